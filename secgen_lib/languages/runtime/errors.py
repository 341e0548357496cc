"""What may happen to a process that builds or judges, beside its answer: one family for all languages."""
from __future__ import annotations

from secgen_lib.toolchains import Broken

__all__ = ["Broken", "Exhausted", "Gone", "OutOfMemory", "TimeUp", "TooLong"]


class Gone(Broken):
    """A process that is kept warm has ended, or did not start. Another one may do."""


class Exhausted(Exception):
    """``process`` has used what it may; the text says how much. ``what`` it ran out of; ``status``: what that is as an
    ``ExecutionStatus``.
    """

    what, status = "", ""

    def __init__(self, process: object, text: str):
        super().__init__(text)
        self.process = process


class TimeUp(Exhausted):
    """CPU time or the clock. ``spent_s``: seconds of CPU time."""

    what, status = "time", "timeout"

    def __init__(self, process: object, spent_s: float, wall_s: float):
        super().__init__(process, f"no end after {spent_s:.1f} s of CPU time, {wall_s:.0f} s by the clock")
        self.spent_s = spent_s


class OutOfMemory(Exhausted):
    what, status = "memory", "memory"


class TooLong(Exhausted):
    """It sent more than a message may hold."""

    what, status = "output", "failed"
