# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, frame, expected):
    assert bool(candidate(frame)) == expected


def check(candidate):
    expect(candidate, bytes([]), False)
    expect(candidate, bytes([0]), True)
    expect(candidate, bytes([7]), False)
    expect(candidate, bytes([7, 7]), True)
