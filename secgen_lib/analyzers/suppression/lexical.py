"""C and C++ text after the first translation phases: joined lines, comments, literals; no parser.

For two uses: counting suppressions (:func:`views`: every way in which a compiler of ours may read the text), and tools
that know words only and can be led astray by a quote (:func:`plain`: one way, with nothing left that could do so).
"""
from __future__ import annotations

import re
from collections.abc import Callable

_TRIGRAPHS = {"??=": "#", "??/": "\\", "??'": "^", "??(": "[", "??)": "]", "??!": "|", "??<": "{", "??>": "}",
              "??-": "~"}
# a joined line leaves \0, so that lines can be counted; inside a raw string joining is undone, so \0 ends no raw string
_RAW = (r'(?<!\w)(?<!\w\0)(?:(?:u\0*8|[uUL])\0*)?R\0*"(?P<mark>[^()\\\s\0"]{0,16})\((?P<raw>.*?)(?:\)(?P=mark)"|\Z)')
_MAY_BE_RAW = re.compile(r'R[\\\s]*"')
_NUMBER = r"(?<!\w)\.?\d(?:[eEpP][+-]|'\w|[\w.])*"
_COMMENT = r"/\0*\*.*?(?:\*\0*/|\Z)|/\0*/[^\n]*"
_LITERAL = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
_STARTS = {(raw, numbers): re.compile("|".join([_RAW] * raw + [_NUMBER] * numbers + [_COMMENT, "[\"']"]), re.S)
           for raw in (False, True) for numbers in (False, True)}


def views(code: str, language: str) -> list[list[str]]:
    """The text as it stands, and after joined lines and comments; each line at its own number.

    More than one of the second kind where compilers differ: trigraphs (off in GNU modes) and, in C, raw strings (gcc
    reads them, clang does not).
    """
    text = code.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " ")
    variants = [text.split("\n")]
    for trigraphs in (False, True) if "??" in text else (False,):
        for raw in (True,) if language == "cpp" else (False, True) if _MAY_BE_RAW.search(text) else (False,):
            lines = _lines(_lexed(text, language, trigraphs, raw, _blank))
            if lines not in variants[1:]:
                variants.append(lines)
    return variants


def logical(code: str, language: str, *, trigraphs: bool = False, raw: bool = True) -> list[tuple[int, int, str]]:
    """Logical lines as one compiler reads them: first and last physical line, from 1, and the text. A comment is a
    space, and what stands behind one that ends on a later line still belongs to the line on which it began.
    """
    text = code.replace("\r\n", "\n").replace("\0", " ")
    lexed = _lexed(text, language, trigraphs, raw, _on_one_line)
    lines, number = [], 1
    for line in lexed.split("\n"):
        last = number + line.count("\0")
        lines.append((number, last, line.replace("\0", "")))
        number = last + 1
    return lines


def joined(code: str, language: str) -> str:
    """The program without joined lines: each logical line on its first, for a tool that splits names at a join."""
    if not re.search(r"\\[ \t]*\r?\n", code):
        return code
    text = code.replace("\r\n", "\n").replace("\0", " ")
    lexed = _lexed(text, language, False, True, lambda m: m[0] if m.groupdict().get("raw") is None
                   else m[0].replace("\0", "\\\n"))
    return "\n".join(_lines(lexed))


def plain(code: str, language: str) -> str:
    """The text for a tool that looks at words: ASCII; no comments, joined lines, raw strings, quotes without partner.

    Lines stay. Columns stay but behind a joined line or a raw string. What a string says stays, quotes in it do not.
    """
    text = code.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " ").replace("\f", " ").replace("\v", " ")
    lexed = _lexed(text, language, False, True, _tame)
    return "\n".join(_lines(lexed)).encode("ascii", "replace").decode("ascii")


def _lexed(text: str, language: str, trigraphs: bool, raw: bool, replace: Callable[[re.Match], str]) -> str:
    """The text with each comment, literal, lone quote (and number, in C++) replaced. Time is linear in the text."""
    if trigraphs:
        for trigraph, character in _TRIGRAPHS.items():
            text = text.replace(trigraph, character)
    text = re.sub(r"\\[ \t]*\n", "\0", text)
    starts, parts, at = _STARTS[raw, language == "cpp"], [], 0
    lone = {"'": 0, '"': 0}  # to where no quote of a kind has a partner: those behind a lone one are escaped from it
    while match := starts.search(text, at):
        parts.append(text[at:match.start()])
        quote = match[0]
        if quote in lone and match.start() >= lone[quote]:
            literal = _LITERAL.match(text, match.start())
            if literal is None:
                end = text.find("\n", match.start())
                lone[quote] = len(text) if end < 0 else end
            match = literal or match
        parts.append(replace(match))
        at = match.end()
    return "".join(parts) + text[at:]


def _lines(lexed: str) -> list[str]:
    """Logical lines at the number of their first line, with empty ones for the lines that were joined to it."""
    lines: list[str] = []
    for logical in lexed.split("\n"):
        lines += [logical.replace("\0", ""), *[""] * logical.count("\0")]
    return lines


def _blank(match: re.Match) -> str:
    """A comment becomes a space and its lines; everything else stays (a comment before ``#`` is a space in C)."""
    text = match[0]
    if not text.startswith("/"):
        return text
    return " " + "\n" * text.count("\n") + "\0" * text.count("\0")


def _on_one_line(match: re.Match) -> str:
    """As :func:`_blank`, with a mark for each line that a comment or a raw string goes on to."""
    text = match[0]
    joined = "\0" * (text.count("\n") + text.count("\0"))
    return (" " if text.startswith("/") else text.replace("\n", "").replace("\0", "")) + joined


def _tame(match: re.Match) -> str:
    """A comment becomes spaces, a raw string an ordinary one, a quote without its partner a space."""
    text = match[0]
    if text.startswith("/"):
        return re.sub(r"[^\n\0]", " ", text)
    raw = match.groupdict().get("raw")
    if text in ("'", '"'):
        return " "
    if text[0] not in "\"'" and raw is None:
        return text.replace("'", " ")  # a number
    if raw is not None:
        return '"' + re.sub(r'["\'\\\n\0]', " ", raw) + '"' + "\0" * (text.count("\n") + text.count("\0"))
    return text[0] + re.sub(r"[\"'\\]", " ", text[1:-1]) + text[-1]
