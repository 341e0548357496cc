# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("", {}, 0) == ""
    assert candidate("plain", {}, 5) == "plain"
    assert candidate("plain", {}, 4) is None
    assert candidate("{a}", {}, 9) is None
    assert candidate("{} {1} {a-b} { a } }{ {", {}, 99) == "{} {1} {a-b} { a } }{ {"
    t = {"ab": "AB", "a": "A", "abc": "{a}{ab}C", "empty": "", "open": "{", "close": "}", "two": "{abc}{abc}",
         "bad": "{none}", "verylongnameofaletter": "!", "back": "\\1"}
    assert candidate("{a}{ab}{abc}", t, 99) == "AABAABC"
    assert candidate("{abcd}", t, 99) is None
    assert candidate("{empty}", t, 0) == ""
    assert candidate("{{empty}a}", t, 99) == "{a}"
    assert candidate("{open}a{close}", t, 99) == "{a}"
    assert candidate("{two}{two}", t, 16) == "AABCAABCAABCAABC"
    assert candidate("{two}{two}", t, 15) is None
    assert candidate("{a}{bad}", t, 99) is None
    assert candidate("{verylongnameofaletter}", t, 1) == "!"
    assert candidate("{a{a}}", t, 99) == "{aA}"
    assert candidate("{back}", t, 2) == "\\1"
    assert candidate("{x}" * 100, {"x": "x" * 300}, 100000) == "x" * 30000
    assert candidate("{x}" * 100, {"x": "x" * 300}, 29999) is None
