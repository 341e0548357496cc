"""Folders that are made once: for this process (test objects, harnesses), or in the user's cache for later ones."""
from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
Make = Callable[[Path], None]
"""Fills an empty folder. What it raises is passed on, nothing is kept, and it is tried again at the next call."""


def made(place: Path, make: Make) -> Path:
    """``place``, filled by ``make`` where it is not there. Whole or absent, whoever makes it at the same time."""
    if place.is_dir():
        return place
    place.parent.mkdir(parents=True, exist_ok=True)
    making = Path(tempfile.mkdtemp(prefix="making-", dir=place.parent))
    try:
        make(making)
        making.chmod(0o755)
        os.rename(making, place)
    except OSError:
        if not place.is_dir():  # another process may have been faster
            raise
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return place


class Folders:
    """Folders by key, readable by the sandbox's user, removed at the end of the process."""

    def __init__(self, prefix: str):
        self._prefix = prefix
        self._root: Path | None = None
        self._guard = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}

    def get(self, key: str, make: Make) -> Path:
        """The folder of ``key``, filled by ``make`` at the first call."""
        with self._guard:
            if self._root is None:
                self._root = Path(tempfile.mkdtemp(prefix=self._prefix))
                self._root.chmod(0o711)
                atexit.register(shutil.rmtree, self._root, ignore_errors=True)
            lock, place = self._locks.setdefault(key, threading.Lock()), self._root / key
        with lock:
            return made(place, make)
