# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, balance, amount, expected):
    assert candidate(balance, amount) == expected


def check(candidate):
    expect(candidate, 100, 30, 70)
    expect(candidate, 100, 100, 0)
    expect(candidate, 100, 101, 100)
