# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("") == ""
    assert candidate("a") == "a"
    assert candidate("aa") == "aa"
    assert candidate("aaa") == "a3"
    assert candidate("aaaa") == "a4"
    assert candidate("aab") == "aab"
    assert candidate("abb") == "abb"
    assert candidate("abbb") == "ab3"
    assert candidate("aabb") == "aabb"
    assert candidate("aaabbb") == "a3b3"
    assert candidate("aaabaaa") == "a3ba3"
    assert candidate("ababab") == "ababab"
    assert candidate("aabbaa") == "aabbaa"
    assert candidate("aabbbaa") == "aab3aa"
    assert candidate("zzzzzzzzz") == "z9"
    assert candidate("zzzzzzzzzz") == "z10"
    assert candidate("qqqqqqqqqqqq") == "q12"
    assert candidate("abcccccccccccdd") == "abc11dd"
    assert candidate("ddd") == "d3"
    assert candidate("mississippi") == "mississippi"
    assert candidate("aaabbcccdd") == "a3bbc3dd"
    assert candidate("a" * 100) == "a100"
    assert candidate("a" * 300) == "a300"
    assert candidate("a" * 99) == "a99"
    assert candidate("ab" * 150) == "ab" * 150
    assert candidate("aaab" * 75) == "a3b" * 75
    assert candidate("aabb" * 75) == "aabb" * 75
