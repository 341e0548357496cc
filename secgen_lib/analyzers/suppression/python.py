"""What hides code from a type checker in Python, on the syntax tree: names are equal there when Python takes them so.

``ＴYPE_CHECKING`` is ``TYPE_CHECKING`` to Python and to mypy (NFKC), and no word in a string or a comment is a name. A
program that does not parse is looked at as text: no tool finds it clean.
"""
from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator

HIDES = "a condition on type checking hides code"
SWITCHES = "a decorator switches the type checker off"
VERSION = "a name for Python's version hides code from a type checker"
PLATFORM = "a condition on the platform hides code from a type checker"
LIES = "a promise not to return, which nobody holds the program to, hides code from a type checker"
SWALLOWS = "code behind a block that is left by an exception is hidden from a type checker"
NEVER = {"NoReturn", "Never"}
_NEVER = re.compile(r"\b(?:NoReturn|Never)\b")
_TYPE_COMMENT = re.compile(r"#\s*type\s*:.*\b(?:NoReturn|Never)\b")
_LEAVES = {"exit", "_exit", "abort", "quit"}
_TEXT = ((re.compile(r"\bTYPE_CHECKING\b|^[^#]*\bMYPY\b"), HIDES),
         (re.compile(r"\bno_type_check(?:_decorator)?\b"), SWITCHES),
         (re.compile(r"\b__getattr__\s*=|\bsys\s*\.\s*(?:platform|version_info)\b.*:\s*$"), PLATFORM))
_COMPOUND = (ast.If, ast.While, ast.IfExp)


def counted(code: str) -> list[tuple[int, str]]:
    """Line and reason of each place that hides code, sorted."""
    lines = [unicodedata.normalize("NFKC", line) for line in code.split("\n")]
    promises = any(_NEVER.search(line) for line in lines)
    comments = [(i, LIES) for i, line in enumerate(lines, 1) if promises and _TYPE_COMMENT.search(line)]
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return sorted({*comments, *((i, message) for i, line in enumerate(lines, 1)
                                    for pattern, message in _TEXT if pattern.search(line))})
    return sorted({*comments, *_names(tree), *_conditions(tree), *_left(tree), *(_promises(tree) if promises else ())})


def _names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Names that mypy takes for what they should be, whatever a program gives them."""
    for node in ast.walk(tree):
        for name in _named(node):
            if name in ("TYPE_CHECKING", "MYPY"):
                yield _line(node), HIDES
            elif name in ("no_type_check", "no_type_check_decorator"):
                yield _line(node), SWITCHES
        if isinstance(node, ast.alias) and (node.asname or node.name) in ("PY2", "PY3"):
            yield _line(node), VERSION
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            bound = {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}
            if bound & {"PY2", "PY3"} and not _of_the_library(node.value):
                yield _line(node), VERSION
            if "__getattr__" in bound:
                yield _line(node), PLATFORM


def _named(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        return [node.attr]
    if isinstance(node, ast.alias):
        return [*node.name.split("."), node.asname or ""]
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    return [node.arg] if isinstance(node, ast.arg) else []


def _of_the_library(value: ast.AST | None) -> bool:
    """``sys.version_info ...`` or ``six.PY2``: what it says of the version is so."""
    if value is None:
        return True
    first = next((n for n in ast.walk(value) if isinstance(n, ast.Attribute)), None)
    return first is not None and isinstance(first.value, ast.Name) and first.value.id in ("sys", "six")


def _conditions(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        test = node.test if isinstance(node, (*_COMPOUND, ast.Assert)) else node.subject if isinstance(
            node, ast.Match) else node if isinstance(node, ast.BoolOp) else None
        if test is not None and any(isinstance(n, ast.Attribute) and n.attr in ("platform", "version_info")
                                    and isinstance(n.value, ast.Name) for n in ast.walk(test)):
            yield _line(node), PLATFORM


def _promises(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """``NoReturn`` where it may not be so: anywhere but as what a plain function returns that is defined once and whose
    body does not come to its end. (mypy believes the promise that it finds broken, and says so as a matter of style.)
    """
    defined = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    names = [n.name for n in defined]
    bound = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)} | {
        n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)}
    held = {id(d.returns) for d in defined if d.returns is not None and _is_never(d.returns)
            and names.count(d.name) == 1 and d.name not in bound and not d.decorator_list and _never_ends(d.body, names)
            and not any(isinstance(n, ast.Return | ast.Yield | ast.YieldFrom) for n in ast.walk(d))}
    texts = {id(n) for node in ast.walk(tree) for part in _types(node) for n in ast.walk(part)
             if isinstance(n, ast.Constant)}
    for node in ast.walk(tree):
        if isinstance(node, ast.alias) and node.name.split(".")[-1] in NEVER and node.asname not in (None, node.name):
            yield _line(node), LIES
        elif id(node) not in held and (isinstance(node, ast.Name | ast.Attribute) and _named(node)[0] in NEVER
                                       or isinstance(node, ast.Constant) and id(node) in texts
                                       and isinstance(node.value, str) and _NEVER.search(node.value)):
            yield _line(node), LIES


def _is_never(annotation: ast.expr) -> bool:
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return annotation.value.strip().split(".")[-1] in NEVER
    return isinstance(annotation, ast.Name | ast.Attribute) and _named(annotation)[0] in NEVER


def _types(node: ast.AST) -> list[ast.AST]:
    """The parts of a node in which a text is a type."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return [node.returns] if node.returns else []
    if isinstance(node, ast.arg | ast.AnnAssign):
        return [n for n in (node.annotation, getattr(node, "value", None)) if n]
    if isinstance(node, ast.Call):
        called = _named(node.func)[:1]
        return [*node.args, *(k.value for k in node.keywords)] if called and called[0] in (
            "cast", "TypeVar", "NewType", "ForwardRef") else []
    return []


def _never_ends(body: list[ast.stmt], own: list[str]) -> bool:
    """By its form; a block whose manager may keep an exception to itself does end."""
    last = body[-1]
    if isinstance(last, ast.If):
        return bool(last.orelse) and _never_ends(last.body, own) and _never_ends(last.orelse, own)
    if isinstance(last, ast.Try):
        return bool(last.finalbody) and _never_ends(last.finalbody, own) or all(
            _never_ends(part, own) for part in (last.orelse or last.body, *(h.body for h in last.handlers)))
    if isinstance(last, ast.While):
        return isinstance(last.test, ast.Constant) and bool(last.test.value) and not any(
            isinstance(n, ast.Break) for n in ast.walk(last))
    call = last.value if isinstance(last, ast.Expr) else None
    return isinstance(last, ast.Raise) or isinstance(call, ast.Call) and bool(
        set(_named(call.func)) & {*_LEAVES, "error", "fail", "execv", "execve", "execvp"}
        or isinstance(call.func, ast.Name) and call.func.id in own)


def _left(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        for block in (getattr(node, name, None) for name in ("body", "orelse", "finalbody")):
            if isinstance(block, list):
                yield from ((_line(one), SWALLOWS) for one in block[:-1]
                            if isinstance(one, ast.With | ast.AsyncWith) and _leaves(one.body[-1]))


def _leaves(last: ast.stmt) -> bool:
    if isinstance(last, ast.With | ast.AsyncWith):
        return _leaves(last.body[-1])
    call = last.value if isinstance(last, ast.Expr) else None
    return isinstance(last, ast.Raise) or isinstance(call, ast.Call) and bool(set(_named(call.func)) & _LEAVES)


def _line(node: ast.AST) -> int:
    return int(getattr(node, "lineno", 1))
