"""Fuzzing: a program runs on inputs made from its task, under sanitizers, until a fault or the end of a budget.

A package here with a ``__init__`` is a language of its name that keeps :class:`~secgen_lib.fuzzing.base.Fuzzer`. What
they share: :mod:`base`, the reader of :mod:`reports`, and :mod:`libfuzzer`, which runs what clang's libFuzzer drives.
"""
from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path
from typing import cast

from secgen_lib.core import contracts, spelling
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.fuzzing.base import Budget, Fault, Fuzzed, Fuzzer, Half

__all__ = ["LANGUAGES", "Budget", "Fault", "Fuzzed", "Fuzzer", "Half", "available", "fuzz", "get", "identity"]

FOLDER = Path(__file__).parent
LANGUAGES = tuple(sorted(path.parent.name for path in FOLDER.glob("*/__init__.py")))
"""The languages that have a fuzzer here."""


@cache
def get(language: str) -> Fuzzer:
    """A language's fuzzer, of which no other is read. Raises :class:`SecgenError`."""
    if language not in LANGUAGES:
        raise SecgenError(f"no fuzzer for {language!r}", "fuzzing",
                          spelling.meant(language, LANGUAGES, aliases=spelling.LANGUAGES))
    module = importlib.import_module(f"{__name__}.{language}")
    contracts.require(module, Fuzzer, module.__name__)
    if language != module.LANGUAGE:
        raise SecgenError(f"its LANGUAGE is {module.LANGUAGE!r}", module.__name__, "name it as its folder")
    return cast(Fuzzer, module)


def available(language: str) -> str | None:
    """None where programs of a language can be fuzzed here, else what is missing."""
    return get(language).available() if language in LANGUAGES else f"there is no fuzzer for {language}"


def identity(language: str) -> str:
    """A name for all that decides a result in a language."""
    return get(language).identity()


def fuzz(code: str, task: Task, budget: Budget = Budget()) -> Fuzzed:  # noqa: B008 (frozen)
    """Run a program on inputs made from its task. Never raises for what the program is."""
    if task.language not in LANGUAGES:
        return Fuzzed("unsupported", detail=f"there is no fuzzer for {task.language}")
    if lacking := available(task.language):
        return Fuzzed("outage", detail=lacking)
    return get(task.language).fuzz(code, task, budget)
