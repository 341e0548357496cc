"""Intervals and tests against simulations with known truth. Each test names the mutation it kills."""
from __future__ import annotations

import itertools
import math
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import metrics
from secgen_lib.metrics import intervals
from secgen_lib.metrics.intervals import estimate, replicate, resampled, task_weights
from secgen_lib.metrics.paired import compare_cells
from secgen_lib.metrics.rates import Cells


def sums(top, bottom, families, seeds=(None,), bounded=True) -> Cells:
    top, bottom = (np.asarray(x, float).reshape(len(families), len(seeds)) for x in (top, bottom))
    n = int(bottom.sum())
    names = tuple(f"t{i}" for i in range(len(families)))
    return Cells("efr", names, tuple(families), tuple(seeds), top, bottom, n, n, 0, 1, bounded)


def clustered(rng, families=15, tasks=4, samples=4, mean=0.6, spread=0.15, shift=0.0) -> Cells:
    rate = np.clip(rng.normal(mean, spread, families), 0.02, 0.98)
    top = rng.binomial(samples, np.clip(np.repeat(rate, tasks) + shift, 0, 1))
    return sums(top, np.full(families * tasks, samples), [f"f{i // tasks}" for i in range(families * tasks)])


@pytest.mark.parametrize("families, tasks", [(15, 4), (30, 1)])
def test_interval_covers_the_truth_about_as_often_as_it_says(families, tasks):
    # kills: resampling programs as if independent (coverage falls to about 0.75), or a 68 % interval
    rng = np.random.default_rng(1)
    hits = 0
    for trial in range(200):
        found = estimate(clustered(rng, families, tasks), replicates=600, seed=trial)
        hits += found.low <= 0.6 <= found.high
    assert 0.87 <= hits / 200 <= 0.995


def test_families_are_resampled_and_not_only_tasks():
    # kills: dropping the first level of the bootstrap
    flat = sums([4] * 20 + [0] * 20, [4] * 40, [f"f{i}" for i in range(40)])
    nested = sums([4] * 20 + [0] * 20, [4] * 40, ["a"] * 10 + ["b"] * 10 + ["c"] * 10 + ["d"] * 10)
    width = {name: (e := estimate(c, replicates=2000)).high - e.low for name, c in (("flat", flat), ("nested", nested))}
    assert width["nested"] > 2 * width["flat"]


def test_training_seeds_widen_the_interval():
    # kills: pooling the seeds' programs
    families = [f"f{i}" for i in range(30)]
    alike = sums([[2, 2]] * 30, [[4, 4]] * 30, families, (0, 1))
    apart = sums([[1, 3]] * 30, [[4, 4]] * 30, families, (0, 1))
    assert np.std(replicate(apart, 2000, 0)) > np.std(replicate(alike, 2000, 0)) + 0.1


def test_task_weights_keep_their_sum_within_families():
    # kills: resampling tasks across families
    families = ("a",) * 3 + ("b",) * 3 + ("c",)
    weights = task_weights(families, 500, 0)
    by_family = np.stack([weights[:, :3].sum(1), weights[:, 3:6].sum(1), 3 * weights[:, 6]])
    assert (by_family % 3 == 0).all() and (by_family.sum(0) == 9).all() and weights[:, 6].max() > 1


def test_many_families_are_drawn_whole_and_few_are_not():
    # kills: the noise within families counted twice where 300 problems are measured in three languages
    many, few = (tuple(f"f{i // 3:03}" for i in range(3 * n)) for n in (intervals.WHOLE, intervals.WHOLE - 1))
    weights = task_weights(many, 50, 0)
    assert (weights.reshape(50, -1, 3) == weights[:, ::3, None]).all() and (weights.sum(1) == len(many)).all()
    assert not (task_weights(few, 50, 0).reshape(50, -1, 3) == task_weights(few, 50, 0)[:, ::3, None]).all()
    alone = tuple(f"f{i:03}" for i in range(intervals.WHOLE + 20))
    assert task_weights(alone, 200, 0).std() == pytest.approx(1.0, abs=0.02)


@pytest.mark.parametrize("n", [intervals.WHOLE, intervals.WHOLE - 1])
def test_sums_of_families_drawn_whole_are_those_of_their_tasks(n):
    # kills: families added up that are not drawn whole; a block that is lost, or drawn from a stream of its own
    rng = np.random.default_rng(3)
    families = tuple(f"f{i}" for i in rng.permutation(np.repeat(np.arange(n), 3)))
    sums, draws = rng.integers(0, 9, (len(families), 2)).astype(float), 2 * intervals.BLOCK + 7
    found = resampled(families, sums, draws, 0)
    assert found.shape == (draws, 2) and (found == task_weights(families, draws, 0) @ sums).all()


def test_zero_defects_give_no_interval_of_width_zero():
    # kills: [0, 0] as a 95 % interval
    found = estimate(sums([0] * 20, [4] * 20, [f"f{i // 2}" for i in range(20)]))
    assert (found.value, found.low) == (0.0, 0.0) and found.high == pytest.approx(metrics.wilson(0, 20)[1])
    assert "Wilson" in found.method
    number = estimate(sums([0] * 20, [4] * 20, [f"f{i // 2}" for i in range(20)], bounded=False))
    assert number.low is None and "no interval" in number.note


@pytest.mark.parametrize("families", [12, 120])
def test_the_rounding_of_thirds_is_no_interval(families):
    # kills: bounds that differ in the last bit (low == high in `estimate`), as an interval of a width of 1e-16
    third = np.full(families, float(metrics.pass_at_k(3, 1, 1)))
    found = estimate(sums(third, np.ones(families), [f"f{i}" for i in range(families)]), replicates=500)
    assert "Wilson" in found.method and found.high - found.low > 0.1
    number = estimate(sums(third, np.ones(families), [f"f{i}" for i in range(families)], bounded=False), replicates=500)
    assert (number.low, number.high, number.method) == (None, None, "none")


def test_one_family_and_nothing_scored_are_said():
    # kills: a silent interval from one cluster, a silent zero from none
    one = estimate(sums([1, 2], [4, 4], ["f", "f"]))
    assert (one.value, one.low, one.note) == (0.375, None, "one family: no interval")
    none = estimate(sums([0, 0], [0, 0], ["f", "g"]))
    assert none.value is None and none.note.startswith("no such programs")


def test_wilson_against_known_values():
    # kills: the Wald interval
    assert metrics.wilson(0, 10) == pytest.approx((0.0, 0.2775), abs=5e-4)
    assert metrics.wilson(8, 10) == pytest.approx((0.4902, 0.9433), abs=5e-4)
    assert all(map(math.isnan, metrics.wilson(0, 0)))


def test_ten_thousand_replicates_take_little_time():
    # kills: a Python loop over replicates
    data = clustered(np.random.default_rng(0), 40, 8)
    start = time.process_time()
    estimate(data, replicates=10_000, seed=99)
    assert time.process_time() - start < 4


# -- paired ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("families, level", [(10, "family"), (30, "family"), (3, "task")])
def test_p_values_are_about_uniform_when_there_is_no_difference(families, level):
    # kills: one-sided p, flipping tasks where families are enough, hits counted with > instead of >=
    rng = np.random.default_rng(2)
    found = []
    for trial in range(300):
        # both models err on the same families alike: differences are shared within a family, not between
        effect = np.repeat(rng.normal(0, 1, families), 4) if level == "family" else 0.0
        differences = effect + rng.normal(0, 0.3, families * 4)
        names = tuple(f"f{i // 4}" for i in range(families * 4))
        p, said = metrics.sign_flip(differences, names, draws=499, seed=trial)
        assert said == level
        found.append(p)
    for threshold in (0.05, 0.2, 0.5):
        share = np.mean(np.array(found) <= threshold)
        assert share <= threshold + 3 * math.sqrt(threshold * (1 - threshold) / 300)
        assert share >= threshold - 4 * math.sqrt(threshold * (1 - threshold) / 300) - 1 / 32


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(-4, 4), min_size=6, max_size=8))
def test_exact_p_value_equals_enumeration(differences):
    # kills: a Monte Carlo p-value, or a missing observed pattern, for few clusters
    signs = list(itertools.product((1, -1), repeat=len(differences)))
    seen = abs(sum(differences))
    expected = np.mean([abs(sum(s * d for s, d in zip(row, differences, strict=True))) >= seen for row in signs])
    p, _ = metrics.sign_flip(np.array(differences, float), tuple(f"f{i}" for i in range(len(differences))))
    assert p == pytest.approx(expected) and p > 0


def test_pairing_removes_what_families_share():
    # kills: resampling the two sides apart
    rng = np.random.default_rng(3)
    before = clustered(rng, 20, 4, 40, spread=0.25)
    after = sums(np.minimum(before.top + 4, 40), before.bottom, before.families)
    found = compare_cells(before, after, replicates=1000)
    alone = estimate(before, replicates=1000)
    assert found.low > 0 and found.p_value < 0.01
    assert found.high - found.low < 0.3 * (alone.high - alone.low)


def test_relative_change_and_its_undefined_cases():
    # kills: dividing by the new rate; a number for a change from zero
    families = [f"f{i}" for i in range(12)]
    half = compare_cells(sums([2, 4] * 6, [4] * 12, families), sums([1, 2] * 6, [4] * 12, families), kind="relative",
                         replicates=500)
    assert half.value == pytest.approx(-0.5)
    zero = compare_cells(sums([0] * 12, [4] * 12, families), sums([1] * 12, [4] * 12, families), kind="relative",
                         replicates=500)
    assert zero.value is None and zero.note == "relative change from zero" and zero.p_value < 0.01
    rare = compare_cells(sums([1] + [0] * 11, [4] * 12, families), sums([1] * 12, [4] * 12, families), kind="relative",
                         replicates=500)
    assert rare.value == pytest.approx(11) and rare.high is None


def test_what_does_not_vary_promises_no_power():
    # kills: 2.8 standard errors of zero, "any difference would have been found", from eight programs
    families = [f"f{i}" for i in range(8)]
    same = sums([1] * 8, [1] * 8, families)
    found = compare_cells(same, same, replicates=200)
    assert (found.value, found.low, found.detectable) == (0.0, None, None) and "no interval" in found.note
    apart = compare_cells(same, sums([0] + [1] * 7, [1] * 8, families), replicates=200)
    assert apart.detectable > 0.2


def test_a_relative_change_without_an_interval_says_why():
    # kills: a bare "no interval" beside a number
    families = [f"f{i}" for i in range(8)]
    few = compare_cells(sums([1] + [0] * 7, [4] * 8, families), sums([0, 1] + [0] * 6, [4] * 8, families),
                        kind="relative", replicates=500)
    assert (few.value, few.low, few.high) == (0.0, None, None) and "start from zero" in few.note


def test_only_tasks_scored_on_both_sides_are_compared():
    # kills: comparing a rate on all tasks with a rate on the scored ones
    families = [f"f{i}" for i in range(8)]
    before = sums([4] * 4 + [0] * 4, [4] * 8, families)
    after = sums([4] * 8, [4] * 4 + [0] * 4, families)
    found = compare_cells(before, after, replicates=200)
    assert (found.tasks, found.before, found.value) == (4, 1.0, 0.0)


def test_holm_is_stepwise_monotone_and_leaves_gaps():
    # kills: Bonferroni; adjusted values that fall; None counted as a test
    assert metrics.holm({"a": 0.01, "b": 0.04, "c": 0.03, "d": None}) == pytest.approx(
        {"a": 0.03, "b": 0.06, "c": 0.06, "d": None})


@given(st.dictionaries(st.text(max_size=3), st.one_of(st.none(), st.floats(0, 1)), max_size=8), st.floats(0.001, 0.5))
def test_holm_rejects_what_the_step_down_procedure_rejects(p_values, level):
    # kills: any adjustment that is not Holm's, by his own procedure: compare the smallest p with level / m, stop at
    # the first that is larger
    left = sorted((p, name) for name, p in p_values.items() if p is not None)
    rejected = set()
    while left and left[0][0] * len(left) <= level:
        rejected.add(left.pop(0)[1])
    adjusted = metrics.holm(p_values)
    assert {name for name, p in adjusted.items() if p is not None and p <= level} == rejected
    assert all((adjusted[name] is None) == (p is None) for name, p in p_values.items())
    assert all(adjusted[name] >= p for name, p in p_values.items() if p is not None)


def test_not_worse_needs_the_bound_and_not_the_value():
    # kills: reading "no significant difference" as "not worse"
    families = [f"f{i}" for i in range(10)]
    noisy = compare_cells(sums([0, 4] * 5, [4] * 10, families), sums([4, 0] * 5, [4] * 10, families), replicates=500)
    assert noisy.value == 0 and noisy.p_value > 0.5 and noisy.not_worse(0.01) is False


@pytest.mark.parametrize(("better", "claim"), [(5, None), (6, True)])
def test_nothing_is_not_worse_by_a_handful_of_families(better, claim):
    # kills: claiming "not worse" where five families of 14 changed and the others say nothing of what might be lost
    families = [f"f{i}" for i in range(14)]
    after = sums([3] * better + [2] * (14 - better), [4] * 14, families)
    found = compare_cells(sums([2] * 14, [4] * 14, families), after, replicates=500)
    assert found.changed == better and found.low >= 0 and found.not_worse(0.01) is claim


@pytest.mark.parametrize("seeds", [2, 3, 5, 7])
def test_the_rounding_of_a_mean_over_seeds_is_no_change(seeds):
    # kills: `if d`, by which all 14 families changed where one did, and "not worse" was claimed of that one
    families = [f"f{i}" for i in range(14)]
    after = sums([[2] * seeds] * 13 + [[3] * seeds], [[10] * seeds] * 14, families, range(seeds))
    found = compare_cells(sums([2] * 14, [10] * 14, families), after, replicates=500)
    assert found.changed == 1 and found.not_worse(0.01) is None
    alike = compare_cells(sums([1] * 14, [10] * 14, families),
                          sums([[3] * seeds] * 14, [[10] * seeds] * 14, families, range(seeds)), replicates=500)
    assert alike.note == "all families agree: no interval" and alike.low is None and alike.detectable is None
