"""Where tests of native programs run: warm sandboxes (``launch.c``), which never see a program."""
from __future__ import annotations

import contextlib
import secrets
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.languages.runtime import folders
from secgen_lib.languages.runtime.errors import Broken, Exhausted
from secgen_lib.languages.runtime.pool import Pool
from secgen_lib.languages.runtime.process import Process, serving

MEMORY_MB, PROCESSES, MAX_USES = 1024, 32, 2000
MAX_BYTES = 64 << 20
"""Of one message, a call or its results."""
_made = folders.Folders("secgen-tests-")


@dataclass(frozen=True)
class Asking:
    """One run of a test. ``files``: the executable first; ``@N`` at the beginning of an argument is the path of the
    N-th. ``readable``: what it needs of the machine beside the system's own folders.
    """

    files: Sequence[Path]
    arguments: Sequence[str]
    env: Mapping[str, str] = field(default_factory=dict)
    readable: tuple[str, ...] = ()


class Launcher(Process):
    """One sandbox for tests. Raises ``Broken`` where there is none."""

    def __init__(self, readable: tuple[str, ...]):
        place = _made.get("launch", _make)
        super().__init__([f"{place}/launch"], serving(MEMORY_MB, PROCESSES), readable=(place, *readable),
                         max_bytes=MAX_BYTES)
        self.greet(b"r", "the sandbox of tests")

    def start(self, test: Asking) -> None:
        """Start a test; it speaks on the channel from now on."""
        self._mark = secrets.token_bytes(16)  # no program knows it, nor the test
        parts = [self._mark, _number(len(test.files))]
        for path in test.files:
            content = path.read_bytes()
            parts += [_number(len(content)), content]
        for words in (test.arguments, [f"{name}={value}" for name, value in test.env.items()]):
            joined = "".join(f"{word}\0" for word in words).encode()
            parts += [_number(len(joined)), joined]
        self.send(b"".join(parts))


    def ended(self) -> bool:
        """Whether it has gone by itself, not by its limits: killed from outside."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.jail.popen.wait(1)  # the end of its channel comes before its own
        return self.jail.popen.poll() is not None and not self.jail.over_memory()

    def settle(self) -> bool:
        """Bring a run whose verdict is known to its end: nothing that it said, or was told, reaches the next one.
        False where that fails: close it then.
        """
        with contextlib.suppress(Exhausted):
            return self._read_to(b"k") and self.channel.write(self._mark, self.check) and self._read_to(b"s")
        return False

    def _read_to(self, end: bytes) -> bool:
        while (body := self.receive()) is not None:
            if body == end:
                return True
        return False


def _number(n: int) -> bytes:
    return n.to_bytes(4, "big")


def _make(folder: Path) -> None:
    shutil.copyfile(folders.HERE / "launch.c", folder / "launch.c")
    outcome = sandbox.run(["gcc", "-std=gnu17", "-O1", "-w", "launch.c", "-o", "launch"], folder=folder, writable=True,
                          env={"LC_ALL": "C"})
    if outcome.status != "ok":
        raise Broken(f"the launcher of tests cannot be built: {outcome.stderr.decode(errors='replace')[:300]}")


_launchers: Pool[tuple[str, ...], Launcher] = Pool(Launcher, MAX_USES)


def taken(test: Asking) -> AbstractContextManager[Launcher]:
    """A warm sandbox for one test; raises ``Broken``."""
    return _launchers.borrowed(test.readable)
