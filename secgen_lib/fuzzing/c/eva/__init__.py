"""Frama-C Eva as a sound third opinion of C programs for tasks with a contract: an upper bound of their faults.

Abstract interpretation of the program behind the driver of :mod:`driver`: what it does not raise an alarm about happens
for no input of the driver's sizes; an alarm may be false. Not its kind: leaks, output, what a format string does.
Whatever it cannot read (a function of the library without a specification, a construct, its time) is no opinion.
"""
from __future__ import annotations

import re
import secrets
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.cache import files_digest
from secgen_lib.core.records import AnalyzerStatus, Task, digest
from secgen_lib.fuzzing.c.eva import alarms, driver
from secgen_lib.fuzzing.c.eva.alarms import Alarm
from secgen_lib.fuzzing.c.harness import Unsupported
from secgen_lib.languages.c import build, source
from secgen_lib.toolchains import Broken, ask

__all__ = ["Alarm", "Opinion", "available", "identity", "opinion", "version"]
GET = "Debian: frama-c-base"
OPTIONS = ("-machdep", "gcc_x86_64", "-eva", "-eva-precision", "5", "-eva-slevel", "300", "-eva-slevel-function",
           "main:0", "-eva-alloc-returns-null", "-eva-alloc-builtin", "fresh", "-eva-no-show-progress",
           "-eva-unroll-recursive-calls", "12", "-warn-special-float", "none",
           "-eva-msg-key=-initial-state,-final-states", "-no-unicode")
LIMITS = sandbox.Limits(cpu_s=15, wall_s=300, memory_mb=2048, output_bytes=8 << 20, file_mb=64, processes=32)
_UNSURE = re.compile(
    r"neither code nor|no specification|without specification|unsupported|Unable to (?:parse|handle|compute)|ignoring|"
    r"not implemented|Recursive call|recursi(?:on|ve)|Inline assembl|over-?approximat\w+ .*ignored|assuming|"
    r"Generating default assigns|implicit (?:function )?declaration|Calling undeclared|degenerat", re.IGNORECASE)
_UNCHECKED = re.compile(r"\b(?:v?sprintf|v?[fs]?scanf)\b")
"""Of these Frama-C's library does not say how much they write."""
_HARMLESS = re.compile(r"cannot evaluate ACSL|assuming .*(?:libc|Frama-C)", re.IGNORECASE)
"""What makes it say more: a clause of the library's that it cannot use is unknown."""


@dataclass(frozen=True)
class Opinion:
    """``ok``: every case was analysed to its end, or there are alarms; no alarms: none of these faults is possible.
    ``unsupported``: there is no driver for the task, or a construct that it cannot analyse (``detail``)."""

    status: AnalyzerStatus
    alarms: tuple[Alarm, ...] = ()
    detail: str = ""
    seconds: float = 0.0


def _configuration() -> tuple[str, ...]:
    """Where Debian's Frama-C looks for its plug-ins."""
    return tuple(name for name in ("/etc/ocamlfind.conf", "/etc/ocamlfind.conf.d") if Path(name).exists())


@cache
def version() -> str:
    """Raises :class:`Broken`."""
    return ask(["frama-c", "-version"], readable=_configuration())


@cache
def identity() -> str:
    """16 hex digits that name all that decides an opinion: Frama-C, our code."""
    here = Path(__file__).parent
    own = [*sorted(here.glob("*.py")), here.parent / "contract.py", here.parent / "harness.py"]
    return digest(files_digest(own, here.parents[1]), version())


def available() -> str | None:
    """None, or what is missing and how to get it."""
    if shutil.which("frama-c") is None:
        return f"frama-c is not on the path ({GET})"
    try:
        version()
    except Broken as broken:
        return str(broken)
    return None


def opinion(code: str, task: Task) -> Opinion:
    """What Eva says of a program for a task. Never raises for what they are."""
    if lacking := available():
        return Opinion("outage", detail=lacking)
    if refused := _refused(code):
        return Opinion("unsupported", detail=refused)
    nonce = secrets.token_hex(8)
    try:
        made = driver.source(task, code, nonce)
    except Unsupported as why:
        return Opinion("unsupported", detail=str(why))
    command = ["frama-c", *OPTIONS, "program.c", "driver.c", "-then", "-report-csv", "report.csv"]
    outcome = sandbox.run(["/bin/sh", "-c", '"$@" </dev/null && echo @@@report && cat report.csv', "sh", *command],
                          files={"program.c": _plain(code), "driver.c": made.text}, limits=LIMITS, env={"LC_ALL": "C"},
                          readable=_configuration())
    said = (outcome.stdout + outcome.stderr).decode("utf-8", "replace")
    log, mark, report = outcome.stdout.decode("utf-8", "replace").partition("@@@report\n")
    if outcome.status == "refused":
        return Opinion("outage", detail=said[:200])
    if outcome.status == "timeout":
        return Opinion("timeout", detail="its time was used up", seconds=outcome.cpu_s)
    if outcome.status != "ok" or not mark:
        return Opinion("error", detail=_why(said) or outcome.status, seconds=outcome.cpu_s)
    found = alarms.read(report)
    if unsure := _unsure(log, bool(found)):
        return Opinion("unsupported", detail=unsure, seconds=outcome.cpu_s)
    ended = set(re.findall(rf"Frama_C_show_each_case{nonce}:\s*{{(\d+)}}", log))
    if not found and (unchecked := _UNCHECKED.search(source.bare(code, literals=False))):
        return Opinion("unsupported", detail=f"whether there is room for what '{unchecked[0]}' writes is not checked",
                       seconds=outcome.cpu_s)
    reached = re.search(r"(\d+) functions? analyzed \(out of (\d+)\)", log)
    if not found and reached and reached[1] != reached[2]:  # a thread, a handler, a comparison handed to the library
        return Opinion("unsupported", detail=f"{reached[1]} of {reached[2]} functions were reached",
                       seconds=outcome.cpu_s)
    if not found and (reached is None or len(ended) < made.cases):
        return Opinion("error", detail=f"{len(ended)} of {made.cases} cases came to an end", seconds=outcome.cpu_s)
    return Opinion("ok", found, seconds=outcome.cpu_s)


_ANNOTATION = re.compile(r"(/(?:\\\n)*[*/](?:\\\n)*)@")
_OURS = re.compile(r"\b(?:Frama_C_|__fc_|__FC_)\w*|##|%:%:")


def _refused(code: str) -> str:
    """What would speak to Frama-C itself: its own functions, or what could make their names; lines of other files."""
    spliced = source.bare(code.replace("\\\n", ""), literals=False)
    if build.MARKER.search(spliced):
        return "line directives are not accepted"
    found = _OURS.search(spliced)
    return f"'{found[0]}' is not accepted" if found else ""


def _plain(code: str) -> str:
    """The program without annotations, which are promises that Eva would go by."""
    return _ANNOTATION.sub(r"\1 ", code)


def _unsure(log: str, alarmed: bool) -> str:
    """The first message that says that something was not analysed. That a call writes nowhere hides no alarm that there
    is; without one it may be all that is said of ``sprintf`` into too little room."""
    for row in re.split(r"\n(?=\[)", log):
        if alarmed and row.startswith("[eva:invalid-assigns]"):
            continue
        if _UNSURE.search(row) and not _HARMLESS.search(row):
            return re.sub(r"\s+", " ", row)[:200]
    return ""


def _why(said: str) -> str:
    row = next((row for row in said.splitlines() if re.search(r"error|abort|failure|fatal", row, re.IGNORECASE)), "")
    return re.sub(r"\s+", " ", row)[:200]
