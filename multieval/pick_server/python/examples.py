# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, r, up, expected):
    assert candidate(r, up) == expected


def check(candidate):
    expect(candidate, 4, [True, False, True], 0)
    expect(candidate, 5, [True, False, True], 2)
    expect(candidate, 7, [True, True, True], 1)
