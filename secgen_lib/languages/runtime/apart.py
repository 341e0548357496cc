"""A native program (C, C++, Rust) in one sandbox, its test in another: start both, carry their messages, read the end.

The program's sandbox is its own; the test's is a warm one (``tests.py``), which never sees a program. Each side finds
its socket at descriptor 0 (``wire.h``). The test calls the program's functions through ``relay``; the first byte of
what it says is the relay's:

* ``c`` and a call, answered by ``a`` and what the program said: ``r`` and results, ``e`` and an exception, ``x`` and
  why the program cannot be loaded; or ``g``: the program is gone;
* ``v`` and its verdict: ``passed``, ``failed MESSAGE``, ``gone``, ``broken MESSAGE`` (the test itself is at fault),
  ``ended CODE LOG`` (said for it where it ended without a verdict).

A pass is therefore said by a process that holds nothing of the program. What the program alone can know, that it
ended clean, is asked where ``checked``: it gets ``z``, and then a nonce, which it says back when its leak check is
done and no sanitizer has spoken. Its output goes nowhere, its input is empty.
"""
from __future__ import annotations

import contextlib
import math
import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone
from secgen_lib.languages.runtime.pool import twice
from secgen_lib.languages.runtime.process import Process
from secgen_lib.languages.runtime.relay import UNREADABLE, relay
from secgen_lib.languages.runtime.tests import MAX_BYTES, Asking, taken

MEMORY_MB, FILE_MB, PROCESSES = 512, 16, 64
TEST_CPU_S, WALL_S = 30.0, 60.0
MAX_LOG = 1 << 20
SANITIZED = 86
"""The exit code that sanitizers are told to end with."""
Verdict = tuple[str, str]
"""(``ExecutionStatus``, detail)."""


@dataclass(frozen=True)
class Side:
    """What the program's process is started with. ``folder`` is bound read-only as its working directory."""

    argv: Sequence[str]
    folder: Path
    readable: Sequence[str | Path] = ()
    env: Mapping[str, str] = field(default_factory=dict)


def judge(program: Side, test: Asking, cpu_s: float, reported: Callable[[str], str], *, checked: bool) -> Verdict:
    """What became of one suite. ``reported``: the first report of a sanitizer in a log, empty where there is none.
    Raises ``Broken`` where nothing is known of the program.
    """
    return twice(lambda: _judge(program, test, cpu_s, reported, checked), on=Gone)


def _judge(program: Side, test: Asking, cpu_s: float, reported: Callable[[str], str], checked: bool) -> Verdict:
    wall_s = max(WALL_S, 10 * cpu_s)
    with contextlib.ExitStack() as ends:
        log = _log(ends)
        try:
            with taken(test) as theirs:
                theirs.begin(TEST_CPU_S, 2 * wall_s)
                theirs.start(test)  # it needs the program only at its first call
                mine = _start(program, cpu_s, wall_s, log, ends)
                verdict = relay(theirs, mine)
                if verdict is None and theirs.ended():
                    raise Gone("the sandbox of tests ended")  # no program reaches it
                if verdict is None or not theirs.settle():
                    theirs.close()
            status, _, detail = (verdict or b"").decode("utf-8", "replace").partition(" ")
            if status == "broken" or status == "ended" and not mine.heard:
                raise Broken(f"the test: {detail.strip()[:300]}")
            if verdict is None or status == "ended":
                # what the program returned may be what the test's own sanitizer speaks of
                report = reported(detail)
                return ("violation", report) if report else UNREADABLE
            if status == "passed" and checked:
                status = "passed" if _clean(mine) else "gone"
        except Exhausted as over:
            return over.status, str(over)
        return _ended(mine, _text(log), reported) if status == "gone" else (status, detail.strip())


def _start(side: Side, cpu_s: float, wall_s: float, log: int, ends: contextlib.ExitStack) -> Process:
    limits = sandbox.Limits(cpu_s=math.ceil(cpu_s) + 1, wall_s=wall_s, memory_mb=MEMORY_MB, file_mb=FILE_MB,
                            processes=PROCESSES)
    started = Process(side.argv, limits, warm=False, folder=side.folder, readable=side.readable, env=side.env,
                      stderr=log, max_bytes=MAX_BYTES)
    ends.callback(started.close)
    started.begin(cpu_s, wall_s)
    return started


def _log(ends: contextlib.ExitStack) -> int:
    """A file in memory for what a process says to stderr: it never waits for a reader."""
    made = os.memfd_create("secgen-log")
    ends.callback(os.close, made)
    return made


def _text(log: int) -> str:
    size = os.fstat(log).st_size
    return os.pread(log, MAX_LOG, max(0, size - MAX_LOG)).decode("utf-8", "replace")


def _clean(program: Process) -> bool:
    """Whether a program that has served its test ends clean. The nonce is on its way before the leak check begins and
    read only after it.
    """
    nonce = secrets.token_bytes(16)
    said = program.send(b"z") and program.send(nonce) and program.receive() == nonce
    return said and program.finish() == 0  # a child that had the channel cannot speak for its parent


def _ended(program: Process, log: str, reported: Callable[[str], str]) -> Verdict:
    """How a program ended that did not serve its test to the end."""
    if program.channel.too_long:
        return "failed", f"more data than may be sent ({program.channel.max_bytes >> 20} MiB)"
    code = program.finish()
    if program.jail.over_memory():
        return "memory", f"more than {program.jail.limits.memory_mb} MiB"
    if report := reported(log):
        return "violation", report
    if code == SANITIZED:
        return "violation", "a sanitizer ended the program; its report is lost"
    if code is not None and code > 128:
        return "crash", f"ended by signal {code - 128}"
    return "failed", f"the program ended the process (exit code {code})"
