# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("a*c", "abbc") is True
    assert candidate("a*c", "ac") is True
    assert candidate("a*c", "abcd") is False
    assert candidate("?at", "cat") is True
    assert candidate("?at", "at") is False
    assert candidate("*", "") is True
    assert candidate("", "a") is False
