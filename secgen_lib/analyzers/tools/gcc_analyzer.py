"""gcc -fanalyzer with -Wall -Wextra -Wformat=2: a judge for C; for C++ the warnings alone.

``-fanalyzer`` is not made for C++ in this gcc (exceptions, ``new`` and ``delete`` are beyond it): for C++ this tool is
the second pass only. For C there are two, because each sees what the other cannot: ``-O0 -fanalyzer`` (an optimised
program has lost its uninitialised reads, and inlining repeats one finding along every path), and ``-O2`` with the
warnings, many of which come from the optimiser's knowledge of ranges (an off-by-one loop, a copy that overflows). Each
is one process for many files. Where the analyzer gives up exploring a function it says so (``-Wanalyzer-too-complex``,
kept as style). Results are JSON on stderr, one array per file, in the files' order, CWE included. A
file either has an error in its array or was compiled to its end: what is neither, or both, is not believed.
"""
from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, reported_version, result
from secgen_lib.core.records import AnalyzerRun, Finding

TOOL = "gcc_analyzer"
KIND = "static"
LANGUAGES = ("c", "cpp")
CANARY = {"c": ("#include <stdlib.h>\nint canary(void) { int *p = malloc(4); if (!p) return 0; free(p); return *p; }\n",
                "-Wanalyzer-use-after-free"),
          "cpp": ("#include <cstdlib>\nint *canary() { int a = 1; return &a; }\n", "-Wreturn-local-addr")}
_WARNINGS = ("-O2", "-Wall", "-Wextra", "-Wformat=2")
# what happens in a macro of a system header happens where the program calls it. What gcc passes over because it is
# reported at a header's constant (a leak at `return NULL`) stays passed over: recorded logs of gcc have it so.
_MACROS = "-Wsystem-headers"
_CONSTANT = re.compile(rb"(?:NULL|EOF|EXIT_SUCCESS|EXIT_FAILURE|true|false)\b")
PASSES = {"c": (("-std=gnu17", "-O0", "-fanalyzer", "-Wanalyzer-too-complex", _MACROS),
                ("-std=gnu17", *_WARNINGS, _MACROS)),
          "cpp": (("-std=gnu++17", *_WARNINGS),)}
COMMON = ("-S", "-fdiagnostics-format=json")


@cache
def version() -> str | None:
    """``12.2.0``, or None when there is no gcc."""
    program = shutil.which("gcc", path=batch.PATH)  # the one that is run, whatever the user's PATH puts first
    return reported_version([program, "-dumpfullversion"], r"^(\d\S*)") if program else None


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    findings: list[list[Finding]] = [[] for _ in programs]
    with batch.Folder(programs, language) as folder:
        for options in PASSES[language]:
            # -S without -o writes p0.s beside p0.c, in the private folder
            outcome = batch.process(["gcc", *COMMON, *options, *folder.names], folder, limit_s)
            with batch.reading(outcome, "its JSON"):
                arrays = _arrays(outcome.stderr.decode("utf-8", "replace"))
                if len(arrays) != len(programs):
                    raise batch.ToolFailed("error", f"{len(arrays)} results of {len(programs)}"
                                                    f"{batch.stderr_tail(outcome)}")
                broken = [_read(*arguments, _MACROS in options)
                          for arguments in zip(folder.names, arrays, findings, folder.sources, strict=True)]
            compiled = [_compiled(folder.path / f"{os.path.splitext(name)[0]}.s") for name in folder.names]
            if outcome.exit_code != int(any(broken)) or any(a == b for a, b in zip(broken, compiled, strict=True)):
                raise batch.ToolFailed("error", f"exit code {outcome.exit_code}, {sum(compiled)} compiled of "
                                                f"{len(programs)}, {sum(broken)} with errors"
                                                f"{batch.stderr_tail(outcome)}")
    return [result(p, TOOL, version() or "", "ok", f) for p, f in zip(programs, findings, strict=True)]


def _read(name: str, diagnostics: list[dict], findings: list[Finding], source: bytes, quiet: bool) -> bool:
    """Adds one file's findings; True where there is an error among them. ``quiet``: without warnings of headers."""
    lines = source.split(b"\n")
    errors = False
    for d in diagnostics:
        if d["kind"] in ("internal compiler error", "ice"):
            raise batch.ToolFailed("error", f"internal compiler error: {d['message'][:150]}")
        errors |= d["kind"] in ("error", "fatal error", "sorry, unimplemented")
        if d["kind"] != "note" and not (quiet and d["kind"] == "warning" and _is_of_headers(d, name, lines)):
            findings.append(_finding(d, name))
    return errors


def _compiled(path: Path) -> bool:
    """The assembler's file is there; it is taken away, so that the next pass must write its own."""
    there = path.is_file() and path.stat().st_size > 0
    path.unlink(missing_ok=True)
    return there


def _arrays(text: str) -> list[list[dict]]:
    """The JSON arrays in what gcc said, one per compiled file; lines that are none (the driver's own) are passed."""
    arrays = []
    for line in text.splitlines():
        if line.startswith("["):
            arrays.append(json.JSONDecoder().raw_decode(line)[0])
    return arrays


def _finding(d: dict, name: str) -> Finding:
    """Placed where it stands in the program; what stands in a header (gcc's JSON says not who asked) on line 1."""
    place: dict = next(iter(_places(d, name)), {})
    rule = d["option"] if "option_url" in d or "option" in d else d["kind"].split(",")[0]
    return finding(TOOL, rule, d["message"], place.get("line", 1), place.get("column", 0))


def _is_of_headers(d: dict, name: str, lines: list[bytes]) -> bool:
    """No place is in the program, or the first is at a constant of a header."""
    for place in d["locations"]:  # gcc gives every record its places: one that lacks them is not believed
        place["caret"]["file"], place["caret"]["line"]
    places = _places(d, name)
    if not places:
        return True
    line, column = places[0].get("line", 1), places[0].get("byte-column", places[0].get("column", 1))
    return line <= len(lines) and _CONSTANT.match(lines[line - 1], max(0, column - 1)) is not None


def _places(d: dict, name: str) -> list[dict]:
    """The places in the program of which a diagnostic speaks."""
    places = [place["caret"] for diagnostic in (d, *d.get("children", ())) for place in diagnostic.get("locations", ())]
    return [place for place in places if os.path.basename(place.get("file", "")) == name]
