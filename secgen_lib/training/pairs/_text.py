"""When two programs are the same: without comments and layout, and without names and constants."""
from __future__ import annotations

import keyword
import re

_STRING = r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
_C_LIKE = re.compile(rf"(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))|(?P<string>{_STRING})", re.DOTALL)
_PYTHON = re.compile(rf'(?P<string>"""(?:\\.|.)*?(?:"""|\Z)|\'\'\'(?:\\.|.)*?(?:\'\'\'|\Z)|{_STRING})'
                     r"|(?P<comment>#[^\n]*)", re.DOTALL)
_TOKEN = re.compile(rf"(?P<string>{_STRING})|(?P<word>[^\W\d]\w*)|(?P<number>\.?\d(?:[eEpP][+-]|[\w.])*)|(?P<mark>\S)")
_KEYWORDS = frozenset(keyword.kwlist) | frozenset(
    "auto break case char const continue default do double else enum extern float for goto if inline int long register "
    "restrict return short signed sizeof static struct switch typedef union unsigned void volatile while bool class "
    "public private protected new delete try catch throw throws using namespace template this fn let mut pub impl "
    "match use mod loop func var package import defer go chan map range type interface fun val when object "
    "function".split())


def without_comments(code: str, language: str) -> str:
    """The program with each comment replaced by a space; what stands in a string literal is no comment."""
    pattern = _PYTHON if language == "python" else _C_LIKE
    return pattern.sub(lambda m: " " if m.lastgroup == "comment" else m.group(), code)


def normalised(code: str, language: str) -> str:
    """The program without comments and layout: two programs with the same text here are the same program.

    Tokens are joined by one space; in Python the line ends and the indentation stay.
    """
    bare = without_comments(code, language)
    if language != "python":
        return " ".join(m.group() for m in _TOKEN.finditer(bare))
    lines = ((line[:len(line) - len(line.lstrip())].expandtabs(), line) for line in bare.splitlines() if line.strip())
    return "\n".join(indent + " ".join(m.group() for m in _TOKEN.finditer(line)) for indent, line in lines)


def shape(code: str, language: str) -> str:
    """The program without names and constants: identifiers by order of appearance, numbers 0, strings empty.

    Two instances of one template have one shape; so do unrelated short programs.
    """
    names: dict[str, str] = {}

    def plain(match: re.Match[str]) -> str:
        if match.lastgroup == "word" and match.group() not in _KEYWORDS:
            return names.setdefault(match.group(), f"v{len(names)}")
        return {"string": '""', "number": "0"}.get(match.lastgroup or "", match.group())

    return " ".join(plain(m) for m in _TOKEN.finditer(without_comments(code, language)))
