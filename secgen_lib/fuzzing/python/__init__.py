"""Python: inputs made from the calls of a task's own tests, the reference's results, and the program in its sandbox.

No types are declared, so ``shape.py`` reads from the calls what an input looks like (or asks the task's contract,
assertions in Python), and ``mutate.py`` changes them. A fault is what the reference does not do on an input that it
takes: an exception, no end, the end of the process, another result. Every fault is tried again as a test of the
language's own before it is reported: the program fails it, the reference passes.
"""
from __future__ import annotations

import dataclasses
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib.core.cache import files_digest, in_folder
from secgen_lib.core.records import AnalyzerStatus, Task, digest
from secgen_lib.fuzzing.base import Budget, Fault, Fuzzed
from secgen_lib.fuzzing.python import pair, text
from secgen_lib.languages.python import language

LANGUAGE = "python"
HERE = Path(__file__).parent
STATUS: dict[str, AnalyzerStatus] = {"unsupported": "unsupported", "lost": "timeout", "broken": "outage"}
RESTARTS = 10
"""Runs after calls that looked like a fault and were none: slow on a busy machine, or not to be had again."""


@cache
def available() -> str | None:
    """None, or why Python programs cannot be fuzzed here."""
    return language.available()


@cache
def identity() -> str:
    """A name for all that decides a result here."""
    return digest(language.identity(), files_digest(in_folder(HERE), HERE))


def fuzz(code: str, task: Task, budget: Budget) -> Fuzzed:
    """Fuzz one program. Never raises for what the program is."""
    if not task.reference:
        return Fuzzed("unsupported", detail="the task has no reference, so no input is known to be valid")
    program = text.wrapped(code, task.entry_point)
    tests = [task.examples] if budget.half == "feedback" else [task.test, task.examples]
    asked: dict[str, Any] = {
        "program": code, "reference": task.reference, "entry_point": task.entry_point, "prompt": task.prompt,
        "contract": task.contract, "tests": [test for test in tests if test], "half": int(budget.half == "judge"),
        "compare": text.compares(task.test or task.examples, task.entry_point), "minimise": budget.minimise}
    ran, lost = 0, ""
    slow: list[str] = []
    for start in range(RESTARTS):
        report = pair.run(program, text.ENTRY,
                          {**asked, "seed": budget.seed * 1000 + start, "executions": budget.executions - ran,
                           "slow": slow})
        ran += report.get("executions", 0)
        if report["status"] == "ok":
            return Fuzzed("error" if lost else "ok", executions=ran, detail=lost)
        if report["status"] == "not ready":
            return _not_ready(code, task, report)
        if report["status"] != "fault":
            return Fuzzed(STATUS.get(report["status"], "error"), executions=ran, detail=str(report["why"]))
        too_far = report["fault"][0] == "slow" and report["beyond"]
        fault = None if too_far else _confirmed(code, task, report)
        if fault is not None:
            return Fuzzed("ok", (fault,), ran)
        slow += [report["call"]["text"]] if report["fault"][0] == "slow" else []
        if report["fault"][0] not in ("slow", "gone"):
            lost = f"a fault that does not come back: {report['fault'][2]}"
        if ran >= budget.executions:
            break
    return Fuzzed("error", executions=ran, detail=lost or "calls that end the program only sometimes")


def _not_ready(code: str, task: Task, report: dict[str, Any]) -> Fuzzed:
    """A program that has no such function, or fails before it is called, does not get to an input."""
    why = report["why"]
    return Fuzzed("error", detail=f"the program does not start: {why if isinstance(why, str) else ': '.join(why)}")


def _confirmed(code: str, task: Task, report: dict[str, Any]) -> Fault | None:
    """The fault, if the program fails its test and the reference does not: the one call, or with those before it."""
    rule, _, message = report["fault"]
    earlier = report["history"][:-1]
    for count in dict.fromkeys((0, 1, 4, 16, len(earlier)) if rule != "slow" else (0,)):
        calls = [*earlier[len(earlier) - count:], *([report["call"]] if not count else report["history"][-1:])]
        test = text.test_of(calls)
        status, detail = _tried(code, task, test)
        if status in ("passed", "unscored"):
            continue
        if _tried(task.reference, task, test)[0] != "passed":
            return None
        if rule in ("slow", "gone"):
            ended = {"timeout": ("timeout", "no end"), "memory": ("out-of-memory", detail)}
            rule, message = ended.get(status, ("exit", "the program ended the process"))
        line = text.line_of(code, task.entry_point)
        if rule == "uncaught-exception":
            kind = report["fault"][1]
            message = f"{kind}: {message}" if message else kind
            answer = pair.run(text.wrapped(code, task.entry_point), text.LINE, {"texts": [c["text"] for c in calls]})
            said = answer.get("answer") or [None, None]
            line = said[1] if said[0] == "result" and type(said[1]) is int and said[1] > 0 else line
        shown = "; ".join(f"{task.entry_point}({call['args']})" for call in calls)
        return Fault(rule, line, " ".join(message.split()), shown, test)
    return None


def _tried(code: str, task: Task, test: str) -> tuple[str, str]:
    """How a program comes out of a test, as the language itself judges it."""
    executed = language.execute(code, dataclasses.replace(task, security_test=test), ("security",))
    return executed.suites.get("security", ("unscored", executed.build_error))
