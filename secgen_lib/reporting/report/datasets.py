"""The numbers by data set and language, and repair side by side: rows for the page, frames for the notebooks."""
from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from secgen_lib.core.numbers import DASH, interval, number, p_value, percent
from secgen_lib.metrics.repair import POPULATIONS
from secgen_lib.reporting.plots.style import set_name
from secgen_lib.reporting.report.summary_text import RATES, headline

if TYPE_CHECKING:
    import pandas as pd

CHANGED = {"errors_relative_change": ("programs in error, relative", "\u00a0%"), "pass@1_change": ("pass@1", " points"),
           "build_rate_change": ("builds", " points")}


def parts(summary: dict[str, Any] | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """(name, numbers) of every data set and language; none for a run with one."""
    for dataset, languages in ((summary or {}).get("by_dataset") or {}).items():
        for language, part in languages.items():
            yield set_name(dataset, language), part


def rows(summary: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The rows of the main table, set by set."""
    return [{**row, "name": f"{name}: {row['name'][:1].lower()}{row['name'][1:]}"} for name, part in parts(summary)
            for row in headline(part)]


def changes(summary: dict[str, Any] | None) -> list[dict[str, Any]]:
    """Tuned against original, a row a set: its name, tasks, and a cell for each of :data:`CHANGED`."""
    set_rows = []
    for name, part in parts(summary):
        cells = []
        for key, (_, unit) in CHANGED.items():
            value, low, high = part[key]
            known = value is not None
            cells.append({"value": percent(value, True) + unit if known else "–",
                          "interval": interval(low, high, True) if known else str(part[f"{key}_about"]["note"]),
                          "more": f"p {p_value(part[f'{key}_p_value'])}" if known else ""})
        set_rows.append({"name": name, "tasks": part["n_tasks"], "cells": cells})
    return set_rows


def repair(summary: dict[str, Any] | None) -> list[dict[str, str]]:
    """Cycles to acceptance, a row a set that was run through cycles and a population of pairs."""
    return [{"set": name, **_repair(population, row)} for name, part in parts(summary)
            for population, row in (part["repair"] or {}).items()]


def _repair(population: str, row: dict[str, Any]) -> dict[str, str]:
    ends = [number(row[end], sign=True) for end in ("low", "high")]
    return {"pairs are": POPULATIONS[population], "pairs": str(row["pairs"]), "original": number(row["was"]),
            "tuned": number(row["now"]), "difference": number(row["value"], sign=True),
            "95 % interval": row["note"] or "no interval" if DASH in ends else f"[{', '.join(ends)}]",
            "p": p_value(row["p_value"]),
            "never accepted": f"{row['never_was']} and {row['never_now']}", "unscored": str(row["unscored"])}


def frame(summary: dict[str, Any] | None) -> pd.DataFrame:
    """:func:`rows` for a notebook: ``76.8 % [69.3, 84.3]``."""
    import pandas as pd

    names = [name for _, name in RATES]
    table = [{"set and model": row["name"], **dict(zip(names, (
        f"{c['value']} {c['interval']}".rstrip() for c in row["cells"]), strict=True)),
        "n": row["n"], "unscored": row["unscored"]} for row in rows(summary)]
    return pd.DataFrame(table, columns=["set and model", *names, "n", "unscored"]).set_index("set and model")


def repair_frame(table: pd.DataFrame) -> pd.DataFrame:
    """``metrics.repair_table`` for a notebook, as text."""
    import pandas as pd

    records = [{"set": set_name(row["dataset"], row["language"]), **_repair(row["pairs_are"], row)}
               for row in table.to_dict("records")]
    columns = ["set", "pairs are", "pairs", "original", "tuned", "difference", "95 % interval", "p", "never accepted",
               "unscored"]
    return pd.DataFrame(records, columns=columns).set_index("set")
