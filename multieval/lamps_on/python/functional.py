# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(1, [1]) == 1
    assert candidate(1, [1, 1]) == 0
    assert candidate(1, [2]) == 0
    assert candidate(1, [0]) == 0
    assert candidate(1, [-1]) == 0
    assert candidate(3, [3]) == 1
    assert candidate(3, [1, 2, 3]) == 3
    assert candidate(3, [3, 3, 3]) == 1
    assert candidate(3, [1, 1, 2, 2]) == 0
    assert candidate(3, [1, 2, 1, 2]) == 0
    assert candidate(3, [0, 4, -1, 1]) == 1
    assert candidate(3, [4, 4, 4]) == 0
    assert candidate(3, [0]) == 0
    assert candidate(5, [5, 4, 5, 3, 5]) == 3
    assert candidate(100, [100, 101, 99]) == 2
    assert candidate(100, [1000, -1000, 50]) == 1
    assert candidate(10, [1, 3, 5, 7, 9, 1, 3]) == 3
    assert candidate(2, [1, 1, 1, 2, 2, 2, 2]) == 1
    assert candidate(7, [-7, 7, -7]) == 1
    assert candidate(10, [10, 10, 1]) == 1
    assert candidate(3, [1, 2, 3, 3] * 250) == 0
    assert candidate(3, [2] * 999) == 1
    assert candidate(100, [100, 1, 100] * 333) == 1
