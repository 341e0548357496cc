# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    whole, four = "4142434a", b"ABCJ"
    for size in range(9):
        assert candidate(whole[:size], 4) == (None if size % 2 else four[:size // 2])
    for limit in range(7):
        assert candidate(whole, limit) == (None if limit < 4 else four)
    assert candidate("4", 5) is None
    for two in ["+1", "-1", " 1", "1 ", "1\n", "\t1", "0x", "0X", "1_", "1z", "z1", "-0", "+f", "1+", "1\0", "\0\0", "  ",
                "é", "éé", "1é", "é1", "１２", "٣٣", "1€", "𝟙𝟚", "１"]:
        assert candidate(two, 20) is None
        assert candidate("41" + two + "42", 20) is None
    for other in map(chr, range(0x250)):
        if other not in "0123456789abcdefABCDEF":
            assert candidate(other + "1", 20) is None
            assert candidate("1" + other, 20) is None
    assert candidate("4142\n", 4) is None
    assert candidate("0x41", 4) is None
    assert candidate("41 42", 4) is None
    assert candidate("41  42", 4) is None
    assert candidate(" 4142 ", 4) is None
    assert candidate("4142\r\n", 4) is None
    assert candidate("4" * 1_000_000, 500_000) == b"\x44" * 500_000
    assert candidate("4" * 1_000_000, 499_999) is None
    assert candidate("4" * 999_999, 500_000) is None
