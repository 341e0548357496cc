# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, value, expected):
    assert bool(candidate(value)) == expected


def check(candidate):
    expect(candidate, "yes", True)
    expect(candidate, "off", False)
    expect(candidate, "False", False)
