"""HumanEval-X, JavaScript (CodeGeeX, arXiv 2303.17568): 164 functions to be completed from head and comment.

One public test is mended: that of JavaScript/32 calls a function which only the hidden test defines.
"""
from __future__ import annotations

import re
from typing import Any

from secgen_lib.core.records import Task
from secgen_lib.tasks import _humaneval_x

DATASET = "humaneval_x_js"
SOURCE = _humaneval_x.source("js")


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 164 tasks, or ``n`` drawn by ``seed``; they are for measuring only, and those without examples
    have no public test.
    """
    return _humaneval_x.load(DATASET, "javascript", SOURCE, _fields, split, n, seed)


def _fields(row: dict[str, Any]) -> dict[str, str]:
    names = re.findall(r"^const (\w+) = \(", row["prompt"], re.MULTILINE)  # helpers come first
    examples = row["example_test"] if row["example_test"] not in (None, "None") else ""
    if row["task_id"] == "JavaScript/32":
        examples = examples.replace("\ntestfindZero()", "")
    return {"entry_point": names[-1], "examples": examples, "test": row["test"],
            "reference": row["prompt"] + row["canonical_solution"]}


def program(task: Task, text: str, field: str) -> str:
    """The program of a recorded row: CodeGeeX's harness puts a ``completion`` behind the prompt; a ``solution`` is a
    whole program.
    """
    return task.prompt + text if field == "completion" else text
