"""From a row of a figure's data to its programs in the explorer: as many as the row counts."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from secgen_lib.core.numbers import finite
from secgen_lib.core.settings import RunConfig
from secgen_lib.metrics import OUTCOMES, REACH
from secgen_lib.metrics.outcomes import ALL, FAILING
from secgen_lib.reporting.explorer import ANSWERS, SAYS, UNTOUCHED, link

Row = Mapping[str, str]
Filters = dict[str, str | Sequence[str]]


class Way(NamedTuple):
    """One side of a row (``original``, ``tuned``): whose programs, how many where the row says so, and which."""

    side: str
    arm: str
    programs: str
    filters: Filters


def links(page: str, name: str, rows: Sequence[Row], config: RunConfig) -> list[list[dict[str, str]]]:
    """For each row of the figure ``name`` its links (``side``, ``text``, ``href``), the original's first; empty for a
    figure whose rows are not of programs. ``page``: the explorer's, empty where there is none."""
    if not page or name not in FIGURES:
        return []
    return [[{"side": way.side, "text": f"{way.arm}: {way.programs}" if way.programs else way.arm,
              "href": link(page, split="test", arm=way.arm, **way.filters)} for way in FIGURES[name](row, config)]
            for row in rows]


def _where(row: Row) -> Filters:
    return {name: row[name] for name in ("dataset", "language") if row.get(name, "") not in ("", ALL)}


def _stands(cycle: str) -> str:
    return UNTOUCHED if cycle == "0" else f"feedback {cycle}"


def _both(filters: Callable[[Row], Filters], before: str, after: str) -> Callable[[Row, RunConfig], Iterator[Way]]:
    """Rows that count the original's programs in the column ``before``, and the tuned model's in ``after``."""
    def ways(row: Row, config: RunConfig) -> Iterator[Way]:
        for side, arm, count in (("original", "original", before), ("tuned", config.tuned, after)):
            if row.get(count, "0") not in ("", "0"):
                yield Way(side, arm, row[count], {**_where(row), **filters(row)})
    return ways


def _outcome(row: Row) -> Filters:
    return {"stands": _stands(row["cycle"]), "verdict": row["outcome"]}


def _reach(row: Row) -> Filters:
    return {"stands": UNTOUCHED, "verdict": FAILING, "answer": SAYS[REACH.index(row["reach"])]}


def _class(by: str) -> Callable[[Row], Filters]:
    def filters(row: Row) -> Filters:
        broken = row["class"] == OUTCOMES[0]
        what: Filters = ({"verdict": row["class"]} if broken else
                         {"class_": row["class"], "by": by, "answer": "builds"})
        return {"stands": UNTOUCHED, **what}
    return filters


def _rate(row: Row, config: RunConfig) -> Iterator[Way]:
    """One model's programs of which the rate's question holds."""
    arm = {"original": "original", "tuned": config.tuned}.get(row["model"])
    value, n = finite(row["value"] or "nan"), int(float(row["n"]))
    if arm is None or value is None or row["metric"] not in ASKED:
        return
    count = value * (n - int(float(row["unscored"])))
    sets: Filters = {"dataset": _fed(config)} if row.get("sets") == "cycles" else {}
    yield Way(row["model"], arm, str(round(count)) if abs(count - round(count)) < 0.01 else "",
              {**sets, "stands": _stands(row["cycle"]), "answer": ASKED[row["metric"]]})


def _fed(config: RunConfig) -> list[str]:
    """The test sets that are run through all cycles, as the figures choose them (``style.with_cycles``)."""
    cycles = {spec.dataset: config.effort(spec.dataset, spec.split).cycles for spec in config.tasks
              if spec.split == "test"}
    return [name for name, count in cycles.items() if count == max(cycles.values())]


def _sent(row: Row, config: RunConfig) -> Iterator[Way]:
    """The answers to programs that were sent back in the cycle: those that a fate is counted over."""
    arm = {"original": "original", "tuned": config.tuned}.get(row["model"])
    if arm is not None and row["programs"] not in ("", "0"):
        yield Way(row["model"], arm, row["programs"], {"mode": "feedback", "cycle": row["cycle"]})


def _arm(row: Row, config: RunConfig) -> Iterator[Way]:
    """Both sides of a paired change: a share each, so that the row has no counts."""
    if row["metric"] in ASKED:
        for side, arm in (("original", row["before"]), ("tuned", row["arm"])):
            yield Way(side, arm, "", {"stands": UNTOUCHED, "answer": ASKED[row["metric"]]})


JUDGE, TEACHER, PASSED, SAFE = (ANSWERS[name] for name in ("clean", "teacher_clean", "passed", "safe"))
ASKED: dict[str, str | Sequence[str]] = {
    "efr": JUDGE[0], "efr_teacher": TEACHER[0], "flagged": JUDGE[1], "flagged_teacher": TEACHER[1],
    "pass@1": PASSED[0], "secure_pass@1": (PASSED[0], SAFE[0])}
"""Metric -> what is known of the programs that it counts."""
BEFORE_AFTER = ("before_programs", "after_programs")
MODELS = ("original_programs", "tuned_programs")
FIGURES: dict[str, Callable[[Row, RunConfig], Iterator[Way]]] = {
    "efr_pass1": _rate, "arms_forest": _arm, "new_findings": _sent,
    "outcomes": _both(_outcome, *MODELS), "feedback_reach": _both(_reach, *MODELS),
    "error_distribution": _both(_class("judge"), *BEFORE_AFTER),
    "error_distribution_teacher": _both(_class("teacher"), *BEFORE_AFTER),
    "errors_by_language": _both(_class("judge"), *BEFORE_AFTER),
}
"""Figure -> the programs behind a row of its data."""
