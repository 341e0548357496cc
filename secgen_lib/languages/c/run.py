"""Run a built test of a C or C++ program and read what became of it."""
from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.languages.runtime import apart
from secgen_lib.languages.runtime.tests import Asking

LIMITS = sandbox.Limits(cpu_s=2, wall_s=60, memory_mb=512, output_bytes=1 << 20, file_mb=16, processes=32)
ENV = {
    "ASAN_OPTIONS": "allocator_may_return_null=1:detect_leaks=1:halt_on_error=1:handle_segv=2:handle_sigbus=2:"
                    "handle_sigfpe=2:handle_sigill=2:detect_stack_use_after_return=1:exitcode=86:quarantine_size_mb=16",
    "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=0:exitcode=86",
    "LSAN_OPTIONS": "exitcode=86",  # it would be AddressSanitizer's, too
}


_TEST_ENV = {**ENV, "ASAN_OPTIONS": ENV["ASAN_OPTIONS"].replace("handle_segv=2", "handle_segv=1")}  # it has its own too


def run(command: Sequence[str], suite: str, folder: Path, cpu_s: float, *, readable: Sequence[Path] = (),
        env: Mapping[str, str] = ENV) -> tuple[str, str]:
    """(``ExecutionStatus``, detail) of one suite. ``command`` is a program with ``harness.c`` in it; a pass is a line
    with the nonce that it was given.
    """
    nonce = secrets.token_hex(16)
    limits = replace(LIMITS, cpu_s=cpu_s, wall_s=max(LIMITS.wall_s, 10 * cpu_s))
    outcome = sandbox.run(command, folder=folder, readable=readable, stdin=(nonce + suite[0]).encode(), env=env,
                          limits=limits)
    stdout, log = outcome.stdout.decode("utf-8", "replace"), outcome.stderr.decode("utf-8", "replace")
    if cut := cut_off(outcome, limits):
        return cut
    if report := sanitizer(log):
        return "violation", report
    if outcome.status == "output":
        return "failed", "the program wrote more than it may"
    if outcome.exit_code == apart.SANITIZED:
        return "violation", "a sanitizer ended the program; its report is lost"
    verdict = re.findall(rf"^(?:{nonce} (passed|broken)|{'-' * len(nonce)} (failed)) ?(.*)$", stdout, re.MULTILINE)
    if verdict and outcome.exit_code == 0:
        kept, failed, message = verdict[-1]
        return failed or ("unscored" if kept == "broken" else kept), message.strip()
    if outcome.status == "crash":
        return "crash", f"ended by signal {outcome.signal}"
    return "failed", f"the program ended the process (exit code {outcome.exit_code})"


def cut_off(outcome: sandbox.Outcome, limits: sandbox.Limits) -> tuple[str, str] | None:
    """(``ExecutionStatus``, detail) of a test that a limit ended, or that could not be run; None of any other."""
    if outcome.status == "refused":
        return "unscored", f"the test could not be run: {outcome.stderr.decode('utf-8', 'replace').strip()[:300]}"
    if outcome.status == "timeout":
        return "timeout", f"no end after {outcome.cpu_s:.1f} s of CPU time, {outcome.wall_s:.0f} s by the clock"
    if outcome.status == "memory":
        return "memory", f"more than {limits.memory_mb} MiB"
    return None


def run_apart(program: Path, test: Path, suite: str, cpu_s: float) -> tuple[str, str]:
    """The same of a program and a test in sandboxes of their own; ``program`` and ``test`` are their folders. Raises
    ``Broken``.
    """
    return apart.judge(apart.Side(["./program"], program, env=ENV), Asking([test / "test"], ("test", suite), _TEST_ENV),
                       cpu_s, sanitizer, checked=True)


_REPORT = re.compile(r"ERROR: (?:Address|Leak)Sanitizer: (.*)|runtime error: (.*)|(AddressSanitizer:DEADLYSIGNAL)|"
                     r"(Assertion '.*' failed)\.$", re.MULTILINE)
_FRAME = re.compile(r"^[ \t]+#\d+ 0x[0-9a-f]+ in (.+) \S*program\.c(?:pp)?:(\d+)", re.MULTILINE)


def sanitizer(log: str) -> str:
    """The first sanitizer report of a log in one line, with the program's line; empty when there is none."""
    report = _REPORT.search(log)
    if not report:
        return ""
    what = next(filter(None, report.groups()))
    what = re.sub(r"\s*(on (?:unknown )?address )?0x[0-9a-f]+.*| \(pc .*", "", what).strip()
    access = re.search(r"^(READ|WRITE) of size \d+", log[report.start():], re.MULTILINE)
    frame = _FRAME.search(log, report.start())
    at = re.search(r"program\.c(?:pp)?:(\d+)", log[log.rfind("\n", 0, report.start()) + 1:report.start()])
    line = at[1] if at else frame[2] if frame else None
    return f"{what}{f', {access[0]}' if access else ''}{f' (line {line})' if line else ''}"
