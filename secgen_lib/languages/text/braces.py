"""Reading the text of programs in languages with braces; each language gives its own lexemes."""
from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from secgen_lib.languages.text import answer as answers


class Blank(Protocol):
    def __call__(self, code: str, literals: bool = True) -> str:
        """The code with comments blanked (newlines kept), and the insides of literals if asked."""


def blanker(lexemes: re.Pattern[str]) -> Blank:
    """``lexemes`` matches comments (``//``, ``/*``) and literals, so that neither is mistaken for the other."""
    def bare(code: str, literals: bool = True) -> str:
        def blank(match: re.Match[str]) -> str:
            text = match[0]
            if text.startswith(("//", "/*")):
                return blanked(text)
            return text[0] + blanked(text[1:-1]) + text[-1] if literals and len(text) > 1 else text
        return lexemes.sub(blank, code)
    return bare


def blanked(text: str) -> str:
    """Blanks for all but the newlines."""
    return re.sub(r"[^\n]", " ", text)


def matching(text: str, start: int, opening: str, closing: str) -> int | None:
    """Where the bracket that opens at ``start`` closes, or None. ``text`` is bare."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] == opening:
            depth += 1
        elif text[at] == closing:
            depth -= 1
            if depth == 0:
                return at
    return None


def plain(answer: str, start: re.Pattern[str], blank: Callable[[str], str], whole: Callable[[str], bool]) -> str | None:
    """The program in an answer without fences: from the first line that ``start`` matches to the last that ends with a
    brace or a semicolon, if it is ``whole``.
    """
    lines = answer.splitlines()
    first = next((i for i, line in enumerate(lines) if start.match(line)), None)
    if first is None:
        return None
    text = blank("\n".join(lines[first:])).split("\n")
    last = max((i for i, line in enumerate(text) if line.rstrip().endswith(("}", ";"))), default=None)
    if last is None:
        return None
    code = "\n".join(lines[first:first + last + 1])
    return code if whole(code) else None


def items(answer: str, start: re.Pattern[str], blank: Callable[[str], str], item: re.Pattern[str],
          end: re.Pattern[str]) -> str | None:
    """The program in an answer without fences that was asked for no entry point: from the first line that ``start``
    matches and that is no prose to the last, before the next prose outside of brackets, that ``end`` matches; if its
    bare text has an ``item`` and closes no bracket that it did not open (else it begins within something).
    """
    lines = answer.splitlines()
    first = next((i for i, line in enumerate(lines) if start.match(line) and not answers.is_prose(line)), None)
    if first is None:
        return None
    text, depth, last = blank("\n".join(lines[first:])).split("\n"), 0, None
    for at, line in enumerate(text):
        if depth <= 0 and answers.is_prose(line):
            break
        depth += sum(line.count(sign) for sign in "([{") - sum(line.count(sign) for sign in ")]}")
        if depth < 0:
            return None
        if end.search(line):
            last = at
    if last is None or not item.search("\n".join(text[:last + 1])):
        return None
    return "\n".join(lines[first:first + last + 1])
