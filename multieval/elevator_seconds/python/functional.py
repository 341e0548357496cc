# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([0]) == 5
    assert candidate([1]) == 7
    assert candidate([-1]) == 7
    assert candidate([0, 0, 0]) == 15
    assert candidate([2, 2]) == 14
    assert candidate([3, 1]) == 20
    assert candidate([1, -1]) == 16
    assert candidate([-10]) == 25
    assert candidate([50]) == 105
    assert candidate([50, -10]) == 230
    assert candidate([-10, 50]) == 150
    assert candidate([5, 5, 5, 5]) == 30
    assert candidate([1, 0, 1, 0]) == 28
    assert candidate([10, 9, 8]) == 39
    assert candidate([-3, -5]) == 20
    assert candidate([-5, -3]) == 24
    assert candidate([7, 2, 9]) == 53
    assert candidate([0, 4]) == 18
    assert candidate([4, 0]) == 26
    assert candidate([1, 2] * 100) == 1400
    assert candidate([0] * 100) == 500
    assert candidate([-10, 50] * 50) == 12400
