"""The one exception family: what went wrong, where, and what to do, in one line."""
from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

MISREAD = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What the reading of JSON (or YAML) by others raises: it is none, has another form, or nests without end."""
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FREE = "free some space and run the same command again: what is done stays done"


class SecgenError(Exception):
    """A failure that the user can mend. ``str()`` is one line: ``where: what; todo``."""

    def __init__(self, what: str, where: object = "", todo: str = ""):
        self.what, self.where, self.todo = what, str(where), todo
        super().__init__(what, where, todo)

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return " ".join((f"{line}; {self.todo}" if self.todo else line).split())


class SecgenWarning(UserWarning):
    """What goes on in another way than was asked, in one line; the command shows it without Python's own frame."""


@contextmanager
def writing(path: object) -> Iterator[None]:
    """Around what writes ``path``: where the system's error names no file (a write to a full disk never does), or the
    disk is full, it is a :class:`SecgenError` that names the path and says what to do."""
    try:
        yield
    except OSError as error:
        full = no_room(error)
        if not full and (error.filename is not None or error.strerror is None):
            raise
        raise SecgenError(f"cannot write ({full or error.strerror})", path, FREE if full else
                          "run the same command again: what is done stays done") from error


def no_room(error: object) -> str:
    """The system's words for a full disk, where ``error`` (an exception, or what a program said) is one; else empty.
    ``shutil`` and other processes hand on the words alone."""
    if isinstance(error, OSError) and error.errno in FULL:
        return os.strerror(error.errno)
    return next((message for message in map(os.strerror, FULL) if message in str(error)), "")
