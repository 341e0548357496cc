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

import json
import math
import socket
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task, digest
from secgen_lib.languages import Executed
from secgen_lib.languages.go import build as go_build
from secgen_lib.languages.go import source as go_source
from secgen_lib.languages.runtime.split import Broken, OutOfMemory, Side, TimeUp, relay
from secgen_lib.languages.text import brace_reader, reading
from secgen_lib.languages.text.answer import Extraction

LANGUAGE, SUFFIX, FENCES = "go", ".go", ("go", "golang")
CPU_S, WALL_S, MEMORY_MB, TEST_CPU_S = 3.0, 60.0, 512, 10.0
UNREADABLE = ("failed", "the test was ended by the limits while it handled the program's results")


@cache
def available() -> str | None:
    """None, or what is missing: Go (1.18 or newer), testify's source, a sandbox."""
    try:
        words = go_build.version().split()
        if tuple(map(int, words[2].removeprefix("go").split(".")[:2])) < (1, 18):
            return f"{words[2]} is too old (1.18 or newer)"
        go_build.library()
    except Broken as broken:
        return str(broken)
    return None


@cache
def identity() -> str:
    """A name for all that decides a result here: Go, this code."""
    here = go_build.HERE
    texts = [path.read_bytes() for path in sorted([*here.glob("*.*"), here.parent / "runtime" / "split.py"])]
    try:
        version = go_build.version()
    except Broken as broken:
        version = str(broken)
    return digest(version, texts)


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
                found = {suite: _judge(suite, sources[suite], folder, tests, cpu_s) for suite in sources}
        except Broken as broken:
            return Executed(None, str(broken), {suite: ("unscored", str(broken)) for suite in sources})
    return Executed(True, "", found)


def _start(argv: list[str], folder: Path, limits: sandbox.Limits) -> Side:
    mine, theirs = socket.socketpair()
    try:
        jail = sandbox.start(argv, folder=folder, limits=limits, stdin=theirs.fileno(), stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    except sandbox.Refused as refused:
        mine.close()
        raise Broken(f"sandbox: {refused}") from refused
    finally:
        theirs.close()
    return Side(jail, mine)


def _judge(suite: str, text: str, folder: Path, tests: Path, cpu_s: float) -> tuple[str, str]:
    wall_s = max(WALL_S, 10 * cpu_s)
    program = _start(["./run"], folder, sandbox.Limits(cpu_s=math.ceil(cpu_s) + 1, wall_s=wall_s, memory_mb=MEMORY_MB,
                                                       file_mb=64, processes=64))
    test = None
    try:
        program.begin(cpu_s, wall_s)
        test = _start(["./run", suite], tests, sandbox.Limits(cpu_s=TEST_CPU_S, wall_s=3 * wall_s, memory_mb=1024,
                                                              file_mb=16, processes=64))
        test.begin(TEST_CPU_S, 2 * wall_s)
        said, heard = relay(test, program)
        if said is None and not heard:
            raise Broken("the test's process is gone")
        if said is None:
            return UNREADABLE
        status, detail, line = json.loads(said)
        return status, "; ".join(part for part in (_statement(text, line), detail) if part)
    except TimeUp as up:
        return UNREADABLE if up.side is test else ("timeout", str(up))
    except OutOfMemory as over:
        return UNREADABLE if over.side is test else ("memory", f"more than {MEMORY_MB} MiB")
    finally:
        program.close()
        if test is not None:
            test.close()


def _statement(text: str, line: int) -> str:
    """The statement of a failed assertion, from its first line until its parentheses close."""
    shown, depth = "", 0
    for part in text.split("\n")[line - 1:line + 11] if line else []:
        shown += " " + part.strip()
        depth += part.count("(") - part.count(")")
        if depth <= 0:
            break
    return shown.strip()[:300]
