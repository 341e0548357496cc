# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, readings, n, expected):
    assert candidate(readings, n) == expected


def check(candidate):
    expect(candidate, [1, 2, 3, 4, 5], 1, 5)
    expect(candidate, [1, 2, 3, 4, 5], 2, 9)
    expect(candidate, [1, 2, 3, 4, 5], 4, 14)
    expect(candidate, [1, 2, 3, 4, 5], 5, 15)
    expect(candidate, [1000, -1000, 1000], 2, 0)
    expect(candidate, [-1, -2, -3], 3, -6)
    expect(candidate, [0, 0, 0, 8], 3, 8)
    expect(candidate, [7], 1, 7)
    expect(candidate, list(range(1000)), 1000, 499500)
    expect(candidate, list(range(1000)), 10, 9945)
