"""What every C++ build needs and no program changes: flags, precompiled headers, the harness, warm compilers. Made in
the sandbox, kept in the user's cache as long as the compiler and the headers are the same.
"""
from __future__ import annotations

import contextlib
import functools
import json
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.core import cache
from secgen_lib.languages import base
from secgen_lib.languages.c import options as c_options
from secgen_lib.languages.c.options import ENV, script
from secgen_lib.languages.cpp import server as cpp_server
from secgen_lib.languages.runtime import folders
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.runtime.pool import Pool
from secgen_lib.toolchains import gcc

HERE = Path(__file__).parent
LIMITS = sandbox.Limits(cpu_s=30, wall_s=180, memory_mb=1536, output_bytes=8 << 20, file_mb=256, processes=32)
PRELUDES = {
    "common": "".join(f"#include <{name}>\n" for name in (
        "stdlib.h", "algorithm", "math.h", "stdio.h", "vector", "string", "climits", "cstring", "iostream")),
    "all": "#include <bits/stdc++.h>\n",
}
"""What stands before every program: the nine headers of HumanEval-X's own harness (CodeGeeX, ``IMPORT_HELPER``), or all
of the library where the task's declaration includes it, as MBXP's do."""
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
PLAIN_FLAGS = ("-std=gnu++17", "-O0", "-fPIC", "-w", "-fdiagnostics-color=never", "-fno-diagnostics-show-caret",
               "-fno-diagnostics-show-option", "-fmax-errors=40")
KINDS = {"plain": PLAIN_FLAGS,
         "checked": (*PLAIN_FLAGS, "-g1", "-fno-omit-frame-pointer", "-D_GLIBCXX_ASSERTIONS", *SANITIZE)}
ENTRY = "secgen_entry"
EXPORTED = f"{{global: {ENTRY}; secgen_bind; main; secgen_call; local: *;}};\n"
"""All that is seen from outside of a program (the first), a test (the next two) and an adapter."""
HARNESS = (*c_options.HARNESS, HERE / "harness.cpp")
made = folders.Folders("secgen-cpp-")


@functools.cache
def identity() -> str:
    """A name for all that decides a result: the compiler, the linker, the flags, the harness, this code."""
    return base.identity("cpp", gcc.versions("g++", gcc.linker()))


@functools.cache
def frame() -> tuple[str, str, str]:
    """What gcc puts around a shared object: ``__dso_handle``, the end of the unwinder's table, ``atexit``."""
    outcome = sandbox.run(["/bin/sh", "-c", "for f in crtbeginS.o crtendS.o libc_nonshared.a; do "
                                            "g++ -print-file-name=$f; done"])
    first, last, rest = outcome.stdout.decode().split()
    return first, last, rest


def shared(map_folder: str = ".") -> list[list[str]]:
    """The commands that show the symbols of ``program.o`` and make ``program.so`` of it."""
    first, last, rest = frame()
    return [["readelf", "-sW", "program.o"],
            [gcc.linker(), "-shared", "--eh-frame-hdr", "-z", "relro", "-o", "program.so", first, "program.o", rest,
             last, f"--version-script={map_folder}/exported.map"]]


WIRED = "-wired"
"""Behind the name of a prelude: that of tests and adapters, with ``wire.hpp``."""


def prelude(declaration: str) -> str:
    """Which of :data:`PRELUDES` a task's programs get."""
    return "all" if re.search(r"#\s*include\s*<bits/stdc\+\+\.h>", declaration) else "common"


def headers(which: str, kind: str) -> Path:
    """The folder with ``prelude.hpp`` and its compiled form."""
    def make(folder: Path) -> None:
        if kept(folder, key):
            return
        wire = '#include "wire.hpp"\n' if which.endswith(WIRED) else ""
        (folder / "prelude.hpp").write_text(PRELUDES[which.removesuffix(WIRED)] + wire)
        (folder / "exported.map").write_text(EXPORTED)
        for ours in ("assert.h", "wire.hpp"):
            shutil.copyfile(HERE / ours, folder / ours)
        sure([["g++", *KINDS[kind], "-MD", "-MF", "depends", "-x", "c++-header", "prelude.hpp"],
              *cpp_server.shim(folder)], folder, "the standard library's headers")
        keep(folder, key)
    key = f"headers-{which}-{kind}"
    return made.get(key, make)


def kept(folder: Path, key: str) -> bool:
    """Take what an earlier process made, if compiler, this code and every header behind it are the same."""
    old = cache.folder() / "cpp" / key
    with contextlib.suppress(OSError, ValueError):
        if json.loads((old / "state").read_text()) == _state(old):
            shutil.copytree(old, folder, dirs_exist_ok=True)
            return True
    return False


def keep(folder: Path, key: str) -> None:
    """Put it into the user's cache for later processes; a full or closed disk is no reason to fail."""
    root = cache.folder() / "cpp"
    with contextlib.suppress(OSError):
        root.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=root, ignore_cleanup_errors=True) as scratch:
            new = Path(scratch, "new")
            shutil.copytree(folder, new)
            (new / "state").write_text(json.dumps(_state(new)))
            if (root / key).exists():
                os.rename(root / key, Path(scratch, "old"))
            os.rename(new, root / key)


def _state(folder: Path) -> list[Any]:
    paths = sorted(set((folder / "depends").read_text().replace("\\\n", " ").split()[1:])) if (
        folder / "depends").exists() else []
    stats = [(path, os.stat(path)) for path in paths if path.startswith("/")]
    return [identity(), [[path, info.st_mtime_ns, info.st_size] for path, info in stats]]


def harness(kind: str) -> Path:
    """The folder with ``harness``, the executable that runs tests of programs of a kind, and ``names``, the symbols
    that programs find at run time.
    """
    key = f"harness-{kind}"

    def make(folder: Path) -> None:
        if kept(folder, key):
            return
        for path in HARNESS:
            shutil.copyfile(path, folder / path.name)
        sanitize = SANITIZE if kind == "checked" else ()
        sure([["gcc", "-std=gnu17", "-O1", "-fPIE", "-c", "harness.c", "-o", "first.o"],
               ["g++", "-std=gnu++17", "-O1", "-fPIE", "-c", "harness.cpp", "-o", "second.o"],
               ["g++", *sanitize, "-pie", *gcc.gold(), *c_options.FIXED, "first.o", "second.o",
                "-Wl,--no-as-needed", "-lm", "-lpthread", "-ldl", "-o", "harness"],
               ["sh", "-c", f"(ldd ./harness | sed -n 's/.*=> \\(\\/[^ ]*\\) .*/\\1/p' | xargs nm -D --defined-only; "
                            f"nm --defined-only {frame()[2]}) | sed -n 's/.* [A-Zi] \\([^@ ]*\\).*/\\1/p' | "
                            "sort -u > names"]], folder, "the harness")
        keep(folder, key)
    return made.get(key, make)


def sides(kind: str) -> Path:
    """The folder with ``serve`` and ``ask``, the processes of a program of a kind and of a test apart from it."""
    key = f"sides-{kind}"

    def make(folder: Path) -> None:
        if kept(folder, key):
            return
        for path in (HERE / "wire.hpp", folders.HERE / "wire.h", HERE / "serve.cpp", HERE / "ask.cpp"):
            shutil.copyfile(path, folder / path.name)
        sanitize = SANITIZE if kind == "checked" else ()
        compiler = ["g++", "-std=gnu++17", "-O1", "-pie", "-fPIE", *gcc.gold(), *c_options.FIXED]
        sure([["g++", "-std=gnu++17", "-O1", "-fPIE", "-c", "serve.cpp", "-o", "serve.o"],
              [*compiler, *sanitize, "serve.o", "-Wl,--no-as-needed", "-lm", "-lpthread", "-ldl", "-o", "serve"],
              [*compiler, "ask.cpp", "-Wl,--no-as-needed", "-lm", "-lpthread", "-ldl", "-o", "ask"]],
             folder, "the processes of program and test")
        keep(folder, key)
    return made.get(key, make)


@functools.cache
def names(kind: str) -> frozenset[str]:
    return frozenset((harness(kind) / "names").read_text().split())


def sure(steps: list[list[str]], folder: Path, what: str, readable: tuple[Path, ...] = ()) -> None:
    outcome = sandbox.run(["/bin/sh", "-c", script(steps)], folder=folder, writable=True, readable=readable, env=ENV,
                          limits=LIMITS)
    if outcome.status != "ok":
        log = outcome.stderr.decode(errors="replace").strip()
        raise Broken(f"{what} cannot be built ({outcome.status}): {log[:600]}")


def _server(kind: tuple[str, str]) -> cpp_server.Server:
    ready = headers(kind[0], "plain")
    return cpp_server.Server(ready, PLAIN_FLAGS, script([["as", "-o", "program.o"], *shared(str(ready))]))


servers = Pool(_server)
"""Warm compilers by prelude and by what they compile: programs or tests."""


def command(which: str, kind: str) -> list[str]:
    return ["g++", *KINDS[kind], "-include", f"{headers(which, kind)}/prelude.hpp"]
