# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, readings, n, expected):
    assert candidate(readings, n) == expected


def check(candidate):
    expect(candidate, [1, 2, 3], 0, 0)
    expect(candidate, [1, 2, 3], -1, 0)
    expect(candidate, [1, 2, 3], -2, 0)
    expect(candidate, [1, 2, 3], -3, 0)
    expect(candidate, [1, 2, 3], -1000, 0)
    expect(candidate, [1, 2, 3], -2147483648, 0)
    expect(candidate, [1, 2, 3], 2147483647, 6)
    expect(candidate, [1, 2, 3], 4, 6)
    expect(candidate, [1, 2, 3], 5, 6)
    expect(candidate, [1, 2, 3], 6, 6)
    expect(candidate, [1, 2, 3], 1000, 6)
    expect(candidate, [1, 2, 3], 3, 6)
    expect(candidate, [1, 2, 3], 2, 5)
    expect(candidate, [9], 2, 9)
    expect(candidate, [9], 0, 0)
    expect(candidate, [9], -1, 0)
    expect(candidate, [], 0, 0)
    expect(candidate, [], 1, 0)
    expect(candidate, [], -1, 0)
    expect(candidate, [], 2147483647, 0)
    expect(candidate, [], -2147483648, 0)
