# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([0]) == 0
    assert candidate([0, 0, 0]) == 0
    assert candidate([7]) == 7
    assert candidate([9, 0]) == 9
    assert candidate([0, 0, 1]) == 1
    assert candidate([1, 1, 2, 2]) == 0
    assert candidate([1, 2]) == 0
    assert candidate([1, 1, 2]) == 1
    assert candidate([2, 1, 1]) == 1
    assert candidate([1, 2, 1, 2, 1]) == 1
    assert candidate([1, 1, 1, 2, 2, 3]) == 0
    assert candidate([1, 1, 1, 2, 2, 3, 0, 0]) == 0
    assert candidate([4, 4, 4, 2, 2]) == 4
    assert candidate([4, 0, 4, 0, 5, 0]) == 4
    assert candidate([4, 0, 5, 0, 0]) == 0
    assert candidate([8, 8, 1, 2, 3]) == 0
    assert candidate([8, 8, 8, 1, 2]) == 8
    assert candidate([6, 6, 6, 6, 1, 1, 1, 1]) == 0
    assert candidate([6, 6, 6, 6, 6, 1, 1, 1, 1]) == 6
    assert candidate([9, 9, 9, 1, 1, 0]) == 9
    assert candidate([0, 0, 0, 0, 5, 5, 4]) == 5
    assert candidate([1, 1, 2, 3]) == 0
    assert candidate([1, 2] * 500) == 0
    assert candidate([5, 0] * 500) == 5
    assert candidate([3, 3, 2] * 300) == 3
    assert candidate([0] * 1000) == 0
