"""staticcheck: the second analyzer for Go, an engine of its own, one process for many packages.

Each program is a package in a folder of its own. The checks ``SA`` (what is wrong) are on, of the others none: they
speak of style. ``//lint:ignore`` is neutralised before (see :mod:`.markers`). Programs that do not build have findings
of the rule ``compile``. That a program was looked at at all is known by a file of our own in its folder with a defect
whose finding must be there: staticcheck says nothing of packages that it passes over.
"""
from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from functools import cache

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, printed, result
from secgen_lib.analyzers.tools import go_vet
from secgen_lib.core.records import AnalyzerRun

TOOL = "staticcheck"
KIND = "static"
LANGUAGES = ("go",)
CANARY = {"go": ('package main\n\nimport "fmt"\n\nfunc main() {\n\tvar m map[string]int\n\tm["canary"] = 1\n'
                 '\tfmt.Println(m)\n}\n', "SA5000")}
GET = "apt-get install go-staticcheck golang (or go install honnef.co/go/tools/cmd/staticcheck@latest)"
OPTIONS = ("-f", "json", "-checks", "SA*", "-tests=false")
WITNESS = "package {}\n\nfunc _() {{ secgenWitness := 1; _ = secgenWitness == secgenWitness }}\n"
"""The second file of each package: it names no type, because a program may give ``bool`` another meaning."""


@cache
def _program() -> str | None:
    return shutil.which("staticcheck") or shutil.which("go-staticcheck")


@cache
def version() -> str | None:
    """``staticcheck 2023.1 (v0.4.0), go1.19.8 linux/amd64``, or None where one of them is missing."""
    program, go = _program(), go_vet.version()
    if program is None or go is None:
        return None
    said, _ = printed([program, "-version"])
    return f"{said.removeprefix('go-')}, {go}" if said else None


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    from secgen_lib.languages.go import source as go_source
    from secgen_lib.toolchains import go

    program = os.path.realpath(_program() or "staticcheck")
    folders = [f"m{i}{batch.salt()}" for i in range(len(programs))]
    with batch.Folder([], language) as folder:
        for name, p in zip(folders, map(go_vet.prepared, programs), strict=True):
            place = folder.path / name
            place.mkdir()
            (place / "program.go").write_bytes(p.code.encode("utf-8", "surrogatepass"))
            (place / "witness.go").write_text(WITNESS.format(go_source.package(p.code) or "main"), encoding="utf-8")
        environment = {**go.environment("/tmp/go"), "XDG_CACHE_HOME": "/tmp/staticcheck", "HOME": "/tmp",
                       "PATH": f"{go.root()}/bin:/usr/bin:/bin"}
        outside = () if program.startswith("/usr/") else (program,)
        outcome = batch.process([program, *OPTIONS, *(f"./{name}" for name in folders)], folder, limit_s,
                                readable=(*go.readable(), *outside), env=environment)
    if outcome.exit_code not in (0, 1):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    findings: list[list] = [[] for _ in programs]
    seen = [False] * len(programs)
    with batch.reading(outcome, "its JSON"):
        for d in map(json.loads, outcome.stdout.decode("utf-8", "replace").splitlines()):
            code, place, end = d["code"], d["location"], d["end"]
            number, name = place["file"].split("/")[-2:]
            i, witness = folders.index(number), name == "witness.go"
            seen[i] |= code == "compile" or (witness and code == "SA4000")
            if not witness or code == "compile":
                row = place["line"] if not witness else 1
                findings[i].append(finding(TOOL, code, d["message"], row, place["column"], end["line"]))
    if outcome.exit_code != 1 and any(seen):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code} with findings{batch.stderr_tail(outcome)}")
    details = ["" if it else f"it was not looked at{batch.stderr_tail(outcome)}" for it in seen]
    if len(programs) > 1 and not all(seen):
        raise batch.ToolFailed("error", "a program was not looked at")
    return [result(p, TOOL, version() or "", "error" if detail else "ok", some, detail)
            for p, some, detail in zip(programs, findings, details, strict=True)]
