"""Programs that no task should take: one that does nothing, and one that always gives the same."""
from __future__ import annotations

import re

from secgen_lib.core.records import Task

NAMES = ("empty", "constant")


def programs(task: Task) -> dict[str, str]:
    """``empty``: nothing is done, the type's own zero is given; ``constant``: another value of it, where one can be
    written. Programs that do not build fail by themselves."""
    return {name: text for name, text in _MADE[task.language](task).items() if text}


def _braced(task: Task, empty: str, constant: str) -> dict[str, str]:
    heads = [part.strip() for part in task.declaration.split("\n") if "(" in part and not part.lstrip().startswith("#")]
    before = "\n".join(line for line in task.declaration.split("\n")
                       if "(" not in line or line.lstrip().startswith("#"))
    bodies = {"empty": empty, "constant": constant}
    return {name: before + "\n" + "\n".join(f"{head.rstrip('{; ')} {{ {body} }}" for head in heads) + "\n"
            for name, body in bodies.items()}


def _c(task: Task) -> dict[str, str]:
    void = bool(re.match(r"\s*void\s+\w+\s*\(", task.declaration.split("\n")[-1]))
    made = _braced(task, "" if void else "return 0;", "" if void else "return 1;")
    return {name: "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n" + text
            for name, text in made.items()}


def _cpp(task: Task) -> dict[str, str]:
    return _braced(task, "return {};", "return {1};")


def _rust(task: Task) -> dict[str, str]:
    heads = re.findall(r"(?:pub\s+)?fn\s[^{]*?(?=;\s*$|\{)", task.declaration, re.M)  # a type may hold a `;`: `[u8; 4]`
    uses = "\n".join(re.findall(r"^\s*use\s[^;]*;", task.declaration, re.M))
    made = "\n".join(f"{head.strip()} {{ Default::default() }}" for head in heads)
    return {"empty": f"{uses}\n{made}\n", "constant": ""}


def _python(task: Task) -> dict[str, str]:
    head = f"def {task.entry_point}(*args, **kwargs):\n"
    return {"empty": head + "    pass\n", "constant": head + "    return 1\n"}


def _java(task: Task) -> dict[str, str]:
    head = task.declaration.rstrip().removesuffix("{").rstrip()
    kind = re.search(r"(\S+)\s+\w+\s*\([^()]*\)[^()]*$", head)
    zero, one = _JAVA.get(kind[1] if kind else "", ("null", ""))
    made = {"empty": f"return {zero};" if zero else "", "constant": f"return {one};" if one else None}
    return {name: f"{head} {{ {body} }} }}\n" for name, body in made.items() if body is not None}


_JAVA = {"boolean": ("false", "true"), "void": ("", ""), "int": ("0", "1"), "long": ("0", "1"), "double": ("0", "1"),
         "char": ("0", "'1'"), "String": ("null", '"1"')}
"""Type -> its zero, and another value of it."""
_MADE = {"c": _c, "cpp": _cpp, "rust": _rust, "python": _python, "java": _java}
