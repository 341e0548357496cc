"""A program cut into statements (lines without comments and spaces) and functions.

No parser is needed for C: functions are found by braces outside comments and literals. Python is read with ``ast``,
and by indentation where it does not parse.
"""
from __future__ import annotations

import ast
import re
from dataclasses import dataclass

_C_SKIP = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
_PY_SKIP = re.compile(r'#[^\n]*')
_TOKEN = re.compile(r'[A-Za-z_]\w*|\d\w*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|->|[-+*/%&|^<>=!]=|&&|\|\||\S')
_SCOPE = re.compile(r"\s*(?:template\s*<[^{}]*>\s*)?"
                    r"(?:(?:inline|export|public|private|final|static|abstract|pub|open|data)\s+)*"
                    r"(namespace|class|struct|union|interface|impl|trait|mod|object|extern)\b")
_ACCESS = ("public", "private", "protected")
_TAIL = re.compile(r"\s*(?:(?:const|noexcept|override|final|volatile|mutable|&&?)\s*)*"
                   r"(?:(?:->|:|throws\b|where\b).*)?", re.S)
"""What may stand between the parameters of a function and its body."""


@dataclass(frozen=True)
class Function:
    """A function or class: its name, and the first and last line (from 1)."""

    name: str
    first: int
    last: int


@dataclass(frozen=True)
class Outline:
    """The tokens of every line, without comments, and the functions."""

    lines: list[list[str]]
    functions: list[Function]

    def function(self, line: int) -> str:
        inside = [f for f in self.functions if f.first <= line <= f.last]
        return max(inside, key=lambda f: f.first).name if inside else ""

    def statement(self, line: int) -> tuple[str, ...]:
        return tuple(self.lines[line - 1]) if 0 < line <= len(self.lines) else ()

    def body(self, name: str) -> list[tuple[str, ...]]:
        """The statements of a function (of the file outside all functions for the name ``""``)."""
        return [tuple(tokens) for number, tokens in enumerate(self.lines, 1)
                if tokens and self.function(number) == name]

    def names(self) -> set[str]:
        return {f.name for f in self.functions}


def read(code: str, language: str) -> Outline:
    """The outline of a program; one that does not parse has one, too."""
    plain = code.replace("\r\n", "\n")
    if language == "python":
        lines = [_TOKEN.findall(_PY_SKIP.sub("", line) if _PY_SKIP.search(line) and not _quoted(line) else line)
                 for line in plain.split("\n")]
        return Outline(lines, python_functions(plain))
    bare = _C_SKIP.sub(_blank_comment, plain)
    return Outline([_TOKEN.findall(line) for line in bare.split("\n")], c_functions(plain))


def _quoted(line: str) -> bool:
    """A ``#`` inside a string literal: the line is kept whole."""
    at = line.find("#")
    return line[:at].count('"') % 2 == 1 or line[:at].count("'") % 2 == 1


def _blank_comment(match: re.Match) -> str:
    return match[0] if match[0][0] in "\"'" else " " + "\n" * match[0].count("\n")


def c_functions(code: str) -> list[Function]:
    """Blocks whose head is a function's, outside other functions: name, first line of the head, last line.

    Namespaces, classes and the like are looked into: their functions stand beside those outside.
    """
    bare = _C_SKIP.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), code)
    bare = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", lambda m: re.sub(r"[^\n]", " ", m[0]), bare, flags=re.M)
    functions, depth, scopes, head, start = [], 0, 0, 0, 0
    for at, char in enumerate(bare):
        if char == "{":
            if depth == 0:
                start = head
                opened = bare[head:at]
                if _is_scope(opened):
                    scopes, head = scopes + 1, at + 1
                    continue
            depth += 1
        elif char == "}" and depth:
            depth -= 1
            if depth == 0:
                name = _c_name(opened)
                if name:
                    begin = start + len(bare[start:at]) - len(bare[start:at].lstrip())
                    functions.append(Function(name, bare.count("\n", 0, begin) + 1, bare.count("\n", 0, at) + 1))
                head = at + 1
        elif char == "}" and scopes:
            scopes, head = scopes - 1, at + 1
        elif depth == 0 and (char == ";" or char == ":" and bare[head:at].strip() in _ACCESS):
            head = at + 1
    return functions


def _is_scope(head: str) -> bool:
    """Whether a block holds declarations, not statements: a namespace, a class, an ``extern "C"``."""
    match = _SCOPE.match(head)
    return match is not None and "=" not in head and not (match[1] in ("struct", "union", "extern") and ")" in head)


def _c_name(head: str) -> str:
    """The name before the first parenthesis of a function's head; ``""`` for an enumeration, an array or the like."""
    plain = re.sub(r"\boperator\s*[^\s\w(]+", "operator", head)
    match = re.search(r"([A-Za-z_]\w*)\s*\(", plain)
    while (shorter := re.sub(r"\([^()]*\)", "<>", plain)) != plain:
        plain = shorter
    is_function = match and "<>" in plain and "=" not in plain and _TAIL.fullmatch(plain[plain.rindex("<>") + 2:])
    return match[1] if match and is_function else ""


def python_functions(code: str) -> list[Function]:
    """Functions, methods (``Class.method``) and classes."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return _python_functions_by_indent(code)
    functions = []

    def visit(node: ast.AST, prefix: str) -> None:
        for sub in ast.iter_child_nodes(node):
            if isinstance(sub, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                functions.append(Function(prefix + sub.name, sub.lineno, sub.end_lineno or sub.lineno))
                visit(sub, f"{prefix}{sub.name}.")
            else:
                visit(sub, prefix)

    visit(tree, "")
    return functions


def _python_functions_by_indent(code: str) -> list[Function]:
    lines = code.split("\n")
    functions = []
    for number, line in enumerate(lines, 1):
        match = re.match(r"([ \t]*)(?:async\s+)?(?:def|class)\s+(\w+)", line)
        if match:
            last = number
            for later in range(number, len(lines)):
                text = lines[later]
                if text.strip() and len(text) - len(text.lstrip()) <= len(match[1]):
                    break
                last = later + 1
            functions.append(Function(match[2], number, last))
    return functions
