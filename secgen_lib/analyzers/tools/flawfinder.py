"""flawfinder: words that are dangerous in C and C++. It knows no types, paths or values, and does not see build errors.

Kept are hits of risk 3 and more (of 5): what it rates lower itself (a fixed-size array, ``strlen``, ``memcpy``, a
constant source or format) stands in most correct programs. It is given the program without comments, joined lines and
raw strings (:func:`lexical.plain`), because one quote or bracket in the wrong place hides the rest of a file from it:
a program clean by flawfinder uses none of its words, and that is all. Ignore directives are switched off twice.

It does not say which files it has read: a hit of our own stands behind the end of each, and where it is not reported
the file was not read to its end, which is an error of the run. Optional: PyPI ``flawfinder``.
"""
from __future__ import annotations

import dataclasses
import sys
from collections.abc import Sequence
from functools import cache

from secgen_lib import sandbox
from secgen_lib.analyzers import batch
from secgen_lib.analyzers.findings import sarif
from secgen_lib.analyzers.program import Program, finding, installed, result
from secgen_lib.analyzers.suppression import lexical
from secgen_lib.core.records import AnalyzerRun

TOOL = "flawfinder"
KIND = "static"
LANGUAGES = ("c", "cpp")
GET = "make setup (a PyPI wheel)"
BUILD_ERRORS = False
CHUNK = 128
"""Programs in one process: to start takes it as long as some twenty programs."""
_CANARY = ("void canary(char *to, const char *from) { strcpy(to, from); }\n", "FF1001")
CANARY = {"c": _CANARY, "cpp": _CANARY}
OPTIONS = ("--sarif", "--neverignore")
LEVELS = ("error", "warning")
"""Risk 4 and 5, and 3, as its SARIF writes them; it writes hits of every risk, ``--minlevel`` or not."""
END = ("\n;gets(a);\n", "FF1014")
"""Put behind every program, and the rule that it must yield there."""


@cache
def version() -> str | None:
    """``2.0.20``, or None when it is not installed."""
    return installed("flawfinder")


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def prepared(code: str, language: str) -> str:
    """The program as flawfinder gets it. It skips from ``__attribute__`` to a bracket that a string may hold."""
    return lexical.plain(code, language).replace("__attribute__", "__attribute  ")


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    texts = [dataclasses.replace(program, code=prepared(program.code, language) + END[0]) for program in programs]
    with batch.Folder(texts, language) as folder:
        argv = [sys.executable, "-I", "-m", "flawfinder", *OPTIONS, *folder.names]
        outcome = batch.process(argv, folder, limit_s, readable=sandbox.python_paths())
    with batch.reading(outcome, "SARIF"):
        results = sarif.loads(outcome.stdout, TOOL)
    if outcome.exit_code != 0:
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    ends = [text.code.count("\n") for text in texts]
    read: set[int] = set()
    findings: list[list] = [[] for _ in programs]
    for path, f in results:
        i = folder.index(path)
        if i is None:
            raise batch.ToolFailed("error", f"a result in {path[:80]!r}, which is no program")
        if f.start_line < ends[i] and f.level in LEVELS:
            findings[i].append(finding(TOOL, f.rule_id, f.message, f.start_line, f.start_column))
        elif f.start_line == ends[i] and f.rule_id == END[1]:
            read.add(i)
    return [result(p, TOOL, version() or "", "ok", f) if i in read else
            result(p, TOOL, version() or "", "error", f, "it was not read to its end")
            for i, (p, f) in enumerate(zip(programs, findings, strict=True))]
