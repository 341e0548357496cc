"""Pairs that a run is given in place of mining them: those that a shipped adapter was tuned on (``train.pairs_of``)."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import PreferencePair, digest, from_row
from secgen_lib.core.store import read_json, write_json
from secgen_lib.experiment.run import Run
from secgen_lib.training.pairs.mining import Mined


def place(run: Run) -> Path:
    """Where they lie in the run's folder."""
    return run.folder / "given_pairs.json"


def write(run: Run, pairs: list[dict[str, Any]], report: dict[str, Any]) -> None:
    """Lay rows of the table ``pairs`` and their report into the run."""
    write_json(place(run), {"of": run.config.train.pairs_of, "pairs": pairs, "report": report})


def read(run: Run) -> dict[tuple[str, ...], Mined]:
    """The pairs as ``mining.mined`` would give them. Raises :class:`SecgenError` where none were laid."""
    body = _body(run)
    return {(): ([from_row(PreferencePair, row) for row in body["pairs"]], body["report"])}


def name(run: Run) -> list[Any]:
    """What of them enters the key of a stage; nothing in a run that mines."""
    return [digest(_body(run))] if run.config.train.pairs_of else []


def _body(run: Run) -> dict[str, Any]:
    if not place(run).is_file():
        raise SecgenError(f"the pairs of {run.config.train.pairs_of} are not here", run.folder,
                          f"`secgen run {run.config.profile} --restored continue` lays them (needs the data sets)")
    return dict(read_json(place(run), "`secgen run PROFILE --restored continue`"))
