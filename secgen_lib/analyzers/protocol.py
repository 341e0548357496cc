"""What an analyzer is: a module ``analyzers/tools/<tool>.py`` that has this, or a profile's own command.

A tool that reports every call of ``gets`` (:func:`secgen_lib.analyzers.run` adds the canary, the cache and the frozen
rules of ``taxonomy.yaml``)::

    TOOL, KIND, LANGUAGES = "nogets", "static", ("c",)
    CANARY = {"c": ("void f(char *s) { gets(s); }\\n", "gets")}

    def version() -> str | None:
        return "1"

    def analyze(programs, language, *, timeout_s=60):
        return [result(program, TOOL, version(), "ok",
                       [finding(TOOL, "gets", "gets has no bound", line) for line in lines_with_gets(program)])
                for program in programs]
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from secgen_lib.analyzers.program import Program
from secgen_lib.core.records import AnalyzerKind, AnalyzerRun


class Analyzer(Protocol):
    """Says what is wrong with programs, a batch at a time.

    A module may also have ``GET`` (how an optional tool is got, one that set-up does not install), ``CHUNK`` (programs
    in one process), ``LASTING`` (beginnings of errors that are due to a program's text alone), ``USES`` (other files of
    the package that its results depend on), ``RESOLVED = True`` (its preprocessor is none of a compiler: it is given
    conditions as they came out in the build), and ``BUILD_ERRORS = False`` (it looks at words only and says nothing of
    programs that do not build).
    """

    TOOL: str
    """Its name in profiles, tables and ``taxonomy.yaml``."""
    KIND: AnalyzerKind
    """``static``, or ``dynamic`` where programs are run."""
    LANGUAGES: tuple[str, ...]
    CANARY: dict[str, tuple[str, str]]
    """language -> (a program with a defect, the rule, or a glob, by which it must be reported)."""
    __file__: str

    def version(self) -> str | None:
        """The tool's version; None where it is not installed."""

    def analyze(self, programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
        """One run for each program, in order, each for at most ``timeout_s`` seconds of processor time. Never raises
        for what a program is."""
