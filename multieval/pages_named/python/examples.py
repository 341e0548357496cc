# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("1-3,7") == 4
    assert candidate("12,5") == 2
    assert candidate("4,4,4") == 1
