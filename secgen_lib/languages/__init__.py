"""Languages, one package each: take a program out of an answer, build it, run its tests in the sandbox.

A folder here with a ``language.py`` is a language. What that exports is in ``docs/architecture.md``;
``tests/languages/test_contract.py`` holds every one to it. ``docs/languages.md`` says how each proves a pass.

Beside ``language.py`` stand its helpers (``source`` reads programs, ``build`` builds them, ``pool`` or ``server`` keeps
processes warm) and the sources that run inside the sandbox (``.c``, ``.java``, ``.js``, ``.go``). ``c/`` serves C++ and
Rust, too; ``jvm/`` Java and Kotlin; ``runtime.split`` JavaScript and Go; ``runtime.once`` several. From an answer to a
program: ``text.answer`` (fences), ``text.reading`` (the same steps for all), ``text.brace_reader``, ``text.chunks``,
``text.braces`` (languages with braces).
"""
from __future__ import annotations

import importlib
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType

from secgen_lib.core.errors import SecgenError


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


@cache
def _modules() -> dict[str, str]:
    found = {}
    for path in sorted(Path(__file__).parent.glob("*/language.py")):
        module = importlib.import_module(f"{__name__}.{path.parent.name}.language")
        found[module.LANGUAGE] = module.__name__
    return found


def names() -> list[str]:
    """The languages that have a package here."""
    return sorted(_modules())


def get(language: str) -> ModuleType:
    """The module of a language; ``SecgenError`` lists those there are."""
    if language not in _modules():
        raise SecgenError(f"no language {language!r}", "languages", f"there are {', '.join(names())}")
    return importlib.import_module(_modules()[language])
