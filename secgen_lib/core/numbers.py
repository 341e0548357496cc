"""Numbers as figures, the report and the terminal write them. A number that is missing or not finite is a dash."""
from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

DASH, EM_DASH, MINUS = "–", "—", "−"


def finite(value: Any) -> float | None:
    """The number, or None where there is none (None, NaN, an infinity)."""
    return None if value is None or not math.isfinite(float(value)) else float(value)


def number(value: float | None, digits: int = 2, sign: bool = False) -> str:
    """A number with so many digits behind the point; a change with its sign. What rounds to zero has none."""
    known = finite(value)
    if known is None:
        return DASH
    rounded = round(known, digits)
    return f"{rounded or 0.0:{'+' if sign and rounded else ''}.{digits}f}".replace("-", MINUS)


def percent(value: float | None, sign: bool = False) -> str:
    """``0.617`` as ``61.7``; a change with its sign."""
    return DASH if value is None else number(100 * value, 1, sign)


def whole_percent(value: Any) -> str:
    """``0.617`` as ``62``, for a figure; what is not all or nothing is never ``0`` or ``100``."""
    known = finite(value)
    if known is None:
        return EM_DASH
    rounded = f"{100 * known:.0f}"
    # 239 of 240 is not 100 %
    return f"{100 * known:.1f}" if rounded in ("0", "100") and known not in (0.0, 1.0) else rounded


def interval(low: float | None, high: float | None, sign: bool = False) -> str:
    """Two shares as the ends of an interval: ``[69.3, 84.3]``."""
    if low is None or high is None:
        return "no interval"
    return f"[{percent(low, sign)},\u00a0{percent(high, sign)}]"


def rate(triple: Sequence[float | None] | None) -> str:
    """A share with its interval: ``76.8 % [69.3, 84.3]``; without one, the share alone."""
    value, low, high = (finite(each) for each in triple or (None, None, None))
    if value is None:
        return DASH
    between = "" if low is None or high is None else f" {interval(low, high)}"
    return f"{percent(value)}\u00a0%{between}"


def share(value: float | None, low: float | None = None, high: float | None = None) -> str:
    """The same for a terminal: a plain space where a page must not break."""
    return rate((value, low, high)).replace("\u00a0", " ")


def change(value: float | None, low: float | None = None, high: float | None = None, *, relative: bool = False) -> str:
    """A change with its interval, for a terminal or a figure: ``+2.3 points [+0.1, +4.5]``, ``−12.0 % [...]``."""
    value, low, high = finite(value), finite(low), finite(high)
    if value is None:
        return DASH
    between = "[no interval]" if low is None or high is None else interval(low, high, True)
    return f"{percent(value, True)} {'%' if relative else 'points'} {between}".replace("\u00a0", " ")


def counted(n: int, noun: str) -> str:
    """``1 program``, ``2 programs``."""
    return f"{n} {noun}{'s' * (n != 1)}"


def p_value(p: float | None) -> str:
    """A probability by chance."""
    known = finite(p)
    return DASH if known is None else "< 0.001" if known < 0.001 else f"{known:.3f}"


def ascii_number(value: float | None, digits: int = 3) -> str:
    """For a terminal, which may know no other signs."""
    known = finite(value)
    return "-" if known is None else f"{known:.{digits}f}"
