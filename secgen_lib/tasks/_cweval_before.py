"""What tools that read see before a program of CWEval: the includes or imports behind which it is built.

C and C++: the headers of the list that a compiler finds by itself, and, of those that it finds by an option alone, the
macros that the program could ask for: what is built is what is read. Python: of the list those names that the program
uses and binds nowhere; the original imports all of them. Go's imports are mended in the program's own text, so that
there is nothing to put before it.
"""
from __future__ import annotations

import ast
import re
from functools import cache

from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks._cweval_build import IMPORTS, INCLUDES
from secgen_lib.toolchains import Broken, ask, cweval

COMPILED = {"c": "c", "cpp": "c++"}
_SPLICE = re.compile(r"\\[ \t]*\r?\n")
_NAME = re.compile(r"\w+")
_PASTE = re.compile("##|%:%:")
_DEFINED = re.compile(r"^#define (\w+)", re.MULTILINE)


def before(code: str, language: str) -> str:
    """Whole lines that a tool reads before ``code``. Raises ``SecgenError`` where gcc does not say what it finds."""
    if language == "python":
        lacking = _lacking(code)
        return "".join(f"{line}\n" for name, line in _imports().items() if name in lacking)
    if language not in COMPILED:
        return ""
    try:
        return "".join(f"{line}\n" for line in (*_includes(language), *_macros_of(code, language)))
    except Broken as broken:
        raise SecgenError(f"gcc does not say which headers it finds ({broken})", "cweval",
                          "run the same command again") from broken


@cache
def _includes(language: str) -> tuple[str, ...]:
    """Of the list those headers that gcc finds without an option; asked once a process."""
    asked = "".join(f'#if __has_include(<{name}>)\n"{name}"\n#endif\n' for name in INCLUDES[language].split())
    return tuple(f"#include <{name}>" for name in _preprocessed(asked, language, "-P").replace('"', "").splitlines())


@cache
def _left_out(language: str) -> dict[str, str]:
    """name -> definition of every macro that a program is built with and :func:`_includes` do not bring."""
    whole = "".join(f"#if __has_include(<{name}>)\n#include <{name}>\n#endif\n" for name in INCLUDES[language].split())
    built = _preprocessed(whole, language, "-dM", *cweval.INCLUDE)
    read = set(_DEFINED.findall(_preprocessed("\n".join(_includes(language)), language, "-dM")))
    return {_DEFINED.findall(line)[0]: line for line in sorted(built.splitlines())
            if _DEFINED.match(line) and _DEFINED.findall(line)[0] not in read}


def _macros_of(code: str, language: str) -> list[str]:
    """Of those macros the ones that a program names, and that these name; all of them where it makes names of pieces.
    """
    found = _left_out(language)
    if _PASTE.search(code):
        return list(found.values())
    named, new = set(), set(_NAME.findall(_SPLICE.sub("", code))) & found.keys()
    while new:
        named |= new
        new = {name for one in new for name in _NAME.findall(found[one])} & found.keys() - named
    return [line for name, line in found.items() if name in named]


def _preprocessed(text: str, language: str, *options: str) -> str:
    script = 'printf "%s\\n" "$0" | gcc -x "$@" -E -'
    return ask(["/bin/sh", "-c", script, text, COMPILED[language], *options])


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
