# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, wants, expected):
    assert candidate(wants) == expected


def check(candidate):
    expect(candidate, [1, 0], 2)
    expect(candidate, [1, 2, -1], 0)
    expect(candidate, [0, -1], 1)
    expect(candidate, [1, 2, 0, -1, 3], 3)
