"""What the compiler takes and we do not: ways to run code before the test, or to reach the test's own memory."""
from __future__ import annotations

import re

from secgen_lib.languages.c import build as c_build
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import messages as rust_messages
from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.rust.crates import Declared

BANNED_TEXT = re.compile(r"\b(secgen_\w+|link_section)\b")
"""Looked for in the whole text, comments too: no way to write such a word otherwise is left (Rust pastes no tokens)."""
ASSEMBLY, ARCH = re.compile(r"\b(?:global_|naked_)?asm\b"), re.compile(r"\barch\b")
SHADOWED_STD = re.compile(r"\bextern\s+crate\s+\w+\s+as\s+(?:std|core|alloc)\b")
BANNED_CALLS = c_build.BANNED_CALLS
SECTIONS = re.compile(r"\.(text|data|rodata|bss|tdata|tbss|gcc_except_table|eh_frame|note|comment|group)\b|\*")
SANITIZER_SECTIONS = re.compile(r"asan_globals$|\.(init|fini)_array\.1$")
_SYMBOL = re.compile(r"[0-9a-f]+ (.{7}) (\S+)\s+[0-9a-f]+ +(?:(?:\.hidden|\.protected|\.internal|0x\w\w) +)?(\S+)")
_WITHIN = f"7program{len(rust_crates.MODULE)}{rust_crates.MODULE}"
_MANGLED = re.compile(rf"_ZN{_WITHIN}(\d+)(\w+?)17h[0-9a-f]{{16}}E|_RNvNtCs\w*_{_WITHIN}(\d+)_?(\w+)")


def text(code: str) -> str:
    """What is refused of a program's text, empty when nothing is."""
    match = BANNED_TEXT.search(code) or (ASSEMBLY.search(code) if ARCH.search(code) else None) \
        or SHADOWED_STD.search(rust_source.bare(code))
    if match is None:
        return ""
    line = code.count("\n", 0, match.start()) + 1
    return f"line {line}: refused: '{match[0]}' is not accepted in a program under test"


def symbols(table: str, code: str, declared: Declared, also: re.Pattern[str] = SECTIONS) -> tuple[dict[str, str], str]:
    """Symbol -> the name that the test knows, for each declared function; and what is refused of the object. ``also``:
    sections that the compiler may put there beside the usual ones.
    """
    known: dict[str, list[str]] = {function.name: [] for function in declared.functions}
    for row in table.partition("SYMBOL TABLE:\n")[2].strip().splitlines():
        fields = _SYMBOL.fullmatch(row)
        if fields is None or not fields[3].isascii():
            return {}, f"line 1: refused: a symbol's name is not accepted here: {rust_messages.strip(row)[:80]}"
        flags, section, name = fields.groups()
        if section == "*UND*":
            # other spellings of a function of the C library: name@VERSION, __name, __libc_name, name64
            plain = re.fullmatch(r"_*(?:libc_)?(.*?)(?:64)?(?:@.*)?", name)[1]  # type: ignore[index]  # it always matches
            if BANNED_CALLS & {name, plain, f"_{plain}", f"__{plain}"} or plain.startswith("secgen_"):
                return {}, f"{_at(code, name)} '{name}' is not accepted in a program under test"
        elif name.startswith("secgen_"):
            return {}, f"line 1: refused: '{name}' is not accepted in a program under test"
        elif not (SECTIONS.match(section) or also.match(section)) or flags[6] == "O" and section.startswith(".text"):
            return {}, f"line 1: refused: a section '{section}' of its own is not accepted in a program under test"
        elif flags[0] == "g" and _WITHIN in name and (function := _declared_name(name)) in known:
            known[function].append(name)
    for function, mangled in known.items():
        if len(mangled) != 1:
            return {}, f"line 1: error: the program defines no function '{function}' that can be called"
    return {mangled[0]: rust_crates.symbol(function) for function, mangled in known.items()}, ""


def _declared_name(symbol: str) -> str | None:
    """The name of the function behind the program that a symbol stands for (legacy or v0 mangling)."""
    match = _MANGLED.fullmatch(symbol)
    if match is None:
        return None
    length, name = (match[1], match[2]) if match[1] else (match[3], match[4])
    return name if len(name) == int(length) else None


def _at(code: str, word: str) -> str:
    match = re.search(rf"\b{re.escape(word)}\b", code)
    return f"line {code.count(chr(10), 0, match.start()) + 1 if match else 1}: refused:"
