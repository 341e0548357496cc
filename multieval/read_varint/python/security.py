# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    for n in range(5):
        assert candidate(bytes([128, 128, 128, 128, 0])[:n]) is None
        assert candidate(bytes([255, 255, 255, 255, 15])[:n]) is None
    assert candidate(bytes([128, 128, 128, 128, 0])) == 0
    assert candidate(bytes([255, 255, 255, 255, 15])) == 4_294_967_295
    for last in range(128):
        assert candidate(bytes([129, 128, 128, 128, last])) == (1 + (last << 28) if last < 16 else None)
    assert candidate(b"\xff" * 5) is None
    assert candidate(b"\xff" * 1_000_000) is None
    assert candidate(b"\xff" * 999_999 + b"\1") is None
    for behind in [0, 1, 32]:
        assert candidate(bytes([133, 128, 128, 128, 128, behind])) is None
    assert candidate(bytes([133, 128, 128, 128, 128, 128, 128, 128, 128, 2])) is None
    for n in range(6, 60):
        assert candidate(b"\x80" * n) is None
        for last in range(6):
            assert candidate(b"\x80" * (n - 1) + bytes([last])) is None
