"""What can be said of a C program from its text alone."""
from __future__ import annotations

import re

from secgen_lib.languages.text import brace_reader, braces

_LEXEME = re.compile(r'//(?:\\\n|[^\n])*|/\*.*?(?:\*/|\Z)|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
_KEYWORDS = {"if", "while", "for", "switch", "return", "sizeof", "do", "else", "case", "defined"}
_START = re.compile(r"^\s*(#\s*(include|define|if|pragma|undef)\b|typedef\b|struct\b|enum\b|union\b|static\b|extern\b|"
                    r"const\b|inline\b|/\*|//|[A-Za-z_][\w\s\*]*[\s\*][A-Za-z_]\w*\s*\([^;]*\)?\s*\{?\s*$|"
                    r"(void|int|char|long|short|unsigned|signed|float|double|size_t|bool|u?int\d+_t)\b[^.]*[;={(]?\s*$)")

bare = braces.blanker(_LEXEME)

NAMED = r"""\s*\#\s*define\s+(\w+)
    |\s*typedef\b[^()]*\(\s*\*\s*(\w+)\s*\)|\s*typedef\b[\s\S]*?\b(\w+)\s*(?:\[[^\]]*\]\s*)*;\s*\Z
    |\s*(?:template\s*<[^{;]*>\s*)?(?:struct|union|enum(?:\s+class)?|class|namespace)\s+(\w+)[^;{(]*\{
    |\s*using\s+(\w+)\s*=
    |\s*(?:(?:static|const|constexpr|inline)\s+)+[\w\s:<>*,]*?\b(\w+)\s*(?:\[[^\]]*\]\s*)*=
    |\s*[\w\s*&:<>,\[\]~]*?\b(\w+)\s*\([^;{]*\)[^;{=]*\{"""
MAIN = re.compile(r"\s*(?:[A-Za-z_][\w\s*]{0,80}?\b)?main\s*\([^{};]{0,400}\)[^{};()]{0,40}\{")
IMPORTED = re.compile(r"\s*#\s*include\b|\s*using\s+namespace\b")
GRAMMAR = brace_reader.Grammar(bare, MAIN, re.compile(NAMED, re.VERBOSE), IMPORTED)

_BEGIN = re.compile(rf"{_START.pattern}|^[A-Za-z_][\w\s*]*[\s*][A-Za-z_]\w*\s*\([^;{{}}]*\)\s*\{{")
_ITEM = re.compile(r"\b(?:struct|enum|union)\b[^;{}()=]*\{|\btypedef\b[^;{}]+;|^[ \t]*#[ \t]*define[ \t]+\w|"
                   r"^[A-Za-z_][\w \t*]*[\s*]\w+(?:\[[^\]\n]*\])+\s*=|\w\s*\([^;{}]*\)\s*\{", re.MULTILINE)
END = re.compile(r"[};]\s*$|^\s*#\s*(?:endif|define|include|undef)\b")


def body(code: str, name: str) -> str | None:
    """The text between the braces of the function ``name``, or None when the program has no such definition."""
    text = bare(code)
    for match in re.finditer(rf"\b{re.escape(name)}\s*\(", text):
        end = braces.matching(text, match.end() - 1, "(", ")")
        if end is None:
            continue
        opening = re.compile(r"\s*(?:__attribute__\s*\(\(.*?\)\)\s*)?\{", re.DOTALL).match(text, end + 1)
        if opening is None:
            continue
        close = braces.matching(text, opening.end() - 1, "{", "}")
        return code[opening.end():close if close is not None else len(code)]
    return None


def defines(code: str, name: str) -> bool:
    """Whether the code defines the function ``name`` (any function when ``name`` is empty)."""
    if name:
        return body(code, name) is not None
    return any(word not in _KEYWORDS and body(code, word) is not None
               for word in dict.fromkeys(re.findall(r"\b([A-Za-z_]\w*)\s*\(", bare(code))))


_CONSTANT = re.compile(r"""\(?\s*(?:\(\s*[\w\s*]+\)\s*)?(?:
    [-+~!]?\s*(?:0[xX][\da-fA-F]+|\d[\w.]*|\.\d\w*)|true|false
    |[A-Z][A-Z0-9_]*|'(?:\\.|[^'\\])+'|"(?:\\.|[^"\\])*"|\{[\s0,]*\})\s*\)?""", re.VERBOSE)


def does_nothing(code: str, name: str) -> bool:
    """Whether the function's body is empty or only returns a constant."""
    text = body(code, name)
    if text is None:
        return False
    left = bare(text, literals=False).strip()
    left = re.sub(r"\(\s*void\s*\)\s*\w+\s*;", "", left).strip()
    returned = re.fullmatch(r"return\b\s*(.*?)\s*;", left, re.DOTALL)
    if returned is None:
        return left in ("", ";")
    return not returned[1] or _CONSTANT.fullmatch(returned[1]) is not None


def plain(answer: str, entry_point: str = "?") -> str | None:
    """The program in an answer without fences: from its first line of code to its last, if it defines a function; where
    no ``entry_point`` is asked (empty), a type or a macro is a program too.
    """
    if not entry_point and (program := braces.items(answer, _BEGIN, bare, _ITEM, END)) is not None:
        return program
    return braces.plain(answer, _START, bare, lambda code: defines(code, ""))


def declared(declaration: str) -> list[str]:
    """The names that a prototype (or several) declares; parameters that are functions are none of them."""
    names, depth = [], 0
    for token in re.finditer(r"\b([A-Za-z_]\w*)\s*(?=\()|[()]", declaration):
        if token[1] and depth == 0 and token[1] not in _KEYWORDS:
            names.append(token[1])
        depth += (token[0] == "(") - (token[0] == ")")
    return names


def headers_for(declaration: str) -> str:
    """What a prototype itself needs (nothing is given to the program: this stands behind it)."""
    needs = {"stddef.h": r"\b(size_t|ptrdiff_t|wchar_t)\b", "stdint.h": r"\bu?int(ptr|max|\d+|_\w+\d+)_t\b",
             "stdbool.h": r"\bbool\b", "stdio.h": r"\bFILE\b", "sys/types.h": r"\bssize_t\b", "time.h": r"\btime_t\b"}
    return "".join(f"#include <{name}>\n" for name, pattern in needs.items() if re.search(pattern, declaration))
