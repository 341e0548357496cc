# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("0") == 0
    assert candidate("1") == 7
    assert candidate("5") == 5
    assert candidate("9") == 3
    assert candidate("10") == 9
    assert candidate("01") == 7
    assert candidate("13") == 0
    assert candidate("31") == 4
    assert candidate("70") == 3
    assert candidate("55") == 0
    assert candidate("46") == 8
    assert candidate("64") == 2
    assert candidate("73") == 4
    assert candidate("00000") == 0
    assert candidate("12345") == 7
    assert candidate("1234") == 8
    assert candidate("987654321") == 5
    assert candidate("400638133393") == 1
    assert candidate("590123412345") == 7
    assert candidate("20") == 8
    assert candidate("02") == 4
    assert candidate("97") == 0
    assert candidate("91") == 8
    assert candidate("19") == 2
    assert candidate("3333333333") == 0
    assert candidate("1000000000000000000000") == 9
    assert candidate("9" * 40) == 0
    assert candidate("10" * 20) == 0
    assert candidate("01" * 20) == 0
    assert candidate("7" * 39) == 7
    assert candidate("12" * 19) == 7
