"""The catalogue of models by name (``catalogue.yaml``): its entries, checked, and where fetched files are kept."""
from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from secgen_lib.core import spelling
from secgen_lib.core.cache import folder as cache_folder
from secgen_lib.core.errors import SecgenError

GB = 10**9


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Repo(_Strict):
    """A repository of the hub; without a revision it is not pinned."""

    repo: str
    revision: str | None = Field(None, pattern="^[0-9a-f]{40}$")


class Gguf(_Strict):
    """One file with all weights. ``repo`` is None where the hub is not known to have these bytes."""

    file: str
    size: int = Field(gt=0)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    repo: str | None = None
    revision: str | None = Field(None, pattern="^[0-9a-f]{40}$")


class Piece(NamedTuple):
    """A part of a file, inside a wheel of the package index."""

    requirement: str
    payload: str
    size: int


class Index(_Strict):
    """Packages whose payloads, joined in order, are a file."""

    package: str
    version: str
    parts: int = Field(ge=1)
    piece: int = Field(gt=0)
    payload: str

    def pieces(self, size: int) -> Iterator[Piece]:
        """The pieces of a file of ``size`` bytes, in order."""
        for n in range(1, self.parts + 1):
            yield Piece(f"{self.package.format(n=n)}=={self.version}", self.payload.format(n=n),
                        self.piece if n < self.parts else size - self.piece * (self.parts - 1))


class Entry(_Strict):
    """A model of the catalogue; the fields are explained in ``catalogue.yaml``."""

    name: str
    params: int
    licence: str
    hub: Repo | None = None
    gguf: Gguf | None = None
    index: Index | None = None
    disk_gb: float
    memory_gb: float
    humaneval: int | None = Field(None, ge=0, le=164)

    @property
    def command(self) -> str:
        """The hub's own command for it, or the place it comes from."""
        if self.gguf and self.gguf.repo:
            pin = f" --revision {self.gguf.revision}" if self.gguf.revision else ""
            return f"hf download {self.gguf.repo} {self.gguf.file}{pin} --local-dir ."
        if self.hub:
            pin = f" --revision {self.hub.revision}" if self.hub.revision else ""
            return f"hf download {self.hub.repo}{pin}"
        return f"secgen model fetch {self.name}"


@cache
def entries() -> dict[str, Entry]:
    """All models by name."""
    import yaml

    text = Path(__file__).with_name("catalogue.yaml").read_text(encoding="utf-8")
    return {name: Entry(name=name, **fields) for name, fields in yaml.safe_load(text).items()}


def spelled(name: str) -> str:
    """The name of the catalogue that is meant; any other (a folder's, the hub's) as it is."""
    return spelling.known(name, entries()) or name


def get(name: str) -> Entry:
    """The entry of the model that is meant; raises :class:`SecgenError` with the names there are."""
    found = spelling.known(name, entries())
    if found is None:
        raise SecgenError(f"no model {name!r} in the catalogue", "model",
                          spelling.meant(name, entries(), "choose one of"))
    return entries()[found]


def folder() -> Path:
    """Where fetched and converted weights are kept: ``$SECGEN_MODELS``, else in the user's cache folder."""
    return Path(os.environ["SECGEN_MODELS"]) if os.environ.get("SECGEN_MODELS") else cache_folder() / "models"


def need_disk(place: Path, wanted: float, what: str) -> None:
    """Raises :class:`SecgenError` unless the disk of ``place`` has ``wanted`` bytes free."""
    import shutil

    there = next(path for path in (place.absolute(), *place.absolute().parents) if path.exists())
    if (free := shutil.disk_usage(there).free) < wanted:
        raise SecgenError(f"{what} needs {wanted / GB:.1f} GB of disk, {free / GB:.1f} GB are free", there,
                          "free some, or set SECGEN_MODELS to a folder on another disk")


def need_memory(wanted: float, what: str, where: object, todo: str) -> None:
    """Raises :class:`SecgenError` unless this machine has ``wanted`` bytes of memory to give."""
    import psutil

    if (free := psutil.virtual_memory().available) < wanted:
        raise SecgenError(f"{what} needs {wanted / GB:.1f} GB of memory, {free / GB:.1f} GB are free", where, todo)
