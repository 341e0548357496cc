# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, offers, limit, expected):
    assert candidate(offers, limit) == expected


def check(candidate):
    expect(candidate, [10, 40, 30], 35, 30)
    expect(candidate, [10, 40, 30], 100, 40)
