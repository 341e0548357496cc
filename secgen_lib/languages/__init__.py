"""Languages, one package each: take a program out of an answer, build it, run its tests in the sandbox.

A folder here with a ``language.py`` is a language of the folder's name: that module keeps :class:`Language`;
``tests/languages/test_contract.py`` holds every one to it. ``docs/languages.md`` says how each proves a pass.

Beside ``language.py`` stand its helpers (``source`` reads programs, ``build`` builds them, ``pool`` or ``server`` keeps
processes warm) and the sources that run inside the sandbox (``.c``, ``.java``, ``.js``, ``.go``). ``c/`` serves C++ and
Rust, too; ``jvm/`` Java and Kotlin. ``runtime/`` holds what is kept warm: a ``process`` in a sandbox, the ``channel``
to it, the ``pool`` that lends it, the ``relay`` between a program and its test, ``errors``. From an answer to a
program: ``text.answer`` (fences), ``text.reading`` (the same steps for all), ``text.brace_reader``, ``text.chunks``,
``text.braces`` (languages with braces).

The identity of a language is a hash of its package, of those it builds on, of what all share, and of its tools'
versions (``base.identity``): no list of files to keep.
"""
from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path
from typing import cast

from secgen_lib.core import contracts, spelling
from secgen_lib.core.errors import SecgenError
from secgen_lib.languages.base import Executed, refused
from secgen_lib.languages.protocol import KeepsWarm, Language

__all__ = ["Executed", "KeepsWarm", "Language", "get", "names", "refused"]


FOLDER = Path(__file__).parent


def names() -> list[str]:
    """The languages that have a package here: a folder of the language's name with a ``language.py``."""
    return sorted(path.parent.name for path in FOLDER.glob("*/language.py"))


@cache
def get(language: str) -> Language:
    """A language, of which no other is read. Raises :class:`SecgenError` with those there are, or with what the package
    lacks of :class:`Language`."""
    if language not in names():
        raise SecgenError(f"no language {language!r}", "languages",
                          spelling.meant(language, names(), aliases=spelling.LANGUAGES))
    module = importlib.import_module(f"{__name__}.{language}.language")
    contracts.require(module, Language, module.__name__)
    if language != module.LANGUAGE:
        raise SecgenError(f"its LANGUAGE is {module.LANGUAGE!r}", module.__name__, "name it as its folder")
    return cast(Language, module)
