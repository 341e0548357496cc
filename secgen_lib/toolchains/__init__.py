"""Where each compiler or interpreter is, which version it has, and what a sandbox must be shown of it.

One file a toolchain; languages and analyzers take it from here. Each has ``version()``, asked of the tool once a
process, and says by :class:`Broken` what is missing.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from secgen_lib import sandbox


class Broken(Exception):
    """A toolchain, the sandbox or a test failed; nothing is known of the program."""


def ask(argv: Sequence[str], *, readable: Sequence[str] = (), env: Mapping[str, str] | None = None) -> str:
    """What a tool prints, asked in the sandbox. Raises :class:`Broken` with its name when it does not end with 0."""
    outcome = sandbox.run(argv, readable=readable, env=env)
    if outcome.status != "ok":
        name, stderr = argv[0].rpartition("/")[2], outcome.stderr.decode(errors="replace").strip()
        raise Broken(f"{name} ({stderr[:200] or outcome.status})")
    return (outcome.stdout + outcome.stderr).decode(errors="replace").strip()


def or_why(version: Callable[[], str]) -> str:
    """A version, or what is missing: a name for what is here."""
    try:
        return version()
    except Broken as broken:
        return str(broken)
