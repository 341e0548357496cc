# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([17, 19, 20, 23]) == 3
    assert candidate([15, 25, 15, 25]) == 2
    assert candidate([]) == 0
