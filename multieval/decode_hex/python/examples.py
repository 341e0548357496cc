# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("4a6F00", 10) == bytes([74, 111, 0])
    assert candidate("4a6F00", 3) == bytes([74, 111, 0])
    assert candidate("zz", 10) is None
    assert candidate("", 10) == b""
