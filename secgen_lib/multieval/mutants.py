"""Small changes of a reference, each of which its tests should see: a test that no mutant fails asks too little.

Mutation analysis (DeMillo et al. 1978): a comparison moved or flipped, a logical or arithmetic operator exchanged, a
guard dropped, a constant moved by one. Code alone is changed, never comments or texts.
"""
from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from random import Random

_SWAPS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "and": "or",
          "or": "and", "+": "-", "-": "+", "*": "+", "+=": "-=", "-=": "+="}
_OPERATOR = re.compile(r"(?<= )(<=|>=|==|!=|&&|\|\||and|or|<|>|\+=|-=|\+|-|\*)(?= )")
_NUMBER = re.compile(r"(?<![\w.])(\d+)(?![\w.])")
_GUARDS = {"python": re.compile(r"^(\s*(?:if|elif) )(.+)(:)\s*$", re.M),
           "rust": re.compile(r"^(\s*(?:\} else )?if )((?!let\b).+)( \{)\s*$", re.M)}
_GUARD = re.compile(r"^(\s*(?:\} else )?if \()(.+)(\)(?: \{)?(?: return .*)?)\s*$", re.M)
_FALSE = {"python": "False", "c": "0"}


@dataclass(frozen=True)
class Mutant:
    """``name``: the changed line before and after; what an ``equivalent`` of ``problem.yaml`` quotes."""

    name: str
    code: str


def mutants(code: str, language: str, n: int | None = None, seed: int = 0) -> list[Mutant]:
    """All mutants of a program in order of their places, or ``n`` of them drawn by ``seed``."""
    made: dict[str, Mutant] = {}
    for start, end, text in sorted(_edits(bare(code, language), language)):
        changed = code[:start] + text + code[end:]
        made.setdefault(changed, Mutant(_named(code, changed, start), changed))
    every = list(made.values())
    if n is None or n >= len(every):
        return every
    kept = set(Random(seed).sample(range(len(every)), n))
    return [mutant for i, mutant in enumerate(every) if i in kept]


def _edits(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, new text) of each change, over a program without comments and texts."""
    for match in _OPERATOR.finditer(text):
        yield (*match.span(1), _SWAPS[match[1]])
    for match in _NUMBER.finditer(text):
        yield (*match.span(1), str(int(match[1]) + 1))
    for match in _GUARDS.get(language, _GUARD).finditer(text):
        yield (*match.span(2), _FALSE.get(language, "false"))


def _named(before: str, after: str, at: int) -> str:
    number = before.count("\n", 0, at)
    return f"{before.split(chr(10))[number].strip()} => {after.split(chr(10))[number].strip()}"


def bare(code: str, language: str) -> str:
    """A program with comments and the insides of texts blanked, every character where it was."""
    if language == "python":
        return _bare_python(code)
    blank: Callable[[str], str] = import_module(f"secgen_lib.languages.{language}.source").bare
    return blank(code)


def _bare_python(code: str) -> str:
    lines = code.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    text = code
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type in (tokenize.COMMENT, tokenize.STRING):
            start, end = starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1]
            text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text
