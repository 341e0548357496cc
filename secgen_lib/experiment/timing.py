"""How long notebooks took, and what a run has before it."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from secgen_lib.core import runs
from secgen_lib.core.errors import writing
from secgen_lib.core.progress import duration
from secgen_lib.core.store import runs_folder
from secgen_lib.experiment.run import Run

FILE = Path("logs") / "timings.tsv"
WORKED = 2.0
"""Seconds that a notebook takes at least: of one that was quicker nothing is known."""


def note(run: Run, name: str, seconds: float) -> None:
    """Keep what a notebook took."""
    path = run.folder / FILE
    path.parent.mkdir(exist_ok=True)
    with writing(path), open(path, "a", encoding="utf-8") as file:
        file.write(f"{name}\t{seconds:.1f}\n")


def ahead(run: Run, names: Sequence[str], passed: float, done: int) -> str:
    """``notebook 3 of 13, 2 min so far, about 9 min left (as lab-1a2b3c4d took)``: at the begin of ``names[done]``.

    What is left is known only where another run of the profile executed each of these notebooks; else it is not said.
    """
    parts = [f"notebook {done + 1} of {len(names)}", *([f"{duration(passed)} so far"] if done else [])]
    for other in runs.names():
        if other == run.run_id or other.rpartition("-")[0] != run.config.profile:
            continue
        took = read(runs_folder() / other)
        if all(name in took for name in names[done:]):
            parts.append(f"about {duration(sum(took[name] for name in names[done:]))} left (as {other} took)")
            break
    return ", ".join(parts)


def read(folder: Path) -> dict[str, float]:
    """Seconds by notebook, the longest of each (a run that was killed and went on has short ones)."""
    took: dict[str, float] = {}
    path = folder / FILE
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        name, _, seconds = line.partition("\t")
        if seconds.replace(".", "", 1).isdigit() and float(seconds) >= WORKED:
            took[name] = max(took.get(name, 0.0), float(seconds))
    return took
