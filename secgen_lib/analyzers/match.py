"""What became of each finding between a program and its successor in the loop.

Findings are matched within a tool by function, category and normalised statement (comments and spaces out):

* ``persistent``: the same statement of the same function still has a finding of the category; or a similar statement
  does; or the statement stands in a function of another name while its own is gone.
* ``deleted``: no match, and its code is gone: the function is, or nothing similar to the statement is left in it.
* ``fixed``: no match, and the code, or something similar, still stands there.
* ``introduced``: a finding of the successor without a match; ``revealed`` when the parent did not build, so that no
  tool could have seen it.

No parser is needed for C: functions are found by braces outside comments and literals. Python is read with ``ast``,
and by indentation where it does not parse.
"""
from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from secgen_lib.records import Fate, Finding

SHARED = 0.6
"""Share of a statement's names that must stand in another for the two to be similar (two of three, both of two)."""
SHAPE = 0.8
"""Likeness of two statements' tokens with all names alike, for code whose names were changed."""
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
_KEYWORDS = frozenset(
    "if else for while do return break continue switch case default goto sizeof int char float double void long short "
    "unsigned signed const static struct union enum typedef def class in not and or is pass None True False import "
    "from as with try except finally raise lambda yield del global nonlocal assert elif size_t".split())


@dataclass(frozen=True)
class _Function:
    name: str
    first: int
    last: int


@dataclass(frozen=True)
class _Text:
    """A program cut into statements (lines without comments and spaces) and functions."""

    lines: list[list[str]]
    functions: list[_Function]

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


def fates(parent_code: str, parent_findings: Sequence[Finding], child_code: str, child_findings: Sequence[Finding],
          parent_builds: bool, language: str = "c") -> list[tuple[Finding, Fate]]:
    """The fate of every finding: the parent's, in their order, then those of the child that are new."""
    parent, child = _read(parent_code, language), _read(child_code, language)
    partner = _partners(parent, parent_findings, child, child_findings)
    result: list[tuple[Finding, Fate]] = []
    for i, f in enumerate(parent_findings):
        if i in partner:
            result.append((f, "persistent"))
        else:
            result.append((f, "fixed" if _stands(f, parent, child) else "deleted"))
    new: Fate = "introduced" if parent_builds else "revealed"
    matched = set(partner.values())
    return result + [(f, new) for j, f in enumerate(child_findings) if j not in matched]


def _partners(parent: _Text, before: Sequence[Finding], child: _Text, after: Sequence[Finding]) -> dict[int, int]:
    """One-to-one: index in ``before`` -> index in ``after``; the stricter rule first."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    new_names = child.names() - parent.names()

    def same_place(f: Finding, g: Finding) -> bool:
        return parent.function(f.start_line) == child.function(g.start_line)

    def same_text(f: Finding, g: Finding) -> bool:
        return parent.statement(f.start_line) == child.statement(g.start_line)

    def moved(f: Finding, g: Finding) -> bool:
        return parent.function(f.start_line) not in child.names() and child.function(g.start_line) in new_names

    rules = (
        lambda f, g: same_place(f, g) and same_text(f, g) and f.rule_id == g.rule_id,
        lambda f, g: same_place(f, g) and same_text(f, g),
        lambda f, g: same_place(f, g) and _similar(parent.statement(f.start_line), child.statement(g.start_line)),
        lambda f, g: moved(f, g) and same_text(f, g),
        lambda f, g: moved(f, g) and _similar(parent.statement(f.start_line), child.statement(g.start_line)),
    )
    for rule in rules:
        for i, f in enumerate(before):
            if i in partner:
                continue
            for j, g in enumerate(after):
                if j not in taken and f.tool == g.tool and f.category == g.category and rule(f, g):
                    partner[i] = j
                    taken.add(j)
                    break
    return partner


def _stands(f: Finding, parent: _Text, child: _Text) -> bool:
    """Whether the finding's code, or something similar, still stands in the child."""
    name, statement = parent.function(f.start_line), parent.statement(f.start_line)
    before = parent.body(name)
    places = [name] if not name or name in child.names() else sorted(child.names() - parent.names())
    bodies = [child.body(place) for place in places]
    if not _ids(statement):
        # a brace or a bare return says nothing of the code it ends: ask whether half of the function is left
        return any(2 * sum(any(_similar(a, b) for b in body) for a in before if _ids(a)) >= sum(
            bool(_ids(a)) for a in before) and bool(body) for body in bodies)
    return any(_similar(statement, other) for body in bodies for other in body)


def _ids(statement: Sequence[str]) -> set[str]:
    return {t for t in statement if (t[0].isalpha() or t[0] == "_") and t not in _KEYWORDS}


def _similar(a: Sequence[str], b: Sequence[str]) -> bool:
    """The same tokens; or most of ``a``'s names in ``b``; or the same shape under other names."""
    if tuple(a) == tuple(b):
        return True
    ids = _ids(a)
    if ids and len(ids & _ids(b)) >= SHARED * len(ids):
        return True
    if min(len(a), len(b)) < 4 or not ids:
        return False
    return SequenceMatcher(None, _shape(a), _shape(b), autojunk=False).ratio() >= SHAPE


def _shape(statement: Sequence[str]) -> list[str]:
    return ["N" if t in _ids(statement) else t for t in statement]


def _read(code: str, language: str) -> _Text:
    plain = code.replace("\r\n", "\n")
    if language == "python":
        lines = [_TOKEN.findall(_PY_SKIP.sub("", line) if _PY_SKIP.search(line) and not _quoted(line) else line)
                 for line in plain.split("\n")]
        return _Text(lines, _python_functions(plain))
    bare = _C_SKIP.sub(_blank_comment, plain)
    return _Text([_TOKEN.findall(line) for line in bare.split("\n")], c_functions(plain))


def _quoted(line: str) -> bool:
    """A ``#`` inside a string literal: the line is kept whole."""
    at = line.find("#")
    return line[:at].count('"') % 2 == 1 or line[:at].count("'") % 2 == 1


def _blank_comment(match: re.Match) -> str:
    return match[0] if match[0][0] in "\"'" else " " + "\n" * match[0].count("\n")


def c_functions(code: str) -> list[_Function]:
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
                    functions.append(_Function(name, bare.count("\n", 0, begin) + 1, bare.count("\n", 0, at) + 1))
                head = at + 1
        elif char == "}" and scopes:
            scopes, head = scopes - 1, at + 1
        elif depth == 0 and (char == ";" or char == ":" and bare[head:at].strip() in _ACCESS):
            head = at + 1
    return functions


def _is_scope(head: str) -> bool:
    """Whether a block holds declarations, not statements: a namespace, a class, an ``extern "C"``."""
    match = _SCOPE.match(head)
    return bool(match) and "=" not in head and not (match[1] in ("struct", "union", "extern") and ")" in head)


def _c_name(head: str) -> str:
    """The name before the first parenthesis of a function's head; ``""`` for an enumeration, an array or the like."""
    plain = re.sub(r"\boperator\s*[^\s\w(]+", "operator", head)
    match = re.search(r"([A-Za-z_]\w*)\s*\(", plain)
    while (shorter := re.sub(r"\([^()]*\)", "<>", plain)) != plain:
        plain = shorter
    is_function = match and "<>" in plain and "=" not in plain and _TAIL.fullmatch(plain[plain.rindex("<>") + 2:])
    return match[1] if is_function else ""


def _python_functions(code: str) -> list[_Function]:
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return _python_functions_by_indent(code)
    found = []

    def visit(node: ast.AST, prefix: str) -> None:
        for sub in ast.iter_child_nodes(node):
            if isinstance(sub, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                found.append(_Function(prefix + sub.name, sub.lineno, sub.end_lineno or sub.lineno))
                visit(sub, f"{prefix}{sub.name}.")
            else:
                visit(sub, prefix)

    visit(tree, "")
    return found


def _python_functions_by_indent(code: str) -> list[_Function]:
    lines = code.split("\n")
    found = []
    for number, line in enumerate(lines, 1):
        match = re.match(r"([ \t]*)(?:async\s+)?(?:def|class)\s+(\w+)", line)
        if match:
            last = number
            for later in range(number, len(lines)):
                text = lines[later]
                if text.strip() and len(text) - len(text.lstrip()) <= len(match[1]):
                    break
                last = later + 1
            found.append(_Function(match[2], number, last))
    return found
