# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    for n in range(8):
        assert candidate(b"plain", n) == b"plain"[:n]
    mixed = "é€😀!".encode()
    for n, end in enumerate([0, 0, 2, 2, 2, 5, 5, 5, 5, 9, 10, 10, 10]):
        assert candidate(mixed, n) == mixed[:end]
    assert candidate("😀".encode(), 3) == b""
    assert candidate(b"", 0) == b""
    assert candidate(b"x", 0) == b""
    text = "é".encode() * 5 + b"\0\0" + "é".encode() * 499_994
    assert candidate(text, 999_999) == text[:999_998]
    assert candidate(text, 2_000_000) == text
    assert candidate(text, 12) == text[:12]
