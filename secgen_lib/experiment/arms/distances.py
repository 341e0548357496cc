"""The tasks at three distances from what was mined, and every arm's judged programs for them.

The very tasks that were mined (:data:`MINED`), other tasks of their families (:data:`NEAR`), and families that tuning
never saw (:data:`FAR`). Answers and judgements are kept in the content cache, so that a killed call goes on where it
was.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, to_row
from secgen_lib.core.settings import TaskSpec
from secgen_lib.experiment.arms import loops, training
from secgen_lib.experiment.arms.loops import Deferred, let_go
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage
from secgen_lib.generation.loop import Loop
from secgen_lib.judging.judge import judge
from secgen_lib.judging.samples import JudgedSample

if TYPE_CHECKING:
    import pandas as pd

MINED, NEAR, FAR = "mined tasks", "other tasks of these families", "other families"


def fits(run: Run, arm: str) -> bool:
    """Whether :func:`judged` can be asked of this run and arm: a restored one is drawn, and asks no model."""
    return not run.restored and _mining(run) is not None and bool(trained(run, arm))


def _mining(run: Run) -> TaskSpec | None:
    """The one list of lab tasks that pairs were mined from, if it is one."""
    specs = [spec for spec in run.config.tasks if spec.split == "mining"]
    return specs[0] if [spec.dataset for spec in specs] == ["lab"] and specs[0].n is not None else None


def trained(run: Run, arm: str) -> list[int]:
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
    loaded = tasks.load("lab", split="mining", n=spec.n + (n or spec.n), seed=spec.seed, families=spec.families)
    there = {MINED: loaded[:spec.n], NEAR: loaded[spec.n:]}
    return {name: {task.task_id: replace(task, split=name) for task in some} for name, some in there.items()}


def judged(run: Run, arms: Sequence[str], n: int | None, n_samples: int) -> dict[str, pd.DataFrame]:
    """The judged programs of the original and of ``arms`` at each distance (rows of ``metrics.chains``); far away those
    of all compared arms."""
    import pandas as pd

    for arm in arms:
        if not trained(run, arm):
            there = [name for name in run.config.arms if trained(run, name)]
            raise SecgenError(f"no trained arm {arm!r}", run.folder, f"there are: {', '.join(there) or 'none'}")
    if n_samples < 1:
        raise SecgenError(f"{n_samples} programs a task", run.folder, "ask for at least one")
    judges = run.config.analyzers.judge
    tables = {name: run.table(name) for name in ("tasks", "completions", "verdicts", "analyses")}
    far = metrics.judged_chains(tables, judges)
    chosen = near(run, n)
    _checked(run, chosen[MINED], tables["tasks"])
    flat = {name: task for some in chosen.values() for name, task in some.items()}
    rows = _programs(run, flat, arms, n_samples)
    near_chains = metrics.judged_chains({**{name: pd.DataFrame(some) for name, some in rows.items()},
                                         "tasks": pd.DataFrame([to_row(task) for task in flat.values()])}, judges)
    far = far[(far["split"] == "test") & far["arm"].isin(["original", *run.config.compared])]
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


def _programs(run: Run, tasks: Mapping[str, Task], arms: Sequence[str], n_samples: int
              ) -> dict[str, list[dict[str, Any]]]:
    """Cycle 0 of the original and of every training seed of the arms, judged: the rows of ``completions``,
    ``verdicts``, ``analyses`` and ``executions``.
    """
    models: list[tuple[str, int | None, Path | None]] = [("original", None, None)]
    models += [(arm, seed, training.folder(run.folder, run.config, arm, seed) / "adapter")
               for arm in arms for seed in trained(run, arm)]
    config = run.config
    rows: dict[str, list[dict[str, Any]]] = {"completions": [], "verdicts": [], "analyses": [], "executions": []}
    progress = Stage(run.tables, "transfer", False, run.progress)

    def judged_of(completions: Sequence[Any]) -> list[JudgedSample]:
        return judge(completions, tasks, config.analyzers, on_done=partial(progress.done, 1))

    for arm, seed, adapter in models:
        loop = Loop(Deferred(run, adapter), tasks, arm, seed, config.seed, n_samples,
                    config.loop.model_copy(update={"cycles": 0}), config.model, config.analyzers.feedback, judged_of,
                    lambda table, some: rows[table].extend(to_row(record) for record in some), progress=progress)
        loop.run(())
    let_go()
    progress.close()
    return rows
