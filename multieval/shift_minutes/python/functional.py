# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("00:00", "00:01") == 1
    assert candidate("00:01", "00:00") == 1439
    assert candidate("00:00", "00:00") == 1440
    assert candidate("12:00", "12:00") == 1440
    assert candidate("23:59", "23:59") == 1440
    assert candidate("23:59", "00:00") == 1
    assert candidate("00:00", "23:59") == 1439
    assert candidate("08:45", "09:15") == 30
    assert candidate("09:15", "08:45") == 1410
    assert candidate("10:00", "10:59") == 59
    assert candidate("10:59", "10:00") == 1381
    assert candidate("09:08", "10:09") == 61
    assert candidate("08:09", "09:08") == 59
    assert candidate("20:10", "10:20") == 850
    assert candidate("13:37", "13:38") == 1
    assert candidate("13:38", "13:37") == 1439
    assert candidate("07:00", "19:00") == 720
    assert candidate("19:00", "07:00") == 720
    assert candidate("23:30", "00:15") == 45
    assert candidate("01:50", "02:05") == 15
    assert candidate("18:00", "00:00") == 360
    assert candidate("00:00", "12:34") == 754
