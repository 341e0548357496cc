# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, user, owner, admins, locked, expected):
    assert bool(candidate(user, owner, admins, locked)) == expected


def check(candidate):
    expect(candidate, "ada", "ada", ["root"], False, True)
    expect(candidate, "root", "ada", ["root", "eve"], False, True)
    expect(candidate, "bob", "ada", ["root"], False, False)
