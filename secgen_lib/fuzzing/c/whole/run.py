"""Run a built program on many cases in one sandbox, a fresh process each."""
from __future__ import annotations

import re
import secrets
import signal
from collections.abc import Sequence
from dataclasses import dataclass

from secgen_lib import sandbox
from secgen_lib.fuzzing.c.whole.build import Built, parts
from secgen_lib.fuzzing.c.whole.cases import Case
from secgen_lib.toolchains import Broken, clang

CPU_MS, WALL_MS = 300, 4000
"""Of one run. What loops on is ended: it is no fault, and no proof of anything either."""
COMMON = "exitcode=113:symbolize=0:allocator_may_return_null=1:max_allocation_size_mb=256:handle_abort=1:print_legend=0"
ENV = {
    "LC_ALL": "C",
    "ASAN_OPTIONS": f"{COMMON}:detect_leaks=1:quarantine_size_mb=8:detect_invalid_pointer_pairs=1:"
                    "dump_instruction_bytes=1:handle_sigfpe=1:allow_user_segv_handler=0",
    "UBSAN_OPTIONS": "print_stacktrace=0:halt_on_error=0",
    "MSAN_OPTIONS": f"{COMMON}:halt_on_error=1",
}
LIMIT = 512
REPORTED = 113
"""The exit code of a run of which a sanitizer has something to say."""
CRASHES = {256 + number: f"signal {number.name}" for number in (
    signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGFPE, signal.SIGABRT, signal.SIGTRAP, signal.SIGSYS)}
_RUN = r"^{nonce} ended (\d+) (\d+) (\d+)\n"


@dataclass(frozen=True)
class Ran:
    """One run: ``how`` it ended (``launch.c``), ``new`` edges it reached, what the sanitizers wrote."""

    how: int
    new: int
    log: str

    @property
    def limited(self) -> bool:
        return self.how == LIMIT

    @property
    def crashed(self) -> str:
        """How a run ended that a sanitizer stopped, or should have reported; "" for any other end."""
        return "a sanitizer" if self.how == REPORTED else CRASHES.get(self.how, "")


def run(built: Built, cases: Sequence[Case], binary: str = "address") -> list[Ran]:
    """The cases' runs, in order. Fewer than there are cases where the sandbox's own limits ended them. Raises
    :class:`Broken` where nothing is known of the program."""
    nonce = secrets.token_hex(12)
    ready, program = parts(), f"{built.folder}/{binary}"
    seconds = 10 + len(cases) * 0.6
    limits = sandbox.Limits(cpu_s=seconds, wall_s=60 + len(cases) * 3.0, memory_mb=3072, output_bytes=64 << 20,
                            file_mb=64, processes=128)
    outcome = sandbox.run([str(ready / "launch"), program, "cases", nonce, str(CPU_MS), str(WALL_MS)],
                          files={"cases": b"".join(case.packed() for case in cases)}, limits=limits, env=ENV,
                          readable=(*clang.toolchain().readable, str(ready), program))
    if outcome.status == "refused":
        raise Broken(f"sandbox: {outcome.stderr.decode(errors='replace')[:300]}")
    runs = _read(outcome.stdout.decode("latin-1"), nonce)
    complete = outcome.status == "ok" and outcome.stdout.rstrip().endswith(f"{nonce} done".encode())
    if complete and len(runs) == len(cases):
        return runs
    if outcome.status in ("timeout", "memory", "output"):
        return runs[:len(cases) - 1]
    raise Broken(f"the launcher: {outcome.status} {outcome.stderr.decode(errors='replace').strip()[:200]}")


def _read(text: str, nonce: str) -> list[Ran]:
    head, place, runs = re.compile(_RUN.format(nonce=nonce), re.MULTILINE), 0, []
    while found := head.match(text, place):
        place = found.end() + int(found[3])
        if place > len(text):
            break
        runs.append(Ran(int(found[1]), int(found[2]), text[found.end():place]))
    return runs
