"""Where Rust is compiled: warm sandboxes, each with a shell that runs one build after the other.

A compiler runs nothing of what it compiles (procedural macros would need a crate of their own, build scripts need
cargo), so builds may follow each other in one sandbox; each has a folder, which is removed before the next. Tests are
compiled there too, and are gone before a program comes.
"""
from __future__ import annotations

import atexit
import contextlib
import os
import selectors
import shlex
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secgen_lib import sandbox

CPU_S, WALL_S, MEMORY_MB, POLL_S, USES, MOST = 10.0, 60.0, 1024, 0.1, 500, 4 << 20
_free: list[Server] = []
_lock = threading.Lock()


class Broken(Exception):
    """The toolchain, the sandbox or the test failed; nothing is known of the program."""


class Gone(Exception):
    """A warm sandbox ended on its own; another may do."""


class Exhausted(Exception):
    """A build used more time or memory than it may; the text says which."""


@dataclass(frozen=True)
class Toolchain:
    rustc: str
    std: str
    """libstd as a shared library"""
    readable: tuple[str, ...]
    """what lies outside /usr"""


@cache
def toolchain() -> Toolchain | str:
    """The compiler behind ``rustc`` (rustup's is only a front), or what is missing."""
    home = Path(os.environ.get("CARGO_HOME") or Path.home() / ".cargo")
    found = shutil.which("rustc") or shutil.which("rustc", path=str(home / "bin"))
    if found is None:
        return "rustc"
    try:
        said = subprocess.run([found, "--print", "sysroot", "--print", "target-libdir"], capture_output=True, text=True,
                              timeout=60, check=True).stdout.splitlines()
    except (OSError, subprocess.SubprocessError) as failed:
        return f"rustc ({failed})"
    root, folder = Path(said[0]), Path(said[1])
    std = sorted(folder.glob("libstd-*.so"))
    if not std:
        return "Rust's shared standard library (libstd-*.so beside rustc's other libraries)"
    inner = root / "bin" / "rustc"
    outside = [str(path) for path in (root, std[0].resolve()) if Path("/usr") not in (path, *path.parents)]
    return Toolchain(str(inner if inner.exists() else found), str(std[0].resolve()), tuple(outside))


@cache
def _keeper() -> ThreadPoolExecutor:
    """Sandboxes die with the thread that started them: this one lives as long as the process."""
    return ThreadPoolExecutor(1, thread_name_prefix="secgen-rust")


class Server:
    """One sandbox, its folder and its shell."""

    def __init__(self) -> None:
        tools = toolchain()
        if isinstance(tools, str):
            raise Broken(f"missing: {tools}")
        self.level, self.used = sandbox.level(), 0
        self.folder = Path(tempfile.mkdtemp(prefix="secgen-rust-"))
        limits = sandbox.Limits(cpu_s=86400, wall_s=1e9, memory_mb=MEMORY_MB, file_mb=64, processes=64)
        try:
            self.jail = _keeper().submit(
                sandbox.start, ["/bin/sh"], folder=self.folder, writable=True, readable=tools.readable, limits=limits,
                env={"LC_ALL": "C"}, stderr=subprocess.DEVNULL).result()
        except sandbox.Refused as refused:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise Broken(f"sandbox: {refused}") from refused
        self.alive = True

    @contextlib.contextmanager
    def job(self) -> Iterator[Path]:
        """A folder for one build, gone afterwards."""
        self.used += 1
        folder = self.folder / str(self.used)
        folder.mkdir()
        folder.chmod(0o777)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def run(self, job: Path, commands: Sequence[Sequence[str]]) -> tuple[int, str, str]:
        """Commands in a job's folder until one fails: exit code, what they said to stdout and stderr. Raises
        :class:`Exhausted`, or :class:`Gone`; both end the sandbox.
        """
        steps = " && ".join(shlex.join(command) for command in commands)
        line = (f"( cd {job.name} && ulimit -t {int(CPU_S)} && {{ {steps}; }} ) "
                f"</dev/null >{job.name}/said 2>{job.name}/log; echo done $?\n")
        before, deadline = self.jail.cpu_s(), time.monotonic() + WALL_S
        try:
            self.jail.stdin.write(line.encode())
            code = self._wait(before, deadline)
        except BaseException as failed:
            self.close()
            if isinstance(failed, OSError):
                raise Gone(f"the compilers' sandbox is gone: {failed}") from failed
            raise
        said, log = (self._text(job / name) for name in ("said", "log"))
        if self.jail.over_memory():
            self.close()
            raise Exhausted("memory")
        if code in (128 + 24, 128 + 9) and self.jail.cpu_s() - before > 0.9 * CPU_S:
            raise Exhausted("time")
        return code, said, log

    def _wait(self, before: float, deadline: float) -> int:
        got, look = b"", time.monotonic() + POLL_S
        with selectors.DefaultSelector() as ready:
            ready.register(self.jail.stdout, selectors.EVENT_READ)
            while not got.endswith(b"\n"):
                if ready.select(POLL_S):
                    part = os.read(self.jail.stdout.fileno(), 4096)
                    if not part:
                        if self.jail.over_memory():
                            raise Exhausted("memory")
                        raise Gone("the compilers' sandbox ended")
                    got += part
                if time.monotonic() > look:
                    look = time.monotonic() + POLL_S
                    if self.jail.over_memory():
                        raise Exhausted("memory")
                    if self.jail.cpu_s() - before > CPU_S or time.monotonic() > deadline:
                        raise Exhausted("time")
        return int(got.split()[-1])

    @staticmethod
    def _text(path: Path) -> str:
        try:
            with open(path, "rb") as file:
                return file.read(MOST).decode("utf-8", "replace")
        except OSError:
            return ""

    def close(self) -> None:
        self.alive = False
        self.jail.close()
        shutil.rmtree(self.folder, ignore_errors=True)


@contextlib.contextmanager
def taken() -> Iterator[Server]:
    """A warm server for one build; raises :class:`Broken`."""
    with _lock:
        server = next((s for s in _free if s.level == sandbox.level() and s.level >= sandbox.minimum()), None)
        if server:
            _free.remove(server)
    server = server or Server()
    try:
        yield server
    finally:
        with _lock:
            kept = server.alive and server.used < USES and len(_free) < (os.cpu_count() or 2) + 2
            if kept:
                _free.append(server)
        if not kept and server.alive:
            server.close()


def close_all() -> None:
    """End the sandboxes that wait for work."""
    with _lock:
        while _free:
            _free.pop().close()


atexit.register(close_all)
