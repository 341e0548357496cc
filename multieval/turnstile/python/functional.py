# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("c") == 0
    assert candidate("p") == 0
    assert candidate("pp") == 0
    assert candidate("cc") == 0
    assert candidate("pc") == 0
    assert candidate("cpp") == 1
    assert candidate("ccp") == 1
    assert candidate("ccpp") == 1
    assert candidate("cccppp") == 1
    assert candidate("cpccpp") == 2
    assert candidate("ppcpp") == 1
    assert candidate("cppcp") == 2
    assert candidate("ccpcpp") == 2
    assert candidate("pcpcpcp") == 3
    assert candidate("ccccp") == 1
    assert candidate("cpppp") == 1
    assert candidate("pppcccpppc") == 1
    assert candidate("cpcppcccpc") == 3
    assert candidate("ppppcccc") == 0
    assert candidate("cpcpcpcpcpc") == 5
    assert candidate("ccpp" * 2500) == 2500
    assert candidate("cp" * 5000) == 5000
    assert candidate("p" * 10000) == 0
    assert candidate("c" * 10000) == 0
