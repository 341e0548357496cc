"""CWEval's own unsafe programs: what its tests of security must find."""
from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from secgen_lib.core.records import Task
from secgen_lib.tasks import _cweval_build as building


def programs(text: str, task: Task) -> list[tuple[str, str, Task]]:
    """(name, program, the task that judges it) of a task's unsafe programs. ``text``: the file, where there is one."""
    test, known = building.read(task.test)
    if task.language == "python":
        return [(name, code, task) for name, code in in_test(test, task.entry_point)]
    if not text:
        return []
    anchor = next((line for line in text.splitlines() if "BEGIN ENTRYPOINT" in line), "\0")
    code, _, entry = text.partition(anchor)
    judged = building.written(test, known["name"], entry.strip(), known["asan"])
    return [("unsafe", code, replace(task, test=judged, security_test=judged))]


def in_test(test: str, entry_point: str) -> Iterator[tuple[str, str]]:
    """(name, program) of the unsafe functions in a Python test: the function under its right name, with what it uses.
    """
    tree = ast.parse(test)
    defined: dict[str, ast.stmt] = {}
    for node in tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            if not (isinstance(node, ast.ImportFrom) and (node.module or "").endswith("_task")):
                defined |= {(alias.asname or alias.name).split(".")[0]: node for alias in node.names}
        elif isinstance(node, ast.FunctionDef):
            defined[node.name] = node
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            defined[node.targets[0].id] = node
    for name, node in defined.items():
        if isinstance(node, ast.FunctionDef) and name.startswith(f"{entry_point}_unsafe"):
            used: list[ast.stmt] = [node]
            waiting: list[ast.stmt] = [node]
            while waiting:
                for word in {inner.id for inner in ast.walk(waiting.pop()) if isinstance(inner, ast.Name)}:
                    if word in defined and defined[word] not in used:
                        used.append(defined[word])
                        waiting.append(defined[word])
            text = "\n".join(ast.unparse(one) for one in tree.body if one in used)
            yield name, text.replace(f"def {name}(", f"def {entry_point}(", 1) + "\n"
