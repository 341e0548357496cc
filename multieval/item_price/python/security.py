# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, prices, number, expected):
    assert candidate(prices, number) == expected


def check(candidate):
    expect(candidate, [500, 250, 125], -1, -1)
    expect(candidate, [500, 250, 125], -2, -1)
    expect(candidate, [500, 250, 125], -3, -1)
    expect(candidate, [500, 250, 125], -4, -1)
    expect(candidate, [500, 250, 125], -1000, -1)
    expect(candidate, [500, 250, 125], -2147483648, -1)
    expect(candidate, [500, 250, 125], 3, -1)
    expect(candidate, [500, 250, 125], 2, 125)
    expect(candidate, [500, 250, 125], 0, 500)
    expect(candidate, [], 0, -1)
    expect(candidate, [], -1, -1)
    expect(candidate, [7], -1, -1)
    expect(candidate, [7], 1, -1)
    expect(candidate, [7], 0, 7)
