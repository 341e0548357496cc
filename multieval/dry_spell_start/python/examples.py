# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([5, 0, 1, 9, 0, 7]) == 2
    assert candidate([0, 8, 0, 0, 0, 3]) == 3
    assert candidate([4, 6]) == 0
