"""Where Rust is compiled: warm sandboxes, each with a shell that runs one build after the other.

A compiler runs nothing of what it compiles (procedural macros would need a crate of their own, build scripts need
cargo), so builds may follow each other in one sandbox; each has a folder, which is removed before the next. Tests are
compiled there too, and are gone before a program comes.
"""
from __future__ import annotations

import contextlib
import shlex
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from secgen_lib.languages.runtime.errors import OutOfMemory
from secgen_lib.languages.runtime.pool import Pool
from secgen_lib.languages.runtime.process import Process, serving
from secgen_lib.toolchains import rust

CPU_S, WALL_S, MEMORY_MB, PROCESSES = 10.0, 60.0, 1024, 64
MAX_USES, MAX_LOG = 500, 4 << 20
ENDED_BY_LIMIT = (128 + 24, 128 + 9)  # SIGXCPU, SIGKILL


class Server(Process):
    """One sandbox, its folder and its shell."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="secgen-rust-"))
        try:
            super().__init__(["/bin/sh"], serving(MEMORY_MB, PROCESSES), answers=True, folder=self.folder,
                             writable=True, readable=rust.toolchain().readable, env={"LC_ALL": "C"})
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        self._jobs = 0

    @contextlib.contextmanager
    def job(self) -> Iterator[Path]:
        """A folder for one build, gone afterwards."""
        self._jobs += 1
        folder = self.folder / str(self._jobs)
        folder.mkdir()
        folder.chmod(0o777)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def run(self, job: Path, commands: Sequence[Sequence[str]]) -> tuple[int, str, str]:
        """Commands in a job's folder until one fails: exit code, what they said to stdout and stderr. Raises
        ``Exhausted`` when they used more than they may, or ``Gone``, which end the sandbox.
        """
        steps = " && ".join(shlex.join(command) for command in commands)
        line = (f"( cd {job.name} && ulimit -t {int(CPU_S)} && {{ {steps}; }} ) </dev/null >{job.name}/said "
                f"2>{job.name}/log; printf '\\000\\000\\000\\004%4d' $?\n")  # a message of four bytes
        self.begin(CPU_S, WALL_S)
        try:
            self.channel.write(line.encode(), self.check)
            code = int(self.answer())
            if self.jail.over_memory():
                raise OutOfMemory(self, f"more than {MEMORY_MB} MiB")
        except BaseException:
            self.close()
            raise
        if code in ENDED_BY_LIMIT and self.spent_s() > 0.9 * CPU_S:
            raise self.time_up()
        return code, self._text(job / "said"), self._text(job / "log")

    @staticmethod
    def _text(path: Path) -> str:
        try:
            with open(path, "rb") as file:
                return file.read(MAX_LOG).decode("utf-8", "replace")
        except OSError:
            return ""

    def close(self) -> None:
        super().close()
        shutil.rmtree(self.folder, ignore_errors=True)


servers: Pool[str, Server] = Pool(lambda _: Server(), MAX_USES)


def taken() -> contextlib.AbstractContextManager[Server]:
    """A warm server for one build; raises ``Broken``."""
    return servers.borrowed("")
