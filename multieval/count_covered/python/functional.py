# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([(0, 0)]) == 1
    assert candidate([(0, 9)]) == 10
    assert candidate([(9, 0)]) == 0
    assert candidate([(1, 5), (6, 10)]) == 10
    assert candidate([(1, 5), (7, 10)]) == 9
    assert candidate([(1, 10), (3, 4)]) == 10
    assert candidate([(3, 4), (1, 10)]) == 10
    assert candidate([(1, 5), (1, 5), (1, 5)]) == 5
    assert candidate([(1, 5), (5, 9)]) == 9
    assert candidate([(4, 9), (1, 5), (20, 25), (8, 12)]) == 18
    assert candidate([(10, 20), (1, 2), (15, 30), (40, 39), (3, 3)]) == 24
    assert candidate([(0, 20000)]) == 20001
    assert candidate([(100, 300), (200, 400), (0, 50)]) == 352
    assert candidate([(1000000000000000000, 1000000000000000000)]) == 1
    assert candidate([(999999999999999995, 1000000000000000000), (999999999999999997, 999999999999999999), (7, 8)]) == 8
    assert candidate([(5000000000, 5000000099)]) == 100
    assert candidate([(1, 1), (5, 1), (3, 2)]) == 1
    assert candidate([(i * 20, i * 20 + 9) for i in reversed(range(1000))]) == 10000
