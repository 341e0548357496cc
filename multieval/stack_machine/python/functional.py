# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
MIN, MAX = -2**31, 2**31 - 1


def check(candidate):
    for expected, code in [
            (0, [0, 0]), (5, [0, 5]), (MIN, [0, MIN]), (MAX, [0, MAX]), (-1, [0, MIN, 0, MAX, 1]),
            (MAX, [0, MAX - 1, 0, 1, 1]), (MIN, [0, -65536, 0, 32768, 2]), (3, [0, 7, 0, 2, 3]), (-3, [0, 7, 0, -2, 3]),
            (3, [0, -7, 0, -2, 3]), (0, [0, -1, 0, 2, 3]), (-MAX, [0, MAX, 0, -1, 3]), (MIN, [0, MIN, 0, 1, 3]),
            (4, [0, 4, 0, 5, 5]), (8, [0, 4, 4, 1]), (14, [0, 2, 0, 3, 0, 4, 2, 1]), (20, [0, 2, 0, 3, 1, 0, 4, 2]),
            (9, [0, 1, 5, 0, 9])]:
        assert candidate(code) == expected
    for code in [[6], [-1], [0, 1, 6, 0, 2], [0, 1, MAX]]:
        assert candidate(code) is None
    full = [number for i in range(16) for number in (0, i)]
    assert candidate(full) == 15
    assert candidate(full + [1] * 15) == 120
    assert candidate([0, 1] + [4, 2] * 49_999) == 1
