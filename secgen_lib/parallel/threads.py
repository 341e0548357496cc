"""Work done here, in threads: what judges a program waits for processes most of the time."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from secgen_lib.parallel.work import Call, Need

T = TypeVar("T")
R = TypeVar("R")


class Threads:
    """A :class:`~secgen_lib.parallel.work.Place`. (Not joblib: with it comes NumPy, a third of the time that a file of
    a hundred programs takes.)"""

    remote = False
    together = 1

    def width(self, jobs: int) -> int:
        return max(1, jobs)

    def require(self, needs: Iterable[Need]) -> None:
        """What is here is what decides results."""

    def hosts(self, needs: Iterable[Need]) -> dict[str, str]:
        return {}

    def map(self, call: Call[T, R], batches: Iterable[Sequence[T]], jobs: int = 2
            ) -> Iterator[tuple[Sequence[T], list[R]]]:
        running: dict[Future[list[R]], Sequence[T]] = {}
        with ThreadPoolExecutor(self.width(jobs)) as pool:
            try:
                for batch in batches:
                    running[pool.submit(call.function, batch)] = batch
                    while len(running) > 2 * self.width(jobs):
                        yield from _done(running)
                while running:
                    yield from _done(running)
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise


def _done(running: dict[Future[list[R]], Sequence[T]]) -> list[tuple[Sequence[T], list[R]]]:
    """The next that end, taken out of ``running``."""
    return [(running.pop(future), future.result()) for future in wait(running, return_when=FIRST_COMPLETED).done]


HERE = Threads()
