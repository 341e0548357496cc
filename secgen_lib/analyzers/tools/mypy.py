"""mypy as a finder of run-time errors in Python, offline.

Function bodies without annotations are checked too; imports outside the standard library are unknown types, so that
the result does not depend on what is installed. Only the codes that mean an exception when the line runs count
(``taxonomy.yaml``); a disagreement with an annotation is style. A file that does not parse stops mypy for the whole
batch: such files are told first, and the rest is run again without them. That a file without findings was read is
known from a report on their lines, which names each.
"""
from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import cache

from secgen_lib import sandbox
from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, installed, result
from secgen_lib.core.records import AnalyzerRun

TOOL = "mypy"
KIND = "static"
LANGUAGES = ("python",)
CANARY = {"python": ("def canary():\n    return 'a'.no_such_method()\n", "attr-defined")}
OPTIONS = ("--config-file=", "--cache-dir=/dev/null", "--no-incremental", "--no-site-packages", "--check-untyped-defs",
           "--ignore-missing-imports", "--enable-error-code=possibly-undefined", "--python-version=3.11",
           "--no-error-summary", "--hide-error-context", "--output=json", "--no-warn-unused-configs",
           "--linecount-report=out")
SYNTAX = "syntax"


@cache
def version() -> str | None:
    """``2.4.1``, or None when it is not installed."""
    return installed("mypy")


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    with batch.Folder(programs, language) as folder:
        argv = [sys.executable, "-I", "-m", "mypy", *OPTIONS, *folder.names]
        outcome = batch.process(argv, folder, limit_s, readable=sandbox.python_paths())
        report = folder.path / "out" / "linecount.txt"
        lines = report.read_text("utf-8", "replace").splitlines() if report.is_file() else []
    findings: list[list] = [[] for _ in programs]
    unparsed: set[int] = set()
    errors = False
    with batch.reading(outcome, "its JSON"):
        for r in map(json.loads, outcome.stdout.decode("utf-8", "replace").splitlines()):
            i = folder.place(r["file"])
            rule = "note" if r["severity"] == "note" else r["code"] or "misc"
            findings[i].append(finding(TOOL, rule, r["message"], r["line"], max(0, r["column"]) + 1))
            errors |= rule != "note"
            if rule == SYNTAX:
                unparsed.add(i)
        read = {line.split()[-1] for line in lines[1:]}
    # 0 nothing, 1 errors, 2 it could not go on: explained by files that do not parse, or a failure of the tool
    explained: dict[int | None, bool] = {0: not errors, 1: errors, 2: bool(unparsed)}
    if not explained.get(outcome.exit_code) or outcome.stderr.strip():
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    if outcome.exit_code != 2 and not read >= {name.removesuffix(".py") for name in folder.names}:
        raise batch.ToolFailed("error", f"{len(read)} files read of {len(programs)}")
    runs = [result(p, TOOL, version() or "", "ok", f) for p, f in zip(programs, findings, strict=True)]
    if outcome.exit_code != 2:
        return runs
    rest = [i for i in range(len(programs)) if i not in unparsed]
    if rest:
        for i, again in zip(rest, _process([programs[i] for i in rest], language, limit_s), strict=True):
            runs[i] = again
    return runs
