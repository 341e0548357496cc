"""A run: its folder, its lock, its manifest, its tables; what a notebook opens. What draws it takes it (``reporting``).

``open_run("lab")`` is the run of ``papermill_runs/lab-<hash8>/``; the folder is made by what first writes into it. A
stage is entered with ``with run.stage(name, key)``: its rows are kept as long as its key (settings, inputs, tool
versions, the source of the modules it uses) is the same, and dropped when it is not. When it ends, what its tables hold
is recorded (:mod:`secgen_lib.core.integrity`). One process writes to a run at a time.
"""
from __future__ import annotations

import contextlib
import json
import os
import shlex
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from secgen_lib.core import integrity, runs
from secgen_lib.core import lock as locks
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.parent import die_with
from secgen_lib.core.records import to_row
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import read_json, runs_folder, write_json
from secgen_lib.experiment import facts, manifests
from secgen_lib.experiment.stage import DRIVER, Stage

if TYPE_CHECKING:
    import pandas as pd

R = TypeVar("R")
LOCK_TIMEOUT_S = 15
"""A killed run's kernel may take a moment to go."""


class Run:
    """One run's folder. Reading needs no lock; a stage takes it."""

    def __init__(self, config: RunConfig, folder: Path):
        self.config, self.folder = config, folder
        self.tables = integrity.tables(folder)

    @property
    def run_id(self) -> str:
        return self.folder.name

    def _facts(self) -> dict[str, str]:
        try:
            manifest = self.manifest() if self.made else None
        except SecgenError:  # what shows a run to a person never fails
            manifest = {}
        return facts.facts(self.run_id, self.config, self.folder, manifest)

    def __repr__(self) -> str:
        return facts.line(self._facts())

    def _repr_html_(self) -> str:
        return facts.table(self._facts())

    @property
    def progress(self) -> Path:
        """Where an entered stage writes how far it is."""
        return self.folder / "logs" / "progress.json"

    # -- reading ------------------------------------------------------------------------------------------------

    def table(self, name: str) -> pd.DataFrame:
        """A table as a DataFrame; empty when no stage has written it yet.

        Raises :class:`SecgenError` for a name that no stage writes, a run that is not there, and a table that is not
        what its finished stage left.
        """
        self._readable(name)
        return self.tables.frame(name)

    def records(self, name: str, cls: type[R], stage: str | None = None) -> list[R]:
        """A table as records. Raises as :meth:`table` does."""
        self._readable(name)
        return self.tables.records(name, cls, stage)

    def _readable(self, name: str) -> None:
        if not self.made and not self.tables.folder.is_dir():
            raise SecgenError("no run of these settings is there yet", self.folder,
                              "notebook 01_tasks makes it, or `secgen run` with these settings")
        self.tables.require(name)

    def check(self, stage: str | None = None) -> None:
        """Raises :class:`SecgenError` where a table of a finished stage (of all, or of this one) is not what it left,
        with the command that makes it again."""
        integrity.Recorded(self.folder).check(stage=stage)

    @property
    def made(self) -> bool:
        """Whether the run is on disk: a stage, a figure or ``secgen run`` has begun it, or it was restored."""
        return (self.folder / "manifest.json").is_file()

    def manifest(self) -> dict[str, Any]:
        """The run's manifest; of a run that is not there yet, the one that it would begin with."""
        if not self.made:
            return to_row(manifests.new(self.run_id, self.config))
        return read_json(self.folder / "manifest.json", "`secgen run`")

    @property
    def restored(self) -> dict[str, Any] | None:
        """From what shipped files the run was made (``secgen restore``); None for one that was computed here. A
        restored run is drawn, never computed: its stages are what was shipped."""
        return self.manifest().get("restored") if self.made else None

    @property
    def driven(self) -> bool:
        """Whether a process executes its notebooks now."""
        import psutil

        holder = self.folder / ".driver.pid"
        return holder.is_file() and holder.read_text().isdigit() and psutil.pid_exists(int(holder.read_text()))

    def summary(self) -> dict[str, Any]:
        return read_json(self.folder / "figures" / "summary.json", "notebook 07_evaluate")

    # -- writing ------------------------------------------------------------------------------------------------

    def make(self) -> Run:
        """Make the run's folder, settings and manifest, where they are not there; returns the run."""
        if not self.made:
            import yaml

            settings = yaml.safe_dump(self.config.model_dump(mode="json"), sort_keys=False)
            with writing(self.folder / "config.yaml"):
                self.folder.mkdir(parents=True, exist_ok=True)
                (self.folder / "config.yaml").write_text(settings)
            write_json(self.folder / "manifest.json", self.manifest(), sort_keys=False)
        return self

    @contextlib.contextmanager
    def lock(self, name: str = "write") -> Iterator[None]:
        """The run's lock: at most one writer. It goes with its process, however that ends."""
        path = self.folder / f".{name}.lock"
        holder = self.folder / f".{name}.pid"
        try:
            held = locks.take(path, LOCK_TIMEOUT_S)
        except locks.Busy:
            owner = holder.read_text() if holder.is_file() else "unknown"
            raise SecgenError(f"process {owner} is at work on it", self.folder,
                              "wait for it, or end it; what is done stays done") from None
        try:
            with writing(holder):
                holder.write_text(str(os.getpid()))
            yield
        finally:
            holder.unlink(missing_ok=True)
            held.release()

    @contextlib.contextmanager
    def stage(self, name: str, key: str, dependents: Iterable[str] = (), *, reads: Iterable[str] = (),
              why: str = "") -> Iterator[Stage]:
        """Enter a stage: same key, its rows are there and work goes on.

        With another key they are dropped first, and with them the rows of the stages that were built on them. Raises
        :class:`SecgenError` where the stage is finished and a table is not what it left.
        ``reads`` are the measured splits that the stage looks at: noted in the manifest, with ``why``, once for each
        time that it is computed (a killed one that goes on is the same time).
        """
        with self.make().lock():
            for path in self.tables.mend({stage for stage, state in self._stages().items() if state.get("done")}):
                print(f"{path.parent.name}/{path.name}: a half line at the end was cut off; its row is made again",
                      file=sys.stderr)
            known = self._stages().get(name, {})
            if known.get("key") != key:
                for stale in (*dependents, name):
                    self.forget(stale)
                self._record(name, {"key": key, "done": False}, [{"stage": name, "split": split, "why": why}
                                                                 for split in reads])
            stage = Stage(self.tables, name, known.get("key") == key and known.get("done", False), self.progress)
            if stage.finished:
                self.check(name)
            with contextlib.closing(stage):
                yield stage
            if not stage.finished:
                self._record(name, {"key": key, "done": True, "tables": integrity.record(self.tables.folder / name)})
            elif "tables" not in known:  # it ended before there were records: from here on a change is seen
                self._record(name, {**known, "tables": integrity.record(self.tables.folder / name),
                                    "recorded_later": True})

    def forget(self, name: str) -> None:
        """Drop a stage's mark in the manifest and its rows: it will be made again."""
        manifest = self.manifest()
        if manifest["stages"].pop(name, None) is not None:  # first: rows without a mark are dropped, a mark without
            write_json(self.folder / "manifest.json", manifest, sort_keys=False)  # rows would be a finished stage
        self.tables.drop(name)

    def stage_key(self, name: str) -> str | None:
        """The key under which a stage was finished, or None."""
        known = self._stages().get(name, {})
        return known.get("key") if known.get("done") else None

    def _stages(self) -> dict[str, Any]:
        return self.manifest()["stages"] if self.made else {}

    def _record(self, name: str, state: Mapping[str, Any], reads: Iterable[Mapping[str, str]] = ()) -> None:
        """A stage's state, and what it is about to read, in one write: neither is there without the other."""
        manifest = self.manifest()
        manifest["stages"][name] = dict(state)
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        manifest["reads"] = [*manifest.get("reads", ()), *({**read, "time": now} for read in reads)]
        write_json(self.folder / "manifest.json", manifest, sort_keys=False)

    def describe(self, section: str, values: Mapping[str, Any]) -> None:
        """Add to a section of the manifest (``hashes``, ``tools``, ``generation``, ``servers``)."""
        manifest = self.make().manifest()
        manifest[section] = {**(manifest.get(section) or {}), **values}
        write_json(self.folder / "manifest.json", manifest, sort_keys=False)


def run_of(profile: str, overrides: Mapping[str, Any] | None = None) -> Run:
    """The run of a profile and overrides, whether it is there or not; nothing is written.

    Raises :class:`SecgenError` for a profile that is not one, or settings that do not fit.
    """
    config = load_config(profile, overrides)
    return Run(config, runs_folder() / config.run_id)


def find_run(where: str | Path) -> Run:
    """A run that is there, with the settings it was made with: by its folder, its name, or its profile.

    Raises :class:`SecgenError` where there is none, with the runs that there are.
    """
    folder = runs.find(where)
    return Run(RunConfig.model_validate(read_json(folder / runs.MANIFEST, "`secgen run`")["config"]), folder)


def open_run(profile: str = "lab", overrides: Mapping[str, Any] | None = None) -> Run:
    """The run of a profile, for a notebook or a person. Where none has these settings that is said on standard error,
    and no folder is made: a stage makes it. In a kernel of ``secgen run``, die with it.

    Raises as :func:`run_of` does.
    """
    if os.environ.get(DRIVER):
        die_with(int(os.environ[DRIVER]))
    run = run_of(profile, overrides)
    if not run.made:
        others = [name for name in runs.names() if name.startswith(f"{run.config.profile}-")]
        options = [part for key, value in (overrides or {}).items() for part in ("-p", f"{key}={json.dumps(value)}")]
        print(f"{run.run_id}: no run has these settings yet, and opening makes none; notebook 01_tasks makes it, or "
              f"`{shlex.join(['secgen', 'run', profile, *options])}`; of this profile there are: "
              f"{', '.join(others) or 'none'}", file=sys.stderr)
    return run
