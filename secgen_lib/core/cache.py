"""The content cache: results that depend on content alone, shared by all runs of a user.

One SQLite file in ``$SECGEN_CACHE`` (default: the user's cache folder). A value is named by ``records.digest`` of all
that it depends on, tool versions included, so that nothing is ever out of date, only unused. A cache that cannot be
opened or is broken costs time, never a result: it is passed over with one warning.
"""
from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
import warnings
import zlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from secgen_lib.core.errors import SecgenError, SecgenWarning
from secgen_lib.core.records import digest


def folder() -> Path:
    """``$SECGEN_CACHE``, else the user's cache folder."""
    if os.environ.get("SECGEN_CACHE"):
        return Path(os.environ["SECGEN_CACHE"])
    import platformdirs

    return Path(platformdirs.user_cache_dir("secgen"))


PUT_BACK = "put it back to keep what is done, or run the same command again: what it concerns is made anew"
WAL_RETRIES_S = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
_opening = threading.Lock()


class Cache:
    """``get``/``put`` of JSON values by (kind, key); safe for threads and for several processes."""

    def __init__(self, path: Path):
        self.path = path
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self.off = ""
        """Why it is not used; empty while it is."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=60, check_same_thread=False, isolation_level=None)
            self._use_wal(self._db)
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.execute("CREATE TABLE IF NOT EXISTS entries "
                             "(kind TEXT, key TEXT, value BLOB, PRIMARY KEY (kind, key))")
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)

    @staticmethod
    def _use_wal(db: sqlite3.Connection) -> None:
        """SQLite waits for no lock here, whatever the timeout, while another process does the same on a new file."""
        for pause in WAL_RETRIES_S:
            try:
                db.execute("PRAGMA journal_mode=WAL")
                return
            except sqlite3.OperationalError as busy:
                if "locked" not in str(busy):
                    raise
                time.sleep(pause)
        db.execute("PRAGMA journal_mode=WAL")

    def _give_up(self, error: Exception) -> None:
        self._db, self.off = None, str(error)
        warnings.warn(f"{self.path}: the cache is off ({error}); results are computed again", SecgenWarning,
                      stacklevel=3)

    def get(self, kind: str, key: str) -> Any | None:
        """The value, or None when it is not there."""
        with self._lock:
            if self._db is None:
                return None
            try:
                row = self._db.execute("SELECT value FROM entries WHERE kind=? AND key=?", (kind, key)).fetchone()
                return None if row is None else json.loads(zlib.decompress(row[0]))
            except (sqlite3.Error, zlib.error, ValueError) as error:
                self._give_up(error)
                return None

    def put(self, kind: str, key: str, value: Any) -> None:
        self.put_many(kind, [(key, value)])

    def put_many(self, kind: str, items: Iterable[tuple[str, Any]]) -> None:
        """Store several values in one transaction."""
        rows = [(kind, key, zlib.compress(json.dumps(value).encode("ascii"), 1)) for key, value in items]
        with self._lock:
            if self._db is None or not rows:
                return
            try:
                self._db.execute("BEGIN IMMEDIATE")
                self._db.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", rows)
                self._db.execute("COMMIT")
            except sqlite3.Error as error:
                self._give_up(error)

    def info(self) -> dict[str, Any]:
        """Entries and bytes by kind. Raises :class:`SecgenError` where the file cannot be used."""
        rows = self._asked("SELECT kind, COUNT(*), SUM(LENGTH(value)) FROM entries GROUP BY kind ORDER BY kind")
        return {"path": str(self.path), "kinds": {kind: {"entries": n, "bytes": size} for kind, n, size in rows}}

    def clear(self) -> int:
        """Delete all entries; how many there were. Raises :class:`SecgenError` where the file cannot be used."""
        entries = self._asked("SELECT COUNT(*) FROM entries")[0][0]
        self._asked("DELETE FROM entries")
        self._asked("VACUUM")
        return entries

    def _asked(self, command: str) -> list[Any]:
        with self._lock:
            try:
                if self._db is not None:
                    return self._db.execute(command).fetchall()
            except sqlite3.Error as error:
                self.off = str(error)
        raise SecgenError(f"the cache cannot be used ({self.off})", self.path,
                          "set SECGEN_CACHE to a folder that can be written, or delete this file")


@lru_cache
def _open(path: Path, pid: int) -> Cache:
    return Cache(path)


def cache() -> Cache:
    """This process's cache (a fork opens its own connection)."""
    with _opening:
        return _open(folder() / "results.sqlite", os.getpid())


@lru_cache
def sources(*modules: str) -> str:
    """A hash of the source of modules and packages of this library: a result is named by the code that made it, too."""
    return digest(_first_read(*modules))


def files_digest(files: Iterable[Path], root: Path) -> str:
    """A hash of files below ``root``, by their paths there and their contents, in the order given; the one way in
    which source is hashed. Raises ``OSError``."""
    return digest(_hashes(files, root))


def edited(*modules: str) -> str:
    """Which files of these modules are no longer what they were when :func:`sources` or this was first asked about
    them here, in words; empty where all are. This process has one version in memory, and what it imports or starts
    from now on is of another."""
    before, now = dict(_first_read(*modules)), dict(_read(*modules))
    files = sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
    return ", ".join(files[:3]) + (f" and {len(files) - 3} more" if len(files) > 3 else "")


def unedited(where: str, *modules: str) -> None:
    """Raises :class:`SecgenError` where :func:`edited` names a file: what was made is of no one version."""
    if files := edited(*modules):
        raise SecgenError(f"the library was edited while the run went on ({files})", where, PUT_BACK)


@lru_cache
def _first_read(*modules: str) -> tuple[tuple[str, str], ...]:
    return _read(*modules)


def _read(*modules: str) -> tuple[tuple[str, str], ...]:
    """(path below the library, hash) of every file of the modules."""
    root = Path(__file__).parents[1]
    files: list[Path] = []
    for module in modules:
        path = root / module
        if path.is_dir():
            files.extend(in_folder(path))
        else:
            files.append(path if path.is_file() else root / f"{module}.py")
    return _hashes(files, root)


def _hashes(files: Iterable[Path], root: Path) -> tuple[tuple[str, str], ...]:
    return tuple((path.relative_to(root).as_posix(), digest(path.read_bytes())) for path in files)


def in_folder(folder: Path) -> list[Path]:
    """All files below it, whatever their suffix (labelled programs are Rust, too), but for what Python or an editor
    leaves there.
    """
    return sorted(path for path in folder.rglob("*") if path.is_file() and not any(
        part == "__pycache__" or part.startswith(".") for part in path.relative_to(folder).parts))
