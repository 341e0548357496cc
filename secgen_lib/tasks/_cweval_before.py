"""What tools that read see before a program of CWEval: the includes or imports behind which it is built.

C and C++: the headers of the list that a compiler finds by itself. Python: of the list those names that the program
uses and binds nowhere; the original imports all of them. Go's imports are mended in the program's own text, so that
there is nothing to put before it.
"""
from __future__ import annotations

import ast
from functools import cache

from secgen_lib.tasks._cweval_build import IMPORTS, INCLUDES
from secgen_lib.toolchains import ask

COMPILED = {"c": "c", "cpp": "c++"}


def before(code: str, language: str) -> str:
    """Whole lines that a tool reads before ``code``. Raises :class:`toolchains.Broken` without gcc."""
    if language in COMPILED:
        return "".join(f"#include <{name}>\n" for name in _headers(language))
    return "".join(f"{line}\n" for name, line in _imports().items() if name in _lacking(code)) \
        if language == "python" else ""


@cache
def _headers(language: str) -> tuple[str, ...]:
    """Of the list those headers that gcc finds without an option; asked once a process."""
    asked = "".join(f'#if __has_include(<{name}>)\n"{name}"\n#endif\n' for name in INCLUDES[language].split())
    script = 'printf %s "$0" | gcc -x "$1" -E -P -'
    return tuple(line.strip('"') for line in ask(["/bin/sh", "-c", script, asked, COMPILED[language]]).splitlines())


@cache
def _imports() -> dict[str, str]:
    """A name that the original imports -> the statement that binds it."""
    found = {}
    for one in IMPORTS:
        module, _, names = one.partition(":")
        found.update({name: f"from {module} import {name}" for name in names.split(",")} if names else
                     {module: f"import {module}"})
    return found


def _lacking(code: str) -> set[str]:
    """Names that a Python program uses and binds nowhere; none where it cannot be read, or where a line of its own must
    be the first (``from __future__``)."""
    try:
        nodes = list(ast.walk(ast.parse(code)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    if any(isinstance(node, ast.ImportFrom) and (node.module == "__future__" or node.names[0].name == "*")
           for node in nodes):
        return set()
    names = [node for node in nodes if isinstance(node, ast.Name)]
    bound = {node.id for node in names if not isinstance(node.ctx, ast.Load)}
    bound |= {node.arg for node in nodes if isinstance(node, ast.arg)}
    bound |= {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)}
    bound |= {(one.asname or one.name).partition(".")[0] for node in nodes
              if isinstance(node, ast.Import | ast.ImportFrom) for one in node.names}
    return {node.id for node in names} - bound
