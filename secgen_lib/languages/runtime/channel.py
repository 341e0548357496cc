"""Messages with a process in a sandbox: four bytes of length (big endian), then the body.

The other side may be hostile: it may send nothing, for ever, too much, or not read. No call waits without looking at
the limits (``check``) every :data:`POLL_S`, and none keeps more than ``max_bytes``. What a body means is not known
here.
"""
from __future__ import annotations

import os
import select
import socket
import time
from collections.abc import Callable

POLL_S = 0.03
MAX_BYTES = 8 << 20
HEADER = 4
Check = Callable[[], None]
"""Raises when a limit is reached."""


class Channel:
    """One end of a stream socket. Use it from one thread at a time."""

    def __init__(self, sock: socket.socket, max_bytes: int = MAX_BYTES):
        sock.setblocking(False)
        self.sock, self.max_bytes, self.too_long = sock, max_bytes, False
        self._buffer, self._next_check = bytearray(), 0.0

    def send(self, body: bytes, check: Check) -> bool:
        """False when nobody reads any more."""
        return self.write(len(body).to_bytes(HEADER, "big") + body, check)

    def receive(self, check: Check) -> bytes | None:
        """The next body; None when there will be none, or (``too_long``) when it is longer than ``max_bytes``."""
        head = self.read(HEADER, check)
        size = int.from_bytes(head or b"", "big")
        self.too_long = size > self.max_bytes
        return None if head is None or self.too_long else self.read(size, check)

    def write(self, data: bytes, check: Check) -> bool:
        """Bytes without a header; False when nobody reads any more."""
        left = memoryview(data)
        while left:
            try:
                left = left[os.write(self.sock.fileno(), left):]
            except BlockingIOError:
                self._wait(select.POLLOUT)
            except (BrokenPipeError, ConnectionResetError):
                return False
            self._look(check)
        return True

    def read(self, size: int, check: Check) -> bytes | None:
        """Exactly so many bytes, or None at the end of the stream."""
        while len(self._buffer) < size:
            try:
                part = os.read(self.sock.fileno(), 1 << 16)
            except BlockingIOError:
                self._wait(select.POLLIN)
            except ConnectionResetError:
                return None
            else:
                if not part:
                    return None
                self._buffer += part
            self._look(check)
        body = bytes(self._buffer[:size])
        del self._buffer[:size]
        return body

    def _wait(self, event: int) -> None:
        ready = select.poll()
        ready.register(self.sock, event)
        ready.poll(POLL_S * 1000)

    def _look(self, check: Check) -> None:
        now = time.monotonic()
        if now > self._next_check:
            self._next_check = now + POLL_S
            check()
