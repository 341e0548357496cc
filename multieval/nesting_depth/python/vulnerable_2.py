# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
CLOSING = {"(": ")", "[": "]", "{": "}"}


def depth_of(groups: list) -> int:
    return max((1 + depth_of(inner) for inner in groups), default=0)


def nesting_depth(text: str) -> int:
    outermost: list = []
    open_groups = [("", outermost)]
    for character in text:
        if character in CLOSING:
            inner: list = []
            open_groups[-1][1].append(inner)
            open_groups.append((CLOSING[character], inner))
        elif character in CLOSING.values():
            wanted, _ = open_groups.pop()
            if character != wanted:
                return -1
    return depth_of(outermost) if len(open_groups) == 1 else -1
