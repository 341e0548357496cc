"""The arms in the report: sentences that the intervals carry, hostile text as text, how often the test was read."""
from __future__ import annotations

import re

import pytest

from secgen_lib import metrics
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import write_json
from secgen_lib.experiment.run import Run
from secgen_lib.reporting import plots, report, views
from secgen_lib.reporting.plots import palette
from secgen_lib.reporting.report import readings
from tests import simulated_run, small_run

ARMS = {"dpo": {"split": ["test", "unseen", "validation"]}, "sft": {"train": {"loss_type": ["sft"]}},
        "far": {"curve": "max_steps", "train": {"max_steps": 90}}, "hot": {"curve": "beta", "train": {"beta": 0.5}}}


@pytest.fixture(scope="module")
def summary():
    tables = simulated_run.tables(families=6, tasks=3, samples=3, cycles=0, controls=False, flagged=(0.6, 0.1),
                                  seeds=(0, 1), arms=("dpo", "sft"))
    return metrics.summary(tables, "lab", (0, 1), arms=("dpo", "sft"), replicates=200)


def with_arms(run: Run) -> Run:
    config = RunConfig.model_validate({**run.config.model_dump(), "arms": ARMS})
    return Run(config, run.folder)


def test_one_arm_is_said_in_one_sentence(tmp_path):
    run = small_run.make(tmp_path)
    assert report.arms.intro(run) == report.arms.ONE_ARM and report.arms.comparable(run) == []
    assert report.arms.budgets(run) == []
    page = report.build(run).read_text()
    assert "Arms beside one another" not in page
    summary = metrics.summary(simulated_run.tables(families=6, tasks=1, samples=1, cycles=0), "lab", (0,),
                              replicates=100)
    write_json(run.folder / "figures" / "summary.json", summary)
    page = report.build(run).read_text()
    assert "The programs behind the effect" in page and "are judged otherwise" in page


def test_points_of_the_curves_and_the_tuned_arm_on_each(tmp_path):
    run = with_arms(small_run.make(tmp_path))
    run.tables.append("06_train_dpo", "trainings", [{"arm": "dpo", "train_seed": 0, "steps": 39},
                                                    {"arm": "far", "train_seed": 0, "steps": 90}])
    assert report.arms.points(run) == {
        "far": ("max_steps", 90.0), "hot": ("beta", 0.5), "dpo|max_steps": ("max_steps", 39.0),
        "dpo|beta": ("beta", run.config.train.beta)}
    assert report.arms.intro(run).startswith("2 arms are compared with the original: DPO; SFT on chosen answers. 2 "
                                             "more are points")


def test_a_collapsed_arm_is_named_and_nothing_is_shown_of_it(tmp_path, summary):
    # kills: "There is no tuned model in this run" and "nan" where every training collapsed; the loss of a seed unsaid
    run = with_arms(small_run.make(tmp_path, tuned=False))
    ended = {"dpo": ["collapsed"] * 2, "sft": ["done", "collapsed"]}
    run.tables.append("06_train_dpo", "trainings", [
        {"arm": arm, "train_seed": seed, "status": status, "steps": 2, "pairs": 9, "batch": 8}
        for arm, all_ in ended.items() for seed, status in enumerate(all_)])
    dpo, sft = report.arms.collapsed(run)
    assert dpo.startswith("DPO: each of its 2 trainings collapsed") and "no result" in dpo
    assert sft.startswith("SFT on chosen answers: 1 of 2 trainings collapsed") and "look better" in sft
    tables = simulated_run.tables(families=6, tasks=1, samples=1, cycles=0, arms=("sft",))
    without = metrics.summary(tables, "lab", (0, 1), arms=("dpo", "sft"), replicates=100)
    write_json(run.folder / "figures" / "summary.json", without)
    page = report.build(run).read_text()
    assert "no tuned model in this run" not in page and "a positive control" in page.lower()
    assert "each of its 2 trainings collapsed" in page and ">nan<" not in page
    assert "no task is scored for both" not in page and report.arms.frame_of_budgets(run).loc["DPO", "collapsed"] == 2


def test_an_arm_that_stands_for_the_tuned_model_is_named(tmp_path, summary):
    # kills: shuffled labels or SFT shown as "tuned" without a word, in a run without dpo
    run = with_arms(small_run.make(tmp_path))
    assert report.arms.named(run) == []
    run.config = run.config.model_copy(update={"arms": {"sft": run.config.arms["sft"]}})
    write_json(run.folder / "figures" / "summary.json", summary)
    assert "“tuned” on this page is the arm “SFT on chosen answers”." in report.build(run).read_text()


def test_one_and_none_are_said_as_such(tmp_path):
    # kills: "1 more are points", "1 are judged otherwise", "none are"
    run = with_arms(small_run.make(tmp_path))
    one = run.config.model_copy(update={"arms": {name: run.config.arms[name] for name in ("dpo", "far")}})
    said = report.arms.intro(type(run)(one, run.folder))
    assert said == ("1 arm is compared with the original: DPO. 1 more is a point of an over-optimisation curve, "
                    "measured on validation alone.")


def test_the_section_has_numbers_budgets_programs_and_reads(tmp_path, summary):
    run = with_arms(small_run.make(tmp_path))
    write_json(run.folder / "figures" / "summary.json", summary)
    manifest = run.manifest()
    write_json(run.folder / "manifest.json", {**manifest, "reads": [
        {"stage": "07_evaluate", "split": "test", "time": "2026-01-01T00:00:00Z", "why": small_run.HOSTILE}] * 2})
    page = report.build(run).read_text()
    assert "<script" not in page
    for words in ("Arms beside one another", "DPO − SFT on chosen answers", "The programs behind the effect",
                  "The split test was read by 2 computations of this run", "are judged otherwise"):
        assert words in page
    row = next(r for r in summary["arms"]["test"]["against_original"] if r["metric"] == "flagged")
    assert report.arms.frame(summary).loc[palette.arm(row["arm"]).name, "findings (judges), relative"].startswith(
        f"−{-100 * row['value']:.1f}\u00a0% [")


def part(value, low, high, p, *, passed=(0.0, -0.005, 0.01, True)):
    common = {"arm": "dpo", "before": "original", "note": "", "seeds": 2, "detectable": None, "seed_sd": None}
    return {"arms": {"published_change": -0.2, "margins": {}, "tuned": "dpo", "test": {"against_original": [
        {**common, "metric": "flagged", "kind": "relative", "value": value, "low": low, "high": high, "p_holm": p,
         "margin": None, "not_worse": None},
        {**common, "metric": "pass@1", "kind": "difference", "value": passed[0], "low": passed[1], "high": passed[2],
         "p_holm": 1.0, "margin": 0.01, "not_worse": passed[3]}]}}}


def test_the_story_says_no_more_than_the_interval():
    [clear] = report.arms.story(part(-0.4, -0.5, -0.3, 0.01))
    assert "beyond the published −20.0 %" in clear and "not worse by the margin of 1 point" in clear
    [near] = report.arms.story(part(-0.4, -0.5, -0.1, 0.01))
    assert "beyond" not in near and "chance" not in near
    [chance] = report.arms.story(part(-0.1, -0.3, 0.1, 0.4, passed=(0.0, -0.03, 0.03, False)))
    assert "cannot be told from chance" in chance and "not shown to be not worse" in chance
    [held] = report.arms.story(part(-0.4, -0.5, -0.3, 0.2))
    assert "cannot be told from chance" in held, "Holm's p decides, not the interval alone"
    assert "beyond" not in held, "what may be chance lies beyond nothing"
    [none] = report.arms.story(part(-1.0, None, None, 0.01))
    assert none == "DPO: programs with findings (judges) −100.0 % (no interval): no claim can be made."
    [zero] = report.arms.story(part(None, None, None, 1.0))
    assert "cannot be compared" in zero
    assert report.arms.story(None) == []


def test_far_against_near_stands_beside_the_arms_with_the_rates_it_starts_from(tmp_path, summary):
    # kills: a change far away without its head-room; the raw p; a table of it where it was not measured
    run = with_arms(small_run.make(tmp_path))
    row = {"arm": "dpo", "metric": "flagged", "kind": "relative", "near": -0.3, "far": -0.01, "near_before": 0.19,
           "far_before": 0.24, "value": 0.29, "low": -0.05, "high": 0.6, "p_value": 0.04, "p_holm": 0.12,
           "families": [17, 14]}
    write_json(run.folder / "figures" / "summary.json", {**summary, "near_and_far": [row, {**row, "value": None}]})
    shown = [" ".join(cell.split()) for cell in report.arms.between(run.summary())[0]]
    assert shown == ["DPO", "programs with findings (judges)", "−30.0 % (before: 19.0 %)", "−1.0 % (before: 24.0 %)",
                     "+29.0 % [−5.0, +60.0]", "0.120", "17 and 14"]
    assert len(report.arms.between(run.summary())) == 1 and report.arms.between(summary) == []
    assert "Far against near" in report.build(run).read_text()


def test_no_raw_name_of_an_arm_stands_in_the_words_of_a_report(tmp_path):
    # kills: "dpo_sft" or "best_of_n" in the answer, its table, the story, the budgets, the programs, a figure's words
    raw = ("dpo", "sft", "dpo_sft", "best_of_n")
    assert set(raw) < palette.ARMS.keys()
    run = small_run.make(tmp_path)
    arms = {name: {"split": ["test"]} for name in raw}
    run = Run(RunConfig.model_validate({**run.config.model_dump(), "arms": arms}), run.folder)
    tables = simulated_run.tables(families=6, tasks=1, samples=2, cycles=0, controls=False, flagged=(0.6, 0.1),
                                  seeds=(0, 1), arms=raw)
    run.tables.append("06_train_dpo", "trainings", [
        {"arm": arm, "train_seed": seed, "status": "collapsed" if seed else "done", "steps": 2, "pairs": 9, "batch": 8}
        for arm in raw for seed in (0, 1)])
    whole = metrics.summary(tables, "lab", (0, 1), arms=raw, replicates=100)
    write_json(run.folder / "figures" / "summary.json", whole)
    chains = metrics.judged_chains(tables)
    chains = chains[(chains["arm"] != "dpo_sft") | (chains["train_seed"] == 0)]
    drawn = [plots.arms_forest(chains, [*raw, "lost_arm"], replicates=100),
             plots.over_optimisation(chains, {f"{arm}|beta": ("beta", 0.1 + n / 10) for n, arm in enumerate(raw)},
                                     split="test", replicates=100)]
    forest = drawn[0][1].astype(str).to_dict("records")
    said = [*report.sentences(run), *report.answer.notes(run, whole), *report.arms.story(whole), report.arms.intro(run),
            readings.reading("arms_forest", forest), *(data.attrs["caption"] for _, data in drawn),
            *(cell for part in report.answer.tables(whole) for row in part["rows"] for cell in row),
            *(row["name"] for against in ("against_original", "tuned_against")
              for row in report.arms.rows(whole, against=against)),
            *(row["arm"] for row in report.arms.budgets(run)), *(views.behind(run, arm).sentence for arm in raw)]
    assert len(said) > 30 and "2 training seeds a point, DPO + SFT term 1. " in drawn[1][1].attrs["caption"]
    words = re.compile(rf"(?<![\w+])({'|'.join(map(re.escape, sorted(raw, key=len, reverse=True)))})(?![\w+])")
    assert [line for line in said if words.search(line)] == [] and "No adapter to measure: lost arm." in said[
        next(n for n, line in enumerate(said) if "No adapter" in line)]
