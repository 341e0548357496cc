"""The sanitized run of a program that builds, beside its plain one; kept in the same cache (:mod:`.execute`)."""
from __future__ import annotations

from dataclasses import replace

from secgen_lib import languages, sandbox
from secgen_lib import tasks as datasets
from secgen_lib.core.cache import cache, sources
from secgen_lib.core.records import Task, digest
from secgen_lib.languages import sanitized as sanitizing


def sanitize(code: str | None, task: Task, known: languages.Executed) -> languages.Executed:
    """``known`` with the suite ``sanitized``, where the program builds and its language has a sanitized run; cached by
    content, unless it was unscored."""
    if code is None or not known.builds or task.language not in sanitizing.LANGUAGES:
        return known
    own = datasets.judge(task.dataset)
    identity = own.identity(task) if own else languages.get(task.language).identity()
    key = digest("sanitized", code, task.language, task.entry_point, task.declaration, task.examples, task.test,
                 identity, sources("languages/sanitized"), sources("sandbox"), sandbox.level())
    result = cache().get("execution", key)
    if result is None:
        if own:
            again = own.execute(code, task, ("sanitized",), cpu_s=datasets.cpu_s(task.dataset) or 3.0)
            result = again.suites.get("sanitized")
        else:
            result = sanitizing.sanitized(code, task, known)
        if result is not None and result[0] != "unscored":
            cache().put("execution", key, list(result))
    return known if result is None else replace(known, suites={**known.suites, "sanitized": tuple(result)})
