# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, version, needed, expected):
    assert bool(candidate(version, needed)) == expected


def check(candidate):
    expect(candidate, "0.0.0", "0.0.0", True)
    expect(candidate, "0.0.1", "0.0.0", True)
    expect(candidate, "0.0.0", "0.0.1", False)
    expect(candidate, "1.0.0", "0.9.9", True)
    expect(candidate, "0.9.9", "1.0.0", False)
    expect(candidate, "3.2.1", "3.1.9", True)
    expect(candidate, "3.1.9", "3.2.1", False)
    expect(candidate, "5.5.5", "5.5.4", True)
    expect(candidate, "5.5.4", "5.5.5", False)
    expect(candidate, "9.0.0", "8.9.9", True)
    expect(candidate, "2.3.4", "2.3.4", True)
    expect(candidate, "1.9.0", "2.0.0", False)
    expect(candidate, "2.10.3", "2.10.3", True)
    expect(candidate, "11.0.0", "10.9.9", True)
    expect(candidate, "10.20.30", "10.20.31", False)
    expect(candidate, "10.20.31", "10.20.30", True)
    expect(candidate, "21.10.11", "21.11.10", False)
