"""Go: the program and the reference in sandboxes of their own, called by the wire of the language (``driven.py``).

A fault is what the reference does not do on an input that it takes: a panic, no end, the end of the process, another
result. ``go test -fuzz`` is not used: of slices it takes bytes alone, and it would run in one process with the program.
Types that are not Go's own are not fuzzed. Every fault is tried again as a test of the language: the program fails it,
the reference passes. Calls of a program that starts goroutines are made once more under Go's race detector
(``race.py``): the test of such a fault fails only under it.
"""
from __future__ import annotations

import contextlib
import dataclasses
import math
import re
import tempfile
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.core.records import Task, digest
from secgen_lib.fuzzing import driven, wired
from secgen_lib.fuzzing.base import Budget, Fault, Fuzzed
from secgen_lib.fuzzing.driven import Found
from secgen_lib.fuzzing.go import race, text, types
from secgen_lib.fuzzing.go.codec import Go
from secgen_lib.fuzzing.wired import Args, Peer
from secgen_lib.languages.go import build as go_build
from secgen_lib.languages.go import language
from secgen_lib.languages.go import source as go_source
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.runtime.process import Process
from secgen_lib.languages.signature import CannotCross
from secgen_lib.toolchains import gcc

LANGUAGE = "go"
HERE = Path(__file__).parent
RUN_CPU_S, TEST_CPU_S = 3600.0, 30.0


@cache
def available() -> str | None:
    """None, or why Go programs cannot be fuzzed here."""
    return language.available()


@cache
def identity() -> str:
    """A name for all that decides a result here."""
    return digest(wired.named(LANGUAGE, HERE), gcc.lacking("gcc") or "")  # which the race detector needs


def fuzz(code: str, task: Task, budget: Budget) -> Fuzzed:
    """Fuzz one program. Never raises for what the program is."""
    if not task.reference:
        return Fuzzed("unsupported", detail="the task has no reference, so no input is known to be valid")
    suites = ("examples",) if budget.half == "feedback" else ("functional", "examples")
    try:
        known = _known(dataclasses.replace(task, security_test=""), tuple(sorted(task.tests(suites).items())))
        with tempfile.TemporaryDirectory(prefix="secgen-fuzz-", ignore_cleanup_errors=True) as name:
            wrong = go_build.build(code, task.entry_point, known.declared, Path(name))
            if wrong:
                return Fuzzed("error", detail=wrong)
            return _fuzz(code, task, budget, known, Path(name))
    except (CannotCross, wired.Unsupported) as why:
        return Fuzzed("unsupported", detail=str(why))
    except Broken as broken:
        return Fuzzed("outage", detail=str(broken))


@dataclasses.dataclass(frozen=True)
class Known:
    """What all programs of a task share."""

    declared: str
    codec: Go
    reference: Path
    seeds: tuple[Args, ...]


def _fuzz(code: str, task: Task, budget: Budget, known: Known, folder: Path) -> Fuzzed:
    with contextlib.ExitStack() as ends:
        program = Peer(lambda: _greeted(folder), driven.PROGRAM_CPU_S)
        reference = Peer(lambda: _greeted(known.reference), driven.REFERENCE_CPU_S)
        ends.callback(program.close)
        ends.callback(reference.close)
        fuzzing = driven.Fuzzing(known.codec, program, reference, known.seeds, budget,
                                 wired.literals(task.reference + code))
        result = driven.campaign(fuzzing, budget, lambda found: _confirmed(code, task, known, found))
    return _raced(result, code, task, known, fuzzing.recent(race.MOST)) if race.concerns(code) else result


def _raced(result: Fuzzed, code: str, task: Task, known: Known, calls: list[tuple[Args, Any]]) -> Fuzzed:
    """A result with the race that the program has, if it has one: it may be why a fault does not come back."""
    if not calls or result.status not in ("ok", "error"):
        return result
    if lacking := race.lacking():
        return dataclasses.replace(result, detail=result.detail or race.UNSEEN.format(lacking))
    try:
        found = race.found(code, known.codec, [args for args, _ in calls])
        if found is None:
            return result
        args, wanted = calls[found.call]
        if race.found(task.reference, known.codec, [args]):
            return result
    except race.Unknown as why:
        return result if result.faults else dataclasses.replace(result, status="error", detail=str(why))
    fault = Fault(race.RULE, found.line or _head(code, task.entry_point), found.message,
                  text.call_of(known.codec, args), text.test_of(known.codec, [args], wanted))
    return Fuzzed("ok", (fault, *result.faults), result.executions)


@lru_cache(32)
def _known(task: Task, tests: tuple[tuple[str, str], ...]) -> Known:
    """Build the reference, run the tests on it, hear their calls. Raises ``CannotCross``, ``Unsupported``,
    ``Broken``."""
    declared = go_source.signature(task.declaration or task.prompt, task.entry_point)
    if declared is None:
        raise wired.Unsupported(f"the task does not declare func {task.entry_point}")
    codec, folder = Go(types.read(task.entry_point, declared)), Path(tempfile.mkdtemp(dir=wired.references()))
    wrong = go_build.build(task.reference, task.entry_point, declared, folder)
    if wrong:
        raise wired.Unsupported(f"the reference does not build: {wrong}")
    seeds: dict[bytes, Args] = {}
    given = go_source.helpers(task.prompt, task.entry_point)
    for suite, source in tests:
        with contextlib.ExitStack() as ends:
            place = ends.enter_context(go_build.tests({suite: source}, task.entry_point, declared, given))
            test, program = _started(["./run", suite], place), _started(["./run"], folder)
            for process in (test, program):
                ends.callback(process.close)
                process.begin(TEST_CPU_S, 2 * TEST_CPU_S)
            for args in wired.overheard(test, program, codec):
                with contextlib.suppress(wired.Unreadable):
                    seeds.setdefault(codec.call(args), args)
    if not seeds:
        raise wired.Unsupported("no test of this half shows how it is called")
    return Known(declared, codec, folder, tuple(seeds.values()))


def _started(argv: list[str], folder: Path) -> Process:
    limits = sandbox.Limits(cpu_s=math.ceil(RUN_CPU_S), wall_s=RUN_CPU_S, memory_mb=language.MEMORY_MB, file_mb=64,
                            processes=64)
    return Process(argv, limits, warm=False, folder=folder)


def _greeted(folder: Path) -> Process:
    """The program's process, which says that it is there before it is asked."""
    process = _started(["./run"], folder)
    process.begin(driven.PROGRAM_CPU_S, wired.CALL_WALL_S)
    process.receive()
    return process


def _confirmed(code: str, task: Task, known: Known, found: Found) -> Fault | None:
    """The fault, if a test of the language shows it."""
    shown = driven.confirm(code, task, found, lambda calls: text.test_of(known.codec, calls, found.wanted))
    if shown is None:
        return None
    rule, message = text.rule_of(found.kind, shown.status, found.message, shown.detail)
    if rule == "wrong-result":
        message = message or f"should give {text.results_of(known.codec, found.wanted)}"
    line = _line(code, task, known, shown.calls) if found.kind == "panic" else 0
    calls = "; ".join(text.call_of(known.codec, args) for args in shown.calls)
    return Fault(rule, line or _head(code, task.entry_point), " ".join(message.split()), calls, shown.test)


def _head(code: str, name: str) -> int:
    """The line of the function's head."""
    head = re.search(rf"\bfunc\s+{re.escape(name)}\b", go_source.bare(code))
    return code.count("\n", 0, head.start()) + 1 if head else 1


def _line(code: str, task: Task, known: Known, calls: Sequence[Args]) -> int:
    """The line of the program at which the last of these calls panics; 0 where it cannot be had."""
    with tempfile.TemporaryDirectory(prefix="secgen-line-", ignore_cleanup_errors=True) as name:
        if go_build.build(code, task.entry_point, known.declared, Path(name), text.line_main(known.codec, calls)):
            return 0
        outcome = sandbox.run(["./run"], folder=name)
        said = re.search(rb"@@line (\d+)", outcome.stdout)
        return int(said[1]) if said and int(said[1]) <= code.count("\n") + 1 else 0
