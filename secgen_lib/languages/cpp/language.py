"""C++: program and test are shared objects of their own, each in a process in a sandbox of its own (``apart``); where a
value of the task cannot cross, they share one and see nothing of each other (``together``).

``Task.declaration`` is what the test needs of the data set's head: includes, using directives, helper functions, and at
its end the head of the entry function with named parameters (``#include <vector>\\nusing namespace std;\\nint
f(vector<int> a)``; a ``{`` or ``;`` behind it does no harm). Before a program stand the nine headers of HumanEval-X's
harness, or ``<bits/stdc++.h>`` where the declaration includes it; behind it the head becomes a C function that calls
the entry point: parameters may be taken by reference, the type returned must be the declared one. A test is a unit
with a ``main`` that ends with 0, as CodeGeeX and MBXP write them: ``assert`` (ours, not the program's) or an exception
fails.

Of the program's object only that C function is exported, so no operator, template instance, ``main`` or library
function of it reaches the test; values are compared by the test's own code. A suite passes when the test's process says
so and, where checked, the program's has ended clean; together, when ``main`` has returned and the process hands back
the nonce of ``c/harness.c``. ``docs/languages.md`` says what remains possible. ``functional`` and ``examples`` are
plain builds; ``security`` (the security test, else the functional one) runs under ASan, UBSan, the library's assertions
and the leak check.
"""
from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task
from secgen_lib.languages import base
from secgen_lib.languages.base import Executed
from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.cpp import apart as cpp_apart
from secgen_lib.languages.cpp import build as cpp_build
from secgen_lib.languages.cpp import signature as cpp_signature
from secgen_lib.languages.cpp import source as cpp_source
from secgen_lib.languages.cpp import together as cpp_together
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.signature import Signature
from secgen_lib.languages.text import brace_reader, braces, reading
from secgen_lib.languages.text.answer import Extraction
from secgen_lib.toolchains import Broken, gcc

LANGUAGE, SUFFIX = "cpp", ".cpp"
FENCES = ("cpp", "c++", "cc", "cxx", "hpp", "cplusplus", "c++11", "c++14", "c++17", "c++20")


@cache
def available() -> str | None:
    """None, or what is missing: g++ with its sanitizers, binutils, a sandbox."""
    if lacking := gcc.lacking("g++", "gcc", "as", "readelf", "nm", "c++filt", gcc.linker()):
        return lacking
    linked = sandbox.run(["g++", *cpp_tools.SANITIZE, "x.cpp", "-o", "x"], files={"x.cpp": "int main() {}\n"})
    return None if linked.status == "ok" else "g++'s sanitizer libraries (libasan, libubsan)"


def identity() -> str:
    """A name for all that decides a result here."""
    return cpp_tools.identity()


READER = brace_reader.reader(cpp_source.GRAMMAR, FENCES, cpp_source.defines, cpp_source.does_nothing,
                             lambda answer, prompt, name: cpp_source.plain(answer, name) or _body(answer, prompt),
                             cpp_source.complete)


def read_answer(answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
    """The program in an answer, or None, and what was done to have it. A body without its head is put behind
    ``prompt``, to the brace that closes it; a whole function gets what of the prompt it needs and lacks. A ``main``
    that shows the function is taken out.
    """
    return reading.read(READER, answer, entry_point, prompt)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None."""
    return read_answer(answer, entry_point, prompt).code


def _body(answer: str, prompt: str) -> str | None:
    """The rest of the function that the prompt opens, or None when the answer does not close it."""
    if not prompt:
        return None
    text = cpp_source.bare(prompt + answer)
    opened = next((at for at in range(len(cpp_source.bare(prompt)) - 1, -1, -1) if text[at] == "{"), None)
    if opened is None or braces.matching(cpp_source.bare(prompt), opened, "{", "}") is not None:
        return None
    end = braces.matching(text, opened, "{", "}")
    return (prompt + answer)[len(prompt):end + 1] if end is not None and re.search(r"[;}]", answer) else None


def stub(code: str, task: Task) -> bool:
    """Whether the function's body is empty or only returns a constant."""
    return bool(task.entry_point) and cpp_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = c_run.LIMITS.cpu_s) -> Executed:
    """Build the program and run those suites that the task has, each for at most ``cpu_s`` seconds of CPU time. Never
    raises for what the program is.
    """
    texts = {"examples": task.examples, "functional": task.test, "security": task.security_test or task.test}
    sources = {suite: (texts[suite], "checked" if suite == "security" else "plain") for suite in suites if texts[suite]}
    results: dict[str, tuple[str, str]] = {}
    typed = signature(task)
    with tempfile.TemporaryDirectory(prefix="secgen-build-", ignore_cleanup_errors=True) as name:
        try:
            for kind in sorted({kind for _, kind in sources.values()} or {"plain"}, reverse=True):
                folder = Path(name, kind)
                folder.mkdir()
                wrong = cpp_build.build(code, task.declaration, task.entry_point, kind, folder, apart=typed is not None)
                mine = {suite: text for suite, (text, its) in sources.items() if its == kind}
                if wrong and not results:
                    return Executed(False, wrong)
                for suite, text in mine.items():
                    results[suite] = (("failed", f"does not build with sanitizers: {wrong}") if wrong else
                                      run(suite, text, task, kind, folder, cpu_s))
        except Broken as broken:
            return base.unknown(broken, sources)
    return Executed(True, "", {suite: results[suite] for suite in sources}, shared_process=typed is None)


def signature(task: Task) -> Signature | None:
    """The typed signature of a task's function; None where a value of it cannot cross to another process."""
    try:
        return cpp_signature.read(task.declaration, task.entry_point)
    except ValueError:
        return None


def run(suite: str, text: str, task: Task, kind: str, folder: Path, cpu_s: float) -> tuple[str, str]:
    """(``ExecutionStatus``, detail) of one suite of ``folder/program.so``. Raises ``Broken``."""
    if typed := signature(task):
        return cpp_apart.judge(text, task.declaration, typed, kind, folder, cpu_s)
    return cpp_together.judge(suite, text, task.declaration, task.entry_point, kind, folder, cpu_s)
