# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, begins, numbers, starts, lengths, expected):
    assert candidate(begins, numbers, starts, lengths) == expected


def check(candidate):
    expect(candidate, [100, 200], [0, 1], [150, 250], [10, 10], 2)
    expect(candidate, [100, 200], [0, 0], [150, 200], [49, 0], 1)
    expect(candidate, [100], [0, 0], [90, 5000], [20, 0], 1)
