"""What is shipped, as files: ``figures/<profile>/data``, an index, a hash of every file, tables as gzipped JSONL."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import file_sha256
from secgen_lib.core.runs import BUNDLE
from secgen_lib.core.store import figures_folder, read_json

FORMAT = 1
"""The version of these files: raised when an older reader would misread them."""
INDEX, SUMS, CARD = BUNDLE, "SHA256SUMS", "README.md"


def place(profile: str) -> Path:
    """Where a profile's shipped run lies."""
    return figures_folder() / profile / "data"


def write_rows(path: Path, rows: Iterable[Any]) -> None:
    """JSON lines, compressed; the same rows give the same bytes (no time and no name in the header)."""
    jsonl.write(path, rows, compact=True)


def rows(path: Path) -> Iterator[Any]:
    """The rows of such a file. Raises :class:`SecgenError` for one that is not whole."""
    return jsonl.rows(path, "take the folder from the repository again")


def seal(folder: Path) -> None:
    """Write the SHA-256 of every file, as ``sha256sum -c SHA256SUMS`` reads it."""
    lines = [f"{file_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in _all(folder)]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")


def opened(folder: Path) -> dict[str, Any]:
    """The index of a shipped run, when every file is what it was. Raises :class:`SecgenError`, one line: nothing
    there, another version, a file that is missing, changed, or none of the shipped ones."""
    if not (folder / INDEX).is_file():
        raise SecgenError("holds no shipped run", folder, "`secgen ship RUN` makes one")
    index = read_json(folder / INDEX, "`secgen ship`")
    if not isinstance(index, dict) or index.get("format") != FORMAT:
        version = index.get("format") if isinstance(index, dict) else None
        raise SecgenError(f"is of version {version}, this library reads {FORMAT}", folder / INDEX,
                          "use the release that goes with it, or ship the run again")
    wanted = _sums(folder)
    there = {path.relative_to(folder).as_posix() for path in _all(folder)}
    for name in sorted(wanted.keys() ^ there):
        raise SecgenError("is missing" if name in wanted else f"is not in {SUMS}", folder / name,
                          "take the folder from the repository again")
    for name, sha256 in wanted.items():
        if file_sha256(folder / name) != sha256:
            raise SecgenError("is not what was shipped (another SHA-256)", folder / name,
                              "take the folder from the repository again")
    return index


def name(folder: Path) -> str:
    """What names a shipped run: the hash over the hashes of its files."""
    return file_sha256(folder / SUMS)


def size(folder: Path) -> tuple[int, int]:
    """Bytes of all files, and of the adapters among them."""
    sizes = {path.relative_to(folder).as_posix(): path.stat().st_size for path in _all(folder)}
    return sum(sizes.values()), sum(n for name, n in sizes.items() if name.startswith("adapters/"))


def _sums(folder: Path) -> dict[str, str]:
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except OSError:
        raise SecgenError("is missing", folder / SUMS, "take the folder from the repository again") from None
    sums = {}
    for line in lines:
        sha256, _, path = line.partition("  ")
        if not path or Path(path).is_absolute() or ".." in Path(path).parts:
            raise SecgenError(f"has a line that is none ({line[:60]!r})", folder / SUMS,
                              "take the folder from the repository again")
        sums[path] = sha256
    return sums


def _all(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path != folder / SUMS)
