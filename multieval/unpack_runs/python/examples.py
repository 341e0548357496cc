# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(bytes([0, 0, 0, 3, 65]), 10) == b"AAA"
    assert candidate(bytes([0, 0, 0, 2, 7, 0, 0, 0, 1, 8]), 3) == bytes([7, 7, 8])
    assert candidate(bytes([0, 0, 0, 3, 65]), 2) is None
    assert candidate(b"", 10) == b""
