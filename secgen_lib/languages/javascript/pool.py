"""Node processes in sandboxes: a warm one for tests, kept and used again by all threads; a fresh one per program."""
from __future__ import annotations

import atexit
import contextlib
import json
import math
import os
import shutil
import socket
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.languages.runtime.split import Broken, OutOfMemory, Side, TimeUp, relay

HERE = Path(__file__).parent
MEMORY_MB = 512
TEST_CPU_S = 10.0
MOST_USES = 500  # of one test process, whose heap V8 is slow to clean
MOST_CODE = 8 << 20
ENV = {"OPENSSL_CONF": "/dev/null"}  # node ends when there is one that it may not read
# fewer threads to start; the sandbox's own limit of memory comes before V8's
FLAGS = ("--v8-pool-size=0", "--max-old-space-size=4096", "--no-warnings")
UNREADABLE = ("failed", "the test was ended by the limits while it handled the program's results")
_free: list[Side] = []
_lock = threading.Lock()


@cache
def node() -> tuple[str, tuple[str, ...]]:
    """node's own path and what must be readable for it where it is not part of the system. Raises :class:`Broken`."""
    found = shutil.which("node") or shutil.which("nodejs")
    if found is None:
        raise Broken("node is not on the path")
    path = Path(found).resolve()
    return str(path), () if path.is_relative_to("/usr") else (str(path.parent.parent),)


@cache
def _keeper() -> ThreadPoolExecutor:
    """Sandboxes die with the thread that started them: this one lives as long as the process."""
    return ThreadPoolExecutor(1, thread_name_prefix="secgen-node")


@cache
def _servers() -> dict[str, bytes]:
    return {name: (HERE / name).read_bytes() for name in ("wire.js", "codec.js", "test.js", "program.js")}


def _start(argv: tuple[str, ...], files: dict[str, bytes], limits: sandbox.Limits) -> Side:
    path, readable = node()
    mine, theirs = socket.socketpair()
    try:
        jail = sandbox.start([path, *FLAGS, *argv], files=files, readable=readable, env=ENV, limits=limits,
                             stdin=theirs.fileno(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except sandbox.Refused as refused:
        mine.close()
        raise Broken(f"sandbox: {refused}") from refused
    finally:
        theirs.close()
    return Side(jail, mine)


def _program(code: str, entry_point: str, cpu_s: float, wall_s: float) -> Side:
    """A process that holds the program, not yet compiled."""
    limits = sandbox.Limits(cpu_s=math.ceil(cpu_s) + 1, wall_s=wall_s, memory_mb=MEMORY_MB, file_mb=64, processes=48)
    own = _servers()
    files = {"wire.js": own["wire.js"], "codec.js": own["codec.js"], "server.js": own["program.js"],
             "program.js": code.encode("utf-8", "surrogatepass")}
    module = () if entry_point else ("--experimental-vm-modules",)  # only to compile one; nothing of it runs
    side = _start((*module, "server.js", entry_point), files, limits)
    side.begin(cpu_s, wall_s)
    return side


def _test() -> Side:
    with _lock:
        for side in _free:
            if side.jail.level == sandbox.level() and side.jail.level >= sandbox.minimum():
                _free.remove(side)
                return side
    limits = sandbox.Limits(cpu_s=86400, wall_s=1e9, memory_mb=1024, file_mb=64, processes=48)
    side = _keeper().submit(_start, ("test.js",), _servers(), limits).result()
    if side.hear() != b"u":
        side.close()
        raise Broken("node did not start in the sandbox")
    return side


def _give(side: Side) -> None:
    side.uses += 1
    with _lock:
        if side.uses < MOST_USES and len(_free) < (os.cpu_count() or 2) + 2:
            _free.append(side)
            return
    side.close()


def close_all() -> None:
    """End the processes that wait for work."""
    with _lock:
        while _free:
            _free.pop().close()


atexit.register(close_all)


def judge(code: str, entry_point: str, helpers: str, test: str, *, cpu_s: float, wall_s: float) -> tuple[str, str]:
    """Compile the program and run one test on it (none: only compile): (status, detail); status ``build_error`` has
    ``line N: error: ...`` as detail. What breaks without the program's doing is tried again, once.
    """
    if len(code) > MOST_CODE:
        return "build_error", f"line 1: error: a program of more than {MOST_CODE >> 20} MiB"
    for attempt in (1, 2):
        try:
            return _judge(code, entry_point, helpers, test, cpu_s, wall_s)
        except Broken as broken:
            if attempt == 2:
                return "unscored", str(broken)
    raise AssertionError("not reached")


def _judge(code: str, entry_point: str, helpers: str, test: str, cpu_s: float, wall_s: float) -> tuple[str, str]:
    program = _program(code, entry_point, cpu_s, wall_s)
    try:
        if program.hear() != b'["up"]':
            program.look()
            raise Broken("node did not start in the sandbox")
        if wrong := _built(program):
            return "build_error", wrong
        if not test:
            return "passed", ""
        return _tested(program, {"helpers": helpers, "entryPoint": entry_point, "test": test}, wall_s)
    except TimeUp as up:
        return "timeout", str(up)
    except OutOfMemory:
        return "memory", f"more than {MEMORY_MB} MiB"
    finally:
        program.close()


def _built(program: Side) -> str:
    """What node says of a program that does not compile; no line of it has run yet."""
    said = program.hear()
    if said is None:
        program.look()
        return "line 1: error: the program cannot be compiled"
    what = json.loads(said)
    return "" if what[0] == "built" else f"line {what[1]}: error: {what[2]}: {what[3]}"


def _tested(program: Side, job: dict[str, Any], wall_s: float) -> tuple[str, str]:
    test = _test()
    clean = False
    try:
        test.begin(TEST_CPU_S, 2 * wall_s)
        test.send(b"j" + json.dumps(job).encode("ascii"))
        try:
            said, heard = relay(test, program)
        except (TimeUp, OutOfMemory) as over:
            if over.side is test:
                return UNREADABLE
            test.send(b"g")
            with contextlib.suppress(TimeUp, OutOfMemory):
                clean = (test.hear() or b"")[:1] == b"v"
            raise
        if said is None:
            if heard:
                return UNREADABLE
            raise Broken("the test's process is gone")
        clean = True
        status, detail = json.loads(said)
        return status, detail
    finally:
        if clean:
            _give(test)
        else:
            test.close()
