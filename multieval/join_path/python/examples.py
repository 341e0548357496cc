# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("/srv/data", "a/b.txt") == "/srv/data/a/b.txt"
    assert candidate("/srv/data", "a/../b.txt") == "/srv/data/b.txt"
    assert candidate("/", "./a//b") == "/a/b"
    assert candidate("/srv/data", "") == "/srv/data"
