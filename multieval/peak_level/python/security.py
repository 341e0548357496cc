# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, samples, expected):
    assert candidate(samples) == expected


def check(candidate):
    expect(candidate, [-2147483648], 2147483647)
    expect(candidate, [-2147483648, 0], 2147483647)
    expect(candidate, [0, -2147483648], 2147483647)
    expect(candidate, [5, -2147483648, 7], 2147483647)
    expect(candidate, [-2147483648, -2147483648], 2147483647)
    expect(candidate, [-2147483648, 2147483647], 2147483647)
    expect(candidate, [2147483647, -2147483648], 2147483647)
    expect(candidate, [-1, -2147483648, 1], 2147483647)
    expect(candidate, [-2147483647, -2147483648], 2147483647)
    expect(candidate, [-2147483647], 2147483647)
    expect(candidate, [1, 2, 3, -2147483648, 4, 5], 2147483647)
    expect(candidate, [-2147483648, -2147483647], 2147483647)
    expect(candidate, [3, -7, 5], 7)
