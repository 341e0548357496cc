# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(bytes([0, 0, 0, 0, 9, 0, 0, 0, 1, 255, 0, 0, 0, 0, 9]), 1) == b"\xff"
    assert candidate(bytes([0, 0, 0, 0, 9]), 1) == b""
    assert candidate(bytes([0, 0, 1, 1, 200, 0, 1, 0, 2, 0]), 100_000) == bytes([200]) * 257 + bytes(65538)
    assert candidate(bytes([0, 15, 66, 63, 5, 0, 0, 0, 1, 6]), 1_000_000) == bytes([5]) * 999_999 + bytes([6])
    many = b"".join(bytes([0, 0, 0, 2, value]) for value in range(100, 200))
    expected = b"".join(bytes([value, value]) for value in range(100, 200))
    assert candidate(many, 200) == expected
    assert candidate(many, 5000) == expected
    assert candidate(many[:50], 20) == expected[:20]
