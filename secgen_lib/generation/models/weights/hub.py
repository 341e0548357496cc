"""The Hugging Face hub, asked only when it can be reached: its own client would try again for half a minute."""
from __future__ import annotations

import json
import socket
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies

PATTERNS = ["*.json", "*.jinja", "*.safetensors", "*.txt", "*.model"]
CONNECT_S = 3.0


class Away(Exception):
    """A source does not have it, or cannot be reached; ``str()`` says which."""


def reachable() -> bool:
    """Whether the hub answers a connection (through a proxy: whether the proxy does); never when HF_HUB_OFFLINE."""
    from huggingface_hub import constants

    if constants.HF_HUB_OFFLINE:
        return False
    address = urlsplit(constants.ENDPOINT)
    if proxy := getproxies().get(address.scheme):
        address = urlsplit(proxy if "//" in proxy else f"//{proxy}")
    port = address.port or (80 if address.scheme == "http" else 443)
    try:
        with socket.create_connection((address.hostname, port), timeout=CONNECT_S):
            return True
    except OSError:
        return False


def cached(repo: str, file: str, revision: str | None) -> Path | None:
    """A file in the hub's own cache on this machine."""
    from huggingface_hub import try_to_load_from_cache

    path = try_to_load_from_cache(repo, file, revision=revision)
    return Path(path) if isinstance(path, str) else None


def download(repo: str, file: str, revision: str | None, folder: Path) -> Path:
    """A file of the hub, into ``folder``; a fetch that was cut goes on. Raises :class:`Away`."""
    import httpx
    from huggingface_hub import hf_hub_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    if not reachable():
        raise Away("the hub cannot be reached")
    try:
        return Path(hf_hub_download(repo, file, revision=revision, local_dir=folder))
    except (LocalEntryNotFoundError, HfHubHTTPError, HFValidationError, httpx.HTTPError, OSError) as error:
        raise Away(f"the hub does not give {repo} ({type(error).__name__})") from None


def snapshot(repo: str, revision: str | None, *, local: bool = False) -> Path:
    """A repository's folder with all its weights; with ``local`` only what is here. Raises :class:`Away`."""
    import httpx
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    here = local or not reachable()
    try:
        folder = Path(snapshot_download(repo, revision=revision, allow_patterns=PATTERNS, local_files_only=here))
    except (LocalEntryNotFoundError, HfHubHTTPError, HFValidationError, httpx.HTTPError, OSError) as error:
        why = "cannot be reached" if here else f"does not give {repo} ({type(error).__name__})"
        raise Away(f"the hub {why}") from None
    if here and not whole(folder):
        raise Away(f"the hub cannot be reached, and only a part of {repo} is here")
    return folder


def whole(folder: Path) -> bool:
    """Whether a folder has a config, a tokenizer and every file of the weights that its index names."""
    index = folder / "model.safetensors.index.json"
    names = ["model.safetensors"]
    if index.is_file():
        names = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
    has_tokenizer = any((folder / name).is_file() for name in ("tokenizer.json", "tokenizer.model", "vocab.json"))
    return has_tokenizer and all((folder / name).is_file() for name in ("config.json", *names))
