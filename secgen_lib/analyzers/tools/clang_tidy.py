"""clang-tidy with the Clang Static Analyzer: the teacher for C, and for C++.

The PyPI wheel ships the program and its own headers; the C library's are the machine's. Results are read from
``--export-fixes`` (YAML: rule, message, byte offset). ``unroll-loops`` makes the analyzer run fixed loops to their
end, without which an off-by-one over an array is not seen.

What is asked is a closed list: the analyzer's checks, bugprone checks that mean a defect (no taste), and the compiler
warnings in ``WARNINGS``; for C++ those of C++ too. Errors that newer C makes of old habits (an undeclared function) are
kept as findings and do not stop the analysis: gcc builds such programs. A compile error is a finding of category
``build error``; one in a header of C++ (a template used wrongly) stands where the program asks for it. Alpha checkers
are not in clang-tidy. The C++ library's headers are g++'s; they are most of the time that a C++ program takes.

It writes nothing at all where it finds nothing, so a file of our own with a defect is read last: where that is not
reported, or a file is not named among those it processes, the process is not believed.
"""
from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cache, partial

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import SUFFIXES, Program, finding, position, reported_version, result, venv_tool
from secgen_lib.core.records import AnalyzerRun

TOOL = "clang_tidy"
KIND = "static"
LANGUAGES = ("c", "cpp")
# a header of the C++ library stands in the second: without it every C++ program would look like one that does not build
CANARY = {
    "c": ("int canary(void) { int *p = 0; return *p; }\n", "clang-analyzer-core.NullDereference"),
    "cpp": ("#include <cstdlib>\nint canary() { int *p = 0; return *p; }\n", "clang-analyzer-core.NullDereference")}

BUGPRONE = (
    "assert-side-effect", "bad-signal-to-kill-thread", "bitwise-pointer-cast", "bool-pointer-implicit-conversion",
    "branch-clone", "chained-comparison", "command-processor", "implicit-widening-of-multiplication-result",
    "infinite-loop", "integer-division", "macro-repeated-side-effects", "misplaced-operator-in-strlen-in-alloc",
    "misplaced-pointer-arithmetic-in-alloc", "misplaced-widening-cast", "multiple-statement-macro",
    "not-null-terminated-result", "posix-return", "redundant-branch-condition", "signal-handler", "signed-char-misuse",
    "sizeof-expression", "spuriously-wake-up-functions", "string-literal-with-embedded-nul",
    "suspicious-memory-comparison", "suspicious-memset-usage", "suspicious-missing-comma", "suspicious-realloc-usage",
    "suspicious-semicolon", "suspicious-string-compare", "swapped-arguments", "terminating-continue",
    "too-small-loop-variable", "unchecked-string-to-number-conversion", "unsafe-functions")
BUGPRONE_CPP = (
    "casting-through-void", "compare-pointer-to-member-virtual-function", "copy-constructor-init",
    "dangling-handle", "exception-copy-constructor-throws", "fold-init-type", "inaccurate-erase",
    "incorrect-enable-if", "incorrect-enable-shared-from-this", "invalid-enum-default-initialization",
    "misleading-setter-of-reference", "missing-end-comparison", "move-forwarding-reference", "parent-virtual-call",
    "pointer-arithmetic-on-polymorphic-object", "raw-memory-call-on-non-trivial-type",
    "return-const-ref-from-parameter", "shared-ptr-array-mismatch", "sizeof-container", "standalone-empty",
    "string-constructor", "string-integer-assignment", "stringview-nullptr", "suspicious-stringview-data-usage",
    "throw-keyword-missing", "unchecked-optional-access", "undefined-memory-manipulation",
    "undelegated-constructor", "unhandled-self-assignment", "unique-ptr-array-mismatch", "unused-raii",
    "use-after-move", "virtual-near-miss")
# Never in C, or (DeprecatedOrUnsafeBufferHandling) a complaint about every memset and snprintf there is.
OFF = ("osx.*", "webkit.*", "fuchsia.*", "optin.osx.*", "optin.mpi.*",
       "security.insecureAPI.DeprecatedOrUnsafeBufferHandling")
_CHECKS = ["-*", "clang-analyzer-*", *(f"-clang-analyzer-{name}" for name in OFF), "clang-diagnostic-*"]
CHECKS = {"c": ",".join([*_CHECKS, *(f"bugprone-{name}" for name in BUGPRONE)]),
          "cpp": ",".join([*_CHECKS, *(f"bugprone-{name}" for name in BUGPRONE + BUGPRONE_CPP)])}
WARNINGS = (
    "format", "format-security", "format-insufficient-args", "fortify-source", "array-bounds", "strncat-size",
    "sizeof-pointer-memaccess", "sizeof-array-argument", "string-plus-int", "excess-initializers", "division-by-zero",
    "uninitialized", "sometimes-uninitialized", "return-type", "nonnull", "null-dereference", "return-stack-address",
    "free-nonheap-object", "integer-overflow", "shift-count-overflow", "shift-count-negative", "infinite-recursion",
    "memset-transposed-args", "suspicious-bzero", "string-compare", "unsequenced", "varargs")
WARNINGS_C = (
    "implicit-function-declaration", "implicit-int", "int-conversion", "incompatible-pointer-types",
    "incompatible-function-pointer-types", "return-mismatch")
"""Old habits, errors for this clang and none for gcc 12."""
WARNINGS_CPP = (
    "delete-non-virtual-dtor", "delete-abstract-non-virtual-dtor", "delete-incomplete", "dangling", "dangling-field",
    "mismatched-new-delete", "dynamic-class-memaccess", "nontrivial-memcall", "undefined-reinterpret-cast",
    "call-to-pure-virtual-from-ctor-dtor", "tautological-undefined-compare", "undefined-bool-conversion")
_COMPILE = ("-Wno-everything", *(f"-W{name}" for name in WARNINGS),
            "-Xclang", "-analyzer-config", "-Xclang", "unroll-loops=true")
COMPILE = {"c": ("-std=gnu17", *_COMPILE, *(f"-W{name}" for name in WARNINGS_C),
                 *(f"-Wno-error={name}" for name in WARNINGS_C)),
           "cpp": ("-std=gnu++17", *_COMPILE, *(f"-W{name}" for name in WARNINGS_CPP))}

WITNESS = ("int witness(int a) { return a / 0; }\n", "clang-diagnostic-division-by-zero")
"""The last file of each process, and the rule that it must yield."""
_SYSTEM = re.compile(r"(?:#|%:)\s*(?:include|include_next|import)\s*(?:[<\"][^>\"\n]*\bsys/|/|[^<\"\s])")
_READ = re.compile(r"^\[\d+/\d+\] Processing file \S*?([^/\s]+)\.$", re.M)


def installed() -> str | None:
    return venv_tool("data/bin/clang-tidy", "clang_tidy")


@cache
def version() -> str | None:
    """``23.1.4``, or None when the wheel is not installed."""
    program = installed()
    return reported_version([program, "--version"], r"LLVM version (\S+)") if program else None


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    runs: dict[int, AnalyzerRun] = {}
    for headers in (False, True):
        places = [i for i, program in enumerate(programs) if _reads_headers(program.code, language) is headers]
        said = batch.each([programs[i] for i in places], language, partial(_process, headers=headers), TOOL, version(),
                          timeout_s)
        runs.update(zip(places, said, strict=True))
    return [runs[i] for i in range(len(programs))]


def _reads_headers(code: str, language: str) -> bool:
    """Whether findings in system headers are asked for: what happens in a macro of one happens where the program calls
    it. C++'s own headers take twice the time then, so there only behind the system's (``<sys/time.h>``), or a name that
    is put together.
    """
    return language == "c" or _SYSTEM.search(code.replace("\\\n", "")) is not None


def _process(programs: Sequence[Program], language: str, limit_s: float, *, headers: bool) -> list[AnalyzerRun]:
    import yaml

    program = installed()
    assert program is not None, "no version, no batch"
    with batch.Folder(programs, language) as folder:
        witness = f"witness{SUFFIXES[language]}"
        (folder.path / witness).write_text(WITNESS[0])
        argv = [program, "--quiet", *(["--system-headers"] if headers else []), "--config={}",
                f"--checks={CHECKS[language]}", "--export-fixes=out/fixes.yaml", *folder.names, witness, "--",
                *COMPILE[language]]
        outcome = batch.process(argv, folder, limit_s, readable=(os.path.dirname(os.path.dirname(program)),))
        fixes = folder.path / "out" / "fixes.yaml"
        text = fixes.read_text("utf-8", "replace") if fixes.exists() else ""
    findings: list[list] = [[] for _ in programs]
    errors = seen = False
    with batch.reading(outcome, "its YAML"):
        try:
            diagnostics = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["Diagnostics"]
        except yaml.YAMLError as error:
            raise ValueError(str(error)) from error
        for d in diagnostics:
            errors |= _is_error(d)
            if os.path.basename(d["DiagnosticMessage"]["FilePath"]) == witness:
                seen |= d["DiagnosticName"] == WITNESS[1]
                continue
            if not _is_error(d) and folder.index(d["DiagnosticMessage"]["FilePath"]) is None:
                continue  # a header's own affair
            i, line, column = _place(d, folder)
            if i is None and len(programs) > 1:
                raise batch.ToolFailed("error", "a diagnostic in a header: whose it is cannot be said")
            rule = "clang-diagnostic-error" if _is_error(d) else d["DiagnosticName"]
            findings[i or 0].append(finding(TOOL, rule, d["DiagnosticMessage"]["Message"], line, column))
    # an exit code other than 0 must be explained by a compile error
    if outcome.exit_code != int(errors):
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.stderr_tail(outcome)}")
    if not seen or _READ.findall(outcome.stderr.decode("utf-8", "replace")) != [*folder.names, witness]:
        raise batch.ToolFailed("error", f"not all of {len(programs)} files were read to their end"
                                        f"{batch.stderr_tail(outcome)}")
    return [result(p, TOOL, version() or "", "ok", f) for p, f in zip(programs, findings, strict=True)]


def _place(diagnostic: dict, folder: batch.Folder) -> tuple[int | None, int, int]:
    """Program, line and column; for what stands in a header, where a note names the program that asks for it."""
    for message in (diagnostic["DiagnosticMessage"], *(diagnostic.get("Notes") or ())):
        i = folder.index(message["FilePath"])
        if i is not None:
            return i, *position(folder.sources[i], message["FileOffset"])
    return None, 1, 1


def _is_error(diagnostic: dict) -> bool:
    return diagnostic["Level"] == "Error"
