# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1, 2, 3, 4, 5, 6, 7, 8, 9], 3) == 40
    assert candidate([1, 2, 3, 4], 2) == 10
