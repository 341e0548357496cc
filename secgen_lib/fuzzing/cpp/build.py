"""Build a program, or a reference, by clang: as a shared object with one function that is seen, under sanitizers."""
from __future__ import annotations

import base64
import shutil
import zlib
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core import cache
from secgen_lib.core.records import Task, digest
from secgen_lib.fuzzing.cpp import tools
from secgen_lib.languages.base import ran_out
from secgen_lib.languages.c.options import ENV, script
from secgen_lib.languages.cpp import build as cpp_build
from secgen_lib.languages.cpp import refused, source
from secgen_lib.languages.cpp import tools as cpp_tools
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.toolchains import clang


class Refused(ValueError):
    """A program that does not build, or is refused, as in ``languages/cpp``: in its words."""


class Unbuilt(ValueError):
    """A program that g++ builds and clang does not."""


def program(code: str, task: Task, folder: Path) -> None:
    """Build ``folder/program.so``. Raises :class:`Refused`, :class:`Unbuilt`, ``Broken``."""
    first = folder / "first"
    first.mkdir()
    if why := cpp_build.build(code, task.declaration, task.entry_point, "plain", first, apart=True):
        raise Refused(why)
    if why := _build(code, task, "program", folder):
        raise Unbuilt(why)


def reference(task: Task, folder: Path) -> None:
    """Put ``folder/reference.so`` and ``folder/unset.so`` there, made once. Raises ``Broken``, :class:`Unbuilt`."""
    for kind in ("reference", "unset"):
        shutil.copyfile(_kept(task, kind) / f"{kind}.so", folder / f"{kind}.so")


def plain_reference(task: Task, folder: Path) -> None:
    """Put ``folder/reference-plain.so`` there, made once a process. Raises ``Broken``, :class:`Unbuilt`."""
    def make(place: Path) -> None:
        if why := cpp_build.build(task.reference, task.declaration, task.entry_point, "plain", place, apart=True):
            raise Unbuilt(f"the reference: {why}")
    made = cpp_tools.made.get(digest("cpp-plain", task.reference, task.declaration, task.entry_point), make)
    shutil.copyfile(made / "program.so", folder / "reference-plain.so")


def with_lines(code: str, task: Task, folder: Path) -> None:
    """Put ``folder/plain.so`` there, with lines in it. Raises ``Broken``."""
    place = folder / "lines"
    place.mkdir()
    head = source.split(task.declaration, task.entry_point)[1]
    text = code + cpp_build.adapter(task.declaration, head, task.entry_point)
    (place / "program.cpp").write_bytes(text.encode("utf-8", "surrogatepass"))
    which = cpp_tools.prelude(task.declaration)
    ready = cpp_tools.headers(which, "plain")
    steps = [[*cpp_tools.command(which, "plain"), "-g1", "-c", "program.cpp", "-o", "program.o"],
             *cpp_tools.shared(str(ready))]
    outcome = sandbox.run(["/bin/sh", "-c", script(steps)], folder=place, writable=True, env=ENV, limits=tools.LIMITS,
                          readable=[ready])
    if outcome.status != "ok":
        raise Broken(f"a build with lines: {outcome.status} {outcome.stderr.decode(errors='replace').strip()[:200]}")
    shutil.copyfile(place / "program.so", folder / "plain.so")


def _kept(task: Task, kind: str) -> Path:
    key = digest("cpp-fuzz", kind, task.reference, task.declaration, task.entry_point, tools.identity())

    def make(place: Path) -> None:
        if (known := cache.cache().get("cpp-fuzz-reference", key)) is not None:
            (place / f"{kind}.so").write_bytes(zlib.decompress(base64.b64decode(known)))
            return
        if why := _build(task.reference, task, kind, place):
            raise Unbuilt(f"the reference: {why}")
        cache.cache().put("cpp-fuzz-reference", key,
                          base64.b64encode(zlib.compress((place / f"{kind}.so").read_bytes())).decode())
    return cpp_tools.made.get(f"fuzz-{kind}-{key}", make)


def _build(code: str, task: Task, kind: str, folder: Path) -> str:
    """``folder/KIND.so``; what clang says, empty when it was built."""
    head = source.split(task.declaration, task.entry_point)[1]
    text = code + cpp_build.adapter(task.declaration, head, task.entry_point)
    (folder / "program.cpp").write_bytes(text.encode("utf-8", "surrogatepass"))
    which = cpp_tools.prelude(task.declaration)
    compiler, ready = tools.command(which, kind), tools.headers(which, kind)
    shutil.copyfile(ready / "prelude.hpp", folder / "prelude.hpp")  # clang looks for it where it was
    steps = [[*compiler, "-c", "program.cpp", "-o", "program.o"], *cpp_tools.shared(str(ready))[1:]]
    if expanded := kind == "program" and refused.expands(code):
        steps.insert(0, ["sh", "-c", " ".join((*compiler, "-E", "program.cpp", "-o", "program.ii"))])
        steps.insert(1, ["awk", '/^# [0-9]+ "/ {on = ($3 == "\\"program.cpp\\""); next} on', "program.ii"])
    outcome = sandbox.run(["/bin/sh", "-c", script(steps)], folder=folder, writable=True, env=ENV, limits=tools.LIMITS,
                          readable=[ready, *clang.toolchain().readable])
    log = outcome.stderr.decode("utf-8", "replace")
    if outcome.status == "refused":
        raise Broken(f"sandbox: {log}")
    if expanded and (why := refused.expanded(code, outcome.stdout.decode("utf-8", "replace"), apart=True)):
        raise Refused(why)
    if outcome.status != "ok":
        said = ran_out(outcome) or cpp_build.errors(log, code, head, task.entry_point)
        return said or f"line 1: error: {log.strip()[:200]}"
    if kind != "program":
        (folder / "program.so").rename(folder / f"{kind}.so")
    (folder / "program.o").unlink()
    return ""
