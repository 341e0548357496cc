# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("12;5;7") == 24
    assert candidate("3;10") == 13
    assert candidate("42") == 42
