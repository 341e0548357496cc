"""How C is compiled: the flags that programs, tests and what carries their calls share."""
from __future__ import annotations

import shlex
from pathlib import Path

from secgen_lib import sandbox

HERE = Path(__file__).parent
LIMITS = sandbox.Limits(cpu_s=20, wall_s=120, memory_mb=1024, output_bytes=8 << 20, file_mb=64, processes=32)
ENV = {"LC_ALL": "C"}  # plain quotes in messages
FIXED = ("-Wl,-z,relro,-z,now",)  # the addresses that the harness calls cannot be written over
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
FLAGS = ("-std=gnu17", "-g", "-O1", "-fno-omit-frame-pointer", *SANITIZE, "-fdiagnostics-color=never",
         "-fno-diagnostics-show-caret", "-fno-diagnostics-show-option")
# the first line: what gcc 14 makes errors by default, so that a program builds, or not, with every gcc
PROGRAM_FLAGS = (*FLAGS, "-Werror=implicit-function-declaration", "-Werror=implicit-int", "-Werror=int-conversion",
                 "-Werror=incompatible-pointer-types", "-U__SANITIZE_ADDRESS__", "-save-temps")


def script(steps: list[list[str]]) -> str:
    """A shell script of commands, which ends at the first that fails."""
    return "\n".join(["set -e", *map(shlex.join, steps)])
