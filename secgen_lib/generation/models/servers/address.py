"""Where the servers are, and by what keys.

Addresses are settings, or ``$OPENAI_BASE_URL`` (several, parted by commas), where they name no run and may change. Keys
come from the environment alone, and go into no record: what a server says is cleared of them before it is kept.
"""
from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import KEY, strange_address

if TYPE_CHECKING:  # pydantic
    from secgen_lib.core.settings import ModelSpec

ADDRESSES = "OPENAI_BASE_URL"
EXAMPLE = "set model.base_url (or $OPENAI_BASE_URL), such as http://host:8000/v1"


@dataclass(frozen=True)
class Address:
    """A server, and the key that it asks for."""

    url: str
    key_name: str = KEY
    """The variable of the environment that holds the key."""
    key: str = field(default="", repr=False)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}"} if self.key else {}

    def cleared(self, text: str) -> str:
        """``text`` in one line of printable characters, without the key."""
        plain = "".join(char if char.isprintable() else " " for char in text)
        return " ".join((plain.replace(self.key, "***") if self.key else plain).split())

    @property
    def key_state(self) -> str:
        """What to look at where the server lets nobody in."""
        return f"it refused the key of ${self.key_name}" if self.key else f"${self.key_name} holds no key"


def addresses(spec: ModelSpec) -> tuple[Address, ...]:
    """The servers of a spec. Raises :class:`SecgenError`: no address, an address that is none or holds a key, a
    variable that is named for a key and is not set."""
    urls = _urls(spec)
    names = (spec.key_env,) if isinstance(spec.key_env, str) else tuple(spec.key_env)
    if len(names) not in (1, len(urls)):
        raise SecgenError(f"names {len(names)} keys, for servers that are {len(urls)}", "model.key_env",
                          "name one variable for all servers, or one for each, in their order")
    names *= len(urls) if len(names) == 1 else 1
    return tuple(Address(url, name, _key(name)) for url, name in zip(urls, names, strict=True))


def _urls(spec: ModelSpec) -> list[str]:
    given: Sequence[str] = (spec.base_url,) if isinstance(spec.base_url, str) else spec.base_url or ()
    where = "model.base_url"
    if not given:
        given, where = re.split(r"[,\s]+", os.environ.get(ADDRESSES, "").strip(", ")), f"${ADDRESSES}"
    urls = [url.rstrip("/") for url in given if url]
    if not urls:
        raise SecgenError("has no server address", "openai_chat", EXAMPLE)
    for url in urls:
        if fault := strange_address(url):
            raise SecgenError(fault, where, EXAMPLE)
    if len(set(urls)) < len(urls):
        raise SecgenError(f"names {max(urls, key=urls.count)} twice", where, "name each server once")
    return urls


def _key(name: str) -> str:
    key = os.environ.get(name, "").strip()
    if not key and name != KEY:
        raise SecgenError(f"no key: ${name} is not set", "model.key_env",
                          f"export {name}=... and run the same command again; a key is read from the environment alone")
    if not key.isascii() or not key.isprintable():
        raise SecgenError(f"${name} holds characters that no key has", "model.key_env", "set it to the key alone")
    return key
