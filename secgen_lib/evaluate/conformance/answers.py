"""The file of a check's answers: one JSON a line, appended as they come, written by one process at a time."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from secgen_lib.core import jsonl, lock
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, digest
from secgen_lib.evaluate.conformance.protocols import MAX_NEW_TOKENS, Protocol
from secgen_lib.generation.models import Answer


class Book:
    """What is answered already, by protocol and task; ``add`` keeps one more."""

    def __init__(self, path: Path, model: str):
        self.path, self.model = path, model
        self._rows: dict[tuple[str, str], dict[str, Any]] = {}
        if path.is_file():
            jsonl.mend(path)
        for number, row in enumerate(jsonl.rows(path, "name another --out") if path.is_file() else (), 1):
            try:
                self._rows[row["protocol"], row["task_id"]] = row
                other = row["model"] != model
            except (KeyError, TypeError):
                raise SecgenError(f"line {number} is no answer of a check", path, "name another --out") from None
            if other:
                raise SecgenError(f"holds answers of another model or dtype ({row['model']}, this is {model})", path,
                                  "name another --out")

    def row(self, protocol: Protocol, task: Task) -> dict[str, Any] | None:
        """The kept answer, or None. Raises ``SecgenError`` where it was asked for in another way."""
        row = self._rows.get((protocol.name, task.task_id))
        if row is not None and row.get("asked") != _asked(protocol, task):
            raise SecgenError(f"{task.task_id} was asked in another way ({protocol.name})", self.path,
                              "name another --out")
        return row

    def add(self, protocol: Protocol, task: Task, answer: Answer) -> None:
        """Append an answer."""
        row = {"protocol": protocol.name, "task_id": task.task_id, "model": self.model,
               "asked": _asked(protocol, task), "answer": answer.text, "finish_reason": answer.finish_reason,
               "n_tokens": answer.n_tokens}
        jsonl.append(self.path, [row], sort_keys=False)
        self._rows[protocol.name, task.task_id] = row


def _asked(protocol: Protocol, task: Task) -> str:
    return digest(protocol.ask(task), protocol.stops, protocol.fence, MAX_NEW_TOKENS, "greedy")


@contextmanager
def opened(path: Path, model: str) -> Iterator[Book]:
    """The book of a file, for this process alone. A half last line, as a kill leaves it, is cut off."""
    if not path.parent.is_dir():
        raise SecgenError("no such folder", path.parent, "make it, or name another --out")
    try:
        with lock.held(path.with_name(f".{path.name}.lock")):
            yield Book(path, model)
    except lock.Busy:
        raise SecgenError("another process writes its answers there", path, "wait for it") from None
