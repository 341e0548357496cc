# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([]) == 0
    assert candidate([0]) == 1
    assert candidate([1]) == 1
    assert candidate([2]) == 0
    assert candidate([2, 2, 2]) == 0
    assert candidate([0, 0, 0]) == 1
    assert candidate([3, 0]) == 2
    assert candidate([3, 0, 0]) == 2
    assert candidate([0, 3, 0, 0]) == 3
    assert candidate([0, 3, 0]) == 1
    assert candidate([0, 0, 3, 0, 0]) == 1
    assert candidate([3, 0, 0, 3, 1, 1, 3]) == 2
    assert candidate([0, 3, 0, 0, 3, 0, 0, 0, 3, 0, 0]) == 6
    assert candidate([0, 2, 0, 0, 9]) == 3
    assert candidate([1, 2, 1, 2, 1, 1]) == 5
    assert candidate([0, 0, 0, 7, 0, 0]) == 1
    assert candidate([500, 0, 500, 0, 1, 500]) == 4
    assert candidate([9, 9, 9, 1]) == 4
    assert candidate([0, 0, 7, 0, 7, 0, 7, 0, 0]) == 1
    assert candidate([0, 1, 2, 0, 1, 2, 0, 1, 0]) == 7
    assert candidate([0, 0, 2] * 300) == 1
    assert candidate([5] * 400) == 0
    assert candidate([1] * 400) == 1
