"""What a program's own text says of its inputs: formats, words, characters, numbers, names of files, arguments."""
from __future__ import annotations

import re
from dataclasses import dataclass

_LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
_COMMENTS = re.compile(r'("(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\')|/\*.*?\*/|//[^\n]*', re.DOTALL)
_READS = re.compile(r'\bf?scanf(?:_s)?\s*\(\s*(?:\w+\s*,\s*)?"((?:\\.|[^"\\\n])*)"|\b(f?gets|getline|fread|read)\s*\(|'
                    r"\b(getchar|fgetc|getc)\s*\(")
_CONVERSION = re.compile(r"%\*?\d*(?:hh|h|ll|l|L|q|j|z|t)?([diouxXeEfFgGaAcsp]|\[\^?\]?[^\]]*\])")
_CHARACTER = re.compile(r"'(\\?[^'\n])'")
_NUMBER = re.compile(r"(?<![\w.])(0[xX][0-9a-fA-F]+|\d+)(?:[uUlL]*)(?![\w.])")
_OPENED = re.compile(r'\b(?:fopen|freopen|open|opendir|stat)\s*\(\s*"((?:\\.|[^"\\\n])+)"')
_ARGUMENTS = re.compile(r"\bargc\s*(==|!=|<=|>=|<|>)\s*(\d+)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "\\": "\\", "'": "'", '"': '"'}


@dataclass(frozen=True)
class Vocabulary:
    """``reads``: what the program reads, in the order of its text: ``int``, ``float``, ``char``, ``word``, ``line``."""

    reads: tuple[str, ...]
    words: tuple[str, ...]
    characters: tuple[str, ...]
    numbers: tuple[int, ...]
    files: tuple[str, ...]
    arguments: int
    """How many arguments it wants, its own name left out."""
    takes_arguments: bool


def read(code: str) -> Vocabulary:
    """The vocabulary of a C program's text."""
    text = _COMMENTS.sub(lambda found: found[1] or " ", code)
    literals = [_unescaped(found) for found in _LITERAL.findall(text)]
    files = list(dict.fromkeys([*map(_unescaped, _OPENED.findall(text)),
                                *(word for word in literals if re.fullmatch(r"[\w-]+\.\w{1,4}", word)
                                  and not word.endswith(".h"))]))
    words = [word for word in literals if 0 < len(word) <= 24 and not re.search(r"[%\n]|: ?$", word)]
    bare = _LITERAL.sub('""', text)
    numbers = sorted({int(found, 0) if not re.fullmatch(r"0\d+", found) else int(found)
                      for found in _NUMBER.findall(bare)})
    wanted = [_wanted(sign, int(number)) for sign, number in _ARGUMENTS.findall(bare)]
    return Vocabulary(reads=tuple(_reads(text)) or ("line",), words=tuple(dict.fromkeys(words)),
                      characters=tuple(dict.fromkeys(_unescaped(found) for found in _CHARACTER.findall(bare))),
                      numbers=tuple(number for number in numbers if number < 1 << 63)[:200], files=tuple(files[:8]),
                      arguments=max(wanted, default=1) - 1 if wanted else 1, takes_arguments="argv" in bare)


def _reads(text: str) -> list[str]:
    found = []
    for row in _READS.finditer(text):
        if row[1] is None:
            found.append("line" if row[2] else "char")
            continue
        for kind in _CONVERSION.findall(row[1]):
            found.append("int" if kind in "diouxXp" else "float" if kind in "eEfFgGaA" else "char" if kind == "c"
                         else "line" if kind.startswith("[") else "word")
    return found


def _wanted(sign: str, number: int) -> int:
    """The count of ``argc`` with which a comparison lets the program go on, by how such a check is mostly meant."""
    return {"==": number, "!=": number, "<": number, ">=": number, "<=": number + 1, ">": number + 1}[sign]


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), text)
