"""Pairs that are watched and not tuned on: those of a share of the mining tasks, so that no task is on both sides."""
from __future__ import annotations

from collections.abc import Sequence

from secgen_lib.core.records import PreferencePair, digest


def parted(pairs: Sequence[PreferencePair], share: float) -> tuple[list[PreferencePair], list[PreferencePair]]:
    """(tuned on, held out). ``share`` of the tasks that have pairs are held out, at least one where it is above 0,
    never the last one; which, their names decide, so that arms mined with other eyes hold out the same tasks.
    """
    tasks = sorted({pair.task_id for pair in pairs}, key=lambda name: digest("held out", name))
    n = min(max(round(share * len(tasks)), 1), len(tasks) - 1) if share and tasks else 0
    held = set(tasks[:n])
    return [pair for pair in pairs if pair.task_id not in held], [pair for pair in pairs if pair.task_id in held]
