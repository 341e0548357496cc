# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("12.50") == 1250
    assert candidate("7") == 700
    assert candidate("3.25") == 325
