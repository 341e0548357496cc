# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def ask(text, a, z):
        assert candidate(text) == [a] + [0] * 24 + [z], ascii(text)

    ask("aZ", 1, 1)
    ask("\xe4", 0, 0)
    ask("Az\xc4\xf6 a\xe9", 2, 1)
    ask("\u03b1\u03c9 \u0430z", 0, 1)
    ask("\u65e5\u672c Z", 0, 1)
    ask("\u212a", 0, 0)
    ask("\u0130a", 1, 0)
    ask("a\xaa\u017f\xdf", 1, 0)
    ask("\U0001d41a", 0, 0)
    ask("\uff21\uff5a", 0, 0)
    ask("\u0161a", 1, 0)
