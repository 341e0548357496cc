"""Rust: the program in one sandbox, its test in another, plain data between; each suite is a process on both sides.

A task's ``examples``, ``test`` and ``security_test`` are Rust text with ``#[test]`` functions, in ``mod tests { use
super::*; ... }`` or not; ``declaration`` says what they need: ``use`` items, heads of the program's functions, enums
(``crates.py``). A program of another signature does not build. Edition 2021, overflow checks on, no crates.

How a pass is proven: the test runs where nothing of the program is, and calls it through stubs of the declared
functions (``apart.py``, ``stubs.py``, ``wire.rs``). Values are read into the test's own types, every length checked;
what the program changes behind ``&mut`` comes back; a panic is raised again with its text. What cannot cross (``dyn
Any``, functions, pointers: ``signature.py``) is judged as before, in one process that hands back a nonce
(``together.py``).

The security suite of a program that says ``unsafe`` runs with the program under AddressSanitizer (leaks are safe in
Rust and not asked for; a report has no line, the executable cannot be read), and the program must end clean: no thread
left, nothing reported here or in a forked child. Without ``unsafe`` it runs as the others do. Refused is what hides
from the sanitizer: assembly, sections of its own, its functions, raw system calls; never a word in a comment or a
text.

What remains: a program can find out that it is sanitized, and behave for once.
"""
from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.rust import build as rust_build
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.rust.apart import Apart
from secgen_lib.languages.rust.crates import Declared
from secgen_lib.languages.rust.together import Together
from secgen_lib.languages.signature import CannotCross
from secgen_lib.languages.text import brace_reader, reading
from secgen_lib.languages.text.answer import Extraction
from secgen_lib.toolchains import Broken, gcc, or_why
from secgen_lib.toolchains import rust as toolchain

LANGUAGE, SUFFIX, FENCES = "rust", ".rs", ("rust", "rs", "rust2021", "rust2018")
CPU_S = 3.0
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
            cpu_s: float = CPU_S) -> Executed:
    """Build the program and run those suites that the task has, each for at most ``cpu_s`` seconds of CPU time. Never
    raises for what the program is.
    """
    sources = task.tests(suites)
    try:
        way = choose(rust_crates.parse(task.declaration), sources)
    except Broken as broken:
        return base.unknown(broken, sources)
    with tempfile.TemporaryDirectory(prefix="secgen-run-", ignore_cleanup_errors=True) as name:
        try:
            wrong = rust_build.build(code, way, Path(name))
        except Broken as broken:
            return base.unknown(broken, sources)
        if wrong:
            return Executed(False, wrong)
        sanitized = {"security"} if rust_build.sanitizes(code) else set()
        results = {suite: _run(way, suite, Path(name), suite in sanitized, cpu_s) for suite in sources}
        return Executed(True, "", results, shared_process=isinstance(way, Together))


def choose(declared: Declared, sources: Mapping[str, str]) -> rust_build.Way:
    """Apart wherever all values cross."""
    try:
        return Apart(declared, sources)
    except CannotCross:
        return Together(declared, sources)


def _run(way: rust_build.Way, suite: str, folder: Path, sanitized: bool, cpu_s: float) -> tuple[str, str]:
    if not (folder / rust_build.name(sanitized)).exists():
        return "unscored", "rustc's address sanitizer or gcc's libasan is missing"
    try:
        return way.run(suite, folder, sanitized, cpu_s)
    except Broken as broken:
        return "unscored", str(broken)
