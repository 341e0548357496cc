# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, offers, limit, expected):
    assert candidate(offers, limit) == expected


def check(candidate):
    expect(candidate, [10, 40, 30], 40, 30)
    expect(candidate, [10, 40, 30], 30, 10)
    expect(candidate, [10, 40, 30], 11, 10)
    expect(candidate, [0], 1, 0)
    expect(candidate, [0, 0, 5], 5, 0)
    expect(candidate, [999999, 1000000], 1000000, 999999)
    expect(candidate, [5, 5, 5], 6, 5)
    expect(candidate, [9, 8, 7, 6], 8, 7)
    expect(candidate, [1, 2, 3, 4, 5, 6], 4, 3)
    expect(candidate, [100, 1, 100], 50, 1)
    expect(candidate, [0, 1], 1, 0)
