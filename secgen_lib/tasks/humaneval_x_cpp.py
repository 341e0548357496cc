"""HumanEval-X, C++ (CodeGeeX, arXiv 2303.17568): HumanEval's 164 tasks as C++ functions."""
from __future__ import annotations

import re
from typing import Any

from secgen_lib.core.records import Task
from secgen_lib.languages.cpp import source as cpp_source
from secgen_lib.languages.text import braces
from secgen_lib.tasks import _humaneval_x

DATASET = "humaneval_x_cpp"
SOURCE = _humaneval_x.source("cpp")


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 164 tasks, or ``n`` drawn by ``seed``. Those without an example test have no public
    examples beside the comment's.
    """
    return _humaneval_x.load(DATASET, "cpp", SOURCE, _fields, split, n, seed)


def _fields(row: dict[str, Any]) -> dict[str, str]:
    name = entry_point(row["prompt"])
    before, head = cpp_source.split(row["declaration"], name)  # one row's goes on into the body
    return {"entry_point": name, "declaration": f"{before.strip()}\n{head}", "test": row["test"],
            "examples": row["example_test"] if (row["example_test"] or "").strip() else "",
            "reference": row["prompt"] + row["canonical_solution"]}


def entry_point(prompt: str) -> str:
    """The function whose brace the prompt leaves open."""
    text = cpp_source.bare(prompt)
    opened = [at for at, sign in enumerate(text) if sign == "{" and braces.matching(text, at, "{", "}") is None]
    return re.findall(r"(\w+)\s*\(", text[:opened[0]])[-1]


def program(task: Task, text: str, field: str) -> str:
    """The program of a recorded row: CodeGeeX puts a ``completion`` behind the prompt (and its nine headers in front of
    both, as :mod:`secgen_lib.languages.cpp.language` does with every program); a ``solution`` is whole.
    """
    return task.prompt + text if field == "completion" else text
