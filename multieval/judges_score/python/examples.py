# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([8, 5, 9]) == 8
    assert candidate([7, 3, 6, 10, 4]) == 17
