# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(b"a%20b") == b"a b"
    assert candidate(b"%41%6a%6A") == b"Ajj"
    assert candidate(b"100%zz") == b"100%zz"
    assert candidate(b"") == b""
