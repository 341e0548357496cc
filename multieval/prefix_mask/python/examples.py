# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, n, expected):
    assert candidate(n) == expected


def check(candidate):
    expect(candidate, 24, 4294967040)
    expect(candidate, 1, 2147483648)
    expect(candidate, 32, 4294967295)
