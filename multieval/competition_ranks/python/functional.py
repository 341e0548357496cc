# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([]) == []
    assert candidate([1, 1]) == [1, 1]
    assert candidate([2, 1]) == [2, 1]
    assert candidate([5, 5, 5]) == [1, 1, 1]
    assert candidate([1, 2, 2, 3]) == [1, 2, 2, 4]
    assert candidate([3, 2, 2, 1]) == [4, 2, 2, 1]
    assert candidate([7, 7, 7, 8]) == [1, 1, 1, 4]
    assert candidate([8, 7, 7, 7]) == [4, 1, 1, 1]
    assert candidate([4, 3, 4, 3, 5]) == [3, 1, 3, 1, 5]
    assert candidate([10, 20, 30, 40, 50]) == [1, 2, 3, 4, 5]
    assert candidate([50, 40, 30, 20, 10]) == [5, 4, 3, 2, 1]
    assert candidate([100000, 1, 100000, 1]) == [3, 1, 3, 1]
    assert candidate([9, 100, 20]) == [1, 3, 2]
    assert candidate([6, 5, 6, 5, 6, 4]) == [4, 2, 4, 2, 4, 1]
    assert candidate([100] * 300) == [1] * 300
    assert candidate([8, 6] * 200) == [201, 1] * 200
