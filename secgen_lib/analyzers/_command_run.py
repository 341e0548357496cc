"""The project that a profile's command analyzes, and its steps: in the sandbox, or outside where the profile says so.

Programs are copied into a folder of their own: ``src/p0_1a2b3c4d/program.c`` ... and an empty ``out``. Behind each
program stands the profile's mark, on lines that the program itself cannot have by any count of lines.
"""
from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from secgen_lib import sandbox
from secgen_lib.analyzers import batch
from secgen_lib.analyzers.findings.sarif_import import file_name
from secgen_lib.analyzers.program import Program, source_bytes
from secgen_lib.core.errors import SecgenError

SOURCES, OUT, RESULT = "src", "out", "result.sarif"
MAX_BYTES = 64 << 20
"""Bytes of a tool's output that are read."""
POLL_S = 0.1
_BREAKS = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_COLOUR = re.compile(r"\x1b\[[\d;]*[A-Za-z]")
_MARK = "@@@secgen"
_ENDED = re.compile(rf"^{_MARK} (\d+) (\d+)$", re.M)


class Project:
    """The programs in a private folder; a context manager."""

    def __init__(self, programs: Sequence[Program], language: str, mark: str = ""):
        self.names = [f"p{i}{batch.salt()}" for i in range(len(programs))]
        self.own = [len(_BREAKS.findall(program.code)) + 1 for program in programs]
        """Lines that a program may have, by whichever characters a tool counts them; behind them stands the mark."""
        self.sources = []
        for program, lines in zip(programs, self.own, strict=True):
            behind = "\n" * (lines - program.code.count("\n")) + mark if mark else ""
            self.sources.append(source_bytes(program.code + behind))
        self.files = [f"{SOURCES}/{name}/{file_name(language, source)}"
                      for name, source in zip(self.names, self.sources, strict=True)]
        self._folder = tempfile.TemporaryDirectory(prefix="secgen-")
        self._place = re.compile(rf"(?:^|/)p(\d+){batch.salt()}/[^/]+$")

    def __enter__(self) -> Project:
        self.path = Path(self._folder.__enter__())
        os.chmod(self.path, 0o755)
        for file, source in zip(self.files, self.sources, strict=True):
            (self.path / file).parent.mkdir(parents=True)
            (self.path / file).write_bytes(source)
        (self.path / OUT).mkdir()
        os.chmod(self.path / OUT, 0o777)
        return self

    def __exit__(self, *error: Any) -> None:
        self._folder.__exit__(*error)

    def place(self, path: str) -> int | None:
        """Which program a path in the tool's words means; None for one that is none of them."""
        match = self._place.search(path.replace("\\", "/"))
        return int(match[1]) if match and int(match[1]) < len(self.names) else None

    def plain(self, message: str) -> str:
        """A message without the place of the file in this project."""
        for file in self.files:
            for prefix in (f"{self.path}/", f"{sandbox.BOX}/", ""):
                message = message.replace(prefix + file, os.path.basename(file))
        return message

    def result(self, path: Path) -> bytes:
        """A file that a tool wrote; :class:`batch.ToolFailed` where it is none, or is somewhere else by a link."""
        if not path.is_file() or os.path.realpath(path) != os.path.join(os.path.realpath(path.parent.parent),
                                                                       path.parent.name, path.name):
            raise batch.ToolFailed("error", "it wrote no SARIF")
        if path.stat().st_size > MAX_BYTES:
            raise batch.ToolFailed("error", f"its SARIF has more than {MAX_BYTES} bytes")
        return path.read_bytes()


@dataclass(frozen=True)
class Step:
    """One argv, its placeholders still in it; ``codes`` are the exit codes with which it did its work."""

    argv: tuple[str, ...]
    what: str
    codes: tuple[int, ...] = (0,)

    def filled(self, files: Sequence[str], sarif: str) -> list[str]:
        argv: list[str] = []
        for word in self.argv:
            argv += files if word == "{files}" else [
                word.replace("{folder}", SOURCES).replace("{sarif}", sarif).replace("{out}", OUT)]
        return argv

    def failed(self, code: int, stderr_tail: str) -> batch.ToolFailed:
        hint = "; exit_codes names those that are no failure" if self.what == "command" and code == 1 else ""
        return batch.ToolFailed("error", f"{self.what}: {os.path.basename(self.argv[0])}: exit code {code}{hint}"
                                         f"{stderr_tail}")


def inside(steps: Sequence[Step], project: Project, sarif: str, cpu_s: float, readable: Sequence[str],
           env: Mapping[str, str], memory_mb: int) -> bytes:
    """All steps in one process of the sandbox, one after another; the last one's standard output."""
    lines = []
    for i, step in enumerate(steps):
        aside = "" if i == len(steps) - 1 else " >&2"
        good = "|".join(map(str, step.codes))
        lines.append(f"{shlex.join(step.filled(project.files, sarif))}{aside}\ncode=$?\n"
                     f"case $code in {good}) ;; *) echo >&2; echo {_MARK} {i} $code >&2; exit 99;; esac")
    outcome = batch.process(["/bin/sh", "-c", "\n".join([*lines, "exit 0"])], project, cpu_s, readable, dict(env),
                            memory_mb)
    if outcome.exit_code:
        ended = _ENDED.findall(outcome.stderr.decode("utf-8", "replace"))
        if not ended:
            raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
        which, code = map(int, ended[-1])
        stderr = outcome.stderr[:outcome.stderr.rfind(_MARK.encode())]
        if code == 128 + signal.SIGXCPU or code == 128 + signal.SIGKILL and outcome.cpu_s >= 0.9 * cpu_s:
            raise batch.ToolFailed("timeout", f"{steps[which].what}: more than {cpu_s:g} s of processor time")
        raise steps[which].failed(code, batch.stderr_tail(sandbox.Outcome("error", stderr=stderr)))
    return outcome.stdout


def outside(steps: Sequence[Step], project: Project, sarif: str, wall_s: float, env: Mapping[str, str]) -> bytes:
    """The steps with the user's rights and network, in the project's folder; the last one's standard output.

    What they start ends with them, after ``wall_s`` seconds altogether at the latest.
    """
    until, printed = time.monotonic() + wall_s, b""
    for step in steps:
        outcome = _plain(step.filled(project.files, sarif), project.path, until, env)
        batch.believed(outcome)
        if outcome.exit_code not in step.codes:
            raise step.failed(outcome.exit_code or 0, batch.stderr_tail(outcome))
        printed = outcome.stdout
    return printed


def _plain(argv: Sequence[str], cwd: Path, until: float, env: Mapping[str, str]) -> sandbox.Outcome:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        try:
            process = subprocess.Popen(argv, cwd=cwd, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                       env={**os.environ, **env}, start_new_session=True)
        except OSError as wrong:
            raise batch.ToolFailed("outage", f"{argv[0]}: {wrong.strerror or wrong}") from wrong
        status: Literal["", "ok", "crash", "error", "output", "timeout"] = ""
        try:
            while process.poll() is None and not status:
                try:
                    process.wait(POLL_S)
                except subprocess.TimeoutExpired:
                    over = os.fstat(out.fileno()).st_size + os.fstat(err.fileno()).st_size > MAX_BYTES
                    status = "output" if over else "timeout" if time.monotonic() > until else ""
        finally:
            _end(process)
        streams = []
        for stream in (out, err):
            stream.seek(0)
            streams.append(stream.read(MAX_BYTES))
    code = process.returncode
    if not status:
        status = "ok" if code == 0 else "crash" if code < 0 else "error"
    return sandbox.Outcome(status, code if code >= 0 else None, -code if code < 0 else None,
                           streams[0], streams[1])


def _end(process: subprocess.Popen) -> None:
    """The process and all of its session's group that is left."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass  # all of them are gone
    process.wait()


def first_line(argv: Sequence[str], readable: Sequence[str] | None, env: Mapping[str, str], cpu_s: float = 60
               ) -> tuple[str, str]:
    """(what a tool says first, "") or ("", why it says nothing); in the sandbox unless ``readable`` is None."""
    with tempfile.TemporaryDirectory(prefix="secgen-") as folder:
        os.chmod(folder, 0o755)
        try:
            if readable is None:
                outcome = batch.believed(_plain(argv, Path(folder), time.monotonic() + cpu_s, env))
            else:
                outcome = batch.process(list(argv), _Bare(Path(folder)), cpu_s, readable, dict(env))
        except batch.ToolFailed as failed:
            return "", failed.detail
        except SecgenError as refused:  # no sandbox: `secgen doctor` says so in a line of its own
            return "", str(refused)
    texts = (_COLOUR.sub("", text.decode("utf-8", "replace")) for text in (outcome.stdout, outcome.stderr))
    lines = [line.strip() for text in texts for line in text.splitlines() if line.strip()]
    if outcome.exit_code or not lines:
        return "", (f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}" if outcome.exit_code
                    else "it says nothing")
    return lines[0][:100], ""


@dataclass
class _Bare:
    path: Path
