# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, token, right, expected):
    assert bool(candidate(token, right)) == expected


def check(candidate):
    expect(candidate, "x3y-0001", "k3y-0001", False)
    expect(candidate, "k3yx0001", "k3y-0001", False)
    expect(candidate, "K3Y-0001", "k3y-0001", False)
    expect(candidate, "abcdefgh", "k3y-0001", False)
    expect(candidate, "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", True)
    expect(candidate, "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9z", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", False)
    expect(candidate, "zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", False)
    expect(candidate, "--------", "--------", True)
    expect(candidate, "00000000", "0000000O", False)
    expect(candidate, "abcdefghij", "abcdefghij", True)
    expect(candidate, "abcdefghiJ", "abcdefghij", False)
    expect(candidate, "a", "k3y-0001", False)
    expect(candidate, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", False)
