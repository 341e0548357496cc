# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("cp") == 1
    assert candidate("pcp") == 1
    assert candidate("cpcp") == 2
    assert candidate("") == 0
