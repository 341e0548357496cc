"""Intervals and p-values beside scipy's. Mutations that turn these red: a continuity correction, a one-sided p."""
from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from secgen_lib import metrics


@pytest.mark.parametrize("n", [1, 7, 164])
def test_wilsons_interval_is_scipys(n):
    for k in {0, 1, n // 3, n - 1, n}:
        theirs = stats.binomtest(k, n).proportion_ci(method="wilson")
        assert metrics.wilson(k, n) == pytest.approx((theirs.low, theirs.high), abs=1e-9)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("n", [8, 16])
def test_the_sign_flip_test_is_scipys_permutation_test_of_paired_samples(seed, n):
    """All 2^n flips there; here too for 8, and 9,999 random ones for 16, which differ by the draw alone."""
    differences = np.random.default_rng(seed).normal(0.4, 1, n)
    exact = stats.permutation_test((differences, np.zeros(n)), lambda a, b, axis: np.mean(a - b, axis=axis),
                                   permutation_type="samples", vectorized=True, n_resamples=np.inf).pvalue
    p, _ = metrics.sign_flip(differences, tuple(f"f{i}" for i in range(n)), seed=seed)
    assert p == pytest.approx(exact, abs=1e-9 if n == 8 else 4 * np.sqrt(exact * (1 - exact) / 9_999) + 1e-4)
