"""A share as text, for what stands below ``reporting/numbers``: ``76.8 % [69.3, 84.3]``."""
from __future__ import annotations


def percent(value: float) -> str:
    """``0.768`` as ``76.8``; what rounds to zero has no sign."""
    return f"{round(100 * value, 1) or 0.0:.1f}"


def share(value: float, low: float | None = None, high: float | None = None) -> str:
    """The share with its interval, where it has one."""
    between = "" if low is None or high is None or low != low or high != high else f" [{percent(low)}, {percent(high)}]"
    return f"{percent(value)} %{between}"
