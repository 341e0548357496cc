"""Run a program that clang's libFuzzer drives, in the sandbox, within a budget, and read what became of it.

A fuzzed program is linked with :func:`driver` in the place of libFuzzer's ``main`` and with :func:`runtime` in the
place of ``-fsanitize=fuzzer``; it has ``LLVMFuzzerTestOneInput``, which returns -1 for an input that it did not
execute, makes no call that is not of ``SECGEN_HALF`` (``feedback`` or ``judge``), and, where ``SECGEN_SHOW=1`` is in
the environment, writes to standard output what it would call, without calling it::

    @@call f({1, 2}, 2)
    @@test
    #include "secgen_test.h"
    ...

That the budget was executed is proved by a nonce that the driver prints when it has counted that many executions: a
program that ends the process has no such line, whatever it prints. The input that ran then stands in a file of its own,
so also an end without a report (``_exit``, a signal) comes with its input.
"""
from __future__ import annotations

import re
import secrets
import shutil
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.cache import folder as cache_folder
from secgen_lib.core.records import digest
from secgen_lib.fuzzing import reports
from secgen_lib.fuzzing.base import Budget, Fault, Fuzzed, Half
from secgen_lib.languages.c.options import ENV, script
from secgen_lib.languages.runtime import folders
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.toolchains import clang

SOURCES = tuple(Path(__file__).with_name(name) for name in ("driver.c", "minimise.h"))
NOTHING = "no input of this half can be drawn"
INVALID = 20
"""Inputs on which the reference may fault before the task itself is at fault."""
SECONDS = 1
"""CPU time of one execution, after which it has no end: a thousand times what one takes."""
LONGEST = 4096  # driver.c's
_STATE = struct.Struct(f"<QII{LONGEST}s")
_ENDS = (86, 77, 70, 71)
"""Exit codes of a sanitizer, of libFuzzer (a fault, a timeout, too much memory)."""
LIMITS = sandbox.Limits(cpu_s=120, wall_s=600, memory_mb=1536, output_bytes=4 << 20, file_mb=16, processes=32)
WELL = 61
"""Exit code of a replayed input that came to its end."""
LARGEST_MB = 64
"""An allocation above this gives NULL: on every machine the same."""
_COMMON = "exitcode=86:malloc_context_size=8:" + ":".join(
    f"handle_{name}=2" for name in ("segv", "sigbus", "sigfpe", "sigill", "abort"))  # a program cannot take them
OPTIONS = {
    "ASAN_OPTIONS": f"{_COMMON}:allocator_may_return_null=1:max_allocation_size_mb={LARGEST_MB}:quarantine_size_mb=8:"
                    "detect_leaks={leaks}:detect_stack_use_after_return=1:allocator_release_to_os_interval_ms=-1",
    "UBSAN_OPTIONS": f"{_COMMON}:halt_on_error=1:print_stacktrace=1",
    "MSAN_OPTIONS": f"{_COMMON}:allocator_may_return_null=1:max_allocation_size_mb={LARGEST_MB}",
    "LSAN_OPTIONS": "exitcode=86",
}


@dataclass(frozen=True)
class Program:
    """A built one: ``folder/binary``. ``file``: the name of the program's text in its debug information; ``code`` and
    ``entry_point``: where a fault is put that has no line of its own. ``leaks``: LeakSanitizer looks at the end of the
    process (a harness that looks after each execution needs it not).
    """

    folder: Path
    code: str
    entry_point: str
    file: str = "program.c"
    binary: str = "fuzz"
    longest: int = 512
    leaks: bool = False
    readable: tuple[Path, ...] = ()
    options: tuple[str, ...] = ()
    """Further ones of libFuzzer."""
    env: tuple[tuple[str, str], ...] = ()
    """For its harness."""


def kept(name: str, sources: Sequence[Path], steps: list[list[str]]) -> Path:
    """A folder of the user's cache with ``sources`` and what ``steps`` made of them, named by all that decides it.
    Raises ``Broken``.
    """
    def make(folder: Path) -> None:
        for path in sources:
            shutil.copyfile(path, folder / path.name)
        made = sandbox.run(["/bin/sh", "-c", script(steps)], folder=folder, writable=True, env=ENV,
                           readable=clang.toolchain().readable)
        if made.status != "ok":
            raise Broken(f"{name}: {made.status} {made.stderr.decode(errors='replace').strip()[:300]}")

    key = digest(clang.version(), steps, [path.read_text(encoding="utf-8") for path in sources])
    return folders.made(cache_folder() / "fuzz" / f"{name}-{key}", make)


def driver() -> Path:
    """The object with the ``main`` of a fuzzed program. Raises ``Broken``."""
    compiled = [clang.toolchain().clang, "-std=gnu17", "-O2", "-g0", "-fno-omit-frame-pointer", "-fPIE", "-Wall", "-c",
                "driver.c"]
    return kept("driver", SOURCES, [compiled]) / "driver.o"


def runtime() -> tuple[str, ...]:
    """What the linker is told (behind the objects) in the place of ``-fsanitize=fuzzer``. Raises ``Broken``."""
    return ("-Wl,--whole-archive", clang.toolchain().runtime, "-Wl,--no-whole-archive", "-lstdc++", "-lm", "-lpthread")


@dataclass(frozen=True)
class Run:
    """``failure``: what is wrong with the tools or the task. ``report``: what ended the run before its budget, on the
    input ``data``; of None the budget was executed.
    """

    executions: int
    report: reports.Report | None = None
    data: bytes = b""
    failure: str = ""


def fuzz(program: Program, budget: Budget, *, limits: sandbox.Limits = LIMITS) -> Fuzzed:
    """Run a built program until its first fault or the end of the budget. Never raises for what the program is."""
    ran = run(program, budget, limits=limits)
    if ran.failure:
        return Fuzzed("error", executions=ran.executions, detail=ran.failure)
    faults = (fault(program, budget, ran.report, ran.data),) if ran.report else ()
    return Fuzzed("ok", faults, ran.executions)


def run(program: Program, budget: Budget, *, limits: sandbox.Limits = LIMITS) -> Run:
    """The same without the fault made of it. An input on which the reference faults counts for nothing: the run goes on
    from another seed.
    """
    done, failure = 0, ""
    for attempt in range(INVALID):
        left = replace(budget, executions=budget.executions - done, seed=budget.seed + 1_000_003 * attempt)
        ran = _once(program, left, limits)
        done += ran.executions
        if ran.failure or ran.report is None or not ran.report.reference:
            return replace(ran, executions=done)
        done -= 1
        failure = failure or f"the reference faults: {ran.report.message} (input {ran.data.hex()[:80]})"
    return Run(done, failure=failure)


def _once(program: Program, budget: Budget, limits: sandbox.Limits) -> Run:
    nonce = secrets.token_hex(16)
    arguments = ["run", str(budget.executions), str(SECONDS), f"-seed={budget.seed}",
                 f"-runs={8 * budget.executions + 10_000}", f"-max_len={program.longest}", "-len_control=0",
                 "-timeout=120", "-rss_limit_mb=0", "-malloc_limit_mb=0", "-detect_leaks=0", "-reload=0",
                 "-verbosity=0", "-close_fd_mask=3", *program.options]
    with sandbox.scratch("secgen-fuzz-") as folder:
        own = _copied(program, folder)
        state = folder / "state"
        state.write_bytes(bytes(_STATE.size))
        state.chmod(0o666)
        outcome = _run(own, arguments, budget.half, limits, stdin=nonce.encode(), writable=True)
        executed, running, data = _last(state)
    log = outcome.stderr.decode("utf-8", "replace")
    if outcome.status == "refused":
        return Run(0, failure=f"sandbox: {log.strip()[:300]}")
    if outcome.status == "ok" and re.search(rf"^secgen {nonce} executed {budget.executions}$", log, re.MULTILINE):
        return Run(budget.executions)
    if outcome.status == "ok" and not executed and not running:
        return Run(0, failure=NOTHING)
    report = _ended(outcome, log, running, program.file)
    return Run(executed, report, data, "" if report else f"libFuzzer: {outcome.status} {log.strip()[-300:]}")


def _ended(outcome: sandbox.Outcome, log: str, running: bool, file: str) -> reports.Report | None:
    """What ended a run before the budget; None where it is not the program."""
    if not running:
        return None
    if report := reports.read(log, file):
        return report
    if outcome.status in ("timeout", "memory", "output"):
        return {"timeout": reports.Report("timeout", "no end of an execution", 0),
                "memory": reports.Report("out-of-memory", "more memory than a program may use", 0),
                "output": reports.Report("abort", "the program wrote more than it may", 0)}[outcome.status]
    if outcome.exit_code in _ENDS:
        return reports.Report("abort", "a sanitizer ended the program; its report is lost", 0)
    if outcome.status == "crash":
        return reports.Report("abort", f"ended by signal {outcome.signal}", 0)
    return reports.Report("exit", "the program ended the process", 0)


def fault(program: Program, budget: Budget, report: reports.Report, data: bytes) -> Fault:
    """The fault of a report, on the smallest input found for it."""
    (program.folder / "input").write_bytes(data)
    smaller = _minimised(program, budget, report, data)
    if smaller != data:
        again = replayed(program, smaller, budget.half)
        if again is not None and (again.rule_id, again.line) == (report.rule_id, report.line):
            report, data = again, smaller
    call, test = show(program, data, budget.half, report.calls)
    return Fault(report.rule_id, report.line or defined(program.code, report.function or program.entry_point),
                 report.message, call, test)


def _minimised(program: Program, budget: Budget, report: reports.Report, data: bytes) -> bytes:
    if budget.minimise <= 0 or report.rule_id in reports.STOPPED:
        return data
    arguments = ["minimise", "input", "smaller", str(budget.minimise), str(SECONDS)]
    with sandbox.scratch("secgen-fuzz-") as folder:
        outcome = _run(_copied(program, folder), arguments, budget.half, writable=True, symbolize=False)
        smaller = _read(folder / "smaller") if outcome.status == "ok" else None
        return data if smaller is None else smaller[:LONGEST]


def _copied(program: Program, folder: Path) -> Program:
    """The program in a folder that it may change for one run: what it leaves there, no other run is made of."""
    shutil.copytree(program.folder, folder, symlinks=True, dirs_exist_ok=True)
    return replace(program, folder=folder)


def _read(path: Path) -> bytes | None:
    """What lies in a file that a program could change; None where it is none now (a link, a pipe)."""
    return path.read_bytes() if path.is_file() and not path.is_symlink() else None


def replayed(program: Program, data: bytes, half: Half) -> reports.Report | None:
    """The report on one input, which is executed once; None where it comes to its end."""
    (program.folder / "input").write_bytes(data)
    outcome = _run(program, ["replay", "input"], half)
    return _ended(outcome, outcome.stderr.decode("utf-8", "replace"), outcome.exit_code != WELL, program.file)


def show(program: Program, data: bytes, half: Half, calls: int = 0) -> tuple[str, str]:
    """(The call that an input means, the source of a test that makes it). ``calls``: no more than that, 0 all."""
    (program.folder / "input").write_bytes(data)
    outcome = _run(program, ["replay", "input"], half,
                   more={"SECGEN_SHOW": "1", **({"SECGEN_CALLS": str(calls)} if calls else {})})
    said = outcome.stdout.decode("utf-8", "replace")
    call = re.search(r"^@@call (.*)$", said, re.MULTILINE)
    test = re.search(r"^@@test[ \t]*\n(.*?)(?=^@@|\Z)", said, re.MULTILINE | re.DOTALL)
    return call[1].strip() if call else "", test[1] if test else ""


def _run(program: Program, arguments: Sequence[str], half: Half, limits: sandbox.Limits = LIMITS, *, stdin: bytes = b"",
         writable: bool = False, symbolize: bool = True, more: Mapping[str, str] | None = None) -> sandbox.Outcome:
    tools = clang.toolchain()
    symbolizer = f":symbolize=1:external_symbolizer_path={tools.symbolizer}" if symbolize else ":symbolize=0"
    env = {name: value.replace("{leaks}", str(int(program.leaks))) + (symbolizer if name != "LSAN_OPTIONS" else "")
           for name, value in OPTIONS.items()}
    return sandbox.run([f"./{program.binary}", *arguments], folder=program.folder, writable=writable, stdin=stdin,
                       readable=(*tools.readable, *program.readable), limits=limits,
                       env={**env, "SECGEN_HALF": half, **dict(program.env), **(more or {})})


def _last(state: Path) -> tuple[int, bool, bytes]:
    """(Executions begun, whether one was running, its input)."""
    try:
        executed, running, size, data = _STATE.unpack((_read(state) or b"")[:_STATE.size])
    except (OSError, struct.error):
        return 0, True, b""
    return executed, running != 0, data[:min(size, LONGEST)]


def defined(code: str, name: str) -> int:
    """The line on which a function is defined, else named, else the first."""
    word = re.escape(name.removeprefix("secgen_p_"))
    for pattern in (rf"\b{word}\s*\([^;{{}}]*\)[^;{{}}()]*\{{", rf"\b{word}\b"):
        if word and (found := re.search(pattern, code)):
            return code.count("\n", 0, found.start()) + 1
    return 1
