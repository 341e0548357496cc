"""Pairs that are watched and not tuned on: those of a share of the mining tasks, so that no task is on both sides."""
from __future__ import annotations

from collections.abc import Sequence

from secgen_lib.core.records import PreferencePair, digest

ALL = 16 ** 16
"""As many values as a task's place can have (``records.digest`` has 16 hexadecimal digits)."""


def parted(pairs: Sequence[PreferencePair], share: float) -> tuple[list[PreferencePair], list[PreferencePair]]:
    """(tuned on, held out). About ``share`` of the tasks are held out; which, their names alone decide, so that arms
    mined with other eyes hold out the same tasks. Where none would be, though ``share`` is above 0, the task of the
    lowest place is; the last one never is.
    """
    places = {task: int(digest("held out", task), 16) / ALL for task in {pair.task_id for pair in pairs}}
    tasks = sorted(places, key=lambda task: places[task])
    n = max(sum(place < share for place in places.values()), 1) if share else 0
    held = set(tasks[:min(n, len(tasks) - 1)]) if tasks else set()
    return [pair for pair in pairs if pair.task_id not in held], [pair for pair in pairs if pair.task_id in held]
