# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([-1]) == 1
    assert candidate([-1, 2, 0, 1, 0, 4]) == 4
    assert candidate([5, 0, -1, 2, 2, 3, 2]) == 5
    assert candidate([-1, 0, -1, 2, 3, 4, 1, 6, 7, 8]) == 6
    assert candidate(list(range(-1, 499))) == 500
    assert candidate([*range(1, 300), -1]) == 300
    assert candidate([-1, *((i - 1) // 2 for i in range(1, 500))]) == 9
    assert candidate([-1 if i == 250 else 250 for i in range(500)]) == 2
