# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
MIN, MAX = -2**31, 2**31 - 1


def check(candidate):
    for code in [
            [], [1], [2], [3], [4], [5], [0, 1, 1], [0, 1, 2], [0, 1, 3], [0, 1, 5], [0, 1, 5, 4], [0, 1, 5, 5, 0, 1],
            [5, 0, 1], [5, 5, 5, 0, 1, 0, 1, 0, 1, 0, 1], [4, 0, 1], [0, 1, 1, 0, 1, 0, 1], [0], [0, 1, 0],
            [0, 1, 0, 1, 1, 0], [0, 1, 0, 0, 3], [0, 0, 0, 0, 3], [0, MIN, 0, 0, 3], [0, 1, 0, 0, 3, 5, 0, 1],
            [0, MAX, 0, 1, 1], [0, MIN, 0, -1, 1], [0, MAX, 0, MAX, 1], [0, MIN, 0, MIN, 1],
            [0, MAX, 0, 1, 1, 0, -1, 1], [0, MAX, 0, 1, 1, 5, 0, 1], [0, 65536, 0, 32768, 2], [0, 65536, 4, 2],
            [0, MIN, 4, 2], [0, MIN, 0, -1, 2], [0, MIN, 0, -1, 3], [0, MIN, 0, -1, 3, 5, 0, 1], [0, 46341, 4, 2],
            [0, 65536, 4, 2, 0, 65536, 3], [0, 65536, 4, 2, 5, 0, 1], [0, 1, 0, 65536, 4, 2, 5], [0, MIN, 0, -1, 3, 0, -1, 1]]:
        assert candidate(code) is None
    assert candidate([0, 1, 0, 1, 1]) == 2
    assert candidate([0, 0, 0, 1, 3]) == 0
    assert candidate([0, -MAX, 0, -1, 3]) == MAX
    assert candidate([0, 46340, 4, 2]) == 2_147_395_600
    full = [number for i in range(16) for number in (0, i)]
    assert candidate(full) == 15
    for end in [[0, 1], [0, 1, 0, 1], [0, 1, 5, 5], [4], [4, 1], [4, 5, 5]]:
        assert candidate(full + end) is None
    assert candidate([*full, 5, 4]) == 14
    assert candidate([0, 3] + [4] * 99_998) is None
    assert candidate([0, 3] + [4, 2] * 49_999) is None
    assert candidate([0, 3] + [4, 2] * 60 + [5, 0, 1]) is None
    assert candidate([0] + [5] * 99_999) is None
