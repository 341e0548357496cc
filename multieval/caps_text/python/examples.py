# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("x^y") == "xY"
    assert candidate("no keys") == "no keys"
    assert candidate("^x") == "X"
