"""A program in one sandbox, its test in another: the parent carries their messages, and keeps the limits.

Messages have four bytes of length (big endian) before them. What the program sends is opaque here: it is only bounded
and handed on. The test's messages begin with a letter: ``c`` a call, whose answer it waits for; ``r`` it waits for the
program's next message; ``v`` its verdict. To the test go ``a`` and an answer, or ``g``: the program is gone.
"""
from __future__ import annotations

import selectors
import socket
import time

from secgen_lib import sandbox

POLL_S = 0.03
MOST = 8 << 20


class Broken(Exception):
    """The sandbox, the toolchain or the test failed; nothing is known of the program."""


class TimeUp(Exception):
    """``side`` has used its CPU time, or the clock has run out. Its text says which."""

    def __init__(self, side: Side, spent: float):
        super().__init__(f"no end after {spent:.1f} s of CPU time, {time.monotonic() - side.began:.0f} s by the clock")
        self.side = side


class OutOfMemory(Exception):
    """``side`` has used more memory than it may."""

    def __init__(self, side: Side):
        super().__init__()
        self.side = side


class Side:
    """One sandbox and the socket to it. :meth:`begin` starts its CPU and wall time."""

    def __init__(self, jail: sandbox.Jail, sock: socket.socket):
        self.jail, self.sock, self.uses, self._got = jail, sock, 0, bytearray()
        self.begin(60.0, 60.0)
        sock.setblocking(False)

    def begin(self, cpu_s: float, wall_s: float) -> None:
        self.cpu_s, self.before, self.began = cpu_s, self.jail.cpu_s(), time.monotonic()
        self.deadline = self.began + wall_s

    def look(self) -> None:
        """Raise when time or memory is up."""
        if self.jail.over_memory():
            raise OutOfMemory(self)
        spent = self.jail.cpu_s() - self.before
        if spent > self.cpu_s or time.monotonic() > self.deadline:
            raise TimeUp(self, spent)

    def send(self, body: bytes) -> None:
        """Without waiting for ever on a reader that does not read; a reader that is gone is seen by :meth:`hear`."""
        data = memoryview(len(body).to_bytes(4, "big") + body)
        with selectors.DefaultSelector() as ready:
            ready.register(self.sock, selectors.EVENT_WRITE)
            while data:
                try:
                    data = data[self.sock.send(data):]
                except BlockingIOError:
                    if not ready.select(POLL_S):
                        self.look()
                except (BrokenPipeError, ConnectionResetError):
                    return

    def hear(self) -> bytes | None:
        """One message, or None when there will be none."""
        got = self._got
        look = time.monotonic() + POLL_S
        with selectors.DefaultSelector() as ready:
            ready.register(self.sock, selectors.EVENT_READ)
            while len(got) < 4 or len(got) < 4 + int.from_bytes(got[:4], "big"):
                if len(got) >= 4 and int.from_bytes(got[:4], "big") > MOST:
                    return None
                if ready.select(POLL_S):
                    try:
                        part = self.sock.recv(1 << 16)
                    except BlockingIOError:
                        continue
                    except ConnectionResetError:
                        part = b""
                    if not part:
                        return None
                    got += part
                if time.monotonic() > look:
                    self.look()
                    look = time.monotonic() + POLL_S
        end = 4 + int.from_bytes(got[:4], "big")
        body = bytes(got[4:end])
        del got[:end]
        return body

    def close(self) -> None:
        self.sock.close()
        self.jail.close()


def relay(test: Side, program: Side) -> tuple[bytes | None, bool]:
    """Carry messages until the test's verdict: (it, or None when the test's process is gone; whether it had heard
    anything of the program). Raises :class:`TimeUp`, :class:`OutOfMemory`.
    """
    heard = False
    while True:
        said = test.hear()
        if said is None or said[:1] == b"v":
            return (None if said is None else said[1:]), heard
        if said[:1] == b"c":
            program.send(said[1:])
        answer = program.hear()
        if answer is None:
            program.look()
        heard = True
        test.send(b"g" if answer is None else b"a" + answer)
