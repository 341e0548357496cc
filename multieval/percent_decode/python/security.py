# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    whole = b"%41x%42%4"
    cut = [b"", b"%", b"%4", b"A", b"Ax", b"Ax%", b"Ax%4", b"AxB", b"AxB%", b"AxB%4"]
    for n, expected in enumerate(cut):
        assert candidate(whole[:n]) == expected
    assert candidate(b"%%41") == b"%A"
    assert candidate(b"%4%41") == b"%4A"
    assert candidate(b"%%%41%") == b"%%A%"
    assert candidate(b"%41%2") == b"A%2"
    assert candidate(b"%00%ff") == b"\0\xff"
    for text in [b"%", b"%a", b"%%", b"100%", b"%+1", b"%-1", b"% 1", b"%1 ", b"%\t1", b"%1\n", b"%0x", b"%0X", b"%0xf",
                 b"%1_", b"%4g", b"%g4", b"%+1%-1% 1%1 %\t1%1\n%0x%0X%0xf%1_%4g%g4", b"%\x001", b"%1\0", b"%\0\0",
                 b"%\xb1\xb2", b"%1\xff", b"%\x801", "%é1%１２".encode(), b"%/0%0/%:0%0:%@0%0@%G0%0G%`0%0`%g0%0g"]:
        assert candidate(text) == text
    for byte in range(256):
        if byte not in b"0123456789abcdefABCDEF":
            for text in (bytes([37, byte, 49]), bytes([37, 49, byte])):
                assert candidate(text) == text
    assert candidate(b"%" * 1_000_000) == b"%" * 1_000_000
