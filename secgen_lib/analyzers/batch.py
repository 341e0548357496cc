"""One process for many programs, and what happens when one program breaks the process.

Results of programs are kept apart: when a batch cannot be trusted (the tool died, ran out of time, said less than it
should), each of its programs is run again alone, and only the one that breaks the tool is marked with it.
"""
from __future__ import annotations

import os
import re
import secrets
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from secgen_lib import sandbox
from secgen_lib.analyzers.program import SUFFIXES, Program, result, source_bytes
from secgen_lib.core.errors import MISREAD, SecgenError
from secgen_lib.core.records import AnalyzerRun, AnalyzerStatus

SECONDS_A_FILE = 3.0
"""Processor seconds a file may take on average in a batch; one alone may take ``timeout_s``."""
MEMORY_MB = 2048
_CRASHED = re.compile(
    rb"^(?:Traceback \(most recent call last\):|panic: |fatal error: |goroutine \d+ \[|Exception in thread |"
    rb"thread '[^'\n]*'(?: \(\d+\))? panicked at |PLEASE submit a bug report|Stack dump:|FATAL ERROR: |"
    rb"[ \t]+at \S.*\(\S+:\d+\)$|.*internal compiler error: |.*signal terminated program )", re.M)
"""How runtimes and compilers report their own crash: such a process is not believed, whatever it returns."""


class ToolFailed(Exception):
    """The process did not do its work; ``status`` is ``error``, ``timeout`` or ``outage``."""

    def __init__(self, status: AnalyzerStatus, detail: str):
        super().__init__(detail)
        self.status, self.detail = status, detail


def each(programs: Sequence[Program], language: str, process: Callable[[Sequence[Program], str, float],
         list[AnalyzerRun]], tool: str, version: str | None, timeout_s: float) -> list[AnalyzerRun]:
    """``process(programs, language, seconds)`` over all programs, or, when that fails, over each alone. Same order as
    ``programs``.
    """
    if not programs:
        return []
    if len(programs) > 1:
        try:
            return [_plain(run) for run in process(programs, language, max(timeout_s, SECONDS_A_FILE * len(programs)))]
        except ToolFailed:
            pass  # not a result: every program is judged alone below
    runs = []
    for program in programs:
        try:
            runs += process([program], language, timeout_s)
        except ToolFailed as failure:
            runs.append(result(program, tool, version or "", failure.status, (), failure.detail))
    return [_plain(run) for run in runs]


def _plain(run: AnalyzerRun) -> AnalyzerRun:
    """Without the file's name in this batch, which a program can put into a tool's words
    (``_Static_assert(0, __FILE__)``)."""
    own = salt()
    if not own or not any(own in text for text in (run.detail, *(f.message for f in run.findings))):
        return run
    name = re.compile(rf"[pm]\d+{own}")
    findings = tuple(replace(f, message=name.sub("program", f.message)) for f in run.findings)
    return replace(run, findings=findings, detail=name.sub("program", run.detail))


@cache
def salt() -> str:
    """A part of file names that no program can know: one that includes, imports or blames ``p0.c`` by name would reach
    its neighbour in the batch. It is taken out of what tools say (a test runs all tools under two salts).
    """
    return f"_{secrets.token_hex(4)}"


class HasPath(Protocol):
    """A folder that is there, for the sandbox to be run over."""

    path: Path


class Folder:
    """A private folder with the programs as files ``p0_1a2b3c4d.c``, ``p1_1a2b3c4d.c`` ...; a context manager."""

    def __init__(self, programs: Sequence[Program], language: str):
        self.names = [f"p{i}{salt()}{SUFFIXES[language]}" for i in range(len(programs))]
        self.sources = [source_bytes(program.code) for program in programs]
        self._folder = tempfile.TemporaryDirectory(prefix="secgen-")

    def __enter__(self) -> Folder:
        self.path = Path(self._folder.__enter__())
        os.chmod(self.path, 0o755)
        for name, source in zip(self.names, self.sources, strict=True):
            (self.path / name).write_bytes(source)
        (self.path / "out").mkdir()
        os.chmod(self.path / "out", 0o777)
        return self

    def __exit__(self, *error: Any) -> None:
        self._folder.__exit__(*error)

    def index(self, name: str) -> int | None:
        """Which program a file name in the tool's output means; None for a file that is none of them."""
        base = os.path.basename(name)
        return self.names.index(base) if base in self.names else None

    def place(self, name: str) -> int:
        """As :meth:`index`, for output that names nothing else: raises ``ValueError`` for another file."""
        return self.names.index(os.path.basename(name))


PATH = "/usr/bin:/bin"
"""Where the sandbox looks for a tool that is named without its folder."""


def process(argv: Sequence[str], folder: HasPath, cpu_s: float, readable: Sequence[str] = (),
            env: dict[str, str] | None = None, memory_mb: int = MEMORY_MB) -> sandbox.Outcome:
    """Run a tool in the sandbox over the folder. What is not an exit code raises :class:`ToolFailed`."""
    limits = sandbox.Limits(cpu_s=cpu_s, wall_s=4 * cpu_s + 30, memory_mb=memory_mb, output_bytes=64 << 20, file_mb=256,
                            processes=256)
    outcome = sandbox.run(list(argv), folder=folder.path, writable=True, readable=tuple(readable), limits=limits,
                          env={"LC_ALL": "C", "PATH": PATH, **(env or {})})
    if outcome.status == "refused":
        raise SecgenError("the sandbox cannot be had", argv[0], outcome.stderr.decode("utf-8", "replace")[:300])
    return believed(outcome)


def believed(outcome: sandbox.Outcome) -> sandbox.Outcome:
    """The outcome, where the process came to an end of its own and shows no crash; else :class:`ToolFailed`."""
    if outcome.status not in ("ok", "error"):
        status: AnalyzerStatus = "timeout" if outcome.status == "timeout" else "error"
        raise ToolFailed(status, f"{outcome.status}{stderr_tail(outcome)}")
    if crash := _CRASHED.search(outcome.stderr):
        raise ToolFailed("error", f"it crashed: {crash[0].decode('utf-8', 'replace').strip()[:100]}"
                                  f"{stderr_tail(outcome)}")
    return outcome


@contextmanager
def reading(outcome: sandbox.Outcome, form: str) -> Iterator[None]:
    """Around the reading of a tool's output: where it has another form than it should, that is :class:`ToolFailed`."""
    try:
        yield
    except MISREAD as error:
        raise ToolFailed("error", f"its output is not {form} ({type(error).__name__}){stderr_tail(outcome)}") from error


def stderr_tail(outcome: sandbox.Outcome) -> str:
    """The last line of a tool's standard error, as the end of a ``detail``."""
    text = outcome.stderr.decode("utf-8", "replace").strip().splitlines()
    return f": {text[-1][:200]}" if text else ""
