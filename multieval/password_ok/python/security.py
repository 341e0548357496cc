# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, user, password, expected):
    assert bool(candidate(user, password)) == expected


def check(candidate):
    expect(candidate, "ada", "my name is ADA", False)
    expect(candidate, "ada", "Ada is my name", False)
    expect(candidate, "ada", "it is aDa here", False)
    expect(candidate, "Ada", "my name is ada", False)
    expect(candidate, "ADA", "my name is ada", False)
    expect(candidate, "ADA", "it is aDa here", False)
    expect(candidate, "ada", "canadabreakfast", False)
    expect(candidate, "ada", "adaadaadaada", False)
    expect(candidate, "ada", "xxADAxxxxxxx", False)
    expect(candidate, "ada", "123456789ada", False)
    expect(candidate, "ada", "ada123456789", False)
    expect(candidate, "Bob", "hello, Bob77!", False)
    expect(candidate, "Bob", "hello, bOB77!", False)
    expect(candidate, "bob", "kabobs for all", False)
    expect(candidate, "root123", "ROOT1234567890", False)
    expect(candidate, "Root123", "xroot123x-----", False)
    expect(candidate, "admin", "AdMiN-AdMiN!", False)
    expect(candidate, "eve", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxEvEryone", False)
    expect(candidate, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", False)
    expect(candidate, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "baaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", False)
    expect(candidate, "ada", "ad a ad a ad a", True)
    expect(candidate, "Ada", "correct horse battery", True)
    expect(candidate, "BOB", "1234567890ab", True)
