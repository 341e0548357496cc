# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, text, expected):
    assert candidate(text) == expected


def check(candidate):
    expect(candidate, "#ff8000", 16744448)
    expect(candidate, "#00000A", 10)
    expect(candidate, "ff8000", -1)
