"""From a row of a figure's data to its programs in the explorer: as many as the row counts."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from secgen_lib.metrics import OUTCOMES
from secgen_lib.reporting.explorer import UNTOUCHED, link

Filters = dict[str, str]
ALL = ("", "all sets")


def links(page: str, name: str, rows: Sequence[Mapping[str, str]], tuned: str) -> list[list[dict[str, str]]]:
    """For each row of the figure ``name`` its links (``text``, ``href``), the original's first; empty for a figure
    whose rows are not counts of programs. ``page``: the explorer's, empty where there is none; ``tuned``: the arm that
    the figure draws beside the original."""
    if not page or name not in FIGURES:
        return []
    filters, sides = FIGURES[name]
    return [[{"text": f"{arm}: {row[count]}", "href": link(page, split="test", arm=arm, **filters(row))}
             for arm, count in zip(("original", tuned), sides, strict=True) if row.get(count, "0") not in ("", "0")]
            for row in rows]


def _where(row: Mapping[str, str]) -> Filters:
    return {name: row[name] for name in ("dataset", "language") if row.get(name, "") not in ALL}


def _outcome(row: Mapping[str, str]) -> Filters:
    cycle = row["cycle"]
    return {**_where(row), "stands": UNTOUCHED if cycle == "0" else f"feedback {cycle}", "verdict": row["outcome"]}


def _class(by: str) -> Callable[[Mapping[str, str]], Filters]:
    def filters(row: Mapping[str, str]) -> Filters:
        broken = row["class"] == OUTCOMES[0]
        what = {"verdict": row["class"]} if broken else {"class_": row["class"], "by": by, "answer": "builds"}
        return {**_where(row), "stands": UNTOUCHED, **what}
    return filters


BEFORE_AFTER = ("before_programs", "after_programs")
FIGURES: dict[str, tuple[Callable[[Mapping[str, str]], Filters], tuple[str, str]]] = {
    "outcomes": (_outcome, ("original_programs", "tuned_programs")),
    "error_distribution": (_class("judge"), BEFORE_AFTER),
    "error_distribution_teacher": (_class("teacher"), BEFORE_AFTER),
    "errors_by_language": (_class("judge"), BEFORE_AFTER),
}
"""Figure -> the filters of a row, and the columns that count the original's programs and the tuned model's."""
