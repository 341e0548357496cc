"""One comparison in words: what changed, by how much, whether that is told from chance, what could have been seen.

A claim comes from a named endpoint, from an arm of several, or from the run's summary; the words are the same.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from secgen_lib.core.numbers import interval, number, p_value, percent
from secgen_lib.reporting.plots import palette

LEVEL = 0.05
MARK = "named endpoint"
SAME = 1e-6
"""Numbers of a summary are rounded to six digits."""
COUNTS = ("cycles_to_accept", "cycles_to_accept_both_failed", "findings", "length")
"""Metrics that are no shares: their values and differences are plain numbers."""
NAMES = {"errors": "programs in error (judges)", "flagged": "programs with findings (judges)",
         "flagged_teacher": "programs with findings (teacher)", "efr": "error-free programs (judges)",
         "pass@1": "pass@1", "secure_pass@1": "secure-pass@1", "build_rate": "programs that build"}
SUMMARY = {"errors_relative_change": ("errors", "relative"), "findings_relative_change": ("flagged", "relative"),
           "pass@1_change": ("pass@1", "difference"), "secure_pass@1_change": ("secure_pass@1", "difference"),
           "build_rate_change": ("build_rate", "difference")}
"""The changes of ``summary.json`` that are claims: key -> (metric, kind)."""
State = Literal["effect", "none", "open", "no interval", "no value"]


@dataclass(frozen=True)
class Claim:
    """A change of one metric, with its 95 % interval.

    ``was``, ``now``: the levels. ``value``, ``low``, ``high``: in the unit of ``kind`` (``relative``, ``difference``).
    ``p``: after Holm where ``family`` names what it was adjusted over. ``detectable``: the absolute difference that the
    run's own spread would show four times out of five; ``planned``: the same as the plan had it.
    """

    what: str
    metric: str
    kind: str
    was: float | None
    now: float | None
    value: float | None
    low: float | None
    high: float | None
    p: float | None
    family: str = ""
    detectable: float | None = None
    planned: float | None = None
    note: str = ""

    @property
    def state(self) -> State:
        """``effect``: the interval leaves out zero and p is below 0.05. ``none``: the interval holds zero. ``open``: it
        leaves out zero, but p does not agree."""
        if self.value is None:
            return "no value"
        if self.low is None or self.high is None:
            return "no interval"
        if self.low <= 0 <= self.high:
            return "none"
        return "effect" if self.p is not None and self.p < LEVEL else "open"

    @property
    def levels(self) -> str:
        """``28.0 % → 24.7 %``; empty where they are not known."""
        unit = "" if self.metric in COUNTS else "\u00a0%"
        write = number if self.metric in COUNTS else percent
        return "" if None in (self.was, self.now) else f"{write(self.was)}{unit} → {write(self.now)}{unit}"

    @property
    def change(self) -> str:
        """``−11.8 % [−20.3, −3.0]``; a difference of shares in points."""
        if self.value is None:
            return "–"
        plain = self.metric in COUNTS and self.kind != "relative"
        unit = "" if plain else "\u00a0%" if self.kind == "relative" else " points"
        value = number(self.value, sign=True) if plain else percent(self.value, True)
        if self.low is None or self.high is None:
            return f"{value}{unit}"
        between = interval(self.low, self.high, True) if not plain else \
            f"[{number(self.low, sign=True)},\u00a0{number(self.high, sign=True)}]"
        return f"{value}{unit} {between}"

    @property
    def chance(self) -> str:
        """``p = 0.037``, and what it was adjusted over."""
        said = p_value(self.p)
        sign = "" if said.startswith("<") else "=\u00a0"
        known = said if self.p is None else f"p\u00a0{sign}{said}"
        return f"{known} after Holm" if self.family and self.p is not None else known

    @property
    def power(self) -> str:
        """``±3.5 points``, and beside it what was planned; empty where nothing is known."""
        parts = [self._size(self.detectable)] if self.detectable is not None else []
        if self.planned is not None:
            parts.append(f"planned: {self._size(self.planned)}")
        return "; ".join(parts)

    def _size(self, value: float | None) -> str:
        return f"±{number(value)}" if self.metric in COUNTS else f"±{percent(value)} points"

    def sentence(self) -> str:
        """The claim in one sentence that says no more than its interval and its p."""
        levels = f"{self.levels}, " if self.levels else ""
        what = f"“{self.what}”" if "," in self.what else self.what
        if self.state == "no value":
            return f"{_upper(what)} cannot be compared ({self.note or 'nothing was scored'})."
        if self.state == "no interval":
            return f"On {what} no claim can be made ({self.note or 'no interval'}): {levels}{self.change}."
        if self.state == "effect":
            moved = "rose" if (self.value or 0) > 0 else "fell"
            seen = f" (could be seen: {self.power})" if self.power else ""
            return f"{_upper(what)} {moved}: {levels}{self.change}, {self.chance}{seen}."
        seen = f" (could have been seen: {self.power})" if self.power else ""
        if self.state == "open":
            return (f"On {what} no effect is shown: {levels}{self.change}; the interval leaves out zero, "
                    f"{self.chance} does not agree{seen}.")
        return f"On {what} no effect was seen: {levels}{self.change}, {self.chance}{seen}."


def _upper(words: str) -> str:
    return words if words.startswith(("pass@", "secure-pass@")) else f"{words[:1].upper()}{words[1:]}"


def why(row: dict[str, Any]) -> str:
    """What is to be known of an endpoint's value, or why it has none: arms in words."""
    found = zip(row.get("arms") or (), (row["n_before"], row["n_after"]), strict=False)
    absent = [palette.arm(arm).name for arm, n in found if not n]
    return f"this run has no such programs of {' and '.join(absent)}" if absent else str(row["note"] or "")


def of_endpoint(row: dict[str, Any]) -> Claim:
    """A row of ``summary["endpoints"]["rows"]``."""
    adjusted = row["p_holm"] is not None
    return Claim(row["name"], row["metric"], row["kind"], row["was"], row["is"], row["value"], row["low"], row["high"],
                 row["p_holm"] if adjusted else row["p_value"], "the named endpoints" if adjusted else "",
                 row["detectable"], row["detects"], why(row))


def named(summary: dict[str, Any] | None, row: dict[str, Any], split: str = "test") -> dict[str, Any] | None:
    """The named endpoint that is the number of ``row``, a comparison of arms on ``split``; None where none is.

    One number has one verdict: where this is not None, its p decides, not Holm's over arms and metrics.
    """
    for end in ((summary or {}).get("endpoints") or {}).get("rows", ()):
        arms = end.get("arms") or ["original", ((summary or {}).get("arms") or {}).get("tuned")]
        if ([row["before"], row["arm"]] == arms and (row["metric"], row["kind"]) == (end["metric"], end["kind"])
                and (end["split"], end["after"], end["language"]) == (split, 0, None)
                and None not in (row["value"], end["value"]) and abs(row["value"] - end["value"]) < SAME):
            return end
    return None


def marked(end: dict[str, Any]) -> str:
    """How a number that is a named endpoint is marked, with what its p is adjusted over."""
    how = "Holm" if end["p_holm"] is not None else "primary" if end["role"] == "primary" else "not adjusted"
    return f"{MARK}, {how}"


def of_arm(row: dict[str, Any], summary: dict[str, Any] | None = None) -> Claim:
    """A row of ``summary["arms"]["test"]["against_original"]``; p is after Holm over arms and metrics, but the named
    endpoint's where it is one of ``summary``."""
    what = f"{NAMES.get(row['metric'], row['metric'])} of {palette.arm(row['arm']).name}"
    p, family, planned = row["p_holm"], "arms and metrics", None
    if end := named(summary, row):
        decides = of_endpoint(end)
        p, family, planned = decides.p, decides.family, decides.planned
    return Claim(what, row["metric"], row["kind"], row.get("was"), row.get("is"), row["value"], row["low"], row["high"],
                 p, family, row["detectable"], planned, row["note"])


def of_summary(part: dict[str, Any], key: str) -> Claim:
    """A change of the summary (a key of :data:`SUMMARY`), tuned against original without feedback."""
    metric, kind = SUMMARY[key]
    value, low, high = part.get(key) or (None, None, None)
    about = part.get(f"{key}_about") or {}
    was, now = (_level(part.get(arm), metric) for arm in ("original", "tuned"))
    if not _fit(was, now, value, kind):
        was = now = None
    return Claim(NAMES[metric], metric, kind, was, now, value, low, high, part.get(f"{key}_p_value"), "",
                 about.get("detectable_difference"), None, str(about.get("note") or ""))


def _fit(was: float | None, now: float | None, value: float | None, kind: str) -> bool:
    """Whether the change is the one between both levels: these are of all programs of a model, the change is of the
    tasks that both have scored, and where they are others, the levels are not its own."""
    if was is None or now is None or value is None:
        return True
    # (1 + value) * was = now, with three numbers rounded to six digits
    return abs((was + value if kind == "difference" else was * (1 + value)) - now) < 3 * SAME


def _level(model: dict[str, Any] | None, metric: str) -> float | None:
    value = ((model or {}).get("efr" if metric == "errors" else metric) or [None])[0]
    return None if value is None else 1 - value if metric == "errors" else value
