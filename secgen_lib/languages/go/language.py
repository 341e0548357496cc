"""Go: the program in one sandboxed process, its test in another, typed data between them.

A task's ``declaration`` is the function's head (``func F(a []int) bool``). Its ``examples``, ``test`` and
``security_test`` are test files of ``package main``: imports, then ``func TestX(t *testing.T)``, which may use testify.
They are built with a stand-in for the function that sends its arguments and decodes the results into the test's own
types, and run under package testing in a process of their own. A suite passes when package testing says so, the
function was called, and every call brought a result of the declared type.

The program is compiled as a package of its own, whose function must have the declared type, and served by a main
function of ours. Booleans, numbers, strings, slices, arrays, maps, errors, structs with open fields, and interfaces
holding Go's own types cross exactly (nil is not empty); functions, channels, pointers and types of the program's own
inside an interface are refused. What a program does to the elements of its arguments reaches the test. Whatever it
does to its process, it can only send data; expected values never enter its sandbox. Helper functions that a test uses
come from the prompt's text. ``go vet`` is not run, which ``go test`` would do.

A program without a package clause is one of ``package main``. Time is CPU time of the program's sandbox; the clock only
ends what waits. What remains possible: a program that knows the public data set by heart.
"""
from __future__ import annotations

import contextlib
import json
import math
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.go import build as go_build
from secgen_lib.languages.go import source as go_source
from secgen_lib.languages.runtime.errors import Broken, Exhausted
from secgen_lib.languages.runtime.process import Process
from secgen_lib.languages.runtime.relay import UNREADABLE, relay
from secgen_lib.languages.text import brace_reader, reading
from secgen_lib.languages.text.answer import Extraction
from secgen_lib.toolchains import go as go_tools
from secgen_lib.toolchains import or_why

LANGUAGE, SUFFIX, FENCES = "go", ".go", ("go", "golang")
CPU_S, WALL_S, MEMORY_MB = 3.0, 60.0, 512
TEST_CPU_S, TEST_MEMORY_MB = 10.0, 1024


@cache
def available() -> str | None:
    """None, or what is missing: Go (1.18 or newer), testify's source, a sandbox."""
    try:
        fields = go_tools.version().split()
        if tuple(map(int, fields[2].removeprefix("go").split(".")[:2])) < (1, 18):
            return f"{fields[2]} is too old (1.18 or newer)"
        go_tools.library()
    except Broken as broken:
        return str(broken)
    return None


def identity() -> str:
    """A name for all that decides a result here: Go, this code."""
    return base.identity("go", or_why(go_tools.version))


READER = brace_reader.reader(go_source.GRAMMAR, FENCES, go_source.defines, go_source.does_nothing,
                             go_source.plain,
                             go_source.complete, joined=go_source.joined,
                             without_main=go_source.without_main)


def read_answer(answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
    """The program in an answer, or None, and what was done to have it. A body without its head is put behind
    ``prompt``. Imports are mended where the model had no say in them: those that it took over from the prompt and does
    not use go; an answer without a package clause gets those of common packages that it uses. A ``main`` is taken out.
    """
    return reading.read(READER, answer, entry_point, prompt)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None."""
    return read_answer(answer, entry_point, prompt).code


def stub(code: str, task: Task) -> bool:
    """Whether the function's body is empty, or only returns constants or panics."""
    return bool(task.entry_point) and go_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = CPU_S) -> Executed:
    """Build the program and run those suites that the task has, each for at most ``cpu_s`` seconds of CPU time. Never
    raises for what the program is.
    """
    sources = task.tests(suites)
    with tempfile.TemporaryDirectory(prefix="secgen-build-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            declared = go_source.signature(task.declaration or task.prompt, task.entry_point)
            if declared is None:
                raise Broken(f"the task does not declare func {task.entry_point}")
            wrong = go_build.build(code, task.entry_point, declared, folder)
            if wrong:
                return Executed(False, wrong)
            if not sources:
                return Executed(True)
            given = go_source.helpers(task.prompt, task.entry_point)
            with go_build.tests(sources, task.entry_point, declared, given) as tests:
                results = {suite: _judge(suite, sources[suite], folder, tests, cpu_s) for suite in sources}
        except Broken as broken:
            return base.unknown(broken, sources)
    return Executed(True, "", results)


def _start(argv: list[str], folder: Path, cpu_s: float, wall_s: float, memory_mb: int) -> Process:
    limits = sandbox.Limits(cpu_s=math.ceil(cpu_s) + 1, wall_s=wall_s, memory_mb=memory_mb, file_mb=64, processes=64)
    started = Process(argv, limits, warm=False, folder=folder)
    started.begin(cpu_s, wall_s)
    return started


def _judge(suite: str, text: str, folder: Path, tests: Path, cpu_s: float) -> tuple[str, str]:
    wall_s = max(WALL_S, 10 * cpu_s)
    with contextlib.ExitStack() as ends:
        program = _start(["./run"], folder, cpu_s, wall_s, MEMORY_MB)
        ends.callback(program.close)
        test = _start(["./run", suite], tests, TEST_CPU_S, 2 * wall_s, TEST_MEMORY_MB)
        ends.callback(test.close)
        try:
            verdict = relay(test, program)
        except Exhausted as over:
            return over.status, str(over)
    if verdict is None:
        return UNREADABLE
    status, detail, line = json.loads(verdict)
    return status, "; ".join(part for part in (_statement(text, line), detail) if part)


def _statement(text: str, line: int) -> str:
    """The statement of a failed assertion, from its first line until its parentheses close."""
    shown, depth = "", 0
    for part in text.split("\n")[line - 1:line + 11] if line else []:
        shown += " " + part.strip()
        depth += part.count("(") - part.count(")")
        if depth <= 0:
            break
    return shown.strip()[:300]
