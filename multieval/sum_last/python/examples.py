# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, readings, n, expected):
    assert candidate(readings, n) == expected


def check(candidate):
    expect(candidate, [5, 7, 9], 2, 16)
    expect(candidate, [5, 7, 9], 3, 21)
    expect(candidate, [4, -6], 1, -6)
