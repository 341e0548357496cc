"""Batches that wait, and those whose worker died: they are tried again, and at last alone.

A worker that dies takes along all that it was given, and nothing says which program was to blame. So a batch is tried
again program by program; a program whose worker died twice is tried when nothing else runs; if its worker dies then,
too, it is given up.
"""
from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 3
"""Workers that one program may take with it."""
REASON = f"the worker died {MOST} times while it had this program, the last time with no other"


@dataclass(frozen=True, eq=False)
class Attempt(Generic[T]):
    """A batch to be worked on, and how many workers have died with it."""

    batch: Sequence[T]
    deaths: int = 0


class Attempts(Generic[T]):
    """What is to be done next. ``batches`` is taken as it is needed."""

    def __init__(self, batches: Iterable[Sequence[T]]):
        self._fresh = iter(batches)
        self._again: deque[Attempt[T]] = deque()
        self._alone: deque[Attempt[T]] = deque()

    def next(self, running: int) -> Attempt[T] | None:
        """The next attempt, where ``running`` are under way; None where there is none, or it has to wait for them."""
        if self._again:
            return self._again.popleft()
        fresh = next(self._fresh, None)
        if fresh is not None:
            return Attempt(fresh)
        return self._alone.popleft() if self._alone and not running else None

    def back(self, attempt: Attempt[T]) -> None:
        """It was not begun."""
        (self._alone if attempt.deaths == MOST - 1 else self._again).appendleft(attempt)

    def died(self, attempt: Attempt[T]) -> list[T]:
        """Its worker died. The items that are given up."""
        deaths = attempt.deaths + 1
        if deaths >= MOST:
            return list(attempt.batch)
        queue = self._alone if deaths == MOST - 1 else self._again
        queue.extend(Attempt([item], deaths) for item in attempt.batch)
        return []
