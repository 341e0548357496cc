"""Regression to the mean, on tables with known answers. Each test names its mutation."""
from __future__ import annotations

import numpy as np
import pytest

from secgen_lib import metrics
from secgen_lib.metrics.selection import ALL, CHANGE, CHOSEN_BY, FRESH, selection
from tests import simulated_run

FEW = {"replicates": 100}


@pytest.fixture(scope="module")
def chains():
    return metrics.judged_chains(simulated_run.tables(families=8, tasks=3, samples=3, cycles=1, unscored=0.1),
                                 ("gcc_analyzer", "cppcheck"))


def by_hand(chains, answer, tuned):
    """(the original's fresh answers, the tuned model's there), a loop over tasks and samples."""
    first = {arm: metrics.select(chains, arm, 0) for arm in ("original", "dpo")}
    values = {arm: dict(zip(zip(f["task_id"], f["sample"], strict=True), metrics.METRICS[answer](f)[0], strict=True))
              for arm, f in first.items()}
    fresh, after = [], []
    for task in sorted({task for task, _ in values["original"]}):
        samples = sorted(sample for t, sample in values["original"] if t == task)
        for place, sample in enumerate(samples):
            if values["original"][task, samples[(place + 1) % len(samples)]] == 0:
                fresh.append(values["original"][task, sample])
                after.append(values["dpo"][task, sample])
    return fresh, after


@pytest.mark.parametrize("metric", sorted(CHOSEN_BY))
def test_each_answer_is_measured_where_the_next_was_wrong(chains, metric):
    # kills: an answer that chooses itself; an unscored answer that chooses; the tuned model on tasks of its own choice
    table = selection(chains, **FEW).query("metric == @metric").set_index("who")
    fresh, after = by_hand(chains, CHOSEN_BY[metric], "dpo")
    assert table.loc[FRESH, "n"] == len(fresh) and table.loc["dpo", "n"] == len(after) and 0 < len(fresh) < 96
    assert table.loc[FRESH, "value"] == pytest.approx(np.nanmean(fresh))
    assert table.loc["dpo", "value"] == pytest.approx(np.nanmean(after))
    assert table.loc[FRESH, "unscored"] == np.isnan(fresh).sum() and (metric == "pass@1" or np.isnan(fresh).any())
    assert table.loc[ALL, "tasks"] == 36 and table.loc[CHANGE, "n"] == len(after)


def test_a_task_counts_as_often_as_it_is_chosen():
    # kills: tasks weighed alike, so that one that is chosen seldom, and passed often, lifts the rate
    several = metrics.judged_chains(simulated_run.several(), ("gcc_analyzer", "cppcheck"))
    mine = metrics.select(several[several["dataset"] == "humaneval"], "original", 0).sort_values(["task_id", "sample"])
    passed = metrics.METRICS["pass"](mine)[0].reshape(-1, 2)
    table = selection(several, **FEW).query("dataset == 'humaneval' and metric == 'pass@1'").set_index("who")
    mixed, never = (passed.sum(axis=1) == 1).sum(), (passed.sum(axis=1) == 0).sum()
    assert mixed and never and table.loc[FRESH, "value"] == pytest.approx(mixed / (mixed + 2 * never))


def test_one_answer_a_task_has_nothing_to_measure_with():
    # kills: the answer that chose a task measured on it
    one = metrics.judged_chains(simulated_run.tables(families=4, tasks=2, samples=1, cycles=1), ("gcc_analyzer",))
    assert selection(one, **FEW).empty


def test_sets_are_told_apart_and_the_tuned_model_stands_where_it_was_measured():
    # kills: one set's rows in another's; a pooled row that compares other sets of tasks
    several = metrics.judged_chains(simulated_run.several(), ("gcc_analyzer", "cppcheck"))
    several = several[(several["arm"] == "original") | (several["dataset"] == "humaneval")]
    table = selection(several, **FEW).query("metric == 'pass@1'")
    assert set(table["dataset"]) == {"humaneval", "lab", "all"}
    assert set(table.loc[table["dataset"] == "humaneval", "who"]) == {ALL, FRESH, "dpo", CHANGE}
    assert set(table.loc[table["dataset"] != "humaneval", "who"]) == {ALL, FRESH}
    fresh = table[table["who"] == FRESH].set_index("dataset")["n"]
    assert fresh["all"] == fresh["humaneval"] + fresh["lab"]
