"""Node processes in sandboxes: a warm one for tests, kept and used again by all threads; a fresh one per program."""
from __future__ import annotations

import contextlib
import json
import math
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone, TooLong
from secgen_lib.languages.runtime.pool import Pool, twice
from secgen_lib.languages.runtime.process import Process, serving
from secgen_lib.languages.runtime.relay import UNREADABLE, relay
from secgen_lib.toolchains.node import ENV, node

HERE = Path(__file__).parent
MEMORY_MB, TEST_MEMORY_MB, PROCESSES = 512, 1024, 48
TEST_CPU_S = 10.0
MAX_USES = 500  # of one test process, whose heap V8 is slow to clean
MAX_CODE = 8 << 20
# fewer threads to start; the sandbox's own limit of memory comes before V8's
FLAGS = ("--experimental-vm-modules", "--v8-pool-size=0", "--max-old-space-size=4096", "--no-warnings")


@cache
def _servers() -> dict[str, bytes]:
    return {name: (HERE / name).read_bytes() for name in ("wire.js", "codec.js", "test.js", "program.js")}


def _start(argv: tuple[str, ...], files: dict[str, bytes], limits: sandbox.Limits, warm: bool) -> Process:
    path, readable = node()
    # standard input is for the program, and empty
    return Process(["/bin/sh", "-c", 'exec "$@" 3<&0 </dev/null', "sh", path, *FLAGS, *argv], limits, warm=warm,
                   files=files, readable=readable, env=ENV)


def _program(code: str, entry_point: str, cpu_s: float, wall_s: float) -> Process:
    """A process that holds the program, not yet compiled."""
    limits = sandbox.Limits(cpu_s=math.ceil(cpu_s) + 1, wall_s=wall_s, memory_mb=MEMORY_MB, file_mb=64,
                            processes=PROCESSES)
    own = _servers()
    files = {"wire.js": own["wire.js"], "codec.js": own["codec.js"], "server.js": own["program.js"],
             "program.js": code.encode("utf-8", "surrogatepass")}
    program = _start(("server.js", entry_point), files, limits, warm=False)
    program.begin(cpu_s, wall_s)
    return program


def _test(_: str) -> Process:
    test = _start(("test.js",), _servers(), serving(TEST_MEMORY_MB, PROCESSES), warm=True)
    test.greet(b"u", "node")
    return test


tests = Pool(_test, MAX_USES)


class Uncompiled(Gone):
    """Node ended while it read the program, before a line of it ran: the program's doing if another node does, too."""


def judge(code: str, entry_point: str, helpers: str, test: str, *, cpu_s: float, wall_s: float) -> tuple[str, str]:
    """Compile the program and run one test on it (none: only compile): (status, detail); status ``build_error`` has
    ``line N: error: ...`` as detail. What breaks without the program's doing is tried again, once.
    """
    if len(code) > MAX_CODE:
        return "build_error", f"line 1: error: a program of more than {MAX_CODE >> 20} MiB"
    try:
        return twice(lambda: _judge(code, entry_point, helpers, test, cpu_s, wall_s))
    except Uncompiled:
        return "build_error", "line 1: error: the program cannot be compiled"
    except Broken as broken:
        return "unscored", str(broken)


def _judge(code: str, entry_point: str, helpers: str, test: str, cpu_s: float, wall_s: float) -> tuple[str, str]:
    program = _program(code, entry_point, cpu_s, wall_s)
    try:
        if program.receive() != b'["up"]':
            program.check()
            raise Broken("node did not start in the sandbox")
        if wrong := _built(program):
            return "build_error", wrong
        if not test:
            return "passed", ""
        return _tested(program, {"helpers": helpers, "entryPoint": entry_point, "test": test}, wall_s)
    except Exhausted as over:
        return over.status, str(over)
    finally:
        program.close()


def _built(program: Process) -> str:
    """What node says of a program that does not compile; no line of it has run yet. Raises ``Uncompiled``."""
    try:
        what = json.loads(program.answer())
    except (Gone, TooLong) as ended:
        raise Uncompiled("node ended while it compiled the program") from ended
    return "" if what[0] == "built" else f"line {what[1]}: error: {what[2]}: {what[3]}"


def _tested(program: Process, job: dict[str, Any], wall_s: float) -> tuple[str, str]:
    with tests.borrowed("") as test:
        clean = False
        try:
            test.begin(TEST_CPU_S, 2 * wall_s)
            test.send(b"j" + json.dumps(job).encode("ascii"))
            verdict = relay(test, program)
            if verdict is None:
                return UNREADABLE
            clean = True
            status, detail = json.loads(verdict)
            return status, detail
        except Exhausted as over:
            if over.process is test:
                raise Gone("the test's process does not read") from over
            with contextlib.suppress(Exhausted):
                test.send(b"g")  # the program is gone
                clean = (test.receive() or b"")[:1] == b"v"
            return over.status, str(over)
        finally:
            if not clean:
                test.close()
