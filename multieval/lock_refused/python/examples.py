# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, events, expected):
    assert candidate(events) == expected


def check(candidate):
    expect(candidate, "aAbB", 0)
    expect(candidate, "abA", 1)
    expect(candidate, "aabAbAb", 2)
    expect(candidate, "A", 1)
