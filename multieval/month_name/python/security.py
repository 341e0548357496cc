# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, month, expected):
    assert candidate(month) == expected


def check(candidate):
    expect(candidate, 0, "")
    expect(candidate, 13, "")
    expect(candidate, -1, "")
    expect(candidate, -2, "")
    expect(candidate, -3, "")
    expect(candidate, -11, "")
    expect(candidate, -12, "")
    expect(candidate, -13, "")
    expect(candidate, -24, "")
    expect(candidate, -100, "")
    expect(candidate, -1000000, "")
    expect(candidate, -2147483647, "")
    expect(candidate, -2147483648, "")
    expect(candidate, 2147483647, "")
    expect(candidate, 1, "Jan")
    expect(candidate, 12, "Dec")
