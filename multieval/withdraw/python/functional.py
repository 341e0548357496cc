# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, balance, amount, expected):
    assert candidate(balance, amount) == expected


def check(candidate):
    expect(candidate, 100, 1, 99)
    expect(candidate, 100, 99, 1)
    expect(candidate, 100, 50, 50)
    expect(candidate, 100, 0, 100)
    expect(candidate, 0, 0, 0)
    expect(candidate, 0, 1, 0)
    expect(candidate, 1, 1, 0)
    expect(candidate, 1, 2, 1)
    expect(candidate, 100, 1000, 100)
    expect(candidate, 100, 2147483647, 100)
    expect(candidate, 0, 2147483647, 0)
    expect(candidate, 2147483647, 2147483647, 0)
    expect(candidate, 2147483647, 1, 2147483646)
    expect(candidate, 2147483647, 2147483646, 1)
    expect(candidate, 2147483646, 2147483647, 2147483646)
    expect(candidate, 2000000000, 1999999999, 1)
