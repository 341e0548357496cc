"""A second witness of a C++ task's reference: the Python solution of the same problem, run on the input of a fault.

HumanEval-X and MBXP are translations; the C++ solutions of MBXP were written by a model, and some give the tests'
answers and nothing else. Where Python's own solution agrees with the C++ reference, the fault is the program's.
"""
from __future__ import annotations

import ast
import re
from dataclasses import replace
from functools import cache

from secgen_lib import languages, tasks
from secgen_lib.core.records import Task

ORIGINALS = {"humaneval_x_cpp": "humaneval", "mbpp_cpp": "mbpp"}
AGREES, OTHER, NEITHER, SILENT = "agrees", "agrees with the program", "gives a third", "says nothing"
_WORDS = {"{": "[", "}": "]", "true": "True", "false": "False", "NAN": "float('nan')", "INFINITY": "float('inf')"}
TEST = """
def check(candidate):
    given, wanted, had = {given}, {wanted}, {had}
    def tuples(x):
        return tuple(map(tuples, x)) if isinstance(x, list) else x
    def rows(x):
        return list(map(tuples, x)) if isinstance(x, list) else x
    def pairs(x):
        two = isinstance(x, list) and all(isinstance(y, list) and len(y) == 2 for y in x)
        return dict(map(tuples, x)) if two else x
    def plain(x):
        if isinstance(x, dict):
            return sorted([plain(k), plain(v)] for k, v in x.items())
        if isinstance(x, (set, frozenset)):
            return sorted(map(plain, x))
        return list(map(plain, x)) if isinstance(x, (list, tuple)) else x
    def near(a, b):
        if isinstance(a, list) and isinstance(b, list):
            return len(a) == len(b) and all(map(near, a, b))
        if isinstance(a, (int, float)) and isinstance(b, (int, float)):
            return abs(a - b) <= 1e-2 * max(1, abs(b))
        return a == b
    seen = []
    for form in (lambda x: x, rows, tuples, pairs):
        try:
            seen.append(plain(candidate(*map(form, given))))
        except Exception:
            pass
    assert seen, "SECGEN silent"
    assert not any(near(r, wanted) for r in seen), "SECGEN wanted"
    assert had == "SECGEN" or not any(near(r, had) for r in seen), "SECGEN had"
    assert False, "SECGEN third " + repr(seen[0])[:60]
"""


@cache
def _original(dataset: str) -> dict[str, Task]:
    return {task.family: task for task in tasks.load(ORIGINALS[dataset])}


def asked(task: Task, fault: dict[str, str]) -> str:
    """What Python's solution says of a fault's input: one of the four, the last with its value."""
    original = _original(task.dataset).get(task.family)
    given = python(fault["input"][len(task.entry_point) + 1:-1] + ",")
    wanted = re.search(r"(?:== |secgen_close\(secgen\w+|secgen_close\(.*?\), )(.*?)(?:, 0\))?\);\n}\n$", fault["test"])
    had, _, also = fault["message"].partition(" instead of ")
    values = (python(also), python(had)) if fault["rule_id"] == "wrong-result" else (
        python(_untyped(wanted[1])) if wanted else "None", "'SECGEN'")
    if original is None or not original.reference or None in (given, *values):
        return SILENT
    test = TEST.format(given=f"[{given}]", wanted=values[0], had=values[1])
    suites = languages.get("python").execute(original.reference, replace(original, test=test), ("functional",)).suites
    detail = suites["functional"][1] if "functional" in suites else ""
    said = re.search(r"SECGEN (\w+) ?(.*)", detail)
    if said is None or said[1] == "silent":
        return SILENT
    return {"wanted": AGREES, "had": OTHER}.get(said[1], f"{NEITHER}: {said[2]}")


def _untyped(text: str) -> str:
    return re.sub(r"std::string\((\"(?:\\.|[^\"\\])*\")(?:, \d+)?\)|std::\w+(?:<[^{}\"]*>)?(?=\{)",
                  lambda m: m[1] or "", text)


def python(text: str) -> str | None:
    """C++ values as Python text; None for what is none (a value that was cut)."""
    parts = re.split(r"(\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')", text)
    for i in range(0, len(parts), 2):
        parts[i] = re.sub(r"[{}]|\b(?:true|false|NAN|INFINITY)\b", lambda m: _WORDS[m[0]], parts[i])
        parts[i] = re.sub(r"(?<=\d)(?:ull|ll|u|f)\b", "", parts[i])
    made = "".join(parts)
    try:
        ast.parse(f"[{made}]", mode="eval")
    except SyntaxError:
        return None
    return made
