"""Threads by what is free: two threads on a busy processor wait for each other at every product."""
from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

SMALL = 20_000_000
"""Parameters below which a CPU gives the model one thread: a second one gains a quarter on an idle machine, and on a
busy one it waits at every small matrix (measured, 1.2 M parameters, load 4 on 2 cores: six times slower)."""
EVERY_S = 5.0


@contextmanager
def threads(network: Any) -> Iterator[Callable[[int], None]]:
    """Gives the network the threads that are free, and a function to call from time to time (its argument is not
    looked at) that looks again; afterwards the number is what it was before."""
    import torch

    with one_thread_if_small(network):
        before = torch.get_num_threads()
        if network.device.type != "cpu" or before == 1:
            yield lambda n: None
            return
        load = Load(before)

        def look(n: int) -> None:
            free = load.free()
            if free is not None and free != torch.get_num_threads():
                torch.set_num_threads(free)

        try:
            yield look
        finally:
            torch.set_num_threads(before)


class Load:
    """How many of ``most`` processors others leave free, looked at every few seconds."""

    def __init__(self, most: int):
        self.most = most
        self._last = self._now()

    def free(self) -> int | None:
        """A number from 1 to ``most``; None while it is too early to say."""
        now = self._now()
        seconds = now[0] - self._last[0]
        if seconds < EVERY_S:
            return None
        others = ((now[1] - self._last[1]) - (now[2] - self._last[2])) / seconds
        self._last = now
        cores = len(os.sched_getaffinity(0))
        return max(1, min(self.most, round(cores - others)))

    @staticmethod
    def _now() -> tuple[float, float, float]:
        """(seconds of the clock, busy seconds of all processors, busy seconds of this process).

        What niced processes take is free to one that is not: they give way.
        """
        import psutil

        times = psutil.cpu_times()
        niced = times.nice if os.nice(0) > 0 else 0.0
        return time.monotonic(), times.user + niced + times.system, time.process_time()


@contextmanager
def one_thread_if_small(network: Any) -> Iterator[None]:
    """One thread for a model of fewer than SMALL parameters on the CPU; afterwards the number that was set before."""
    import torch

    before = torch.get_num_threads()
    if network.device.type == "cpu" and network.num_parameters() < SMALL:
        torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
