# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1]) == 1
    assert candidate([9]) == 9
    assert candidate([5, 4, 3]) == 7
    assert candidate([3, 4, 5]) == 8
    assert candidate([10, 1, 1, 1]) == 10
    assert candidate([1, 10, 1, 1]) == 10
    assert candidate([10, 1, 1, 1, 8]) == 11
    assert candidate([1, 1, 1, 1]) == 2
    assert candidate([1, 1, 1]) == 2
    assert candidate([2, 2, 2, 2, 2]) == 6
    assert candidate([1, 2, 3, 4, 5]) == 9
    assert candidate([5, 4, 3, 2, 1]) == 8
    assert candidate([100, 1, 99]) == 100
    assert candidate([100, 1, 100]) == 101
    assert candidate([1, 1, 100]) == 101
    assert candidate([7, 3, 4, 1, 1]) == 8
    assert candidate([3, 3, 6, 1, 1, 1]) == 9
    assert candidate([1000, 1000, 1]) == 1001
    assert candidate([6, 2, 2, 2, 2]) == 8
    assert candidate([4, 1, 1, 1, 1, 4]) == 8
    assert candidate([1] * 1000) == 500
    assert candidate([3, 1] * 200) == 400
    assert candidate([1000] * 999) == 500000
