"""What became of one recorded program."""
from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from secgen_lib.core.records import Suite, Task
from secgen_lib.judging import programs
from secgen_lib.judging.execute import Job, execute
from secgen_lib.languages import Executed

K = TypeVar("K", bound=Hashable)

CPU_S = 3.0
"""Seconds of CPU time for a program's test where the data set's module names no ``CPU_S`` of its own."""
SHOWN = 500
"""Characters of a detail in a row of results."""
SANITIZED = ("c", "cpp")
"""Languages whose functional test says whether a program is safe where the task has no security test."""


class Outcome(NamedTuple):
    """What became of one row's program. ``safe`` is None where it was not asked or could not be known.
    ``shared_process``: program and test ran in one (``languages.Executed``).
    """

    status: str
    detail: str
    safe: bool | None = None
    safe_detail: str = ""
    shared_process: bool = False

    @property
    def passed(self) -> bool | None:
        """True, False, or None where nothing is known."""
        return {"passed": True, "unscored": None, "bad_row": None}.get(self.status, False)


NO_PROGRAM = Outcome("build_error", "the answer holds no program", False)


def asks_safety(task: Task) -> bool:
    """Whether a task can say if a program is safe: by its security test, or by its test under sanitizers."""
    return bool(task.security_test or task.test and task.language in SANITIZED)


def job(task: Task, program: str, timeout_s: float = CPU_S, secure: bool = False) -> Job:
    """What is run of one program under its task's functional test. With ``secure``, ``safe`` is asked too, of a task
    that :func:`asks_safety`.
    """
    # a suite that the task has not would be unscored, and what is unscored is not remembered
    suites: tuple[Suite, ...] = ("functional", "security") if secure and asks_safety(task) else ("functional",)
    return Job(program, task, suites, timeout_s)


def read(job: Job, executed: Executed) -> Outcome:
    """The outcome of a :func:`job`."""
    if executed.builds is None:
        return Outcome("unscored", executed.build_error[:SHOWN])
    if not executed.builds:
        return Outcome("build_error", executed.build_error[:SHOWN], False)
    status, detail = executed.suites.get("functional", ("unscored", "the task has no test"))
    safety, why = executed.suites.get("security", ("unscored", ""))
    if "security" in job.asked() and "security" not in executed.suites and job.task.language == "c":
        safety, why = status, detail  # every run of C is one under sanitizers
    return Outcome(status, detail[:SHOWN], None if safety == "unscored" else safety == "passed", why[:SHOWN],
                   executed.shared_process)


def outcome(task: Task, program: str | None, timeout_s: float = CPU_S, secure: bool = False) -> Outcome:
    """What becomes of one program, here; None is an answer that holds no program."""
    if program is None:
        return NO_PROGRAM
    one = job(task, program, timeout_s, secure)
    return read(one, execute(program, task, one.suites, cpu_s=timeout_s))


def outcomes(jobs: Iterable[tuple[K, Job]], workers: int) -> Iterator[tuple[K, Outcome]]:
    """(name, outcome) of each named job, in any order (:func:`secgen_lib.judging.programs.execute_all`)."""
    under_way: dict[K, Job] = {}

    def begun() -> Iterator[tuple[K, Job]]:
        for name, one in jobs:
            under_way[name] = one
            yield name, one

    for name, executed in programs.execute_all(begun(), workers):
        yield name, read(under_way.pop(name), executed)
