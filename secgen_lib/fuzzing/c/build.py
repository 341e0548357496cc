"""Build a C program, the task's reference and its harness for libFuzzer, in the sandbox: one run for all steps of a
program, the harness and the reference once a task.

The program is compiled as ``languages/c`` compiles it, and what is refused there is refused here; by clang, which has
libFuzzer and MemorySanitizer. Functions of the task are renamed (``secgen_p_*``, the reference's ``secgen_r_*``), so
are allocators and what ends a process; static variables lie in sections of their own, which the run-time puts back
before each execution.
"""
from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task, digest
from secgen_lib.fuzzing import libfuzzer
from secgen_lib.fuzzing.c import harness
from secgen_lib.languages import base
from secgen_lib.languages.c import build as c_build
from secgen_lib.languages.c import refused
from secgen_lib.languages.c.options import ENV, LIMITS, script
from secgen_lib.languages.c.parts import ALLOCATORS, redefined
from secgen_lib.languages.runtime import folders
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.toolchains import clang, gcc

# version 4: gold, which reads the lines of what is undefined, does not know version 5 as clang writes it
COMMON = ("-std=gnu17", "-gdwarf-4", "-O1", "-fno-finite-loops", "-fno-omit-frame-pointer", "-fno-addrsig", "-fPIE",
          "-Wno-everything", "-ferror-limit=8", "-fno-color-diagnostics", "-fno-caret-diagnostics")
HABITS = (*(f"-Werror={name}" for name in (
    "implicit-function-declaration", "implicit-int", "int-conversion", "incompatible-pointer-types",
    "incompatible-function-pointer-types")), "-Wno-incompatible-pointer-types-discards-qualifiers")  # gcc warns alone
"""Errors of a program here as in ``languages/c/options``."""
ENDS = tuple((name, f"secgen_{name}") for name in ("exit", "_exit", "_Exit", "quick_exit"))
DATA = (".data", ".data.rel", ".data.rel.local")


@dataclass(frozen=True)
class Kind:
    """Sanitizers of program and reference, and of the harness."""

    name: str
    program: tuple[str, ...]
    harness: tuple[str, ...]


# what gcc has not, or has other rules for, is left out: a fault must show again in the suites of languages/c
ADDRESS = Kind("address", ("-fsanitize=fuzzer-no-link,address,undefined", "-fno-sanitize-recover=all",
                           "-fno-sanitize=function,pointer-overflow,float-cast-overflow,vptr",
                           "-ftrivial-auto-var-init=pattern"), ("-fsanitize=address",))
# -O0: MemorySanitizer comes after the optimiser, which makes nothing of what is done with a pointer that was never set
MEMORY = Kind("memory", ("-fsanitize=fuzzer-no-link,memory", "-fsanitize-memory-track-origins=1", "-O0"),
              ("-fsanitize=memory", "-fsanitize-memory-track-origins=1"))
# an allocation that nobody reads is one still, and what is written before it is freed is written: allocators are ours
OPAQUE = tuple(f"-fno-builtin-{name}" for name in (*ALLOCATORS, "free"))
_made = folders.Folders("secgen-fuzz-c-")


class Refused(Exception):
    """The program does not build, or is not accepted; the text is the build error."""


class Unbuilt(Exception):
    """clang does not build what gcc builds; the text is clang's."""


@dataclass(frozen=True)
class Parts:
    """What programs of a task are linked with: objects in ``folders``."""

    kind: Kind
    objects: tuple[Path, ...]

    @property
    def readable(self) -> list[Path]:
        return list(dict.fromkeys(path.parent for path in self.objects))


def parts(task: Task, kind: Kind) -> Parts:
    """Harness, run-time and reference of a task. Raises ``harness.Unsupported``, ``Broken``."""
    text, names = harness.source(task), c_build.promised(task.declaration, task.entry_point)
    with_reference = bool(task.reference.strip())

    def make(folder: Path) -> None:
        for path in harness.RUNTIME:
            shutil.copyfile(path, folder / path.name)
        (folder / "harness.c").write_text(text, encoding="utf-8")
        steps = [_compile("harness.c", *kind.harness, "-I.")]
        if with_reference:
            (folder / "reference.c").write_bytes(c_build.text(task.reference, task.declaration, names))
            steps += [_compile("reference.c", *kind.program), _objcopy("reference.o", names, "secgen_r_", "secgen_r")]
        _sure(steps, folder)

    made = _made.get(digest(kind.name, text, task.reference, names), make)
    objects = [made / "harness.o", _runtime(kind), *([made / "reference.o"] if with_reference else [])]
    return Parts(kind, (*objects, libfuzzer.driver()))


def _runtime(kind: Kind) -> Path:
    # libFuzzer closes stderr, which is the program's too; the driver keeps another end of it
    renamed = ["objcopy", *redefined([("stderr", "secgen_report")]), "secgen_fuzz.o"]
    steps = [_compile("secgen_fuzz.c", *kind.harness, "-I."), renamed]
    return libfuzzer.kept(f"c-{kind.name}", harness.RUNTIME, steps) / "secgen_fuzz.o"


def build(code: str, task: Task, made: Parts, folder: Path) -> None:
    """Build ``folder/fuzz``. Raises :class:`Refused`, :class:`Unbuilt`, and ``Broken`` when it is not the program's
    failure.
    """
    if marked := c_build.marker(code):
        raise Refused(marked)
    names = c_build.promised(task.declaration, task.entry_point)
    (folder / "program.c").write_bytes(c_build.text(code, task.declaration, names))
    tools = clang.toolchain()
    compiled = _compile("program.c", *made.kind.program, *OPAQUE, *HABITS)
    link = [tools.clang, *made.kind.program[:1], *gcc.gold(), *map(str, made.objects), "program.o",
            *libfuzzer.runtime(), "-o", "fuzz"]
    steps = "\n".join([
        script([compiled]), "echo @@@text", f"{tools.clang} -std=gnu17 -E program.c | awk '{c_build.OWN_TEXT}'",
        "echo @@@nm", "nm program.o", "echo @@@sh", f"sh -c '{c_build.RELOCATIONS}'", "echo @@@objcopy",
        script([_objcopy("program.o", names, "secgen_p_", "secgen_"), link]), "echo @@@built"])
    outcome = sandbox.run(["/bin/sh", "-c", steps], folder=folder, writable=True, env=ENV, limits=LIMITS,
                          readable=(*made.readable, *tools.readable))
    log = outcome.stderr.decode("utf-8", "replace")
    if outcome.status == "refused":
        raise Broken(f"sandbox: {log}")
    rows = re.split(r"^@@@(\w+)\n", outcome.stdout.decode("utf-8", "replace"), flags=re.MULTILINE)
    reached = dict(zip(rows[1::2], rows[2::2], strict=True))
    if "nm" in reached and "objcopy" in reached:
        if word := refused.word(reached["text"]):
            raise Refused(refused.said(code, word))
        named = refused.TABLE in reached["sh"]
        if wrong := refused.symbols(code, reached["nm"], names, named):
            raise Refused(wrong)
    if outcome.status != "ok" or "built" not in reached:
        _explain(code, task, outcome, log)


def _explain(code: str, task: Task, outcome: sandbox.Outcome, log: str) -> None:
    """Raise what it means that a program was not built: what gcc says of it, where it says something."""
    missing = list(dict.fromkeys(re.findall(r"program\.c.*undefined reference to [`'\"]([^`'\"]+)['\"]", log)))
    if missing:
        raise Refused("\n".join(f"line {refused.line_of(code, name)}: error: undefined reference to '{name}'"
                                for name in missing[:8]))
    if limit := base.ran_out(outcome):
        raise Refused(limit)
    said = next((line for line in log.splitlines() if "error" in line), log.strip())[:300]
    if outcome.status != "error":
        raise Broken(f"clang: {outcome.status} {said}")
    with tempfile.TemporaryDirectory(prefix="secgen-build-", ignore_cleanup_errors=True) as name:
        if wrong := c_build.build(code, task.declaration, task.entry_point, None, Path(name)):
            raise Refused(wrong)
    raise Unbuilt(f"clang does not build what gcc builds: {said}")


def _compile(name: str, *options: str) -> list[str]:
    return [clang.toolchain().clang, *COMMON, *options, "-c", name, "-o", f"{Path(name).stem}.o"]


def _objcopy(name: str, names: Sequence[str], prefix: str, allocators: str) -> list[str]:
    """The functions of the task alone are seen, under names of their own; statics lie in sections of their own."""
    letter = "r" if allocators == "secgen_r" else ""
    own = [(one, f"{prefix}{one}") for one in names]
    counted = [(one, f"{prefix if letter else 'secgen_'}{one}") for one in (*ALLOCATORS, "free")]
    sections = [f"--rename-section={one}=secgen_{letter}data" for one in DATA]
    return ["objcopy", *(f"--keep-global-symbol={new}" for _, new in own), *redefined([*own, *counted, *ENDS]),
            *sections, f"--rename-section=.bss=secgen_{letter}bss", name]


def _sure(steps: list[list[str]], folder: Path) -> None:
    outcome = sandbox.run(["/bin/sh", "-c", script(steps)], folder=folder, writable=True, env=ENV, limits=LIMITS,
                          readable=clang.toolchain().readable)
    if outcome.status != "ok":
        log = outcome.stderr.decode("utf-8", "replace").strip()
        raise Broken(f"the harness does not build ({outcome.status}): {log[:600]}")
