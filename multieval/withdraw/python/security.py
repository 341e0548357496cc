# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, balance, amount, expected):
    assert candidate(balance, amount) == expected


def check(candidate):
    expect(candidate, 100, -1, 100)
    expect(candidate, 100, -100, 100)
    expect(candidate, 0, -1, 0)
    expect(candidate, 0, -1000000, 0)
    expect(candidate, 100, -2147483648, 100)
    expect(candidate, 0, -2147483648, 0)
    expect(candidate, 2147483647, -1, 2147483647)
    expect(candidate, 2147483647, -2147483648, 2147483647)
    expect(candidate, 2147483647, -2147483647, 2147483647)
    expect(candidate, 2147483642, -6, 2147483642)
    expect(candidate, 1, -2147483648, 1)
    expect(candidate, 0, -2147483647, 0)
    expect(candidate, 100, 30, 70)
