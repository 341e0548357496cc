# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, prices, number, expected):
    assert candidate(prices, number) == expected


def check(candidate):
    expect(candidate, [500, 250, 125], 0, 500)
    expect(candidate, [500, 250, 125], 2, 125)
    expect(candidate, [500, 250, 125], 4, -1)
    expect(candidate, [500, 250, 125], 2147483647, -1)
    expect(candidate, [0], 0, 0)
    expect(candidate, [1000000, 0], 0, 1000000)
    expect(candidate, [1000000, 0], 1, 0)
    expect(candidate, [3, 1, 4, 1, 5, 9, 2, 6], 7, 6)
    expect(candidate, [3, 1, 4, 1, 5, 9, 2, 6], 5, 9)
    expect(candidate, [], 7, -1)
