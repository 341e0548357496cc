# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("Abba") == [2, 2] + [0] * 24
    assert candidate("10 Zz!") == [0] * 25 + [2]
    assert candidate("") == [0] * 26
