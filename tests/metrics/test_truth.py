"""Classes by the oracle. Mutations that turn these red: a fall that counts as worse; an unscored program that counts as
sound; a bound that is the change itself; programs that do not build among those of the rates."""
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from secgen_lib import metrics
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
    assert body["worst_upper_bound"] == {"points": 100 * change[2], "class": "leak"}
    assert body["unsafe"][0] == pytest.approx(change[0])


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
