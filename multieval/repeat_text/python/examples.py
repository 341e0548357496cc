# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, text, n, expected):
    assert candidate(text, n) == expected


def check(candidate):
    expect(candidate, "ab", 3, "ababab")
    expect(candidate, "x", 0, "")
    expect(candidate, "abc", 4000, None)
