# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([(1, 7), (1, 8), (5, 0), (3, 7), (5, 0), (4, 0), (5, 0), (4, 0), (5, 0)]) == [-1, 7, 8, -1]
    assert candidate([(1, 7), (1, 8), (1, 7), (2, 7), (3, 7), (5, 0), (3, 8), (5, 0)]) == [-1, 8]
    assert candidate([]) == []
