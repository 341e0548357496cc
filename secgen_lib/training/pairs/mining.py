"""The tasks that a profile names, and the pairs that are mined from a run's programs for them."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from secgen_lib import tasks as datasets
from secgen_lib.core.arms import GROUND_TRUTH, MEASURED
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import PreferencePair, Task
from secgen_lib.core.settings import RunConfig, TaskSpec
from secgen_lib.judging import oracle, samples, teacher
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.training import pairs as preferences
from secgen_lib.training.pairs import minable, overlap


def chosen(specs: Sequence[TaskSpec]) -> list[Task]:
    """The tasks that a profile names, each with its split there. Raises ``SecgenError`` for a task in two splits, a
    problem that is mined and measured, and a task that cannot be mined.
    """
    tasks: list[Task] = []
    alone: set[str] = set()
    for spec in specs:
        options = {"split": spec.split, "n": spec.n, "seed": spec.seed, "families": spec.families or None}
        known = datasets.options(spec.dataset)
        if spec.families and "families" not in known:
            raise SecgenError(f"{spec.dataset} has no families to choose from", "tasks", "leave families out")
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


Mined = tuple[list[PreferencePair], dict[str, Any]]
"""Pairs, and the report on them."""


def mined(config: RunConfig, records: Callable[[str, type], list[Any]]) -> dict[tuple[str, ...], Mined]:
    """The pairs of a run's mining tasks, by the teachers that told bad from good (``ArmSpec.mined_by``);
    ``records(table, class)`` gives the tables. Where arms name several, all get as many pairs as the poorest: one
    budget for all.
    """
    tasks: list[Task] = records("tasks", Task)
    mining = {t.task_id: t for t in tasks if t.split == "mining"}
    alone = {t.task_id for t in mining.values() if not t.test}  # the others were refused in stage 01
    judged = [sample for sample in samples.read(records).values()
              if sample.completion.task_id in mining and sample.completion.arm == "original"]

    def mine(by: tuple[str, ...], most: int | None) -> Mined:
        told, teachers = _told(config, by, judged, mining)
        pairs, report = preferences.mine(
            list(mining.values()), told, teachers=teachers, max_length_ratio=config.train.max_length_ratio,
            reserved=[t for t in tasks if t.split != "mining"], max_pairs=most, style=config.prompt,
            include_repair_turns=config.train.include_repair_turns, teacher_alone=alone)
        named = "+".join(by)
        return [replace(pair, mined_by=named) for pair in pairs], {**({"mined_by": named} if by else {}), **report}

    found = {by: mine(by, config.train.max_pairs) for by in config.miners}
    fewest = min(len(pairs) for pairs, _ in found.values())
    return {by: (pairs, report) if len(pairs) == fewest else mine(by, fewest) for by, (pairs, report) in found.items()}


def _told(config: RunConfig, by: tuple[str, ...], judged: list[JudgedSample], tasks: Mapping[str, Task]
          ) -> tuple[list[JudgedSample], Mapping[str, Sequence[str]]]:
    """The samples as these teachers see them, and the teachers by language."""
    if not by:
        return judged, config.analyzers.feedback
    if by == (GROUND_TRUTH,):
        return ([oracle.as_teacher(sample, tasks[sample.completion.task_id]) for sample in judged],
                dict.fromkeys({task.language for task in tasks.values()}, by))
    teachers = {language: tuple(tool for tool in tools if tool in by)
                for language, tools in config.analyzers.feedback.items()}
    return [teacher.told_by(sample, teachers.get(tasks[sample.completion.task_id].language, ())) for sample in judged
            ], teachers
