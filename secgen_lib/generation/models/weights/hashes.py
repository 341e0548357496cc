"""SHA-256 of files, remembered: a file of a gigabyte is not read again at every start.

The memory is the user's content cache. An entry is named by path, inode, size, and the times of the last change of
content and of inode, so that a file that was written, replaced or renamed is read again. A file that changed less than
two seconds ago is not remembered: a clock tick could hide a second change.
"""
from __future__ import annotations

import time
from pathlib import Path

from secgen_lib.core.cache import cache
from secgen_lib.core.records import digest, file_sha256

REMEMBERED = 16 << 20
"""Bytes from which a hash is remembered; a smaller file is read faster than it is looked up."""
SETTLED_S = 2.0


def sha256(path: Path) -> str:
    """The SHA-256 of a file's content, 64 hex digits. Raises ``OSError``."""
    # In the hub's cache a large file is a link to a blob that is named by its own SHA-256.
    blob = path.resolve().name
    if path.is_symlink() and len(blob) == 64:
        return blob
    if path.stat().st_size < REMEMBERED:
        return file_sha256(path)
    key = _state(path)
    if (known := cache().get("sha256", key)) is not None:
        return str(known)
    value, stat = file_sha256(path), path.stat()
    if key == _state(path) and time.time() - max(stat.st_mtime, stat.st_ctime) > SETTLED_S:
        cache().put("sha256", key, value)
    return value


def remember(path: Path, value: str) -> None:
    """Take a hash that is known already (the file was read while it was written)."""
    if path.stat().st_size >= REMEMBERED:
        cache().put("sha256", _state(path), value)


def _state(path: Path) -> str:
    stat = path.stat()
    return digest(str(path.resolve()), stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
