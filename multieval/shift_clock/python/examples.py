# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("09:05", 70) == "10:15"
    assert candidate("23:50", 15) == "00:05"
    assert candidate("12:30", -45) == "11:45"
