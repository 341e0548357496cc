"""What a program is linked with and tested by: made once a task, or once for all tasks of the same types.

``apart``: the test is an executable of its own, with functions that stand in for the program's; the program is linked
with what calls it (``objects.h`` says how they share their data). ``together``, where values of the declared types
cannot cross: program and test are one executable, with ``harness.c``.
"""
from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import digest
from secgen_lib.languages.c import stubs
from secgen_lib.languages.c.options import ENV, FIXED, FLAGS, HARNESS, HERE, LIMITS, SANITIZE, script, unset
from secgen_lib.languages.runtime import folders
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.signature import Signature
from secgen_lib.toolchains import gcc

ALLOCATORS = ("malloc", "calloc", "realloc", "reallocarray", "aligned_alloc", "strdup", "strndup")
_COUNTED = tuple((name, f"secgen_{name}") for name in ALLOCATORS)
_MAPS = tuple((name, f"secgen_{name}") for name in ("mmap", "mmap64", "munmap"))
_WRAP = "-Wl,--wrap=__asan_register_globals"
_RUNTIME = ("-std=gnu17", "-D_GNU_SOURCE", "-g", "-O2", "-fno-omit-frame-pointer", "-fno-builtin",
            "-fno-tree-loop-distribute-patterns", "-Wall", "-Wno-unused-function", "-I.", "-c")
_made = folders.Folders("secgen-c-")


@dataclass(frozen=True)
class Parts:
    """``objects``: what the program is linked with. ``renamed``: symbols of the program, and what they are called.
    ``test``: the folder of the test's own executable, None where it is a part of the program's.
    """

    objects: tuple[Path, ...]
    renamed: tuple[tuple[str, str], ...] = ()
    options: tuple[str, ...] = ()
    test: Path | None = None

    @property
    def readable(self) -> list[Path]:
        return list(dict.fromkeys(path.parent for path in self.objects))


def together(suites: Mapping[str, str]) -> Parts:
    """Program and test in one process."""
    def make(folder: Path) -> None:
        _copy(folder, *(path.name for path in HARNESS))
        steps = [["gcc", "-std=gnu17", "-O1", "-g", "-fno-omit-frame-pointer", "-c", "harness.c", "-o", "harness.o"]]
        for suite, text in suites.items():
            steps += [*_compiled(folder, suite, text, FLAGS), ["objcopy", f"--keep-global-symbol={_name(suite)}",
                                                               f"{suite}.o"]]
        _sure(steps, folder)

    folder = _made.get(digest("together", dict(suites)), make)
    return Parts((folder / "harness.o", *(folder / f"{suite}.o" for suite in suites)), (*_COUNTED, *_MAPS), FIXED)


def apart(functions: Sequence[Signature], suites: Mapping[str, str]) -> Parts:
    """Program and test in two processes."""
    carried, ends = _carriers(functions), _ends()
    names = [(one.name, stubs.entry(place)) for place, one in enumerate(functions)]

    def make(folder: Path) -> None:
        _copy(folder, "secgen_test.h")
        steps = []
        for suite, text in suites.items():
            steps += [*_compiled(folder, suite, text, (*FLAGS, *unset())),
                      ["objcopy", f"--keep-global-symbol={_name(suite)}", *redefined([*names, *_MAPS]), f"{suite}.o"]]
        steps += [["gcc", *SANITIZE, *gcc.gold(), _WRAP, str(ends / "stand_in.o"), str(carried / "stand_ins.o"),
                   *(f"{suite}.o" for suite in suites), "-lm", "-lpthread", "-o", "test"]]
        _sure(steps, folder, readable=[carried, ends])

    test = suites and _made.get(digest("apart", stubs.stand_ins(functions), names, dict(suites)), make) or None
    return Parts((ends / "serve.o", carried / "caller.o"), (*_COUNTED, *_MAPS, *names), (_WRAP,), test)


def redefined(names: Sequence[tuple[str, str]]) -> list[str]:
    """objcopy's options that give symbols other names."""
    return [word for old, new in names for word in ("--redefine-sym", f"{old}={new}")]


def _carriers(functions: Sequence[Signature]) -> Path:
    texts = {"stand_ins": stubs.stand_ins(functions), "caller": stubs.caller(functions)}

    def make(folder: Path) -> None:
        _copy(folder, "carry.h")
        for name, text in texts.items():
            (folder / f"{name}.c").write_text(text, encoding="utf-8")
        _sure([["gcc", *_RUNTIME, f"{name}.c", "-o", f"{name}.o"] for name in texts], folder)

    return _made.get(digest(texts), make)


def _ends() -> Path:
    """The main of a test, and the main of a program."""
    def make(folder: Path) -> None:
        _copy(folder, "secgen_test.h", "allocations.h", "mappings.h", "objects.h", "sync.h", "gate.h", "carry.h",
              "stand_in.c", "serve.c")
        shutil.copyfile(folders.HERE / "wire.h", folder / "wire.h")
        _sure([["gcc", *_RUNTIME, f"{name}.c", "-o", f"{name}.o"] for name in ("stand_in", "serve")], folder)

    return _made.get("ends", make)


def _name(suite: str) -> str:
    return f"secgen_suite_{suite}"


def _compiled(folder: Path, suite: str, text: str, flags: Sequence[str]) -> list[list[str]]:
    (folder / f"{suite}.c").write_text(text, encoding="utf-8")
    return [["gcc", *flags, "-I.", f"-DSECGEN_SUITE={_name(suite)}", "-c", f"{suite}.c", "-o", f"{suite}.o"]]


def _copy(folder: Path, *names: str) -> None:
    for name in names:
        shutil.copyfile(HERE / name, folder / name)


def _sure(steps: list[list[str]], folder: Path, readable: Sequence[Path] = ()) -> None:
    outcome = sandbox.run(["/bin/sh", "-c", script(steps)], folder=folder, writable=True, readable=readable, env=ENV,
                          limits=LIMITS)
    if outcome.status != "ok":
        log = outcome.stderr.decode("utf-8", "replace").strip()
        raise Broken(f"the test does not build ({outcome.status}): {log[:600]}")
