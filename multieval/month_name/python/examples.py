# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, month, expected):
    assert candidate(month) == expected


def check(candidate):
    expect(candidate, 1, "Jan")
    expect(candidate, 12, "Dec")
    expect(candidate, 20, "")
