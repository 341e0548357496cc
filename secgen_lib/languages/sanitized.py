"""What a sanitized run of the public examples and the functional tests finds, in the languages that have one.

* C: every run is one (AddressSanitizer with leak check, UndefinedBehaviorSanitizer), so nothing is run again.
* C++: functional tests are plain builds; here the program is built and run again as for the security suite (the same
  sanitizers, the library's assertions, the leak check).
* Rust: every run has overflow checks and debug assertions; an overflow that they report is a violation. A program that
  says ``unsafe`` runs again under AddressSanitizer. A panic that every build has (an index out of bounds, division by
  zero, ``unwrap``) is a failed test and no violation; an overflow in the test's own text counts as the program's.

Other languages have none. Go's race detector is not one of them: programs under test start no goroutine of their own
as a rule, and a race needs two.
"""
from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from secgen_lib.core.records import Task
from secgen_lib.languages.base import Executed
from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.cpp import build as cpp_build
from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.rust import build as rust_build
from secgen_lib.languages.rust import language as rust
from secgen_lib.toolchains import Broken

SUITES = ("functional", "examples")
Results = dict[str, tuple[str, str]]
_OVERFLOW = re.compile(r": (attempt to [a-z ]+ with overflow)$")
_UNFINISHED = ("the program ended the process", "the program wrote more")
"""Beginnings of what is said of a suite that ended before its tests were done, though none of them failed."""


def sanitized(code: str, task: Task, known: Executed, *, cpu_s: float = c_run.LIMITS.cpu_s) -> tuple[str, str] | None:
    """(``ExecutionStatus``, detail) of a program that builds: ``violation`` where a sanitizer reports one, ``passed``
    where the tests ran without one, to their end or to the first that fails; else how a suite ended that did neither
    (``timeout``, ``crash`` without a report, ``unscored``). None where there is nothing to run: no such suite, or a
    language without sanitizers. ``known``: what the plain run found.
    """
    run = _RUNS.get(task.language)
    results = run(code, task, known, cpu_s) if run and task.tests(SUITES) else {}
    if not results:
        return None
    for status, detail in results.values():
        if status == "violation":
            return status, detail
    for status, detail in results.values():
        if status not in ("passed", "failed") or detail.startswith(_UNFINISHED):
            return status, detail
    return "passed", ""


def _c(code: str, task: Task, known: Executed, cpu_s: float) -> Results:
    return {suite: known.suites[suite] for suite in SUITES if suite in known.suites}


def _cpp(code: str, task: Task, known: Executed, cpu_s: float) -> Results:
    results: Results = {}
    with tempfile.TemporaryDirectory(prefix="secgen-build-", ignore_cleanup_errors=True) as name:
        try:
            wrong = cpp_build.build(code, task.declaration, task.entry_point, "checked", Path(name),
                                    apart=cpp.signature(task) is not None)
            for suite, text in task.tests(SUITES).items():
                results[suite] = (("unscored", f"does not build with sanitizers: {wrong}") if wrong else
                                  cpp.run(suite, text, task, "checked", Path(name), cpu_s))
                if results[suite][0] == "violation":
                    break
        except Broken as broken:
            return {**results, "build": ("unscored", str(broken))}
    return results


def _rust(code: str, task: Task, known: Executed, cpu_s: float) -> Results:
    if not rust_build.sanitizes(code):
        return {suite: _overflows(*known.suites[suite]) for suite in SUITES if suite in known.suites}
    results: Results = {}
    for suite, text in task.tests(SUITES).items():
        outcome = rust.execute(code, replace(task, security_test=text), ("security",), cpu_s=cpu_s)
        results[suite] = (_overflows(*outcome.suites["security"]) if outcome.builds else
                          ("unscored", outcome.build_error))
        if results[suite][0] == "violation":
            break
    return results


def _overflows(status: str, detail: str) -> tuple[str, str]:
    """A failed test whose panic is an overflow check's is a violation."""
    overflow = _OVERFLOW.search(detail) if status == "failed" else None
    return ("violation", overflow[1]) if overflow else (status, detail)


_RUNS: dict[str, Callable[[str, Task, Executed, float], Results]] = {"c": _c, "cpp": _cpp, "rust": _rust}
LANGUAGES = tuple(_RUNS)
"""The languages that have a sanitized run."""
