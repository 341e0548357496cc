# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(3, 10) == "iii"
    assert candidate(17, 20) == "xvii"
    assert candidate(25, 10) == "15"
