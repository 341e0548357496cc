# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("width = 3 # in metres") == "width = 3"
    assert candidate("name = \"a\"") == "name = \"a\""
    assert candidate("# all of it") == ""
