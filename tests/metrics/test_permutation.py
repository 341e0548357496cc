"""The test of the very number that is reported. Mutations that turn these red: means of tasks tested where a pooled
ratio is reported; training seeds summed, not averaged; seeds of a side taken for more programs; a pattern without a
program taken for none."""
from __future__ import annotations

import itertools

import numpy as np
import pytest

from secgen_lib import metrics
from secgen_lib.metrics.paired import compare_cells
from secgen_lib.metrics.rates import Cells


def cells_of(top, bottom, families=None):
    top, bottom = np.atleast_2d(np.asarray(top, float).T).T, np.atleast_2d(np.asarray(bottom, float).T).T
    names = tuple(f"t{i}" for i in range(len(top)))
    return Cells("share", names, families or names, tuple(range(top.shape[1])), top, bottom, int(bottom.sum()),
                 int(bottom.sum()), 0.0, 1.0)


@pytest.mark.parametrize("seed", range(4))
def test_with_one_denominator_it_is_the_sign_flip_test_of_the_differences(seed):
    rng = np.random.default_rng(seed)
    before, after = (cells_of(rng.integers(0, 5, (9, 2)), np.full((9, 2), 4)) for _ in range(2))
    p, level = metrics.swap_test(before, after)
    differences = after.top.mean(axis=1) / 4 - before.top.mean(axis=1) / 4
    assert (p, level) == (pytest.approx(metrics.sign_flip(differences, before.families)[0]), "family")


@pytest.mark.parametrize("seed", range(4))
def test_the_statistic_is_the_difference_of_the_pooled_rates(seed):
    rng = np.random.default_rng(10 + seed)
    n = rng.integers(1, 9, (2, 7))
    k = rng.binomial(n, np.array([[0.3], [0.6]]))
    before, after = cells_of(k[0], n[0]), cells_of(k[1], n[1])
    assert compare_cells(before, after, replicates=10).value == pytest.approx(
        k[1].sum() / n[1].sum() - k[0].sum() / n[0].sum())
    seen = abs(k[1].sum() / n[1].sum() - k[0].sum() / n[0].sum())
    hits = 0
    for swap in itertools.product((0, 1), repeat=7):
        a, b = (sum(k[s ^ side, i] for i, s in enumerate(swap)) / sum(n[s ^ side, i] for i, s in enumerate(swap))
                for side in (0, 1))
        hits += abs(b - a) >= seen - 1e-12
    assert metrics.swap_test(before, after)[0] == pytest.approx(hits / 2 ** 7)


def test_a_large_task_counts_by_its_programs():
    # one task of 90 programs is mended, six of one program fall: the pooled rate rises, the mean over tasks falls
    before, after = cells_of([0] + [1] * 6, [90] + [1] * 6), cells_of([90] + [0] * 6, [90] + [1] * 6)
    assert compare_cells(before, after, replicates=10).value > 0.8
    assert metrics.swap_test(before, after)[0] == 1.0  # each other pattern is further from zero
    assert metrics.sign_flip(np.array([1.0] + [-1.0] * 6), before.families)[0] == pytest.approx(16 / 128)


def test_more_training_seeds_are_no_more_programs():
    rng = np.random.default_rng(0)
    k = rng.integers(0, 5, 8)
    one, many = cells_of(k, np.full(8, 4)), cells_of(np.tile(k[:, None], 5), np.full((8, 5), 4))
    before = cells_of(rng.integers(0, 5, 8), np.full(8, 4))
    assert metrics.swap_test(before, one)[0] == metrics.swap_test(before, many)[0]


def test_a_pattern_without_programs_is_a_hit():
    # programs of the first side alone build: swapped, that side is empty, and no rate is known
    before, after = cells_of([3, 0], [4, 0]), cells_of([0, 2], [0, 4])
    assert metrics.swap_test(before, after)[0] == 1.0


def test_p_is_uniform_where_builds_vary_and_nothing_differs():
    rng = np.random.default_rng(5)
    found = []
    for trial in range(200):
        rates = rng.uniform(0.05, 0.5, 20)
        n = rng.integers(1, 9, (2, 20))
        k = rng.binomial(n, rates)
        found.append(metrics.swap_test(cells_of(k[0], n[0]), cells_of(k[1], n[1]), draws=399, seed=trial)[0])
    for threshold in (0.05, 0.2, 0.5):
        assert abs(np.mean(np.array(found) <= threshold) - threshold) < 4 * (threshold * (1 - threshold) / 200) ** 0.5
