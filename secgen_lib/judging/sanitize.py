"""The sanitized run of a program that builds, beside its plain one; kept in the same cache (:mod:`.execute`), and done
by :mod:`.programs`."""
from __future__ import annotations

from dataclasses import replace

from secgen_lib import languages, sandbox
from secgen_lib import tasks as datasets
from secgen_lib.core.cache import cache, sources
from secgen_lib.core.records import Task, digest
from secgen_lib.languages import sanitized as sanitizing

Result = tuple[str, str]
"""(status, detail) of the suite ``sanitized``."""


def has(code: str | None, task: Task, known: languages.Executed) -> bool:
    """Whether there is such a run: the program builds, and its language has one."""
    return bool(code is not None and known.builds and task.language in sanitizing.LANGUAGES)


def name(code: str | None, task: Task) -> str:
    """What the cache calls the result."""
    own = datasets.judge(task.dataset)
    identity = own.identity(task) if own else languages.get(task.language).identity()
    return digest("sanitized", code, task.language, task.entry_point, task.declaration, task.examples, task.test,
                  identity, sources("languages/sanitized"), sources("sandbox"), sandbox.level())


def recall(key: str) -> Result | None:
    """The result that the cache has, if any."""
    row = cache().get("execution", key)
    return None if row is None else (row[0], row[1])


def run(code: str, task: Task, known: languages.Executed) -> Result | None:
    """The result, the cache is not asked; None where the language has nothing to say of the task."""
    if own := datasets.judge(task.dataset):
        again = own.execute(code, task, ("sanitized",), cpu_s=datasets.cpu_s(task.dataset) or 3.0)
        return again.suites.get("sanitized")
    return sanitizing.sanitized(code, task, known)


def keep(key: str, result: Result | None) -> None:
    """Into the cache, unless it was unscored."""
    if result is not None and result[0] != "unscored":
        cache().put("execution", key, list(result))


def joined(known: languages.Executed, result: Result | None) -> languages.Executed:
    """``known`` with the suite ``sanitized``, where there is one."""
    return known if result is None else replace(known, suites={**known.suites, "sanitized": result})
