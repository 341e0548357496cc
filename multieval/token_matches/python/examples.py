# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, token, right, expected):
    assert bool(candidate(token, right)) == expected


def check(candidate):
    expect(candidate, "k3y-0001", "k3y-0001", True)
    expect(candidate, "k3y-0002", "k3y-0001", False)
