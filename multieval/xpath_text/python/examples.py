# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, text, expected):
    assert candidate(text) == expected


def check(candidate):
    expect(candidate, "ada", "'ada'")
    expect(candidate, "O'Brien", "\"O'Brien\"")
