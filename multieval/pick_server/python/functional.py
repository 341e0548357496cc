# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, r, up, expected):
    assert candidate(r, up) == expected


def check(candidate):
    expect(candidate, 0, [True], 0)
    expect(candidate, 1, [True], 0)
    expect(candidate, 2147483647, [True], 0)
    expect(candidate, 0, [False, True], 1)
    expect(candidate, 1, [False, True], 1)
    expect(candidate, 0, [False, False, True, False], 2)
    expect(candidate, 3, [False, False, True, False], 2)
    expect(candidate, 0, [False, True, True, False], 1)
    expect(candidate, 1, [False, True, True, False], 2)
    expect(candidate, 2, [False, True, True, False], 1)
    expect(candidate, 10, [True, True, True, True], 2)
    expect(candidate, 9, [True, False, True, False, True], 0)
    expect(candidate, 10, [True, False, True, False, True], 2)
    expect(candidate, 11, [True, False, True, False, True], 4)
    expect(candidate, 2147483647, [True, False, True, True], 2)
    expect(candidate, 1000000, [False, False, False, True, True, True, False], 4)
    expect(candidate, 6, [True, False, False, False, False, False, False], 0)
    expect(candidate, 5, [False, False, False, False, False, False, True], 6)
