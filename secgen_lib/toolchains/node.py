"""node, by its own path: what ``node`` on the path leads to may lie outside the system."""
from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from secgen_lib.toolchains import Broken, ask

ENV = {"OPENSSL_CONF": "/dev/null"}  # node ends when there is one that it may not read


@cache
def node() -> tuple[str, tuple[str, ...]]:
    """node's own path and what must be readable for it where it is not part of the system. Raises :class:`Broken`."""
    executable = shutil.which("node") or shutil.which("nodejs")
    if executable is None:
        raise Broken("node is not on the path")
    path = Path(executable).resolve()
    return str(path), () if path.is_relative_to("/usr") else (str(path.parent.parent),)


@cache
def version() -> str:
    """``v20.11.1``. Raises :class:`Broken`."""
    path, readable = node()
    return ask([path, "--version"], readable=readable, env=ENV)
