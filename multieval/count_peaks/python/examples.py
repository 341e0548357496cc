# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1, 5, 2, 6, 3]) == 2
    assert candidate([9, 4, 7]) == 0
    assert candidate([0, 3, 2, 2, 1]) == 1
