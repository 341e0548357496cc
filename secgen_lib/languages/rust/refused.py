"""What the compiler takes and we do not: what hides a defect from the sanitizers, a standard library that is none, and,
where program and test share a process, ways to the test's memory. Comments and literals are not looked at.
"""
from __future__ import annotations

import re
from collections.abc import Mapping

from secgen_lib.languages.c import refused as c_refused
from secgen_lib.languages.rust import crates as rust_crates
from secgen_lib.languages.rust import messages as rust_messages
from secgen_lib.languages.rust import source as rust_source
from secgen_lib.languages.text import braces

_USE, _MACROS = re.compile(r"\buse\b[^;]*"), re.compile(r"\bmacro_rules\s*!|\bmacro\s+\w")
_ASSEMBLY, _ARCH = r"\b(?:global_|naked_)?asm\b", r"\barch\b"
_SECTION = r"\blink_section\b"
SHADOWED_STD = re.compile(r"\bextern\s+crate\s+\w+\s+as\s+(?:std|core|alloc)\b")
REACHING = re.compile("|".join(sorted(map(re.escape, c_refused.BANNED_CALLS))))
"""Calls that may reach the test's memory in the same process."""
HIDING = re.compile(r"main|syscall|ptrace|prctl|process_vm_\w+|dlm?open|dlv?sym|"
                    r"_*(?:asan|lsan|ubsan|sanitizer|interceptor)_\w+")
"""Calls by which a program hides from the sanitizers, or serves itself."""
SECTIONS = re.compile(r"\.(text|data|rodata|bss|tdata|tbss|gcc_except_table|eh_frame|note|comment|group)\b|\*")
SANITIZER_SECTIONS = re.compile(r"asan_globals$|\.(init|fini)_array\.1$")
_SYMBOL = re.compile(r"[0-9a-f]+ (.{7}) (\S+)\s+[0-9a-f]+ +(?:(?:\.hidden|\.protected|\.internal|0x\w\w) +)?(\S+)")
_WITHIN = f"7program{len(rust_crates.MODULE)}{rust_crates.MODULE}"
_MANGLED = re.compile(rf"_ZN{_WITHIN}(\d+)(\w+?)17h[0-9a-f]{{16}}E|_RNvNtCs\w*_{_WITHIN}(\d+)_?(\w+)")


def text(code: str) -> str:
    """What is refused of a program's text, empty when nothing is."""
    readings = [code]
    if code.lstrip("\ufeff").startswith("#!"):  # its first line may be no Rust, whatever quotes it has
        first, _, rest = code.partition("\n")
        readings.append(" " * len(first) + "\n" + rest)
    bares = [rust_source.bare(reading) for reading in readings]
    match = next((match for bare in bares
                  if (match := _assembly(bare) or _section(bare) or SHADOWED_STD.search(bare))), None)
    if match is None:
        return ""
    line = code.count("\n", 0, match.start()) + 1
    return f"line {line}: refused: '{match[0]}' is not accepted in a program under test"


def _assembly(bare: str) -> re.Match[str] | None:
    """The macro's name where it is called or brought in, together with its module as a part of a path. Rust pastes no
    tokens: no other spelling is left. A macro of the program may put the two into places that are not seen here, so
    that with one any ``asm`` beside any ``arch`` is meant.
    """
    if _MACROS.search(bare):
        return re.search(_ASSEMBLY, bare) if re.search(_ARCH, bare) else None
    uses = _USE.findall(bare)
    if not (re.search(rf"{_ARCH}\s*::|::\s*{_ARCH}", bare) or any(re.search(_ARCH, use) for use in uses)):
        return None
    return re.search(rf"{_ASSEMBLY}(?=\s*!)", bare) or next(
        (match for use in _USE.finditer(bare) if (match := re.compile(_ASSEMBLY).search(bare, *use.span()))), None)


def _section(bare: str) -> re.Match[str] | None:
    """An attribute that puts what the sanitizer does not watch into a section of its own."""
    if _MACROS.search(bare):
        return re.search(_SECTION, bare)
    end = -1
    for attribute in re.finditer(r"#\s*!?\s*\[", bare):
        if attribute.start() < end:
            continue  # within the one before, which was looked through
        closed = braces.matching(bare, attribute.end() - 1, "[", "]")
        end = len(bare) if closed is None else closed
        if match := re.compile(_SECTION).search(bare, attribute.end(), end):
            return match
    return None


def symbols(table: str, code: str, known: Mapping[str, str], banned: re.Pattern[str], *, sanitized: bool = False
            ) -> tuple[dict[str, str], str]:
    """Symbol -> the name for the objects beside the program (``known``), for each declared function; and what is
    refused of the object. ``sanitized``: it has what the sanitizer puts there, too.
    """
    found: dict[str, list[str]] = {function: [] for function in known}
    for row in table.partition("SYMBOL TABLE:\n")[2].strip().splitlines():
        fields = _SYMBOL.fullmatch(row)
        if fields is None or not fields[3].isascii():
            return {}, f"line 1: refused: a symbol's name is not accepted here: {rust_messages.strip(row)[:80]}"
        flags, section, name = fields.groups()
        if section == "*UND*":
            # the compiler's own calls; the program's were seen in its plain object
            if not (sanitized and name.startswith("__asan_")) and _banned(name, banned):
                return {}, f"{_at(code, name)} '{name}' is not accepted in a program under test"
        elif name.startswith("secgen_"):
            return {}, f"line 1: refused: '{name}' is not accepted in a program under test"
        elif not (SECTIONS.match(section) or sanitized and SANITIZER_SECTIONS.match(section)) \
                or flags[6] == "O" and section.startswith(".text"):
            return {}, f"line 1: refused: a section '{section}' of its own is not accepted in a program under test"
        elif flags[0] == "g" and _WITHIN in name and (function := _declared_name(name)) in found:
            found[function].append(name)
    for function, mangled in found.items():
        if len(mangled) != 1:
            return {}, f"line 1: error: the program defines no function '{function}' that can be called"
    return {mangled[0]: known[function] for function, mangled in found.items()}, ""


def _banned(name: str, banned: re.Pattern[str]) -> bool:
    """Whether a name, or another spelling of a function of the C library (name@VERSION, __name, __libc_name, name64),
    is one that may not be called.
    """
    plain: str = re.fullmatch(r"_*(?:libc_)?(.*?)(?:64)?(?:@.*)?", name)[1]  # type: ignore[index]  # it always matches
    return plain.startswith("secgen_") or any(map(banned.fullmatch, (name, plain, f"_{plain}", f"__{plain}")))


def _declared_name(symbol: str) -> str | None:
    """The name of the function behind the program that a symbol stands for (legacy or v0 mangling)."""
    match = _MANGLED.fullmatch(symbol)
    if match is None:
        return None
    length, name = (match[1], match[2]) if match[1] else (match[3], match[4])
    return name if len(name) == int(length) else None


def _at(code: str, word: str) -> str:
    match = re.search(rf"\b{re.escape(word)}\b", rust_source.bare(code)) or re.search(rf"\b{re.escape(word)}\b", code)
    return f"line {code.count(chr(10), 0, match.start()) + 1 if match else 1}: refused:"
