# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, first, last, step, expected):
    assert candidate(first, last, step) == expected


def check(candidate):
    expect(candidate, 1, 10, 3, 4)
    expect(candidate, 5, 5, 1, 1)
    expect(candidate, 6, 5, 1, 0)
