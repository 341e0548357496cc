"""A C++ program's lexemes as g++ cuts them, for those who must not be misled: what looks like a comment or a literal
and is none would hide a word, the other way round a harmless one would be found.
"""
from __future__ import annotations

import re

from secgen_lib.languages.text import braces

_GOES_ON = r"\\[ \t\f\v\r]*\n"  # also with blanks behind the backslash
_S = f"(?:{_GOES_ON})*"
_LETTER = r"(?:\w|\$|[^\x00-\x7f])"
_LEXEME = re.compile(
    rf"(?P<comment>/{_S}/(?:{_GOES_ON}|[^\n])*|/{_S}\*.*?(?:\*{_S}/|\Z))|"
    # no backslash joins lines here
    rf"(?P<raw>(?:(?:u{_S}8|[LuU]){_S})?R{_S}\"(?P<mark>[^()\\\s]{{0,16}})\(.*?\)(?P=mark)\")|"
    # to its end, or to that of its line
    rf"(?P<literal>\"(?:{_GOES_ON}|\\{_S}[^\n]|[^\"\\\n])*\"?|'(?:{_GOES_ON}|\\{_S}[^\n]|[^'\\\n])*'?)|"
    rf"(?P<word>(?!\d){_LETTER}(?:{_S}{_LETTER})*)|\.?{_S}\d(?:{_S}(?:'{_S}\w|[eEpP]{_S}[+-]|[\w.]))*", re.DOTALL)
_QUOTE, _RAW = re.compile(rf'{_S}"'), re.compile(rf'{_S}(?:(?:u{_S}8|[LuU]){_S})?R{_S}"')
_SPLICE = re.compile(_GOES_ON)
_CONDITION = re.compile(r"(?:#|%:)(?:[ \t\f\v]|/\*.*?\*/)*(?:el)?if\b([^\n]*)", re.DOTALL)


def bare(code: str) -> str:
    """The code with lines joined that a backslash divides, comments and the insides of literals blanked."""
    def blank(match: re.Match[str]) -> str:
        text = match[0]
        if match["comment"] is not None:
            return _blanked(text)
        if match["raw"] is not None or match["literal"] is not None:
            begin = re.search("[\"']", text)
            assert begin is not None  # a literal has a quote
            return text[:begin.end()] + _blanked(text[begin.end():-1]) + text[max(begin.end(), len(text) - 1):]
        return text
    return _SPLICE.sub("", _LEXEME.sub(blank, code))


def _blanked(text: str) -> str:
    return braces.blanked(_SPLICE.sub("", text))


def misread(code: str) -> str:
    """What may be cut in two ways, empty where all is clear: a condition with what would be a header's name behind
    ``__has_include``, and else a comment or a literal; a raw string, or a string behind a name or behind the ending of
    the literal before.
    """
    for condition in _CONDITION.finditer(unspliced(code)):
        if _misread(condition[1]):
            return condition[0]
    for match in _LEXEME.finditer(code):
        name = unspliced(match["word"] or "")
        if name.endswith("R") and not name.isascii() and _QUOTE.match(code, match.end()):
            return name
        if (match["raw"] or match["literal"]) and (found := _RAW.match(code, match.end())):
            return found[0]
    return ""


def _misread(condition: str) -> bool:
    """Whether a comment or a quote stands between a ``<`` and the next ``>``."""
    last, opened = condition.rfind(">"), False
    for at, sign in enumerate(condition[:max(last, 0)]):
        if sign in "<>":
            opened = sign == "<"
        elif opened and (sign in "\"'" or condition.startswith(("/*", "//"), at)):
            return True
    return False


def unspliced(code: str) -> str:
    """The code with lines joined that a backslash divides."""
    return _SPLICE.sub("", code)
