"""The sentences at the head of the report: an effect, none, a control, a collapse, what is unscored or restored."""
from __future__ import annotations

import dataclasses
import re

import pytest

from secgen_lib import metrics
from secgen_lib.core.store import read_json, write_json
from secgen_lib.experiment.run import Run
from secgen_lib.reporting import report
from secgen_lib.reporting.report import answer, claims
from secgen_lib.reporting.report.claims import Claim, of_arm, of_endpoint, of_summary
from tests import simulated_run, small_run
from tests.metrics.test_endpoints import PLAN
from tests.reporting.test_report import Page
from tests.reporting.test_report_arms import with_arms

CLAIM = Claim("programs in error", "errors", "relative", 0.28, 0.247, -0.118, -0.203, -0.03, 0.037, "", 0.035, 0.043)


def said(**changed: object) -> str:
    return " ".join(dataclasses.replace(CLAIM, **changed).sentence().split())


def test_an_effect_says_which_way_how_much_and_what_could_be_seen():
    # kills: an effect without its interval or power; the planned power left out
    assert said() == ("Programs in error fell: 28.0 % → 24.7 %, −11.8 % [−20.3, −3.0], p = 0.037 (could be seen: "
                      "±3.5 points; planned: ±4.3 points).")
    assert said(value=0.2, low=0.1, high=0.3).startswith("Programs in error rose: ")
    assert "p = 0.037 after Holm" in said(family="the named endpoints")


def test_an_interval_that_holds_zero_is_no_effect_and_says_what_could_have_been_seen():
    # kills: "fell" for a point below zero; a p below 0.05 that overrules the interval
    for p in (0.4, 0.01):
        text = said(high=0.02, p=p)
        assert text.startswith("On programs in error no effect was seen: 28.0 % → 24.7 %, −11.8 % [−20.3, +2.0], p = ")
        assert text.endswith("(could have been seen: ±3.5 points; planned: ±4.3 points).") and "fell" not in text


def test_an_interval_without_zero_and_a_p_above_the_level_is_no_effect_either():
    text = said(p=0.458, family="the named endpoints")
    assert "no effect is shown" in text and "the interval leaves out zero, p = 0.458 after Holm does not agree" in text


@pytest.mark.parametrize(("changed", "text"), [
    ({"low": None, "high": None, "note": "one family: no interval"},
     "On programs in error no claim can be made (one family: no interval): 28.0 % → 24.7 %, −11.8 %."),
    ({"value": None}, "Programs in error cannot be compared (nothing was scored)."),
    ({"value": None, "note": "relative change from zero"},
     "Programs in error cannot be compared (relative change from zero)."),
    ({"metric": "cycles_to_accept", "kind": "difference", "was": 1.884, "now": 1.588, "value": -0.296, "low": -0.515,
      "high": -0.079, "detectable": 0.311, "planned": None, "what": "cycles to acceptance"},
     "Cycles to acceptance fell: 1.88 → 1.59, −0.30 [−0.52, −0.08], p = 0.037 (could be seen: ±0.31).")])
def test_each_claim_is_in_its_own_unit_or_says_why_there_is_none(changed, text):
    # kills: a claim without an interval; cycles in per cent
    assert said(**changed) == text


def simulated(**how) -> dict:
    return metrics.summary(simulated_run.tables(families=8, tasks=3, samples=3, cycles=2, **how), "x", (0,),
                           replicates=200)


def test_a_run_with_an_effect_and_one_without():
    # kills: sentences that are the same whatever the numbers are
    strong = simulated(flagged=(0.7, 0.1), passing=(0.6, 0.6))
    none = simulated(flagged=(0.4, 0.4), passing=(0.6, 0.6))
    assert of_summary(strong, "findings_relative_change").state == "effect"
    first, second, third = answer.sentences(strong)
    assert first.startswith("Programs in error (judges) fell: ") and second.startswith("On pass@1 no effect was seen")
    assert third.startswith("After 2 cycles of feedback ") and "after as many fresh samples" in third
    assert re.search(r"could (be|have been) seen: ±[\d.]+ points\)\.$", third)
    assert answer.sentences(none)[0].startswith("On programs in error (judges) no effect was seen")
    assert "could have been seen: ±" in answer.sentences(none)[0]


@pytest.mark.parametrize(("kind", "value", "fits"), [
    ("errors_relative_change", -0.114881, True), ("errors_relative_change", -0.117647, False),
    ("pass@1_change", 0.038518, True), ("pass@1_change", 0.038997, False)])
def test_levels_stand_beside_the_change_between_them_alone(kind, value, fits):
    # kills: levels of all programs before a change that is of the tasks scored for both
    part = {"original": {"efr": [1 - 0.280412], "pass@1": [0.306407]},
            "tuned": {"efr": [1 - 0.248198], "pass@1": [0.344925]}, kind: [value, -0.2, 0.2]}
    claim = of_summary(part, kind)
    assert (claim.was is not None, claim.now is not None, bool(claim.levels)) == (fits,) * 3


def test_the_lab_says_that_it_is_a_control(tmp_path):
    # kills: a lab result that reads as one of a real model
    run = small_run.make(tmp_path)
    write_json(run.folder / "figures" / "summary.json", simulated())
    assert report.sentences(run)[0].startswith("A positive control: on programs in error")
    page = Page(report.build(run).read_text(encoding="utf-8")).text
    assert "A positive control: on programs in error" in page and "no evidence about Qwen2.5-Coder" in page
    assert not answer.sentences(simulated())[0].startswith("A positive control")


def test_named_endpoints_are_answered_with_holm_and_with_what_was_planned():
    # kills: the summary's unadjusted changes where endpoints were named; the plan's power left out
    summary = metrics.summary(simulated_run.several(), "x", [0], plan=PLAN, replicates=100)
    rows = {row["name"]: row for row in summary["endpoints"]["rows"]}
    first, second, *_ = answer.claims(summary)
    assert (first.what, second.what) == ("primary", "pass") and not first.family and second.family
    assert second.p == rows["pass"]["p_holm"] and first.planned == rows["primary"]["detects"]
    assert "planned: ±" in answer.sentences(summary)[0] and "HumanEval, Python" in answer.sentences(summary)[2]
    assert of_endpoint(rows["failed"]).family == "", "it is outside of the plan's family"
    [table] = answer.tables(summary)
    assert [row[0] for row in table["rows"]] == ["primary", "pass", "pass after", "cycles"]


@pytest.fixture(scope="module")
def two_arms() -> dict:
    tables = simulated_run.tables(families=12, tasks=3, samples=3, cycles=0, controls=False, flagged=(0.6, 0.1),
                                  seeds=(0, 1), arms=("dpo", "sft"))
    return metrics.summary(tables, "x", (0, 1), arms=("dpo", "sft"), replicates=200)


def test_several_arms_are_answered_together(two_arms):
    lines = answer.sentences(two_arms)
    assert "after Holm" in lines[0] and lines[0].startswith("Programs with findings (judges) of DPO fell")
    assert lines[2].startswith("Of 2 arms an effect on programs with findings is told from chance for "
                               "DPO (")
    assert [row[0] for row in answer.tables(two_arms)[0]["rows"]] == ["DPO", "SFT on chosen answers"]


def test_named_endpoints_stand_above_the_arms_and_give_their_number_its_one_verdict(two_arms):
    # kills: the arms' table alone where endpoints are named; Holm's p over the arms beside the endpoint's own
    row = next(r for r in two_arms["arms"]["test"]["against_original"] if (r["arm"], r["metric"]) == ("dpo", "flagged"))
    end = {**row, "name": "quieter", "role": "primary", "arms": ["original", "dpo"], "split": "test", "after": 0,
           "language": None, "p_value": 0.0321, "p_holm": None, "detects": 0.1, "n_before": 108, "n_after": 216}
    summary = {**two_arms, "endpoints": {"rows": [end], "holm": []}}
    first, below = answer.tables(summary)
    assert first["rows"][0][0] == "quieter" and [line[0] for line in below["rows"]] == ["DPO", "SFT on chosen answers"]
    mine, other = below["rows"]
    assert "; p 0.032 (named endpoint, primary)" in mine[1] and "which decides" in below["note"]
    assert not any("endpoint" in cell for cell in (*mine[2:], *other))
    assert of_arm(row, summary).p == 0.0321 != of_arm(row).p
    assert report.arms.rows(summary)[0]["cells"][0]["more"].startswith("p 0.032 (named endpoint, primary)")
    assert [claims.marked({**end, "role": "secondary", "p_holm": p}) for p in (0.1, None)] == [
        "named endpoint, Holm", "named endpoint, not adjusted"]
    assert "(p 0.032, endpoint “quieter”)" in report.arms.story(summary)[0]
    assert claims.named(summary, {**row, "value": row["value"] + 0.01}) is None
    assert claims.named(summary, {**row, "arm": "sft"}) is None and claims.named(summary, row, "unseen") is None
    late = {**summary, "endpoints": {"rows": [{**end, "after": 3}], "holm": []}}
    assert claims.named(late, row) is None, "another cycle is another number"


def test_a_collapsed_arm_has_no_claim(tmp_path):
    # kills: a sentence about a model that was never measured
    run = with_arms(small_run.make(tmp_path, tuned=False))
    run.tables.append("06_train_dpo", "trainings", [
        {"arm": arm, "train_seed": 0, "status": "collapsed" if arm == "dpo" else "done", "steps": 2, "pairs": 9,
         "batch": 8} for arm in ("dpo", "sft")])
    tables = simulated_run.tables(families=6, tasks=1, samples=1, cycles=0, arms=("sft",))
    summary = metrics.summary(tables, "lab", (0,), arms=("dpo", "sft"), replicates=100)
    write_json(run.folder / "figures" / "summary.json", summary)
    first, second, *_ = report.sentences(run)
    assert first.startswith("A positive control: DPO: its 1 training collapsed") and "no result" in first
    assert second.startswith("Of the original's 6 programs ")
    assert answer.claims(summary) == []


def test_what_is_unscored_or_restored_is_said_with_the_answer(tmp_path):
    # kills: unscored programs in a foot of a table only; a restored run that looks computed
    run = small_run.make(tmp_path)
    summary = simulated(unscored=0.2)
    lines = answer.notes(run, summary)
    assert lines == [f"Programs that no judge scored are left out, never counted as clean: "
                     f"{summary['original']['unscored']} of {summary['original']['n']} of the original, "
                     f"{summary['tuned']['unscored']} of {summary['tuned']['n']} of the tuned model."]
    path = run.folder / "manifest.json"
    write_json(path, {**read_json(path, ""), "restored": {"bundle": "b", "commit": "abcdef0123456789"}})
    restored = Run(run.config, run.folder)
    assert answer.notes(restored, simulated())[0].startswith("Restored from answers shipped at commit abcdef012345:")
    assert "so nothing is calibrated" in report.figures.section(restored)["absent"]


def test_a_chain_that_a_teacher_out_of_order_ended_is_said_with_the_answer(tmp_path):
    # kills: a loop that nobody taught, shown as one whose teacher was content
    tables = simulated_run.tables(families=4, tasks=2, cycles=1)
    plain = metrics.chains(*(tables[name] for name in ("completions", "verdicts", "tasks")))
    ended = plain[(plain["stand"] == "accepted") & (plain["mode"] == "feedback") & (plain["arm"] == "original")
                  & (plain["split"] == "test")]["completion_id"].head(3)
    known = tables["verdicts"]
    known["teacher_clean"] = known["teacher_clean"].astype(object).mask(known["completion_id"].isin(ended), None)
    lines = answer.notes(small_run.make(tmp_path), metrics.summary(tables, "x", (0,), replicates=50))
    assert [line for line in lines if "out of order" in line] == [
        "Chains that ended because a teacher was out of order, not because it was content: 3 of the original. "
        "With feedback their last program counts."]


def test_before_anything_was_compared_that_is_said():
    assert answer.sentences(None) == [answer.NOT_YET] and answer.tables(None) == []
    alone = metrics.summary(simulated_run.tables(families=4, tasks=2, cycles=0, arms=()), "x", (0,), replicates=100)
    first, second = answer.sentences(alone)
    assert first == answer.NO_TUNED and second.startswith("Of the original's ")
