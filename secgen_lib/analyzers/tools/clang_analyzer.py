"""Clang Static Analyzer by ``clang --analyze``: the engine inside clang-tidy, with its alpha checkers.

Alpha checkers (bounds, taint, C strings) are not in clang-tidy; their rules begin with ``alpha.``, so that whoever does
not want them can leave them out of a reading. Checkers move between versions (``alpha.security.ArrayBoundV2`` is
``security.ArrayBound`` from 20 on): the program is asked for its list, and of that list those that ``PACKAGES`` and
``ALPHA`` name are switched on, each by its full name. A teacher clang-tidy and this tool are one engine: they agree.

The driver writes one SARIF file a program, so a finding's program is never in doubt. A program that does not compile
has no file and its errors on stderr; what is neither, or both, is not believed. Compiler warnings are off (clang-tidy
has them); the habits of old C that newer clang refuses do not end the analysis. Optional: Debian's ``clang-19`` or any
other ``clang`` on the path, the newest is taken.
"""
from __future__ import annotations

import os
import re
import shutil
from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import cache

from secgen_lib import sandbox
from secgen_lib.analyzers import batch
from secgen_lib.analyzers.findings import sarif
from secgen_lib.analyzers.program import Program, finding, printed, result
from secgen_lib.core.records import AnalyzerRun, Finding

TOOL = "clang_analyzer"
KIND = "static"
LANGUAGES = ("c", "cpp")
GET = "apt-get install clang-19 (or any clang on the path)"
# a header of the C++ library stands in the second: without it every C++ program would look like one that does not build
CANARY = {"c": ("int canary(void) { int *p = 0; return *p; }\n", "core.NullDereference"),
          "cpp": ("#include <cstdlib>\nint canary() { int *p = nullptr; return *p; }\n", "core.NullDereference")}

PACKAGES = ("core.*", "unix.*", "security.*", "cplusplus.*", "nullability.*", "valist.*", "optin.core.*",
            "optin.cplusplus.UninitializedObject", "optin.portability.*", "optin.taint.*")
ALPHA = ("alpha.security.*", "alpha.unix.*", *(f"alpha.core.{name}" for name in (
             "C11Lock", "CastSize", "PointerSub", "StackAddressAsyncEscape", "TestAfterDivZero")),
         *(f"alpha.cplusplus.{name}" for name in ("DeleteWithNonVirtualDtor", "EnumCastOutOfRange", "SmartPtr")))
"""Empty it to run without alpha checkers: that is another set of options, and so another result."""
# a complaint about every memset there is; a toy beside unix.Stream; models that say nothing. The iterator checkers are
# not asked for: they need another arithmetic of the engine, for all programs.
OFF = ("security.insecureAPI.DeprecatedOrUnsafeBufferHandling", "alpha.unix.SimpleStream", "*Modeling")
REPLACED = {"alpha.security.ArrayBound": "alpha.security.ArrayBoundV2"}
"""Of two versions of one checker the newer, where it is there."""
HELP = ("-analyzer-checker-help", "-analyzer-checker-help-alpha")
LENIENT = ("implicit-function-declaration", "implicit-int", "int-conversion", "incompatible-pointer-types",
           "incompatible-function-pointer-types", "return-mismatch")
COMMON = ("--analyze", "--analyzer-no-default-checks", "--analyzer-output", "sarif", "-fno-crash-diagnostics",
          "-fno-color-diagnostics", "-fno-caret-diagnostics", "-ferror-limit=0", "-w", "-Xclang", "-analyzer-config",
          "-Xclang", "unroll-loops=true")
STANDARD = {"c": ("-std=gnu17", *(f"-Wno-error={name}" for name in LENIENT)), "cpp": ("-std=gnu++17",)}
_DIAGNOSTIC = re.compile(r"^([^:\n]+):(\d+):(\d+): (?:fatal )?(error|note): (.*)$", re.M)


@cache
def _program() -> tuple[str, str] | None:
    """Path and version of the newest clang there is."""
    versions = []
    for name in ("clang", *(f"clang-{number}" for number in range(14, 40))):
        path = shutil.which(name)
        if path is None:
            continue
        if match := re.search(r"clang version (\d+(?:\.\d+)*)", printed([path, "--version"])[0]):
            versions.append(([int(part) for part in match[1].split(".")], os.path.realpath(path), match[1]))
    return max(versions)[1:] if versions else None


@cache
def version() -> str | None:
    """``19.1.7``, or None when there is no clang."""
    program = _program()
    return program[1] if program else None


def installed() -> tuple[str, str]:
    program = _program()
    assert program is not None, "no version, no batch"
    return program


@cache
def checkers() -> tuple[str, ...]:
    """The checkers that are switched on: what this clang lists and ``PACKAGES`` or ``ALPHA`` ask for. Raises
    :class:`batch.ToolFailed`."""
    path, _ = installed()
    lists = [printed([path, "-cc1", option]) for option in HELP]
    if any(code for _, code in lists):
        raise batch.ToolFailed("outage", "clang does not list its checkers")
    listing = "\n".join(said for said, _ in lists)
    return chosen(re.findall(r"^  ([a-z]\w*(?:\.\w+)+)", listing, re.M))


def chosen(listed: Sequence[str]) -> tuple[str, ...]:
    """Of a clang's list of checkers those that are asked for, sorted."""
    return tuple(sorted({
        name for name in listed if any(fnmatchcase(name, pattern) for pattern in PACKAGES + ALPHA)
        and not any(fnmatchcase(name, pattern) for pattern in OFF) and REPLACED.get(name) not in listed}))


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    path, its_version = installed()
    ask = ("-Xclang", f"-analyzer-checker=apiModeling,{','.join(checkers())}")
    outside = () if path.startswith("/usr/") else (os.path.dirname(os.path.dirname(path)),)
    with batch.Folder(programs, language) as folder:
        outcome = batch.process([path, *COMMON, *ask, *STANDARD[language], *folder.names], folder, limit_s,
                                readable=outside)
        files = [folder.path / f"{os.path.splitext(name)[0]}.plist" for name in folder.names]
        texts = [file.read_text("utf-8", "replace") if file.exists() else None for file in files]
    if outcome.exit_code not in (0, 1):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    errors = _errors(outcome.stderr.decode("utf-8", "replace"), folder)
    if (outcome.exit_code == 1) != any(errors):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}, {sum(map(len, errors))} compile errors")
    runs = []
    for name, program, text, broken in zip(folder.names, programs, texts, errors, strict=True):
        if (text is None) != bool(broken):
            raise batch.ToolFailed("error", f"{'no ' if text is None else ''}result with {len(broken)} compile errors")
        runs.append(result(program, TOOL, its_version, "ok", broken or _findings(text or "", name, outcome)))
    return runs


def _errors(text: str, folder: batch.Folder) -> list[list[Finding]]:
    """The compile errors of each program; one in a header stands where a note names the program that asks for it."""
    errors: list[list[Finding]] = [[] for _ in folder.names]
    lost: list[str] = []
    asked = ""  # an error in a header, until a note behind it says who asked
    for path, line, column, kind, message in _DIAGNOSTIC.findall(text):
        i = folder.index(path)
        if kind == "error":
            lost += [asked] if asked else []
            asked = message if i is None else ""
        if i is not None and (kind == "error" or asked):
            errors[i].append(finding(TOOL, "error", asked or message, int(line), int(column)))
            asked = ""
    lost += [asked] if asked else []
    if lost and len(errors) > 1:
        raise batch.ToolFailed("error", "an error in a header: whose it is cannot be said")
    errors[0] += [finding(TOOL, "error", message, 1, 1) for message in lost]
    return errors


def _findings(text: str, name: str, outcome: sandbox.Outcome) -> list[Finding]:
    with batch.reading(outcome, "SARIF"):
        results = sarif.loads(text, TOOL)
    return [finding(TOOL, f.rule_id, f.message, f.start_line, f.start_column, f.end_line)
            if os.path.basename(path) == name else finding(TOOL, f.rule_id, f.message, 1, 1) for path, f in results]
