# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, offers, limit, expected):
    assert candidate(offers, limit) == expected


def check(candidate):
    expect(candidate, [10, 40, 30], 10, -1)
    expect(candidate, [10, 40, 30], 0, -1)
    expect(candidate, [10, 40, 30], 5, -1)
    expect(candidate, [], 0, -1)
    expect(candidate, [], 1000000, -1)
    expect(candidate, [0], 0, -1)
    expect(candidate, [1000000], 1000000, -1)
    expect(candidate, [7, 7, 7], 7, -1)
    expect(candidate, [0], 1, 0)
    expect(candidate, [0, 9], 9, 0)
