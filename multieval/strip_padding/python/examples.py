# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(b"ABC" + bytes([13]) * 13) == b"ABC"
    assert candidate(bytes([16]) * 16) == b""
    assert candidate(b"A" * 15 + bytes([1])) == b"A" * 15
