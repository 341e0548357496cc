# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("0.0.0.0") == 0
    assert candidate("1.2.3.4") == 16909060
    assert candidate("127.0.0.1") == 2130706433
    assert candidate("128.0.0.0") == 2147483648
    assert candidate("127.255.255.255") == 2147483647
    assert candidate("192.168.100.200") == 3232261320
    assert candidate("100.10.1.0") == 1678377216
    assert candidate("9.99.199.249") == 157534201
    assert candidate("250.205.20.2") == 4207744002
    assert candidate("0.0.0.255") == 255
    assert candidate("255.0.0.0") == 4278190080
    assert candidate("") is None
    assert candidate("1") is None
    assert candidate("1.2") is None
    assert candidate("256.0.0.0") is None
    assert candidate("0.256.0.0") is None
    assert candidate("0.0.300.0") is None
    assert candidate("0.0.0.999") is None
    assert candidate("1000.0.0.1") is None
    assert candidate("example") is None
    assert candidate("a.b.c.d") is None
    assert candidate("192.168.1.x") is None
    assert candidate("192,168,1,1") is None
    for i in range(300):
        expected = (i * 256 + 1) * 65536 + i * 256 + 2 if i < 256 else None
        assert candidate(f"{i}.1.{i}.2") == expected
