# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(1, 4) == "1A"
    assert candidate(7, 4) == "2C"
    assert candidate(61, 6) == "11A"
