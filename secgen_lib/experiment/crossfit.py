"""Cross-fitting in the lab: every family held out once, with few or many others mined, by the teacher's word and by
the ground truth's.

The families are dealt into folds. For each fold a run mines ``k`` of the other families and is measured on the fold;
the folds together measure every family by a model that was not tuned on it. What grows with ``k`` is what more
families bring; the arm mined by the ground truth less the teacher's is what a better teacher would bring.
"""
from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import interval, p_value, percent
from secgen_lib.experiment import pipeline
from secgen_lib.experiment.run import Run, run_of
from secgen_lib.lab import grammar

if TYPE_CHECKING:
    import pandas as pd

PROFILE = "crossfit"
MINED, FOLDS, TASKS = (4, 8, 17, 28), 3, 102
ARMS = ("dpo", "ground_truth")
A_FAMILY = 5
"""Tasks of each family that is held out."""


def folds(number: int = FOLDS, seed: int = 0) -> list[tuple[list[str], list[str]]]:
    """(held out, the others in the order in which they are mined) of each fold; every family is held out once.

    Raises :class:`SecgenError` where a fold would have fewer than two families, or none would be left to mine.
    """
    names = sorted(family.name for family in grammar.families())
    if not 2 <= number <= len(names) // 2:
        raise SecgenError(f"{number} folds of {len(names)} families", "lab crossfit",
                          f"give from 2 to {len(names) // 2}")
    random.Random(f"crossfit|{seed}").shuffle(names)
    parts = [names[place::number] for place in range(number)]
    return [(part, [name for name in names if name not in part]) for part in parts]


def settings(held_out: Sequence[str], mined: Sequence[str], n_tasks: int = TASKS) -> dict[str, Any]:
    """What the profile's run of one fold is, as overrides. As many tasks are mined whatever the number of families;
    nothing is chosen by validation, so there is none."""
    tasks = [{"dataset": "lab", "split": "mining", "n": n_tasks, "families": list(mined)},
             {"dataset": "lab", "split": "test", "n": A_FAMILY * len(held_out), "families": list(held_out)}]
    return {"tasks": tasks}


def runs(mined: Sequence[int] = MINED, number: int = FOLDS, seed: int = 0, n_tasks: int = TASKS,
         more: dict[str, Any] | None = None) -> dict[int, list[tuple[Run, dict[str, Any]]]]:
    """The run of each fold, and its overrides, by the number of families mined. ``more``: further ones. Raises
    :class:`SecgenError` for a number that the smallest of the other parts does not have, and for other tasks: families
    would be mined where they are measured.
    """
    if strange := [name for name in more or () if name.split(".")[0] in ("tasks", "arms")]:
        raise SecgenError(f"{strange[0]} is this command's own", "lab crossfit", "change other settings with -p")
    dealt = folds(number, seed)
    most = min(len(others) for _, others in dealt)
    if wrong := [k for k in mined if not 1 <= k <= most]:
        raise SecgenError(f"{wrong[0]} mined families", "lab crossfit",
                          f"with {number} folds there are from 1 to {most}")
    made: dict[int, list[tuple[Run, dict[str, Any]]]] = {}
    for k in dict.fromkeys(mined):
        overrides = [{**settings(held, others[:k], n_tasks), **(more or {})} for held, others in dealt]
        made[k] = [(run_of(PROFILE, one), one) for one in overrides]
    return made


def execute(todo: dict[int, list[tuple[Run, dict[str, Any]]]], say: Callable[[str], object]) -> None:
    """Every run to its end; one that is done is passed over, one that was killed goes on."""
    every = [(k, run, overrides) for k, some in todo.items() for run, overrides in some]
    for place, (k, run, overrides) in enumerate(every):
        state = "done" if run.made and pipeline.executed(run) else "at work"
        say(f"{place + 1} of {len(every)}: {k} families mined, {run.run_id}: {state}")
        pipeline.execute(PROFILE, overrides)


def measure(done: dict[int, list[tuple[Run, dict[str, Any]]]]) -> pd.DataFrame:
    """What tuning changes on families that were held out: the columns of ``metrics.against`` and ``mined``, a row for
    each number of mined families, arm and metric; last, with ``before`` the teacher's arm, what the ground truth's
    pairs bring beyond it. Families are the clusters, each measured by the model that was not tuned on it.

    ``p_holm`` is over all rows of the claimed metrics against the original. Raises :class:`SecgenError` where folds
    measured a task twice.
    """
    import pandas as pd

    parts = []
    for k, some in done.items():
        frame = pd.concat([_chains(run) for run, _ in some], ignore_index=True)
        first = metrics.select(frame, "original", 0)
        if first.duplicated(["task_id", "sample"]).any():
            raise SecgenError("a task was measured in two folds", some[0][0].folder, "make the runs anew")
        replicates = min(run.config.bootstrap for run, _ in some)
        pairs = [*(("original", arm) for arm in ARMS), ARMS]
        parts.append(metrics.against(frame, pairs, replicates=replicates).assign(mined=k))
    table = pd.concat(parts, ignore_index=True)
    own = table["before"] == "original"
    return pd.concat([metrics.adjusted(table[own]), metrics.adjusted(table[~own])], ignore_index=True)


def _chains(run: Run) -> pd.DataFrame:
    frame = metrics.judged_chains({name: run.table(name) for name in ("tasks", "completions", "verdicts", "analyses")},
                                  run.config.analyzers.judge)
    return frame[frame["split"] == "test"]


def lines(table: pd.DataFrame) -> list[str]:
    """A line for each number of mined families, arm and claimed metric, for a terminal."""
    said = []
    for row in table[table["metric"].isin(metrics.CLAIMED)].to_dict("records"):
        unit = "%" if row["kind"] == "relative" else "points"
        against = "" if row["before"] == "original" else f" less {row['before']}"
        between = interval(row["low"], row["high"], True).replace("\u00a0", " ")
        change = f"{percent(row['value'], True)} {unit} {between}"
        said.append(f"{row['mined']:3} families mined  {row['arm'] + against:22} {row['metric']:14} {change}, "
                    f"p {p_value(row['p_value'])} (Holm {p_value(row['p_holm'])}); {row['tasks']} tasks of "
                    f"{row['families']} families")
    return said
