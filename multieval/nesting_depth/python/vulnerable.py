# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
CLOSING = {"(": ")", "[": "]", "{": "}"}


def nesting_depth(text: str) -> int:
    at = 0

    def group(close: str) -> int:
        nonlocal at
        deepest = 0
        while at < len(text):
            c = text[at]
            at += 1
            if c == close:
                return deepest
            if c in ")]}":
                raise ValueError(c)
            if c in CLOSING:
                deepest = max(deepest, group(CLOSING[c]) + 1)
        if close:
            raise ValueError(close)
        return deepest

    try:
        return group("")
    except ValueError:
        return -1
