"""Build a whole C program for fuzzing: once with AddressSanitizer (with its leak check) and
UndefinedBehaviorSanitizer, once with MemorySanitizer."""
from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.languages.c import refused
from secgen_lib.languages.c.options import ENV, script
from secgen_lib.toolchains import Broken, clang

HERE = Path(__file__).parent
SOURCES = (HERE / "launch.c", HERE / "environment.c")
LIMITS = sandbox.Limits(cpu_s=60, wall_s=300, memory_mb=1536, output_bytes=8 << 20, file_mb=128, processes=32)
# what older compilers take is taken: the programs are what they are
LENIENT = ("-std=gnu17", "-w", "-Wno-error=implicit-function-declaration", "-Wno-error=implicit-int",
           "-Wno-error=int-conversion", "-Wno-error=incompatible-function-pointer-types", "-Wno-error=return-type",
           "-fdiagnostics-color=never", "-fno-caret-diagnostics")
# -O0: what is read and not used is read
PROGRAM = ("-g", "-O0", "-fno-omit-frame-pointer", "-fsanitize-coverage=trace-pc-guard")
ADDRESS = ("-fsanitize=address,undefined,float-cast-overflow", "-fno-sanitize=function",
           "-mllvm", "-asan-detect-invalid-pointer-cmp", "-mllvm", "-asan-detect-invalid-pointer-sub")
MEMORY = ("-fsanitize=memory",)
WRAPPED = ("rand", "srand", "random", "srandom", "time", "clock", "sleep", "usleep", "nanosleep", "malloc", "calloc",
           "realloc", "strdup", "fopen", "gets", "__isoc99_scanf", "__isoc99_fscanf", "fgets", "getchar", "fgetc",
           "getc", "getline")
LINK = tuple(f"-Wl,--wrap={name}" for name in WRAPPED)


@dataclass(frozen=True)
class Built:
    """``refusal``: why it cannot be run, in the compiler's words or ours; ``memory``: there is an MSan build."""

    folder: Path
    refusal: str = ""
    memory: bool = False

    @property
    def binaries(self) -> tuple[str, ...]:
        return tuple(f"{self.folder}/{name}" for name in (("address", "memory") if self.memory else ("address",)))


@cache
def parts() -> Path:
    """The folder of what is the same for all programs: the launcher and what stands around a program."""
    folder = Path(tempfile.mkdtemp(prefix="secgen-whole-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    work = folder / "parts"
    work.mkdir()
    for source in SOURCES:
        shutil.copy(source, work / source.name)
    tools = clang.toolchain()
    steps = [["gcc", "-O1", "launch.c", "-o", "launch"],
             [tools.clang, "-O1", "-fsanitize=address", "-c", "environment.c", "-o", "address.o"],
             [tools.clang, "-O1", "-fsanitize=memory", "-c", "environment.c", "-o", "memory.o"]]
    outcome = sandbox.run(["/bin/sh", "-c", script(steps)], folder=work, writable=True, env=ENV, limits=LIMITS,
                          readable=tools.readable)
    if outcome.status != "ok":
        raise Broken(f"the launcher does not build: {outcome.stderr.decode(errors='replace')[:300]}")
    folder.chmod(0o755)
    return work


def build(code: str, folder: Path) -> Built:
    """Build ``folder/address`` and ``folder/memory``. Raises :class:`Broken` when the failure is not the program's."""
    (folder / "program.c").write_bytes(code.encode("utf-8", "surrogatepass"))
    tools, ready = clang.toolchain(), parts()
    compiler = [tools.clang, *LENIENT, *PROGRAM]
    first = [[tools.clang, *LENIENT, "-E", "program.c", "-o", "program.i"]]
    text = "echo @@@text; awk '/^# [0-9]+ \"/ {on = ($3 == \"\\\"program.c\\\"\"); next} on' program.i; echo @@@end"
    lines = [script(first), text]
    for name, options in (("address", ADDRESS), ("memory", MEMORY)):
        steps = [[*compiler, *options, "-c", "program.c", "-o", f"{name}-program.o"],
                 [tools.clang, options[0], f"{name}-program.o", str(ready / f"{name}.o"), *LINK, "-lm", "-lpthread",
                  "-o", name]]
        lines.append(f"({script(steps)}) || {'exit 1' if name == 'address' else 'true'}")
        lines.append(f"[ -x {name} ] && echo @@@{name}")
    outcome = sandbox.run(["/bin/sh", "-c", "\n".join([*lines, "true"])], folder=folder, writable=True, env=ENV,
                          limits=LIMITS, readable=(*tools.readable, str(ready)))
    said, log = (stream.decode("utf-8", "replace") for stream in (outcome.stdout, outcome.stderr))
    if outcome.status == "refused":
        raise Broken(f"sandbox: {log}")
    found = re.search(r"^@@@text\n(.*)^@@@end\n(.*)", said, re.DOTALL | re.MULTILINE)
    if found and (word := refused.word(found[1])):
        return Built(folder, refused.said(code, word))
    if outcome.status not in ("ok", "error"):
        return Built(folder, f"the compiler: {outcome.status}")
    if found is None or "@@@address" not in found[2]:
        wrong = next((row for row in log.splitlines() if "error" in row or "undefined" in row), log[:200])
        return Built(folder, re.sub(r"/\S+/", "", wrong)[:200])
    return Built(folder, memory="@@@memory" in found[2])
