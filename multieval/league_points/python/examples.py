# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([2, 1, 0], [1, 1, 2]) == 4
    assert candidate([5], [0]) == 4
    assert candidate([0], [0]) == 1
