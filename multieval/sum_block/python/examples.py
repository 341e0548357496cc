# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, data, offset, length, expected):
    assert candidate(data, offset, length) == expected


def check(candidate):
    expect(candidate, bytes([1, 2, 3, 4]), 1, 2, 5)
    expect(candidate, bytes([1, 2, 3, 4]), 0, 4, 10)
    expect(candidate, bytes([1, 2, 3, 4]), 7, 2, -1)
