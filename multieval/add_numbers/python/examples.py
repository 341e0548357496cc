# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, text, expected):
    assert candidate(text) == expected


def check(candidate):
    expect(candidate, "1,2,30", 33)
    expect(candidate, "007", 7)
    expect(candidate, "1,x", -1)
