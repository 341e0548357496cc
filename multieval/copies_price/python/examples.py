# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(10) == 200
    assert candidate(60) == 1120
    assert candidate(50) == 1000
