"""A run on disk, and the content cache.

``papermill_runs/<profile>-<hash8>/`` holds one folder of append-only JSONL tables per stage
(``tables/<stage>/<name>.jsonl``), so that a stage whose key has changed is dropped whole and nothing else is.
A process killed at any byte leaves at most one half line at the end of a table: it is cut off when the next writer
opens the run, and the row it held is made again.
"""
from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Container, Iterable, Iterator
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from secgen_lib.core import jsonl, spelling
from secgen_lib.core.atomic import replacing
from secgen_lib.core.cache import cache
from secgen_lib.core.cache import folder as cache_folder
from secgen_lib.core.errors import FREE, SecgenError, no_room
from secgen_lib.core.records import TABLES, from_row

if TYPE_CHECKING:
    import pandas as pd

R = TypeVar("R")

__all__ = ["Tables", "cache", "checkout", "figures_folder", "full_disks", "read_json", "runs_folder",
           "what_to_do", "write_json"]
NO_ROOM = 1 << 20
"""Bytes that are left on a disk that is full: what is refused is seldom as small as a block."""


def runs_folder() -> Path:
    """Where runs live: ``$SECGEN_RUNS``, else ``papermill_runs`` of the checkout this library is used from."""
    if os.environ.get("SECGEN_RUNS"):
        return Path(os.environ["SECGEN_RUNS"])
    return checkout() / "papermill_runs"


def figures_folder() -> Path:
    """Where finished runs leave their figures: ``$SECGEN_FIGURES``, else ``figures`` of the checkout."""
    return Path(os.environ["SECGEN_FIGURES"]) if os.environ.get("SECGEN_FIGURES") else checkout() / "figures"


def full_disks() -> str:
    """Which of the folders that are written to (runs, cache, scratch, here) have no room; empty where all have."""
    full, places = [], [cache_folder(), Path(tempfile.gettempdir()), Path.cwd()]
    with contextlib.suppress(SecgenError):  # outside a clone
        places.append(runs_folder())
    for name in places:
        there = next(place for place in (name, *name.parents) if place.exists())
        if shutil.disk_usage(there).free < NO_ROOM:
            full.append(str(name))
    return ", ".join(dict.fromkeys(full))


def what_to_do(message: str, otherwise: str) -> str:
    """The advice for a failure that another process told of in ``message``: to free space where a disk is full."""
    full = full_disks()
    return f"no room in {full}: {FREE}" if full else FREE if no_room(message) else otherwise


def checkout() -> Path:
    """The folder with ``notebooks`` and ``secgen_lib``: the working folder, one above it, else the library's."""
    for folder in (Path.cwd(), *Path.cwd().parents, Path(__file__).resolve().parents[2]):
        if (folder / "notebooks").is_dir() and (folder / "secgen_lib").is_dir():
            return folder
    raise SecgenError("no folder with notebooks/ and secgen_lib/ here or above", Path.cwd(), "work from a clone")


def write_json(path: Path, value: Any, *, sort_keys: bool = True) -> None:
    """Replace a JSON file at once: a reader sees the old or the new one, never half of it. ``sort_keys`` False: where
    the order means something, as that of a run's arms in its manifest does."""
    with replacing(path, durable=True) as scratch:
        scratch.write_text(json.dumps(value, indent=2, sort_keys=sort_keys, ensure_ascii=True) + "\n", encoding="ascii")


def read_json(path: Path, made_by: str) -> Any:
    """A JSON file of the run; ``made_by`` names the step that should have written it."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SecgenError("is not there", path, f"{made_by} makes it") from None
    except ValueError as error:
        raise SecgenError(f"is not JSON ({error})", path, f"delete it and run {made_by} again") from None


NAMES = (*TABLES, "pair_report", "training", "trainings", "requests", "candidate_requests",
         "candidate_completions", "candidate_analyses",
         "candidate_executions", "candidate_verdicts", "recorded_analyses", "recorded_rounds", "recorded_sent_back",
         "recorded_agreement", "recorded_disagreements")
"""The tables that the stages write."""


class Guard(Protocol):
    """Knows what tables have to be (``integrity.Recorded``)."""

    def check(self, table: str | None = None, stage: str | None = None) -> None:
        """Raises :class:`SecgenError` where a table is not what its finished stage left."""

    def remedy(self, stage: str) -> str:
        """The command that makes a stage's tables again, as the end of a message."""


class Tables:
    """The tables of one run. Rows are appended by one writer at a time and read by anybody.

    With a ``guard`` no table of a finished stage is read that is not what the stage left.
    """

    def __init__(self, folder: Path, guard: Guard | None = None):
        self.folder, self.guard = folder, guard

    def append(self, stage: str, name: str, records: Iterable[Any]) -> int:
        """Append records (or plain dicts) to a stage's table in one write; returns how many.

        Raises :class:`SecgenError` when the disk is full: rows written before stay, a half line is cut off later.
        """
        return jsonl.append(self._path(stage, name), records)

    def _path(self, stage: str, name: str) -> Path:
        return self.folder / stage / f"{name}.jsonl"

    def require(self, name: str) -> None:
        """Raises :class:`SecgenError` for a name that no stage writes, with the name that was meant."""
        there = {*NAMES, *(path.stem for path in self.folder.glob("*/*.jsonl"))}
        if name not in there:
            raise SecgenError(f"no stage writes a table {name!r}", self.folder, spelling.meant(name, sorted(there)))

    def paths(self, name: str, stage: str | None = None) -> list[Path]:
        return sorted(self.folder.glob(f"{stage or '*'}/{name}.jsonl"))

    def rows(self, name: str, stage: str | None = None) -> Iterator[dict[str, Any]]:
        """All rows of a table, stage by stage. A half last line is passed over; any other broken line is an error."""
        if self.guard:
            self.guard.check(name, stage)
        for path in self.paths(name, stage):
            yield from jsonl.rows(path, partial(self._remedy, path.parent.name), growing=True)

    def _remedy(self, stage: str) -> str:
        return self.guard.remedy(stage) if self.guard else f"delete {self.folder} and run the same command again"

    def records(self, name: str, cls: type[R], stage: str | None = None) -> list[R]:
        try:
            return [from_row(cls, row) for row in self.rows(name, stage)]
        except TypeError as error:
            raise SecgenError(str(error), self.folder / "*" / f"{name}.jsonl",
                              "written by another version: run the stage again") from None

    def count(self, name: str, stage: str | None = None) -> int:
        if self.guard:
            self.guard.check(name, stage)
        return sum(path.read_bytes().count(b"\n") for path in self.paths(name, stage))

    def frame(self, name: str) -> pd.DataFrame:
        """A table as a DataFrame; one without rows still has its records' columns."""
        import pandas as pd

        rows = list(self.rows(name))
        if rows or name not in TABLES:
            return pd.DataFrame(rows)
        return pd.DataFrame(columns=[field.name for field in fields(TABLES[name])])

    def replace(self, stage: str, name: str, records: Iterable[Any]) -> None:
        """Write a stage's table whole, at once (for what is derived rather than collected)."""
        path = self._path(stage, name)
        if not jsonl.write(path, records):
            path.unlink()

    def drop(self, stage: str) -> None:
        """Forget what a stage has written (its inputs have changed)."""
        shutil.rmtree(self.folder / stage, ignore_errors=True)

    def mend(self, finished: Container[str] = ()) -> list[Path]:
        """Cut half last lines off, as a killed writer leaves them; returns the tables that had one.

        Those of ``finished`` stages stay as they are: nobody would write the row again.
        """
        mended = []
        for path in sorted(self.folder.glob("*/*.jsonl")):
            if path.parent.name in finished:
                continue
            if jsonl.mend(path):
                mended.append(path)
        return mended

