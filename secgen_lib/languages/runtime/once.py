"""What does not depend on a program (test objects, precompiled headers) is made once per content and process."""
from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path


class Folders:
    """Folders by key, readable by the sandbox's user, removed at the end of the process."""

    def __init__(self, prefix: str):
        self._prefix, self._root = prefix, None
        self._guard, self._locks = threading.Lock(), {}

    def get(self, key: str, make: Callable[[Path], None]) -> Path:
        """The folder of ``key``, filled by ``make`` at the first call. What ``make`` raises is passed on, and tried
        again at the next call.
        """
        with self._guard:
            if self._root is None:
                self._root = Path(tempfile.mkdtemp(prefix=self._prefix))
                self._root.chmod(0o711)
                atexit.register(shutil.rmtree, self._root, ignore_errors=True)
            lock, folder = self._locks.setdefault(key, threading.Lock()), self._root / key
        with lock:
            if folder.exists():
                return folder
            making = Path(tempfile.mkdtemp(dir=self._root))
            try:
                make(making)
                making.chmod(0o755)
                os.rename(making, folder)
            except BaseException:
                shutil.rmtree(making, ignore_errors=True)
                raise
        return folder
