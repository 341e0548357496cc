"""The one executor: build a program and run its suites in the sandbox, each program once (the cache keeps the result).

A judged run, ``secgen evaluate`` and ``secgen model check`` all ask here, so a program that one has run is known to the
others where suites and limits are the same. The language judges, or the data set where it does that itself
(``tasks.Judges``). What was not scored (toolchain or sandbox broke) is never kept.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secgen_lib import languages, sandbox
from secgen_lib import tasks as datasets
from secgen_lib.core.cache import cache, sources
from secgen_lib.core.records import Suite, Task, digest

SUITES: tuple[Suite, ...] = ("examples", "functional", "security")
NO_CODE = "The answer holds no program."


@dataclass(frozen=True)
class Job:
    """One program to be run. ``suites``: by default all that the task has. ``cpu_s``: seconds of CPU time for each
    suite, by default what the data set asks for, else the language's own limit. ``sanitized``: its tests under
    sanitizers, too (:mod:`.sanitize`).
    """

    code: str | None
    task: Task
    suites: tuple[Suite, ...] | None = None
    cpu_s: float | None = None
    sanitized: bool = False

    def asked(self) -> tuple[Suite, ...]:
        """The suites that are run."""
        there = self.task.tests(SUITES)
        return tuple(suite for suite in SUITES if suite in there) if self.suites is None else self.suites

    def limit(self) -> dict[str, float]:
        """``cpu_s`` as the languages take it; what nobody asks for is not in the name."""
        seconds = datasets.cpu_s(self.task.dataset) if self.cpu_s is None else self.cpu_s
        return {} if seconds is None else {"cpu_s": seconds}


def execute(code: str | None, task: Task, suites: Sequence[Suite] | None = None, *, cpu_s: float | None = None
            ) -> languages.Executed:
    """What becomes of one program (:class:`Job`). None is an answer without a program: it does not build."""
    if code is None:
        return languages.Executed(False, NO_CODE, {})
    job = Job(code, task, None if suites is None else tuple(suites), cpu_s)
    key = name(job)
    outcome = recall(key)
    if outcome is None:
        outcome = run(job)
        keep(key, outcome)
    return outcome


def name(job: Job) -> str:
    """What the cache calls the result: a digest of all that it depends on."""
    task = job.task
    own = datasets.judge(task.dataset)
    identity = own.identity(task) if own else languages.get(task.language).identity()
    return digest(job.code, task.language, task.entry_point, task.declaration, task.examples, task.test,
                  task.security_test, job.asked(), identity, sources("sandbox"), sandbox.level(),
                  *job.limit().values())


def recall(key: str) -> languages.Executed | None:
    """The result that the cache has, if any."""
    known = cache().get("execution", key)
    if known is None:
        return None
    suites = {suite: (status, detail) for suite, (status, detail) in known["suites"].items()}
    return languages.Executed(known["builds"], known["build_error"], suites, known["shared_process"])


def run(job: Job) -> languages.Executed:
    """Build the program and run its suites; the cache is not asked."""
    assert job.code is not None
    judge = datasets.judge(job.task.dataset) or languages.get(job.task.language)
    return judge.execute(job.code, job.task, job.asked(), **job.limit())


def keep(key: str, outcome: languages.Executed) -> None:
    """Into the cache, unless something was not scored."""
    if outcome.builds is not None and all(status != "unscored" for status, _ in outcome.suites.values()):
        cache().put("execution", key, {"builds": outcome.builds, "build_error": outcome.build_error,
                                       "suites": {name: list(value) for name, value in outcome.suites.items()},
                                       "shared_process": outcome.shared_process})
