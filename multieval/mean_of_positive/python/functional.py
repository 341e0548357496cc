# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1, 2]) == 2
    assert candidate([1]) == 1
    assert candidate([1, 2, 2]) == 2
    assert candidate([-100, 3, -2147483648, 0, -1, 4, 4]) == 4
    assert candidate([-100, 3, -2147483648, 0, -1, 4]) == 4
    assert candidate([2147483647]) == 2147483647
    assert candidate([-2147483648, 1]) == 1
    assert candidate([2000000001]) == 2000000001
    assert candidate([2000000001, 2000000003]) == 2000000002
    assert candidate(list(range(-500, 501))) == 251
    assert candidate(list(range(-500, 500))) == 250
