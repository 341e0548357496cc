# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(12345) == "12.345"
    assert candidate(-9876543) == "-9.876.543"
    assert candidate(70) == "70"
