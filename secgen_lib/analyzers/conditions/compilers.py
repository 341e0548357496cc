"""The preprocessors that read a program: those of the tested build, and those inside the analyzers.

Each is a command with the macros of the real one: the build's flags are the language's own, an analyzer's are its
module's. One process of each reads many programs. The build of C++ reads a program behind headers of its own, in a
file of another name and, with a warm compiler, one include deep; so do the copies here.
"""
from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import SUFFIXES, Program
from secgen_lib.analyzers.tools import clang_analyzer, clang_tidy, gcc_analyzer

_MACROS = re.compile(r"-(?:std=|O|[DUmg]|f(?!diagnostics|max-errors))")
_SAID = re.compile(r"^([^:\n]+):\d+:\d+: warning: (?:#warning )?(\w+)_(\d+)(?![\w.])", re.M)
_FATAL = re.compile(r"^(?:([^:\n]+):)?(?:\d+:)*(?:\d+)?:? ?fatal error: "
                    r"|^(?:gcc|g\+\+|clang\S*): (?:fatal )?error: ", re.M)
QUIET = ("-fdiagnostics-color=never", "-fno-diagnostics-show-caret")
CLANG = ("-Wno-everything", "-W#warnings", "-ferror-limit=0")


@dataclass(frozen=True)
class Reader:
    """``argv`` stands before the files' names, ``behind`` after them. ``built``: it reads for the tested build.
    ``wrapped``: it is given a file that includes the program; ``before``: what it reads first.
    """

    name: str
    argv: tuple[str, ...]
    built: bool = False
    behind: tuple[str, ...] = ()
    wrapped: bool = False
    before: str = ""
    readable: tuple[str, ...] = ()
    says: str = "stderr"


def macros_of(flags: Sequence[str]) -> tuple[str, ...]:
    """Of a compiler's flags those that decide macros."""
    return tuple(flag for flag in flags if _MACROS.match(flag))


@cache
def readers(language: str) -> tuple[Reader, ...]:
    """All that are installed. Empty where there is no gcc: nothing is built then."""
    if gcc_analyzer.version() is None or language == "cpp" and not shutil.which("g++", path=batch.PATH):
        return ()
    return (*_built(language), *_analyzers(language))


def _built(language: str) -> list[Reader]:
    if language == "c":
        from secgen_lib.languages.c import build
        return [Reader("build", ("gcc", "-E", *QUIET, *macros_of(build.PROGRAM_FLAGS)), built=True)]
    from secgen_lib.languages.cpp import tools
    return [Reader(f"build {kind} {which}", ("g++", "-E", *QUIET, *macros_of(flags)), built=True,
                   wrapped=kind == "plain", before=text)
            for kind, flags in tools.KINDS.items() for which, text in tools.PRELUDES.items()]


def _analyzers(language: str) -> list[Reader]:
    found = [Reader(f"gcc_analyzer {n}", ("gcc", "-E", *QUIET, *macros_of(flags)))
             for n, flags in enumerate(gcc_analyzer.PASSES[language])]
    if clang_analyzer.version():
        path, _ = clang_analyzer.installed()
        outside = () if path.startswith("/usr/") else (os.path.dirname(os.path.dirname(path)),)
        argv = (path, "-E", "-D__clang_analyzer__=1", "-fno-color-diagnostics",
                *macros_of(clang_analyzer.STANDARD[language]), *CLANG)
        found.append(Reader("clang_analyzer", argv, readable=outside))
    if clang_tidy.version():
        program = clang_tidy.installed() or ""
        found.append(Reader("clang_tidy", (program, "--quiet", "--config={}",
                                           "--checks=-*,clang-diagnostic-*,bugprone-terminating-continue"),
                            behind=("--", *macros_of(clang_tidy.COMPILE[language]), *CLANG), says="stdout",
                            readable=(os.path.dirname(os.path.dirname(program)),)))
    return found


@cache
def identity() -> str:
    """A name for all that decides what is read."""
    return "\n".join(f"{module.TOOL} {module.version()}" for module in (gcc_analyzer, clang_analyzer, clang_tidy))


def heard(reader: Reader, programs: Sequence[Program], language: str, word: str, cpu_s: float) -> list[set[int] | None]:
    """Which of the ``#warning``s named ``word`` the reader comes upon in each program; None for one that it could not
    read to its end. Raises :class:`batch.ToolFailed`.
    """
    with batch.Folder(programs, language) as folder:
        names = _given(reader, folder, language)
        before = ("-include", "prelude.h") if reader.before and not reader.wrapped else ()
        # clang-tidy takes what is the compiler's behind the files
        argv, behind = (reader.argv, (*reader.behind, *before)) if reader.behind else ((*reader.argv, *before), ())
        # what is preprocessed is of no interest, and may be large
        script = 'exec "$@" >/dev/null' if reader.says == "stderr" else 'exec "$@"'
        outcome = batch.process(["/bin/sh", "-c", script, "sh", *argv, *names, *behind], folder, cpu_s,
                                readable=reader.readable)
        text = (outcome.stdout if reader.says == "stdout" else outcome.stderr).decode("utf-8", "replace")
        index: Callable[[str], int | None] = folder.index
        said: list[set[int] | None] = [set() for _ in programs]
        for path, its_word, number in _SAID.findall(text):
            i = index(path)
            if i is not None and its_word == word:
                said[i].add(int(number))  # type: ignore[union-attr]
        for match in _FATAL.finditer(text):
            i = index(match[1] or "")
            if i is None and len(programs) > 1:
                raise batch.ToolFailed("error", "a fatal error in a header: whose it is cannot be said")
            said[i or 0] = None
    return said


def _given(reader: Reader, folder: batch.Folder, language: str) -> list[str]:
    """The files that a reader is given, and what they need, written."""
    if reader.before:
        (folder.path / "prelude.h").write_text(reader.before)
    if not reader.wrapped:
        return folder.names
    head = '#include "prelude.h"\n' if reader.before else ""
    wrappers = []
    for name in folder.names:
        wrapper = f"m{Path(name).stem[1:]}{SUFFIXES[language]}"
        (folder.path / wrapper).write_text(f'{head}#include "{name}"\n')
        wrappers.append(wrapper)
    return wrappers
