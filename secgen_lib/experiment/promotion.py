"""``secgen promote``: a finished run's figures, summary and report into ``figures/<profile>``, kept by the repository.

What is there is never made poorer unasked: fewer rows or filled cells in a csv, a figure or report that is gone, fewer
values or programs in the summary are refused, one line a file. A run without the optional tools that the promoted one
had is so refused. Figures that other commands drew there (their json names no profile, as that of ``secgen lab dose``)
and shipped answers (``data``) stay as they are.
"""
from __future__ import annotations

import csv
import filecmp
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from secgen_lib.core import integrity
from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import figures_folder, read_json
from secgen_lib.experiment import pipeline
from secgen_lib.experiment.run import Run

SUMMARY, REPORT = "summary.json", "report.html"
KINDS = (".svg", ".png", ".csv", ".json")
"""The files of one figure."""
NAMED = 3
"""Values that a line names of those that are gone."""


class Promoted(NamedTuple):
    """Where the files are, how many were written and removed, and how many were there as they are."""

    folder: Path
    written: int
    removed: int
    same: int


def promote(run: Run, *, poorer_too: bool = False, say: Callable[[str], object] = lambda line: None) -> Promoted:
    """Copy a run's figures, summary and report to ``figures/<profile>``; figures of that profile that the run has not
    are removed. ``say`` is told of each file that becomes poorer.

    Raises :class:`SecgenError` for a run that is not finished, and, unless ``poorer_too``, where a file becomes poorer:
    then nothing is written.
    """
    if not pipeline.executed(run):
        raise SecgenError("is not finished", run.folder,
                          f"`{integrity.Recorded(run.folder).command()}` goes on with it")
    target = figures_folder() / run.config.profile
    less = poorer(run)
    for line in less:
        say(line)
    if less and not poorer_too:
        raise SecgenError(f"{len(less)} file{'s' * (len(less) > 1)} would be poorer, and nothing was written", target,
                          f"`secgen doctor` names the tools that are missing; `secgen promote {run.run_id} "
                          "--poorer-too` takes the run as it is")
    target.mkdir(parents=True, exist_ok=True)
    new = _files(run)
    changed = [name for name, path in new.items()
               if not (target / name).is_file() or not filecmp.cmp(path, target / name, shallow=False)]
    gone = [name for name in _of_profile(target, run.config.profile) if name not in new]
    for name in changed:
        with replacing(target / name) as scratch:
            shutil.copyfile(new[name], scratch)
    for name in gone:
        (target / name).unlink()
    return Promoted(target, len(changed), len(gone), len(new) - len(changed))


def poorer(run: Run) -> list[str]:
    """What promotion would lose of ``figures/<profile>``: one line a file, empty where nothing is lost."""
    target = figures_folder() / run.config.profile
    new, lines = _files(run), []
    replaced = [name for name in new if (target / name).is_file()]  # whoever drew it
    for name in sorted({*_of_profile(target, run.config.profile), *replaced}):
        less = "is gone" if name not in new else _less(target / name, new[name])
        if less:
            lines.append(f"{name}: {less}")
    return lines


def _files(run: Run) -> dict[str, Path]:
    """What of a run is promoted, by name."""
    figures = [path for path in (run.folder / "figures").glob("*") if path.is_file() and not path.name.startswith(".")]
    return {path.name: path for path in sorted([*figures, *run.folder.glob(REPORT)])}


def _of_profile(target: Path, profile: str) -> list[str]:
    """The names of promoted files that came from a run of the profile: each figure's json says so."""
    names = [name for name in (SUMMARY, REPORT) if (target / name).is_file()]
    for path in sorted(target.glob("*.json")):
        if path.name != SUMMARY and _object(path).get("profile") == profile:
            names += [path.with_suffix(kind).name for kind in KINDS if path.with_suffix(kind).is_file()]
    return sorted(names)


def _object(path: Path) -> dict[str, Any]:
    value = read_json(path, "`secgen promote`")
    return value if isinstance(value, dict) else {}


def _less(then: Path, now: Path) -> str:
    """What the promoted file has and the new one has not, in words; empty where nothing is lost."""
    if then.suffix == ".csv":
        return _less_in_table(_table(then), _table(now))
    return _less_in_summary(_object(then), _object(now)) if then.name == SUMMARY else ""


def _table(path: Path) -> tuple[int, int]:
    """Rows, and cells that hold something."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    return len(rows), sum(cell != "" for row in rows for cell in row)


def _less_in_table(then: tuple[int, int], now: tuple[int, int]) -> str:
    for kind, was, is_now in zip(("rows", "filled cells"), then, now, strict=True):
        if is_now < was:
            return f"{is_now} {kind} in place of {was}"
    return ""


def _less_in_summary(then: dict[str, Any], now: dict[str, Any]) -> str:
    old, new = dict(_values(then)), dict(_values(now))
    if len(new) < len(old):
        missing = [name for name in old if name not in new]
        rest = f" and {len(missing) - NAMED} more" if len(missing) > NAMED else ""
        return f"{len(new)} values in place of {len(old)} (without {', '.join(missing[:NAMED])}{rest})"
    for arm in ("original.n", "tuned.n"):
        if new.get(arm, 0) < old.get(arm, 0):
            return f"{new.get(arm, 0)} programs ({arm}) in place of {old[arm]}"
    return ""


def _values(value: Any, above: str = "") -> Iterator[tuple[str, Any]]:
    """All values of a JSON object that are not null, by their place in it."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if inner is not None:
        for key, part in inner:
            yield from _values(part, f"{above}.{key}" if above else str(key))
    elif value is not None:
        yield above, value
