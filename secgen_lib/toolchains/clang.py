"""clang with its sanitizers' and libFuzzer's run-time, and the symbolizer that puts lines into their reports."""
from __future__ import annotations

import platform
import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.sandbox.process import ENV
from secgen_lib.toolchains import Broken, ask

GET = "Debian: clang-19 libclang-rt-19-dev llvm-19"
OLDEST = 14
PATH = ENV["PATH"]
"""Programs are built in the sandbox, and by its path."""
_PROBE = """#include <stddef.h>
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size) { return data && size ? 0 : -1; }
int main(void) { return 0; }
"""


@dataclass(frozen=True)
class Toolchain:
    """``runtime``: the archive of libFuzzer without a ``main``; ``readable``: what lies outside ``/usr``."""

    clang: str
    symbolizer: str
    runtime: str
    readable: tuple[str, ...]


@cache
def toolchain() -> Toolchain:
    """The newest clang that has its run-time. Raises :class:`Broken` with what is missing and how to get it."""
    lacking = f"clang is not on the path ({GET})"
    for name in (*(f"clang-{number}" for number in range(30, OLDEST - 1, -1)), "clang"):
        path = shutil.which(name, path=PATH)
        if path is None:
            continue
        clang = str(Path(path).resolve())
        readable = () if clang.startswith("/usr/") else (str(Path(clang).parents[1]),)
        runtime = _runtime(clang, readable)
        symbolizer = _symbolizer(clang, name)
        if runtime is None:
            lacking = f"{name} has no libFuzzer ({GET})"
        elif symbolizer is None:
            lacking = f"{name} has no llvm-symbolizer ({GET})"
        else:
            return Toolchain(clang, symbolizer, runtime, readable)
    raise Broken(lacking)


def _runtime(clang: str, readable: tuple[str, ...]) -> str | None:
    """The archive's name has the machine in it, or its folder has."""
    for name in (f"libclang_rt.fuzzer_no_main-{platform.machine()}.a", "libclang_rt.fuzzer_no_main.a"):
        path = Path(ask([clang, f"-print-file-name={name}"], readable=readable))
        if path.is_file():
            return str(path.resolve())
    return None


def _symbolizer(clang: str, name: str) -> str | None:
    beside = Path(clang).with_name("llvm-symbolizer")
    if beside.is_file():
        return str(beside)
    number = name.partition("-")[2]
    return shutil.which(f"llvm-symbolizer-{number}" if number else "llvm-symbolizer", path=PATH)


@cache
def version() -> str:
    """The first line of what clang says of its version. Raises :class:`Broken`."""
    tools = toolchain()
    return ask([tools.clang, "--version"], readable=tools.readable).splitlines()[0]


def release() -> int:
    """``19``. Raises :class:`Broken`."""
    number = re.search(r"version (\d+)", version())
    if number is None:
        raise Broken(f"clang's version: {version()}")
    return int(number[1])


@cache
def lacking(*sanitizers: str) -> str | None:
    """None where programs can be built in the sandbox with libFuzzer and each of ``sanitizers`` (``address``); else one
    line that says what is missing and how to get it.
    """
    try:
        tools = toolchain()
    except Broken as broken:
        return str(broken)
    for sanitizer in sanitizers:
        build = [tools.clang, f"-fsanitize={sanitizer},fuzzer-no-link", "probe.c", "-Wl,--whole-archive", tools.runtime,
                 "-Wl,--no-whole-archive", "-lstdc++", "-lm", "-o", "probe"]
        made = sandbox.run(build, files={"probe.c": _PROBE}, readable=tools.readable)
        if made.status != "ok":
            said = made.stderr.decode(errors="replace").strip().splitlines()
            return f"clang does not link -fsanitize={sanitizer} ({said[0][:150] if said else made.status}; {GET})"
    return None
