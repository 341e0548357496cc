# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([]) == -1
    assert candidate([0]) == -1
    assert candidate([-1]) == -1
    assert candidate([-2147483648]) == -1
    assert candidate([0, -1, -2147483648, -7]) == -1
    assert candidate([-5, 7, 0]) == 7
    large = [2147483647, 2147483647, 2147483646, 2147483646]
    assert candidate(large[:3]) == 2147483647
    assert candidate(large) == 2147483647
    assert candidate([0] * 100000) == -1
    assert candidate([0] * 100000 + [3]) == 3
