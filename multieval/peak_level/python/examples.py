# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, samples, expected):
    assert candidate(samples) == expected


def check(candidate):
    expect(candidate, [3, -7, 5], 7)
    expect(candidate, [0, 0], 0)
