"""The conditional directives of a C or C++ program as text: found, made to speak, and written as they came out.

A directive *speaks* when a ``#warning`` of our own stands behind it: each compiler then says, in words that it cannot
be kept from by the program, which groups it reads. No condition is evaluated here.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from secgen_lib.analyzers.suppression import lexical

_DIRECTIVE = re.compile(r"^[ \t\f\v]*(?:#|%:)[ \t\f\v]*(if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)\b")
_MAY_PASTE = re.compile(r"##|%:%:")
_RESERVED = re.compile(r"\b_[_A-Z]\w*|\b(?:linux|unix|i386)\b")


@dataclass(frozen=True)
class Directive:
    """``first`` and ``last`` are physical lines, from 1; ``word`` is ``if``, ``elif`` ..."""

    first: int
    last: int
    word: str


def directives(code: str, language: str, *, trigraphs: bool = False, raw: bool = True) -> list[Directive]:
    """The conditional directives of a program, as gcc reads it unless asked otherwise."""
    if "#" not in code and "%:" not in code and "??=" not in code:
        return []
    return [Directive(first, last, match[1]) for first, last, text in
            lexical.logical(code, language, trigraphs=trigraphs, raw=raw) if (match := _DIRECTIVE.match(text))]


def differ_by_reading(code: str, language: str) -> int:
    """The line from which compilers may see other directives in the text (raw strings in C, trigraphs), or 0."""
    sure = directives(code, language)
    for trigraphs in (False, True) if "??" in code else (False,):
        for raw in (True,) if language == "cpp" else (True, False):
            other = directives(code, language, trigraphs=trigraphs, raw=raw)
            if other != sure:
                places = set(sure) ^ set(other)
                return min(d.first for d in places)
    return 0


def speaking(code: str, some: Sequence[Directive], word: str) -> str:
    """The program with ``#warning <word>_<n>`` behind its n-th directive. The lines of the program move."""
    lines = code.split("\n")
    for n in range(len(some) - 1, -1, -1):
        lines[some[n].last:some[n].last] = [f"#warning {word}_{n}"]
    return "\n".join(lines) + "\n"


def resolved(code: str, some: Sequence[Directive], alive: Sequence[bool]) -> str:
    """The program with each condition written as 1 or 0, as it came out. Lines stay."""
    lines = code.split("\n")
    for directive, is_alive in zip(some, alive, strict=True):
        word = directive.word if directive.word in ("else", "endif") else (
            f"{'el' * directive.word.startswith('el')}if {int(is_alive)}")
        lines[directive.first - 1:directive.last] = [f"#{word}", *[""] * (directive.last - directive.first)]
    return "\n".join(lines)


def names(code: str, language: str) -> tuple[set[str], bool]:
    """The reserved names in the text outside comments, and whether it may make others of pieces."""
    views = lexical.views(code, language)[1:]
    text = "\n".join("\n".join(view) for view in views)
    return set(_RESERVED.findall(text)), bool(_MAY_PASTE.search(text))
