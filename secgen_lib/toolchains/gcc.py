"""gcc, g++ and binutils: part of the system, so every sandbox sees them."""
from __future__ import annotations

import shutil
from functools import cache, partial

from secgen_lib.toolchains import Broken, ask, or_why


@cache
def version(tool: str = "gcc") -> str:
    """The first line of what a tool says of its version. Raises :class:`Broken`."""
    lines = ask([tool, "--version"] if tool != "awk" else ["awk", "BEGIN {}"]).splitlines()
    return lines[0] if lines else ""


def versions(*tools: str) -> str:
    """The versions of tools, a line each, or what is missing."""
    return "\n".join(or_why(partial(version, tool)) for tool in tools)


def lacking(*tools: str) -> str | None:
    """None, or the first of ``tools`` that does not run in the sandbox, and why."""
    for tool in tools:
        try:
            version(tool)
        except Broken as broken:
            return str(broken)
    return None


@cache
def gold() -> tuple[str, ...]:
    """gcc's option for gold, which links five times faster than bfd, where it is there."""
    return ("-fuse-ld=gold",) if shutil.which("ld.gold") else ()


@cache
def linker() -> str:
    """The program that links, the fastest there is."""
    return next((name for name in ("ld.gold", "ld.mold") if shutil.which(name)), "ld")
