"""Paired permutation tests: are two models exchangeable within each family?"""
from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

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


def swap_test(a: Cells, b: Cells, *, draws: int = 9_999, seed: int = 0) -> tuple[float, str]:
    """Two-sided p-value that both models are exchangeable within each cluster, and the cluster's level.

    The statistic is what the comparison reports: the difference of the two rates, sum(top) / sum(bottom). Within a
    cluster both models' sums, averaged over the training seeds of each side, stay or are swapped at random (a paired
    permutation test; Ernst 2004). Where every task has one denominator, this is :func:`sign_flip` of the tasks'
    differences. ``a`` and ``b`` have the same tasks (:func:`common`). Clusters and number of patterns are those of
    :func:`sign_flip`. A pattern that leaves one side without a program counts as a hit.
    """
    import numpy as np

    level = _level(a.families)
    sums = np.array([_by_cluster(side / len(data.seeds), a.families, level)
                     for data in (a, b) for side in (data.top.sum(axis=1), data.bottom.sum(axis=1))])
    (top, bottom), (d_top, d_bottom) = sums[:2] + sums[2:], sums[2:] - sums[:2]

    def statistic(signs: np.ndarray) -> np.ndarray:
        t, n = signs @ d_top, signs @ d_bottom
        with np.errstate(divide="ignore", invalid="ignore"):
            return (top.sum() + t) / (bottom.sum() + n) - (top.sum() - t) / (bottom.sum() - n)

    return _chance(statistic, len(top), draws, seed), level


def sign_flip(differences: np.ndarray, families: tuple[str, ...], *, draws: int = 9_999, seed: int = 0,
              ) -> tuple[float, str]:
    """Two-sided p-value that differences are symmetric about zero, and the cluster's level.

    The statistic is the sum of the differences; a cluster's sum keeps or changes its sign at random. Clusters are
    families when there are at least :data:`FAMILY_LEVEL`, else tasks, which takes tasks of one family as independent.
    All patterns are enumerated up to 14 clusters, else ``draws`` are drawn and p = (1 + hits) / (1 + draws). One
    cluster: nan.
    """
    import numpy as np

    level = _level(families)
    sums = _by_cluster(np.asarray(differences, float), families, level)
    return _chance(lambda signs: signs @ sums, len(sums), draws, seed), level


def _level(families: tuple[str, ...]) -> str:
    return "family" if len(set(families)) >= FAMILY_LEVEL else "task"


def _by_cluster(values: np.ndarray, families: tuple[str, ...], level: str) -> np.ndarray:
    """Sums over the tasks of each cluster, [C]."""
    import numpy as np

    if level == "task":
        return values
    _, code = np.unique(np.asarray(families, dtype=object).astype(str), return_inverse=True)
    return np.bincount(code, weights=values)


def _chance(statistic: Callable[[np.ndarray], np.ndarray], clusters: int, draws: int, seed: int) -> float:
    """The share of sign patterns ([patterns, clusters], 1 and -1) whose statistic is as large as that of all ones."""
    import numpy as np

    if clusters < 2:
        return math.nan
    seen = abs(float(statistic(np.ones((1, clusters)))[0])) - NOISE
    if clusters <= EXACT_CLUSTERS:
        signs = 1.0 - 2.0 * ((np.arange(2 ** clusters)[:, None] >> np.arange(clusters)) & 1)
        return float((~(np.abs(statistic(signs)) < seen)).mean())
    hits = ~(np.abs(statistic(_signs(clusters, draws, seed).astype(float))) < seen)
    return float((1 + hits.sum()) / (1 + draws))


@lru_cache(maxsize=8)
def _signs(clusters: int, draws: int, seed: int) -> np.ndarray:
    """Random signs, [draws, clusters] int8: the same for every comparison of so many clusters."""
    import numpy as np

    signs = np.random.default_rng(seed).choice([-1.0, 1.0], size=(draws, clusters)).astype(np.int8)
    signs.flags.writeable = False
    return signs
