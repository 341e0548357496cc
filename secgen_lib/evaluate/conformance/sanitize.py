"""evalplus's sanitizer, small: what of an answer is judged as the program.

After evalplus 0.3.1, ``evalplus/sanitize.py`` (Liu et al. 2023, arXiv 2305.01210; Apache-2.0), written anew on ``ast``
where evalplus uses tree-sitter. Of an answer the longest run of lines that parses is taken; of that, at its top level:
imports, undecorated classes, undecorated functions that contain ``return``, and assignments, as far as the entry point
reaches them by name. A second definition of a name is dropped, and so is ``from __future__``: that is theirs, too.
"""
from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator


def sanitize(text: str, entry_point: str) -> str:
    """The program in a text, as evalplus takes it out; the longest run that parses where that leaves nothing."""
    code = longest_run(text)
    return _reachable(code, entry_point).strip() or code


def longest_run(text: str) -> str:
    """The run of two lines or more that parses and has the most lines that are not blank, the first of equals; the
    first line where none does."""
    lines = text.split("\n")
    filled = [0]
    for line in lines:
        filled.append(filled[-1] + bool(line.strip()))
    best, bounds = 0, (0, 0)
    for start in range(len(lines)):
        for end in range(len(lines) - 1, start, -1):
            count = filled[end + 1] - filled[start]
            if count <= best:
                break  # shorter runs from here have no more lines
            if _parse("\n".join(lines[start:end + 1])) is not None:
                best = count
                bounds = (start, _first_end(lines, filled, start, end))
                break
    return "\n".join(lines[bounds[0]:bounds[1] + 1])


def _first_end(lines: list[str], filled: list[int], start: int, end: int) -> int:
    """The first end with as many lines that are not blank: evalplus goes upward, and keeps the first."""
    for earlier in range(start + 1, end):
        if filled[earlier + 1] == filled[end + 1] and _parse("\n".join(lines[start:earlier + 1])) is not None:
            return earlier
    return end


def _parse(code: str) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            return ast.parse(code)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None


def _reachable(code: str, entry_point: str) -> str:
    """Imports, and the definitions that the entry point reaches, in the order of the text."""
    tree = _parse(code)
    if tree is None:
        return ""
    imports: list[str] = []
    kept: dict[str | None, ast.stmt] = {}
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            if getattr(node, "module", None) != "__future__":
                imports.append(_text(code, node))
        elif (named := _definition(node)) is not None and named[0] not in kept:
            kept[named[0]] = node
    names = {name: set(_identifiers(node)) for name, node in kept.items()}
    reached, queue = {entry_point}, [entry_point]
    while queue:
        new = names.get(queue.pop(0), set()) - reached
        reached |= new
        queue += sorted(new)
    return "\n".join([*imports, *(_text(code, node) for name, node in kept.items() if name in reached)])


def _definition(node: ast.stmt) -> tuple[str | None] | None:
    """The name that evalplus gives a definition (None where the target is no plain name); None for no definition."""
    if isinstance(node, ast.ClassDef):
        return None if node.decorator_list else (node.name,)
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        returns = any(isinstance(child, ast.Return) for child in ast.walk(node))
        return (node.name,) if returns and not node.decorator_list else None
    if isinstance(node, ast.Assign | ast.AnnAssign):
        sides = [node.targets[0] if isinstance(node, ast.Assign) else node.target]
        if isinstance(node, ast.AnnAssign) or len(node.targets) == 1:
            sides += [node.value] if node.value is not None else []
        return (next((side.id for side in sides if isinstance(side, ast.Name)), None),)
    return None


def _identifiers(node: ast.AST) -> Iterator[str]:
    """Every identifier in a definition: names, attributes, parameters, keywords, what is imported or caught."""
    for child in ast.walk(node):
        if isinstance(child, ast.Constant):
            continue
        for _, value in ast.iter_fields(child):
            for element in value if isinstance(value, list) else [value]:
                if isinstance(element, str):
                    yield from element.split(".")


def _text(code: str, node: ast.stmt) -> str:
    return ast.get_source_segment(code, node) or ""
