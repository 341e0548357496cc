"""Stages 05 and 06: "bad -> good" pairs, and one adapter for every arm and training seed."""
from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import PreferencePair, Task, naming_row
from secgen_lib.core.settings import RunConfig
from secgen_lib.experiment.arms import training
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage
from secgen_lib.experiment.stages import given
from secgen_lib.training.pairs import mining


def mine(run: Run, stage: Stage) -> None:
    """05: pairs from the mining tasks, as a table and as TRL's JSONL (a file for each set of teachers); or those of
    another profile, where the run's settings say so. Those of ``train.held_out`` are in the table, and in a file of
    their own.
    """
    from secgen_lib.training import pairs
    from secgen_lib.training.pairs import held

    found = given.read(run) if run.config.train.pairs_of else mining.mined(run.config, run.records)
    for by, (chosen, _) in found.items():
        tuned_on, watched = held.parted(chosen, run.config.train.held_out)
        pairs.write_jsonl(tuned_on, training.pairs_file(run.folder, by))
        if watched:
            pairs.write_jsonl(watched, training.held_file(run.folder, by))
    stage.replace("pairs", [pair for chosen, _ in found.values() for pair in chosen])
    stage.replace("pair_report", [report for _, report in found.values()])


def train(run: Run, stage: Stage) -> None:
    """06: each training in a process of its own, several at a time; those that ended are not begun again. One that
    collapsed is said and leaves no adapter; the run goes on, for the original and the other arms are its results, too.
    """
    planned = trainings(run)
    if planned and not run.records("pairs", PreferencePair):
        raise SecgenError("no pair was mined: there is nothing to tune on", run.folder / "tables",
                          "give more mining tasks or samples (`-p loop.mining_samples=8`)")
    ended = {(row["arm"], row["train_seed"]) for row in run.tables.rows("trainings", stage.name)}
    left = [each for each in planned if (each.arm, each.seed) not in ended]
    order = {(each.arm, each.seed): place for place, each in enumerate(planned)}

    def put(table: str, ending: training.Training, rows: Iterable[dict[str, Any]]) -> None:
        # in the plan's order, however often it was killed; a killed attempt's steps may stand there already
        before = [row for row in run.tables.rows(table, stage.name)
                  if (row["arm"], row["train_seed"]) != (ending.arm, ending.seed)]
        stage.replace(table, sorted([*before, *rows], key=lambda row: order[row["arm"], row["train_seed"]]))

    def keep(ending: training.Training, message: str) -> None:  # what ends a training is its row in `trainings`
        put("training", ending, training.step_rows(ending))
        put("trainings", ending, [training.row(ending, message)])

    training.train_all(left, training.at_a_time(run.config), stage, keep)
    for row in run.tables.rows("trainings", stage.name):
        if row["status"] == "collapsed":
            print(f"arm {row['arm']}, seed {row['train_seed']}: {row['message']}; it is not measured, everything else "
                  f"goes on (the whole output is in {run.folder / 'logs'})", file=sys.stderr)


def not_run(config: RunConfig) -> str:
    """What of a run cannot be done with its model, in one line; empty where all can.

    A server's model has no weights here: it is measured, sent through the loop, and never tuned; its pairs are mined.
    """
    tuned = [name for name, arm in config.arms.items() if arm.trained]
    if config.model.backend == "transformers_local" or not tuned:
        return ""
    are = "is" if len(tuned) == 1 else "are"
    return (f"the backend {config.model.backend} gives no weights of {config.model.name} to tune: 06_train_dpo makes "
            f"no adapter; {', '.join(tuned)} {are} not measured; everything else runs. To tune needs weights: "
            "model.backend transformers_local, or an adapter trained elsewhere and served (arms.<name>.served)")


def trainings(run: Run) -> list[training.Training]:
    """All trainings of the run's arms, arm by arm and seed by seed; none of a server's model."""
    if not_run(run.config):
        return []
    validation = run.folder / "validation_tasks.jsonl"
    rows = [naming_row(Task, row) for row in run.tables.rows("tasks") if row["split"] == "validation"]
    jsonl.write(validation, rows, sort_keys=False)
    return training.plan(run.config, run.folder, validation if rows else None)
