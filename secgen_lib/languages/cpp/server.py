"""Warm C++ compilers: one sandbox each, with a cc1plus that has read its precompiled headers and forks for every
program (``server.c``). Kept and used again by all threads.
"""
from __future__ import annotations

import atexit
import contextlib
import shlex
import shutil
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib import sandbox

HERE = Path(__file__).parent
LIMITS = sandbox.Limits(cpu_s=86400, wall_s=1e9, memory_mb=2048, output_bytes=8 << 20, file_mb=256, processes=32)
CPU_S, WALL_S, POLL_S = 40.0, 200.0, 0.05
MOST = 64 << 20
MAIN = '#include "prelude.hpp"\n#include "program.cpp"\n'
_free: dict[tuple[str, int], list[Server]] = {}
_lock = threading.Lock()


class Gone(Exception):
    """The server cannot be had or has ended. ``why`` is ``time`` or ``memory`` when a limit ended it."""

    def __init__(self, why: str = ""):
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Reply:
    """``ended``: 0 built, 1 the compiler, 2 a later tool said no, above 2 a signal."""

    ended: int
    log: str
    symbols: str
    program: bytes


@cache
def _keeper() -> ThreadPoolExecutor:
    """Sandboxes die with the thread that started them: this one lives as long as the process."""
    return ThreadPoolExecutor(1, thread_name_prefix="secgen-sandbox")


def shim(folder: Path) -> list[list[str]]:
    """The commands that make ``_cpp_server.so`` in a folder."""
    shutil.copyfile(HERE / "server.c", folder / "_cpp_server.c")
    return [["gcc", "-std=gnu17", "-O1", "-w", "-shared", "-fPIC", "_cpp_server.c", "-o", "_cpp_server.so", "-ldl"]]


@cache
def _compiler(flags: tuple[str, ...]) -> tuple[str, ...]:
    """The command with which g++ would start its compiler."""
    said = sandbox.run(["g++", "-###", *flags, "-S", "main.cpp", "-o", "out.s"], files={"main.cpp": MAIN},
                       env={"LC_ALL": "C"})
    for line in said.stderr.decode(errors="replace").splitlines():
        if line.startswith(" ") and "cc1plus" in line:
            return tuple(shlex.split(line))
    raise Gone


class Server:
    """One sandbox with one warm compiler. ``tools`` is the shell script that turns assembly on its standard input into
    ``program.so`` and prints the symbols.
    """

    def __init__(self, ready: Path, flags: tuple[str, ...], tools: str):
        self.control, theirs = socket.socketpair()
        env = {"LC_ALL": "C", "SECGEN_TOOLS": tools, "LD_PRELOAD": f"{ready}/_cpp_server.so"}
        files = {"main.cpp": MAIN, "program.cpp": "#error\n"}
        try:
            self.jail = _keeper().submit(
                sandbox.start, [*_compiler(flags), f"-I{ready}"], files=files, readable=[ready], limits=LIMITS, env=env,
                stdin=theirs.fileno(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).result()
        except sandbox.Refused as refused:
            self.control.close()
            raise Gone from refused
        finally:
            theirs.close()
        self.control.settimeout(60)
        try:
            alive = self.control.recv(1) == b"r"
        except OSError:
            alive = False
        if not alive:
            self.close()
            raise Gone

    def compile(self, text: bytes) -> Reply:
        """Raises :class:`Gone`; the server must then be closed."""
        began, spent = time.monotonic(), self.jail.cpu_s()
        self.control.settimeout(POLL_S)
        try:
            self.control.sendall(struct.pack("=I", len(text)) + text)
        except OSError as ended:
            raise Gone from ended

        def take(n: int) -> bytes:
            parts, left = [], n
            while left:
                try:
                    part = self.control.recv(min(left, 1 << 20))
                except TimeoutError:
                    if self.jail.over_memory():
                        raise Gone("memory") from None
                    if self.jail.cpu_s() - spent > CPU_S or time.monotonic() - began > WALL_S:
                        raise Gone("time") from None
                    continue
                except OSError as ended:
                    raise Gone from ended
                if not part:
                    raise Gone("memory" if self.jail.over_memory() else "")
                parts.append(part)
                left -= len(part)
            return b"".join(parts)

        ended, *sizes = struct.unpack("=4I", take(16))
        if sum(sizes) > MOST:
            raise Gone("output")
        log, symbols, program = map(take, sizes)
        return Reply(ended, log.decode("utf-8", "replace"), symbols.decode("utf-8", "replace"), program)

    def close(self) -> None:
        self.control.close()
        self.jail.close()


def compile_one(key: str, make: Callable[[], Server], text: bytes) -> Reply:
    """Compile on a free server of a kind, or a new one. :class:`Gone` when it did not come to an answer; one that was
    found dead is replaced once.
    """
    name = (key, sandbox.level())
    for _ in range(2):
        with _lock:
            waiting = _free.setdefault(name, [])
            server = waiting.pop() if waiting else None
        fresh = server is None
        server = server or make()
        try:
            reply = server.compile(text)
        except Gone as gone:
            server.close()
            if gone.why or fresh:
                raise
            continue
        except BaseException:
            server.close()
            raise
        with _lock:
            _free[name].append(server)
        return reply
    raise Gone


@atexit.register
def close_all() -> None:
    """End the compilers that wait."""
    for servers in _free.values():
        while servers:
            with contextlib.suppress(OSError):
                servers.pop().close()
