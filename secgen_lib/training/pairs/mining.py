"""The tasks that a profile names, and the pairs that are mined from a run's programs for them."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from secgen_lib import tasks as datasets
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import PreferencePair, Task
from secgen_lib.core.settings import MEASURED, RunConfig, TaskSpec
from secgen_lib.judging import samples
from secgen_lib.training import pairs as preferences
from secgen_lib.training.pairs import minable, overlap


def chosen(specs: Sequence[TaskSpec]) -> list[Task]:
    """The tasks that a profile names, each with its split there. Raises ``SecgenError`` for a task in two splits, a
    problem that is mined and measured, and a task that cannot be mined.
    """
    tasks: list[Task] = []
    alone: set[str] = set()
    for spec in specs:
        options = {"split": spec.split, "n": spec.n, "seed": spec.seed}
        known = datasets.options(spec.dataset)
        asked = {name: value for name, value in options.items() if name in known and value is not None}
        loaded = [replace(task, split=spec.split) for task in datasets.load(spec.dataset, **asked)]
        tasks += loaded
        alone |= {task.task_id for task in loaded} if spec.teacher_alone else set()
    names = [task.task_id for task in tasks]
    if len(set(names)) != len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise SecgenError(f"task {twice} is in two splits", "tasks", "give each split other seeds")
    minable.check(tasks, alone)
    overlap.check([t for t in tasks if t.split == "mining"], [t for t in tasks if t.split in MEASURED])
    return tasks


def mined(config: RunConfig, records: Callable[[str, type], list[Any]]) -> tuple[list[PreferencePair], dict[str, Any]]:
    """The pairs of a run's mining tasks, and the report; ``records(table, class)`` gives the tables."""
    tasks: list[Task] = records("tasks", Task)
    mining = {t.task_id for t in tasks if t.split == "mining"}
    alone = {t.task_id for t in tasks if t.split == "mining" and not t.test}  # the others were refused in stage 01
    return preferences.mine(
        [t for t in tasks if t.task_id in mining],
        [sample for sample in samples.read(records).values()
         if sample.completion.task_id in mining and sample.completion.arm == "original"],
        teachers=config.analyzers.feedback, max_length_ratio=config.train.max_length_ratio,
        reserved=[t for t in tasks if t.split != "mining"],
        include_repair_turns=config.train.include_repair_turns, max_pairs=config.train.max_pairs, style=config.prompt,
        teacher_alone=alone)
