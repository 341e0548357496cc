"""Pairs of warm sandboxes (one for programs, one for tests), kept and used again by all threads."""
from __future__ import annotations

import contextlib
import json
import math
import socket
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.languages.runtime.channel import Channel
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone, TimeUp
from secgen_lib.languages.runtime.pool import Pool, twice
from secgen_lib.languages.runtime.process import Process, serving
from secgen_lib.languages.runtime.relay import UNREADABLE

SERVER = [Path(__file__).with_name(name) for name in ("kinds.py", "wire.py", "guard.py", "server.py")]
PRELOAD = ("typing", "math", "re", "collections", "itertools", "functools", "heapq", "string", "hashlib", "random",
           "datetime", "copy", "operator", "bisect", "statistics", "fractions", "decimal", "time")
MEMORY_MB, PROCESSES = 1024, 128
TEST_CPU_S, END_S = 10.0, 5.0
MAX_USES = 1000
"""A pair is replaced after so many programs: what their tests leave in an interpreter does not pile up."""
MAX_REPLY = 1 << 20
UNBUILT = "build_error", "line 1: error: the program cannot be compiled"
"""Of a program at which the interpreter's own compiler ends, in a sandbox that is whole."""


@cache
def _text() -> str:
    """What the interpreters in the sandboxes run."""
    return "\n".join(path.read_text(encoding="utf-8") for path in SERVER)


class Server(Process):
    """One sandbox with one warm interpreter of a role. Its socket is for control; a program's or a test's own data go
    over sockets that are handed to it.
    """

    def __init__(self, role: str, cpu_s: float):
        super().__init__([sys.executable, "-s", "-P", "-c", _text(), role, str(math.ceil(cpu_s)),
                          ",".join(PRELOAD if role == "candidate" else PRELOAD[:6])], serving(MEMORY_MB, PROCESSES),
                         stderr=subprocess.PIPE, readable=sandbox.python_paths(), env={"PYTHONHASHSEED": "0"})
        self._asked = False

    def serve(self, job: socket.socket, call: socket.socket) -> None:
        """A fresh child, or the tests' interpreter itself, gets these two sockets. Raises ``Gone``."""
        try:
            socket.send_fds(self.channel.sock, [b"f"], [job.fileno(), call.fileno()])
        except OSError as gone:
            raise Gone("an interpreter in the sandbox is gone") from gone
        self._asked = False

    def end(self) -> bool:
        """End the child and all that it left (a test is over); whether the sandbox may be used again."""
        self.ask_end()
        self.begin(math.inf, END_S)
        try:
            return self.receive() == b'"clean"'
        except Exhausted:
            return False

    def ask_end(self) -> None:
        """Begin :meth:`end`, which then only waits."""
        if not self._asked:
            self._asked = True
            with contextlib.suppress(Exhausted):
                self.channel.write(b"e", self.check)


class Pair:
    """A sandbox for programs and one for tests."""

    def __init__(self, cpu_s: float):
        self.cpu_s, self.uses = cpu_s, 0
        self.programs = Server("candidate", cpu_s)
        try:
            self.tests = Server("test", cpu_s)
        except BaseException:
            self.programs.close()
            raise
        try:
            for server in (self.programs, self.tests):
                server.greet(b'"ready"', "an interpreter")
        except BaseException:
            self.close()
            raise

    def usable(self) -> bool:
        return self.programs.usable() and self.tests.usable()

    def close(self) -> None:
        self.programs.close()
        self.tests.close()

    def judge(self, program: str, entry_point: str, prompt: str, test: str, wall_s: float) -> tuple[str, str]:
        """(status, detail); status ``build_error`` has ``line N: error: ...`` as detail. Ends both children; a pair
        that is not clean afterwards is closed.
        """
        self.programs.begin(self.cpu_s, wall_s)
        self.tests.begin(max(self.cpu_s, TEST_CPU_S), 2 * wall_s)
        clean = False
        try:
            result = self._run({"program": program, "entry_point": entry_point},
                               {"prompt": prompt, "entry_point": entry_point, "test": test})
            self.tests.ask_end()
            clean = self.programs.end()
            if result is UNBUILT and not clean and not self.programs.jail.over_memory():
                raise Gone("the programs' interpreter is gone")
            if self.programs.jail.over_memory():
                clean, result = False, ("memory", f"more than {MEMORY_MB} MiB")
            elif not clean and result[0] == "passed" and self.programs.jail.popen.poll() is not None:
                result = "failed", "the program killed its supervisor"
            alive = self.tests.end()
            if result is UNREADABLE and not alive and not self.tests.jail.over_memory():
                raise Broken("the test's interpreter is gone")
            clean = clean and alive
            return result
        except Exhausted as over:
            if over.process is self.tests:
                return UNREADABLE
            spent = f"no end after {over.spent_s:.1f} s of CPU time" if isinstance(over, TimeUp) else str(over)
            return over.status, spent
        finally:
            if not clean:
                self.close()

    def _run(self, program: dict[str, str], test: dict[str, str]) -> tuple[str, str]:
        """The program's child and the test talk to each other; here only how each came out is heard."""
        with contextlib.ExitStack() as ends:
            (call_here, call_there), (job, job_there), (asking, asking_there) = (
                map(ends.enter_context, socket.socketpair()) for _ in range(3))
            self.programs.serve(job_there, call_there)
            self.tests.serve(asking_there, call_here)
            for theirs in (call_here, call_there, job_there, asking_there):
                theirs.close()
            building, judging = Channel(job, MAX_REPLY), Channel(asking, MAX_REPLY)
            _send(judging, test, self._check)
            _send(building, program, self._check)
            if _receive(building, self._check) is None and not self.programs.jail.over_memory():
                raise Gone("the programs' interpreter starts no program")  # none of its text has been read
            built = _receive(building, self._check)
            if built is None:
                return UNBUILT
            if built[0] == "build_error":
                return "build_error", f"line {built[1]}: error: {built[2]}: {built[3]}"
            job.close()
            verdict = _receive(judging, self._check)
            return UNREADABLE if verdict is None else (verdict[0], verdict[1])

    def _check(self) -> None:
        self.programs.check()
        self.tests.check()


def _send(channel: Channel, value: Any, check: Callable[[], None]) -> None:
    channel.send(json.dumps(value).encode("ascii"), check)


def _receive(channel: Channel, check: Callable[[], None]) -> Any:
    body = channel.receive(check)
    return None if body is None else json.loads(body)


pairs = Pool(Pair, MAX_USES)


def judge(program: str, entry_point: str, prompt: str, test: str, *, cpu_s: float = 3.0,
          wall_s: float = 60.0) -> tuple[str, str]:
    """Run one test on one program: (status, detail). A pair of sandboxes that breaks is replaced, once."""
    def attempt() -> tuple[str, str]:
        with pairs.borrowed(cpu_s) as pair:
            return pair.judge(program, entry_point, prompt, test, wall_s)

    try:
        return twice(attempt)
    except Broken as broken:
        return "unscored", str(broken)
