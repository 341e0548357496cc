"""go vet: the checks that come with Go, by the tool behind ``go vet`` itself, a few milliseconds a program.

``go vet`` lists and builds what a package imports before it calls its tool with a description of the package. Here the
descriptions are written by us, with the archives of the standard library that programs are built with, so that a
program that cannot be listed does not end the batch. A text without ``package`` is one of ``main``, as when it is
built. All checks are on. Exit codes, JSON and the checks' own errors are read; a program that does not build has an
error. Each package has a second file, of our own, with a defect that must be reported: vet says nothing of the rest.
"""
from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, result
from secgen_lib.core.errors import MISREAD
from secgen_lib.core.records import AnalyzerRun, Finding

TOOL = "go_vet"
KIND = "static"
LANGUAGES = ("go",)
CANARY = {"go": ('package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Printf("%d", "canary")\n}\n', "printf")}
GET = "apt-get install golang golang-github-stretchr-testify-dev (make languages L=go)"
SCRIPT = 'for f in p*.cfg; do "$1" -json "$f" >"out/$f.said" 2>"out/$f.err" </dev/null; echo $? >"out/$f.code"; done'
WITNESS = ("package {}\n\nfunc _(secgenWitness int) {{ secgenWitness = secgenWitness }}\n", "assign")
"""The second file of each package, and the check that must report it."""
_PLACE = re.compile(r"^(?:vet: )?(?:\S*/)?([^/\s:]+):(\d+)(?::(\d+))?:? (.*)$")


@cache
def version() -> str | None:
    """What ``go version`` says, or None where Go (or what builds its programs) is missing."""
    from secgen_lib.toolchains import Broken, go

    try:
        go.library()
        return go.version().removeprefix("go version ")
    except Broken:
        return None


def prepared(program: Program) -> Program:
    """The program as it is built: of package main where it names none."""
    from secgen_lib.languages.go import source as go_source

    if go_source.package(program.code):
        return program
    return Program(program.completion_id, program.language, f"package main; {program.code}")


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    from secgen_lib.languages.go import build as go_build
    from secgen_lib.languages.go import source as go_source
    from secgen_lib.toolchains import Broken, go

    try:
        kit, tools = go_build.kit()
    except Broken as broken:
        raise batch.ToolFailed("error", str(broken)[:200]) from broken
    rows = [line.split(" ", 1)[1].split("=", 1) for line in (kit / "importcfg").read_text().splitlines()
            if line.startswith("packagefile ")]
    # ours and testify are no part of a program
    archives = {path: archive for path, archive in rows if "." not in path and path not in ("wire", "judge")}
    packages = [prepared(p) for p in programs]
    with batch.Folder(packages, language) as folder:
        for name, p in zip(folder.names, packages, strict=True):
            package = go_source.package(p.code) or "main"
            (folder.path / f"witness_{name}").write_text(WITNESS[0].format(package), encoding="utf-8")
            (folder.path / f"{name}.cfg").write_text(json.dumps({
                "ID": "program", "Compiler": "gc", "Dir": ".", "ImportPath": "program",
                "GoFiles": [name, f"witness_{name}"],
                "ImportMap": {path: path for path in (*archives, "unsafe")}, "PackageFile": archives, "Standard": {},
                "PackageVetx": {}, "VetxOnly": False, "VetxOutput": "/dev/null", "SucceedOnTypecheckFailure": False}))
        outcome = batch.process(["/bin/sh", "-c", SCRIPT, "sh", f"{tools}/vet"], folder, limit_s,
                                readable=(*go.readable(), str(kit)))
        texts = [[_read(folder.path / "out" / f"{name}.cfg.{what}") for what in ("said", "err", "code")]
                 for name in folder.names]
        names = list(folder.names)
    if outcome.exit_code != 0 or any(None in text for text in texts):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    runs = []
    for p, name, text in zip(programs, names, texts, strict=True):
        findings, detail = _findings(name, *(stream or "" for stream in text))
        runs.append(result(p, TOOL, version() or "", "error" if detail else "ok", findings, detail))
    return runs


def _read(path: Path) -> str | None:
    return path.read_text("utf-8", "replace") if path.is_file() and not path.is_symlink() else None


def _findings(name: str, out: str, err: str, code: str) -> tuple[list[Finding], str]:
    """Findings of one program, and why they are not to be believed, if so."""
    code, seen = code.strip(), False
    if code != "0":
        first = next((m for line in err.splitlines() if (m := _PLACE.match(line)) and m[1] == name), None)
        if code != "1" or first is None:
            return [], f"exit code {code}: {err.strip()[:200]}"
        return [finding(TOOL, "error", first[4], int(first[2]), int(first[3] or 0))], ""
    findings: list[Finding] = []
    try:
        checks = json.loads(out)
        if set(checks) - {"program"}:
            return [], f"it speaks of {', '.join(checks)[:100]}"
        checks = checks.get("program", {})
        for rule, reports in checks.items():
            if isinstance(reports, dict):
                return findings, f"{rule}: {str(reports)[:150]}"
            for report in reports:
                place = _PLACE.match(f"{report['posn']}: {' '.join(report['message'].split())}")
                if place is not None and place[1] == f"witness_{name}":
                    seen |= rule == WITNESS[1]
                    continue
                if place is None or place[1] != name:
                    return findings, f"a result at an odd place: {report['posn'][:100]}"
                findings.append(finding(TOOL, rule, report["message"], int(place[2]), int(place[3] or 0)))
    except MISREAD:
        return [], f"its output is not JSON: {out[:100]} {err.strip()[:100]}"
    if err.strip() or not seen:
        return findings, f"it says {err.strip()[:200]}" if err.strip() else "it was not looked at"
    return findings, ""
