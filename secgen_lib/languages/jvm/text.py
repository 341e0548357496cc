"""What reading Java and Kotlin has in common. One pass over a text each: a model may write a megabyte of brackets."""
from __future__ import annotations

import re

_CLOSES = {")": "(", "}": "{"}


def pairs(text: str) -> dict[int, int]:
    """Where each round or curly bracket of bare text closes; one that does not is not there."""
    closing, opened = {}, []
    for match in re.finditer(r"[(){}]", text):
        char = match[0]
        if char not in _CLOSES:
            opened.append((char, match.start()))
            continue
        # a bracket that was never closed ends with the one around it
        while opened and opened[-1][0] != _CLOSES[char] and char == "}":
            opened.pop()
        if opened and opened[-1][0] == _CLOSES[char]:
            closing[opened.pop()[1]] = match.start()
    return closing


def closed(code: str, text: str) -> str:
    """The code (``text``: bare) with the braces closed that it leaves open, cut where it closes one too many."""
    depth = 0
    for match in re.finditer(r"[{}]", text):
        depth += 1 if match[0] == "{" else -1
        if depth < 0:
            return code[:match.start()].rstrip() + "\n"
    return code + "}\n" * depth
