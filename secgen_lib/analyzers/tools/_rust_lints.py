"""Lints of Rust's compiler over single files, as ``clippy`` and ``rustc`` ask for them: no cargo, no registry.

Lints are switched on by ``--force-warn``, which no ``#[allow]``, ``#[expect]``, ``#![forbid]`` or ``--cap-lints`` of a
program takes back; all others are off. One compiler a file (a crate is a file), one sandbox for many, as gcc does. Exit
codes and messages are read: an error must explain a failure, what was compiled must be there (its MIR), what is
reported must be summed up at the end; anything else is not believed.
The edition and the checks at run time are those that programs are built with.
"""
from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, printed, result
from secgen_lib.analyzers.tools import _rust_macros
from secgen_lib.core.errors import MISREAD
from secgen_lib.core.records import AnalyzerRun, Finding
from secgen_lib.toolchains import Broken, rust

OPTIONS = ("--edition=2021", "--crate-type=lib", "--emit=mir", "-Coverflow-checks=on", "-Cdebug-assertions=on",
           "--cap-lints=allow", "--error-format=json")
WRITE_OUT = 'for f in p*.rs; do "$@" "$f" >"out/$f" 2>/dev/null </dev/null; done; true'
SCRIPT = 'for f in p*.rs; do "$@" -o "out/$f.mir" "$f" >"out/$f.said" 2>&1 </dev/null; echo $? >"out/$f.code"; done'


@cache
def compiler(name: str) -> tuple[str, tuple[str, ...]] | None:
    """(a program of the toolchain behind rustup's front, what it needs outside /usr), or None where it is not there."""
    try:
        tools = rust.toolchain()
    except Broken:
        return None
    program = Path(tools.rustc).with_name(name)
    return (str(program), tools.readable) if os.access(program, os.X_OK) else None


@cache
def version(name: str) -> str | None:
    """What the program says of its version, or None when it is not installed."""
    located = compiler(name)
    if located is None:
        return None
    return printed([located[0], "--version"])[0] or None


def contract(tool: str, name: str, lints: Sequence[str], *, own_macros: bool = False
             ) -> tuple[Callable[[], str | None], Callable[..., list[AnalyzerRun]]]:
    """``version`` and ``analyze`` of an analyzer (CONTRIBUTING.md) that asks the program ``name`` for ``lints``.
    ``own_macros``: most of them pass over what comes out of a macro, so those of a program are written out.
    """
    once = partial(process, tool, name, lints)
    def own_version() -> str | None:
        """``rustc 1.95.0 (...)``, or None when it is not installed."""
        return version(name)

    def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
        """One run per program, in order."""
        runs = batch.each(programs, language, once, tool, own_version(), timeout_s)
        some = [i for i, (program, run) in enumerate(zip(programs, runs, strict=True))
                if own_macros and run.status == "ok" and _rust_macros.DEFINES.search(program.code)]
        again = [run for i in some for run in batch.each([programs[i]], language, partial(written_out, once), tool,
                                                         own_version(), timeout_s)]
        for i, run in zip(some, again, strict=True):
            runs[i] = _both(programs[i], runs[i], run)
        return runs

    return own_version, analyze


def process(tool: str, name: str, lints: Sequence[str], programs: Sequence[Program], language: str, limit_s: float
            ) -> list[AnalyzerRun]:
    """One run of ``tool`` per program, in order, by the program ``name``; raises ``batch.ToolFailed`` where the batch
    is not to be believed.
    """
    program, readable = compiler(name) or (name, ())
    asked = [word for lint in lints for word in ("--force-warn", lint)]
    with batch.Folder(programs, language) as folder:
        outcome = batch.process(["/bin/sh", "-c", SCRIPT, "sh", program, *OPTIONS, *asked], folder, limit_s,
                                readable=readable)
        there = all((folder.path / "out" / f"{name}.said").is_file() for name in folder.names)
        outputs = [_read(folder.path / "out" / f"{name}.said") for name in folder.names]
        compiled = [bool(_read(folder.path / "out" / f"{name}.mir")) for name in folder.names]
        codes = [_read(folder.path / "out" / f"{name}.code").strip() for name in folder.names]
    if outcome.exit_code != 0 or not there or "" in codes:
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    runs = []
    for p, text, code, whole in zip(programs, outputs, codes, compiled, strict=True):
        findings, detail = _findings(text, tool, lints)
        errors = sum(f.rule_id == "error" for f in findings)
        if not detail and (code not in ("0", "1") or (code == "1") != (errors > 0)):
            detail = f"exit code {code} with {errors} errors"
        if not detail and whole != (code == "0"):
            detail = f"exit code {code}, and {'a' if whole else 'no'} compiled program"
        runs.append(result(p, tool, version(name) or "", "error" if detail else "ok", findings, detail))
    return runs


def written_out(once: Callable[..., list[AnalyzerRun]], programs: Sequence[Program], language: str, limit_s: float
                ) -> list[AnalyzerRun]:
    """What ``once`` says of the programs with their own macros written out."""
    program, readable = compiler("rustc") or ("rustc", ())
    prepared = [replace(p, code=_rust_macros.prepared(p.code)) for p in programs]
    with batch.Folder(prepared, language) as folder:
        batch.process(["/bin/sh", "-c", WRITE_OUT, "sh", program, *_rust_macros.EXPAND], folder, limit_s,
                      readable=readable, env=_rust_macros.ENV)
        texts = [_rust_macros.restored(_read(folder.path / "out" / name)) for name in folder.names]
    return once([replace(p, code=text) for p, text in zip(programs, texts, strict=True)], language, limit_s)


def _both(program: Program, plain: AnalyzerRun, written: AnalyzerRun) -> AnalyzerRun:
    """A program's run with what is said of it only with its macros written out, on the line where the first stands."""
    if any(f.rule_id == "error" for f in plain.findings):
        return plain   # it does not build, so nothing can be written out
    if written.status != "ok" or any(f.rule_id == "error" for f in written.findings):
        why = written.detail or next((f.message for f in written.findings if f.rule_id == "error"), "")
        return replace(plain, status="error", detail=f"its macros cannot be written out: {why[:150]}")
    first = _rust_macros.DEFINES.search(program.code)
    line = program.code.count("\n", 0, first.start() if first else 0) + 1
    known, hidden = Counter(f.rule_id for f in plain.findings), []
    for f in written.findings:
        known[f.rule_id] -= 1
        if known[f.rule_id] < 0:
            hidden.append(finding(plain.tool, f.rule_id, f"in a macro: {f.message}", line, 1, line))
    return result(program, plain.tool, plain.tool_version, "ok", [*plain.findings, *hidden], plain.detail)


def _read(path: Path) -> str:
    return path.read_text("utf-8", "replace") if path.is_file() and not path.is_symlink() else ""


def _findings(text: str, tool: str, lints: Sequence[str]) -> tuple[list[Finding], str]:
    """Findings of one file, and why its output is not to be believed, if so."""
    findings: list[Finding] = []
    summed = False
    for line in text.splitlines():
        try:
            d = json.loads(line)
            level, code, spans = d["level"], d["code"]["code"] if d["code"] else "", d["spans"]
            if level.startswith("error: internal"):
                return findings, d["message"][:200]
            if not spans and (d["message"].startswith("aborting due to") or d["message"].endswith(" emitted")):
                summed = True
            elif level in ("error", "warning") and (spans or code != "E0602"):   # a lint that this release has not
                findings.append(_finding(d, level, code, spans, tool, lints))
        except MISREAD:
            return findings, f"its output is not JSON: {line[:150]}"
    return findings, "" if summed or not findings else "it ends without its sum"


def _finding(d: dict, level: str, code: str, spans: list[dict], tool: str, lints: Sequence[str]) -> Finding:
    place = _asked_for(next((s for s in spans if s["is_primary"]), spans[0] if spans else None))
    message = ": ".join(text for text in (d["message"], place["label"] if place else "") if text)
    name = code if code in lints else "error" if level == "error" else code or "warning"
    row, column, last = (place["line_start"], place["column_start"], place["line_end"]) if place else (1, 0, 1)
    return finding(tool, name, message, row, column, last)


def _asked_for(place: dict | None) -> dict | None:
    """The line of the program where a macro of the library was called."""
    while place and not Path(place["file_name"]).name.startswith("p") and place.get("expansion"):
        place = place["expansion"]["span"]
    return place
