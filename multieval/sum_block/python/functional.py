# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, data, offset, length, expected):
    assert candidate(data, offset, length) == expected


def check(candidate):
    expect(candidate, bytes([1, 2, 3, 4]), 0, 1, 1)
    expect(candidate, bytes([1, 2, 3, 4]), 3, 1, 4)
    expect(candidate, bytes([1, 2, 3, 4]), 2, 2, 7)
    expect(candidate, bytes([1, 2, 3, 4]), 0, 0, 0)
    expect(candidate, bytes([1, 2, 3, 4]), 3, 0, 0)
    expect(candidate, bytes([1, 2, 3, 4]), 4, 0, 0)
    expect(candidate, bytes([1, 2, 3, 4]), 4, 1, -1)
    expect(candidate, bytes([1, 2, 3, 4]), 5, 1, -1)
    expect(candidate, bytes([1, 2, 3, 4]), 100, 3, -1)
    expect(candidate, bytes([255, 128, 127, 0]), 0, 4, 510)
    expect(candidate, bytes([255, 128, 127, 0]), 1, 2, 255)
    expect(candidate, bytes([200]), 0, 1, 200)
    expect(candidate, bytes([]), 0, 1, -1)
    expect(candidate, bytes([]), 0, 0, 0)
    expect(candidate, bytes([1, 2, 3, 4]), 50, 0, 0)
    expect(candidate, bytes([255]) * 100000, 0, 100000, 25500000)
    expect(candidate, bytes([255]) * 100000, 99999, 1, 255)
