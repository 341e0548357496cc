"""Which tasks of a published data set play a role in a run: its official split, and a seeded sample of it."""
from __future__ import annotations

from collections.abc import Sequence
from random import Random

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task

MBPP = {"test": range(11, 511), "validation": range(511, 601), "mining": range(601, 975)}
"""The official splits (Austin et al. 2021) by number; 1 to 10 are there to be shown in prompts, and are in no split."""


def of_mbpp(number: int) -> str:
    """The split of a problem of MBPP: ``mining``, ``validation``, ``test``, or ``prompt`` for the first ten."""
    return next((split for split, numbers in MBPP.items() if number in numbers), "prompt")


def choose(tasks: Sequence[Task], where: str, split: str | None, n: int | None, seed: int) -> list[Task]:
    """The tasks of a split (None: all), in their order; or ``n`` of them, drawn by ``seed``.

    The same arguments give the same tasks, and a larger ``n`` holds the tasks of a smaller one. Raises
    ``SecgenError`` for a split that the data set does not have, and for an ``n`` that is below 1 or above it.
    """
    splits = sorted({task.split for task in tasks} - {"prompt"})
    if split is not None and split not in splits:
        raise SecgenError(f"no split {split!r}", where, f"its tasks are for {', '.join(splits)}")
    candidates = [task for task in tasks if split in (None, task.split)]
    if n is None:
        return candidates
    if not 1 <= n <= len(candidates):
        raise SecgenError(f"{n} tasks are asked for", where,
                          f"there are {len(candidates)}" + (f" in its split {split}" if split else ""))
    kept = set(Random(seed).sample([task.task_id for task in candidates], len(candidates))[:n])
    return [task for task in candidates if task.task_id in kept]
