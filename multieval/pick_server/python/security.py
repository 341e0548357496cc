# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, r, up, expected):
    assert candidate(r, up) == expected


def check(candidate):
    expect(candidate, 0, [False], -1)
    expect(candidate, 1, [False], -1)
    expect(candidate, 0, [], -1)
    expect(candidate, 5, [], -1)
    expect(candidate, 0, [False, False, False], -1)
    expect(candidate, 7, [False, False, False, False, False], -1)
    expect(candidate, 2147483647, [False, False], -1)
    expect(candidate, 2147483647, [], -1)
    expect(candidate, 3, [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False], -1)
    expect(candidate, 1, [True, False], 0)
    expect(candidate, 0, [False, True], 1)
    expect(candidate, 999, [False] * 1000, -1)
