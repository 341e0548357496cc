"""Svace (ISP RAS): the analyzer of the paper. ``svace init``, ``svace build <compile>``, ``svace analyze``.

``svace`` is found on PATH or in ``$SVACE_HOME/bin``. Svace analyzes across all files of a project, so that each program
is a project of its own. Options of ``svace analyze`` (a preset, a licence) come from ``$SVACE_ANALYZE_OPTIONS``. The
sandbox has no network: with a licence server run Svace elsewhere and import what Svacer exports (``sarif_import``).

**This adapter has not met the real tool**: no licence could be had. It is tested with result files that we wrote after
the documented forms, and with a stand-in for the command that writes them.
"""
from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.findings import sarif
from secgen_lib.analyzers.program import Program, finding, printed, public_class, result
from secgen_lib.analyzers.tools import _svace_results as results
from secgen_lib.core.errors import MISREAD
from secgen_lib.core.records import AnalyzerRun, Finding

TOOL = "svace"
KIND = "static"
GET = "a licence from ISP RAS; $SVACE_HOME names the installation"
LANGUAGES = ("c", "cpp", "java", "kotlin", "go", "python")
USES = ("tools/_svace_results.py",)
_C = "int canary(int x) {\n    int *p = 0;\n    if (x > 1)\n        p = &x;\n    return *p;\n}\n"
CANARY = {
    "c": (_C, "DEREF_*"), "cpp": (_C, "DEREF_*"),
    "java": ("class Canary {\n    int canary(boolean b) {\n        String s = b ? \"x\" : null;\n"
             "        return s.length();\n    }\n}\n", "DEREF_*"),
    "kotlin": ("fun canary(b: Boolean): Int {\n    val s: String? = if (b) \"x\" else null\n"
               "    return s!!.length\n}\n", "DEREF_*"),
    "go": ("package main\n\nfunc canary(b bool) int {\n\tvar p *int\n\tif b {\n\t\tp = new(int)\n\t}\n"
           "\treturn *p\n}\n\nfunc main() { canary(false) }\n", "DEREF_*"),
    "python": ("def canary(b):\n    s = 'x' if b else None\n    return s.upper()\n", "DEREF_*"),
}
BUILD = {"c": "gcc -c {file} -o out/program.o", "cpp": "g++ -c {file} -o out/program.o", "java": "javac -d out {file}",
         "kotlin": "kotlinc {file} -d out", "go": "go build -o out/program {file}", "python": None}
BUILD_ERROR = "BUILD_ERROR"
MEMORY_MB = 4096
_MARK = "@@@"
_COMPILER_ERROR = re.compile(r"^\S*?[\w-]+\.\w+:(\d+):(?:(\d+):)? *(?:fatal )?error:? *(.*)$", re.MULTILINE)


def _program() -> str | None:
    home = os.environ.get("SVACE_HOME")
    path = shutil.which("svace", path=os.path.join(home, "bin") if home else None)
    return os.path.realpath(path) if path else None


@cache
def version() -> str | None:
    """What ``svace --version`` says, or None when there is no Svace, or none that can be run."""
    program = _program()
    if program is None:
        return None
    said, code = printed([program, "--version"])
    return None if code == -1 else said.splitlines()[0] if said else "unknown"


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order; each program is a Svace project."""
    runs = []
    for program in programs:
        try:
            runs.append(result(program, TOOL, version() or "", "ok", _project(program, language, timeout_s)))
        except batch.ToolFailed as failed:
            runs.append(result(program, TOOL, version() or "", failed.status, (), failed.detail))
    return runs


def _project(program: Program, language: str, timeout_s: float) -> list[Finding]:
    svace = _program()
    if svace is None:
        raise batch.ToolFailed("outage", "svace is not installed")
    with batch.Folder([program], language) as folder:
        name = folder.names[0]
        if language == "java" and (public := public_class(folder.sources[0])):
            os.rename(folder.path / name, folder.path / f"{public}.java")
            name = f"{public}.java"
        build = BUILD[language]
        steps = [f"{shlex.quote(svace)} init", f"{shlex.quote(svace)} build " + (
            build.format(file=shlex.quote(name)) if build else "--python ."),
            f"{shlex.quote(svace)} analyze {_options()}".strip()]
        script = "\n".join(f"echo {_MARK}{i} >&2\n{step} || {{ echo \"exit code $?\" >&2; exit {10 + i}; }}"
                           for i, step in enumerate(steps))
        outcome = batch.process(["/bin/sh", "-c", script], folder, timeout_s, memory_mb=MEMORY_MB,
                                readable=(os.path.dirname(os.path.dirname(svace)),),
                                env={"HOME": "/tmp", "PATH": os.environ.get("PATH", "/usr/bin:/bin")})
        if outcome.exit_code == 11:
            return _build_errors(outcome.stderr.decode("utf-8", "replace"))
        if outcome.exit_code != 0:
            step = {10: "init", 12: "analyze"}.get(outcome.exit_code or 0, "")
            raise batch.ToolFailed("error", f"svace {step}{batch.stderr_tail(outcome)}")
        return read(folder.path / ".svace-dir" / "analyze-res")


def _options() -> str:
    return shlex.join(shlex.split(os.environ.get("SVACE_ANALYZE_OPTIONS", "")))


def _build_errors(log: str) -> list[Finding]:
    """The compiler's own words; a build that failed without any is the tool's failure."""
    log = log[log.rfind(f"{_MARK}1"):]
    errors = [finding(TOOL, BUILD_ERROR, m[3], int(m[1]), int(m[2] or 0)) for m in _COMPILER_ERROR.finditer(log)]
    if not errors:
        raise batch.ToolFailed("error", f"svace build failed, and no compiler said why: {log.strip()[-200:]}")
    return errors


def read(folder: Path) -> list[Finding]:
    """The findings in a result folder: the ``.svres``, else SARIF, else the ``.txt``; where there is a ``.txt``, its
    count must agree. Raises :class:`batch.ToolFailed` when there is none or it cannot be read.
    """
    files = {suffix: sorted(folder.glob(f"*{suffix}")) for suffix in (".svres", ".sarif", ".txt")}
    first = next((suffix for suffix, paths in files.items() if paths), None)
    if first is None:
        raise batch.ToolFailed("error", "svace analyze left no result")
    if len(files[first]) > 1:
        raise batch.ToolFailed("error", f"several results: {', '.join(path.name for path in files[first])}")
    text = files[first][0].read_text("utf-8", "replace")
    try:
        if first == ".svres":
            findings = results.read_svres(files[first][0].read_bytes())  # its messages may be in another encoding
        elif first == ".sarif":
            findings = sarif.loads(text, TOOL)
        else:
            findings = results.read_txt(text)
        if first != ".txt" and files[".txt"]:
            announced = len(results.read_txt(files[".txt"][0].read_text("utf-8", "replace")))
            if announced != len(findings):
                raise ValueError(f"{len(findings)} warnings in the {first}, {announced} in the .txt")
        elif first == ".svres" and not findings:
            raise ValueError("no warning in the .svres, and no .txt that says so")
    except MISREAD as wrong:
        raise batch.ToolFailed("error", f"its result cannot be read: {wrong}") from wrong
    return [f for _, f in findings]
