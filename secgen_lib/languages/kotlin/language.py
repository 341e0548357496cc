"""Kotlin: built in a warm compiler, run in a JVM of its own, tested in another one, plain data between them.

A task's ``declaration`` is one or several heads of top-level functions (``fun f(a: Int): Int``), the last perhaps cut
off behind its brace. ``examples``, ``test`` and ``security_test`` are a text with ``fun main()`` that throws
(``assert``, ``check``, ``require``, or any exception) when the program is wrong; a pass is that ``main`` returned. As
in Java it runs in a JVM that holds no line of the program, functions that the declaration writes out run beside it,
and data are the same, with ``Pair``, ``Triple`` and ``Unit``.

The compiler is that of ``$KOTLIN_HOME``, or of the ``kotlinc`` on the path (Debian's is 1.3.31).
"""
from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.jvm import pool as jvm_pool
from secgen_lib.languages.kotlin import declared as kotlin_declared
from secgen_lib.languages.kotlin import source as kotlin_source
from secgen_lib.languages.text import brace_reader, reading
from secgen_lib.languages.text.answer import Extraction
from secgen_lib.toolchains import Broken, jdk, or_why

LANGUAGE, SUFFIX, FENCES = "kotlin", ".kt", ("kotlin", "kt", "kts")
CPU_S, WALL_S = 5.0, 60.0
COMPILER = ("kotlin-compiler", "trove4j", "kotlin-stdlib", "kotlin-reflect", "kotlin-script-runtime",
            "annotations-13.0", "kotlinx-coroutines-core-jvm")
RUNTIME = ("kotlin-stdlib", "kotlin-stdlib-jdk7", "kotlin-stdlib-jdk8")


@cache
def tools() -> jvm_pool.Toolchain:
    return jvm_pool.Toolchain("kotlin", "secgen.KotlinTexts", jdk.kotlin_jars(COMPILER), jdk.kotlin_jars(RUNTIME),
                              "TestKt", "class Canary\n")


@cache
def available() -> str | None:
    """None, or what is missing: a JDK, kotlinc, a sandbox that they start in."""
    try:
        jdk.version()
    except Broken as broken:
        return f"a JDK ({broken})"
    try:
        version = jdk.kotlin_version()
        wrong, _ = jvm_pool.build(tools(), "fun f(): Int = 1\n", "")
    except Broken as broken:
        return str(broken)
    return f"kotlinc {version}: {wrong}" if wrong else None


def identity() -> str:
    """A name for all that decides a result here: JDK, Kotlin, the options, this code."""
    return base.identity("kotlin", or_why(jdk.version), or_why(jdk.kotlin_version))


READER = brace_reader.reader(kotlin_source.GRAMMAR, FENCES, kotlin_source.defines, kotlin_source.does_nothing,
                             kotlin_source.plain,
                             kotlin_source.complete)


def read_answer(answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
    """The program in an answer, or None, and what was done to have it. A body without its head is put behind
    ``prompt``. A function ``main`` is taken out.
    """
    return reading.read(READER, answer, entry_point, prompt)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None."""
    return read_answer(answer, entry_point, prompt).code


def stub(code: str, task: Task) -> bool:
    """Whether the function's body is empty, only gives a constant, or says that it is not written."""
    return bool(task.entry_point) and kotlin_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = CPU_S) -> Executed:
    """Build the program and run those suites that the task has, each in a JVM of its own for at most ``cpu_s`` seconds
    of CPU time. Never raises for what the program is.
    """
    tests = task.tests(suites)
    beside = kotlin_declared.caller(task.declaration) if task.declaration else ""
    try:
        if task.declaration and not kotlin_declared.left_open(task.declaration):
            raise Broken("the declaration leaves no function to the program")
        if tests:
            jvm_pool.prepare(tools())
        wrong, files = jvm_pool.build(tools(), code, beside)
    except Broken as broken:
        return base.unknown(broken, tests)
    if wrong:
        return Executed(False, kotlin_declared.placed(wrong, code, task.declaration))
    mine, wall_s = kotlin_declared.stand_in(task.declaration), max(WALL_S, 10 * cpu_s)
    return Executed(True, "", {suite: jvm_pool.judge(tools(), files, test, mine, "SecgenCall", cpu_s=cpu_s,
                                                     wall_s=wall_s) for suite, test in tests.items()})
