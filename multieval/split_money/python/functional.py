# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(0, [1, 2, 3]) == [0, 0, 0]
    assert candidate(7, [5]) == [7]
    assert candidate(10, [0, 0, 4]) == [0, 0, 10]
    assert candidate(10, [4, 0, 0]) == [10, 0, 0]
    assert candidate(5, [0, 1, 0, 1, 0, 1, 0]) == [0, 2, 0, 2, 0, 1, 0]
    assert candidate(3, [1, 1, 1, 1, 1, 1, 1, 1]) == [1, 1, 1, 0, 0, 0, 0, 0]
    assert candidate(1000, [1, 2, 3, 4]) == [100, 200, 300, 400]
    assert candidate(999, [10, 20, 30, 7]) == [150, 298, 447, 104]
    assert candidate(11, [3, 3, 3, 3]) == [3, 3, 3, 2]
    assert candidate(12345, [1000000, 1, 1]) == [12345, 0, 0]
    assert candidate(2, [0, 0, 7, 7, 7]) == [0, 0, 1, 1, 0]
    assert candidate(100000, [17, 0, 19, 23, 0, 29]) == [19319, 0, 21591, 26136, 0, 32954]
