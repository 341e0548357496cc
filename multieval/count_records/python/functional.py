# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    a = bytes([5, 3, 5, 0, 5, 5, 0, 6, 1, 5])
    assert candidate(a, 5) == 2
    assert candidate(a, 6) == 1
    assert candidate(a, 0) == 0
    long = bytes([200, 255]) + bytes(255)
    assert candidate(long + long, 200) == 2
    assert candidate(bytes(20), 0) == 10
