"""Titles state what is shown, and no more. Each test names its mutation."""
from __future__ import annotations

import pandas as pd
import pytest

from secgen_lib.experiment.arms.transfer import ALL
from secgen_lib.reporting.plots import titles

MINUS = "\u2212"


def changes(efr, passed):
    return pd.DataFrame([{"metric": name, "model": titles.CHANGE, "place": 0, "value": row[0], "low": row[1],
                          "high": row[2]} for name, row in (("efr", efr), ("pass@1", passed))])


@pytest.mark.parametrize(("efr", "passed", "said"), [
    ((0.036, -0.03, 0.1), (0.02, -0.05, 0.1),
     f"No change shown: EFR +3.6 points [{MINUS}3.0, +10.0], pass@1 +2.0 points [{MINUS}5.0, +10.0]"),
    ((0.036, 0.01, 0.1), (0.02, -0.05, 0.1),
     f"Tuning: EFR +3.6 points [+1.0, +10.0]; no change shown: pass@1 +2.0 points [{MINUS}5.0, +10.0]"),
    ((0.036, 0.01, 0.1), (-0.02, -0.05, -0.01),
     f"Tuning: EFR +3.6 points [+1.0, +10.0], pass@1 {MINUS}2.0 points [{MINUS}5.0, {MINUS}1.0]"),
    ((0.036, None, None), (0.02, 0.0, 0.1),
     "No change shown: EFR +3.6 points [no interval], pass@1 +2.0 points [0.0, +10.0]")])
def test_a_change_whose_interval_holds_zero_is_no_gain(efr, passed, said):
    # kills: "Tuning: EFR +3.6 points" of an interval that holds zero; one that ends at zero taken for a gain
    assert titles.efr_pass1(changes(efr, passed)) == said


@pytest.mark.parametrize(("low", "said"), [
    (0.0, "Feedback is not shown to differ from fresh samples: +4.3 points [0.0, +10.0]"),
    (0.01, "Feedback less fresh samples: +4.3 points [+1.0, +10.0]")])
def test_feedback_is_compared_after_the_last_cycle(low, said):
    # kills: the first cycle's difference; a difference that may be zero told as one
    rows = pd.DataFrame([{"model": "original", "mode": "feedback - fresh", "cycle": cycle, "value": value, "low": low,
                          "high": 0.1} for cycle, value in ((3, 0.043), (1, 0.5))])
    assert titles.repair_cycles(rows) == said
    assert titles.repair_cycles(rows[:0]) == "Correct programs through the cycles"


def far(p, base=None, arm="dpo"):
    rows = [{"arm": arm, "distance": place, "p_holm": value} for place, value in zip("nf", p, strict=True)]
    return pd.DataFrame(rows).assign(base=base)


def test_transfer_counts_what_holm_leaves():
    # kills: the raw p; the bases together counted as a base of their own
    assert titles.transfer(far((0.01, 0.5))) == "DPO changes n; no change shown on f"
    assert titles.transfer(far((0.2, float("nan")))) == "DPO: no change shown at any distance"
    table = pd.concat([far((0.01, 0.5), "a"), far((0.01, 0.04), "b"), far((0.01, 0.01), ALL)])
    assert titles.transfer_bases(table, ALL) == "DPO: a change on f is shown for 1 of 2 base models"


def test_arms_that_differ_are_named():
    # kills: an arm that draws again told as a gain of training
    table = pd.DataFrame({"arm": ["dpo", "best_of_n"], "p_holm": [0.5, 0.001]})
    assert titles.arms_forest(table, "original", ("best_of_n",)) == (
        "No trained arm is shown to differ from the original; drawing again does")
    assert titles.arms_forest(table.assign(p_holm=0.01), "original", ("best_of_n",)) == (
        "Differ from the original: DPO, drawn again, teacher and examples")


def test_counts_in_titles_are_those_of_the_programs():
    # kills: sets counted twice, with the row of all; unscored programs counted as passing
    sets = pd.DataFrame([{"dataset": name, "language": "c", "cycle": 0, "outcome": kind, "original_programs": k,
                          "original_n": n, "tuned_programs": k + 1, "tuned_n": n, "reach": kind}
                         for name, n, k in (("x", 10, 2), ("y", 30, 8), ("all", 40, 10))
                         for kind in ("correct", "nothing to say")])
    assert titles.outcomes(sets) == "Correct programs, no feedback: 25 % of the original, 30 % of the tuned"
    assert titles.feedback_reach(sets).startswith("Feedback has nothing to say of 25 %")
    rates = pd.DataFrame([{"model": "m", "group": group, "metric": "secure@1", "kind": "rate", "value": 0.5, "n": n,
                           "unscored": 1} for group, n in (("all", 23), ("c", 5))])
    assert titles.multieval_secure_pass(rates) == "Unsafe of the programs that pass: 11 of 22 (m)"
    found = pd.DataFrame([{"model": model, "fate": fate, "findings": k, "cycle": cycle}
                          for model in ("original", "tuned") for fate, k in (("fixed", 3), ("introduced", 2))
                          for cycle in (1, 2)])
    assert titles.new_findings(found) == "Feedback fixes 6 findings of the original and introduces 4"


def test_tools_are_counted_together_and_alone():
    # kills: the union among the single tools; a tool's agreement with itself
    table = pd.DataFrame({"tool": ["a", "b", "any of them"], "hits": [1, 2, 3], "bad": [4, 4, 4],
                          "recall": [0.25, 0.5, 0.75], "precision": [0.5, 1.0, 0.1]})
    assert titles.calibration_recall(table) == "All tools together find 3 of 4 defects"
    assert titles.calibration_precision(table) == (
        "One tool alone has a recall of 25 to 50 %, and a precision of 50 to 100 %")
    pairs = pd.DataFrame({"first": ["a", "a", "b"], "second": ["a", "b", "c"], "kappa": [1.0, 0.2, -0.4]})
    assert titles.calibration_kappa(pairs) == (
        f"Two tools agree with a Cohen\u2019s \u03ba of {MINUS}0.10 at the median ({MINUS}0.40 to 0.20)")


def test_the_corrected_rate_and_whether_tuning_changes_it():
    # kills: the judge's rate told as the corrected one
    rates = [{"what": "rate", "arm": "original", "split": "test", "kind": kind, "value": value}
             for kind, value in (("raw", 0.768), ("corrected", 0.618))]
    moved = {"what": "change", "arm": "dpo", "split": "test", "kind": "corrected", "value": 0.09, "low": -0.1,
             "high": 0.2}
    assert titles.corrected_rates(pd.DataFrame([*rates, moved])) == (
        "EFR of the original, test: 76.8 % by the judge, 61.8 % corrected; no change shown by tuning "
        f"(+9.0 points [{MINUS}10.0, +20.0])")


@pytest.mark.parametrize(("fresh", "said"), [
    ((0.009, -0.06, 0.08), ", none shown over fresh samples"), ((0.05, 0.01, 0.1),
                                                                ", +5.0 points [+1.0, +10.0] over fresh samples"),
    (None, "")])
def test_the_fuzzers_word_is_held_against_both_controls(fresh, said):
    # kills: a gain over static feedback told alone, where fresh samples do as well
    ends = {"feedback - static": (0.098, 0.027, 0.17), **({"feedback - fresh": fresh} if fresh else {})}
    rows = pd.DataFrame([{"mode": mode, "metric": metric, "cycle": cycle, "value": end[0] * cycle / 2, "low": end[1],
                          "high": end[2]} for mode, end in ends.items() for metric in ("sound", "unsafe")
                         for cycle in (2, 1)])
    assert titles.repair_by_truth(rows) == ("Safe and correct programs by the fuzzer's word: +9.8 points [+2.7, +17.0] "
                                            f"over static feedback{said}")
    assert titles.repair_by_truth(rows[:0]) == "Repair by the oracle"
