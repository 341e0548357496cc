"""Macros on which a program can tell the tested build from an analyzer without a condition: by their values.

``if (__VERSION__[0] == 'C')`` or a name pasted together (``CAT(code_for_, __clang_major__)``) chooses code where no
``#if`` stands. So each name that compilers or headers define otherwise in one of the two is told from the rest, and a
program is expanded with their values and with a mark in their place: where its own text is another, it looked at one.
Names of headers for everyone (``INT_MAX``, ``atomic_load``) are not among them: only reserved names are.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.conditions import compilers
from secgen_lib.analyzers.conditions.compilers import Reader
from secgen_lib.analyzers.program import Program
from secgen_lib.core import store
from secgen_lib.core.records import digest

HEADERS = (
    "assert complex ctype errno fenv float inttypes limits locale math setjmp signal stdarg stddef stdint stdio stdlib "
    "string time wchar wctype unistd fcntl sys/types sys/stat sys/time sys/wait sys/socket sys/select sys/mman "
    "sys/param sys/queue netinet/in arpa/inet netdb pthread dirent pwd strings poll semaphore termios regex "
    "sys/resource sys/ioctl getopt libgen alloca malloc byteswap endian search glob fnmatch obstack error err").split()
"""Whose macros are compared."""
CLANG = ("__clang__ __clang_major__ __clang_minor__ __clang_patchlevel__ __clang_version__ __clang_analyzer__ __llvm__ "
         "__clang_literal_encoding__ __clang_wide_literal_encoding__ __POINTER_WIDTH__ __apple_build_version__").split()
"""Macros of every clang: the one inside clang-tidy does not list its own."""
_DEFINED = re.compile(r"^#define (\w+)(\([^)]*\))?(?: (.*))?$", re.M)
_IS_RESERVED = re.compile(r"_[_A-Z]\w*$|linux$|unix$|i386$")
_ALIKE = re.compile(r"__(?:FLT|DBL|LDBL|BFLT|DEC)\d*X?_|__\w+_TYPE__|_MM_|__WCHAR_MIN|__SIG_ATOMIC_MIN|__DECIMAL_DIG__")
"""The same value or type, written otherwise."""
_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|\.?\d(?:[eEpP][+-]|[\w.])*|\w+|[^\s\w]')
MARK = "secgen_told_by"


def differing(language: str) -> frozenset[str]:
    """Reserved names that are defined otherwise, or not at all, in an analyzer or the build."""
    return _tables(language)[0]


def reserved(language: str) -> frozenset[str]:
    """Reserved names that headers alone define, without arguments, and that no macro for everyone is made of: cppcheck
    does not know them, and a name pasted of one is another to it.
    """
    return _tables(language)[1]


@cache
def _tables(language: str) -> tuple[frozenset[str], frozenset[str]]:
    key = digest("macros", language, compilers.identity(), [r.argv for r in compilers.readers(language)], HEADERS,
                 _TOKEN.pattern, _ALIKE.pattern, _IS_RESERVED.pattern)
    row = store.cache().get("macros", key)
    if row is None:
        row = [sorted(names) for names in _compared(language)]
        store.cache().put("macros", key, row)
    return frozenset(row[0]), frozenset(row[1])


def _compared(language: str) -> tuple[set[str], set[str]]:
    tables = [(reader, _table(reader, language)) for reader in compilers.readers(language) if reader.says == "stderr"]
    built = next(table for reader, table in tables if reader.built)
    names = {name for _, table in tables for name in table}
    told = {name for name in names if _IS_RESERVED.match(name) and not _ALIKE.match(name)
            and any(table.get(name) != built.get(name) for _, table in tables)}
    alone = _table(next(r for r in compilers.readers(language) if r.built), language, ())
    used = {name for name in built if not _IS_RESERVED.match(name)}
    while more := {word for name in used for word in built[name][1] if word in built} - used:
        used |= more
    plain = {name for name, body in built.items()
             if _IS_RESERVED.match(name) and not body[0] and body[1] not in ((), (name,))
             and name not in alone and name not in used and not name.startswith("_IO")}
    return told | set(CLANG), plain


def _table(reader: Reader, language: str, headers: Sequence[str] = HEADERS) -> dict[str, tuple]:
    """name -> parameters, body: what is defined behind all headers."""
    text = "".join(f"#if __has_include(<{name}.h>)\n#include <{name}.h>\n#endif\n" for name in headers)
    with batch.Folder([Program("", language, text)], language) as folder:
        argv = [*reader.argv, "-dM", *folder.names, *reader.behind]
        outcome = batch.process(argv, folder, 60, readable=reader.readable)
    return {name: ((parameters or "").replace(" ", ""), _value(body or "")) for name, parameters, body in
            _DEFINED.findall(outcome.stdout.decode("utf-8", "replace"))}


def _value(body: str) -> tuple[str, ...]:
    """A body's tokens; integers by their value."""
    return tuple(_number(token) if token[0].isdigit() else token for token in _TOKEN.findall(body))


def _number(token: str) -> str:
    match = re.fullmatch(r"(?i)(0x[0-9a-f]+|0[0-7]*|[1-9]\d*)([ul]*)", token)
    if not match:
        return token
    digits = match[1].lower()
    value = int(digits, 16) if digits.startswith("0x") else int(digits, 8) if digits.startswith("0") else int(digits)
    return f"{value}{''.join(sorted(match[2].lower()))}"


def told(programs: Sequence[Program], language: str, names: frozenset[str], cpu_s: float) -> list[list[int]]:
    """For each program the line from which its own text is another when ``names`` have other values, if there is one.

    By gcc alone, as the build has it: the directives are carried out, then what is left is expanded twice, with the
    values and with a mark in their place. Raises :class:`batch.ToolFailed`.
    """
    reader = next(r for r in compilers.readers(language) if r.built and not r.wrapped)
    kind = {"c": "c", "cpp": "c++"}[language]
    with batch.Folder(programs, language) as folder:
        before = ["-include", "prelude.h"] if reader.before else []
        if reader.before:
            (folder.path / "prelude.h").write_text(reader.before)
        script = 'c=$1; shift; for f; do $c -fdirectives-only "$f" -o "out/$f.i" || rm -f "out/$f.i"; done'
        batch.process(["/bin/sh", "-c", script, "sh", " ".join((*reader.argv, *before)), *folder.names], folder, cpu_s)
        for name in folder.names:
            text = _text(folder.path / "out" / f"{name}.i")
            (folder.path / f"{name}.1").write_text(text, "utf-8", "surrogateescape")
            (folder.path / f"{name}.2").write_text(_marked(text, names), "utf-8", "surrogateescape")
        script = f'for f; do for n in 1 2; do gcc -E -undef -w -x {kind} "$f.$n" -o "out/$f.$n"; done; done'
        batch.process(["/bin/sh", "-c", script, "sh", *folder.names], folder, cpu_s)
        pairs = [[_text(folder.path / "out" / f"{name}.{n}") for n in (1, 2)] for name in folder.names]
        lost = any(_text(folder.path / f"{name}.1") and not one
                   for name, (one, _) in zip(folder.names, pairs, strict=True))
    if lost:
        raise batch.ToolFailed("error", "what its macros are expanded to cannot be read")
    return [_first_difference(_own(one, name), _own(other, name))
            for name, (one, other) in zip(folder.names, pairs, strict=True)]


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "surrogateescape") if path.is_file() and not path.is_symlink() else ""


def _marked(text: str, names: frozenset[str]) -> str:
    """Text with its macros, in which each of ``names`` has the mark as its value."""
    kept = re.sub(r"^#(?:define|undef) (\w+)\b.*$", lambda m: "" if m[1] in names else m[0], text, flags=re.M)
    return "".join(f"#undef {name}\n#define {name} {MARK}\n" for name in sorted(names)) + kept


def _own(text: str, name: str) -> list[tuple[int, str]]:
    """The lines of a preprocessed text that are a program's own, with their numbers."""
    lines, own, number = [], False, 0
    for line in text.split("\n"):
        if match := re.match(r'# (\d+) "([^"]*)"', line):
            own, number = match[2] == name, int(match[1])
            continue
        if own and line.strip() and not line.startswith("#"):
            lines.append((number, line))
        number += 1
    return lines


def _first_difference(one: list[tuple[int, str]], other: list[tuple[int, str]]) -> list[int]:
    for (number, line), (_, again) in zip(one, other):  # noqa: B905  # where one ends earlier is told below
        if line.split() != again.split():
            return [number]
    return [] if len(one) == len(other) else [max((*one, *other))[0]]
