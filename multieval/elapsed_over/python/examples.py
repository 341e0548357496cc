# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(1000, 1500, 499) is True
    assert candidate(1000, 1500, 500) is False
    assert candidate(0, 4294967295, 4294967294) is True
