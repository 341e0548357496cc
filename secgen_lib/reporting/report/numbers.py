"""Numbers as the report writes them."""
from __future__ import annotations


def percent(value: float | None, sign: bool = False) -> str:
    """``0.617`` as ``61.7``; a change with its sign. None is a dash."""
    if value is None:
        return "–"
    return (f"{100 * value:+.1f}" if sign else f"{100 * value:.1f}").replace("-", "−")


def interval(low: float | None, high: float | None, sign: bool = False) -> str:
    if low is None or high is None:
        return "no interval"
    return f"{percent(low, sign)}\u00a0…\u00a0{percent(high, sign)}"


def p_said(p: float | None) -> str:
    return "–" if p is None else "< 0.001" if p < 0.001 else f"{p:.3f}"
