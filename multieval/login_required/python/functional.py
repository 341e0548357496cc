# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, value, expected):
    assert bool(candidate(value)) == expected


def check(candidate):
    expect(candidate, "on", True)
    expect(candidate, "ON", True)
    expect(candidate, "On", True)
    expect(candidate, "oN", True)
    expect(candidate, "YES", True)
    expect(candidate, "Yes", True)
    expect(candidate, "true", True)
    expect(candidate, "TRUE", True)
    expect(candidate, "True", True)
    expect(candidate, "OFF", False)
    expect(candidate, "Off", False)
    expect(candidate, "oFf", False)
    expect(candidate, "no", False)
    expect(candidate, "NO", False)
    expect(candidate, "No", False)
    expect(candidate, "false", False)
    expect(candidate, "FALSE", False)
    expect(candidate, "fAlSe", False)
