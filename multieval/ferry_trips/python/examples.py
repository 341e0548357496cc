# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([4, 5, 3], 10) == 2
    assert candidate([2, 2, 3], 8) == 1
    assert candidate([], 8) == 0
