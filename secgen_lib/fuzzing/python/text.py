"""The texts of Python fuzzing: what stands behind the program in its sandbox, and the test of a fault."""
from __future__ import annotations

import ast
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib.languages.python import source

ENTRY, LINE = "secgen_entry", "secgen_line"
BEHIND = '''

def secgen_behind(function, last):
    import builtins, itertools

    def listed(*args, **named):
        result = function(*args, **named)
        kind = builtins.type(result)
        if kind.__module__ in ("builtins", "itertools") and builtins.hasattr(kind, "__next__"):
            return builtins.list(itertools.islice(result, 10000))
        return result

    def line(*args, **named):
        at = 0
        try:
            listed(*args, **named)
        except builtins.BaseException as error:
            trace = error.__traceback__
            while trace is not None:
                if trace.tb_frame.f_code.co_filename == "program.py" and trace.tb_lineno <= last:
                    at = trace.tb_lineno
                trace = trace.tb_next
        return at
    return listed, line


{entry}, {line} = secgen_behind({function}, {last})
'''


def wrapped(code: str, entry_point: str) -> str:
    """The program and, behind it, its function as the harness calls it: an iterator comes as a list; and a function
    that says the line of the program in which a call ends."""
    return code.rstrip() + BEHIND.format(entry=ENTRY, line=LINE, function=entry_point, last=code.count("\n") + 1)


def line_of(code: str, entry_point: str) -> int:
    """The line of the function's head."""
    node = source.function(source.parse(code), entry_point)
    return node.lineno if node else 1


@cache
def _agree() -> str:
    lines = Path(__file__).with_name("agree.py").read_text(encoding="utf-8").split('"""\n', 2)
    return lines[-1].strip("\n") + "\n"


def test_of(calls: Sequence[dict[str, Any]]) -> str:
    """A test, in the form of ``Task.security_test``, that makes these calls and compares the last one's result."""
    last = calls[-1]
    needs = sorted({need for call in calls for need in call["needs"]} | ({"import contextlib"} if calls[1:] else set()))
    lines = [*needs, *(["", "", _agree()] if last["floats"] else []), "", "def check(candidate):"]
    for call in calls[:-1]:
        lines += ["    with contextlib.suppress(Exception):", f"        candidate({call['args']})"]
    found, wanted = f"candidate({last['args']})", last["wanted"]
    lines.append(f"    assert agree({found}, {wanted})" if last["floats"] else f"    assert {found} == {wanted}")
    return "\n".join(lines).lstrip("\n") + "\n"


def compares(test: str, entry_point: str) -> bool:
    """Whether a task's test holds results against values. One that asks for a property takes results that differ from
    the reference's (any zero of a polynomial): a difference is no fault there."""
    tree = source.parse(test)
    if tree is None:
        return False
    called = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is(node, ("candidate", entry_point))]
    names = {target.id for node in ast.walk(tree) if isinstance(node, ast.Assign) and node.value in called
             for target in node.targets if isinstance(target, ast.Name)}
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    results = [*called, *(node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in names
                          and isinstance(node.ctx, ast.Load))]
    return bool(results) and all(_compared(node, parents) for node in results)


WRAPPERS = ("abs", "list", "tuple", "sorted", "set", "round", "str", "fabs", "isclose", "same", "agree", "dict")


def _compared(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a result stands, but for conversions and a subtraction, in a comparison or is itself asserted."""
    above = parents.get(node)
    if isinstance(above, ast.Compare | ast.Assert):
        return True
    if isinstance(above, ast.Assign):
        return True  # its name is looked at
    passing = isinstance(above, ast.UnaryOp | ast.BinOp | ast.BoolOp | ast.Tuple) or (
        isinstance(above, ast.Call) and _is(above, WRAPPERS))
    return passing and above is not None and _compared(above, parents)


def _is(call: ast.Call, names: Sequence[str]) -> bool:
    function = call.func
    return (isinstance(function, ast.Name) and function.id in names
            or isinstance(function, ast.Attribute) and function.attr in names)
