# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(bytes([97, 195, 169, 98]), 2) == bytes([97])
    assert candidate(bytes([97, 195, 169, 98]), 3) == bytes([97, 195, 169])
    assert candidate(bytes([97, 195, 169, 98]), 9) == bytes([97, 195, 169, 98])
    assert candidate(b"", 5) == b""
