"""What the tests have workers do; these modules are read there, too."""
from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

from secgen_lib.core.errors import SecgenError
from secgen_lib.parallel import Call


def squares(batch: Sequence[int]) -> list[int]:
    return [number ** 2 for number in batch]


def slow(batch: Sequence[int]) -> list[int]:
    time.sleep(0.3)
    return squares(batch)


def where(batch: Sequence[int]) -> list[str]:
    time.sleep(0.1)
    return [os.environ["SECGEN_CACHE"] for _ in batch]


def deadly(folder: str, batch: Sequence[int]) -> list[int]:
    """13 kills its worker, and leaves a mark each time."""
    if 13 in batch:
        (Path(folder) / f"{os.getpid()}-{len(batch)}").touch()
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.05)
    return squares(batch)


def full(batch: Sequence[int]) -> list[int]:
    with open("/dev/full", "w") as file:
        file.write("x" * 100)
    return squares(batch)


def told(batch: Sequence[int]) -> list[int]:
    raise SecgenError("is broken", "the tool", "mend it")


def wrong(batch: Sequence[int]) -> list[int]:
    return [1 // 0 for _ in batch]


def lost(item: int, reason: str) -> str:
    return f"{item}: {reason}"


def flavour() -> str:
    return os.environ.get("TEST_FLAVOUR", "plain")


def call(function, **more) -> Call:
    return Call(function, lost, **more)
