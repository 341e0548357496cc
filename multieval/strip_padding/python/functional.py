# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def filled(size, data, n):
    return (bytes([data]) * (size - n) + bytes([n]) * n)[-size:]


def check(candidate):
    for size in (16, 32, 48, 1600, 10000):
        for n in range(1, 17, 5 if size > 48 else 1):
            for data in (65, 0, 255):
                padded = filled(size, data, n)
                assert candidate(padded) == padded[:size - n]
    assert candidate(bytes([4]) * 16) == bytes([4]) * 12
    assert candidate(bytes([9, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])) == bytes([9, 0]) + bytes([1]) * 13
    assert candidate(bytes([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 2, 2])) == bytes([3]) * 12 + bytes([2, 3])
    assert candidate(bytes([16]) * 32) == bytes([16]) * 16
