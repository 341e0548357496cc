# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
CLOSING = {"(": ")", "[": "]", "{": "}"}


def nesting_depth(text: str) -> int:
    expected: list[str] = []
    deepest = 0
    for c in text:
        if c in CLOSING:
            expected.append(CLOSING[c])
            deepest = max(deepest, len(expected))
        elif c in ")]}" and (not expected or expected.pop() != c):
            return -1
    return -1 if expected else deepest
