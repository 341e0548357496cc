"""How far tuning carries in the lab: the same adapters on the very tasks that were mined, on other tasks of the mined
families, and on families that tuning never saw.

Where an arm changes the first and not the last, it has learned its tasks; where it changes the first two, its
families; an effect on the last is what one hopes for. Answers and judgements are kept in the content cache, so that a
killed call goes on where it was.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from math import isfinite
from pathlib import Path
from statistics import stdev
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, to_row
from secgen_lib.core.settings import TaskSpec
from secgen_lib.core.store import read_json
from secgen_lib.experiment.arms import loops, training
from secgen_lib.experiment.arms.loops import Deferred, let_go
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage
from secgen_lib.generation.loop import Loop
from secgen_lib.generation.models.transformers_local import LAB
from secgen_lib.judging.judge import judge
from secgen_lib.judging.samples import JudgedSample

if TYPE_CHECKING:
    import pandas as pd

MINED, NEAR, FAR = "mined tasks", "other tasks of these families", "other families"
ALL = "all of them"
"""Several bases together."""


def by_base(runs: Sequence[Run]) -> dict[str, Run]:
    """Runs by the model that they start from: how a lab model was trained, else the last part of its name. Raises
    :class:`SecgenError` for two alike.
    """
    bases: dict[str, Run] = {}
    for run in runs:
        name = _base(run.config.model.name)
        if name in bases:
            raise SecgenError(f"two runs start from {name!r}", run.folder, "give one run of each base model")
        bases[name] = run
    return bases


def _base(name: str) -> str:
    made = (LAB if name == "lab" else Path(name)) / "training.json"
    if not made.is_file():
        return Path(name).name
    card = read_json(made, "`secgen lab pretrain`")
    return f"seed {card['seed']}, {card['tokens'] / 1e6:.0f} M tokens" + (" (shipped)" if name == "lab" else "")


def fits(run: Run, arm: str) -> bool:
    """Whether :func:`measure` can be asked of this run and arm: a restored one is drawn, and asks no model."""
    return not run.restored and _mining(run) is not None and bool(_trained(run, arm))


def _mining(run: Run) -> TaskSpec | None:
    """The one list of lab tasks that pairs were mined from, if it is one."""
    specs = [spec for spec in run.config.tasks if spec.split == "mining"]
    return specs[0] if [spec.dataset for spec in specs] == ["lab"] and specs[0].n is not None else None


def _trained(run: Run, arm: str) -> list[int]:
    """The training seeds of the arm that have left an adapter."""
    ended = {(row["arm"], row["train_seed"]) for row in run.tables.rows("trainings") if row["status"] == "done"}
    return [seed for seed in (run.config.seeds(arm) if arm in run.config.arms else ()) if (arm, seed) in ended]


def near(run: Run, n: int | None = None) -> dict[str, dict[str, Task]]:
    """The run's mining tasks (:data:`MINED`), and the ``n`` that the grammar gives after them (:data:`NEAR`; None: as
    many), so that none is among them. Raises :class:`SecgenError` for a run whose pairs are not the lab's.
    """
    from secgen_lib import tasks

    spec = _mining(run)
    if spec is None or spec.n is None:
        raise SecgenError("its pairs were not mined from one list of the lab's tasks", run.folder,
                          "give a run of the profile lab or paper")
    if n is not None and n < 1:
        raise SecgenError(f"{n} further tasks", run.folder, "ask for at least one")
    loaded = tasks.load("lab", split="mining", n=spec.n + (n or spec.n), seed=spec.seed)
    there = {MINED: loaded[:spec.n], NEAR: loaded[spec.n:]}
    return {name: {task.task_id: replace(task, split=name) for task in some} for name, some in there.items()}


def measure(run: Run, arm: str, n: int | None = None, n_samples: int = 2) -> pd.DataFrame:
    """What ``arm`` changes at each distance: the columns of ``metrics.against``, and ``distance``.

    The mined tasks and ``n`` others of their families (None: as many), ``n_samples`` programs each by the original and
    by every training seed; the far families' programs are the run's own (split ``test``). Raises
    :class:`SecgenError` for an arm that the run has not trained, or a run that is not the lab's.
    """
    return _compared(_judged_by_distance(run, arm, n, n_samples), arm, run.config.bootstrap)


def measure_bases(runs: Mapping[str, Run], arm: str, n: int | None = None, n_samples: int = 2) -> pd.DataFrame:
    """:func:`measure` of runs that differ by the model they start from (name -> run), and of all of them together.

    A column ``base`` has the name, or :data:`ALL`. Together every base counts alike, each with as many training
    seeds as all have, and bases are resampled as training seeds are (``by_seed`` is the change of each base): the
    interval speaks of other bases, too, and is too narrow with few of them. Raises :class:`SecgenError` where the
    runs' tasks differ.
    """
    import pandas as pd

    judged = {name: _judged_by_distance(run, arm, n, n_samples) for name, run in runs.items()}
    first = next(iter(judged))
    for name, frames in judged.items():
        if any(set(frame["task_id"]) != set(judged[first][place]["task_id"]) for place, frame in frames.items()):
            raise SecgenError(f"its tasks are not those of {first}", runs[name].folder,
                              "compare runs of one list of tasks and one seed")
    replicates = min(run.config.bootstrap for run in runs.values())
    tables = [_compared(frames, arm, replicates).assign(base=name) for name, frames in judged.items()]
    if len(runs) > 1:
        few = min(len(_trained(run, arm)) for run in runs.values())
        merged = {place: together([frames[place] for frames in judged.values()], few) for place in judged[first]}
        each = pd.concat(tables).groupby(["distance", "metric"])["value"].agg(list)
        whole = _compared(merged, arm, replicates).assign(base=ALL)
        whole["by_seed"] = [each[key] for key in zip(whole["distance"], whole["metric"], strict=True)]
        tables.append(whole.assign(seed_sd=whole["by_seed"].map(stdev)))
    return pd.concat(tables, ignore_index=True)


def lines(table: pd.DataFrame) -> list[str]:
    """What :func:`measure` or :func:`measure_bases` found, a line a place and metric, for a terminal; and which place
    the run has no programs of.
    """
    messages = []
    for row in table[table["metric"].isin(["flagged", "pass@1", "secure_pass@1"])].to_dict("records"):
        unit = "%" if row["kind"] == "relative" else "points"
        value, low, high = (100 * row[name] for name in ("value", "low", "high"))
        between = f"[{low:+.1f}, {high:+.1f}]" if isfinite(low) and isfinite(high) else "[no interval]"
        change = f"{value:+6.1f} {unit} {between}" if isfinite(value) else f"cannot be compared ({row['note']})"
        base = f"{row['base']:14} " if "base" in row else ""
        chance = f"p {row['p_value']:.3f}" if isfinite(row["p_value"]) else "no p"
        messages.append(f"{row['distance']:30} {base}{row['metric']:14} {change}, {chance}, "
                        f"{row['tasks']} tasks of {row['families']} families")
    missing = [place for place in (MINED, NEAR, FAR) if place not in set(table["distance"])]
    return messages + [f"{place}: no programs of this arm (it was not measured on the split test)" for place in missing]


def together(frames: Sequence[pd.DataFrame], n_seeds: int) -> pd.DataFrame:
    """Programs of several bases (rows of ``metrics.chains``, a frame each) as those of one experiment in which the
    base is the training seed: the original of a base has its number, too, so that a draw of bases is paired. Of each
    base the first ``n_seeds`` trainings count.
    """
    import pandas as pd

    kept = []
    for number, frame in enumerate(frames):
        seeds = sorted(frame["train_seed"].dropna().unique())[:n_seeds]
        kept.append(frame[frame["train_seed"].isna() | frame["train_seed"].isin(seeds)].assign(train_seed=number))
    return pd.concat(kept, ignore_index=True)


def _judged_by_distance(run: Run, arm: str, n: int | None, n_samples: int) -> dict[str, pd.DataFrame]:
    """The judged programs of the original and of ``arm`` at each distance (rows of ``metrics.chains``)."""
    import pandas as pd

    seeds = _trained(run, arm)
    if not seeds:
        there = [name for name in run.config.arms if _trained(run, name)]
        raise SecgenError(f"no trained arm {arm!r}", run.folder, f"there are: {', '.join(there) or 'none'}")
    if n_samples < 1:
        raise SecgenError(f"{n_samples} programs a task", run.folder, "ask for at least one")
    judges = run.config.analyzers.judge
    tables = {name: run.table(name) for name in ("tasks", "completions", "verdicts", "analyses")}
    far = metrics.judged_chains(tables, judges)
    chosen = near(run, n)
    _checked(run, chosen[MINED], tables["tasks"])
    flat = {name: task for some in chosen.values() for name, task in some.items()}
    rows = _programs(run, flat, [arm], n_samples)
    near_chains = metrics.judged_chains({**{name: pd.DataFrame(some) for name, some in rows.items()},
                                         "tasks": pd.DataFrame([to_row(task) for task in flat.values()])}, judges)
    far = far[(far["split"] == "test") & far["arm"].isin(["original", arm])]
    return {**{name: near_chains[near_chains["split"] == name] for name in chosen}, FAR: far}


def answers_near(run: Run, arms: Sequence[str], n: int, n_samples: int
                 ) -> tuple[dict[str, Task], dict[str, list[dict[str, Any]]]]:
    """``n`` other tasks of the mined families (by id, split :data:`NEAR`), and the rows of the tables of judged
    programs for them: ``n_samples`` a task by the original and by every training seed of the arms.
    """
    chosen = near(run, n)
    _checked(run, chosen[MINED], run.table("tasks"))
    return chosen[NEAR], _programs(run, chosen[NEAR], arms, n_samples)


def _checked(run: Run, mined: Mapping[str, Task], tasks: pd.DataFrame) -> None:
    """Raises :class:`SecgenError` where the model or the lab's tasks are no longer those of the run: its adapters would
    be laid upon other weights, or what is called mined never was.
    """
    made = (run.manifest().get("generation") or {}).get("weights")
    if made is not None and made != loops.weights(run.config.model):
        raise SecgenError("its model's weights are others now", run.folder, "make the run anew, or put them back")
    if set(mined) != set(tasks.loc[tasks["split"] == "mining", "task_id"]):
        raise SecgenError("the lab's mining tasks are others now", run.folder, "make the run anew")


def _compared(frames: Mapping[str, pd.DataFrame], arm: str, replicates: int) -> pd.DataFrame:
    import pandas as pd

    return pd.concat([metrics.against(frame, [("original", arm)], replicates=replicates).assign(distance=name)
                      for name, frame in frames.items()], ignore_index=True)


def _programs(run: Run, tasks: Mapping[str, Task], arms: Sequence[str], n_samples: int
              ) -> dict[str, list[dict[str, Any]]]:
    """Cycle 0 of the original and of every training seed of the arms, judged: the rows of ``completions``,
    ``verdicts``, ``analyses`` and ``executions``.
    """
    models: list[tuple[str, int | None, Path | None]] = [("original", None, None)]
    models += [(arm, seed, training.folder(run.folder, run.config, arm, seed) / "adapter")
               for arm in arms for seed in _trained(run, arm)]
    config = run.config
    rows: dict[str, list[dict[str, Any]]] = {"completions": [], "verdicts": [], "analyses": [], "executions": []}
    progress = Stage(run.tables, "transfer", False, run.progress)

    def judged(completions: Sequence[Any]) -> list[JudgedSample]:
        return judge(completions, tasks, config.analyzers, on_done=partial(progress.done, 1))

    for arm, seed, adapter in models:
        loop = Loop(Deferred(run, adapter), tasks, arm, seed, config.seed, n_samples,
                    config.loop.model_copy(update={"cycles": 0}), config.model, config.analyzers.feedback, judged,
                    lambda table, some: rows[table].extend(to_row(record) for record in some), progress=progress)
        loop.run(())
    let_go()
    progress.close()
    return rows
