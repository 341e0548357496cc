# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, samples, expected):
    assert candidate(samples) == expected


def check(candidate):
    expect(candidate, [], 0)
    expect(candidate, [0], 0)
    expect(candidate, [1], 1)
    expect(candidate, [-1], 1)
    expect(candidate, [5, 5, 5], 5)
    expect(candidate, [-5, -5], 5)
    expect(candidate, [-3, 3], 3)
    expect(candidate, [100, -99, 98], 100)
    expect(candidate, [99, -100, 98], 100)
    expect(candidate, [2147483647], 2147483647)
    expect(candidate, [-2147483647], 2147483647)
    expect(candidate, [2147483647, -2147483647, 0], 2147483647)
    expect(candidate, [1, 2, 3, 4, -5, 6, -7], 7)
    expect(candidate, [-32768, 32767], 32768)
    expect(candidate, [-2000000000, 1999999999], 2000000000)
    expect(candidate, [-1, -2, -3], 3)
    expect(candidate, [-8, -1], 8)
