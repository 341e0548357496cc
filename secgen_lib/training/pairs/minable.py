"""Which tasks can be mined, and how a task without functional tests is mined: by the teacher alone, where the profile
says so (``teacher_alone`` of a task entry).

Nothing then says that a good program does what was asked, only that it builds, that the teacher has nothing to say and
that it does something. So such tasks give build and security pairs, none of kind ``function``.
"""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from secgen_lib import languages
from secgen_lib.analyzers.findings import outline
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task


def check(tasks: Sequence[Task], alone: Iterable[str]) -> None:
    """Raises ``SecgenError`` for a mining task without tests that is not among those of the teacher ``alone`` (task
    ids), and for one among them that has tests or is not mined.
    """
    named = set(alone)
    for task in tasks:
        if task.task_id in named and (task.split != "mining" or task.test):
            what = "has functional tests" if task.split == "mining" else f"is not mined but for {task.split}"
            raise SecgenError(f"task {task.task_id} of {task.dataset} {what}", "tasks",
                              "teacher_alone is for mining tasks without tests: take it out")
        if task.split == "mining" and not task.test and task.task_id not in named:
            raise SecgenError(f"task {task.task_id} of {task.dataset} has no functional tests: nothing tells a good "
                              "program of it", "tasks", "teacher_alone: true there mines it by the teacher alone")


def does_nothing(code: str, task: Task) -> bool:
    """Whether a program has no function that does something. The task names none: every one that the program defines is
    looked at, its ``main`` included.
    """
    tool = languages.get(task.language)
    return all(tool.stub(code, replace(task, entry_point=name.rsplit(".", 1)[-1]))
               for name in outline.read(code, task.language).names())
