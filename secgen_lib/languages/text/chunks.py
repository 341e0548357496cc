"""The top level of a program in a language with braces: where each of its items begins and ends."""
from __future__ import annotations

import re
from dataclasses import dataclass

MAX_CHARS = 200_000  # characters; a longer text is left as it is


@dataclass(frozen=True)
class Chunk:
    """One item at the top level: ``text`` is bare, from ``start`` to ``end`` of the code. ``open``: it does not end."""

    start: int
    end: int
    text: str
    open: bool


_SIGN = re.compile(r"[(){}\[\]\n]")
_DIRECTIVE = re.compile(r"[ \t]*#(?!\[|!\[)")  # no attribute of Rust's


def chunks(bare: str, by_line: bool = False) -> list[Chunk]:
    """The items of bare text. An item ends with a line that ends with ``}`` or ``;`` outside of brackets (where
    ``by_line``, with any line outside of brackets whose next one does not go on), or is a directive.
    """
    if len(bare) > MAX_CHARS:
        return []
    items: list[Chunk] = []
    depth, start, lines = 0, None, bare.split("\n")
    at, directive = 0, False
    for number, line in enumerate(lines):
        end = at + len(line)
        if directive or (_DIRECTIVE.match(line) and depth == 0 and (start is None or not by_line)):
            if start is None:
                start = at
            directive = line.endswith("\\")
            if not directive and depth == 0:
                items.append(Chunk(start, end, bare[start:end], False))
                start = None
            at = end + 1
            continue
        if start is None and line.strip():
            start = at
        if not _DIRECTIVE.match(line):
            for sign in _SIGN.findall(line):
                depth = max(0, depth + (1 if sign in "([{" else -1))
        last = line.rstrip()
        if start is not None and depth == 0 and last:
            done = last.endswith(("}", ";")) or by_line and not _goes_on(last, lines, number)
            if done:
                items.append(Chunk(start, end, bare[start:end], False))
                start = None
        at = end + 1
    if start is not None:
        items.append(Chunk(start, len(bare), bare[start:], True))
    return items


_NEXT = re.compile(r"\s*(?:[{.?)\]}]|&&|\|\||=(?!=)|:(?!:)|where\b|else\b|catch\b|finally\b)")


def _goes_on(line: str, lines: list[str], number: int) -> bool:
    """Whether the item goes on behind a line outside of brackets (no semicolons say so)."""
    if line.endswith((",", "=", "=>", "->", "+", "&&", "||", "(", ":", "\\")) or re.match(r"\s*@\w+\s*$", line):
        return True
    following = lines[number + 1] if number + 1 < len(lines) else ""
    return bool(_NEXT.match(following)) or following[:1] in (" ", "\t") and bool(following.strip())


def balanced(bare: str) -> bool:
    """Whether every bracket of bare text closes and none closes that was not opened."""
    opened: list[str] = []
    for match in _SIGN.finditer(bare):
        sign = match[0]
        if sign in "([{":
            opened.append({"(": ")", "[": "]", "{": "}"}[sign])
        elif sign != "\n" and (not opened or opened.pop() != sign):
            return False
    return not opened


def blanked(code: str, start: int, end: int) -> str:
    """The code without what stands between two places, its lines where they were; none are left at the end."""
    left = code[:start] + "\n" * code.count("\n", start, end) + code[end:]
    return left if code[end:].strip() else left.rstrip() + "\n"
