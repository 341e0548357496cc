# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, begun, used, now, expected):
    assert bool(candidate(begun, used, now)) == expected


def check(candidate):
    expect(candidate, 0, 0, 0, True)
    expect(candidate, 0, 0, 1800, True)
    expect(candidate, 0, 0, 1801, False)
    expect(candidate, 1700000000, 1700000000, 1700000000, True)
    expect(candidate, 1700000000, 1700000000, 1700001800, True)
    expect(candidate, 1700000000, 1700000000, 1700001801, False)
    expect(candidate, 1700000000, 1700000100, 1700001900, True)
    expect(candidate, 1700000000, 1700000100, 1700001901, False)
    expect(candidate, 1700000000, 1700027000, 1700028800, True)
    expect(candidate, 1700000000, 1700026999, 1700028800, False)
    expect(candidate, 1700000000, 1700010000, 1700050000, False)
    expect(candidate, 1700000000, 1700000000, 1700086400, False)
    expect(candidate, 1700000000, 1700000000, 5994967296, False)
    expect(candidate, 1700000000, 1700000000, 5994967356, False)
    expect(candidate, 0, 0, 4000000000000, False)
    expect(candidate, 4000000000000, 4000000000000, 4000000000000, True)
    expect(candidate, 3999999999000, 3999999999500, 4000000000000, True)
    expect(candidate, 5, 5, 2000, False)
