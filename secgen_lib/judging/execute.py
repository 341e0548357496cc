"""The one executor: build a program and run its suites in the sandbox, each program once (the cache keeps the result).

A judged run, ``secgen evaluate`` and ``secgen model check`` all ask here, so a program that one has run is known to the
others where suites and limits are the same. The language judges, or the data set where it does that itself
(``tasks.Judges``). What was not scored (toolchain or sandbox broke) is never kept.
"""
from __future__ import annotations

from collections.abc import Sequence

from secgen_lib import languages, sandbox
from secgen_lib import tasks as datasets
from secgen_lib.core.cache import cache, sources
from secgen_lib.core.records import Suite, Task, digest

SUITES: tuple[Suite, ...] = ("examples", "functional", "security")
NO_CODE = "The answer holds no program."


def execute(code: str | None, task: Task, suites: Sequence[Suite] | None = None, *, cpu_s: float | None = None
            ) -> languages.Executed:
    """What becomes of one program. ``suites``: those to run, by default all that the task has. ``cpu_s``: seconds of
    CPU time for each suite, by default what the data set asks for, else the language's own limit.

    None is an answer without a program: it does not build.
    """
    if code is None:
        return languages.Executed(False, NO_CODE, {})
    asked = tuple(task.tests(SUITES)) if suites is None else tuple(suites)
    seconds = datasets.cpu_s(task.dataset) if cpu_s is None else cpu_s
    limit = {} if seconds is None else {"cpu_s": seconds}  # what nobody asks for is not in the name
    language, own = languages.get(task.language), datasets.judge(task.dataset)
    identity = own.identity(task) if own else language.identity()
    key = digest(code, task.language, task.entry_point, task.declaration, task.examples, task.test, task.security_test,
                 asked, identity, sources("sandbox"), sandbox.level(), *limit.values())
    known = cache().get("execution", key)
    if known is not None:
        suites_of = {suite: (status, detail) for suite, (status, detail) in known["suites"].items()}
        return languages.Executed(known["builds"], known["build_error"], suites_of, known["shared_process"])
    outcome = (own or language).execute(code, task, asked, **limit)
    if outcome.builds is not None and all(status != "unscored" for status, _ in outcome.suites.values()):
        cache().put("execution", key, {"builds": outcome.builds, "build_error": outcome.build_error,
                                       "suites": {name: list(value) for name, value in outcome.suites.items()},
                                       "shared_process": outcome.shared_process})
    return outcome
