"""What the compiler takes and we do not. Only what was parsed counts: never a word in a comment or a text.

A program that has a process of its own (``apart``) can do nothing to its test; refused is what hides a defect from the
sanitizers: attributes and pragmas that switch them off, their own functions, code that they do not see (assembly,
machine code), functions looked up at run time. One that shares its test's process may reach that by more ways.
"""
from __future__ import annotations

import re

from secgen_lib import sandbox
from secgen_lib.languages.c import build as c_build
from secgen_lib.languages.c import refused as c_refused
from secgen_lib.languages.cpp import lexemes, source
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.cpp.tools import ENTRY
from secgen_lib.languages.text import braces

_BLINDS = (r"\b(__)?(no_sanitize(_\w+)?|no_address_safety_analysis|asm)(__)?\b|\b__asm\b|\bsecgen_\w+|"
           r"\b__(asan|ubsan|lsan|sanitizer|interceptor)_\w+|\bpch_preprocess\b")
WORDS = re.compile(_BLINDS)
WORDS_TOGETHER = re.compile(rf"{_BLINDS}|\b(__)?(ifunc|symver)(__)?\b|\b__tls_get_addr\b")
_SECTION = re.compile(r"\b(__)?section(__)?\s*\(\s*(u8|[LuU])?R?\"")
_ATTRIBUTES = re.compile(r"\b__attribute(?:__)?\s*(?=\()|(?=\[\[)|\b_Pragma\s*(?=\()|"
                         r"^[ \t]*(?:#|%:)[ \t]*(?:define|pragma)\b.*$", re.MULTILINE)
_SPELLED = re.compile(r"_*(?:libc_|GI_)?([^@]*).*")
_EXPANDS = re.compile(r"##|%:%:|\b_Pragma\b|(?:#|%:)[ \t]*pragma")
# the names with underscores: serve.cpp has functions of its own for those without
CALLS = frozenset({"dlopen", "dlmopen", "dlsym", "dlvsym", "mprotect", "pkey_mprotect", "syscall", "process_madvise",
                   "remap_file_pages", "__mmap", "__mmap64", "__munmap", "__mremap", "__madvise", "__shmat"})
# a child would hold the test, too, and answer for its parent
CALLS_TOGETHER = frozenset(c_refused.BANNED_CALLS) | {
    "fork", "Fork", "vfork", "forkpty", "daemon", "clone", "posix_spawn", "posix_spawnp", "system", "popen", "IO_popen",
    "IO_proc_open", "wordexp", "execl", "execle", "execlp", "execv", "execve", "execveat", "execvp", "execvpe",
    "fexecve"}


def text(code: str, *, apart: bool) -> str:
    """What is refused of a program by its words, empty when nothing is."""
    bare = lexemes.bare(code)
    marker = c_build.MARKER.search(bare)
    if marker is None and expands(code):  # a line of a literal must not pass for one of the preprocessor's
        marker = c_build.MARKER.search(source.bare(lexemes.unspliced(code), literals=False))
    if marker:
        line = lexemes.unspliced(code).count("\n", 0, marker.start()) + 1
        return f"line {line}: refused: line directives are not accepted"
    if unclear := lexemes.misread(code):
        return f"line {line_of(code, unclear)}: refused: what is a comment or a literal here is not clear"
    return _words(code, bare, apart)


def expanded(code: str, shown: str, *, apart: bool) -> str:
    """The same of its text as the preprocessor has expanded it."""
    return _words(code, lexemes.bare(shown), apart)


def expands(code: str) -> bool:
    """Whether it may have words that its text does not show."""
    return _EXPANDS.search(lexemes.bare(code)) is not None


def _words(code: str, bare: str, apart: bool) -> str:
    if banned := (WORDS if apart else WORDS_TOGETHER).search(bare) or _section(bare):
        return f"line {line_of(code, banned[0])}: refused: '{banned[0]}' is not accepted in a program under test"
    return ""


def _section(bare: str) -> re.Match[str] | None:
    """The attribute that chooses a section; a function or a variable of that name is none."""
    end = -1
    for begin in _ATTRIBUTES.finditer(bare):
        if begin.start() < end:
            continue  # within the one before, which was looked through
        opened, end = bare[begin.end():begin.end() + 1], begin.end()
        if opened in ("(", "["):
            closed = braces.matching(bare, begin.end(), opened, {"(": ")", "[": "]"}[opened])
            end = len(bare) if closed is None else closed
        if found := _SECTION.search(bare, begin.start(), end):
            return found
    return None


def symbols(code: str, table: str, name: str, kind: str, *, apart: bool) -> str:
    """The same by its symbols; a name that nothing defines among them."""
    # readelf: number, value, size, type, binding, visibility, section, name
    rows = [row.split() for row in table.splitlines() if re.match(r"\s*\d+: ", row) and len(row.split()) >= 8]
    wanted = {row[7] for row in rows if row[6] == "UND" and row[4] == "GLOBAL"} - {"_GLOBAL_OFFSET_TABLE_"}  # its own
    weak = {row[7] for row in rows if row[6] == "UND" and row[4] == "WEAK"}
    banned = CALLS if apart else CALLS_TOGETHER
    for word in sorted(w for w in wanted | weak if {w, _SPELLED.sub(r"\1", w, count=1)} & banned
                       or w.startswith("secgen_")):
        return f"line {line_of(code, word)}: refused: '{word}' is not accepted in a program under test"
    for row in rows:
        if "IFUNC" in row[3] and not apart:
            line = line_of(code, row[7])
            return f"line {line}: refused: indirect functions are not accepted in a program under test"
    # the last is the compiler's own call for thread_local
    missing = sorted(wanted - cpp_tools.names(kind) - {"__dso_handle", "__tls_get_addr"})
    if name and not any(row[3:5] == ["FUNC", "GLOBAL"] and row[6] != "UND" and row[7] == ENTRY for row in rows):
        return f"line 1: error: undefined reference to '{name}'"
    if missing:
        plain = sandbox.run(["c++filt", *missing[:8]]).stdout.decode(errors="replace").split("\n")
        return "\n".join(f"line {line_of(code, word.split('(')[0].split('::')[-1])}: error: undefined reference to "
                         f"'{word}'" for word in plain if word)
    return ""


def line_of(code: str, word: str) -> int:
    match = re.search(rf"\b{re.escape(word)}", source.bare(code)) or re.search(re.escape(word), code)
    return code.count("\n", 0, match.start()) + 1 if match else 1
