# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([50, 40, 60]) == [2, 1, 3]
    assert candidate([45, 30, 45]) == [2, 1, 2]
    assert candidate([9]) == [1]
