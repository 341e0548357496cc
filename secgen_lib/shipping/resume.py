"""A run that goes on from shipped answers: ``secgen run PROFILE --restored continue``.

The answers go into the content cache under the keys that were shipped with them, so that the loop finds each answer to
the same conversation; the trainings go into the run's folder, where the trainer finds those of the same settings and
pairs done. Everything else is made here: tasks, judgements, pairs. A repair turn that reads otherwise today is asked
anew, for its key is another.
"""
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import cache, figures_folder, write_json
from secgen_lib.experiment.arms.loops import answers_in, weights
from secgen_lib.experiment.run import Run, run_of
from secgen_lib.experiment.stages import given
from secgen_lib.shipping import adapters, files
from secgen_lib.shipping.read import bundle, fits, tables
from secgen_lib.shipping.restore import drop, own
from secgen_lib.shipping.texts import ANSWERED, Texts
from secgen_lib.training.pairs import mining, overlap


def resume(profile: str, overrides: Mapping[str, Any] | None = None) -> Run:
    """A run of one's own that finds shipped answers in the cache and shipped trainings in its folder: those of its own
    profile, and of all others that were answered by the same weights. Asked again, it is gone on with.

    Raises :class:`SecgenError`: data sets that are not here, or not those of the run; nothing shipped; answers in
    another dtype than this machine's.
    """
    run = run_of(profile, overrides)
    config = run.config
    if own(profile, overrides):
        if config.train.pairs_of and not given.place(run).is_file():  # begun otherwise, or killed before they were laid
            given.write(run, *_pairs(config))
        return run
    if (files.place(config.profile) / files.INDEX).is_file():
        folder, index, _ = bundle(profile, overrides)
        fits(Texts({task.task_id: task for task in mining.chosen(config.tasks)}), folder, index)
    bundles = _of_this_model(config)
    if not bundles:
        raise _nothing(config)
    pairs = _pairs(config) if config.train.pairs_of else None
    filled = {folder.parent.name: _fill(folder, index) for folder, index in bundles}
    drop(profile, overrides)
    run = run_of(profile, overrides).make()
    write_json(run.folder / "manifest.json", {**run.manifest(), "continued": {
        "answers": filled, "adapters_exact": all(row.get("exact", True) for _, index in bundles
                                                 for row in index["adapters"])}}, sort_keys=False)
    if pairs:
        given.write(run, *pairs)
    for folder, index in bundles:  # last: no rounded adapter without the manifest that says so
        adapters.lay(folder, index, config, run.folder)
    return run


def _nothing(config: RunConfig) -> SecgenError:
    """That nothing was shipped of this model; in which other dtype its answers were."""
    here, others = answers_in(config.model), _dtypes(config)
    other = f"; those that were are in {' and '.join(others)}: `-p model.dtype={others[0]}` takes them, slowly where " \
            "the processor has no such arithmetic" if others else ""
    return SecgenError(f"no answers of {config.model.name} in {here} were shipped", figures_folder(),
                       f"`secgen run` makes them all{other}")


def _dtypes(config: RunConfig) -> list[str]:
    opened = [files.opened(path.parent)["model"] for path in figures_folder().glob(f"*/data/{files.INDEX}")]
    return sorted({model["dtype"] for model in opened if model["weights"] == weights(config.model)})


def _pairs(config: RunConfig) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The pairs of ``train.pairs_of``, rows of its table, and the report on them. Raises :class:`SecgenError` where
    that profile shipped none, or pairs of several sets of teachers, or mined a problem that this run measures."""
    folder, index, theirs = bundle(str(config.train.pairs_of))
    texts = {task.task_id: task for task in mining.chosen(theirs.tasks)}
    fits(Texts(texts), folder, index)
    overlap.check([task for task in texts.values() if task.split == "mining"],
                  [task for task in mining.chosen(config.tasks) if task.split != "mining"])
    rows = {name: [row for part in by_stage.values() for row in part]
            for name, by_stage in tables(folder, index, Texts(texts)) if name in ("pairs", "pair_report")}
    if not rows.get("pairs") or len(rows["pair_report"]) != 1:
        raise SecgenError("has not one set of pairs", folder, "name another profile in train.pairs_of")
    return rows["pairs"], rows["pair_report"][0]


def _of_this_model(config: RunConfig) -> list[tuple[Path, dict[str, Any]]]:
    """What was shipped by runs of the same weights and dtype, this profile's first."""
    places = sorted(path.parent for path in figures_folder().glob(f"*/data/{files.INDEX}"))
    wanted = {"weights": weights(config.model), "dtype": answers_in(config.model)}
    bundles = [(folder, files.opened(folder)) for folder in sorted(places, key=files.place(config.profile).__ne__)]
    return [(folder, index) for folder, index in bundles if index["model"].items() >= wanted.items()]


def _fill(folder: Path, index: Mapping[str, Any]) -> int:
    """Put shipped answers into the cache; how many."""
    keys = {row["completion_id"]: row["key"] for row in files.rows(folder / "conversations.jsonl.gz") if row["key"]}
    items = [(keys[row["completion_id"]], [row["text"], row["finish_reason"], row["n_tokens"]])
             for name in ANSWERED if name in index["rows"]
             for row in files.rows(folder / f"{name}.jsonl.gz")
             if row["completion_id"] in keys and row["finish_reason"] != "error"]
    cache().put_many("answer", items)
    return len(items)
