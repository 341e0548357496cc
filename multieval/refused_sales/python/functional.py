# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([0]) == 0
    assert candidate([1]) == 0
    assert candidate([-1]) == 1
    assert candidate([1, -1]) == 0
    assert candidate([1, -1, -1]) == 1
    assert candidate([5, -5]) == 0
    assert candidate([5, -6]) == 1
    assert candidate([5, -6, -5]) == 1
    assert candidate([5, -6, -5, -1]) == 2
    assert candidate([-5, 5, -5]) == 1
    assert candidate([-5, 3, -3]) == 1
    assert candidate([3, -4, 1, -4]) == 1
    assert candidate([10, -11, -11, -10]) == 2
    assert candidate([2, 2, -4, -1]) == 1
    assert candidate([0, 0, -1, 0]) == 1
    assert candidate([-1, -1, -1]) == 3
    assert candidate([4, -5, 1, -5, -1]) == 2
    assert candidate([1000, -1000, -1]) == 1
    assert candidate([1000, 1000, -1000, -1000, -1000]) == 1
    assert candidate([7, -8, -7, 8, -8, -1]) == 2
    assert candidate([6, -4, -4, -2]) == 1
    assert candidate([2, -3] * 500) == 167
    assert candidate([1000] * 1000) == 0
    assert candidate([-1] * 1000) == 1000
