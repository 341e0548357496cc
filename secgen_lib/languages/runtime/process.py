"""A program in a sandbox of its own, the channel to it, and what it may use."""
from __future__ import annotations

import contextlib
import socket
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from typing import Any

from secgen_lib import sandbox
from secgen_lib.languages.runtime.channel import MAX_BYTES, Channel, Check
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone, OutOfMemory, TimeUp, TooLong

START_S = 60.0


def serving(memory_mb: int, processes: int, file_mb: int = 64) -> sandbox.Limits:
    """Limits of a process that serves many requests: time is counted by request (:meth:`Process.begin`)."""
    return sandbox.Limits(cpu_s=86400, wall_s=1e9, memory_mb=memory_mb, file_mb=file_mb, processes=processes)


@cache
def _keeper() -> ThreadPoolExecutor:
    """Sandboxes die with the thread that started them: these live as long as the process."""
    return ThreadPoolExecutor(2, thread_name_prefix="secgen-sandbox")


class Process:
    """Its standard input is a socket to here. Its standard output is the same socket where it ``answers`` there, else
    nothing. ``warm``: it outlives the thread that starts it, not this interpreter. Other arguments are those of
    ``sandbox.start``. Starting does not wait for it: :meth:`greet` does. Raises ``Broken`` where there is no sandbox.
    """

    def __init__(self, argv: Sequence[str], limits: sandbox.Limits, *, answers: bool = False, warm: bool = True,
                 max_bytes: int = MAX_BYTES, stderr: int = subprocess.DEVNULL, **options: Any):
        mine, theirs = socket.socketpair()
        start = partial(sandbox.start, argv, limits=limits, stdin=theirs.fileno(), stderr=stderr,
                        stdout=theirs.fileno() if answers else subprocess.DEVNULL, **options)
        try:
            self.jail = _keeper().submit(start).result() if warm else start()
        except sandbox.Refused as refused:
            mine.close()
            raise Broken(f"sandbox: {refused}") from refused
        except BaseException:
            mine.close()
            raise
        finally:
            theirs.close()
        self.channel, self.uses, self.heard = Channel(mine, max_bytes), 0, False
        self.begin(START_S, START_S)

    def begin(self, cpu_s: float, wall_s: float) -> None:
        """From now on it has so many seconds of CPU time, and of the clock."""
        self._cpu_s, self._before, self._began = cpu_s, self.jail.cpu_s(), time.monotonic()
        self._deadline = self._began + wall_s

    def spent_s(self) -> float:
        """CPU time since :meth:`begin`."""
        return self.jail.cpu_s() - self._before

    def check(self) -> None:
        """Raises ``OutOfMemory`` or ``TimeUp`` when it has used what it may."""
        if self.jail.over_memory():
            raise OutOfMemory(self, f"more than {self.jail.limits.memory_mb} MiB")
        if self.spent_s() > self._cpu_s or time.monotonic() > self._deadline:
            raise self.time_up()

    def time_up(self) -> TimeUp:
        """That its time is up, with what it has used so far."""
        return TimeUp(self, self.spent_s(), time.monotonic() - self._began)

    def send(self, body: bytes, check: Check | None = None) -> bool:
        """Send a message; False when nobody reads any more. Raises as :meth:`check`."""
        return self.channel.send(body, check or self.check)

    def receive(self, check: Check | None = None) -> bytes | None:
        """Its next message, or None when there will be none. Raises as :meth:`check`; another ``check`` may look at
        more than this process.
        """
        body = self.channel.receive(check or self.check)
        self.heard = self.heard or body is not None
        return body

    def answer(self) -> bytes:
        """Its next message. Raises as :meth:`check`, ``TooLong``, and ``Gone`` when it has ended."""
        body = self.receive()
        if body is None:
            self.check()
            if self.channel.too_long:
                raise TooLong(self, f"more than {self.channel.max_bytes >> 20} MiB of output")
            raise Gone("a process in the sandbox ended")
        return body

    def greet(self, greeting: bytes, name: str) -> None:
        """Wait for its first message. Raises ``Gone``, and closes it, when that is another or does not come."""
        self.begin(START_S, START_S)
        try:
            heard = self.receive()
        except Exhausted:
            heard = None
        if heard != greeting:
            self.jail.kill()
            stderr = self.jail.stderr.read(2000).decode(errors="replace").strip() if self.jail.stderr else ""
            why = "out of memory" if self.jail.over_memory() else stderr
            self.close()
            raise Gone(f"{name} did not start in the sandbox{why and f': {why}'}")

    def usable(self) -> bool:
        """Whether it is alive, at the level of isolation that is asked for now."""
        return self.jail.level == sandbox.level() >= sandbox.minimum() and self.jail.popen.poll() is None

    def finish(self) -> int | None:
        """End it. Its exit code (128 + N for signal N), None when it had not ended by itself."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.jail.popen.wait(2)  # the end of its channel comes before its own
        ended = self.jail.popen.poll() is not None
        self.jail.kill()
        code = self.jail.finish()
        return code if ended else None

    def close(self) -> None:
        """End it and all that it started; may be called twice."""
        self.channel.sock.close()
        self.jail.close()
