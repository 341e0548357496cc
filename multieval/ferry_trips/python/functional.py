# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1], 1) == 1
    assert candidate([1, 1], 1) == 2
    assert candidate([1, 1, 1], 2) == 2
    assert candidate([5, 5], 10) == 1
    assert candidate([5, 5, 5], 10) == 2
    assert candidate([6, 5, 4], 10) == 2
    assert candidate([4, 6, 5], 10) == 2
    assert candidate([6, 6, 6], 10) == 3
    assert candidate([3, 8, 3], 10) == 3
    assert candidate([8, 3, 2], 10) == 2
    assert candidate([7, 7, 3, 3], 10) == 3
    assert candidate([9, 2, 1, 8], 10) == 3
    assert candidate([10, 10, 10], 10) == 3
    assert candidate([1, 10, 1, 10], 10) == 4
    assert candidate([2, 3, 5, 7, 11], 12) == 3
    assert candidate([1000, 1000], 1000) == 2
    assert candidate([999, 1, 1], 1000) == 2
    assert candidate([4, 4, 4, 4, 4], 12) == 2
    assert candidate([4, 4, 4, 4, 4], 11) == 3
    assert candidate([6, 4, 6, 4], 10) == 2
    assert candidate([7, 4, 7, 4], 10) == 4
    assert candidate([3] * 1000, 10) == 334
    assert candidate([6, 5] * 500, 10) == 1000
    assert candidate([1] * 1000, 1000) == 1
