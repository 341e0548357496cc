# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([5, 5, 5]) == 5
    assert candidate([0, 0, 0]) == 0
    assert candidate([9, 9, 5]) == 9
    assert candidate([5, 5, 9]) == 5
    assert candidate([9, 9, 5, 5]) == 14
    assert candidate([1, 2, 2]) == 2
    assert candidate([-5, -3, -9]) == -5
    assert candidate([-5, -5, -5, -5]) == -10
    assert candidate([100, -100, 100, -100]) == 0
    assert candidate([-100, 0, 100]) == 0
    assert candidate([10, 10, 10, 1, 1, 1]) == 22
    assert candidate([3, 2, 1]) == 2
    assert candidate([1, 2, 3]) == 2
    assert candidate([2, 3, 1]) == 2
    assert candidate([-1, -2, -3, -4]) == -5
    assert candidate([4, 8, 8, 2, 6]) == 18
    assert candidate([100, 100, 100]) == 100
    assert candidate([-100, -100, -100]) == -100
    assert candidate([-7, 6, -7, 6, 0]) == -1
    assert candidate([50, -50, 1, 2, 3]) == 6
    assert candidate([10, 20] * 25) == 720
    assert candidate([-3] * 50) == -144
