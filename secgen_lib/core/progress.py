"""How far something is: a bar in a terminal; in a file or a pipe a whole line now and then."""
from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable
from typing import Any, TextIO

SECONDS = 30.0
"""At most one line in so many seconds."""
MINUTE = 60
NOTICES = "SECGEN_NOTICES"
"""Set by ``secgen run`` for its kernels: the file for what the terminal must say."""


def bar(desc: str, unit: str, total: int | None = None, **more: Any) -> Any:
    """A ``tqdm`` on standard error where that is a terminal, else :class:`Lines`: both have ``total``, ``n``,
    ``update(n)``, ``set_postfix_str``, ``refresh`` and ``close``, and are context managers. ``more`` is tqdm's."""
    if not sys.stderr.isatty():
        return Lines(desc, unit, total, int(more.get("initial", 0)))
    from tqdm import tqdm

    return tqdm(desc=desc, unit=unit, total=total, file=sys.stderr, dynamic_ncols=True, mininterval=0.5, **more)


class Lines:
    """``03_analyze: 120 of 560 rows (21 %), 2 min, about 7 min left``: a line in :data:`SECONDS` at most, and one at
    the end where there was any before."""

    def __init__(self, desc: str, unit: str, total: int | None, initial: int = 0, out: TextIO | None = None,
                 clock: Callable[[], float] = time.monotonic):
        self.desc, self.unit, self.total, self.n = desc, unit, total, initial
        self._out, self._clock, self._postfix = out or sys.stderr, clock, ""
        self._began = self._said = clock()
        self._initial = initial
        self._last: int | None = None

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def update(self, n: float = 1) -> None:
        self.n += int(n)
        self.refresh()

    def set_postfix_str(self, text: str) -> None:
        self._postfix = text

    def write(self, text: str, file: TextIO | None = None) -> None:
        """A line of its own beside the bar's."""
        print(text, file=file or self._out, flush=True)

    def refresh(self) -> None:
        if self._clock() - self._said >= SECONDS:
            self._say()

    def close(self) -> None:
        if self._last is not None and self._last != self.n:
            self._say()

    def _say(self) -> None:
        self._said, self._last = self._clock(), self.n
        passed = self._said - self._began
        of = f" of {self.total} {self.unit.strip()} ({100 * self.n // self.total} %)" if self.total else \
            f" {self.unit.strip()}"
        left = remaining(self.n - self._initial, (self.total or 0) - self._initial, passed)
        parts = [f"{self.desc}: {self.n}{of}", duration(passed), *([f"about {duration(left)} left"] if left else []),
                 *([self._postfix] if self._postfix else [])]
        print(", ".join(parts), file=self._out, flush=True)


def remaining(done: float, total: float, passed: float) -> float | None:
    """Seconds that are left at the pace so far; None where nothing is known (too little is done, or all)."""
    return passed * (total - done) / done if 0 < done < total and done >= total / 50 else None


def duration(seconds: float) -> str:
    """``40 s``, ``7 min``, ``2 h 05 min``."""
    if seconds < 2 * MINUTE:
        return f"{seconds:.0f} s"
    minutes = round(seconds / MINUTE)
    return f"{minutes} min" if minutes < 2 * MINUTE else f"{minutes // MINUTE} h {minutes % MINUTE:02} min"


def notice(text: str) -> None:
    """Say ``text`` on standard error, once, wherever it comes from: what a kernel says of itself would be seen in its
    notebook alone, so it is left in the file that ``$SECGEN_NOTICES`` names, too, for the driver to say."""
    print(text, file=sys.stderr, flush=True)
    if path := os.environ.get(NOTICES):
        with contextlib.suppress(OSError), open(path, "a", encoding="utf-8") as file:
            file.write(" ".join(text.split()) + "\n")
