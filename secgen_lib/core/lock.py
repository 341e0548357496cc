"""One process at a time: a file that is locked until its holder lets go, or ends in whatever way."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import FileLock

WITHOUT_END = -1.0


class Busy(Exception):
    """Another holds the lock, and did not let go in the time that was waited."""


def take(path: Path, timeout_s: float = 0) -> FileLock:
    """The lock of the file ``path``, held until its ``release()``, while something refers to it, or this process ends.

    ``timeout_s``: how long another holder is waited for (:data:`WITHOUT_END`: until it lets go). The folder is made.
    Raises :class:`Busy`. The file stays: to unlink it would let two processes each hold a lock of that name.
    """
    from filelock import FileLock, Timeout

    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path, thread_local=False)  # whichever thread took it, any may let go
    try:
        lock.acquire(timeout=timeout_s)
    except Timeout:
        raise Busy(str(path)) from None
    return lock


@contextmanager
def held(path: Path, timeout_s: float = 0) -> Iterator[None]:
    """Around what one process does at a time. Raises as :func:`take` does, before the block begins."""
    lock = take(path, timeout_s)
    try:
        yield
    finally:
        lock.release()
