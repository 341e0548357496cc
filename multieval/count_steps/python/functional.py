# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, first, last, step, expected):
    assert candidate(first, last, step) == expected


def check(candidate):
    expect(candidate, 0, 0, 1, 1)
    expect(candidate, 1, 9, 3, 3)
    expect(candidate, 1, 11, 3, 4)
    expect(candidate, -5, 5, 5, 3)
    expect(candidate, -10, -1, 2, 5)
    expect(candidate, 0, 999999, 1, 1000000)
    expect(candidate, 0, 1000000, 7, 142858)
    expect(candidate, 100, 0, 1, 0)
    expect(candidate, 100, 0, 50, 0)
    expect(candidate, 0, 10, 11, 1)
    expect(candidate, 0, 10, 10, 2)
    expect(candidate, 0, 9, 10, 1)
    expect(candidate, -3, 3, 1, 7)
    expect(candidate, 1000000000, 1000000100, 9, 12)
    expect(candidate, 0, 10, -1, -1)
    expect(candidate, 10, 0, -1, -1)
    expect(candidate, 5, 5, -3, -1)
    expect(candidate, -2000000000, -1999999990, 4, 3)
    expect(candidate, -1, 0, 1, 2)
    expect(candidate, 10, 0, -7, -1)
