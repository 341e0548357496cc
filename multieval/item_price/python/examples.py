# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, prices, number, expected):
    assert candidate(prices, number) == expected


def check(candidate):
    expect(candidate, [500, 250, 125], 1, 250)
    expect(candidate, [500, 250, 125], 10, -1)
