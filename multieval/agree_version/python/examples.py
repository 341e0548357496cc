# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def expect(ours, theirs, lowest, expected):
        assert candidate(ours, theirs, lowest) == expected

    expect([4, 3, 2], [3, 2, 1], 2, 3)
    expect([4, 2], [4, 3, 2, 1], 1, 4)
    expect([5, 4], [3, 2], 1, 0)
