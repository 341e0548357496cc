"""Whether what is measured resembles what is mined: problems that are the same, and shared n-grams of words.

The field takes a test text for seen when it shares an n-gram of words with the training text: 13 words in GPT-3 (Brown
et al. 2020, arXiv 2005.14165, appendix C) and in EleutherAI's harness, 10 in the Qwen2.5-Coder report (arXiv
2409.12186, section 5). Here the training text is a mining task's prompt and reference; what a model writes for it is
near them.
"""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task

SIZES = (13, 10)
COMMON = 10
"""An n-gram that more mining tasks than this have is a phrase of the data set's ("complete this function", a list of
imports), no trace of one problem; NeMo Curator's task decontamination draws the line at the same number."""
WORST = 5
Grams = frozenset[tuple[str, ...]]


def check(mining: Iterable[Task], measured: Iterable[Task]) -> None:
    """Raises ``SecgenError`` where a problem is mined and measured, in whatever languages: families are named alike
    (``MBPP/601`` is that of the Python task and of the C++ one).
    """
    homes = {task.family: task for task in mining if task.family}
    for task in measured:
        if (mined := homes.get(task.family)) is not None:
            raise SecgenError(f"{task.family} is mined ({_named(mined)}) and measured ({_named(task)})", "tasks",
                              "give mining other problems: the official splits are the same in every language")


def _named(task: Task) -> str:
    return f"{task.dataset}, {task.language}, {task.split}"


def report(mining: Sequence[Task], measured: Sequence[Task], sizes: Sequence[int] = SIZES) -> dict[str, Any]:
    """For each mined data set and each measured one (by split), and each n: how many measured tasks share an n-gram of
    words with a mining task (``shared``), how many one that is no common phrase (``particular``, :data:`COMMON`), how
    many are too short to have any (``short``); and the ``worst`` matches, by the share of their n-grams that one mining
    task has.

    ``{"MINED > MEASURED SPLIT": {"measured": tasks, "n13": {"shared", "particular", "short", "worst"}, ...}}``. A text
    is lower-cased words without marks, prompt and reference each for itself.
    """
    overlaps: dict[str, Any] = {}
    for there, ours in _groups(mining, lambda task: task.dataset).items():
        for here, theirs in _groups(measured, lambda task: f"{task.dataset} {task.split}").items():
            overlaps[f"{there} > {here}"] = {"measured": len(theirs)} | {f"n{n}": _pair(ours, theirs, n) for n in sizes}
    return overlaps


def _groups(tasks: Iterable[Task], key: Callable[[Task], str]) -> dict[str, list[Task]]:
    ordered = sorted(tasks, key=lambda task: (key(task), task.task_id))
    return {name: list(group) for name, group in groupby(ordered, key=key)}


def _pair(mining: Sequence[Task], measured: Sequence[Task], n: int) -> dict[str, Any]:
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for task in mining:
        for gram in grams(task, n):
            holders[gram].append(task.task_id)
    shared = particular = short = 0
    matches: list[tuple[float, str, str]] = []
    for task in measured:
        mine = grams(task, n)
        short += not mine
        shared += any(gram in holders for gram in mine)
        by_task = _particular(mine, holders)
        particular += bool(by_task)
        matches += [(count / len(mine), name, task.task_id) for name, count in by_task.items()]
    matches.sort(key=lambda match: (-match[0], *match[1:]))
    return {"shared": shared, "particular": particular, "short": short,
            "worst": [f"{mined} ~ {seen}: {share:.0%}" for share, mined, seen in matches[:WORST]]}


def _particular(mine: Grams, holders: Mapping[tuple[str, ...], Sequence[str]]) -> Counter[str]:
    """Mining task -> how many of these n-grams it has, common phrases aside."""
    return Counter(name for gram in mine if 0 < len(holders.get(gram, ())) <= COMMON for name in holders[gram])


def grams(task: Task, n: int) -> Grams:
    """The n-grams of words of a task's prompt and of its reference."""
    texts = [re.findall(r"\w+", text.lower()) for text in (task.prompt, task.reference)]
    return frozenset(tuple(words[i:i + n]) for words in texts for i in range(len(words) - n + 1))
