"""What every language shares: what becomes of a program, and the name of the code that judges it."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.cache import files_digest, in_folder
from secgen_lib.core.records import digest

LIBRARY = Path(__file__).parents[1]
SHARED = ("toolchains", "languages/runtime", "languages/text")
"""Folders that every language is made of, beside its own and the modules of ``languages`` itself."""
_NAMED = re.compile(r"\bsecgen_lib\.languages\.(\w+)|\bsecgen_lib\.languages import (\([^)]*\)|[^\n]*)")


@dataclass(frozen=True)
class Executed:
    """What became of one program. ``builds`` None: the toolchain or the sandbox broke, nothing is known.

    ``build_error`` is in the compiler's words, one ``line N: error: ...`` a line; what the compiler takes and a rule of
    this library does not is ``line N: refused: ...`` instead, which no program can make it say (:func:`refused`).
    ``suites`` maps the name of each suite that was asked for and that the task has to (``ExecutionStatus``, detail);
    empty where nothing was built. ``shared_process``: program and test ran in one (C, C++, Rust, where a value of the
    task cannot cross to another), or in one sandbox (CWEval): a pass is then no proof against a program that is out to
    forge it.
    """

    builds: bool | None
    build_error: str = ""
    suites: dict[str, tuple[str, str]] = field(default_factory=dict)
    shared_process: bool = False


def unknown(why: object, suites: Iterable[str]) -> Executed:
    """Nothing is known of the program: the toolchain, the sandbox or the test failed."""
    return Executed(None, str(why), {suite: ("unscored", str(why)) for suite in suites})


def ran_out(outcome: sandbox.Outcome, tool: str = "compiler") -> str:
    """The build error of a tool that a limit ended; empty for any other end."""
    what = {"timeout": "time", "memory": "memory", "output": "output"}.get(outcome.status)
    return f"line 1: error: the {tool} ran out of {what}" if what else ""


def by_suite(tests: Mapping[str, str], judge: Callable[[str], tuple[str, str]]) -> Executed:
    """The result of a language in which each suite compiles the program anew. ``judge``: a test's text (empty: only
    compile) to (status, detail), status ``build_error`` included.
    """
    suites = {}
    for suite, test in (tests or {"": ""}).items():
        status, detail = judge(test)
        if status == "build_error":
            return Executed(False, detail)
        suites[suite] = status, detail
    known = any(status != "unscored" for status, _ in suites.values())
    why = "" if known else next(iter(suites.values()))[1]
    suites.pop("", None)
    return Executed(True if known else None, why, suites)


def refused(build_error: str) -> bool:
    """Whether a program was refused by a rule of this library, not by its compiler."""
    return re.match(r"line \d+: refused: ", build_error) is not None


def packages(package: str, library: Path = LIBRARY) -> list[str]:
    """The packages of ``languages`` that a language is made of: its own, and those that their text names."""
    seen, waiting = set(), [package]
    while waiting:
        name = waiting.pop()
        if name in seen or not (library / "languages" / name).is_dir():
            continue
        seen.add(name)
        for path in (library / "languages" / name).rglob("*.py"):
            for single, several in _NAMED.findall(path.read_text(encoding="utf-8")):
                waiting += [single] if single else re.findall(r"\w+", several)
    return sorted(seen)


def files(package: str, library: Path = LIBRARY) -> list[Path]:
    """All files that decide a result in a language, whatever their type; none is listed by hand."""
    folders = [*SHARED, *(f"languages/{name}" for name in packages(package, library))]
    paths = {path for folder in folders if (library / folder).is_dir() for path in in_folder(library / folder)}
    return sorted({*paths, *(library / "languages").glob("*.py")})


def source_digest(package: str, library: Path = LIBRARY) -> str:
    """A hash of :func:`files`, by name and content."""
    return files_digest(files(package, library), library)


@cache
def identity(package: str, *versions: str) -> str:
    """A name for all that decides a result in a language: its code (:func:`files`) and what its tools call
    themselves. Read once a process.
    """
    return digest(source_digest(package), versions)
