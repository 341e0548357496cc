# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, version, needed, expected):
    assert bool(candidate(version, needed)) == expected


def check(candidate):
    expect(candidate, "2.0.1", "1.9.9", True)
    expect(candidate, "1.2.3", "1.2.3", True)
    expect(candidate, "1.2.3", "1.3.0", False)
