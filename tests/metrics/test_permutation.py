"""The paired test, task by task. Mutations that turn these red: means of tasks where the number is pooled; a test of
the pooled ratio itself, whose denominators break ties; training seeds summed, not averaged."""
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
    p, level = metrics.stratified_test(before, after)
    differences = after.top.mean(axis=1) / 4 - before.top.mean(axis=1) / 4
    assert (p, level) == (pytest.approx(metrics.sign_flip(differences, before.families)[0]), "family")


@pytest.mark.parametrize("seed", range(4))
def test_with_as_many_programs_on_both_sides_it_tests_the_difference_of_the_pooled_rates(seed):
    rng = np.random.default_rng(10 + seed)
    n = rng.integers(1, 9, 7)
    k = rng.binomial(n, np.array([[0.3], [0.6]]))
    before, after = cells_of(k[0], n), cells_of(k[1], n)
    seen = abs(compare_cells(before, after, replicates=10).value)
    hits = [abs(sum((1, -1)[turn] * (k[1, i] - k[0, i]) for i, turn in enumerate(swap))) / n.sum() >= seen - 1e-12
            for swap in itertools.product((0, 1), repeat=7)]
    assert metrics.stratified_test(before, after)[0] == pytest.approx(np.mean(hits))


def test_a_large_task_counts_by_its_programs():
    # one task of 90 programs is mended, six of one program fall: the pooled rate rises, the mean over tasks falls
    before, after = cells_of([0] + [1] * 6, [90] + [1] * 6), cells_of([90] + [0] * 6, [90] + [1] * 6)
    assert compare_cells(before, after, replicates=10).value > 0.8
    assert metrics.stratified_test(before, after)[0] == 1.0  # each other pattern is further from zero
    assert metrics.sign_flip(np.array([1.0] + [-1.0] * 6), before.families)[0] == pytest.approx(16 / 128)


def test_other_numbers_of_builds_are_no_evidence():
    # one finding of 200 programs, none of 212: a pooled ratio under swaps calls that p = .02, for more of them build
    n = np.full((2, 100), 2)
    n[0, :12] = 1
    before, after = cells_of([0] * 99 + [1], n[0]), cells_of([0] * 100, n[1])
    assert metrics.stratified_test(before, after)[0] == 1.0
    three = cells_of([0] * 97 + [1] * 3, n[0]), cells_of([1] * 3 + [0] * 97, n[1])
    assert metrics.stratified_test(*three)[0] > 0.5


def test_more_training_seeds_are_no_more_programs():
    rng = np.random.default_rng(0)
    k = rng.integers(0, 5, 8)
    one, many = cells_of(k, np.full(8, 4)), cells_of(np.tile(k[:, None], 5), np.full((8, 5), 4))
    before = cells_of(rng.integers(0, 5, 8), np.full(8, 4))
    assert metrics.stratified_test(before, one)[0] == metrics.stratified_test(before, many)[0]


def test_p_is_uniform_where_builds_vary_and_nothing_differs():
    rng = np.random.default_rng(5)
    found = []
    for trial in range(200):
        rates = rng.uniform(0.05, 0.5, 20)
        n = rng.integers(1, 9, (2, 20))
        k = rng.binomial(n, rates)
        found.append(metrics.stratified_test(cells_of(k[0], n[0]), cells_of(k[1], n[1]), draws=399, seed=trial)[0])
    for threshold in (0.05, 0.2, 0.5):
        assert abs(np.mean(np.array(found) <= threshold) - threshold) < 4 * (threshold * (1 - threshold) / 200) ** 0.5
