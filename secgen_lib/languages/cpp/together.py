"""C++ programs that share a process with their test, where a value of the task cannot cross to another."""
from __future__ import annotations

import re
from pathlib import Path

from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.cpp import source, units
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.runtime.apart import Verdict
from secgen_lib.languages.runtime.errors import Broken


def test(text: str, declaration: str, name: str, kind: str) -> Path:
    """The folder with ``program.so`` made of a test, once per content: the declaration's first part, a function of the
    entry point's head that hands its arguments to the program, the test. Raises ``Broken``.
    """
    try:
        before, head = source.split(declaration, name)
        handed = ", ".join(f"static_cast<decltype({p})&&>({p})" for p in source.parameters(head, name))
    except ValueError as wrong:
        raise Broken(f"the task's declaration: {wrong}") from wrong
    which = cpp_tools.prelude(declaration)
    pointer = re.sub(rf"\b{re.escape(name)}(?=\s*\()", "(*secgen_program)", head, count=1)
    unit = (f"static void (*secgen_failed)(const char *, ...) __attribute__((noreturn));\n{before}\n"
            f"static {pointer};\n{head} {{ return secgen_program({handed}); }}\n"
            'extern "C" void secgen_bind(void *entry, decltype(secgen_failed) failed) {\n'
            "    secgen_program = reinterpret_cast<decltype(secgen_program)>(entry);\n    secgen_failed = failed;\n}\n"
            f'#line 1 "test"\n{text}\n')
    return units.made(unit, which, kind)


def judge(suite: str, text: str, declaration: str, name: str, kind: str, folder: Path, cpu_s: float) -> Verdict:
    """What becomes of ``folder/program.so`` under one test. Raises ``Broken``."""
    made, harness = test(text, declaration, name, kind), cpp_tools.harness(kind)
    env = {**c_run.ENV, "SECGEN_PROGRAM": "./program.so", "SECGEN_TEST": f"{made}/program.so"}
    return c_run.run([f"{harness}/harness"], suite, folder, cpu_s, readable=(harness, made), env=env)
