# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(20) == 0
    assert candidate(45) == 200
    assert candidate(100) == 400
    assert candidate(1000) == 1500
