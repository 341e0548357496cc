"""Whether the tables of finished stages are still what the stages left.

A stage that ends writes the rows and the SHA-256 of each of its tables into the manifest (``stages.<name>.tables``).
Before a table is read, and when a finished stage is entered, the files are held against that: a table that was cut,
edited, deleted or put there is one line that says so, with the command that makes it again. A file is hashed once a
process, and again when its size or its time has changed.
"""
from __future__ import annotations

import hashlib
import shlex
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import Tables, read_json

BLOCK = 1 << 20
SETTLED_NS = 1_000_000_000
"""A file younger than this is hashed again: a change within one tick of the clock would leave its time as it was."""

_hashed: dict[str, tuple[tuple[int, ...], Content]] = {}


class Content(NamedTuple):
    """What a table holds: whole lines, whether bytes without a line end follow them, and the hash of all."""

    rows: int
    half: bool
    sha256: str


def content(path: Path) -> Content:
    """What is in a table. OSError where it cannot be read."""
    stat = path.stat()
    mark = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
    known = _hashed.get(str(path))
    if known and known[0] == mark:
        return known[1]
    current = _read(path)
    if time.time_ns() - stat.st_mtime_ns > SETTLED_NS:
        _hashed[str(path)] = (mark, current)
    return current


def _read(path: Path) -> Content:
    sha256, rows, block = hashlib.sha256(), 0, b""
    with open(path, "rb") as file:
        while more := file.read(BLOCK):
            block = more
            sha256.update(block)
            rows += block.count(b"\n")
    return Content(rows, bool(block) and not block.endswith(b"\n"), sha256.hexdigest())


def record(folder: Path) -> dict[str, dict[str, Any]]:
    """The tables in a stage's folder, as the manifest keeps them: name -> ``rows`` and ``sha256``."""
    contents = {path.stem: content(path) for path in sorted(folder.glob("*.jsonl"))}
    return {name: {"rows": table.rows, "sha256": table.sha256} for name, table in contents.items()}


class Recorded:
    """The record of one run (``store.Guard``); ``folder`` is the run's. A run without a manifest has none."""

    def __init__(self, folder: Path):
        self.folder = folder

    def check(self, table: str | None = None, stage: str | None = None) -> None:
        """Hold the tables of finished stages (of one stage, or those of one name) against the record.

        Raises :class:`SecgenError` that names the first table that differs and the command that makes it again.
        """
        differing = list(self.differences(table, stage))
        if not differing:
            return
        path, what = differing[0]
        more = len(differing) - 1
        also = f" ({more} more table{'s' * (more > 1)} of this run differ{'s' * (more == 1)})" if more else ""
        raise SecgenError(f"{what}{also}", path, self.remedy(path.parent.name))

    def differences(self, table: str | None = None, stage: str | None = None) -> Iterator[tuple[Path, str]]:
        """(path, what is wrong with it) of each table that is not what its stage left, stage by stage."""
        stages = self._manifest().get("stages", {})
        for name in sorted(stages) if stage is None else [stage]:
            state = stages.get(name, {})
            if state.get("done"):
                yield from _differences(self.folder / "tables" / name, state.get("tables"), table)

    def remedy(self, stage: str) -> str:
        """The command that makes a stage's tables again, as the end of a message."""
        if self._manifest().get("restored"):
            return f"`secgen restore {self._profile()}` makes it again from the shipped files"
        return f"`{self.command()} --from {stage.split('_')[0]}` makes it and what was built on it again"

    def command(self) -> str:
        """The command that goes on with the run: by its profile, or by its settings where those are others."""
        profile, settings = self._profile(), self.folder / "config.yaml"
        try:
            named = load_config(profile).run_id == self._manifest().get("run_id")
        except SecgenError:
            named = False  # a profile of one's own, or one that is gone
        return f"secgen run {profile if named or not settings.is_file() else shlex.quote(str(settings))}"

    def _profile(self) -> str:
        return str(self._manifest().get("config", {}).get("profile", "PROFILE"))

    def _manifest(self) -> Mapping[str, Any]:
        path = self.folder / "manifest.json"
        return read_json(path, "`secgen run`") if path.is_file() else {}


def tables(folder: Path) -> Tables:
    """The tables of the run in ``folder``: none of a finished stage is read that is not what the stage left."""
    return Tables(folder / "tables", Recorded(folder))


def _differences(folder: Path, recorded: Mapping[str, Mapping[str, Any]] | None,
                 table: str | None) -> Iterator[tuple[Path, str]]:
    """A stage that ended before there were records has None: of its tables only a half row can be seen."""
    there = {path.stem: path for path in folder.glob("*.jsonl")}
    for name in sorted({*there, *(recorded or ())} if table is None else {table} & {*there, *(recorded or ())}):
        path = there.get(name)
        known = None if recorded is None else recorded.get(name)
        if path is None:
            yield folder / f"{name}.jsonl", f"is gone, and {folder.name} left {_rows((known or {}).get('rows', 0))}"
        elif recorded is not None and known is None:
            yield path, f"was not there when {folder.name} ended"
        else:
            what = _changed(content(path), known, folder.name)
            if what:
                yield path, what


def _changed(now: Content, then: Mapping[str, Any] | None, stage: str) -> str:
    """What is wrong with a table, in words; empty where nothing is."""
    if then is None:
        return f"ends in half a row, and {stage} had ended" if now.half else ""
    if now.sha256 == then["sha256"]:
        return ""
    if now.rows != then["rows"] or now.half:
        return f"holds {_rows(now.rows)}{' and a half' if now.half else ''}, and {stage} left {_rows(then['rows'])}"
    return f"was changed since {stage} ended (as many rows, another SHA-256)"


def _rows(n: int) -> str:
    return f"{n} row{'s' * (n != 1)}"
