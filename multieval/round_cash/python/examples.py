# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(123) == 120
    assert candidate(78) == 80
    assert candidate(35) == 40
    assert candidate(-3) == 0
