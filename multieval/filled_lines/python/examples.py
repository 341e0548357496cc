# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("one\ntwo\n") == 2
    assert candidate("a b\n\nc\n") == 2
    assert candidate("") == 0
