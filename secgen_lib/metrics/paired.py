"""Two models on the same tasks: difference or relative change, its interval, a paired p-value; Holm over classes."""
from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from secgen_lib.metrics.intervals import REPLICATES, percentiles, resampled, seed_weights
from secgen_lib.metrics.permutation import FAMILY_LEVEL, NOISE, stratified_test
from secgen_lib.metrics.rates import Cells, cells

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd


@dataclass(frozen=True)
class Comparison:
    """``value`` is after - before (``difference``) or after / before - 1 (``relative``), on tasks scored in both.

    ``p_value`` is two-sided, of a paired permutation test (``permutation.stratified_test``) whose clusters are named by
    ``level`` (``family`` or ``task``). ``changed`` of the ``families`` differ. ``detectable`` is the difference (always
    absolute) that would be found with power 0.8 at 0.05: 2.8 standard errors; None where no replicate differs from
    another. With few families it promises too much (docs/method.md).
    """

    metric: str
    kind: str
    before: float | None
    after: float | None
    value: float | None
    low: float | None
    high: float | None
    p_value: float | None
    level: str
    tasks: int
    families: int
    changed: int
    detectable: float | None
    note: str = ""

    def triple(self) -> list[float | None]:
        return [self.value, self.low, self.high]

    def not_worse(self, margin: float) -> bool | None:
        """Whether the lower bound lies above -margin (for a metric where more is better); no claim (None) without an
        interval, or where fewer than :data:`FAMILY_LEVEL` families changed (``benchmarks/inference.py``).
        """
        return None if self.low is None or self.changed < FAMILY_LEVEL else self.low > -margin


def compare(before: pd.DataFrame, after: pd.DataFrame, metric: str, *,
            kind: Literal["difference", "relative"] = "difference",
            replicates: int = REPLICATES, seed: int = 0, level: float = 0.95) -> Comparison:
    """Compare two sets of standing programs (rows of ``chains``) on the tasks that both have scored.

    Interval: one bootstrap of families and tasks for both sides (paired), training seeds of each side. A relative
    change from zero is None. p-value: :func:`stratified_test`, training seeds averaged: it speaks of the models
    trained, the interval also of other trainings.
    """
    return compare_cells(cells(before, metric), cells(after, metric), kind=kind, replicates=replicates, seed=seed,
                         level=level)


def compare_cells(a: Cells, b: Cells, *, kind: str = "difference", replicates: int = REPLICATES, seed: int = 0,
                  level: float = 0.95) -> Comparison:
    """:func:`compare` of cells that are at hand."""
    import numpy as np

    if kind not in ("difference", "relative"):
        raise ValueError(f"unknown kind {kind!r}; choose difference or relative")
    a, b = common(a, b)
    families, changed = len(set(a.families)), 0
    old, new = a.value(), b.value()
    note = "" if a.tasks else "no task is scored for both"
    value = low = high = detectable = math.nan
    p_value, clusters = math.nan, "none"
    if a.tasks:
        value = float(change(np.array([old]), np.array([new]), kind)[0])
        if math.isnan(value) or math.isinf(value):
            note = "relative change from zero"
        differences = task_differences(a, b)
        changed = len({family for family, d in zip(a.families, differences, strict=True) if abs(d) > NOISE})
        p_value, clusters = stratified_test(a, b, seed=seed)
        if families == 1:
            note = "one family: no interval"
        else:
            was, now = replicates_of(a, b, replicates, seed, seed)
            low, high = percentiles(change(was, now, kind), level)
            spread = float(np.nanstd(now - was))
            detectable = 2.8 * spread if spread > NOISE else math.nan  # no spread seen is no power
            if high - low <= NOISE and math.isfinite(value):  # all replicates agree: nothing is known of the spread
                low = high = math.nan
                note = "all families agree: no interval"
            elif math.isfinite(value) and not (math.isfinite(low) and math.isfinite(high)):
                note = "so few before that some replicates start from zero: no interval"
    return Comparison(a.metric, kind, finite(old), finite(new), finite(value), finite(low), finite(high),
                      finite(p_value), clusters, len(a.tasks), families, changed, finite(detectable), note)


def common(a: Cells, b: Cells) -> tuple[Cells, Cells]:
    """Both sides' cells of the tasks that both have scored, in one order."""
    import numpy as np

    def scored(data: Cells) -> dict[str, int]:
        return {task: i for i, task in enumerate(data.tasks) if data.bottom[i].sum() > 0}

    in_a, in_b = scored(a), scored(b)
    shared = [task for task in in_a if task in in_b]
    return a.take(np.array([in_a[t] for t in shared], int)), b.take(np.array([in_b[t] for t in shared], int))


def replicates_of(a: Cells, b: Cells, replicates: int, seed: int, trainings: int) -> tuple[np.ndarray, np.ndarray]:
    """Both rates in each replicate, [R] each: the same families and tasks for both (drawn by ``seed``), and the same
    training seeds (drawn by ``trainings``) if they share them.
    """
    import numpy as np

    rates = []
    for number, data in enumerate((a, b)):
        draw = trainings if a.seeds == b.seeds else trainings + 1 + number
        seeds = seed_weights(len(data.seeds), replicates, draw)
        top, bottom = ((resampled(a.families, x, replicates, seed) * seeds).sum(axis=1)
                       for x in (data.top, data.bottom))
        rates.append(np.divide(top, bottom, out=np.full(replicates, np.nan), where=bottom > 0))
    return rates[0], rates[1]


def change(old: np.ndarray, new: np.ndarray, kind: str) -> np.ndarray:
    """new - old, or new / old - 1 (``relative``), elementwise."""
    import numpy as np

    if kind == "difference":
        return new - old
    with np.errstate(divide="ignore", invalid="ignore"):
        return new / old - 1  # inf where something came from nothing, NaN for 0 / 0


def task_differences(a: Cells, b: Cells) -> np.ndarray:
    """after - before for each task, [T]: the mean over a side's training seeds of the cell's own rate."""
    import numpy as np

    def by_task(data: Cells) -> np.ndarray:
        rates = np.divide(data.top, data.bottom, out=np.full(data.top.shape, np.nan), where=data.bottom > 0)
        return np.nanmean(rates, axis=1)

    return by_task(b) - by_task(a)


def holm(p_values: Mapping[str, float | None]) -> dict[str, float | None]:
    """Holm's step-down adjustment (Holm 1979): controls the chance of any false claim. None stays None, uncounted."""
    ordered = sorted((p, name) for name, p in p_values.items() if p is not None)
    adjusted: dict[str, float | None] = dict.fromkeys(p_values)
    worst = 0.0
    for rank, (p, name) in enumerate(ordered):
        worst = max(worst, min(1.0, p * (len(ordered) - rank)))
        adjusted[name] = worst
    return adjusted


def finite(value: float) -> float | None:
    """None for what is no number."""
    return float(value) if math.isfinite(value) else None
