# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, level, expected):
    assert candidate(level) == expected


def check(candidate):
    expect(candidate, 0.758, 75)
    expect(candidate, 1.0, 100)
    expect(candidate, -0.25, -1)
