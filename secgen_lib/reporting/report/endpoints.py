"""The named endpoints in words and tables: what was to be measured, what was claimed, what was found."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secgen_lib.core.numbers import interval, number, p_value, percent
from secgen_lib.reporting.report.claims import COUNTS, LEVEL, why

if TYPE_CHECKING:
    import pandas as pd

HEADS = {"endpoint": "endpoint", "published": "published", "was": "original", "is": "tuned", "change": "change",
         "interval": "95 % interval", "p": "p", "detectable": "detectable", "n": "n", "reading": "reading"}


def section(summary: dict[str, Any] | None, manifest: dict[str, Any]) -> dict[str, Any] | None:
    """What the report shows at its head; None for a profile that names no endpoints, and before notebook 07."""
    endpoints = (summary or {}).get("endpoints")
    if not endpoints:
        return None
    return {"question": endpoints["question"], "state": state(endpoints, manifest), "rows": rows(summary),
            "repairs_faster": endpoints["repairs_faster"], "family": ", ".join(endpoints["holm"]) or "none",
            "sets": [_set(part) for part in endpoints["sets"]], "assumed": _assumed(endpoints["assumed"])}


def state(endpoints: dict[str, Any], manifest: dict[str, Any]) -> dict[str, Any]:
    """Whether the endpoints are those that the run began with, and were named before a like run had been read:
    ``held``; a heading and a sentence."""
    began, now = (manifest.get("hashes") or {}).get("endpoints"), endpoints["file"]
    if began == now:
        sentence = (f"These endpoints (hash {now}) are those that this run began with, before it first read a test "
                    "split.")
    elif began is None:
        sentence = (f"That these endpoints (hash {now}) were named before a test split was read does not stand in the "
                    "manifest: take them as chosen afterwards.")
    else:
        sentence = (f"These endpoints (hash {now}) are not those that this run began with (hash {began}): they were "
                    "changed after a test split was read.")
    known = endpoints.get("known")
    heading = "Named after an earlier run had been read" if known else "Named before anything was measured"
    return {"held": began == now and not known, "heading": heading if began == now else "Named endpoints",
            "sentence": f"{sentence} {' '.join(known.split())}" if known else sentence}


def rows(summary: dict[str, Any] | None) -> list[dict[str, str]]:
    """A row an endpoint, the primary first: all of it as text."""
    return [_row(row) for row in ((summary or {}).get("endpoints") or {}).get("rows", ())]


def frame(summary: dict[str, Any] | None) -> pd.DataFrame:
    """The same for a notebook, the endpoint's name as index."""
    import pandas as pd

    table = [{HEADS[name]: " ".join(row[name].split()) for name in HEADS} for row in rows(summary)]
    return pd.DataFrame(table, columns=list(HEADS.values())).set_index("endpoint")


def _row(row: dict[str, Any]) -> dict[str, str]:
    counts, relative = row["metric"] in COUNTS, row["kind"] == "relative"
    unit = "\u00a0%" if relative else "" if counts else " points"
    share = "" if counts else "\u00a0%"

    def level(value: float | None) -> str:
        return number(value) if counts else percent(value)

    def change(value: float | None) -> str:
        return number(value, sign=True) if counts and not relative else percent(value, True)

    low, high = row["low"], row["high"]
    between = interval(low, high, True) if relative or not counts else \
        "no interval" if None in (low, high) else f"[{change(low)},\u00a0{change(high)}]"
    adjusted = row["p_holm"] is not None
    p = p_value(row["p_holm"] if adjusted else row["p_value"])
    power = row["detectable"]
    return {
        "role": row["role"], "endpoint": row["name"], "published": row["claim"],
        "about": f"{_about(row)}; of interest: {change(row['smallest'])}{unit}",
        **{side: "–" if row[side] is None else level(row[side]) + share for side in ("was", "is")},
        "change": change(row["value"]) + (unit if row["value"] is not None else ""),
        "interval": between if row["value"] is not None else "",
        "p": p + (" (Holm)" if adjusted else "" if row["role"] == "primary" or p == "–" else " (not adjusted)"),
        "detectable": ("–" if power is None else f"±{level(power)}" + ("" if counts else " points"))
        + ("" if row["detects"] is None else f" (planned ±{level(row['detects'])})"),
        "n": _n(row), "reading": reading(row)}


def _about(row: dict[str, Any]) -> str:
    """What is compared where: metric, sets, language, cycle."""
    where = row["datasets"] + (f" ({row['language']})" if row["language"] else "")
    when = f"after cycle {row['after']}" if row["after"] else "without feedback"
    return f"{row['metric']}{', relative' if row['kind'] == 'relative' else ''}; {where}; {when}"


def _n(row: dict[str, Any]) -> str:
    sizes = [row["n_before"], row["n_after"]]
    text = " and ".join(str(n) for n in dict.fromkeys(sizes))
    whole = row["planned"] and all(n and n % row["planned"] == 0 for n in sizes)  # several training seeds: a multiple
    return text if whole else f"{text} (planned {row['planned']})"


def reading(row: dict[str, Any]) -> str:
    """What the numbers of an endpoint allow to be said, and no more.

    A change is told from chance where its interval leaves out zero and p (Holm's, within the family) is below 0.05.
    """
    value, low, high, smallest, claimed = (row[name] for name in ("value", "low", "high", "smallest", "claimed"))
    if value is None:
        return f"no value: {why(row) or 'nothing was scored'}"
    if None in (low, high):
        return f"no claim: {row['note'] or 'no interval'}"
    p = row["p_value"] if row["p_holm"] is None else row["p_holm"]
    if (low > 0 or high < 0) and p is not None and p < LEVEL:
        clauses = ["better" if value * smallest > 0 else "worse"]
    else:
        out = low > smallest if smallest < 0 else high < smallest
        clauses = ["cannot be told from chance", "a change of interest is excluded" if out else
                   "a change of interest is not excluded"]
    if claimed is not None:
        clauses.append("the published value lies in the interval" if low <= claimed <= high else
                       "less than published" if (value - claimed) * smallest < 0 else "more than published")
    return "; ".join(clauses)


def _set(part: dict[str, Any]) -> dict[str, str]:
    return {"name": f"{part['dataset']}, {part['split']}", "language": part["language"], "tasks": str(part["tasks"]),
            "samples": str(part["samples"]), "cycles": str(part["cycles"]),
            "detects": f"{percent(part['detects'])} points"}


def _assumed(values: dict[str, float]) -> str:
    return (f"Detected by plan: with power 0.8 at 0.05, for a rate of {percent(values['rate'])} %, two samples of a "
            f"task correlated by {values['alike']:g}, true changes of tasks with a standard deviation of "
            f"{percent(values['moves'])} points; tasks taken as independent.")
