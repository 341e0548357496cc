# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, frame, expected):
    assert bool(candidate(frame)) == expected


def check(candidate):
    expect(candidate, bytes([1, 2, 3]), True)
    expect(candidate, bytes([200, 100, 44]), True)
    expect(candidate, bytes([1, 2, 4]), False)
