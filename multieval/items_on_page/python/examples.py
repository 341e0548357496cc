# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, total, page, size, expected):
    assert candidate(total, page, size) == expected


def check(candidate):
    expect(candidate, 10, 0, 4, 4)
    expect(candidate, 10, 2, 4, 2)
    expect(candidate, 10, 3, 4, 0)
