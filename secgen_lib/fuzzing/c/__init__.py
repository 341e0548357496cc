"""C: a harness from the task's declaration and contract, under AddressSanitizer and UndefinedBehaviorSanitizer with
all of the budget, then under MemorySanitizer with a part of it.

A value that was never set makes faults of other names (a wrong result, an address out of nowhere): the input of such
a fault runs once more under MemorySanitizer, whose word counts. A wrong result hides nothing: the budget is used once
more without comparing, and a fault of memory stands before it.
"""
from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from secgen_lib.core.records import AnalyzerStatus, Task
from secgen_lib.fuzzing import libfuzzer, reports
from secgen_lib.fuzzing.base import Budget, Fuzzed, named
from secgen_lib.fuzzing.c import build, harness
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.toolchains import clang, gcc, or_why

LANGUAGE = "c"
SHARE = 4
"""One execution in so many is repeated under MemorySanitizer."""


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
        status: AnalyzerStatus = "unsupported" if ran.failure == libfuzzer.NOTHING else "error"
        return Fuzzed(status, executions=ran.executions, detail=ran.failure)
    if ran.report and ran.report.rule_id not in reports.SIGNS_OF_UNSET:
        return Fuzzed("ok", (libfuzzer.fault(program, budget, ran.report, ran.data),), ran.executions)
    tracked = _built(code, task, build.MEMORY, folder)
    if ran.report:
        unset = libfuzzer.replayed(tracked, ran.data, budget.half)
        if unset is not None and unset.rule_id == reports.UNSET and not unset.reference:
            return Fuzzed("ok", (libfuzzer.fault(tracked, budget, unset, ran.data),), ran.executions)
        found = libfuzzer.fault(program, budget, ran.report, ran.data)
        if ran.report.rule_id != "wrong-result":
            return Fuzzed("ok", (found,), ran.executions)
        program, tracked = (replace(one, env=(("SECGEN_RESULTS", "0"),)) for one in (program, tracked))
        more = _unsafe(program, tracked, budget)
        return replace(more, faults=(*more.faults, found), executions=ran.executions + more.executions)
    more = _tracked(tracked, budget)
    return replace(more, executions=ran.executions + (more.executions if more.faults else 0))


def _unsafe(program: libfuzzer.Program, tracked: libfuzzer.Program, budget: Budget) -> Fuzzed:
    """The faults of a program that gives wrong results, which would end each run before there is another."""
    more = libfuzzer.fuzz(program, budget)
    if more.status != "ok" or more.faults:
        return more
    return replace(_tracked(tracked, budget), executions=more.executions)


def _tracked(tracked: libfuzzer.Program, budget: Budget) -> Fuzzed:
    return libfuzzer.fuzz(tracked, replace(budget, executions=max(1, budget.executions // SHARE)))


def _built(code: str, task: Task, kind: build.Kind, folder: Path) -> libfuzzer.Program:
    place = folder / kind.name
    place.mkdir()
    made = build.parts(task, kind)
    build.build(code, task, made, place)
    return libfuzzer.Program(place, code, task.entry_point)
