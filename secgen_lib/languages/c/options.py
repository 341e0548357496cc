"""How C is compiled: the flags that programs, tests and what carries their calls share."""
from __future__ import annotations

import re
import shlex
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.toolchains import gcc

HERE = Path(__file__).parent
LIMITS = sandbox.Limits(cpu_s=20, wall_s=120, memory_mb=1024, output_bytes=8 << 20, file_mb=64, processes=32)
ENV = {"LC_ALL": "C"}  # plain quotes in messages
FIXED = ("-Wl,-z,relro,-z,now",)  # the addresses that the harness calls cannot be written over
HARNESS = tuple(HERE / name for name in ("secgen_test.h", "gate.h", "allocations.h", "mappings.h", "harness.c"))
"""The texts of ``harness.o``, which is linked where program and test share a process."""
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
FLAGS = ("-std=gnu17", "-g", "-O1", "-fno-omit-frame-pointer", *SANITIZE, "-fdiagnostics-color=never",
         "-fno-diagnostics-show-caret", "-fno-diagnostics-show-option")
# the first line: what gcc 14 makes errors by default, so that a program builds, or not, with every gcc
PROGRAM_FLAGS = (*FLAGS, "-Werror=implicit-function-declaration", "-Werror=implicit-int", "-Werror=int-conversion",
                 "-Werror=incompatible-pointer-types", "-U__SANITIZE_ADDRESS__", "-save-temps")


@cache
def unset() -> tuple[str, ...]:
    """Where gcc knows it (12): variables that were never set hold a pattern. A program that reads one is not lucky by
    what stood there, and a buffer that a test leaves empty tells nothing of the test.
    """
    version = re.search(r" (\d+)\.\d+\.\d+", gcc.version())
    return ("-ftrivial-auto-var-init=pattern",) if version and int(version[1]) >= 12 else ()


def script(steps: list[list[str]]) -> str:
    """A shell script of commands, which ends at the first that fails."""
    return "\n".join(["set -e", *map(shlex.join, steps)])
