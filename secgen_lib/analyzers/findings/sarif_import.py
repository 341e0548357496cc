"""Tools that run elsewhere (CodeQL, Infer, SpotBugs, PMD, gosec, Svacer ...): programs out as files, their SARIF in.

:func:`export` writes one folder a program, and a canary with known defects for each language. :func:`join` gives the
results to the programs. It fails closed: without a finding in the language's canary nothing is known of its programs
(the tool may have scanned nothing); a program that the tool does not list among the files it read is an error, and so
is one that it complains about.
"""
from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from secgen_lib.analyzers.findings import sarif, taxonomy
from secgen_lib.analyzers.program import SUFFIXES, Program, fingerprint, ordered, public_class, source_bytes
from secgen_lib.core import spelling
from secgen_lib.core.errors import MISREAD, SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding, digest

INDEX = "index.json"
CANARIES = {
    "c": '#include <stdlib.h>\n#include <stdio.h>\n#include <string.h>\nint canary(int argc, char **argv) {\n'
         '    char small[4];\n    int *p = NULL, *q = malloc(4);\n    strcpy(small, argv[1]);\n    system(argv[1]);\n'
         '    printf(argv[1]);\n    free(q);\n    *q = 1;\n    return *p / (argc - argc);\n}\n',
    "java": 'import java.io.*;\nimport java.sql.*;\npublic class Canary {\n'
            '    static int canary(Connection c, String name) throws Exception {\n'
            '        ResultSet r = c.createStatement().executeQuery("SELECT * FROM t WHERE n = \'" + name + "\'");\n'
            '        Runtime.getRuntime().exec("sh -c " + name);\n        String s = null;\n'
            '        return s.length() + new FileInputStream(name).read();\n    }\n}\n',
    "kotlin": 'fun canary(name: String): Int {\n    Runtime.getRuntime().exec("sh -c " + name)\n'
              '    val s: String? = null\n    return s!!.length\n}\n',
    "python": 'import os, pickle, subprocess\ndef canary(name):\n    os.system("ls " + name)\n    eval(name)\n'
              '    subprocess.call(name, shell=1)\n    return pickle.loads(name)\n',
    "go": 'package main\n\nimport (\n\t"crypto/md5"\n\t"os"\n\t"os/exec"\n)\n\nfunc main() {\n\t'
          'exec.Command("sh", "-c", os.Args[1]).Run()\n\tvar p *int\n\tos.Chmod(os.Args[1], 0777)\n\t'
          '_ = md5.New()\n\tprintln(*p)\n}\n',
    "javascript": 'const { execSync } = require("child_process");\nfunction canary(name) {\n  execSync("ls " + name);\n'
                  '  eval(name);\n  return document.write(name);\n}\n',
    "rust": 'fn main() {\n    let a = [1, 2, 3];\n    let p: *const i32 = std::ptr::null();\n'
            '    let v = unsafe { *p };\n    println!("{}", a[5] + v / 0);\n}\n',
}
CANARIES["cpp"] = CANARIES["c"]
UNTOLD = "the tool's SARIF names no files that it read: a program that it could not read looks clean"
_PLACE = re.compile(r"(?:^|/)(p\d+|canary-[a-z]+)/[^/]+$")
P = TypeVar("P")


def export(programs: Sequence[Program], folder: Path) -> Path:
    """Write ``p<i>/program.<suffix>`` for each program, ``canary-<language>/`` for each language, and the index.

    Raises :class:`SecgenError` when the folder is not empty, or for a language that no tool reads.
    """
    unknown = sorted({program.language for program in programs} - set(CANARIES))
    if unknown:
        raise SecgenError(f"programs in {unknown[0]!r} are not exported", "export",
                          spelling.meant(unknown[0], sorted(CANARIES), aliases=spelling.LANGUAGES))
    if folder.exists() and any(folder.iterdir()):
        raise SecgenError("the folder is not empty", folder, "name a new one: an old file would be analyzed again")
    index = {}
    for i, program in enumerate(programs):
        index[f"p{i}"] = {"completion_id": program.completion_id, "language": program.language,
                          "code": digest(program.code)}
        _write(folder / f"p{i}", program.language, source_bytes(program.code))
    for language in sorted({program.language for program in programs}):
        _write(folder / f"canary-{language}", language, CANARIES[language].encode())
    (folder / INDEX).write_text(json.dumps(index, indent=1) + "\n", "utf-8")
    return folder


def _write(folder: Path, language: str, source: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / file_name(language, source)).write_bytes(source)


def file_name(language: str, source: bytes) -> str:
    """What a program's file is called: in Java after its public class."""
    return f"{language == 'java' and public_class(source) or 'program'}{SUFFIXES[language]}"


def check(programs: Sequence[Program], folder: Path) -> None:
    """Raises :class:`SecgenError` when ``folder`` does not hold just these programs."""
    try:
        index = json.loads((folder / INDEX).read_text("utf-8"))
        there = {name: (entry["code"], entry["language"]) for name, entry in index.items()}
    except (OSError, *MISREAD) as error:
        raise SecgenError(f"no index of exported programs ({error})", folder, "--export writes one") from error
    if there != {f"p{i}": (digest(program.code), program.language) for i, program in enumerate(programs)}:
        raise SecgenError("these are not the programs that were exported there", folder, "export them again")


def join(document: Mapping[str, Any], programs: Sequence[Program], tool: str | None = None,
         source: object = "import") -> list[AnalyzerRun]:
    """One run per program, in order, from one tool's SARIF. ``tool`` is its name here (default: the driver's);
    ``source`` what errors name: the file that it was read from.

    Raises :class:`SecgenError` for what is not SARIF 2.1.0, several tools in one file, or a result that belongs to
    none of the programs.
    """
    try:
        sarif.check(document)
        drivers = [(run.get("tool") or {}).get("driver") or {} for run in document["runs"]]
        if not all(isinstance(driver.get("name"), str) for driver in drivers):
            raise ValueError("a SARIF run without tool.driver.name")
        names = {driver["name"] for driver in drivers}
        name = tool or re.sub(r"\W+", "_", next(iter(names), "").lower()).strip("_")
        results = sarif.read(document, name)
        read, broken, whole = coverage(document, _exported)
    except MISREAD as error:
        raise SecgenError(f"not SARIF 2.1.0 ({sarif.reason(error)})", source,
                          "give the file as the tool wrote it") from error
    if len(names) != 1:
        raise SecgenError(f"{len(names)} tools in one file ({', '.join(sorted(names)) or 'none'})", source,
                          "import one tool's results at a time")
    version = next((str(d.get("semanticVersion") or d.get("version")) for d in drivers
                    if d.get("semanticVersion") or d.get("version")), "unknown")
    findings: dict[str, list[Finding]] = {}
    for path, f in results:
        findings.setdefault(_program_of(path, len(programs), source), []).append(f)
    runs = []
    for i, program in enumerate(programs):
        place = f"p{i}"
        lines = program.code.split("\n")
        mine = tuple(_named(f, lines) for f in ordered(findings.get(place, [])))
        if whole or not findings.get(f"canary-{program.language}"):
            why = whole or f"the canary failed: nothing was found in canary-{program.language}"
            runs.append(AnalyzerRun(program.completion_id, name, version, "static", "outage", (), why))
        elif place in broken or read and place not in read:
            why = broken.get(place, "not among the files that the tool's SARIF lists")
            runs.append(AnalyzerRun(program.completion_id, name, version, "static", "error", mine, why))
        else:
            runs.append(AnalyzerRun(program.completion_id, name, version, "static", "ok", mine, "" if read else UNTOLD))
    return runs


def _exported(path: str) -> str | None:
    """``p<i>`` or ``canary-<language>``, None for another path."""
    match = _PLACE.search(path.replace("\\", "/"))
    return match[1] if match else None


def _program_of(path: str, count: int, source: object) -> str:
    """As :func:`_exported`; a result without a place counts for nobody and is refused."""
    place = _exported(path)
    if place is None or place.startswith("p") and int(place[1:]) >= count:
        raise SecgenError(f"a result at {path or 'no place'} belongs to none of the programs", source,
                          "analyze the exported folder, and nothing else")
    return place


def coverage(document: Mapping[str, Any], place: Callable[[str], P | None]) -> tuple[set[P], dict[P, str], str]:
    """Programs the tool says it read (empty: it does not say), programs it complains about, and whether it failed
    whole: by its own word, or by a complaint of which nobody can tell what program it is about. ``place`` says which
    program a path means.
    """
    read: set[P] = set()
    broken: dict[P, str] = {}
    whole = ""
    for run in document["runs"]:
        for artifact in run.get("artifacts") or ():
            if (here := place(sarif.where(run, {"artifactLocation": artifact.get("location")}))) is not None:
                read.add(here)
        for invocation in run.get("invocations") or ():
            failed = invocation.get("executionSuccessful", True) is not True
            somewhere = False
            for note in (*(invocation.get("toolExecutionNotifications") or ()),
                         *(invocation.get("toolConfigurationNotifications") or ())):
                level = note.get("level", "warning")
                text = f"{level}: {(note.get('message') or {}).get('text', '')}"[:300]
                where = [sarif.where(run, location.get("physicalLocation") or {})
                         for location in note.get("locations") or ()]
                places = {here for path in where if (here := place(path)) is not None}
                descriptor = str((note.get("descriptor") or {}).get("id", ""))
                if descriptor.endswith("/successfully-extracted-files"):  # CodeQL's list of what it read
                    read |= places
                elif level not in ("none", "note", "warning") or "exception" in note or places and level == "warning":
                    # PMD writes no level beside an exception; of a Python file that does not parse CodeQL only warns
                    broken |= dict.fromkeys(places, text)
                    somewhere = somewhere or bool(places)
                    whole = whole if places else text
                elif failed and level == "warning" and not places:
                    whole = text
            if failed and not somewhere:
                whole = whole or "the tool says that it failed"
    return read, broken, whole


def _named(f: Finding, lines: list[str]) -> Finding:
    """Category, level and fingerprint: by the frozen rules where they know the tool, else by CWE and SARIF's level."""
    placed = taxonomy.place(f)
    return dataclasses.replace(placed, fingerprint=fingerprint(placed, lines))
