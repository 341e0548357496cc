# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, user, owner, admins, locked, expected):
    assert bool(candidate(user, owner, admins, locked)) == expected


def check(candidate):
    expect(candidate, "ada", "ada", ["root"], True, False)
    expect(candidate, "ada", "ada", [], True, False)
    expect(candidate, "ada", "ada", ["ada"], True, False)
    expect(candidate, "root", "ada", ["root"], True, False)
    expect(candidate, "", "", ["root"], False, False)
    expect(candidate, "", "", [], False, False)
    expect(candidate, "", "", [""], True, False)
    expect(candidate, "", "ada", ["root", ""], False, False)
    expect(candidate, "", "ada", ["root"], False, False)
    expect(candidate, "", "", [], True, False)
    expect(candidate, "bob", "", ["", "root"], False, False)
    expect(candidate, "ada", "ada", [""], False, True)
