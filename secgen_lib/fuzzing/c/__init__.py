"""C: a harness from the task's declaration and contract, under AddressSanitizer and UndefinedBehaviorSanitizer with
all of the budget, then under MemorySanitizer with a part of it.

A value that was never set makes faults of other names (a wrong result, an address out of nowhere): the input of such a
fault runs once more under MemorySanitizer, whose word counts.
"""
from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from secgen_lib.core.records import Task
from secgen_lib.fuzzing import libfuzzer
from secgen_lib.fuzzing.base import Budget, Fuzzed, named
from secgen_lib.fuzzing.c import build, harness
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.toolchains import clang, gcc, or_why

LANGUAGE = "c"
SHARE = 4
"""One execution in so many is repeated under MemorySanitizer."""
UNSET = ("wrong-result", "wild-access-read", "wild-access-write", "signed-integer-overflow", "invalid-shift", "timeout",
         "out-of-memory", "invalid-value", "invalid-array-length")
"""What a value that was never set may look like to the other sanitizers."""


@cache
def available() -> str | None:
    """None, or what is missing: clang with its run-times, binutils, a sandbox."""
    return clang.lacking("address", "memory") or gcc.lacking("gcc", "objcopy", "nm", "readelf", "awk")


def identity() -> str:
    """A name for all that decides a result here."""
    return named("c", gcc.versions("gcc"), or_why(clang.version))


def fuzz(code: str, task: Task, budget: Budget) -> Fuzzed:
    """Run a program on inputs made from the task until a fault or the end of the budget."""
    if task.language != LANGUAGE:
        return Fuzzed("unsupported", detail=f"{task.language} is not C")
    with tempfile.TemporaryDirectory(prefix="secgen-fuzz-", ignore_cleanup_errors=True) as name:
        try:
            return _fuzzed(code, task, budget, Path(name))
        except (harness.Unsupported, build.Unbuilt) as why:
            return Fuzzed("unsupported", detail=str(why))
        except build.Refused as why:
            return Fuzzed("error", detail=str(why))
        except Broken as why:
            return Fuzzed("outage", detail=str(why))


def _fuzzed(code: str, task: Task, budget: Budget, folder: Path) -> Fuzzed:
    program = _built(code, task, build.ADDRESS, folder)
    ran = libfuzzer.run(program, budget)
    if ran.failure:
        return Fuzzed("error", executions=ran.executions, detail=ran.failure)
    if ran.report and ran.report.rule_id not in UNSET:
        return Fuzzed("ok", (libfuzzer.fault(program, budget, ran.report, ran.data),), ran.executions)
    again = _built(code, task, build.MEMORY, folder)
    if ran.report:
        unset = libfuzzer.replayed(again, ran.data)
        if unset is not None and unset.rule_id == "use-of-uninitialized-value" and not unset.reference:
            return Fuzzed("ok", (libfuzzer.fault(again, budget, unset, ran.data),), ran.executions)
        return Fuzzed("ok", (libfuzzer.fault(program, budget, ran.report, ran.data),), ran.executions)
    found = libfuzzer.fuzz(again, replace(budget, executions=max(1, budget.executions // SHARE)))
    return replace(found, executions=ran.executions + (found.executions if found.faults else 0))


def _built(code: str, task: Task, kind: build.Kind, folder: Path) -> libfuzzer.Program:
    place = folder / kind.name
    place.mkdir()
    made = build.parts(task, kind)
    build.build(code, task, made, place)
    return libfuzzer.Program(place, code, task.entry_point)
