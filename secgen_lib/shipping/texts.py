"""A run's rows as they are shipped and as they are read: by the quotations of their tasks.

One :class:`Texts` holds what is known of tasks and answers while tables pass through it, first ``tasks``, then
``completions``, then all others; in both directions alike.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from secgen_lib.core.records import Task, digest, from_row, to_row
from secgen_lib.shipping.quoting import OURS, QUOTED, Quoting, own_texts, sources

FIRST = ("tasks", "completions", "candidate_completions")
"""Tables that others refer to, in this order."""
ANSWERED = ("completions", "candidate_completions")
WITHHELD = "withheld"


def ordered(names: Iterable[str]) -> list[str]:
    """Tables in the order in which they are shipped and read."""
    left = set(names)
    return [name for name in FIRST if name in left] + sorted(left - set(FIRST))


@dataclass
class Texts:
    """``whole``: task_id -> the task with its texts, where they are at hand (all of them when a run is shipped)."""

    whole: Mapping[str, Task]
    tasks: dict[str, Task] = field(default_factory=dict)
    withheld: set[str] = field(default_factory=set)
    """Tasks whose texts are not here."""
    other: dict[str, list[str]] = field(default_factory=dict)
    """task_id -> the fields whose text here is not the one that was shipped as a hash."""
    _known: dict[str, dict[str, str]] = field(default_factory=dict)
    _answers: dict[str, tuple[str, str, str | None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._quoting: Callable[[str], Quoting] = cache(lambda task_id: Quoting(self._known[task_id]))

    # -- shipping -------------------------------------------------------------------------------------------------

    def shipped(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        """A row as it is shipped."""
        if table == "tasks":
            return self._shipped_task(from_row(Task, row))
        if table in ANSWERED:
            shipped = {name: value for name, value in row.items() if name not in ("text", "code")}
            return {**shipped, "text": row["text"], "code": self._shipped_code(row)}
        quoting = self._of(table, row)
        return row if quoting is None else quoting.quote_row(row)

    def of_answer(self, completion_id: str) -> Quoting:
        """What the conversation before an answer may quote."""
        return self._quoting(self._answers[completion_id][0])

    def _shipped_task(self, task: Task) -> dict[str, Any]:
        self.tasks[task.task_id] = task
        self._known[task.task_id] = texts = sources(task)
        row, own = to_row(task), own_texts(task)
        written_anew = {name: digest(text) for name, text in texts.items() if name.endswith("=")}
        if task.dataset in OURS:
            return {**row, **({"written_anew": written_anew} if written_anew else {})}
        hidden = {name: {"sha": digest(text), "length": len(text)} for name, text in own.items()}
        return {**row, **dict.fromkeys(own), WITHHELD: hidden, "written_anew": written_anew}

    def _shipped_code(self, row: Mapping[str, Any]) -> Any:
        text, code = row["text"], row["code"]
        self._answers[row["completion_id"]] = (row["task_id"], text, code)
        if not code:
            return code
        if code in text:
            return {QUOTED: [["text", text.find(code), len(code)]]}
        return Quoting({"text": text, **self._known[row["task_id"]]}).quote(code)

    # -- reading --------------------------------------------------------------------------------------------------

    def read(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        """A shipped row as the run had it; texts that are not here are filled, each character by one."""
        if table == "tasks":
            return self._read_task(row)
        if table in ANSWERED:
            texts = {"text": row["text"], **self._known[row["task_id"]]}
            row = {**row, "code": Quoting(texts).read_row(row["code"])}
            self._answers[row["completion_id"]] = (row["task_id"], row["text"], row["code"])
            return row
        quoting = self._of(table, row)
        return row if quoting is None else quoting.read_row(row)

    def _read_task(self, row: dict[str, Any]) -> dict[str, Any]:
        row = dict(row)
        hidden, written_anew = row.pop(WITHHELD, {}), row.pop("written_anew", {})
        name, here = row["task_id"], {}
        if name in self.whole:
            here = own_texts(self.whole[name])
            wrong = sorted(f for f in hidden.keys() | (here.keys() if hidden else ()) if f not in hidden
                           or digest(here.get(f, "")) != hidden[f]["sha"])
            if wrong:
                self.other[name] = wrong
        known = {f: here[f] for f in hidden if f in here and f not in self.other.get(name, ())}
        if known.keys() != hidden.keys():
            self.withheld.add(name)
        for f, about in hidden.items():
            row[f] = known.get(f) or (f"(This text of {name} is its data set's and is not shipped: {about['length']} "
                                      f"characters, hash {about['sha']}. Set SECGEN_DATA and restore again.)")
        task = from_row(Task, row)
        real = {f for f in own_texts(task) if f not in hidden or f in known}
        self._known[name] = {f: text for f, text in sources(task).items() if f.rstrip("~=") in real
                             and (not f.endswith("=") or written_anew.get(f) == digest(text))}
        self.tasks[name] = task
        return row

    # -- both -----------------------------------------------------------------------------------------------------

    def _of(self, table: str, row: Mapping[str, Any]) -> Quoting | None:
        """What a row may quote: its task's texts; a pair's also both programs."""
        if table == "pairs":
            (task_id, text, bad), (_, _, good) = (self._answers[row[side]] for side in ("rejected_id", "chosen_id"))
            return Quoting({"rejected_text": text, "rejected": bad or "", "chosen": good or "",
                            **self._known[task_id]})
        name = row.get("task_id") or self._answers.get(str(row.get("completion_id")), (None,))[0]
        return self._quoting(name) if name in self._known else None
