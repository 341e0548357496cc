"""Reading answers in Python: interactive sessions, cut tails, names that other blocks bind. Nothing is run."""
from __future__ import annotations

import ast
import builtins
import re
import symtable
from collections.abc import Iterator, Sequence

from secgen_lib.languages.python import source as python_source
from secgen_lib.languages.text import answer as answers

_PROMPT = re.compile(r"(>>>|\.\.\.)(?: |$)")
_CUT = re.compile(r"was never closed|unterminated|unexpected EOF|expected an indented block|"
                  r"expected 'except' or 'finally'")
_MARKED = re.compile(r"(?:#{1,6} [A-Z].*:?$|\*\*|[-*] |\d{1,3}\. |```|~~~)")


def unprompted(text: str) -> str:
    """What was typed in an interactive session, without what was said; another text as it is."""
    lines = text.split("\n")
    if not next((line for line in lines if line.strip()), "").startswith(">>>"):
        return text
    return "\n".join(line[4:] for line in lines if _PROMPT.match(line)) + "\n"


def cut(code: str, name: str) -> str:
    """The code up to the last statement that ends, if the function is among those and what follows is prose or breaks
    off at the very end; as it was otherwise, and where what would go defines a function that stays in use.
    """
    if python_source.parse(code) is not None or len(code) > python_source.MAX_CHARS:
        return code
    lines = code.split("\n")
    tops = [i for i, line in enumerate(lines) if line[:1].strip() and line[0] not in ")]}#"]
    for at in reversed(tops[-50:]):
        part = "\n".join(lines[:at])
        tree = python_source.parse(part)
        if tree is None:
            continue
        # a line at the margin follows, so the function has ended
        rest = "\n".join(lines[at:])
        lost = set(re.findall(r"^(?:async\s+)?(?:def|class)\s+(\w+)", rest, re.MULTILINE))
        if name in python_source.bound(tree) and (_prose(lines[at]) or _breaks_off(rest) and not lost & _free(part)):
            return part.rstrip("\n") + "\n"
        return code
    return code


def _prose(line: str) -> bool:
    return _MARKED.match(line) is not None or answers.is_prose(line[:400])


def _breaks_off(rest: str) -> bool:
    """Whether a text could go on to be Python: it is open, or what is wrong stands in its last line."""
    text = rest.rstrip()
    try:
        ast.parse(text)
    except SyntaxError as error:
        return bool(_CUT.search(error.msg)) or (error.lineno or 0) >= text.count("\n") + 1
    except (ValueError, RecursionError, MemoryError):
        return False
    return False


def joined(code: str, others: Sequence[str], name: str) -> str:
    """The code with those imports, functions, classes and constants of other blocks in front that it uses by name and
    neither binds nor finds among the builtins, and what those need in turn.
    """
    tree = python_source.parse(code)
    if tree is None:
        return code
    given = [(node, text) for other in others for node, text in _statements(other)]
    have = python_source.bound(tree) | {name} | set(dir(builtins))
    wanted, taken = _free(code) - have, set()
    while wanted:
        word = wanted.pop()
        have.add(word)
        last = next((i for i in range(len(given) - 1, -1, -1) if word in _binds(given[i][0])), None)
        if last is None or last in taken:
            continue
        taken.add(last)
        wanted |= _free(given[last][1]) - have
    if not taken:
        return code
    parts = [given[i][1] for i in sorted(taken)]
    parts.sort(key=lambda text: not re.match(r"\s*(?:from|import)\b", text))
    future = re.match(r"(?:\s*(?:#[^\n]*)?\n|\s*from __future__ import [^\n]*\n)*", code)
    at = future.end() if future and "__future__" in future[0] else 0
    return code[:at] + "\n".join(parts) + "\n\n\n" + code[at:]


def _statements(text: str) -> Iterator[tuple[ast.stmt, str]]:
    """The statements of a block that may be of use to another, with their text."""
    tree = python_source.parse(text)
    kinds = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Assign,
             ast.AnnAssign)
    lines = text.splitlines()
    for node in tree.body if tree else []:
        if isinstance(node, kinds):
            first = min([node.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", []))])
            yield node, "\n".join(lines[first - 1:node.end_lineno])


def _binds(node: ast.stmt) -> set[str]:
    return python_source.bound(ast.Module([node], []))


def _free(code: str) -> set[str]:
    """The names that a text takes from its module's namespace."""
    names: set[str] = set()
    try:
        tables = [symtable.symtable(code, "program.py", "exec")]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return names
    top = tables[0]
    while tables:
        table = tables.pop()
        names |= {symbol.get_name() for symbol in table.get_symbols()
                  if symbol.is_referenced() and (table is top or symbol.is_global())}
        tables += table.get_children()
    return names
