"""bandit: security rules for Python.

All plugins and blacklists; ``nosec`` is ignored. Results are JSON; that every file was scanned is read from its
``metrics``, files that do not parse from its ``errors``. The severity is bandit's; whether a rule counts is ours
(``taxonomy.yaml``): what it asks only to be looked at (an import, an assert, ``random``) is style.
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

TOOL = "bandit"
KIND = "static"
LANGUAGES = ("python",)
CANARY = {"python": ("import os\n\n\ndef canary(name):\n    os.system('ls ' + name)\n", "B605")}
OPTIONS = ("-q", "-f", "json", "--ignore-nosec", "--exit-zero")


@cache
def version() -> str | None:
    """``1.9.4``, or None when it is not installed."""
    return installed("bandit")


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    with batch.Folder(programs, language) as folder:
        argv = [sys.executable, "-I", "-m", "bandit", *OPTIONS, *folder.names]
        outcome = batch.process(argv, folder, limit_s, readable=sandbox.python_paths())
    findings: list[list] = [[] for _ in programs]
    broken: dict[int, str] = {}
    with batch.reading(outcome, "its JSON"):
        report = json.loads(outcome.stdout)
        scanned = {folder.place(name) for name in report["metrics"] if name != "_totals"}
        for e in report["errors"]:
            i = folder.place(e["filename"])
            if "syntax error" in e["reason"]:
                findings[i].append(finding(TOOL, "syntax-error", e["reason"], 1))
            else:
                broken[i] = e["reason"][:200]
        for r in report["results"]:
            findings[folder.place(r["filename"])].append(finding(
                TOOL, r["test_id"], r["issue_text"], r["line_number"], r["col_offset"] + 1, max(r["line_range"])))
    if outcome.exit_code != 0 or len(scanned) != len(programs):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}, {len(scanned)} files scanned of "
                                        f"{len(programs)}{batch.stderr_tail(outcome)}")
    return [result(p, TOOL, version() or "", "error" if i in broken else "ok", findings[i], broken.get(i, ""))
            for i, p in enumerate(programs)]
