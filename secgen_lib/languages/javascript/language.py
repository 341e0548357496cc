"""JavaScript: the program in one sandboxed node process, its test in another, plain data between them.

A task's ``examples``, ``test`` and ``security_test`` are scripts that call the entry point and ``console.assert``, as
in HumanEval-X; node's ``assert`` and ``throw`` count too. A suite passes when the script has run to its end and every
assertion held: ``console.assert`` ends a test that does not hold (node's own only prints), and a test whose
``console.assert`` was never reached has failed.

The program is a file of node's (CommonJS, ``require`` included, or a module) in a process of its own for each suite.
Arguments and results cross as plain data: boolean, number (NaN, -0, Infinity), bigint, string, null, undefined, Array,
plain object, Map, Set, Date, typed arrays; of a generator the items, one at a time. A Proxy, an accessor, a subclass,
a function, a promise is refused where the program is, and can only arrive as data where the test is, whatever the
program does to its own builtins or writes to its descriptors. What a program does to its arguments reaches the test's.
Expected values never enter its sandbox. Helper functions that a test uses come from the prompt's text, run beside the
test.

Time is CPU time of the program's sandbox; the clock only ends what waits. What remains possible: a program that knows
the public data set by heart, which no harness can tell from one that computes.
"""
from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.javascript import pool as js_pool
from secgen_lib.languages.javascript import source as js_source
from secgen_lib.languages.text import brace_reader, reading
from secgen_lib.languages.text.answer import Extraction
from secgen_lib.toolchains import Broken, node, or_why

LANGUAGE, SUFFIX = "javascript", ".js"
FENCES = ("javascript", "js", "node", "nodejs", "mjs", "cjs", "jsx", "ecmascript")
CPU_S, WALL_S = 3.0, 60.0


@cache
def available() -> str | None:
    """None, or what is missing: node (18 or newer), a sandbox."""
    try:
        version = node.version()
    except Broken as broken:
        return str(broken)
    return None if int(version.lstrip("v").split(".")[0]) >= 18 else f"node {version} is too old (18 or newer)"


def identity() -> str:
    """A name for all that decides a result here: node, its flags, this code."""
    return base.identity("javascript", or_why(node.version))


READER = brace_reader.reader(js_source.GRAMMAR, FENCES, js_source.defines, js_source.does_nothing,
                             js_source.plain,
                             js_source.complete)


def read_answer(answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
    """The program in an answer, or None, and what was done to have it. A body without its head is put behind
    ``prompt``; a whole function gets the helper functions of the prompt that it lacks. Statements that show the
    function stay: they do no harm here.
    """
    return reading.read(READER, answer, entry_point, prompt)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None."""
    return read_answer(answer, entry_point, prompt).code


def stub(code: str, task: Task) -> bool:
    """Whether the function's body is empty or only returns a constant."""
    return bool(task.entry_point) and js_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = CPU_S) -> Executed:
    """Compile the program and run those suites that the task has, each for at most ``cpu_s`` seconds of CPU time. Never
    raises for what the program is.
    """
    wall_s = max(WALL_S, 10 * cpu_s)
    helpers = js_source.helpers(task.prompt, task.entry_point)
    return base.by_suite(task.tests(suites), lambda test: js_pool.judge(
        code, task.entry_point, helpers, test, cpu_s=cpu_s, wall_s=wall_s))
