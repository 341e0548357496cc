"""The runs and the profiles that there are, a row each: what ``secgen runs`` and ``secgen profiles`` show."""
from __future__ import annotations

import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from secgen_lib.core import runs
from secgen_lib.core.config import PROFILES, load_config, profiles
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import runs_folder
from secgen_lib.experiment import pipeline
from secgen_lib.experiment.run import Run, find_run


def runs_there() -> list[dict[str, Any]]:
    """``name, profile, model, state, when`` of each run, the latest first. ``state`` is ``done``, ``restored``,
    ``at work``, ``unfinished at <notebook>``, or why it cannot be read."""
    rows = [_row(runs_folder() / name) for name in runs.names()]
    return sorted(rows, key=lambda row: row["when"], reverse=True)


def _row(folder: Path) -> dict[str, Any]:
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime((folder / runs.MANIFEST).stat().st_mtime))
    row = {"name": folder.name, "profile": folder.name.rpartition("-")[0], "model": "", "state": "", "when": when}
    try:
        run = find_run(folder)
        return {**row, "profile": run.config.profile, "model": run.config.model.name, "state": state(run)}
    except (SecgenError, ValueError, LookupError) as error:  # a file that is broken, settings of another version
        return {**row, "state": f"cannot be read: {str(error).splitlines()[0]}"}


def state(run: Run) -> str:
    """How far a run is, in a word or two; nothing is computed."""
    if run.restored:
        return "restored"
    if run.driven:
        return "at work"
    waiting = pipeline.waiting(run)
    return f"unfinished at {waiting[0]}" if waiting else "done"


def profiles_there() -> list[dict[str, Any]]:
    """``name, about, model, runs`` of each profile; ``about`` is the first sentence of its file."""
    there = runs.names()
    return [{"name": name, "about": _about(PROFILES / f"{name}.yaml"), "model": config.model.name,
             "runs": [run for run in there if run.rpartition("-")[0] == name]}
            for name in profiles() for config in (load_config(name),)]


def _about(path: Path) -> str:
    head = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            break
        head.append(line.lstrip("# "))
    return re.split(r"(?<=[?]) |\. ", " ".join(head))[0].rstrip(".:")


def render(rows: list[dict[str, Any]], columns: tuple[str, ...]) -> str:
    """The rows as lines, a column each; the last is not filled up."""
    wide: Mapping[str, int] = {name: max(len(str(row[name])) for row in rows) for name in columns}
    return "\n".join("  ".join(f"{row[name]!s:{wide[name]}}" for name in columns).rstrip() for row in rows)
