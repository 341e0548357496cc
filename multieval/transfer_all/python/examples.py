# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    a = [10, 0, 5]
    assert candidate(a, [(0, 1, 4), (1, 2, 3)]) is True
    assert a == [6, 1, 8]
    b = [10, 0, 5]
    assert candidate(b, [(2, 0, 6)]) is False
    assert b == [10, 0, 5]
    assert candidate(b, []) is True
    assert b == [10, 0, 5]
