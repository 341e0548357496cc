# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, n, expected):
    assert candidate(n) == expected


def check(candidate):
    expect(candidate, 0, 0)
    expect(candidate, 33, 4294967295)
    expect(candidate, 34, 4294967295)
    expect(candidate, 35, 4294967295)
    expect(candidate, 40, 4294967295)
    expect(candidate, 63, 4294967295)
    expect(candidate, 64, 4294967295)
    expect(candidate, 65, 4294967295)
    expect(candidate, 95, 4294967295)
    expect(candidate, 96, 4294967295)
    expect(candidate, 97, 4294967295)
    expect(candidate, 127, 4294967295)
    expect(candidate, 128, 4294967295)
    expect(candidate, 129, 4294967295)
    expect(candidate, 160, 4294967295)
    expect(candidate, 254, 4294967295)
    expect(candidate, 255, 4294967295)
    expect(candidate, 1, 2147483648)
    expect(candidate, 32, 4294967295)
