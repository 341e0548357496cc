"""What fuzzing C++ needs and no program changes: the driver, the recorder of calls, clang's precompiled headers."""
from __future__ import annotations

import functools
import shutil
import subprocess
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.fuzzing.base import named
from secgen_lib.languages.c.options import ENV, script
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.toolchains import clang, gcc, or_why

HERE = Path(__file__).parent
VALGRIND_HEADER = Path("/usr/include/valgrind/memcheck.h")
LIMITS = sandbox.Limits(cpu_s=60, wall_s=300, memory_mb=2048, output_bytes=8 << 20, file_mb=512, processes=32)
SANITIZERS = "undefined,float-divide-by-zero,float-cast-overflow,bounds"
FLAGS = ("-std=gnu++17", "-O1", "-g1", "-fPIC", "-fno-omit-frame-pointer", "-fno-finite-loops", "-w",
         "-fno-color-diagnostics", "-D_GLIBCXX_ASSERTIONS", "-ferror-limit=8",
         f"-fsanitize=fuzzer-no-link,address,{SANITIZERS}", "-fsanitize-coverage=trace-pc",
         "-mllvm", "-sanitizer-coverage-prune-blocks=0")
# -fno-finite-loops and prune-blocks: a loop that does nothing stays, and its steps are counted
KINDS = {
    # a variable that was never set holds a pattern in the program and zero in the reference: the two differ then
    "program": (*FLAGS, "-fno-sanitize-recover=all", "-ftrivial-auto-var-init=pattern"),
    # what faults is left by guard.hpp, and ends nothing
    "reference": (*FLAGS, f"-fsanitize-trap={SANITIZERS}", "-ftrivial-auto-var-init=zero",
                  "-mllvm", "-asan-instrumentation-with-call-threshold=0",
                  "-mllvm", "-asan-memory-access-callback-prefix=secgen_"),
}
# the reference once more: where its results differ, it reads what was never set, and the input is none
KINDS["unset"] = (*KINDS["reference"], "-ftrivial-auto-var-init=pattern")


def identity() -> str:
    """A name for all that decides a result here."""
    return named("cpp", gcc.versions("g++", gcc.linker()), or_why(clang.version), valgrind())


def compiler() -> str:
    """clang as a C++ compiler. Raises ``Broken``."""
    return clang.toolchain().clang


@functools.cache
def lacking() -> str | None:
    """None, or what is missing."""
    return clang.lacking("address") or gcc.lacking("g++", gcc.linker())


def driver() -> Path:
    """The folder with ``driver``."""
    def make(folder: Path) -> None:
        if cpp_tools.kept(folder, key):
            return
        for path in (HERE / "driver.cpp", *HERE.glob("*.hpp")):
            shutil.copyfile(path, folder / path.name)
        clangxx = [compiler(), "--driver-mode=g++"]
        build([[*clangxx, "-std=gnu++17", "-O1", "-g1", "-w", "-c", "driver.cpp", "-o", "driver.o"],
               # of functions that both define, ours is the first
               [*clangxx, "-fsanitize=address,undefined", "-rdynamic", "-Wl,-z,muldefs",
                "driver.o", "-Wl,--whole-archive", clang.toolchain().runtime, "-Wl,--no-whole-archive", "-lpthread",
                "-ldl", "-o", "driver"], ["rm", "driver.o"]], folder, "the driver")
        cpp_tools.keep(folder, key)
    key = f"fuzz-driver-{identity()}"
    return cpp_tools.made.get(key, make)


def recorder() -> Path:
    """The folder with ``recorder``."""
    def make(folder: Path) -> None:
        shutil.copyfile(HERE / "recorder.cpp", folder / "recorder.cpp")
        build([["g++", "-std=gnu++17", "-O1", "recorder.cpp", "-ldl", "-o", "recorder"]], folder, "the recorder")
    return cpp_tools.made.get("fuzz-recorder", make)


def memcheck() -> Path:
    """The folder with ``memcheck``, which calls a program under valgrind."""
    def make(folder: Path) -> None:
        shutil.copyfile(HERE / "memcheck.cpp", folder / "memcheck.cpp")
        build([["g++", "-std=gnu++17", "-O1", "-g1", "memcheck.cpp", "-ldl", "-o", "memcheck"]], folder, "memcheck")
    return cpp_tools.made.get("fuzz-memcheck", make)


@functools.cache
def valgrind() -> str:
    """What valgrind calls itself; "" where it is not installed with its headers."""
    if shutil.which("valgrind") is None or not VALGRIND_HEADER.exists():
        return ""
    return subprocess.run(["valgrind", "--version"], capture_output=True, text=True, check=False).stdout.strip()


def headers(which: str, kind: str) -> Path:
    """The folder with the compiled form of a prelude."""
    def make(folder: Path) -> None:
        if cpp_tools.kept(folder, key):
            return
        (folder / "prelude.hpp").write_text(cpp_tools.PRELUDES[which])
        (folder / "exported.map").write_text(cpp_tools.EXPORTED)
        build([[compiler(), "--driver-mode=g++", *KINDS[kind], "-MD", "-MF", "depends", "-x", "c++-header",
                "prelude.hpp", "-o", "prelude.pch"]], folder, "the standard library's headers")
        cpp_tools.keep(folder, key)
    key = f"fuzz-headers-{which}-{kind}-{identity()}"
    return cpp_tools.made.get(key, make)


def command(which: str, kind: str) -> list[str]:
    """The compiler of programs or references behind a prelude."""
    return [compiler(), "--driver-mode=g++", *KINDS[kind], "-include-pch", f"{headers(which, kind)}/prelude.pch",
            "-Xclang", "-fno-validate-pch"]


def build(steps: list[list[str]], folder: Path, what: str) -> None:
    """Build what is ours. Raises ``Broken``."""
    outcome = sandbox.run(["/bin/sh", "-c", script(steps)], folder=folder, writable=True, env=ENV, limits=LIMITS,
                          readable=clang.toolchain().readable)
    if outcome.status != "ok":
        log = outcome.stderr.decode(errors="replace").strip()
        raise Broken(f"{what} cannot be built ({outcome.status}): {log[:600]}")
