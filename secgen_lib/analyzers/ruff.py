"""ruff with S (bandit's rules in its own engine), F (pyflakes) and E9 (does not parse): Python.

``--isolated`` reads no configuration, ``--ignore-noqa`` no suppression. Results are JSON, one object a finding; a file
that does not parse is an ``invalid-syntax`` finding. ruff says nothing of files without findings: that all were read
is known from its exit code and from the canary in each batch.
"""
from __future__ import annotations

import json
import os
import subprocess
import sysconfig
from collections.abc import Sequence
from functools import cache

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, result
from secgen_lib.records import AnalyzerRun

TOOL = "ruff"
KIND = "static"
LANGUAGES = ("python",)
CANARY = {"python": ("def canary():\n    return no_such_name\n", "F821")}
OPTIONS = ("check", "--isolated", "--no-cache", "--ignore-noqa", "--select=S,F,E9", "--output-format=json",
           "--target-version=py311", "--no-respect-gitignore", "--quiet")


def _program() -> str | None:
    path = os.path.join(sysconfig.get_path("scripts"), "ruff")
    return path if os.access(path, os.X_OK) else None


@cache
def version() -> str | None:
    """``0.17.6``, or None when it is not installed beside this Python."""
    program = _program()
    if program is None:
        return None
    return subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    program = _program()
    with batch.Folder(programs, language) as folder:
        outcome = batch.process([program, *OPTIONS, *folder.names], folder, limit_s, readable=(program,))
    if outcome.exit_code not in (0, 1) or outcome.stderr.strip():
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.said(outcome)}")
    try:
        said = json.loads(outcome.stdout)
    except ValueError as error:
        raise batch.ToolFailed("error", f"its output is not JSON{batch.said(outcome)}") from error
    found: list[list] = [[] for _ in programs]
    for r in said:
        i = folder.index(r["filename"])
        if i is None:
            raise batch.ToolFailed("error", f"a finding in {r['filename']}")
        found[i].append(finding(TOOL, r["code"] or r["name"], r["message"], r["location"]["row"],
                                r["location"]["column"], r["end_location"]["row"]))
    return [result(p, TOOL, version() or "", "ok", f) for p, f in zip(programs, found, strict=True)]


def options() -> str:
    """What is asked of the tool, for cache keys and the manifest."""
    return json.dumps(OPTIONS)
