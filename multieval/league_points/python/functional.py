# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([], []) == 0
    assert candidate([1], [0]) == 3
    assert candidate([2], [0]) == 3
    assert candidate([3], [0]) == 4
    assert candidate([4], [0]) == 4
    assert candidate([4], [1]) == 4
    assert candidate([4], [2]) == 3
    assert candidate([0], [1]) == 0
    assert candidate([0], [3]) == 0
    assert candidate([0], [4]) == 0
    assert candidate([7], [7]) == 1
    assert candidate([6], [3]) == 4
    assert candidate([6], [4]) == 3
    assert candidate([1, 1, 1], [0, 1, 2]) == 4
    assert candidate([3, 3, 3, 3], [0, 1, 2, 3]) == 11
    assert candidate([0, 0, 0, 0], [0, 1, 2, 3]) == 1
    assert candidate([9, 9, 9], [6, 7, 5]) == 11
    assert candidate([10, 2], [2, 10]) == 4
    assert candidate([0, 5, 2, 2], [5, 0, 2, 1]) == 8
    assert candidate([20], [17]) == 4
    assert candidate([20], [18]) == 3
    assert candidate([3, 1] * 100, [0, 1] * 100) == 500
