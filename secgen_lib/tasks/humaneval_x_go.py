"""HumanEval-X, Go (CodeGeeX, arXiv 2303.17568): 164 functions to be completed from head and comment.

Upstream puts imports, program and test into one file; here the test is a file of its own, which imports those packages
that it uses itself.
"""
from __future__ import annotations

import re
from typing import Any

from secgen_lib.core.records import Task
from secgen_lib.languages.go import source as go_source
from secgen_lib.tasks import _humaneval_x

DATASET = "humaneval_x_go"
SOURCE = _humaneval_x.source("go")


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 164 tasks, or ``n`` drawn by ``seed``; they are for measuring only, and those without examples
    have no public test.
    """
    return _humaneval_x.load(DATASET, "go", SOURCE, _fields, split, n, seed)


def _fields(row: dict[str, Any]) -> dict[str, str]:
    declaration = row["declaration"].strip()
    heads = re.findall(r"^func (\w+)\(.*$", declaration, re.MULTILINE)  # helpers come first
    given = [path for _, path in go_source.imports(row["test_setup"])]

    def file(text: str | None) -> str:
        more = [*(path for _, path in go_source.imports(row["prompt"])), *go_source.PACKAGES]
        return go_source.tidy(f"{row['test_setup'].rstrip()}\n\n{text.strip()}\n", given, more) if text else ""
    return {"entry_point": heads[-1], "declaration": declaration[declaration.rindex(f"func {heads[-1]}("):],
            "test": file(row["test"]), "examples": file(row["example_test"]),
            "reference": go_source.behind(row["prompt"], row["canonical_solution"])}


def program(task: Task, text: str, field: str) -> str:
    """The program of a recorded row. A ``completion`` goes behind the prompt, with the imports that the two use, as in
    CodeGeeX's harness (which adds them by a list of ten packages); a ``solution`` is a whole program.
    """
    return go_source.behind(task.prompt, text) if field == "completion" else text
