"""Cycles to acceptance: censoring, pairing, what is unscored. Each test names its mutation."""
from __future__ import annotations

import dataclasses
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import metrics
from tests import simulated_run
from tests.metrics.test_metrics import frame, program, task, verdict

LAST = 3


def stood(repairs: dict[str, list[int | None]], last: int = LAST):
    """Chains of two arms: for each sample the cycle after which it is accepted (None: never)."""
    completions, verdicts = [], []
    for arm, needed in repairs.items():
        for sample, cycles in enumerate(needed):
            parent = None
            for cycle in range((last if cycles is None else cycles) + 1):
                name = f"{arm}-{sample}-{cycle}"
                made = program(name, parent, "feedback" if cycle else "generate", cycle, sample=sample,
                               task=f"t{sample}")
                completions.append(dataclasses.replace(made, arm=arm, train_seed=None if arm == "original" else 0))
                verdicts.append(verdict(name, teacher=cycle == cycles))
                parent = name
    tasks = [task(f"t{n}") for n in range(max(map(len, repairs.values())))]
    return metrics.chains(frame(completions), frame(verdicts), frame(tasks), cycles=last)


NEEDED = st.lists(st.one_of(st.none(), st.integers(0, LAST)), min_size=2, max_size=6)


@settings(max_examples=40, deadline=None)
@given(NEEDED, st.data())
def test_cycles_are_counted_from_acceptance_at_once_to_never(original, data):
    # kills: an index off by one; a program never accepted left out, or counted as last
    tuned = data.draw(st.lists(st.one_of(st.none(), st.integers(0, LAST)), min_size=len(original),
                               max_size=len(original)))
    original[0] = tuned[0] = None  # so that all cycles are run
    pairs = metrics.paired_cycles(stood({"original": original, "dpo": tuned}), "original", "dpo").sort_values("task_id")
    for column, needed in (("was", original), ("now", tuned)):
        assert pairs[column].tolist() == [LAST + 1 if n is None else n for n in needed]
    assert pairs["both_failed"].tolist() == [a != 0 and b != 0 for a, b in zip(original, tuned, strict=True)]


def test_means_are_over_the_same_pairs_and_both_populations_are_given():
    # kills: each model's own failures (other programs on each side)
    made = stood({"original": [1, 2, None, 0, 3], "dpo": [1, 0, 2, 2, None]})
    table = metrics.repair_table(made, replicates=50).set_index("pairs_are")
    assert table.loc["all", ["pairs", "was", "now"]].tolist() == [5, 10 / 5, 9 / 5]
    assert table.loc["both_failed", ["pairs", "was", "now"]].tolist() == [3, 8 / 3, 7 / 3]
    assert table.loc["all", ["never_was", "never_now"]].tolist() == [1, 1]


def test_a_program_that_could_not_be_scored_counts_in_neither_model():
    # kills: an outage read as accepted, or as never accepted
    made = stood({"original": [1, 2, None], "dpo": [1, 1, None]})
    name = made.query("arm == 'dpo' and task_id == 't1' and cycle == 0")["completion_id"].iloc[0]
    made.loc[made["completion_id"] == name, "teacher_clean"] = math.nan
    pairs = metrics.paired_cycles(made, "original", "dpo")
    assert pairs.set_index("task_id")["now"].isna().tolist() == [False, True, False]
    table = metrics.repair_table(made, replicates=50).set_index("pairs_are")
    assert table.loc["all", ["pairs", "unscored"]].tolist() == [2, 1]


def test_an_arm_with_fewer_cycles_cuts_both_at_its_own_last():
    # kills: cycles of one model that the other never had
    made = stood({"original": [3, None, 1], "dpo": [None, 1, None]})
    made = made[(made["arm"] == "original") | (made["cycle"] <= 1)]
    pairs = metrics.paired_cycles(made, "original", "dpo").sort_values("task_id")
    assert pairs["last"].unique().tolist() == [1]
    assert pairs["was"].tolist() == [2, 2, 1] and pairs["now"].tolist() == [2, 1, 2]


def test_sets_without_cycles_have_no_pairs_and_training_seeds_are_kept():
    # kills: cycle 0 alone counted as never accepted; seeds averaged into one row
    made = metrics.judged_chains(simulated_run.several(seeds=(0, 1)))
    pairs = metrics.paired_cycles(made, "original", "dpo")
    assert set(pairs["dataset"]) == {"humaneval"} and len(pairs) == 40 * 2 * 2
    assert pairs.groupby("train_seed").size().tolist() == [80, 80]


def test_a_model_without_training_seeds_meets_each_training_on_either_side():
    # kills: pairs joined by the seed of the first model alone, which a second one without seeds never has
    made = metrics.judged_chains(simulated_run.several(seeds=(0, 1)))
    there, back = metrics.paired_cycles(made, "original", "dpo"), metrics.paired_cycles(made, "dpo", "original")
    key = ["task_id", "sample", "train_seed"]
    both = there.merge(back, on=key, suffixes=("", "_back"))
    assert len(both) == len(there) == len(back)
    assert (both["was"].equals(both["now_back"]), both["now"].equals(both["was_back"])) == (True, True)
    assert metrics.compare_cycles(back, replicates=50).value == -metrics.compare_cycles(there, replicates=50).value


def test_the_difference_has_the_interval_and_p_of_a_paired_comparison():
    # kills: an unpaired test
    made = metrics.judged_chains(simulated_run.several(better=0.3))
    found = metrics.compare_cycles(metrics.paired_cycles(made, "original", "dpo"), replicates=300)
    assert found.value == pytest.approx(found.after - found.before) and found.low < found.value < found.high < 0
    assert found.p_value < 0.05 and found.level == "family" and found.metric == "cycles_to_accept"
    with pytest.raises(ValueError, match="choose all or both_failed"):
        metrics.compare_cycles(metrics.paired_cycles(made, "original", "dpo"), "some")
