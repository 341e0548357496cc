"""Arms against one another. Mutations that turn these red: Holm within a metric alone, or not at all; a
margin read from the point; a seed's change taken from other tasks; a curve measured on the test split; cycles that
were never run counted as failures."""
from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.metrics.arms import ON_A_CURVE, by_seed
from secgen_lib.metrics.rates import Cells
from tests import simulated_run

JUDGES = ("gcc_analyzer", "cppcheck")
FEW = {"replicates": 300}


@pytest.fixture(scope="module")
def tables():
    return simulated_run.tables(families=8, tasks=3, samples=3, cycles=0, seeds=(0, 1, 2), controls=False,
                                flagged=(0.5, 0.15), arms=("dpo", "sft"))


@pytest.fixture(scope="module")
def stood(tables):
    frame = metrics.judged_chains(tables, JUDGES)
    return frame[frame["split"] == "test"]


@pytest.fixture(scope="module")
def table(stood):
    return metrics.against(stood, [("original", "dpo"), ("original", "sft"), ("sft", "dpo"), ("original", "lost")],
                           **FEW)


def test_each_row_is_the_paired_comparison_of_its_two_arms(stood, table):
    row = table[(table["arm"] == "dpo") & (table["before"] == "original")].set_index("metric").loc["flagged"]
    found = metrics.compare(metrics.select(stood, "original", 0), metrics.select(stood, "dpo", 0), "flagged",
                            kind="relative", **FEW)
    assert [row["value"], row["low"], row["high"], row["p_value"]] == [*found.triple(), found.p_value]
    assert row["value"] < -0.4 and row["seeds"] == 3
    assert set(table["arm"]) == {"dpo", "sft"}, "an arm without programs is left out"
    assert list(table["metric"].unique()) == list(metrics.COMPARED)


def test_each_seed_alone_is_the_comparison_with_that_seed(stood, table):
    row = table[(table["arm"] == "dpo") & (table["before"] == "original")].set_index("metric").loc["pass@1"]
    after = metrics.select(stood, "dpo", 0)
    alone = [metrics.compare(metrics.select(stood, "original", 0), after[after["train_seed"] == seed], "pass@1",
                             replicates=100).value for seed in (0, 1, 2)]
    assert row["by_seed"] == pytest.approx(alone)
    assert row["seed_sd"] == pytest.approx(np.std(alone, ddof=1))
    assert row["value"] == pytest.approx(np.mean(alone))


def test_holm_is_over_all_pairs_and_metrics_that_are_claimed(table):
    claimed = table[table["metric"].isin(metrics.CLAIMED)]
    names = claimed["before"] + claimed["arm"] + claimed["metric"]
    found = metrics.holm(dict(zip(names, claimed["p_value"], strict=True)))
    assert claimed["p_holm"].tolist() == pytest.approx([found[name] for name in names])
    assert claimed["p_holm"].min() >= len(claimed) * claimed["p_value"].min() * 0.999
    assert table.loc[~table["metric"].isin(metrics.CLAIMED), "p_holm"].isna().all()


def test_p_values_that_are_not_there_are_not_counted(table):
    part = table[table["metric"] == "pass@1"].assign(p_value=[0.01, np.nan, 0.04])
    assert metrics.adjusted(part, ["pass@1"])["p_holm"].tolist()[::2] == [0.02, 0.04]
    assert metrics.adjusted(part, ["flagged"])["p_holm"].isna().all()


def test_a_margin_is_judged_by_the_bound(table):
    judged = table[table["margin"].notna()]
    assert set(judged["metric"]) == {"pass@1", "secure_pass@1", "build_rate"}
    for row in judged.to_dict("records"):
        assert row["not_worse"] == (row["low"] > -0.01)
    assert table.loc[table["margin"].isna(), "not_worse"].isna().all()


def test_an_arm_equal_to_another_changes_nothing(stood):
    twin = stood[stood["arm"] == "dpo"].assign(arm="twin")
    found = metrics.against(pd.concat([stood, twin]), [("dpo", "twin")], **FEW)
    assert (found["value"] == 0).all() and (found["p_value"] == 1).all()


def test_the_gap_is_teacher_minus_judge(stood):
    harsh = stood.assign(clean=np.where(stood["sample"] == 0, 0.0, stood["clean"]))
    part = metrics.select(harsh, "dpo", 0)
    gap = metrics.rate(part, "teacher_minus_judge", replicates=100).value
    assert gap == pytest.approx(metrics.rate(part, "efr_teacher", replicates=100).value
                                - metrics.rate(part, "efr", replicates=100).value) and gap > 0.1


def test_classes_of_each_arm_are_those_of_the_two_alone(tables, stood):
    found = metrics.explode(tables["analyses"], JUDGES)
    both = metrics.arm_classes(stood, found, ["dpo", "sft", "lost"], replicates=100)
    one = metrics.by_class(metrics.select(stood, "original", 0), metrics.select(stood, "sft", 0), found, replicates=100)
    assert set(both["arm"]) == {"dpo", "sft"}
    pd.testing.assert_frame_equal(both[both["arm"] == "sft"].drop(columns="arm").reset_index(drop=True), one)
    assert metrics.arm_classes(stood, found, [], replicates=100).empty


def test_curves_have_every_number_of_every_point(stood):
    points = {"dpo|beta": ("beta", 0.1), "dpo|max_steps": ("max_steps", 40.0), "sft": ("beta", 0.5)}
    data = metrics.curve_points(stood, points, **FEW)
    assert {(row.curve, row.x) for row in data.itertuples() if row.curve} == {("beta", 0.1), ("max_steps", 40.0),
                                                                            ("beta", 0.5)}
    assert all(set(part["metric"]) == set(ON_A_CURVE) for _, part in data.groupby(["curve", "arm"]))
    row = data[(data["curve"] == "beta") & (data["arm"] == "sft") & (data["metric"] == "efr")].iloc[0]
    assert row["value"] == metrics.rate(metrics.select(stood, "sft", 0), "efr", **FEW).value
    assert data.loc[data["curve"] == "", "x"].map(math.isnan).all()


def test_budgets_say_what_was_trained_and_drawn():
    def answers(arm, seeds, n, tokens):
        return [{"arm": arm, "train_seed": seed, "mode": "generate", "n_tokens": tokens} for seed in seeds
                for _ in range(n)]

    completions = pd.DataFrame([*answers("original", [None], 4, 10), *answers("dpo", [0, 1], 4, 12),
                                *answers("best", [None], 4, 11),
                                {"arm": "dpo", "train_seed": 0, "mode": "feedback", "n_tokens": 99}])
    trainings = pd.DataFrame([{"arm": "dpo", "train_seed": s, "status": "done" if s < 2 else "collapsed", "pairs": 9,
                               "steps": 30 if s < 2 else 10, "batch": 16} for s in (0, 1, 2)])
    drawn = pd.DataFrame(answers("best", [None], 10, 11))
    rows = metrics.budgets(completions, trainings, drawn).set_index("arm")
    assert rows.loc["dpo", ["trainings", "collapsed", "pairs", "steps", "answers"]].tolist() == [3, 1, "9", "10, 30", 8]
    assert rows.loc["best", "drawn_per_answer"] == 2.5 and rows.loc["best", "tokens_per_answer"] == 27.5
    assert rows.loc["original", "drawn_per_answer"] == 1 and rows.loc["dpo", "tokens_per_answer"] == 12


def test_an_arm_that_was_never_sent_back_has_cycle_0_alone():
    tables = simulated_run.tables(families=4, tasks=2, samples=2, cycles=2, seeds=(0,), arms=("dpo", "sft"))
    rows = tables["completions"]
    tables["completions"] = rows[(rows["arm"] != "sft") | (rows["mode"] == "generate")]
    frame = metrics.judged_chains(tables, JUDGES)
    last = frame.groupby("arm")["cycle"].max().to_dict()
    assert last == {"original": 2, "dpo": 2, "sft": 0}
    body = metrics.summary(tables, "lab", (0,), judges=JUDGES, tuned="sft", replicates=100)
    assert body["tuned"]["with_feedback"] is None and body["original"]["with_feedback"]
    assert body["pass@1_change_with_feedback"] == [None, None, None]


def test_summary_has_the_arms_where_there_are_several(tables):
    body = metrics.summary(tables, "lab", (0, 1, 2), judges=JUDGES, arms=("dpo", "sft"), replicates=100)["arms"]
    assert {row["arm"] for row in body["test"]["against_original"]} == {"dpo", "sft"}
    assert {(row["before"], row["arm"]) for row in body["test"]["tuned_against"]} == {("sft", "dpo")}
    assert body["margins"]["pass@1"] == 0.01
    assert metrics.summary(tables, "lab", (0,), judges=JUDGES, arms=("dpo",), replicates=100)["arms"] is None


def test_settings_are_compared_in_each_language_alone(stood):
    # kills: one language's tasks in another's row; "all" left out; an arm's lines torn apart
    mixed = pd.concat([stood, stood.assign(language="cpp", task_id="cpp" + stood["task_id"],
                                           family="cpp" + stood["family"])], ignore_index=True)
    found = metrics.against_by_language(mixed, ["sft", "dpo"], **FEW)
    assert list(dict.fromkeys(zip(found["arm"], found["language"], strict=True))) == [
        (arm, language) for arm in ("sft", "dpo") for language in ("all", "c", "cpp")]
    alone = metrics.against(mixed[mixed["language"] == "cpp"], [("original", "dpo")], **FEW,
                            metrics=metrics.arms.ON_VALIDATION).set_index("metric")
    row = found[(found["arm"] == "dpo") & (found["language"] == "cpp")].set_index("metric")
    assert list(row["value"]) == list(alone["value"]) and set(row.index) == {"build_rate", "efr", "pass@1", "length"}
    one = metrics.against_by_language(stood, ["dpo"], **FEW)
    assert set(one["language"]) == {"all"}, "one language is all of them"


def test_the_change_of_a_seed_is_from_the_same_seed_where_both_have_it():
    # kills: each seed of the one arm against the mean of the other's seeds: a spread that no pair of trainings has
    tasks, families = tuple(f"t{n}" for n in range(10)), tuple(f"f{n}" for n in range(10))
    good = np.array([[n < 3, n < 8] for n in range(10)], float)
    better = np.array([[n < 4, n < 9] for n in range(10)], float)
    sft, dpo = (Cells("pass@1", tasks, families, (0, 1), top, np.ones((10, 2)), 20, 20, 0, 1) for top in (good, better))
    original = Cells("pass@1", tasks, families, (None,), good[:, :1], np.ones((10, 1)), 10, 10, 0, 1)
    assert by_seed(sft, dpo, "difference") == pytest.approx([0.1, 0.1])
    assert by_seed(sft, dpo, "relative") == pytest.approx([1 / 3, 1 / 8])
    assert by_seed(original, dpo, "difference") == pytest.approx([0.1, 0.6])
