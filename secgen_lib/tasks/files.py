"""Find and read data sets: ``$SECGEN_DATA``, then ``data/`` of the checkout, then the Hugging Face hub (pinned)."""
from __future__ import annotations

import gzip
import json
import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from secgen_lib.errors import SecgenError


@dataclass(frozen=True)
class Hub:
    """A file on the Hugging Face hub at a pinned revision."""

    repo: str
    file: str
    revision: str


def find(name: str, hub: Hub | None = None) -> Path:
    """The file of a data set: ``name.jsonl.gz`` or ``name.jsonl``, or the hub's own file where neither is there.

    Raises ``SecgenError`` that names the folder to fill when the file is nowhere and the hub cannot be reached.
    """
    places = [Path(os.environ["SECGEN_DATA"])] if os.environ.get("SECGEN_DATA") else []
    places.append(Path("data").absolute())
    for folder in places:
        for suffix in (".jsonl.gz", ".jsonl"):
            if (folder / f"{name}{suffix}").is_file():
                return folder / f"{name}{suffix}"
    todo = f"put {name}.jsonl.gz into {places[0]}" + ("" if os.environ.get("SECGEN_DATA") else " or set SECGEN_DATA")
    if hub is None:
        raise SecgenError("the data set is not here", name, todo)
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
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
        number = 0
        try:
            for line in file:
                if line.strip():
                    yield json.loads(line)
                number += 1
        except (ValueError, EOFError, gzip.BadGzipFile) as broken:
            raise SecgenError(f"cannot be read after line {number}: {broken}", path, "fetch the file again") from broken
