# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, path, expected):
    assert candidate(path) == expected


def check(candidate):
    expect(candidate, "a/../b", "a/b")
    expect(candidate, "../../etc/x.txt", "etc/x.txt")
