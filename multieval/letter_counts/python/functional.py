# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("The quick brown fox jumps over the lazy dog") == [
        1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 2, 2, 1, 1, 1, 1, 1]
    assert candidate("".join(map(chr, range(128)))) == [2] * 26
    assert candidate("@[`{/:09 \t\n\x7f") == [0] * 26
    assert candidate("a\u20aca \u2013 5 \xbd \U0001f642") == [2] + [0] * 25
    assert candidate("q" * 50_000 + "Q" * 50_000) == [0] * 16 + [100_000] + [0] * 9
