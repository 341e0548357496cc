"""Java: built in a warm compiler, run in a JVM of its own, tested in another one, plain data between them.

A task's ``declaration`` is a class cut off before the body that the program is to fill (``class Solution { public int
f(int a) {``). ``examples``, ``test`` and ``security_test`` are a class ``Main`` whose ``main`` throws (an
``AssertionError``, or with ``assert``) when the program is wrong; a pass is that ``main`` returned. It runs in a JVM
that holds no line of the program: the declared class there is a stand-in that sends arguments and receives results.
Methods that the declaration writes out run beside the test.

Data are boxed and primitive values, ``String``, ``BigInteger``, ``BigDecimal``, ``Optional*``, arrays, ``List``,
``Set``, ``Map``, entries of maps; collections are copied element by element into the JDK's own classes, so a method of
a program's class never meets the test. Anything else fails. What the program does to a list, set, map or array that it
was given is done to the test's own. Its exceptions are raised in the test, its ``Error``s end it.

Time is CPU time of the program's sandbox from when its JVM is up.
"""
from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.java import source as java_source
from secgen_lib.languages.jvm import pool as jvm_pool
from secgen_lib.languages.jvm import process as jvm_process
from secgen_lib.languages.text import brace_reader, reading
from secgen_lib.languages.text.answer import Extraction
from secgen_lib.toolchains import Broken, jdk, or_why

LANGUAGE, SUFFIX, FENCES = "java", ".java", ("java", "java8", "java11", "java17")
TOOLS = jvm_pool.Toolchain("java", "secgen.JavaTexts")
CPU_S, WALL_S = 5.0, 60.0


@cache
def available() -> str | None:
    """None, or what is missing: a JDK (javac, java), a sandbox that it starts in."""
    try:
        jdk.version()
    except Broken as broken:
        return f"a JDK ({broken})"
    try:
        jvm_process.classes("java")
    except Broken as broken:
        return str(broken)
    return None


def identity() -> str:
    """A name for all that decides a result here: the JDK, the options, this code."""
    return base.identity("java", or_why(jdk.version))


READER = brace_reader.reader(java_source.GRAMMAR, FENCES, java_source.defines, java_source.does_nothing,
                             java_source.plain,
                             java_source.complete, cut=java_source.cut,
                             without_main=java_source.without_main)


def read_answer(answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
    """The program in an answer, or None, and what was done to have it. What lacks its class or its head is put
    into ``prompt``. A method ``main`` is taken out.
    """
    return reading.read(READER, answer, entry_point, prompt)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None."""
    return read_answer(answer, entry_point, prompt).code


def stub(code: str, task: Task) -> bool:
    """Whether the method's body is empty, only returns a constant or throws "not supported"."""
    return bool(task.entry_point) and java_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = CPU_S) -> Executed:
    """Build the program and run those suites that the task has, each in a JVM of its own for at most ``cpu_s`` seconds
    of CPU time. Never raises for what the program is.
    """
    tests = task.tests(suites)
    try:
        if tests:
            jvm_pool.prepare(TOOLS)
        wrong, files = jvm_pool.build(TOOLS, code, task.declaration)
    except Broken as broken:
        return base.unknown(broken, tests)
    if wrong:
        return Executed(False, wrong)
    wall_s = max(WALL_S, 10 * cpu_s)
    return Executed(True, "", {
        suite: jvm_pool.judge(TOOLS, files, test, task.declaration, "SecgenCall", cpu_s=cpu_s, wall_s=wall_s)
        for suite, test in tests.items()})
