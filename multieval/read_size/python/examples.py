# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, data, limit, expected):
    assert candidate(data, limit) == expected


def check(candidate):
    expect(candidate, bytes([0, 0, 1, 2]), 1000, 258)
    expect(candidate, bytes([0, 0, 1, 2]), 257, -1)
