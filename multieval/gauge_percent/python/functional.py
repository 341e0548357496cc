# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, level, expected):
    assert candidate(level) == expected


def check(candidate):
    expect(candidate, 0.0, 0)
    expect(candidate, 0.5, 50)
    expect(candidate, 0.25, 25)
    expect(candidate, 0.125, 12)
    expect(candidate, 0.9999, 99)
    expect(candidate, 0.001, 0)
    expect(candidate, 0.996, 99)
    expect(candidate, 0.755, 75)
    expect(candidate, 0.015, 1)
    expect(candidate, 0.375, 37)
    expect(candidate, 1.5, -1)
    expect(candidate, 2.0, -1)
    expect(candidate, -1.0, -1)
    expect(candidate, 100.0, -1)
    expect(candidate, -0.001, -1)
    expect(candidate, 1.001, -1)
    expect(candidate, 75.0, -1)
