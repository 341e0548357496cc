"""What every language shares: what becomes of a program."""
from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Executed:
    """What became of one program. ``builds`` None: the toolchain or the sandbox broke, nothing is known.

    ``build_error`` is in the compiler's words, one ``line N: error: ...`` a line; what the compiler takes and a rule of
    this library does not is ``line N: refused: ...`` instead, which no program can make it say (:func:`refused`).
    ``suites`` maps the name of each suite that was asked for and that the task has to (``ExecutionStatus``, detail);
    empty where nothing was built.
    """

    builds: bool | None
    build_error: str = ""
    suites: dict[str, tuple[str, str]] = field(default_factory=dict)


def refused(build_error: str) -> bool:
    """Whether a program was refused by a rule of this library, not by its compiler."""
    return re.match(r"line \d+: refused: ", build_error) is not None
