# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("", "") == 0
    assert candidate("", "a") == 0
    assert candidate("a", "") == 0
    assert candidate("a", "a") == 1
    assert candidate("a", "A") == 1
    assert candidate("a", "b") == 0
    assert candidate("Apple", "apply") == 4
    assert candidate("ZEBRA", "zebra") == 5
    assert candidate("abcabc", "abdabc") == 2
    assert candidate("abc", "abcabc") == 3
    assert candidate("abcabc", "abc") == 3
    assert candidate("axa", "aya") == 1
    assert candidate("xbc", "ybc") == 0
    assert candidate("Word", "wORD") == 4
    assert candidate("aaaa", "aaab") == 3
    assert candidate("aaab", "aaaa") == 3
    assert candidate("Zz", "zZz") == 2
    assert candidate("tEsT", "TeSs") == 3
    assert candidate("az", "aZ") == 2
    assert candidate("house", "House") == 5
    assert candidate("moth", "mother") == 4
    assert candidate("mother", "MOTH") == 4
    assert candidate("ab" * 25, "aB" * 25) == 50
    assert candidate("q" * 50, "Q" * 49) == 49
