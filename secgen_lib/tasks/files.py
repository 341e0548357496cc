"""Find and read data sets: ``$SECGEN_DATA``, then ``data/`` of the checkout, then the pinned original (a file of the
Hugging Face hub, or an address).
"""
from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

from secgen_lib.core import jsonl
from secgen_lib.core.atomic import replacing
from secgen_lib.core.cache import folder
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import digest


@dataclass(frozen=True)
class Hub:
    """A file on the Hugging Face hub at a pinned revision."""

    repo: str
    file: str
    revision: str


@dataclass(frozen=True)
class Web:
    """A file at an address that does not change (a commit or a release)."""

    url: str


def find(name: str, source: Hub | Web | None = None) -> Path:
    """The file of a data set: ``name.jsonl.gz`` or ``name.jsonl``, or the original where neither is there.

    Raises ``SecgenError`` that names the folder to fill when the file is nowhere and the original cannot be reached.
    """
    places = [Path(os.environ["SECGEN_DATA"])] if os.environ.get("SECGEN_DATA") else []
    places.append(Path("data").absolute())
    for place in places:
        for suffix in (".jsonl.gz", ".jsonl"):
            if (place / f"{name}{suffix}").is_file():
                return place / f"{name}{suffix}"
    todo = f"put {name}.jsonl.gz into {places[0]}" + ("" if os.environ.get("SECGEN_DATA") else " or set SECGEN_DATA")
    if source is None:
        raise SecgenError("the data set is not here", name, todo)
    return _from_web(name, source, todo) if isinstance(source, Web) else _from_hub(name, source, todo)


def _from_web(name: str, web: Web, todo: str) -> Path:
    """Fetched once into the user's cache folder; a fetch that was cut leaves nothing behind."""
    target = folder() / "data" / f"{digest(web.url)}-{web.url.rsplit('/', 1)[-1]}"
    if target.is_file():
        return target
    with replacing(target) as scratch:
        try:
            with urlopen(web.url, timeout=60) as reply, open(scratch, "wb") as file:  # noqa: S310 - https constants
                shutil.copyfileobj(reply, file)
        except (OSError, HTTPException) as away:
            raise SecgenError(f"the data set is not here, and {web.url} cannot be had ({away})", name, todo) from away
    return target


def _from_hub(name: str, hub: Hub, todo: str) -> Path:
    from huggingface_hub import hf_hub_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    try:
        if not _reachable():  # the hub's own client would try again for half a minute
            return Path(hf_hub_download(hub.repo, hub.file, repo_type="dataset", revision=hub.revision,
                                        local_files_only=True))
        return Path(hf_hub_download(hub.repo, hub.file, repo_type="dataset", revision=hub.revision))
    except (LocalEntryNotFoundError, HfHubHTTPError, HFValidationError, OSError) as away:
        raise SecgenError(f"the data set is not here, and the hub ({hub.repo}) cannot be reached", name, todo) from away


def _reachable() -> bool:
    from huggingface_hub import constants

    parts = urlsplit(constants.ENDPOINT)
    try:
        return not constants.HF_HUB_OFFLINE and bool(socket.getaddrinfo(parts.hostname, parts.port or 443))
    except OSError:
        return False


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a data set: JSON lines (gzipped or not) or parquet. A broken line is a ``SecgenError`` with its
    number.
    """
    if path.suffix == ".parquet":
        import pyarrow.parquet

        yield from pyarrow.parquet.read_table(path).to_pylist()
        return
    yield from jsonl.rows(path, "fetch the file again")
