"""The corrected rate against simulations with a known truth. Each test names the mutation it kills."""
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import metrics
from secgen_lib.metrics import correct, draw
from secgen_lib.metrics.against_oracle import KINDS
from secgen_lib.metrics.corrected import MIN_LABELLED, MIN_TASKS
from tests import simulated_run

FAMILIES, TASKS, SAMPLES = 20, 4, 5


def population(rng, families=FAMILIES, miss=0.5, alarm=0.1, spread=0.12, mean=0.65):
    """Programs of tasks of families: safe or not, and a judge that misses ``miss`` of the unsafe (too kind)."""
    rate = np.clip(rng.normal(mean, spread, families), 0.02, 0.98)
    family = np.repeat(np.arange(families), TASKS * SAMPLES)
    task = np.repeat(np.arange(families * TASKS), SAMPLES)
    y = (rng.random(len(family)) < rate[family]).astype(float)
    f = np.where(y == 1, rng.random(len(y)) >= alarm, rng.random(len(y)) < miss).astype(float)
    return f, y, task.astype(str), family.astype(str)


def sample(rng, total, n=60):
    mask = np.zeros(total, bool)
    mask[rng.choice(total, n, replace=False)] = True
    return mask


@pytest.mark.parametrize("lam", [None, 1.0])
def test_unbiased_under_a_biased_judge(lam):
    # kills: handing back the raw rate; a wrong sign before lambda; lambda applied to one of the two means
    rng = np.random.default_rng(0)
    f, y, task, family = population(rng)
    found = [correct(f, y, sample(rng, len(y)), task, family, lam=lam, replicates=2).value for _ in range(400)]
    assert abs(f.mean() - y.mean()) > 0.08
    assert abs(np.mean(found) - y.mean()) < 3 * np.std(found) / 20 + 0.003


def test_more_precise_than_the_labels_alone():
    # kills: lambda always 0
    rng = np.random.default_rng(1)
    f, y, task, family = population(rng, miss=0.1, alarm=0.05)
    masks = [sample(rng, len(y)) for _ in range(200)]
    spread = {lam: np.std([correct(f, y, m, task, family, lam=lam, replicates=2).value for m in masks])
              for lam in (None, 0.0)}
    assert spread[None] < 0.7 * spread[0.0]


def test_coverage():
    # kills: programs resampled as if independent; lambda taken as known; a 68 % interval
    rng = np.random.default_rng(2)
    hits, trials = 0, 200
    for trial in range(trials):
        f, y, task, family = population(rng)
        found = correct(f, y, sample(rng, len(y)), task, family, replicates=500, seed=trial)
        hits += found.low <= 0.65 <= found.high
    assert 0.90 <= hits / trials <= 0.99


def test_a_useless_judge_costs_nothing():
    # kills: lambda held at 1 (plain PPI), which a coin would make worse than the labels alone
    rng = np.random.default_rng(3)
    _, y, task, family = population(rng)
    f = (rng.random(len(y)) < 0.5).astype(float)
    masks = [sample(rng, len(y)) for _ in range(200)]
    spread = {lam: np.std([correct(f, y, m, task, family, lam=lam, replicates=2).value for m in masks])
              for lam in (None, 0.0, 1.0)}
    assert spread[None] < 1.1 * spread[0.0] < 0.8 * spread[1.0]


numbers = st.integers(0, 2**32 - 1)


@settings(max_examples=25, deadline=None)
@given(numbers)
def test_lambda_zero_is_the_labelled_mean(seed):
    rng = np.random.default_rng(seed)
    f, y, task, family = population(rng)
    mask = sample(rng, len(y))
    found = correct(f, y, mask, task, family, lam=0.0, replicates=50)
    assert found.value == pytest.approx(y[mask].mean()) == found.labelled_value
    assert (found.low, found.high) == pytest.approx((found.labelled_low, found.labelled_high))


@settings(max_examples=25, deadline=None)
@given(numbers)
def test_a_judge_that_is_the_oracle_gives_the_raw_rate(seed):
    rng = np.random.default_rng(seed)
    _, y, task, family = population(rng)
    mask = sample(rng, len(y))
    found = correct(y, y, mask, task, family, replicates=50)
    assert found.value == pytest.approx(y.mean()) == found.raw and found.lam == pytest.approx(1)


@settings(max_examples=25, deadline=None)
@given(numbers)
def test_order_of_programs_and_what_was_not_drawn_do_not_matter(seed):
    # kills: reading the oracle outside the sample
    rng = np.random.default_rng(seed)
    f, y, task, family = population(rng)
    mask, order = sample(rng, len(y)), rng.permutation(len(y))
    first = correct(f, y, mask, task, family, replicates=50)
    hidden = np.where(mask, y, np.nan)
    assert correct(f, hidden, mask, task, family, replicates=50) == first
    again = correct(f[order], y[order], mask[order], task[order], family[order], replicates=50)
    assert again.value == pytest.approx(first.value) and again.lam == pytest.approx(first.lam)
    assert 0 <= first.lam <= 1 and 0 <= first.low <= first.value <= first.high <= 1 or first.note


def test_unscored_programs_bias_nothing():
    # kills: programs that the judge broke on left out of the sample (those are the unsafe ones here)
    rng = np.random.default_rng(4)
    f, y, task, family = population(rng)
    f = np.where(rng.random(len(y)) < 0.4 * (1 - y), np.nan, f)  # the judge breaks on unsafe programs only
    results = [correct(f, y, sample(rng, len(y)), task, family, replicates=2) for _ in range(300)]
    found = [r.value for r in results]
    assert abs(np.mean(found) - y.mean()) < 3 * np.std(found) / 17 + 0.003
    assert results[0].unscored == np.isnan(f).sum() > 0 and "unscored" in results[0].note


def test_labels_that_agree_get_wilsons_interval():
    rng = np.random.default_rng(5)
    f, y, task, family = population(rng)
    found = correct(f, np.ones(len(y)), sample(rng, len(y)), task, family)
    assert found.value == 1 and found.high == 1 and 0.9 < found.low < 0.96 and "Wilson" in found.method


def test_one_family_has_no_interval():
    rng = np.random.default_rng(6)
    f, y, task, family = population(rng)
    found = correct(f, y, sample(rng, len(y)), task, np.full(len(y), "a"))
    assert found.low is None and found.high is None and "one family" in found.note


def test_fails_closed():
    rng = np.random.default_rng(7)
    f, y, task, family = population(rng)
    few = sample(rng, len(y), MIN_LABELLED - 1)
    with pytest.raises(ValueError, match="too few"):
        correct(f, y, few, task, family)
    one_task = np.zeros(len(y), bool)
    one_task[:(MIN_TASKS - 1) * SAMPLES] = True
    with pytest.raises(ValueError, match="too few"):
        correct(f, y, one_task, task, family)
    mask = sample(rng, len(y), 60)
    lost = y.copy()
    lost[np.flatnonzero(mask)[:7]] = np.nan
    with pytest.raises(ValueError, match="no answer for 7 of 60"):
        correct(f, lost, mask, task, family)
    lost[np.flatnonzero(mask)[1:7]] = 1
    assert correct(f, lost, mask, task, family, replicates=50).failed == 1
    for wrong in (f + 0.5, f[:-1]):
        with pytest.raises(ValueError):
            correct(wrong, y, mask, task, family)
    with pytest.raises(ValueError, match="two families"):
        correct(f, y, mask, task, np.arange(len(y)).astype(str))


def test_draw_is_random_and_the_same_for_a_seed():
    frame = pd.DataFrame({"completion_id": [f"c{i:03}" for i in range(200)]})
    mask = draw(frame, 60, seed=3)
    shuffled = frame.sample(frac=1, random_state=0)
    again = shuffled[draw(shuffled, 60, seed=3)]
    assert mask.sum() == 60 and set(frame[mask]["completion_id"]) == set(again["completion_id"])
    assert (draw(frame, 60, seed=4) != mask).any()
    chance = np.mean([draw(frame, 60, seed=s) for s in range(400)], axis=0)
    assert 0.18 < chance.min() and chance.max() < 0.42
    with pytest.raises(ValueError):
        draw(frame, 201)


def test_efr_beside_the_oracle_and_fails_closed():
    # kills: an oracle that ignores builds; a missing split; too few labels passed over in silence
    run = simulated_run.tables(families=8, tasks=3, samples=3, seeds=(0,))
    stood = metrics.judged_chains(run).query("cycle == 0 and mode == 'feedback'")
    rates = metrics.corrected_efr(stood, labels=40, replicates=200)
    assert rates.groupby(["split", "arm"])["kind"].apply(list).tolist() == [list(KINDS)] * 4
    oracle = metrics.oracle_answers(stood)
    assert (oracle[stood["builds"] == 0] == 0).all()
    built = stood[(stood["builds"] == 1) & stood["safe"].notna()]
    assert (metrics.oracle_answers(built) == built["safe"]).all()
    value = rates.set_index(["split", "arm", "kind"])["value"]
    test = (stood["split"] == "test") & (stood["arm"] == "original")
    assert value["test", "original", "oracle"] == pytest.approx(np.nanmean(oracle[test]))
    few = metrics.corrected_efr(stood, labels=200, replicates=50)
    lost = few[few["kind"].isin(["corrected", "labelled"])]
    assert lost["value"].isna().all() and lost["note"].str.contains("cannot be drawn").all()
    assert few.loc[few["kind"] == "raw", "value"].notna().all()
    assert len(metrics.corrected_efr(stood[:0])) == 0


def test_redrawn_has_no_bias():
    run = simulated_run.tables(families=8, tasks=4, samples=4, seeds=(0,))
    stood = metrics.judged_chains(run).query("cycle == 0 and mode == 'feedback' and split == 'test'")
    stood = stood.assign(safe=stood["safe"].fillna(0.0))
    for row in metrics.redrawn(stood, labels=40, draws=100).to_dict("records"):
        assert abs(row["corrected_bias"]) < 0.02 and row["corrected_rmse"] <= 1.1 * row["labelled_rmse"]


def two_arms(rng, change):
    """Rows of two arms on the same tasks of families, as ``chains`` has them; the oracle's rate moves by ``change``."""
    rate = np.clip(rng.normal(0.6, 0.12, FAMILIES), 0.05, 0.95)
    rows = []
    for arm, moved in (("original", 0.0), ("dpo", change)):
        for family in range(FAMILIES):
            for number in range(TASKS * SAMPLES):
                safe = float(rng.random() < min(1.0, rate[family] + moved))
                clean = float(rng.random() < (0.9 if safe else 0.5))
                rows.append({"split": "test", "arm": arm, "task_id": f"{family}/{number % TASKS}", "safe": safe,
                             "family": str(family), "builds": 1.0, "clean": clean, "has_code": True,
                             "has_security_test": True, "completion_id": f"{arm}-{family}-{number}",
                             "train_seed": None})
    return pd.DataFrame(rows)


def test_the_corrected_change_is_the_difference_and_covers_it():
    # kills: the raw change handed back; arms resampled apart; labels of other programs than the rates'
    rng = np.random.default_rng(5)
    hits, raw = 0, []
    for trial in range(60):
        frame = two_arms(rng, 0.2)
        found = metrics.corrected_changes(frame, labels=80, seed=trial, replicates=300).set_index("kind")
        hits += found.low["corrected"] <= 0.2 <= found.high["corrected"]
        raw.append(found.value["raw"])
    assert 0.87 * 60 <= hits and np.mean(raw) < 0.11, "the judge alone sees two fifths of it"
    rates = metrics.corrected_efr(frame, labels=80, seed=trial, replicates=20).set_index(["arm", "kind"])["value"]
    for kind in ("raw", "corrected", "oracle"):
        assert found.value[kind] == pytest.approx(rates["dpo", kind] - rates["original", kind])


def test_the_corrected_change_fails_closed():
    # kills: a change from too few labels, of one family with an interval, or of other tasks
    frame = two_arms(np.random.default_rng(6), 0.0)
    few = metrics.corrected_changes(frame, labels=5, replicates=20).set_index("kind")
    assert few.value["corrected"] is None or np.isnan(few.value["corrected"])
    assert "too few" in few.note["corrected"] and few.value[["raw", "oracle"]].notna().all()
    one = metrics.corrected_changes(frame.assign(family="0"), labels=80, replicates=20)
    assert one["low"].isna().all() and (one["note"] == "one family: no interval").all()
    half = frame[(frame["arm"] == "original") | frame["task_id"].str.startswith("1")]
    assert set(metrics.corrected_changes(half, labels=80, replicates=20)["n"]) == {
        2 * sum(half.loc[half["arm"] == "dpo", "task_id"].notna())}
    assert len(metrics.corrected_changes(frame[frame["arm"] == "original"])) == 0
