"""What a language is: a module ``languages/<language>/language.py`` that has this.

>>> language = languages.get("python")
>>> code = language.extract("Here it is:\\n```python\\ndef f(a):\\n    return a + 1\\n```")
>>> language.execute(code, task, suites=("examples",)).suites
{'examples': ('passed', '')}
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from secgen_lib.core.records import Task
from secgen_lib.languages.base import Executed
from secgen_lib.languages.text.answer import Extraction


class Language(Protocol):
    """Takes a program out of an answer, builds it and runs its tests in the sandbox."""

    LANGUAGE: str
    """Its name in tasks and profiles."""
    SUFFIX: str
    """Of a file of source, with the dot."""
    FENCES: tuple[str, ...]
    """The words after three backticks by which models name it, its own name among them."""

    def available(self) -> str | None:
        """None where programs can be built and run here, else what is missing. Asked once a process."""

    def identity(self) -> str:
        """16 hex digits that name all that decides a result: compiler, flags, the code of the language."""

    def extract(self, answer: str, entry_point: str = "", prompt: str = "") -> str | None:
        """The whole program in an answer, the prompt's beginning put back where it was left out; None where there is
        none."""

    def read_answer(self, answer: str, entry_point: str = "", prompt: str = "") -> Extraction:
        """As :meth:`extract`, and what was done to have the program."""

    def stub(self, code: str, task: Task) -> bool:
        """Whether the function's body is empty or only returns a constant."""

    def execute(self, code: str, task: Task, suites: Sequence[str] = ("examples", "functional", "security"), *,
                cpu_s: float = 3) -> Executed:
        """Build the program and run those of ``suites`` that the task has, each for at most ``cpu_s`` seconds of
        processor time (the default is the language's own). Never raises for what the program is."""


@runtime_checkable
class KeepsWarm(Protocol):
    """A language that has processes waiting."""

    def warm(self, jobs: int, cpu_s: float = 3) -> None:
        """Start what ``jobs`` programs at a time will need; a failure is said when it is needed."""
