"""Juliet C/C++ 1.3 (NIST SARD, test suite 112): generated programs, each with a defective and some sound functions.

Layout: ``testcases/CWE121_Name/[s01/]CWE121_Name__what_ever_01.c``, ``testcasesupport/std_testcase.h``. In a test case
``#ifndef OMITBAD`` holds ``..._bad()``, ``#ifndef OMITGOOD`` the sound ones; ``/* FLAW: ... */`` and ``/* POTENTIAL
FLAW: ... */`` stand above the lines of the defect: where the bad value comes from, and where it does harm. Test cases
of several files (``..._51a.c``, ``..._81_bad.cpp``) are left out: no analyzer here reads more than one.
"""
from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.calibration.suite import Labelled
from secgen_lib.core.errors import SecgenError

NAME = "juliet"
GET = "unpack https://samate.nist.gov/SARD/test-suites/112 and name its folder C, or put it at $SECGEN_DATA/juliet"
LANGUAGE = {".c": "c", ".cpp": "cpp"}
UNDEFINED = ("_WIN32", "INCLUDEMAIN")
"""Never defined here: what is for Windows, and the driver (it hides defects: a callee is not analyzed again)."""

_CASE = re.compile(r"^CWE(?P<cwe>\d+)_(?P<kind>.+?)__(?P<what>.+)_(?P<flow>\d\d)(?P<part>[a-e]|_\w+)?$")
_IF = re.compile(r"^\s*#\s*(ifdef|ifndef|if|else|elif|endif)\b\s*(\w*)")
_SUPPORT = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([\w.]+)"[^\n]*$', re.M)
_FLAW = re.compile(r"/\*\s*(?:POTENTIAL )?FLAW\b.*?\*/", re.S)
_HARMLESS = re.compile(r"^[ \t]*#[ \t]*define[ \t]+__STDC_LIMIT_MACROS\b[^\n]*$", re.M)
"""Needed by old C libraries only, and counted as a suppression by us."""


def load_juliet(folder: Path | None = None, cwes: Sequence[int] | None = None, per_cwe: int | None = None, *,
                support: bool = True) -> list[Labelled]:
    """Two programs a test case of one file: the bad half (``lines``: those below its FLAW comments) and the good one.

    ``cwes``: only these; ``per_cwe``: so many test cases of each, spread evenly over its files (the whole suite is
    50,000 of them). ``support``: the headers of ``testcasesupport`` stand in the program's text instead of their
    ``#include``; without it no test case compiles alone. Windows' parts and ``main`` are taken out.
    Raises :class:`SecgenError` where the folder (None: ``$SECGEN_DATA/juliet``) is none of Juliet.
    """
    root = _root(folder)
    chosen: list[Labelled] = []
    for cwe, paths in _cases(root, cwes):
        step = max(1, len(paths) // per_cwe) if per_cwe else 1
        for path in paths[::step][:per_cwe]:
            chosen += _halves(path, cwe, root / "testcasesupport", support)
    if not chosen:
        raise SecgenError("no test case of one file", root, f"CWEs there: {', '.join(_folders(root))}")
    return chosen


def juliet_left_out(folder: Path | None = None, cwes: Sequence[int] | None = None) -> Counter[str]:
    """Files by what becomes of them: ``one file`` is read, ``several files`` and ``other`` (drivers, headers) not."""
    root = _root(folder)
    counts: Counter[str] = Counter()
    for path in _files(root, cwes):
        match = _CASE.match(path.stem)
        counts["other" if match is None else "several files" if match["part"] else "one file"] += 1
    return counts


def _root(folder: Path | None) -> Path:
    if folder is None and not os.environ.get("SECGEN_DATA"):
        raise SecgenError("Juliet is not here", NAME, GET)
    place = folder or Path(os.environ["SECGEN_DATA"]) / NAME
    for root in (place, place / "C"):
        if (root / "testcases").is_dir() and (root / "testcasesupport" / "std_testcase.h").is_file():
            return root
    raise SecgenError("no Juliet there (testcases/, testcasesupport/std_testcase.h)", place, GET)


def _folders(root: Path) -> list[str]:
    return sorted(path.name.partition("_")[0] for path in (root / "testcases").iterdir() if path.is_dir())


def _files(root: Path, cwes: Sequence[int] | None) -> Iterator[Path]:
    for folder in sorted((root / "testcases").iterdir()):
        match = re.match(r"CWE(\d+)_", folder.name)
        if folder.is_dir() and match and (cwes is None or int(match[1]) in cwes):
            yield from (path for path in sorted(folder.rglob("*")) if path.suffix in LANGUAGE)


def _cases(root: Path, cwes: Sequence[int] | None) -> Iterator[tuple[int, list[Path]]]:
    by_cwe: dict[int, list[Path]] = {}
    for path in _files(root, cwes):
        match = _CASE.match(path.stem)
        if match and not match["part"]:
            by_cwe.setdefault(int(match["cwe"]), []).append(path)
    yield from sorted(by_cwe.items())


def _halves(path: Path, cwe: int, support: Path, inline: bool) -> Iterator[Labelled]:
    text = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    match = _CASE.match(path.stem)
    if match is None or "OMITBAD" not in text or "OMITGOOD" not in text:
        raise SecgenError("not a test case: no OMITBAD, OMITGOOD", path)
    language, name = LANGUAGE[path.suffix], f"{NAME}/{path.stem}"
    for half, omitted in (("bad", "OMITGOOD"), ("good", "OMITBAD")):
        code = _conditions(text, {"OMITBAD": omitted == "OMITBAD", "OMITGOOD": omitted == "OMITGOOD"}
                           | dict.fromkeys(UNDEFINED, False), path)
        code = _with_headers(code, support) if inline else code
        yield Labelled(Program(f"{name}/{half}", language, code), name, match["kind"].lower(),
                       taxonomy.category_of([f"CWE-{cwe}"]), f"CWE-{cwe}", half == "bad",
                       _flaws(code) if half == "bad" else ())


def _conditions(text: str, known: dict[str, bool], path: Path) -> str:
    """The text with ``#ifdef`` and ``#ifndef`` on ``known`` names resolved; lines stay where they are. A condition that
    is not closed is a :class:`SecgenError`: of a file that was cut a half would pass for sound.
    """
    kept: list[str] = []
    stack: list[bool | None] = []  # of each open condition: taken, not taken, None: not ours
    for line in text.split("\n"):
        match = _IF.match(line)
        ours = False
        if match and match[1] in ("ifdef", "ifndef", "if"):
            ours = match[1] != "if" and match[2] in known
            stack.append((match[1] == "ifdef") == known[match[2]] if ours else None)
        elif match and stack and stack[-1] is not None:
            if match[1] == "elif":
                raise SecgenError(f"#elif behind a condition on {', '.join(known)}", path)
            ours = True
            stack[-1] = not stack[-1]
            if match[1] == "endif":
                stack.pop()
        elif match and match[1] == "endif" and stack:
            kept.append(line if False not in stack else "")
            stack.pop()
            continue
        kept.append("" if ours or False in stack else line)
    if stack:
        raise SecgenError("a condition that is not closed: the file was cut", path)
    return "\n".join(kept)


def _with_headers(code: str, support: Path, seen: frozenset[str] = frozenset()) -> str:
    """Each ``#include`` of a header of the support folder replaced by its text, once."""
    done = set(seen)

    def text(match: re.Match[str]) -> str:
        if not (support / match[1]).is_file() or match[1] in done:
            return "" if match[1] in done else match[0]
        done.add(match[1])
        header = (support / match[1]).read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
        header = _HARMLESS.sub("", _conditions(header, dict.fromkeys(UNDEFINED, False), support / match[1]))
        return _with_headers(header, support, frozenset(done))

    return _SUPPORT.sub(text, code)


def _flaws(code: str) -> tuple[int, ...]:
    """The line below each FLAW comment (the first that is not blank)."""
    lines = code.split("\n")
    flaws = []
    for match in _FLAW.finditer(code):
        line = code.count("\n", 0, match.end()) + 1
        rest = lines[line - 1][match.end() - code.rfind("\n", 0, match.end()) - 1:]
        flaws.append(line if rest.strip() else next((i for i in range(line + 1, len(lines) + 1)
                                                     if lines[i - 1].strip()), line))
    return tuple(dict.fromkeys(flaws))
