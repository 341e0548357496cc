# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, text, expected):
    assert candidate(text) == expected


def check(candidate):
    expect(candidate, "12.50", 1250)
    expect(candidate, "0.25", 25)
