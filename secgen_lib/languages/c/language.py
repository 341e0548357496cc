"""C: built by gcc with ASan and UBSan, each suite a process of its own in the sandbox.

A task's ``examples``, ``test`` and ``security_test`` are translation units that include ``secgen_test.h``. The
program's text is followed by the task's declaration, so another signature does not build; of its symbols only the
declared ones are seen by the test, so it cannot stand in for ``memcmp`` or ``main``.

A suite passes when the test, in a process of its own, says so, and the program's process then ends clean
(``runtime/apart.py``, ``c/objects.h``). Where values of the declared types cannot cross, both share a process, which
hands back a nonce that only ``harness.c`` knows.
"""
from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.c import build as c_build
from secgen_lib.languages.c import options as c_options
from secgen_lib.languages.c import parts as c_parts
from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.c import signature
from secgen_lib.languages.c import source as c_source
from secgen_lib.languages.signature import CannotCross, Signature
from secgen_lib.languages.text import brace_reader, reading
from secgen_lib.languages.text.answer import Extraction
from secgen_lib.toolchains import Broken, gcc

LANGUAGE, SUFFIX, FENCES = "c", ".c", ("c", "h", "c99", "c11", "c17", "gnu-c", "ansi-c")
_TASK = Task("probe", "probe", "c", "", "f", declaration="int f(int a);",
             test='#include "secgen_test.h"\nint f(int a);\n'
                  'SECGEN_TEST { SECGEN_CHECK(f(1) == 2, "f"); SECGEN_DONE(); }\n')


@cache
def available() -> str | None:
    """None, or what is missing: gcc with its sanitizers, binutils, a sandbox."""
    if lacking := gcc.lacking("gcc", "objcopy", "nm", "readelf", "awk"):
        return lacking
    linked = sandbox.run(["gcc", *c_options.SANITIZE, "x.c", "-o", "x"],
                         files={"x.c": "int main(void) { return 0; }\n"})
    if linked.status != "ok":
        return "gcc's sanitizer libraries (libasan, libubsan)"
    # a machine that has not what a program is fenced in by is told here, not by every program
    seen = execute("int f(int a) { return a + 1; }\n", _TASK, ("functional",))
    return None if seen.suites.get("functional") == ("passed", "") else f"C in the sandbox: {seen}"[:300]


def identity() -> str:
    """A name for all that decides a result here: the compiler, the flags, the harness, this code."""
    return base.identity("c", gcc.versions("gcc"))


READER = brace_reader.reader(c_source.GRAMMAR, FENCES, c_source.defines, c_source.does_nothing,
                             lambda answer, _, name: c_source.plain(answer, name),
                             lambda code, prompt, name: code)


def read_answer(answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
    """The program in an answer, or None, and what was done to have it. ``prompt`` is not needed: a C answer is a whole
    program. A ``main`` that shows the function is taken out.
    """
    return reading.read(READER, answer, entry_point, prompt)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None."""
    return read_answer(answer, entry_point, prompt).code


def stub(code: str, task: Task) -> bool:
    """Whether the function's body is empty or only returns a constant."""
    return bool(task.entry_point) and c_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = c_run.LIMITS.cpu_s) -> Executed:
    """Build the program and run those suites that the task has, each for at most ``cpu_s`` seconds of CPU time. Never
    raises for what the program is.
    """
    sources = task.tests(suites)
    parts: c_parts.Parts | None = None
    shared = False
    with tempfile.TemporaryDirectory(prefix="secgen-build-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            try:
                parts = c_parts.apart(_functions(task), sources)
            except CannotCross:
                shared = True
                if sources or task.entry_point or task.declaration:
                    parts = c_parts.together(sources)
            if wrong := c_build.build(code, task.declaration, task.entry_point, parts, folder):
                return Executed(False, wrong)
            results = {suite: c_run.run_apart(folder, parts.test, suite, cpu_s) if parts and parts.test
                       else c_run.run(["./program"], suite, folder, cpu_s) for suite in sources}
        except Broken as broken:
            return base.unknown(broken, sources)
        return Executed(True, "", results, shared_process=shared and bool(sources))


def _functions(task: Task) -> Sequence[Signature]:
    functions = signature.read(task.declaration)
    if task.entry_point and task.entry_point not in (one.name for one in functions):
        raise CannotCross("the entry point is not declared")
    return functions
