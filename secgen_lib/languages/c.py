"""C: built by gcc with ASan and UBSan, each suite a process of its own in the sandbox.

A task's ``examples``, ``test`` and ``security_test`` are translation units that include ``secgen_test.h``. The
program's text is followed by the task's declaration, so another signature does not build; of its symbols only the
declared ones are seen by the test, so it cannot stand in for ``memcmp`` or ``main``.

A suite passes when its process hands back a nonce that only ``_harness.c`` knows, after the suite has returned and
the leak check is done; ``_harness.c`` says what a program could still do, being in the same process.
"""
from __future__ import annotations

import re
import secrets
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.languages import Executed, _answer, _c_build, _c_source
from secgen_lib.records import Task, digest

LANGUAGE, SUFFIX, FENCES = "c", ".c", ("c", "h", "c99", "c11", "c17", "gnu-c", "ansi-c")
SOURCES = {"examples": "examples", "functional": "test", "security": "security_test"}
LIMITS = sandbox.Limits(cpu_s=2, wall_s=60, memory_mb=512, output_bytes=1 << 20, file_mb=16, processes=32)
ENV = {
    "ASAN_OPTIONS": "allocator_may_return_null=1:detect_leaks=1:halt_on_error=1:handle_segv=2:handle_sigbus=2:"
                    "handle_sigfpe=2:handle_sigill=2:detect_stack_use_after_return=1:exitcode=86:quarantine_size_mb=16",
    "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=0:exitcode=86",
    "LSAN_OPTIONS": "exitcode=0",  # the harness asks for the leak check itself
}


@cache
def available() -> str | None:
    """None, or what is missing: gcc with its sanitizers, binutils, a sandbox."""
    for tool in ("gcc", "objcopy", "nm", "awk"):
        outcome = sandbox.run([tool, "--version"] if tool != "awk" else ["awk", "BEGIN {}"])
        if outcome.status != "ok":
            return f"{tool} ({outcome.stderr.decode(errors='replace').strip()[:200] or outcome.status})"
    linked = sandbox.run(["gcc", *_c_build.SANITIZE, "x.c", "-o", "x"], files={"x.c": "int main(void) { return 0; }\n"})
    return None if linked.status == "ok" else "gcc's sanitizer libraries (libasan, libubsan)"


@cache
def identity() -> str:
    """A name for all that decides a result here: the compiler, the flags, the harness, this code."""
    version = sandbox.run(["gcc", "--version"]).stdout.splitlines()[:1]
    texts = [path.read_bytes() for path in sorted(_c_build.HERE.glob("*")) if path.name in (
        "c.py", "_c_build.py", "_c_source.py", "_harness.c", "secgen_test.h")]
    return digest([line.decode(errors="replace") for line in version], texts, ENV)


def extract(answer: str, entry_point: str = "", prompt: str = "") -> str | None:
    """The program in an answer, or None. ``prompt`` is not needed: a C answer is a whole program."""
    code = _answer.choose(answer, FENCES, lambda text: _c_source.defines(text, entry_point), _c_source.plain)
    return code if code and code.strip() else None


def stub(code: str, task: Task) -> bool:
    """Whether the function's body is empty or only returns a constant."""
    return bool(task.entry_point) and _c_source.does_nothing(code, task.entry_point)


def execute(code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
            cpu_s: float = LIMITS.cpu_s) -> Executed:
    """Build the program and run those suites that the task has, each for at most ``cpu_s`` seconds of CPU time. Never
    raises for what the program is.
    """
    sources = {suite: getattr(task, SOURCES[suite]) for suite in suites if getattr(task, SOURCES[suite])}
    with tempfile.TemporaryDirectory(prefix="secgen-build-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            wrong = _c_build.build(code, task.declaration, task.entry_point, sources, folder)
        except _c_build.Broken as broken:
            return Executed(None, str(broken), {suite: ("unscored", str(broken)) for suite in sources})
        if wrong:
            return Executed(False, wrong)
        return Executed(True, "", {suite: _run(suite, folder, cpu_s) for suite in sources})


def _run(suite: str, folder: Path, cpu_s: float) -> tuple[str, str]:
    nonce = secrets.token_hex(16)
    limits = replace(LIMITS, cpu_s=cpu_s, wall_s=max(LIMITS.wall_s, 10 * cpu_s))
    outcome = sandbox.run(["./test"], folder=folder, stdin=(nonce + suite[0]).encode(), env=ENV, limits=limits)
    said, log = outcome.stdout.decode("utf-8", "replace"), outcome.stderr.decode("utf-8", "replace")
    if outcome.status == "refused" or outcome.exit_code in (90, 91, 92, 93) and not said.strip() and not log.strip():
        return "unscored", f"the test could not be run: {log.strip()[:300] or outcome.exit_code}"
    if outcome.status == "timeout":
        return "timeout", f"no end after {outcome.cpu_s:.1f} s of CPU time, {outcome.wall_s:.0f} s by the clock"
    if outcome.status == "memory":
        return "memory", f"more than {LIMITS.memory_mb} MiB"
    if report := sanitizer(log):
        return "violation", report
    if outcome.status == "output":
        return "failed", "the program wrote more than it may"
    verdict = re.findall(rf"^{nonce} (passed|failed) ?(.*)$", said, re.MULTILINE)
    if verdict and outcome.exit_code == 0:
        status, message = verdict[-1]
        return status, message.strip()
    if outcome.status == "crash":
        return "crash", f"ended by signal {outcome.signal}"
    return "failed", f"the program ended the process (exit code {outcome.exit_code})"


_REPORT = re.compile(r"ERROR: (?:Address|Leak)Sanitizer: (.*)|runtime error: (.*)|(AddressSanitizer:DEADLYSIGNAL)")
_FRAME = re.compile(r"^\s+#\d+ 0x[0-9a-f]+ in (\S+) \S*program\.c:(\d+)", re.MULTILINE)


def sanitizer(log: str) -> str:
    """The first sanitizer report of a log in one line, with the program's line; empty when there is none."""
    found = _REPORT.search(log)
    if not found:
        return ""
    what = next(filter(None, found.groups()))
    what = re.sub(r"\s*(on (?:unknown )?address )?0x[0-9a-f]+.*| \(pc .*", "", what).strip()
    access = re.search(r"^(READ|WRITE) of size \d+", log[found.start():], re.MULTILINE)
    frame = _FRAME.search(log, found.start())
    at = re.search(r"program\.c:(\d+)", log[log.rfind("\n", 0, found.start()) + 1:found.start()])
    line = at[1] if at else frame[2] if frame else None
    return f"{what}{f', {access[0]}' if access else ''}{f' (line {line})' if line else ''}"
