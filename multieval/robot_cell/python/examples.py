# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("FFRF") == 12
    assert candidate("RFFFLF") == 31
    assert candidate("") == 0
