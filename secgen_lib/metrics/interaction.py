"""Whether a change is the same on two sets of other tasks: the tuned models near to what was mined, and far from it."""
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secgen_lib.metrics.intervals import REPLICATES, percentiles
from secgen_lib.metrics.paired import change, common, finite, replicates_of
from secgen_lib.metrics.permutation import NOISE
from secgen_lib.metrics.rates import Cells, cells

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

Sides = tuple["pd.DataFrame", "pd.DataFrame"]
"""Standing programs before and after (rows of ``chains`` of one arm each, one cycle)."""


@dataclass(frozen=True)
class Interaction:
    """``value`` is the change far away less the change near by, in the unit of ``kind``.

    ``near`` and ``far`` are the two changes, ``near_before`` and ``far_before`` the rates that they start from: where
    these differ, so does the room that there is to change. ``p_value`` is two-sided.
    """

    metric: str
    kind: str
    near: float | None
    far: float | None
    near_before: float | None
    far_before: float | None
    value: float | None
    low: float | None
    high: float | None
    p_value: float | None
    families: tuple[int, int]


def interaction(near: Sides, far: Sides, metric: str, *, kind: str = "difference", replicates: int = REPLICATES,
                draws: int = 9_999, seed: int = 0, level: float = 0.95) -> Interaction:
    """Compare two changes of the same models on sets that share no family.

    Interval: percentile bootstrap; families and tasks of each set are drawn apart, training seeds together. p-value:
    a permutation test; families, each with its programs before and after, are dealt anew to two sets of the same
    sizes, and the statistic is ``value``. Its null says that families of both sets change alike, from like rates.
    None where one set has no scored task; no interval with one family a set. Raises ``ValueError`` where a family is
    in both sets.
    """
    import numpy as np

    pairs = [common(cells(before, metric), cells(after, metric)) for before, after in (near, far)]
    shared = set(pairs[0][0].families) & set(pairs[1][0].families)
    if shared:
        raise ValueError(f"family {min(shared)!r} is near and far")
    sums = [_sums(*pair) for pair in pairs]
    sizes = (len(sums[0]), len(sums[1]))
    if not all(sizes):
        return Interaction(metric, kind, None, None, None, None, None, None, None, None, sizes)
    before = [float(part[:, 0].sum() / part[:, 1].sum()) for part in sums]
    one = [float(_changes(part[None].sum(axis=1), kind)[0]) for part in sums]
    drawn = [change(*replicates_of(a, b, replicates, seed + number, seed), kind) for number, (a, b) in enumerate(pairs)]
    with np.errstate(invalid="ignore"):  # inf - inf: a replicate without a change
        low, high = percentiles(drawn[1] - drawn[0], level) if min(sizes) > 1 else (np.nan, np.nan)
    chance = _permuted(np.vstack(sums), sizes, one[1] - one[0], kind, draws, seed) if min(sizes) > 1 else np.nan
    return Interaction(metric, kind, finite(one[0]), finite(one[1]), before[0], before[1], finite(one[1] - one[0]),
                       finite(low), finite(high), finite(chance), sizes)


def _sums(a: Cells, b: Cells) -> np.ndarray:
    """Each family's top and bottom before and after, averaged over training seeds, [F, 4]."""
    import numpy as np

    names, code = np.unique(np.asarray(a.families, dtype=object).astype(str), return_inverse=True)
    columns = [side.sum(axis=1) / len(data.seeds) for data in (a, b) for side in (data.top, data.bottom)]
    return np.column_stack([np.bincount(code, weights=column, minlength=len(names)) for column in columns]
                           ) if len(names) else np.empty((0, 4))


def _changes(sums: np.ndarray, kind: str) -> np.ndarray:
    """The change of pooled sums, [R, 4] -> [R]."""
    import numpy as np

    with np.errstate(divide="ignore", invalid="ignore"):
        return change(sums[:, 0] / sums[:, 1], sums[:, 2] / sums[:, 3], kind)


def _permuted(sums: np.ndarray, sizes: tuple[int, int], seen: float, kind: str, draws: int, seed: int) -> float:
    import numpy as np

    if not np.isfinite(seen):
        return float("nan")
    dealt = np.random.default_rng([seed, 2]).permuted(np.tile(np.arange(len(sums)), (draws, 1)), axis=1) < sizes[0]
    near = dealt.astype(float) @ sums
    with np.errstate(invalid="ignore"):
        values = _changes(sums.sum(axis=0) - near, kind) - _changes(near, kind)
    hits = ~(np.abs(values) < abs(seen) - NOISE)
    return float((1 + hits.sum()) / (1 + draws))
