"""An entered stage: where its rows go, and how far it is."""
from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from secgen_lib.core.store import Tables, write_json

if TYPE_CHECKING:
    from tqdm import tqdm

R = TypeVar("R")
DRIVER = "SECGEN_DRIVER"
"""Set by ``secgen run`` for its kernels: the driver's process id."""
RATE_S = 3.0
"""Seconds over which the rate of tokens is taken."""


class Stage:
    """Rows are appended to the stage's own tables; progress is shown here and written for the driver.

    ``finished``: its result is there already, and nothing is to be done. ``progress`` is a file for the driver.
    """

    def __init__(self, tables: Tables, name: str, finished: bool, progress: Path):
        self.name, self.finished = name, finished
        self._tables, self._progress = tables, progress
        self._total = self._count = 0
        self._last_written = 0.0
        self._tokens, self._since, self._rate = 0, time.monotonic(), ""
        self._counting = threading.Lock()

    def append(self, table: str, records: Iterable[Any]) -> None:
        self._tables.append(self.name, table, records)

    def replace(self, table: str, records: Iterable[Any]) -> None:
        self._tables.replace(self.name, table, records)

    def records(self, table: str, cls: type[R]) -> list[R]:
        return self._tables.records(table, cls, self.name)

    @cached_property
    def _bar(self) -> tqdm[Any]:
        from tqdm.auto import tqdm

        return tqdm(desc=self.name, unit=" rows", dynamic_ncols=True, disable=DRIVER in os.environ)

    def expect(self, n: int) -> None:
        """``n`` more rows are to come. Any thread may say so."""
        with self._counting:
            self._total += n
            self._bar.total = self._total
            self._bar.refresh()
            self._tell()

    def done(self, n: int) -> None:
        """``n`` of them are written. Any thread may say so."""
        with self._counting:
            self._count += n
            self._bar.update(n)
            self._tell()

    def tokens(self, n: int) -> None:
        """``n`` more tokens of answers are made: their rate is shown beside the rows."""
        with self._counting:
            self._tokens += n
            seconds = time.monotonic() - self._since
            if seconds > RATE_S:
                self._rate = f"{self._tokens / seconds:.0f} tokens/s"
                self._tokens, self._since = 0, time.monotonic()
                self._bar.set_postfix_str(self._rate)
                self._tell()

    def _tell(self) -> None:
        """Leave the counts where the driver looks, a few times a second at most."""
        if time.monotonic() - self._last_written > 0.3:
            self._last_written = time.monotonic()
            write_json(self._progress, {"stage": self.name, "done": self._count, "total": self._total,
                                        "rate": self._rate})

    def close(self) -> None:
        if "_bar" in self.__dict__:
            self._bar.close()
