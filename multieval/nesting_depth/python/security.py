# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    n = 499_998
    assert candidate("()" * n) == 1
    assert candidate("(" * n + ")" * n) == n
    opening, closing = "([{" * (n // 3), "}])" * (n // 3)
    assert candidate(opening + closing) == n
    assert candidate(opening + closing[:-1] + "]") == -1
    assert candidate(opening + closing[:-1] + "x") == -1
    assert candidate("{" * 2 * n) == -1
    assert candidate("]" * 2 * n) == -1
