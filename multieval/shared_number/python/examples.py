# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, persons, values, expected):
    assert candidate(persons, values) == expected


def check(candidate):
    expect(candidate, [1, 2, 1, 2], [-1, -1, 5, 7], 5)
    expect(candidate, [1, 1, 2, 2], [-1, 5, -1, 7], 7)
    expect(candidate, [1, 1, 1], [-1, 5, 6], 5)
    expect(candidate, [3], [4], 0)
