# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1], 1) == 0
    assert candidate([2], 1) == -1
    assert candidate([1], 1000) == 0
    assert candidate([1, 1], 1) == 1
    assert candidate([1, 1, 1], 1) == 2
    assert candidate([1, 1, 1], 2) == 1
    assert candidate([1, 1, 1, 1], 2) == 1
    assert candidate([5, 5], 10) == 0
    assert candidate([5, 5, 1], 10) == 1
    assert candidate([5, 5, 5, 5], 10) == 1
    assert candidate([6, 5, 5, 6], 10) == 2
    assert candidate([6, 4, 6, 4], 10) == 1
    assert candidate([7, 4, 7, 4], 11) == 1
    assert candidate([7, 4, 7, 4], 10) == 3
    assert candidate([3, 8, 3, 8], 10) == 3
    assert candidate([9, 2, 1, 8], 10) == 2
    assert candidate([10, 1, 10, 1], 10) == 3
    assert candidate([2, 8, 11], 10) == -1
    assert candidate([11, 2, 8], 10) == -1
    assert candidate([2, 11, 8], 10) == -1
    assert candidate([10], 10) == 0
    assert candidate([1000, 1000], 1000) == 1
    assert candidate([999, 1, 1000], 1000) == 1
    assert candidate([4, 4, 4, 4, 4], 12) == 1
    assert candidate([4, 4, 4, 4, 4], 11) == 2
    assert candidate([3] * 500, 10) == 166
    assert candidate([1] * 500, 1000) == 0
    assert candidate([6, 5] * 250, 10) == 499
    assert candidate([1, 2] * 100, 1) == -1
