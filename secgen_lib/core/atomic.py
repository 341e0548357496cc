"""Files and folders that appear whole: a reader sees the old or the new one, never half of it."""
from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from secgen_lib.core.errors import SecgenError, writing


def scratch_beside(path: Path) -> Path:
    """A hidden name beside ``path``, for this process and thread alone."""
    return path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}")


def check_writable(path: Path) -> None:
    """Raises :class:`SecgenError` where a file could not be written: asked before hours of work, not after."""
    if path.is_dir() or not os.access(path if path.exists() else path.parent, os.W_OK):
        raise SecgenError("cannot be written", path, "name a file in a folder that is there")


@contextmanager
def replacing(path: Path, *, durable: bool = False) -> Iterator[Path]:
    """Yields a scratch path; what was written there takes the name ``path`` when the block ends without an error.

    ``durable``: it is on disk before it takes the name, so that it outlives a power cut. Raises as
    :func:`~secgen_lib.core.errors.writing` does; the scratch file never stays.
    """
    scratch = scratch_beside(path)
    try:
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            yield scratch
            if durable:
                with open(scratch, "rb") as file:
                    os.fsync(file.fileno())
            os.replace(scratch, path)
    finally:
        scratch.unlink(missing_ok=True)


@contextmanager
def replacing_folder(path: Path) -> Iterator[Path]:
    """The same for a folder: yields an empty scratch folder, which replaces the folder ``path`` when the block ends.

    A kill between the two leaves no folder ``path``, never a part of one.
    """
    scratch = scratch_beside(path)
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        with writing(path):
            scratch.mkdir(parents=True)
            yield scratch
            shutil.rmtree(path, ignore_errors=True)
            os.replace(scratch, path)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
