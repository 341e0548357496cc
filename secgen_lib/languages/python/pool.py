"""Pairs of warm sandboxes (one for programs, one for tests), kept and used again by all threads."""
from __future__ import annotations

import atexit
import contextlib
import json
import math
import os
import selectors
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib import sandbox

SERVER = [Path(__file__).with_name(name) for name in ("wire.py", "server.py")]
PRELOAD = ("typing", "math", "re", "collections", "itertools", "functools", "heapq", "string", "hashlib", "random",
           "datetime", "copy", "operator", "bisect", "statistics", "fractions", "decimal", "time")
MEMORY_MB = 1024
POLL_S = 0.03
TEST_CPU_S = 10.0
USES = 1000
"""A pair is replaced after so many programs: what their tests leave in an interpreter does not pile up."""
UNREADABLE = ("failed", "the test was ended by the limits while it handled the program's results")
_free: list[Pair] = []
_lock = threading.Lock()


class Broken(Exception):
    """The sandbox or an interpreter in it failed; nothing is known of the program."""


class TimeUp(Exception):
    pass


class TestTimeUp(Exception):
    pass


class OutOfMemory(Exception):
    pass


@cache
def _text() -> str:
    """What the interpreters in the sandboxes run."""
    return "\n".join(path.read_text(encoding="utf-8") for path in SERVER)


@cache
def _keeper() -> ThreadPoolExecutor:
    """Sandboxes die with the thread that started them: this one lives as long as the process."""
    return ThreadPoolExecutor(1, thread_name_prefix="secgen-sandbox")


class Server:
    """One sandbox with one warm interpreter of a role."""

    def __init__(self, role: str, cpu_s: float):
        self._asked = False
        self.control, theirs = socket.socketpair()
        limits = sandbox.Limits(cpu_s=86400, wall_s=1e9, memory_mb=MEMORY_MB, file_mb=64, processes=32)
        argv = [sys.executable, "-s", "-P", "-c", _text(), role, str(math.ceil(cpu_s)),
                ",".join(PRELOAD if role == "candidate" else PRELOAD[:6])]
        try:
            self.jail = _keeper().submit(
                sandbox.start, argv, readable=sandbox.python_paths(), limits=limits, stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL, env={"PYTHONHASHSEED": "0"}).result()
        except sandbox.Refused as refused:
            self.control.close()
            raise Broken(f"sandbox: {refused}") from refused
        finally:
            theirs.close()

    def ready(self) -> None:
        """Wait until the interpreter is warm."""
        self.control.settimeout(60)
        if self._hear() != b"r":
            self.jail.kill()
            said = self.jail.stderr.read(2000).decode(errors="replace") if self.jail.stderr else ""
            raise Broken(f"an interpreter in the sandbox did not start: {said.strip()}")

    def _hear(self) -> bytes:
        try:
            return self.control.recv(1)
        except OSError:
            return b""

    def begin(self, job: socket.socket, call: socket.socket) -> bool:
        """A fresh child, or the tests' interpreter itself, gets these two sockets; False when it is gone."""
        try:
            socket.send_fds(self.control, [b"f"], [job.fileno(), call.fileno()])
            self._asked = False
        except OSError:
            return False
        return True

    def end(self) -> bool:
        """End the child and all that it left (a test is over); whether the sandbox may be used again."""
        self.ask_end()
        self.control.settimeout(5)
        return self._hear() == b"c"

    def ask_end(self) -> None:
        """Begin :meth:`end`, which then only waits."""
        if not self._asked:
            self._asked = True
            with contextlib.suppress(OSError):
                self.control.sendall(b"e")

    def close(self) -> None:
        self.control.close()
        self.jail.close()


class Pair:
    """A sandbox for programs and one for tests."""

    def __init__(self, cpu_s: float):
        self.level, self.cpu_s, self.tests, self.used = sandbox.level(), cpu_s, None, 0
        self.programs = Server("candidate", cpu_s)
        try:
            self.tests = Server("test", cpu_s)
            for server in (self.programs, self.tests):
                server.ready()
        except Broken:
            self.close()
            raise

    def close(self) -> None:
        for server in (self.programs, self.tests):
            if server:
                server.close()

    def judge(self, program: str, entry_point: str, prompt: str, test: str, wall_s: float) -> tuple[str, str]:
        """(status, detail); status ``build_error`` has ``line N: error: ...`` as detail. Ends both children; a pair
        that is not clean afterwards is closed (``self.tests`` is then None).
        """
        call_here, call_there = socket.socketpair()
        job, job_there = socket.socketpair()
        asking, asking_there = socket.socketpair()
        sockets = (call_here, call_there, job, job_there, asking, asking_there)
        deadline = time.monotonic() + wall_s
        before = self.programs.jail.cpu_s(), self.tests.jail.cpu_s()
        clean = False
        self.used += 1
        try:
            started = self.programs.begin(job_there, call_there) and self.tests.begin(asking_there, call_here)
            for mine in (call_here, call_there, job_there, asking_there):
                mine.close()
            if not started:
                raise Broken("an interpreter in the sandbox is gone")
            _send(asking, {"prompt": prompt, "entry_point": entry_point, "test": test})
            self._put(job, {"program": program, "entry_point": entry_point}, deadline, before)
            built = self._hear(job, deadline, before)
            if built is None:
                result = "build_error", "line 1: error: the program cannot be compiled"
            elif built[0] == "build_error":
                result = "build_error", f"line {built[1]}: error: {built[2]}: {built[3]}"
            else:
                job.close()
                said = self._hear(asking, deadline, before)
                result = (said[0], said[1]) if said is not None else UNREADABLE
            self.tests.ask_end()
            clean = self.programs.end()
            if self.programs.jail.over_memory():
                clean, result = False, ("memory", f"more than {MEMORY_MB} MiB")
            elif not clean and result[0] == "passed" and self.programs.jail.popen.poll() is not None:
                result = "failed", "the program killed its supervisor"
            alive = self.tests.end()
            if result is UNREADABLE and not alive and not self.tests.jail.over_memory():
                raise Broken("the test's interpreter is gone")
            clean = clean and alive
            return result
        except TestTimeUp:
            return UNREADABLE
        except TimeUp:
            spent = self.programs.jail.cpu_s() - before[0]
            return "timeout", f"no end after {spent:.1f} s of CPU time"
        except OutOfMemory:
            return "memory", f"more than {MEMORY_MB} MiB"
        finally:
            for mine in sockets:
                mine.close()
            if not clean:
                self.close()
                self.tests = None

    def _look(self, deadline: float, before: tuple[float, float]) -> None:
        """``before``: CPU seconds that the two sandboxes had used."""
        if self.programs.jail.over_memory():
            raise OutOfMemory
        if time.monotonic() > deadline or self.programs.jail.cpu_s() - before[0] > self.cpu_s:
            raise TimeUp
        if self.tests.jail.cpu_s() - before[1] > max(self.cpu_s, TEST_CPU_S):
            raise TestTimeUp

    def _put(self, sock: socket.socket, value: Any, deadline: float, before: tuple[float, float]) -> None:
        """Send without waiting for ever on a reader that does not read."""
        data = memoryview(_pack(value))
        sock.setblocking(False)
        with selectors.DefaultSelector() as ready:
            ready.register(sock, selectors.EVENT_WRITE)
            while data:
                if not ready.select(POLL_S):
                    self._look(deadline, before)
                    continue
                try:
                    data = data[sock.send(data):]
                except (BrokenPipeError, ConnectionResetError):
                    return

    def _hear(self, sock: socket.socket, deadline: float, before: tuple[float, float]) -> Any:
        """One message, or None at the end of the stream; raises when time or memory is up."""
        sock.setblocking(False)
        got = b""
        with selectors.DefaultSelector() as ready:
            ready.register(sock, selectors.EVENT_READ)
            look = time.monotonic() + POLL_S
            while len(got) < 8 or len(got) < 8 + int.from_bytes(got[:8], "big"):
                if ready.select(POLL_S):
                    try:
                        part = sock.recv(65536)
                    except (BlockingIOError, ConnectionResetError):
                        part = b""
                    if not part or len(got) > 1 << 20:
                        return None
                    got += part
                if time.monotonic() > look:
                    self._look(deadline, before)
                    look = time.monotonic() + POLL_S
        return json.loads(got[8:])


def _pack(value: Any) -> bytes:
    text = json.dumps(value).encode("ascii")
    return len(text).to_bytes(8, "big") + text


def _send(sock: socket.socket, value: Any) -> None:
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        sock.sendall(_pack(value))


def judge(program: str, entry_point: str, prompt: str, test: str, *, cpu_s: float = 3.0,
          wall_s: float = 60.0) -> tuple[str, str]:
    """Run one test on one program: (status, detail). A pair of sandboxes that breaks is replaced, once."""
    for attempt in (1, 2):
        try:
            pair = _take(cpu_s)
        except Broken as broken:
            return "unscored", str(broken)
        try:
            result = pair.judge(program, entry_point, prompt, test, wall_s)
        except Broken as broken:
            if attempt == 2:
                return "unscored", str(broken)
            continue
        finally:
            _give(pair)
        return result
    raise AssertionError("not reached")


def warm(pairs: int, cpu_s: float) -> None:
    """Start pairs before they are needed, side by side; raises :class:`Broken`."""
    with ThreadPoolExecutor(pairs) as starters:
        for pair in list(starters.map(lambda _: _take(cpu_s), range(pairs))):
            _give(pair)


def _take(cpu_s: float) -> Pair:
    with _lock:
        for pair in _free:
            if pair.cpu_s == cpu_s and pair.level == sandbox.level() and pair.level >= sandbox.minimum():
                _free.remove(pair)
                return pair
    return Pair(cpu_s)


def _give(pair: Pair) -> None:
    if pair.tests is None:
        return
    with _lock:
        if pair.used < USES and len(_free) < (os.cpu_count() or 2) + 2:
            _free.append(pair)
            return
    pair.close()


def close_all() -> None:
    """End the sandboxes that wait for work."""
    with _lock:
        while _free:
            _free.pop().close()


atexit.register(close_all)
