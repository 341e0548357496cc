"""Warm processes by kind, kept and used again by all threads, and ended with the interpreter."""
from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar

from secgen_lib.languages.runtime.errors import Broken

T = TypeVar("T")


class Kept(Protocol):
    """What a pool keeps. ``usable``: whether it may serve once more; ``close`` may be called twice."""

    uses: int

    def usable(self) -> bool: ...

    def close(self) -> None: ...


K = TypeVar("K", bound=Hashable)
P = TypeVar("P", bound=Kept)


class Pool(Generic[K, P]):
    """``start`` makes one of a kind. One that has served ``max_uses`` times is replaced: what its clients leave does
    not pile up.
    """

    def __init__(self, start: Callable[[K], P], max_uses: int | None = None):
        self._start, self._max_uses = start, max_uses
        self._free: dict[K, list[P]] = {}
        self._lock = threading.Lock()
        atexit.register(self.close_all)

    def take(self, kind: K) -> P:
        """One that waits, or a new one; nobody else has it. Raises what ``start`` raises."""
        while True:
            with self._lock:
                waiting = self._free.get(kind)
                if not waiting:
                    break
                process = waiting.pop()
            if process.usable():
                return process
            process.close()
        return self._start(kind)

    def give(self, kind: K, process: P) -> None:
        """Take it back; one that is closed, worn or too many is ended."""
        process.uses += 1
        if process.usable() and (self._max_uses is None or process.uses < self._max_uses):
            with self._lock:
                waiting = self._free.setdefault(kind, [])
                if len(waiting) < (os.cpu_count() or 2) + 2:
                    waiting.append(process)
                    return
        process.close()

    @contextmanager
    def borrowed(self, kind: K) -> Iterator[P]:
        """One for the length of a ``with``. It is ended, not kept, where an exception leaves the ``with`` (an answer
        may still be on its way), and where the client has closed it.
        """
        process = self.take(kind)
        try:
            yield process
        except BaseException:
            process.close()
            raise
        self.give(kind, process)

    def warm(self, kind: K, count: int) -> None:
        """Start so many before they are needed, side by side."""
        with ThreadPoolExecutor(count) as starters:
            for process in list(starters.map(lambda _: self.take(kind), range(count))):
                self.give(kind, process)

    def waiting(self) -> list[P]:
        """Those that wait for work."""
        with self._lock:
            return [process for free in self._free.values() for process in free]

    def close_all(self) -> None:
        """End those that wait for work."""
        with self._lock:
            ended = [process for free in self._free.values() for process in free]
            self._free.clear()
        for process in ended:
            process.close()


def twice(attempt: Callable[[], T], on: type[Exception] = Broken) -> T:
    """What ``attempt`` gives. Where it raises ``on``, it is asked once more: a process that was killed while it waited
    says nothing of the program.
    """
    try:
        return attempt()
    except on:
        return attempt()
