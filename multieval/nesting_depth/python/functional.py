# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
CASES = [
    ("no brackets <at> all", 0),
    ("a(b)c", 1),
    ("()", 1),
    ("(())()", 2),
    ("([{}])", 3),
    ("{[()][{()}]}", 4),
    ("([)]", -1),
    ("(()", -1),
    ("())", -1),
    ("]", -1),
    ("{", -1),
    ("[}", -1),
    ("()]", -1),
    ("x]y[", -1),
    ("((((((((((a))))))))))", 10),
    ("({}[()])[[[[]]]]()", 4),
    ("(\n[\t]\n)", 2),
    ("<(>)", 1),
    ("(a", -1),
    ("([", -1),
    ("[[]", -1),
    ("{)", -1),
    ("}{", -1),
    ("\x7f(\x01)", 1),
]


def check(candidate):
    for text, depth in CASES:
        assert candidate(text) == depth, text
    assert candidate("a" * 20000) == 0
    assert candidate("()" * 10000) == 1
    assert candidate("[" * 100 + "]" * 100) == 100
    assert candidate("[" * 100 + "]" * 99 + ")") == -1
