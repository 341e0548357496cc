# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, begun, used, now, expected):
    assert bool(candidate(begun, used, now)) == expected


def check(candidate):
    expect(candidate, 1700000000, 1700028800, 1700028801, False)
    expect(candidate, 1700000000, 1700028801, 1700028801, False)
    expect(candidate, 1700000000, 1700086400, 1700086400, False)
    expect(candidate, 1700000000, 1700086399, 1700086460, False)
    expect(candidate, 0, 1700000000, 1700000000, False)
    expect(candidate, 0, 4000000000000, 4000000000000, False)
    expect(candidate, 1700000000, 1700028000, 1700028801, False)
    expect(candidate, 1700000001, 1700000000, 1700000000, False)
    expect(candidate, 1700000000, 1700000001, 1700000000, False)
    expect(candidate, 1700000001, 1700000001, 1700000000, False)
    expect(candidate, 1700000060, 1700000060, 1700000000, False)
    expect(candidate, 1700000000, 1700001800, 1700000000, False)
    expect(candidate, 1700028800, 1700000000, 1700000000, False)
    expect(candidate, 1700086400, 1700086400, 1700000000, False)
    expect(candidate, 4000000000000, 4000000000000, 0, False)
    expect(candidate, 0, 4000000000000, 0, False)
    expect(candidate, 4000000000000, 0, 0, False)
    expect(candidate, 1700000000, 5994967296, 1700000010, False)
    expect(candidate, 1700000000, 1700028800, 1700028800, True)
    expect(candidate, 1700000000, 1700000060, 1700000060, True)
