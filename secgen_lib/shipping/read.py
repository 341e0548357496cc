"""Shipped files, read: what they are of, the data sets' texts that are here, and the tables as the run had them."""
from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import TABLES, Task, from_row
from secgen_lib.core.settings import RunConfig
from secgen_lib.experiment.arms.loops import weights
from secgen_lib.shipping import files
from secgen_lib.shipping.texts import Texts, ordered
from secgen_lib.training.pairs import mining

ByStage = dict[str, list[dict[str, Any]]]
AGAIN = "take the folder from the repository again, or ship the run anew"


def bundle(profile: str, overrides: Mapping[str, Any] | None = None) -> tuple[Path, dict[str, Any], RunConfig]:
    """The shipped files of a profile, their index, and the settings. Raises :class:`SecgenError`, one line: none there,
    not whole, of other settings, of another model."""
    config = load_config(profile, overrides)
    folder = files.place(config.profile)
    index = files.opened(folder)
    if index["run_id"] != config.run_id:
        raise SecgenError(f"was shipped by run {index['run_id']}, these settings are those of {config.run_id}", folder,
                          "use the commit that shipped it, or ship a run of these settings")
    now = weights(config.model)
    if index["model"]["weights"] not in (None, now):
        raise SecgenError(f"was answered by other weights ({index['model']['weights']}; {config.model.name} is {now} "
                          "now)", folder, "use the commit that shipped it, or ship a run of these weights")
    return folder, index, config


def texts_here(config: RunConfig) -> dict[str, Task]:
    """The tasks with their texts, where ``$SECGEN_DATA`` has the data sets; none of them otherwise: then
    nothing is looked for, and nothing fetched."""
    if not os.environ.get("SECGEN_DATA"):
        return {}
    by_id: dict[str, Task] = {}
    for spec in config.tasks:
        try:
            loaded = mining.chosen([spec])
        except SecgenError:
            continue  # this data set is not there: its texts are withheld, which is said
        by_id.update((task.task_id, task) for task in loaded)
    return by_id


def tables(folder: Path, index: Mapping[str, Any], texts: Texts) -> Iterator[tuple[str, ByStage]]:
    """(table, stage -> rows) of all shipped tables. Raises :class:`SecgenError` for rows that do not fit each other."""
    for name in ordered(index["rows"]):
        by_stage: ByStage = {}
        try:
            for row in files.rows(folder / f"{name}.jsonl.gz"):
                stage = row.pop("stage")
                row = texts.read(name, row)
                if name in TABLES:
                    from_row(TABLES[name], row)  # a row of another version is told here, not in a notebook
                by_stage.setdefault(stage, []).append(row)
        except (KeyError, TypeError, ValueError) as error:
            raise SecgenError(f"has a row that does not fit ({type(error).__name__}: {error})",
                              folder / f"{name}.jsonl.gz", AGAIN) from None
        if {stage: len(rows) for stage, rows in by_stage.items()} != index["rows"][name]:
            raise SecgenError("has another number of rows than the index says", folder / f"{name}.jsonl.gz", AGAIN)
        yield name, by_stage


def fits(texts: Texts, folder: Path, index: Mapping[str, Any]) -> None:
    """Hold the texts that are here against the shipped hashes. Raises :class:`SecgenError` where one is missing, or is
    not the one that was asked then."""
    next(tables(folder, index, texts), None)
    if texts.other:
        task, wrong = min(texts.other.items())
        raise SecgenError(f"{len(texts.other)} tasks have another text here than when they were answered (first: "
                          f"{task}: {', '.join(wrong)})", folder, "use the data sets at the revision of that run")
    if texts.withheld:
        raise SecgenError(f"{len(texts.withheld)} tasks are not in the data sets here (first: {min(texts.withheld)})",
                          folder, "set SECGEN_DATA to the data sets of that run")
