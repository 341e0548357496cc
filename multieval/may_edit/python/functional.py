# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, user, owner, admins, locked, expected):
    assert bool(candidate(user, owner, admins, locked)) == expected


def check(candidate):
    expect(candidate, "ada", "ada", [], False, True)
    expect(candidate, "bob", "ada", [], False, False)
    expect(candidate, "eve", "ada", ["root", "eve"], False, True)
    expect(candidate, "eve", "", ["root", "eve"], False, True)
    expect(candidate, "bob", "", ["root", "eve"], False, False)
    expect(candidate, "eve", "ada", ["root", "eve"], True, False)
    expect(candidate, "bob", "ada", ["root"], True, False)
    expect(candidate, "Ada", "ada", ["ADA"], False, False)
    expect(candidate, "ad", "ada", ["adam", "a"], False, False)
    expect(candidate, "ada", "ad", ["root"], False, False)
    expect(candidate, "ada", "ada", ["ada"], False, True)
    expect(candidate, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", [], False, False)
    expect(candidate, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", [], False, True)
    expect(candidate, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "y", ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"], False, True)
