"""Warm C++ compilers: one sandbox each, with a cc1plus that has read its precompiled headers and forks for every
program (``server.c``). Kept and used again by all threads.
"""
from __future__ import annotations

import shlex
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.languages.runtime.errors import Gone
from secgen_lib.languages.runtime.pool import Pool, twice
from secgen_lib.languages.runtime.process import Process, serving

HERE = Path(__file__).parent
CPU_S, WALL_S, MEMORY_MB, FILE_MB, PROCESSES = 40.0, 200.0, 2048, 256, 32
MAX_BYTES = 64 << 20
MAIN = '#include "prelude.hpp"\n#include "program.cpp"\n'


@dataclass(frozen=True)
class Reply:
    """``ended``: 0 built, 1 the compiler, 2 a later tool said no, above 2 a signal."""

    ended: int
    log: str
    symbols: str
    program: bytes


def shim(folder: Path) -> list[list[str]]:
    """The commands that make ``_cpp_server.so`` in a folder."""
    shutil.copyfile(HERE / "server.c", folder / "_cpp_server.c")
    return [["gcc", "-std=gnu17", "-O1", "-w", "-shared", "-fPIC", "_cpp_server.c", "-o", "_cpp_server.so", "-ldl"]]


@cache
def _compiler(flags: tuple[str, ...]) -> tuple[str, ...]:
    """The command with which g++ would start its compiler."""
    outcome = sandbox.run(["g++", "-###", *flags, "-S", "main.cpp", "-o", "out.s"], files={"main.cpp": MAIN},
                          env={"LC_ALL": "C"})
    for line in outcome.stderr.decode(errors="replace").splitlines():
        if line.startswith(" ") and "cc1plus" in line:
            return tuple(shlex.split(line))
    raise Gone("g++ does not say how it starts its compiler")


class Server(Process):
    """One sandbox with one warm compiler. ``tools`` is the shell script that turns assembly on its standard input into
    ``program.so`` and prints the symbols. Raises ``Gone`` where there is none to be had.
    """

    def __init__(self, ready: Path, flags: tuple[str, ...], tools: str):
        super().__init__([*_compiler(flags), f"-I{ready}"], serving(MEMORY_MB, PROCESSES, FILE_MB),
                         max_bytes=MAX_BYTES, readable=[ready], files={"main.cpp": MAIN, "program.cpp": "#error\n"},
                         env={"LC_ALL": "C", "SECGEN_TOOLS": tools, "LD_PRELOAD": f"{ready}/_cpp_server.so"})
        self.greet(b"r", "g++")

    def compile(self, text: bytes) -> Reply:
        """Raises ``Gone`` or ``Exhausted``; the server is then closed."""
        self.begin(CPU_S, WALL_S)
        try:
            self.send(text)
            body = self.answer()
        except BaseException:
            self.close()
            raise
        ended, log, symbols = (int.from_bytes(body[at:at + 4], "big") for at in (0, 4, 8))
        ends = (12 + log, 12 + log + symbols)
        return Reply(ended, body[12:ends[0]].decode("utf-8", "replace"),
                     body[ends[0]:ends[1]].decode("utf-8", "replace"), body[ends[1]:])


def compile_one(servers: Pool[tuple[str, str], Server], kind: tuple[str, str], text: bytes) -> Reply:
    """Compile on a free server of a kind, or a new one. ``Gone`` or ``Exhausted`` when it did not come to an answer;
    one that was found dead is replaced once.
    """
    def attempt() -> Reply:
        with servers.borrowed(kind) as server:
            return server.compile(text)
    return twice(attempt, on=Gone)
