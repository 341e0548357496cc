"""The notebooks of a run, in order: ``secgen run``.

A notebook is executed when its source, its stage's key or a notebook it builds on has changed, or when it did not end
well; else it is passed over. A finished stage whose tables are not what it left ends the command at its notebook.
Figures and report stay in the run's folder (``promotion`` takes them from there).
"""
from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from secgen_lib.core.cache import edited, sources, unedited
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import digest
from secgen_lib.core.settings import called
from secgen_lib.core.store import checkout, read_json, write_json
from secgen_lib.experiment import named, notebook, stages, timing
from secgen_lib.experiment.plan import Plan
from secgen_lib.experiment.run import Run, run_of
from secgen_lib.experiment.stages import MODULES
from secgen_lib.experiment.stages.tuning import not_run

MEASURING = ("12_calibration",)
"""Notebooks that run the tools themselves: no part of a drawing."""


def notebooks(run: Run) -> list[Path]:
    """The notebooks that a run executes, in order; raises for a name that is not there."""
    paths = sorted((checkout() / "notebooks").glob("[0-9][0-9]_*.ipynb"))
    for name in run.config.notebooks or ():
        if not any(called(path.stem, name) for path in paths):
            raise SecgenError(f"no notebook {name!r}", "notebooks", f"there are {', '.join(p.stem for p in paths)}")
    chosen = [path for path in paths if run.config.executes(path.stem)]
    return _drawable(run, chosen) if run.restored else chosen


def _drawable(run: Run, paths: list[Path]) -> list[Path]:
    """Of a restored run: the notebooks up to the first whose stage was not finished, without those that measure."""
    plan = stages.plan(run)
    shown = [plan.shown_by(path.stem) for path in paths]
    cut = next((i for i, stage in enumerate(shown) if stage is not None and not stage.finished), len(paths))
    return [path for path in paths[:cut] if path.stem not in MEASURING]


def execute(profile: str, overrides: Mapping[str, Any] | None = None, *, start: str | None = None) -> Run:
    """Execute a run's notebooks, from ``start`` (made anew) or from the first that is not up to date. Of a restored run
    those that draw are executed, and nothing is computed.

    Raises :class:`SecgenError` for settings that do not fit, a run that is in use, a table that is not what its
    finished stage left, or a notebook that fails.
    """
    if profile.endswith((".yaml", ".yml")):
        profile = str(Path(profile).resolve())
    run = run_of(profile, overrides)
    named.require(run)
    todo = notebooks(run)
    run.make()
    for notice in (not_run(run.config), *run.config.analyzers.outside()):
        if notice:
            print(notice, file=sys.stderr)
    with run.lock("driver"):
        plan = stages.plan(run)
        if run.restored:
            _say_restored(run, todo)
        if start is not None and run.restored:
            _remember(run, {})
        elif start is not None:
            _forget(plan, todo, start)
        edited(*MODULES)  # what it begins with
        began, names = time.monotonic(), [path.stem for path in todo]
        for done, path in enumerate(todo):
            stage = plan.shown_by(path.stem)
            if stage is not None and stage.finished:
                run.check(stage.name)
            key = _key(plan, todo, path)
            if _state(run).get(path.stem) == key and _whole(plan, path):
                print(f"{path.stem}: up to date", file=sys.stderr)
                continue
            _as_begun(run, path, profile, overrides)
            _remember(run, {name: other for name, other in _state(run).items() if name != path.stem})
            print(f"{path.stem}: {timing.ahead(run, names, time.monotonic() - began, done)}", file=sys.stderr)
            notebook.execute(run, path, profile, overrides or {}, MODULES)
            _remember(run, {**_state(run), path.stem: key})
    return run


def executed(run: Run) -> bool:
    """Whether all notebooks of a run were executed to their end, so that its figures are all there."""
    return not waiting(run)


def waiting(run: Run) -> list[str]:
    """The notebooks of a run that were not executed to their end, in order."""
    state = _state(run)
    return [path.stem for path in notebooks(run)
            if path.stem not in state or not (run.folder / "notebooks" / path.name).is_file()]


def _as_begun(run: Run, path: Path, profile: str, overrides: Mapping[str, Any] | None) -> None:
    """Raises :class:`SecgenError` where the library or the profile was edited since the run began: the next notebook's
    kernel would go on with another version, or with another run."""
    unedited(path.stem, *MODULES)
    if (now := load_config(profile, overrides).run_id) != run.run_id:
        raise SecgenError(f"the profile was edited while the run went on: it names {now} now", path.stem,
                          f"put it back to go on with {run.run_id}, or run the same command again for the other run")


def _say_restored(run: Run, todo: list[Path]) -> None:
    """One line: from what, and what is not done."""
    about = run.restored or {}
    last = todo[-1].stem if todo else "nothing"
    print(f"{run.run_id}: restored from answers shipped at commit {str(about.get('commit'))[:12]}: drawn up to {last}, "
          "nothing is computed (--restored drop: compute it here; --restored continue: go on from what was shipped)",
          file=sys.stderr)


def _key(plan: Plan, todo: list[Path], path: Path) -> str:
    """What a notebook's pages depend on: all notebooks up to it, their stages, and the code that draws."""
    upto = todo[:todo.index(path) + 1]
    shown = [plan.shown_by(p.stem) for p in upto]
    return digest([[p.stem, p.read_bytes()] for p in upto], [stage.key for stage in shown if stage is not None],
                  sources("reporting", "metrics", "resources/secgen.mplstyle", "resources/published"),
                  *([plan.run.restored] if plan.run.restored else []))


def _whole(plan: Plan, path: Path) -> bool:
    """The executed notebook is there, and so is its stage's result."""
    stage = plan.shown_by(path.stem)
    return (stage is None or stage.finished) and (plan.run.folder / "notebooks" / path.name).is_file()


def _state(run: Run) -> dict[str, str]:
    path = run.folder / "notebooks" / "executed.json"
    return read_json(path, "`secgen run`") if path.is_file() else {}


def _remember(run: Run, state: Mapping[str, str]) -> None:
    write_json(run.folder / "notebooks" / "executed.json", dict(state))


def _forget(plan: Plan, todo: list[Path], start: str) -> None:
    at = next((i for i, path in enumerate(todo) if called(path.stem, start)), None)
    if at is None:
        raise SecgenError(f"no notebook {start!r} in this run", "--from",
                          f"choose one of {', '.join(path.stem for path in todo)}")
    late = {path.stem for path in todo[at:]}
    for stage in reversed(list(plan.values())):
        if stage.notebook in late:
            plan.run.forget(stage.name)
    _remember(plan.run, {name: key for name, key in _state(plan.run).items() if name not in late})
