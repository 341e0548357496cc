# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("one two three", 9) == 2
    assert candidate("a bc", 20) == 1
    assert candidate("", 5) == 0
