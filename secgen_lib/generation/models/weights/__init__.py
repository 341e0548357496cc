"""Weights by name: the catalogue, fetching, and GGUF files turned into folders. ``docs/models.md`` explains them.

``local`` gives the folder that a model's name stands for, ``identity`` names its content without loading it.
"""
from __future__ import annotations

from pathlib import Path

from secgen_lib.core.records import digest
from secgen_lib.generation.models.weights import catalogue, convert, hashes
from secgen_lib.lab.card import MEASURED

__all__ = ["fetched", "folder_identity", "identity", "is_gguf", "local"]
SMALL = 1 << 28


def is_gguf(name: str) -> bool:
    """Whether a model's name is that of a GGUF file."""
    return name.lower().endswith(".gguf")


def local(name: str) -> Path | None:
    """The folder of a GGUF file or of a name of the catalogue, fetched and converted where it is not there yet; None
    for other names. Raises :class:`SecgenError` as :mod:`fetch` and :mod:`convert` do.
    """
    from secgen_lib.generation.models.weights import fetch

    if is_gguf(name):
        return convert.convert(Path(name).expanduser())
    if name not in catalogue.entries():
        return None
    entry = catalogue.get(name)
    if entry.gguf is None:
        return fetch.fetch(entry)
    return convert.converted(entry.gguf.sha256) or convert.convert(fetch.fetch(entry))


def fetched(name: str) -> Path | None:
    """The folder of a GGUF file or catalogue name where it is there already; None otherwise, nothing is made."""
    from secgen_lib.generation.models.weights import fetch

    if not is_gguf(name) and name not in catalogue.entries():
        return None
    entry = None if is_gguf(name) else catalogue.get(name)
    if entry and not entry.gguf:
        return fetch.there(entry)
    path = Path(name).expanduser()
    sha256 = entry.gguf.sha256 if entry and entry.gguf else hashes.sha256(path) if path.is_file() else None
    return None if sha256 is None else convert.converted(sha256)


def identity(name: str, revision: str | None) -> str:
    """What names a model's weights without loading them: a folder's content, a GGUF file's and how it is dequantised,
    or the hub's name and revision. Raises ``OSError`` where a GGUF file is not there."""
    path = Path(name).expanduser()
    if path.is_dir():
        return folder_identity(path)
    if is_gguf(name):
        return convert.name(hashes.sha256(path))
    if name in catalogue.entries():
        entry = catalogue.get(name)
        if entry.gguf:
            return convert.name(entry.gguf.sha256)
        name, revision = entry.hub.repo, entry.hub.revision  # type: ignore[union-attr]
    return f"{name}@{revision}"


def folder_identity(folder: Path) -> str:
    """A folder's weights, config, tokenizer and template by content; a converted one is named as its GGUF file is."""
    if (converted := convert.identity(folder)) is not None:
        return converted
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.suffix in {".safetensors", ".json", ".jinja"}
                   and p.name != MEASURED)  # what was measured of a model decides no answer of it
    return digest([[p.name, p.stat().st_size, digest(p.read_bytes()) if p.stat().st_size < SMALL
                    else hashes.sha256(p)] for p in files])
