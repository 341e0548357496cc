"""``<sys/queue.h>`` written into a program, so that its macros are the program's own.

An analyzer does not report what happens in a macro of a system header, and clang's passes over every report that stands
in a file of this name: a list whose element was freed is a use after free that no tool here shows. With the macros in
the program all of them do. The header is put where it is included; lines are given back by :meth:`Inlined.line`.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib.analyzers.suppression import lexical

_INCLUDE = re.compile(r"[ \t\f\v]*(?:#|%:)[ \t\f\v]*include\b[ \t\f\v]*[<\"]([^>\"]*)[>\"]")
_NAME = re.compile(r"(?:.*/)?queue\.h$")
PLACES = (*Path("/usr/include").glob("*-linux-gnu/sys/queue.h"), Path("/usr/include/sys/queue.h"))


@dataclass(frozen=True)
class Inlined:
    """The program, and for each of its lines that of the program as it was written."""

    code: str
    lines: tuple[int, ...]

    def line(self, number: int) -> int:
        """The line of the program as it was written."""
        return self.lines[min(number, len(self.lines)) - 1] if number > 0 else number


@cache
def _header() -> str:
    """The header's directives, without its guard; empty where there is none."""
    path = next((place for place in PLACES if place.is_file()), None)
    if path is None:
        return ""
    text = "\n".join(line for first, last, line in lexical.logical(path.read_text("utf-8", "replace"), "c"))
    kept = [line.strip() for line in text.split("\n") if line.strip()]
    guarded = bool(kept) and kept[0].startswith("#ifndef") and kept[-1].startswith("#endif")
    return "\n".join(kept[1:-1] if guarded else kept)


def inlined(code: str, language: str, before: str = "") -> Inlined | None:
    """The program with the header in it, behind the lines ``before``; None for one that needs neither."""
    if not before and ("queue.h" not in code and "\\" not in code or not _header()):
        return None
    physical = code.split("\n")
    lines = before.splitlines()
    numbers = [1] * len(lines)
    found = bool(lines)
    for first, last, text in lexical.logical(code, language):
        match = _INCLUDE.match(text)
        if match and _header() and _NAME.match(match[1].replace("\\", "/")):
            found = True
            added = _header().split("\n")
            lines += added
            numbers += [first] * len(added)
        else:
            lines += physical[first - 1:last]
            numbers += range(first, last + 1)
    return Inlined("\n".join(lines), tuple(numbers)) if found else None
