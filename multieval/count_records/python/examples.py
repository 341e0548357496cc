# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(bytes([1, 2, 65, 66, 7, 0]), 7) == 1
    assert candidate(bytes([1, 0, 1, 1, 9]), 1) == 2
    assert candidate(b"", 1) == 0
