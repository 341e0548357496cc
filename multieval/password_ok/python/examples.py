# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, user, password, expected):
    assert bool(candidate(user, password)) == expected


def check(candidate):
    expect(candidate, "ada", "correct horse battery", True)
    expect(candidate, "ada", "short", False)
    expect(candidate, "ada", "my name is ada", False)
