# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    everything = bytes(range(256))
    text = everything.hex() + everything.hex().upper()
    assert candidate(text, 512) == everything * 2
    assert candidate(text, 1000) == everything * 2
    assert candidate("fFFf", 512) == b"\xff\xff"
    assert candidate("", 0) == b""
    assert candidate("00", 1) == b"\0"
    for text in ["00zz", "gg", "//::", "@@GG", "``"]:
        assert candidate(text, 5) is None
