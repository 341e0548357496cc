"""What a data set is: a module ``tasks/<dataset>.py`` that has this.

A data set of one task::

    DATASET, SOURCE = "doubling", "written by hand"

    def load(n: int | None = None, seed: int = 0) -> list[Task]:
        test = "def check(candidate):\\n    assert candidate(2) == 4\\n"
        tasks = [Task("doubling/0", DATASET, "python", "def double(x):", "double", test=test)]
        return _splits.choose(tasks, DATASET, None, n, seed)
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from secgen_lib.core.records import Task
from secgen_lib.languages.base import Executed


class TaskSet(Protocol):
    """Gives tasks. ``CPU_S``, where it has it, is the seconds of processor time that each suite may take."""

    DATASET: str
    """Its name in profiles and rows."""
    SOURCE: object
    """Where the original lives, pinned: a ``files.Hub``, a ``files.Web``, or words."""

    def load(self, *, n: int | None = None, seed: int = 0) -> list[Task]:
        """The tasks, or ``n`` of them drawn by ``seed``. Further parameters, each with a default, are options that a
        profile can give. Raises ``SecgenError`` where the file is nowhere."""


@runtime_checkable
class Completes(Protocol):
    """A data set whose recorded rows may hold less than a whole program."""

    def program(self, task: Task, text: str, field: str) -> str:
        """The whole program of a row whose ``field`` (``completion`` or ``solution``) holds ``text``."""


@runtime_checkable
class Judges(Protocol):
    """A data set whose tests are of a form of their own: it judges its programs itself, in the place of the language.
    """

    def execute(self, code: str, task: Task, suites: Sequence[str] = (), *, cpu_s: float = 3) -> Executed:
        """Build the program and run ``suites``, in the sandbox; ``sanitized`` is one of them where the data set has
        such a run. Never raises for what the program is."""

    def identity(self, task: Task) -> str:
        """16 hex digits that name all that decides a result of the task: tools, their versions, the code here."""


@runtime_checkable
class Prepares(Protocol):
    """A data set that puts something before each program and builds both: the tools that read get both, too."""

    def before(self, task: Task, code: str) -> str:
        """Whole lines, made of nothing but what the data set itself puts there; empty where that is nothing."""
