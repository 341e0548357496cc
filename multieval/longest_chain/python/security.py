# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([1]) == -1
    assert candidate([-2]) == -1
    assert candidate([-1, 0, 1, 4]) == -1
    assert candidate([4, -1, 1, 1]) == -1
    assert candidate([-1, -2, 1, 1]) == -1
    assert candidate([-1, 0, -3]) == -1
    assert candidate([-1, 0, 2**31 - 1]) == -1
    assert candidate([-(2**31), 0, 1]) == -1
    assert candidate([-1, 1]) == -1
    assert candidate([1, 0, -1]) == -1
    assert candidate([-1, 0, 3, 4, 2]) == -1
    assert candidate([1, 2, 3, 1]) == -1
    assert candidate([2, 0, 2, -1]) == -1
    assert candidate([2, 0, 3, -1]) == 4
    n = 300_000
    assert candidate(list(range(-1, n - 1))) == n
    assert candidate([n - 1, *range(n - 1)]) == -1
    assert candidate([n, *range(n - 1)]) == -1
    assert candidate([*range(1, n), -1]) == n
    assert candidate([*range(1, n), n - 2]) == -1
    assert candidate([i - 1 if i <= n // 2 else n // 2 for i in range(n)]) == n // 2 + 2
