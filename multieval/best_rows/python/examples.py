# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1, 5, 9, 2], 2) == [2, 1]
    assert candidate([3, 8, 2, 4, 1, 7], 3) == [2, 1, 2]
