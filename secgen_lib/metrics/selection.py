"""What choosing tasks by a model's errors does to its score (the paper chose MultiEval so): regression to the mean.

One answer of a task chooses it if it is wrong; another, which chose nothing, measures. The answer that chose is wrong
by construction, so its score on the chosen tasks is 0, and whatever is measured afterwards is higher: of the same
model, untouched, as of a tuned one.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from secgen_lib.metrics.chains import select
from secgen_lib.metrics.intervals import REPLICATES, rate
from secgen_lib.metrics.paired import compare
from secgen_lib.metrics.rates import METRICS

if TYPE_CHECKING:
    import pandas as pd

CHOSEN_BY = {"efr": "efr", "pass@1": "pass"}
"""Metric -> the answer of one program that must be wrong for a task to be chosen."""
SHARE = "share"
"""The column, and the metric, of that answer."""
ALL, FRESH, CHANGE = "all tasks", "drawn again", "tuned less drawn again"
COLUMNS = ["dataset", "language", "metric", "who", "value", "low", "high", "p_value", "n", "unscored", "tasks"]


def selection(chains: pd.DataFrame, tuned: str = "dpo", *, replicates: int = REPLICATES) -> pd.DataFrame:
    """By set, ``metric`` and ``who``: the original on all tasks that have two answers, the original's fresh answers on
    the chosen tasks, the tuned model's there, and the paired change between these two. The original alone over all
    sets, too (``dataset`` "all").

    ``chains`` has ``metrics.chains``' rows; first answers count alone, of every split, since nothing is chosen by this;
    the tuned model stands where it was measured. Each answer of a task is measured where the next one (the first after
    the last) was wrong; answers weigh alike, so that a task counts as often as it is chosen. Rows: the columns
    :data:`COLUMNS`; none where no task has two answers.
    """
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for metric, answer in CHOSEN_BY.items():
        standing, other = (_answered(select(chains, arm, 0), answer) for arm in ("original", tuned))
        several = standing[standing.groupby("task_id")["sample"].transform("size") > 1]
        chosen = several[_next(several) == 0]
        keys = chosen[["task_id", "sample"]]
        theirs = other.merge(keys, on=["task_id", "sample"])
        for (dataset, language), (whole, fresh, after) in _parts(several, chosen, theirs):
            about = {"dataset": dataset, "language": language, "metric": metric}
            for who, frame in ((ALL, whole), (FRESH, fresh), (tuned, after)):
                if len(frame):
                    made = rate(frame, SHARE, replicates=replicates)
                    rows.append({**about, "who": who, "value": made.value, "low": made.low, "high": made.high,
                                 "n": made.n, "unscored": made.unscored, "tasks": frame["task_id"].nunique()})
            measured = fresh[fresh["task_id"].isin(after["task_id"])]
            if len(measured):
                change = compare(measured, after, SHARE, replicates=replicates)
                rows.append({**about, "who": CHANGE, "value": change.value, "low": change.low, "high": change.high,
                             "p_value": change.p_value, "n": len(after), "unscored": 0,
                             "tasks": after["task_id"].nunique()})
    return pd.DataFrame(rows, columns=COLUMNS)


def _answered(frame: pd.DataFrame, answer: str) -> pd.DataFrame:
    """The programs that have such an answer at all, with it."""
    value, counted = METRICS[answer](frame)
    return frame.assign(**{SHARE: value})[counted].sort_values(["task_id", "sample"], kind="stable")


def _next(frame: pd.DataFrame) -> pd.Series[float]:
    """The answer of a task's next sample, beside each row (NaN where it is not scored: that chooses nothing)."""
    values = frame.groupby("task_id")[SHARE]
    first = values.transform(lambda each: each.iloc[0])
    return values.shift(-1).where(values.cumcount(ascending=False) > 0, first)


def _parts(*frames: pd.DataFrame) -> Iterator[tuple[tuple[str, str], list[pd.DataFrame]]]:
    sets = sorted(set(zip(frames[0]["dataset"], frames[0]["language"], strict=True)))
    for dataset, language in sets:
        yield (dataset, language), [frame[(frame["dataset"] == dataset) & (frame["language"] == language)]
                                    for frame in frames]
    if len(sets) > 1:
        yield ("all", ""), [*frames[:2], frames[2][:0]]
