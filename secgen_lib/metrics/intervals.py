"""Intervals: tasks cluster in families, so families are resampled first, then tasks, then training seeds; where
families are many, they are drawn whole."""
from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from secgen_lib.metrics.rates import Cells, cells

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

REPLICATES = 10_000
WHOLE = 100
"""From so many families on, they are drawn whole. To draw their tasks too counts the noise within them twice, which
keeps few families honest and makes the intervals of many too wide (``benchmarks/pooled.py``)."""
BLOCK = 500
"""Replicates that are drawn and multiplied at a time."""
MAX_UNDEFINED = 0.01
"""Share of replicates that may be undefined (an empty denominator) before the interval is given up."""


@dataclass(frozen=True)
class Estimate:
    """One number with what it rests on. ``value``, ``low``, ``high`` are None where there is no such number;
    ``lowest`` and ``highest`` are the rate with all unscored programs bad, and good. ``note`` says what to know."""

    metric: str
    value: float | None
    low: float | None
    high: float | None
    n: int
    scored: int
    unscored: int
    lowest: float | None
    highest: float | None
    tasks: int
    families: int
    seeds: int
    method: str
    note: str = ""

    def triple(self) -> list[float | None]:
        """``[value, low, high]`` as JSON wants it."""
        return [self.value, self.low, self.high]


def wilson(successes: float, n: float, level: float = 0.95) -> tuple[float, float]:
    """Wilson's score interval of a proportion of independent trials; (nan, nan) for n = 0.

    Raises ``ValueError`` where successes are outside 0..n.
    """
    if not 0 <= successes <= n:
        raise ValueError("Wilson's interval needs 0 <= successes <= n")
    if n == 0:
        return math.nan, math.nan
    z = _quantile(0.5 + level / 2)
    p, z2 = successes / n, z * z
    centre, half = (p + z2 / (2 * n)) / (1 + z2 / n), z / (1 + z2 / n) * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    return (0.0 if successes == 0 else centre - half), (1.0 if successes == n else centre + half)


def _quantile(probability: float) -> float:
    from statistics import NormalDist

    return NormalDist().inv_cdf(probability)


@lru_cache(maxsize=4)
def task_weights(families: tuple[str, ...], replicates: int, seed: int) -> np.ndarray:
    """How often each task is drawn, [R, T] float32: families with replacement, then tasks of each drawn family; with
    :data:`WHOLE` families or more, each drawn family whole.

    A family drawn c times has its n tasks resampled c times, which is one multinomial draw of c * n.
    """
    import numpy as np

    rng = np.random.default_rng(seed)
    names, code = _coded(families)
    alike = np.full(len(names), 1 / len(names))
    if len(names) >= WHOLE:
        weights: np.ndarray = np.empty((replicates, len(code)), np.float32)
        for block in _blocks(replicates):
            weights[block] = rng.multinomial(len(names), alike, size=len(weights[block]))[:, code]
        weights.flags.writeable = False
        return weights
    drawn = rng.multinomial(len(names), alike, size=replicates)
    weights = drawn.astype(np.float32)[:, code]
    for number in range(len(names)):
        members = np.flatnonzero(code == number)
        copies = drawn[:, number]
        weights[:, members] = (copies[:, None] if len(members) == 1 else
                               rng.multinomial(copies * len(members), np.full(len(members), 1 / len(members))))
    weights.flags.writeable = False
    return weights


def resampled(families: Sequence[str], sums: np.ndarray, replicates: int, seed: int) -> np.ndarray:
    """Sums of each column of ``sums`` [T, K] over the tasks drawn in each bootstrap replicate, [R, K].

    Families drawn whole are added up before they are drawn: 5,000 tasks of 1,250 families cost what 1,250 tasks do.
    """
    import numpy as np

    names, code = _coded(families)
    if len(names) >= WHOLE:
        folded = np.zeros((len(names), sums.shape[1]))
        np.add.at(folded, code, sums)
        families, sums = names.tolist(), folded
    weights = task_weights(tuple(families), replicates, seed)
    return np.concatenate([weights[block] @ sums for block in _blocks(replicates)])


def _coded(families: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """The families' names, sorted, and the place of each task's among them."""
    import numpy as np

    return np.unique(np.asarray(families, dtype=object).astype(str), return_inverse=True)


def _blocks(replicates: int) -> list[slice]:
    """Replicates in blocks, so that no matrix of all of them is held in float64."""
    return [slice(start, min(start + BLOCK, replicates)) for start in range(0, replicates, BLOCK)]


def seed_weights(n_seeds: int, replicates: int, seed: int) -> np.ndarray:
    """How often each training seed is drawn, [R, S]. Seeds cross tasks (each model meets all), so they are drawn
    apart."""
    import numpy as np

    if n_seeds == 1:
        return np.ones((replicates, 1))
    return np.random.default_rng([seed, 1]).multinomial(n_seeds, np.full(n_seeds, 1 / n_seeds), size=replicates)


def replicate(data: Cells, replicates: int, seed: int) -> np.ndarray:
    """The rate in each bootstrap replicate, [R]; NaN where a replicate has no scored program."""
    import numpy as np

    seeds = seed_weights(len(data.seeds), replicates, seed)
    top, bottom = ((resampled(data.families, sums, replicates, seed) * seeds).sum(axis=1)
                   for sums in (data.top, data.bottom))
    return np.divide(top, bottom, out=np.full(replicates, np.nan), where=bottom > 0)


def percentiles(values: np.ndarray, level: float) -> tuple[float, float]:
    """The central ``level`` of the defined values; (nan, nan) if more than :data:`MAX_UNDEFINED` are undefined."""
    import numpy as np

    defined = values[~np.isnan(values)]
    if len(defined) < (1 - MAX_UNDEFINED) * len(values) or not len(defined):
        return math.nan, math.nan
    # order statistics, not interpolation: a relative change may be infinite in a replicate
    low, high = np.quantile(defined, [0.5 - level / 2, 0.5 + level / 2], method="inverted_cdf")
    return float(low), float(high)


def rate(frame: pd.DataFrame, metric: str, *, replicates: int = REPLICATES, seed: int = 0, level: float = 0.95,
         ) -> Estimate:
    """One rate over standing programs (rows of ``chains`` of one arm, mode and cycle) with its interval.

    Percentile cluster bootstrap (Davison and Hinkley 1997, section 3.8): families, tasks within them, training seeds.
    No interval from one family (it would not speak of other families). Where all cells agree (zero defects), the
    bootstrap would claim certainty; then Wilson's interval with the number of tasks as n is given.
    """
    return estimate(cells(frame, metric), replicates=replicates, seed=seed, level=level)


def estimate(data: Cells, *, replicates: int = REPLICATES, seed: int = 0, level: float = 0.95) -> Estimate:
    """:func:`rate` of cells that are at hand."""
    import numpy as np

    value = data.value()
    used = data.bottom.sum(axis=1) > 0
    families = sorted({f for f, u in zip(data.families, used, strict=True) if u})
    low = high = math.nan
    method, notes = "none", []
    if math.isnan(value):
        notes.append("nothing was scored" if data.n else "no such programs")
    elif len(families) == 1:
        notes.append("one family: no interval")
    else:
        low, high = percentiles(replicate(data.take(np.flatnonzero(used)), replicates, seed), level)
        method = "bootstrap over families, tasks, seeds"
        alike = math.isclose(low, high, abs_tol=1e-9)  # rounding: a mean of thirds is not always a third
        if alike and data.bounded:
            low, high = wilson(min(max(value, 0.0), 1.0) * int(used.sum()), int(used.sum()), level)
            method = "Wilson over tasks"
            notes.append("all families agree")
        elif alike:
            low, high, method = math.nan, math.nan, "none"
            notes.append("all families agree: no interval")
        elif math.isnan(low):
            notes.append("too many empty replicates: no interval")
    if data.scored < data.n:
        notes.append(f"{data.n - data.scored} unscored")
    return Estimate(data.metric, _known(value), _known(low), _known(high), data.n, data.scored, data.n - data.scored,
                    _known(data.lowest), _known(data.highest), int(used.sum()), len(families), len(data.seeds), method,
                    "; ".join(notes))


def _known(value: Any) -> float | None:
    return float(value) if math.isfinite(value) else None
