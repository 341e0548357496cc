"""What every language's fuzzer is given, and what it says."""
from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, Protocol

from secgen_lib.core.cache import files_digest, in_folder
from secgen_lib.core.records import AnalyzerStatus, Task, digest
from secgen_lib.languages import base

LIBRARY = Path(__file__).parents[1]
Half = Literal["feedback", "judge"]
"""Inputs that teach and inputs that judge: no call is in both (by a hash of the call)."""


@dataclass(frozen=True)
class Budget:
    """What a run may use. Executions, never seconds: the same everywhere."""

    executions: int = 20_000
    half: Half = "judge"
    seed: int = 1
    minimise: int = 2_000
    """Executions given to making the input smaller."""


@dataclass(frozen=True)
class Fault:
    """What a program did wrong on an input. ``rule_id``: one of :data:`secgen_lib.fuzzing.reports.RULES`, or alike."""

    rule_id: str
    line: int
    """Of the program, from 1."""
    message: str
    """One line in the tool's words, without paths and addresses."""
    input: str
    """The smallest call found, in the language's own words: ``f({1, 2}, 2)``."""
    test: str
    """Source of a test (the form of ``Task.security_test``) that runs this input again."""


@dataclass(frozen=True)
class Fuzzed:
    """``ok``: the budget was used up, or a fault was found. Anything else: nothing is known of the program."""

    status: AnalyzerStatus
    faults: tuple[Fault, ...] = ()
    executions: int = 0
    """Of the program, until the first fault or the end of the budget."""
    detail: str = ""
    """Why it is not ok; of ``unsupported``: which parameter, and why; of ``ok``: what was not looked for here."""


class Fuzzer(Protocol):
    """What a package ``fuzzing/<language>`` exports."""

    LANGUAGE: str

    def available(self) -> str | None:
        """None where programs can be fuzzed here, else what is missing and how to get it. Asked once a process."""

    def identity(self) -> str:
        """16 hex digits that name all that decides a result: tools, flags, code."""

    def fuzz(self, code: str, task: Task, budget: Budget) -> Fuzzed:
        """Run a program on inputs made from the task until a fault or the end of the budget. Never raises for what the
        program is."""


@cache
def named(language: str, *versions: str) -> str:
    """A name for all that decides a result of a fuzzer: its files, those of its language, and what its tools call
    themselves. Read once a process.
    """
    here = LIBRARY / "fuzzing"
    files = sorted({*in_folder(here / language), *(path for path in here.iterdir() if path.is_file())})
    return digest(base.identity(language, *versions), files_digest(files, LIBRARY))
