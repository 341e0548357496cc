# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(bytes([0, 0, 0, 1, 0])) == 1
    assert candidate(bytes([0, 0, 0, 2, 0, 0])) == 1
    assert candidate(bytes([0, 0, 0, 2, 0, 1, 0])) == 2
    assert candidate(bytes([0, 0, 0, 1, 3, 0, 255, 128])) == 1
    assert candidate(bytes([0, 0, 0, 4, 1, 0, 2, 0, 0, 1, 0, 2, 0, 1])) == 3
    assert candidate(bytes([0, 0, 0, 3, 2, 1, 2, 2, 2, 1, 2, 1, 2])) == 2
    assert candidate(bytes([0, 0, 0, 2, 3, 97, 0, 98, 3, 97, 0, 99])) == 2
    assert candidate(bytes([0, 0, 0, 5, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1])) == 3
    assert candidate(bytes([])) == -1
    assert candidate(bytes([0, 0, 0])) == -1
    assert candidate(bytes([0, 0, 0, 0, 0])) == -1
    assert candidate(bytes([0, 0, 0, 1])) == -1
    assert candidate(bytes([0, 0, 0, 2, 1, 7])) == -1
    assert candidate(bytes([0, 0, 0, 1, 0, 0])) == -1
    assert candidate(bytes([0, 0, 0, 2, 1, 200, 1, 72])) == 2
    assert candidate((99_996).to_bytes(4, "big") + bytes(99_996)) == 1
    entries = [bytes([4, 255, 0, i % 10_000 >> 8, i % 10_000 & 255]) for i in range(19_999)]
    assert candidate((19_999).to_bytes(4, "big") + b"".join(entries)) == 10_000
    x, y = b"\xff" + b"x" * 255, b"\xff" + b"x" * 254 + b"y"
    assert candidate(bytes([0, 0, 0, 3]) + x + y + x) == 2
