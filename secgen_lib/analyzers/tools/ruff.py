"""ruff with S (bandit's rules in its own engine), F (pyflakes) and E9 (does not parse): Python.

``--isolated`` reads no configuration, ``--ignore-noqa`` no suppression. Results are JSON, one object a finding; a file
that does not parse is an ``invalid-syntax`` finding. That a file without findings was read is known from ruff's log
(``--verbose``), which names each; a line on stderr that is not of that log is not believed.
"""
from __future__ import annotations

import json
import os
import re
import sysconfig
from collections.abc import Sequence
from functools import cache

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, reported_version, result
from secgen_lib.core.records import AnalyzerRun

TOOL = "ruff"
KIND = "static"
LANGUAGES = ("python",)
CANARY = {"python": ("def canary():\n    return no_such_name\n", "F821")}
OPTIONS = ("check", "--isolated", "--no-cache", "--ignore-noqa", "--select=S,F,E9", "--output-format=json",
           "--target-version=py311", "--no-respect-gitignore", "--verbose")
_LOG = re.compile(r"^\[[^\]]*\]\[[^\]]*\]\[ruff[\w:]*\]\[DEBUG\] (.*)$")


def _program() -> str | None:
    path = os.path.join(sysconfig.get_path("scripts"), "ruff")
    return path if os.access(path, os.X_OK) else None


@cache
def version() -> str | None:
    """``0.17.6``, or None when it is not installed beside this Python."""
    program = _program()
    return reported_version([program, "--version"], r"ruff (\S+)") if program else None


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    program = _program()
    assert program is not None, "no version, no batch"
    with batch.Folder(programs, language) as folder:
        outcome = batch.process([program, *OPTIONS, *folder.names], folder, limit_s, readable=(program,))
    findings: list[list] = [[] for _ in programs]
    with batch.reading(outcome, "its JSON and its log"):
        log = [_LOG.match(line)[1] for line in  # type: ignore[index]  # reading() answers for other lines
               outcome.stderr.decode("utf-8", "replace").splitlines()]
        for r in json.loads(outcome.stdout):
            findings[folder.place(r["filename"])].append(finding(
                TOOL, r["code"] or r["name"], r["message"], r["location"]["row"], r["location"]["column"],
                r["end_location"]["row"]))
    read = {folder.index(line.removeprefix("Checking: ")) for line in log if line.startswith("Checking: ")}
    if outcome.exit_code != int(any(findings)) or read != set(range(len(programs))):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}, {len(read)} files read of {len(programs)}")
    return [result(p, TOOL, version() or "", "ok", f) for p, f in zip(programs, findings, strict=True)]
