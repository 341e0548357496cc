"""Rust: the program and its tests are two crates, linked together; each suite is a process of its own in the sandbox.

A task's ``examples``, ``test`` and ``security_test`` are Rust text with ``#[test]`` functions, in ``mod tests { use
super::*; ... }`` or not; ``declaration`` says what they need: ``use`` items, heads of the program's functions, enums
(``crates.py``). A program of another signature does not build. Edition 2021, overflow checks on, no crates.

How a pass is proven: the test's crate is compiled without the program, so nothing of the program (macros, types named
``Vec``, ``PartialEq`` of its own) has a name in it; of the program's object only the declared functions stay visible,
so it cannot stand in for ``memcmp``, an allocator or ``main``; and the process hands back the nonce of ``c/harness.c``
only after every test has returned. The executable cannot be read, nor its process through ``/proc``. Inline assembly,
``link_section`` and calls such as ``mprotect``, ``syscall``, ``dlsym`` are refused.

The security suite of a program that says ``unsafe`` runs with the program under AddressSanitizer (the tests are not;
leaks are safe in Rust and not asked for; a report has no line, the executable cannot be read). Without ``unsafe`` it
runs as the others do.

What remains: ``unsafe`` is accepted (honest programs use it), so a program may write over the stack of its own process
or search its memory for expected values, as in C. A program without ``unsafe`` could do so only through a hole in the
compiler.
"""
from __future__ import annotations

import re
import secrets
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.rust import build as rust_build
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.text import brace_reader, reading
from secgen_lib.languages.text.answer import Extraction
from secgen_lib.toolchains import Broken, gcc, or_why
from secgen_lib.toolchains import rust as toolchain

LANGUAGE, SUFFIX, FENCES = "rust", ".rs", ("rust", "rs", "rust2021", "rust2018")
LIMITS = sandbox.Limits(cpu_s=3, wall_s=60, memory_mb=512, output_bytes=1 << 20, file_mb=16, processes=32)
ENV = {"ASAN_OPTIONS": "allocator_may_return_null=1:halt_on_error=1:handle_segv=2:handle_sigbus=2:handle_sigfpe=2:"
                       "handle_sigill=2:detect_stack_use_after_return=1:exitcode=86:quarantine_size_mb=16:symbolize=0"}
_UNSOUND = re.compile(r"(?:unsafe precondition\(s\) violated|(?:null|misaligned) pointer dereference)[^\n]*")
_FAILED = re.compile(rf"^{re.escape(rust_crates.FAILED)} (.*)$", re.MULTILINE)
_TASK = Task("probe", "probe", "rust", "", "f", declaration="fn f(a: i32) -> i32",
             test="#[test] fn probe() { assert_eq!(f(1), 2); }")


@cache
def available() -> str | None:
    """None, or what is missing: rustc with its shared library, gcc and binutils to link, a sandbox."""
    try:
        toolchain.version()
    except Broken as broken:
        return str(broken)
    if lacking := gcc.lacking("gcc", "objcopy", "objdump"):
        return lacking
    seen = execute("fn f(a: i32) -> i32 {\n    a + 1\n}\n", _TASK, ("functional",))
    return None if seen.suites.get("functional") == ("passed", "") else f"Rust in the sandbox: {seen}"[:300]


@cache
def identity() -> str:
    """A name for all that decides a result here: the compilers, the flags, the harness, this code."""
    return base.identity("rust", or_why(toolchain.version), gcc.versions("gcc"))


READER = brace_reader.reader(rust_source.GRAMMAR, FENCES, rust_source.defines, rust_source.does_nothing,
                             rust_source.plain,
                             rust_source.complete)


def read_answer(answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
    """The program in an answer, or None, and what was done to have it. The rest of a function is put behind
    ``prompt``; what only the prompt imports is imported behind a whole function that uses it. A ``main`` is taken out.
    """
    return reading.read(READER, answer, entry_point, prompt)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None."""
    return read_answer(answer, entry_point, prompt).code


def stub(code: str, task: Task) -> bool:
    """Whether the function's body is empty, only returns a constant or only panics."""
    return bool(task.entry_point) and rust_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = LIMITS.cpu_s) -> Executed:
    """Build the program and run those suites that the task has, each for at most ``cpu_s`` seconds of CPU time. Never
    raises for what the program is.
    """
    sources = task.tests(suites)
    with tempfile.TemporaryDirectory(prefix="secgen-run-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            wrong = rust_build.build(code, task.declaration, sources, folder)
        except Broken as broken:
            return base.unknown(broken, sources)
        if wrong:
            return Executed(False, wrong)
        sanitized = {"security"} if rust_build.sanitizes(code) else set()
        return Executed(True, "", {suite: _run(suite, folder, cpu_s, suite in sanitized) for suite in sources})


def _run(suite: str, folder: Path, cpu_s: float, sanitized: bool) -> tuple[str, str]:
    program = "sanitized" if sanitized else "test"
    if not (folder / program).exists():
        return "unscored", "rustc's address sanitizer or gcc's libasan is missing"
    nonce = secrets.token_hex(16)
    limits = replace(LIMITS, cpu_s=cpu_s, wall_s=max(LIMITS.wall_s, 10 * cpu_s))
    tools = toolchain.toolchain()
    outcome = sandbox.run([f"./{program}"], folder=folder, stdin=(nonce + suite[0]).encode(), limits=limits, env=ENV,
                          readable=[path for path in (tools.std,) if not path.startswith("/usr/")])
    if outcome.status == "refused":
        return "unscored", f"the test could not be run: {outcome.stderr.decode(errors='replace').strip()[:300]}"
    if outcome.status == "timeout":
        return "timeout", f"no end after {outcome.cpu_s:.1f} s of CPU time, {outcome.wall_s:.0f} s by the clock"
    if outcome.status == "memory":
        return "memory", f"more than {LIMITS.memory_mb} MiB"
    if report := _reported(outcome.stderr.decode("utf-8", "replace")) if sanitized else "":
        return "violation", report
    if outcome.status == "output":
        return "failed", "the program wrote more than it may"
    stdout = outcome.stdout.decode("utf-8", "replace")
    if outcome.exit_code == 0 and f"{nonce} passed" in map(str.rstrip, stdout.split("\n")):
        return "passed", ""
    if failed := _FAILED.search(stdout):
        return "failed", failed[1].strip()
    if outcome.status == "crash":
        return "crash", f"ended by signal {outcome.signal}"
    return "failed", f"the program ended the process (exit code {outcome.exit_code})"


def _reported(log: str) -> str:
    """What the address sanitizer, or a debug assertion on unsafe code, says in a log; empty when neither does."""
    unsound = _UNSOUND.search(log)
    return c_run.sanitizer(log) or (unsound[0][:200] if unsound else "")
