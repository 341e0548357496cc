"""What an untrusted program may use, and what became of it."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Status = Literal["ok", "error", "timeout", "memory", "crash", "output", "refused"]


@dataclass(frozen=True)
class Limits:
    """Limits of one run, over the whole tree of processes.

    ``cpu_s`` (seconds of CPU time) is what tells a slow program from a busy machine; ``wall_s`` is for programs
    that wait, so it should be several times larger. ``memory_mb`` counts resident memory and files in the private
    folder (MiB), ``file_mb`` one file and the private folder, ``output_bytes`` stdout and stderr together.
    """

    cpu_s: float = 10.0
    wall_s: float = 60.0
    memory_mb: int = 1024
    output_bytes: int = 1 << 20
    file_mb: int = 64
    processes: int = 64
    open_files: int = 256


DEFAULT = Limits()


@dataclass(frozen=True)
class Outcome:
    """What happened. ``status``:

    ``ok`` exit code 0; ``error`` another exit code; ``crash`` ended by a signal; ``timeout`` CPU or wall time;
    ``memory``, ``output`` over that limit; ``refused`` the sandbox could not be had, nothing is known of the program
    (``stderr`` says why). An exit code above 128 cannot be told from a signal and is read as one, as shells do.
    ``cpu_s`` is exact at levels 3 and 1, sampled at level 2.
    """

    status: Status
    exit_code: int | None = None
    signal: int | None = None
    stdout: bytes = b""
    stderr: bytes = b""
    cpu_s: float = 0.0
    wall_s: float = 0.0
