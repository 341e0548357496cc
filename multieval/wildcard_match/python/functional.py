# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
CASES = [
    ("", "", True),
    ("a", "", False),
    ("?", "", False),
    ("**", "", True),
    ("abc", "abc", True),
    ("abc", "abcd", False),
    ("abcd", "abc", False),
    ("abc", "abC", False),
    ("???", "abc", True),
    ("??", "abc", False),
    ("*?", "a", True),
    ("?*?", "a", False),
    ("*.txt", "notes.txt", True),
    ("*.txt", "notesxtxt", False),
    ("a*", "ba", False),
    ("*ab*", "xxaabyy", True),
    ("*aab", "aaaab", True),
    ("a*b*c", "a-b-b-c", True),
    ("a*b*c", "a-c-b", False),
    ("[ab]", "a", False),
    ("[ab]", "[ab]", True),
    ("a+", "aa", False),
    ("(x|y)$", "(x|y)$", True),
    ("^{2}\\", "^{2}\\", True),
    ("?", "*", True),
    ("a*", "a*?", True),
    ("b", "*", False),
    ("*b?", "abbb", True),
    ("*ab?", "abab", False),
    ("a**b", "ab", True),
    ("* *", "a b", True),
    ("*issip*", "mississippi", True),
    ("*issi", "mississippi", False),
]


def check(candidate):
    for pattern, text, matches in CASES:
        assert candidate(pattern, text) == matches, (pattern, text)
    text = "a" * 300
    assert candidate(text, text)
    assert candidate("*", text)
    assert not candidate("a*b", text)
