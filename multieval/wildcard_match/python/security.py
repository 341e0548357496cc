# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("*a*b?c*", "xxaxbxcx")
    assert not candidate("*a*b?c*", "xxaxbxxc")
    text = "a" * 300
    assert candidate("*a" * 150, text)
    assert not candidate("*a" * 25 + "*b", text)
    assert not candidate("*a" * 148 + "*b*", text)
    assert not candidate("*?" * 100 + "b", text)
    assert not candidate("**a" * 60 + "c", text)
    text = "ab" * 149 + "ac"
    assert candidate("*ab" * 60 + "*ac", text)
    assert not candidate("*ab*ba" * 40 + "*d", text)
    assert not candidate("a*b*" * 60 + "?ab", text)
    text = "a" * 150 + "b" + "a" * 149
    assert not candidate("*a" * 60 + "*b*b*a", text)
