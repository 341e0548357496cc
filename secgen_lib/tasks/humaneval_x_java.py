"""HumanEval-X, Java (CodeGeeX, arXiv 2303.17568): HumanEval's 164 tasks as methods of a class ``Solution``.

The original harness compiles program and test as one text; here the test is a text of its own (with the prompt's
imports) that runs where the program is not.
"""
from __future__ import annotations

import re
from typing import Any

from secgen_lib.core.records import Task
from secgen_lib.tasks import _humaneval_x

DATASET = "humaneval_x_java"
SOURCE = _humaneval_x.source("java")


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 164 tasks, or ``n`` drawn by ``seed``. Where the file has no example test, the public examples
    are only those in the comment.
    """
    return _humaneval_x.load(DATASET, "java", SOURCE, _fields, split, n, seed)


def _fields(row: dict[str, Any]) -> dict[str, str]:
    declaration = row["declaration"]
    imports = "".join(f"{line}\n" for line in re.findall(r"^import .*;", declaration, re.MULTILINE))
    name = re.findall(r"(\w+)\s*\([^()]*\)[^(){}]*\{\s*$", declaration)[-1]
    example = row["example_test"] or ""
    return {"entry_point": name, "declaration": declaration, "test": imports + row["test"],
            "examples": imports + example if example.strip() not in ("", "None") else "",
            "reference": row["prompt"] + row["canonical_solution"]}


def program(task: Task, text: str, field: str) -> str:
    """The program of a recorded row: CodeGeeX puts a ``completion`` behind the prompt; a ``solution`` is whole."""
    return task.prompt + text if field == "completion" else text
