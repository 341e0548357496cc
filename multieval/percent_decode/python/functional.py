# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(b"plain") == b"plain"
    assert candidate(b"a+b%2Bc") == b"a+b+c"
    assert candidate(b"%2541") == b"%41"
    assert candidate(b"%25%34%31") == b"%41"
    assert candidate(b"%zz%41%g1%G0") == b"%zzA%g1%G0"
    assert candidate(b"50%, 60%%, 70%41") == b"50%, 60%%, 70A"
    assert candidate(b"4141%41") == b"4141A"
    raw = bytes(range(256))
    assert candidate("".join(f"%{byte:02x}" for byte in raw).encode()) == raw
    assert candidate("".join(f"%{byte:02X}" for byte in raw).encode()) == raw
    assert candidate(raw) == raw
    assert candidate(b"%7e" * 333_333) == b"~" * 333_333
