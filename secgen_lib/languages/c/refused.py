"""What gcc takes and we do not: ways to switch the sanitizers off, or to reach what is the harness's.

Read from the text behind the preprocessor, where macros are expanded and comments gone, and from the symbols of the
object: a word in a comment, in a text or as a name of the program's own is none of these.
"""
from __future__ import annotations

import re

from secgen_lib.languages.c import source
from secgen_lib.languages.text import braces

TABLE = "_GLOBAL_OFFSET_TABLE_"
BANNED_CALLS = {"main", "syscall", "ptrace", "prctl", "mprotect", "pkey_mprotect", "mmap", "mmap64", "mremap",
                "dlopen", "dlmopen", "dlsym", "dlvsym", "dladdr", "dladdr1", "dlinfo", "dl_iterate_phdr",
                "process_vm_readv", "process_vm_writev", TABLE, "_DYNAMIC", "_r_debug",
                "__bss_start", "_end", "end", "_edata", "edata"}
CALLS = BANNED_CALLS - {"mmap", "mmap64"}  # these are secgen_mmap in a C program
_ATTRIBUTE = re.compile(r"(?:__)?(?:no_sanitize(?:_\w+)?|no_address_safety_analysis|no_instrument_function|constructor|"
                        r"destructor|ifunc|symver|section)(?:__)?")
_OPENING = re.compile(r"\b__attribute(?:__)?\s*(?=\()|(?:\[|<:)\s*(?=\[|<:)")
_WORD = re.compile(r"\b(?:asm|__asm|__asm__|secgen_\w+|__(?:asan|ubsan|lsan|sanitizer|interceptor)_\w+)\b")
_LITERALS = braces.blanker(re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''))


def word(text: str) -> str:
    """The first refused word of a preprocessed text: an attribute, assembly, a name of the sanitizers or of ours."""
    bare = _LITERALS(text)
    if found := _WORD.search(bare):
        return found[0]
    for opening in _OPENING.finditer(bare):
        for name in _attributes(bare, opening.end()):
            if _ATTRIBUTE.fullmatch(name):
                return name
    return ""


def _attributes(text: str, start: int) -> list[str]:
    """The names in an attribute's parentheses or brackets that are not arguments."""
    names, depth = [], 0
    for token in re.compile(r"\w+|<:|:>|[^\s\w]").finditer(text, start):
        if token[0] in ("(", "[", "<:"):
            depth += 1
        elif token[0] in (")", "]", ":>"):
            depth -= 1
            if depth <= 0:
                break
        elif depth <= 2:
            names.append(token[0])
    return names


def symbols(code: str, table: str, names: list[str], named: bool) -> str:
    """What is refused, or missing, of an object whose symbols ``nm`` lists. ``named``: whether the program itself
    speaks of the global offset table.
    """
    defined, wanted = {}, set()
    for row in table.splitlines():
        fields = row.split()
        if len(fields) >= 2:
            (wanted.add(fields[-1]) if fields[-2] in "Uwv" else defined.update({fields[-1]: fields[-2]}))
    if "main" in defined and names:
        return f"line {line_of(code, 'main')}: refused: the program must not define 'main'"
    if not named:
        wanted.discard(TABLE)
    for name in sorted(name for name in wanted if name in CALLS or name.startswith("secgen_")):
        return said(code, name)
    for name, kind in defined.items():
        if kind == "i":
            return f"line {line_of(code, name)}: refused: indirect functions are not accepted in a program under test"
    for name in names:
        if name not in defined:
            return f"line 1: error: undefined reference to '{name}'"
        if defined[name] == "t":
            return f"line {line_of(code, name)}: error: '{name}' is static"
    return ""


def said(code: str, name: str) -> str:
    """That a name is refused, with its line."""
    return f"line {line_of(code, name)}: refused: '{name}' is not accepted in a program under test"


def line_of(code: str, name: str) -> int:
    """The first line that names it."""
    match = re.search(rf"\b{re.escape(name)}\b", source.bare(code)) or re.search(re.escape(name), code)
    return code.count("\n", 0, match.start()) + 1 if match else 1
