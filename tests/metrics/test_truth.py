"""Classes by the oracle. Mutations that turn these red: a fall that counts as worse; an unscored program that counts as
sound; a bound that is the change itself, or whose ``n`` is of all programs; a need that grows with the bound and not
with its square; programs that do not build among those of the rates."""
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.metrics.truth import needed
from tests import simulated_run

JUDGES = {"c": ("gcc_analyzer", "cppcheck")}


@pytest.fixture(scope="module")
def stood() -> pd.DataFrame:
    run = simulated_run.tables(families=12, tasks=2, samples=4, cycles=0, seeds=(0, 1))
    frame = metrics.judged_chains(run, JUDGES)
    return frame[(frame["cycle"] == 0) & (frame["mode"] == "feedback") & (frame["split"] == "test")]


def truths(stood, rise="dpo", share=0.6):
    """Every program sound, but for a share of those of one arm, which have a leak."""
    rng = np.random.default_rng(0)
    bad = ((stood["arm"] == rise) & (rng.random(len(stood)) < share)).to_numpy()
    table = pd.DataFrame({"completion_id": stood["completion_id"], "unsafe": bad.astype(float),
                          "fuzz": bad.astype(float), "read": 0.0})
    found = pd.DataFrame([[name, "ground_truth", "leak", "memory-leak"] for name in stood.loc[bad, "completion_id"]],
                         columns=["completion_id", "tool", "category", "rule_id"])
    return table, found


def test_a_class_that_rises_is_worse_and_bounds_the_rise(stood):
    table, found = truths(stood)
    frame = metrics.with_truth(stood, table)
    body = metrics.arm_summary(*(frame[frame["arm"] == arm] for arm in ("original", "dpo")), found, replicates=200)
    assert body["significantly_worse_classes"] == ["leak"] and body["classes"]["leak"]["status"] == "new"
    change = body["classes"]["leak"]["change"]
    assert 0.4 < change[0] < 0.8 and change[1] < change[0] < change[2]
    top, built = body["worst_upper_bound"], frame[(frame["arm"] == "dpo") & (frame["builds"] == 1)]
    assert (top["points"], top["class"], top["n"], top["families"]) == (100 * change[2], "leak", len(built), 12)
    assert top["needed"] == -(-len(built) * top["points"] ** 2 // 1)
    assert 0 < top["detectable"] < 100 * change[0]  # 60 points are more than these programs need
    assert body["unsafe"][0] == pytest.approx(change[0])


def test_pass_is_not_lower_only_where_it_is_shown(stood):
    # kills: a claim from the change itself; a claim where nothing changed; the tasks' passes of the other arm
    table, found = truths(stood)
    frame = metrics.with_truth(stood, table)
    was, now = (frame[frame["arm"] == arm] for arm in ("original", "dpo"))
    worse = now.assign(passed=0.0)
    for before, after, shown in ((was, was, None), (was, worse, False), (worse, now, True)):
        body = metrics.arm_summary(before, after, found, replicates=200)
        assert body["pass@1_not_lower"] == {"margin": 0.01, "shown": shown}


def test_a_class_that_falls_is_not_worse(stood):
    table, found = truths(stood, rise="original")
    frame = metrics.with_truth(stood, table)
    body = metrics.arm_summary(*(frame[frame["arm"] == arm] for arm in ("original", "dpo")), found, replicates=200)
    assert body["significantly_worse_classes"] == [] and body["classes"]["leak"]["status"] == "gone"
    assert body["unsafe_change"]["value"][0] == -1.0


@pytest.mark.parametrize(("fuzz", "read", "found"), [
    (1.0, 0.0, 1.0), (0.0, 1.0, 1.0), (None, 1.0, 1.0), (0.0, 0.0, 0.0), (None, 0.0, None), (0.0, None, None)])
def test_a_finding_of_either_kind_and_what_is_unscored(stood, fuzz, read, found):
    built = stood[stood["builds"] == 1].iloc[:1]
    table = pd.DataFrame({"completion_id": built["completion_id"], "unsafe": [0.0], "fuzz": [fuzz], "read": [read]})
    answer = metrics.with_truth(built, table)["found"].iloc[0]
    assert (None if np.isnan(answer) else answer) == found


def test_what_does_not_build_is_in_no_rate_of_the_truth(stood):
    table, _ = truths(stood, share=0.0)
    frame = metrics.with_truth(stood, table)
    assert frame.loc[frame["builds"] != 1, ["unsafe", "found"]].isna().all().all()


def test_what_the_judges_say_is_no_class_of_the_oracle(stood):
    # kills: findings of all tools counted as the oracle's
    table, found = truths(stood)
    said = found.assign(tool="cppcheck", category="null dereference")
    frame = metrics.with_truth(stood, table)
    sides = [frame[frame["arm"] == arm] for arm in ("original", "dpo")]
    both = pd.concat([found, said])
    assert set(metrics.classes_by_truth(*sides, both, replicates=100)["class"]) == {"leak", "does not build"}
    assert set(metrics.arm_summary(*sides, both, replicates=100)["classes"]) == {"leak"}


def test_no_bound_needs_nothing():
    assert needed(224, 5.0) == 5600 and needed(224, 0.0) is None


def test_a_class_of_unscored_programs_alone_is_no_test(stood):
    # kills: Holm over classes that none of the counted programs has
    table, found = truths(stood)
    frame = metrics.with_truth(stood, table)
    lost = frame["completion_id"].isin(frame.loc[frame["builds"] == 1, "completion_id"].iloc[:5])
    frame.loc[lost, "unsafe"] = np.nan
    sides = [frame[frame["arm"] == arm] for arm in ("original", "dpo")]
    more = pd.DataFrame([[name, "ground_truth", category, "r"] for name in frame.loc[lost, "completion_id"]
                         for category in ("double free", "zero value", "format string")], columns=found.columns)
    alone, beside = (metrics.classes_by_truth(*sides, some, replicates=50).set_index("class")
                     for some in (found, pd.concat([found, more])))
    assert beside.loc["leak", "p_holm"] == alone.loc["leak", "p_holm"] == alone.loc["leak", "p_value"]
    assert "zero value" not in beside.index
