"""Paired permutation tests: are two models exchangeable within each family?"""
from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from secgen_lib.metrics.intervals import BLOCK
from secgen_lib.metrics.rates import Cells

if TYPE_CHECKING:
    import numpy as np

NOISE = 1e-9
"""Less than this is the rounding of floats (a mean over three seeds of 0.1 is not 0.1), no change."""
EXACT_CLUSTERS = 14
"""Up to so many clusters all sign patterns are enumerated (2**14 = 16384)."""
FAMILY_LEVEL = 6
"""From so many families on, families are flipped; with fewer the smallest p-value would exceed 0.05. And so many must
have changed before anything is "not worse": an interval of few does not know the families that were not drawn."""


def stratified_test(a: Cells, b: Cells, *, draws: int = 9_999, seed: int = 0) -> tuple[float, str]:
    """Two-sided p-value that both models are exchangeable within each cluster, and the cluster's level.

    :func:`sign_flip` of the tasks' differences of rates, each weighted by n_a n_b / (n_a + n_b), the programs that both
    sides have for it (Mantel and Haenszel 1959), training seeds averaged. Where each task has as many programs on both
    sides, this is the test of the difference of the pooled rates, which the comparison reports. Where a rate is of the
    programs that build, it compares like with like: a model that builds more is no evidence that it is flagged less,
    and one finding, however the builds differ, is p = 1. ``a`` and ``b`` have the same, scored tasks.
    """
    top_a, n_a, top_b, n_b = (counts.sum(axis=1) / len(data.seeds) for data in (a, b)
                              for counts in (data.top, data.bottom))
    return sign_flip((n_a * top_b - n_b * top_a) / (n_a + n_b), a.families, draws=draws, seed=seed)


def sign_flip(differences: np.ndarray, families: tuple[str, ...], *, draws: int = 9_999, seed: int = 0,
              ) -> tuple[float, str]:
    """Two-sided p-value that differences are symmetric about zero, and the cluster's level.

    The statistic is the sum of the differences; a cluster's sum keeps or changes its sign at random (a paired
    permutation test; Ernst 2004). Clusters are families when there are at least :data:`FAMILY_LEVEL`, else tasks,
    which takes tasks of one family as independent. All patterns are enumerated up to 14 clusters, else ``draws`` are
    drawn and p = (1 + hits) / (1 + draws). One cluster: nan.
    """
    import numpy as np

    level = "family" if len(set(families)) >= FAMILY_LEVEL else "task"
    if level == "family":
        _, code = np.unique(np.asarray(families, dtype=object).astype(str), return_inverse=True)
        sums = np.bincount(code, weights=differences)
    else:
        sums = np.asarray(differences, float)
    if len(sums) < 2:
        return math.nan, level
    if len(sums) <= EXACT_CLUSTERS:
        signs = 1.0 - 2.0 * ((np.arange(2 ** len(sums))[:, None] >> np.arange(len(sums))) & 1)
        hits = np.abs(signs @ sums) >= abs(sums.sum()) - NOISE
        return float(hits.mean()), level
    signs = _signs(len(sums), draws, seed)
    hits = sum(int((np.abs(signs[start:start + BLOCK] @ sums) >= abs(sums.sum()) - NOISE).sum())
               for start in range(0, draws, BLOCK))
    return float((1 + hits) / (1 + draws)), level


@lru_cache(maxsize=8)
def _signs(clusters: int, draws: int, seed: int) -> np.ndarray:
    """Random signs, [draws, clusters] int8: the same for every comparison of so many clusters."""
    import numpy as np

    rng = np.random.default_rng(seed)
    signs: np.ndarray = np.empty((draws, clusters), np.int8)
    for start in range(0, draws, BLOCK):
        signs[start:start + BLOCK] = rng.choice([-1.0, 1.0], size=signs[start:start + BLOCK].shape)
    signs.flags.writeable = False
    return signs
