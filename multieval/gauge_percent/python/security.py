# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, level, expected):
    assert candidate(level) == expected


def check(candidate):
    expect(candidate, float("nan"), -1)
    expect(candidate, float("inf"), -1)
    expect(candidate, -float("inf"), -1)
    expect(candidate, 1.7976931348623157e+308, -1)
    expect(candidate, -1.7976931348623157e+308, -1)
    expect(candidate, 2147483648.0, -1)
    expect(candidate, -2147483649.0, -1)
    expect(candidate, 42949673.0, -1)
    expect(candidate, 5e-324, 0)
    expect(candidate, -5e-324, -1)
    expect(candidate, 1.0, 100)
    expect(candidate, 0.5, 50)
    expect(candidate, -float("nan"), -1)
