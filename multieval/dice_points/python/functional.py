# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1, 1, 1, 1, 1]) == 15
    assert candidate([6, 6, 6, 6, 6]) == 40
    assert candidate([2, 2, 2, 2, 3]) == 21
    assert candidate([3, 2, 2, 2, 2]) == 21
    assert candidate([1, 2, 1, 2, 1]) == 17
    assert candidate([5, 1, 5, 2, 5]) == 28
    assert candidate([4, 4, 4, 6, 6]) == 34
    assert candidate([6, 6, 4, 4, 4]) == 34
    assert candidate([1, 1, 2, 2, 3]) == 9
    assert candidate([2, 3, 2, 3, 6]) == 16
    assert candidate([6, 5, 4, 3, 2]) == 40
    assert candidate([1, 3, 2, 6, 4]) == 36
    assert candidate([6, 1, 5, 2, 3]) == 37
    assert candidate([1, 2, 3, 4, 6]) == 36
    assert candidate([1, 2, 3, 4, 4]) == 14
    assert candidate([5, 4, 3, 2, 5]) == 19
    assert candidate([1, 6, 6, 1, 6]) == 30
    assert candidate([3, 1, 2, 3, 3]) == 22
    assert candidate([2, 2, 5, 5, 1]) == 15
    assert candidate([2, 6, 2, 1, 2]) == 23
    assert candidate([4, 3, 4, 5, 4]) == 30
