"""JSON lines: one object a line, in UTF-8. The one reader and the one writer of this library.

Three readers, one on another: :func:`lines` for who must go on after a broken line, :func:`rows` for who must not.
A table that grows ends in half a line when its writer is killed: :func:`rows` passes over it where it is told that the
file is ``growing``, :func:`mend` cuts it off.
"""
from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.records import to_row

BOM = b"\xef\xbb\xbf"
GZIP = b"\x1f\x8b"


class BadLine(ValueError):
    """A line that is no row; ``str()`` says why, as the end of "this is ..."."""


def lines(path: Path, todo: str = "") -> Iterator[tuple[int, bytes]]:
    """(number from 1, bytes with the line end) of each line that is not blank, of a file gzipped or not.

    Raises :class:`SecgenError` where the file cannot be read or its compressed part ends early; ``todo`` is the advice.
    """
    number = 0
    try:
        with _opened(path) as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line.removeprefix(BOM) if number == 1 else line
    except (EOFError, zlib.error, gzip.BadGzipFile) as broken:  # before OSError, which BadGzipFile is
        raise SecgenError(f"the compressed file is broken after line {number} ({broken})", path, todo) from broken
    except OSError as error:
        raise SecgenError(f"cannot be read ({error.strerror or error})", path, todo) from error


def _opened(path: Path) -> IO[bytes]:
    with open(path, "rb") as raw:
        packed = raw.read(2) == GZIP
    return gzip.open(path, "rb") if packed else open(path, "rb")  # type: ignore[return-value]


def parse(line: bytes) -> dict[str, Any]:
    """The object of a line. Raises :class:`BadLine`."""
    try:
        row = json.loads(line.decode("utf-8").rstrip("\r\n"))
    except UnicodeDecodeError as error:
        raise BadLine(f"not UTF-8 (byte {error.start})") from error
    except json.JSONDecodeError as error:
        raise BadLine(f"not JSON ({error.msg} in column {error.colno})") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, brackets without end
        raise BadLine(f"not JSON ({error})") from error
    if not isinstance(row, dict):
        raise BadLine("not a JSON object")
    return row


def rows(path: Path, todo: str | Callable[[], str] = "", *, growing: bool = False) -> Iterator[dict[str, Any]]:
    """The objects of a file, all of them, in order.

    ``growing``: a last line without its line end, as a killed writer leaves it, is passed over; else it is read like
    any other. Raises :class:`SecgenError` with the number of a line that is no object, and as :func:`lines` does;
    ``todo`` is the advice, or makes it when it is needed.
    """
    advice = "" if callable(todo) else todo
    for number, line in lines(path, advice):
        if growing and not line.endswith(b"\n"):
            return
        try:
            row = parse(line)
        except BadLine as bad:
            raise SecgenError(f"line {number} is {bad}", path, todo() if callable(todo) else todo) from None
        yield row


def dump(row: Any, *, sort_keys: bool = True, compact: bool = False) -> bytes:
    """A record or a dict as one line, in ASCII. ``compact``: without the blanks after commas and colons."""
    value = row if isinstance(row, dict) else to_row(row)
    text = json.dumps(value, ensure_ascii=True, sort_keys=sort_keys, separators=(",", ":") if compact else None)
    return text.encode("ascii") + b"\n"


def append(path: Path, records: Iterable[Any], *, sort_keys: bool = True) -> int:
    """Append records (or dicts) in one write; returns how many.

    Raises :class:`SecgenError` where the disk is full: rows written before stay, and none of these.
    """
    made = [dump(record, sort_keys=sort_keys) for record in records]
    if not made:
        return 0
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "ab", buffering=0) as file:
            start = file.tell()
            try:
                view = memoryview(b"".join(made))
                while view:
                    view = view[file.write(view):]
            except OSError:
                file.truncate(start)
                raise
    return len(made)


def write(path: Path, records: Iterable[Any], *, sort_keys: bool = True, compact: bool = False) -> int:
    """Replace a file at once by these records (or dicts), which may be made as they are written; returns how many.

    A name that ends in ``.gz`` is compressed; the same rows give the same bytes (no time and no name in the header).
    """
    n = 0
    with replacing(path) as scratch, open(scratch, "wb") as file:
        if path.suffix == ".gz":
            made = [dump(record, sort_keys=sort_keys, compact=compact) for record in records]
            n = len(made)
            file.write(gzip.compress(b"".join(made), compresslevel=9, mtime=0))
        else:
            for record in records:
                file.write(dump(record, sort_keys=sort_keys, compact=compact))
                n += 1
    return n


def mend(path: Path) -> bool:
    """Cut half a last line off, as a killed writer leaves it; whether there was one."""
    data = path.read_bytes()
    whole = data.rfind(b"\n") + 1
    if whole < len(data):
        os.truncate(path, whole)
    return whole < len(data)
