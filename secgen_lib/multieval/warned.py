"""What a compiler warns of in a program: a reference builds without warnings, all of the usual ones asked for.

The compiler runs in the sandbox, in the edition that programs are built in. The judges' own builds ask for no warning.
"""
from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from secgen_lib import languages, sandbox
from secgen_lib.core.cache import cache
from secgen_lib.core.records import Task, digest
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.toolchains import jdk, rust

ASKED = {
    "c": ("gcc", "-std=gnu17", "-O1", "-Wall", "-Wextra", "-Werror", "-c", "-o", "program.o", "program.c"),
    "cpp": ("g++", *(flag for flag in cpp_tools.PLAIN_FLAGS if flag != "-w"), "-Wall", "-Wextra", "-Werror",
            "-fsyntax-only", "program.cpp"),
    "rust": ("--edition=2021", "--crate-type=lib", "--emit=metadata", "-Adead_code", "-Dwarnings", "program.rs"),
    "python": ("-I", "-W", "error", "-c",
               "from pathlib import Path; compile(Path('program.py').read_bytes(), 'program.py', 'exec')"),
    "java": ("javac", "-Xlint:all", "-Werror", "-proc:none", "-implicit:none", "-d", ".", "Solution.java"),
}
"""In Rust what nothing calls is no warning: the function that a task asks for is private."""
LIMITS = sandbox.Limits(cpu_s=30, wall_s=300, memory_mb=1536, processes=64)
_SAID = re.compile(r"\b(?:error|warning|\w+Warning|\w+Error)\b")


def warning(code: str, task: Task) -> str:
    """The first warning, or error, in the compiler's words; empty where there is none."""
    language = languages.get(task.language)
    prelude = cpp_tools.prelude(task.declaration) if task.language == "cpp" else ""
    key = digest(code, ASKED[task.language], prelude, language.identity())
    known: str | None = cache().get("warning", key)
    if known is not None:
        return known
    argv, readable = _command(task.language, prelude)
    file = "Solution.java" if task.language == "java" else f"program{language.SUFFIX}"
    outcome = sandbox.run(argv, files={file: code}, readable=readable, env={"LC_ALL": "C"}, limits=LIMITS)
    if outcome.status not in ("ok", "error"):
        return f"not known: the compiler ended with {outcome.status}"
    said = (outcome.stderr + outcome.stdout).decode("utf-8", "replace").splitlines()
    told = next((line for line in said if _SAID.search(line)), f"the compiler's exit code is {outcome.exit_code}")
    found = "" if outcome.status == "ok" else " ".join(told.split())[:300]
    cache().put("warning", key, found)
    return found


def _command(language: str, prelude: str) -> tuple[Sequence[str], Sequence[str]]:
    """What is run, and what it must see outside /usr."""
    asked = ASKED[language]
    if language == "cpp":
        headers = cpp_tools.headers(prelude, "plain")
        return (*asked, "-include", f"{headers}/prelude.hpp"), (str(headers),)
    if language == "rust":
        return (rust.toolchain().rustc, *asked), rust.toolchain().readable
    if language == "python":
        return (sys.executable, *asked), sandbox.python_paths()
    return asked, jdk.paths() if language == "java" else ()
