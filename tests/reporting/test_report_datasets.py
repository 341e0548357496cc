"""A run on several data sets: the numbers of each, and no sentence or line that joins other programs. Each names its
mutation."""
from __future__ import annotations

import json

import pytest

from secgen_lib import metrics
from secgen_lib.core import numbers
from secgen_lib.core.store import write_json
from secgen_lib.reporting import plots, report
from secgen_lib.reporting.report import datasets, summary_text
from tests import simulated_run, small_run
from tests.reporting.test_report import Page

FEW = {"replicates": 100}
JUDGES = ("gcc_analyzer", "cppcheck")


@pytest.fixture(scope="module")
def tables():
    return simulated_run.several()


@pytest.fixture(scope="module")
def stood(tables):
    return metrics.judged_chains(tables, JUDGES)


@pytest.fixture(scope="module")
def summary(tables):
    return metrics.summary(tables, "x", [0], judges=JUDGES, **FEW)


def test_each_set_has_the_numbers_of_its_own_programs(stood, summary):
    # kills: a set's part made of all programs; n that is not there; NaN
    json.dumps(summary, allow_nan=False)
    assert {name: list(found) for name, found in summary["by_dataset"].items()} == {
        name: [language] for name, language, *_ in simulated_run.SETS}
    for name, language, tasks, samples, cycles, *_ in simulated_run.SETS:
        part = summary["by_dataset"][name][language]
        assert (part["n_tasks"], part["original"]["n"], part["tuned"]["n"]) == (tasks, *[tasks * samples] * 2)
        assert part["cycles"] == cycles and (part["original"]["with_feedback"] is None) == (cycles == 0)
        mine = metrics.select(stood[stood["dataset"] == name], "original", 0)
        assert part["original"]["efr"] == pytest.approx(metrics.rate(mine, "efr", **FEW).triple(), abs=1e-6)
    assert sum(p["original"]["n"] for _, p in datasets.parts(summary)) == summary["original"]["n"]


def test_repair_is_there_for_sets_with_cycles_alone(stood, summary):
    found = {name: part["repair"] for name, part in datasets.parts(summary)}
    assert found["HumanEval, Python"].keys() == {"all", "both_failed"}
    assert [name for name, repair in found.items() if repair] == ["HumanEval, Python"]
    table = metrics.repair_table(stood[stood["dataset"] == "humaneval"], **FEW).set_index("pairs_are")
    assert found["HumanEval, Python"]["all"]["value"] == pytest.approx(table.loc["all", "value"], abs=1e-6)


def test_one_set_has_no_parts():
    # kills: a new key in the lab's summary
    lab = metrics.summary(simulated_run.tables(families=4, tasks=2, samples=2), "lab", [0], **FEW)
    assert "by_dataset" not in lab and datasets.rows(lab) == [] and len(datasets.frame(lab)) == 0


def test_feedback_is_told_of_the_programs_it_started_from(summary):
    # kills: EFR of all sets without feedback, and of HumanEval after it, in one sentence
    said = [line for line in summary_text.story(summary) if "of feedback bring" in line]
    part = summary["by_dataset"]["humaneval"]["python"]
    assert len(said) == 2 and all(line.startswith("HumanEval, Python: 3 cycles") for line in said)
    assert f"from {numbers.rate(part['original']['efr'])} to" in said[0]
    names = [row["name"] for row in summary_text.headline(summary)]
    assert "Original, 3 cycles of feedback (the sets with cycles)" in names


def test_figures_join_the_same_programs_only(stood, summary):
    # kills: a line from all sets to the one that was run through cycles
    part = summary["by_dataset"]["humaneval"]["python"]
    fig, data = plots.efr_pass1(stood, note="n", **FEW)
    drawn = data[(data["metric"] == "efr") & (data["model"] == "original")].set_index(["sets", "cycle"])["value"]
    assert drawn[("all", 0)] == pytest.approx(summary["original"]["efr"][0], abs=1e-6)
    assert drawn[("cycles", 0)] == pytest.approx(part["original"]["efr"][0], abs=1e-6)
    assert drawn[("cycles", 3)] == pytest.approx(part["original"]["with_feedback"]["efr"][0], abs=1e-6)
    assert any("all sets" in label.get_text() for ax in fig.axes for label in ax.get_yticklabels())
    _, cycles = plots.repair_cycles(stood, **FEW)
    assert set(cycles["n"]) == {80}


def test_the_report_shows_them(tmp_path, summary):
    run = small_run.make(tmp_path)
    write_json(run.folder / "figures" / "summary.json", summary)
    page = Page(report.build(run).read_text(encoding="utf-8"))
    assert page.open == []
    for said in ("By data set and language", "HumanEval-X, Rust: original", "lab, C: tuned",
                 "HumanEval, Python: original, control: fresh samples", "not accepted at once by either model"):
        assert said in page.text, said


def test_a_set_without_the_tuned_model_is_no_crash(tables):
    some = {**tables, "completions": tables["completions"].query("arm == 'original' or task_id.str.startswith('mbpp')")}
    made = metrics.summary(some, "x", [0], judges=JUDGES, **FEW)
    assert made["by_dataset"]["lab"]["c"]["tuned"] is None
    assert datasets.rows(made) and datasets.changes(made) and summary_text.story(made)


def test_frames_for_the_notebooks(stood, summary):
    table = datasets.frame(summary)
    assert "HumanEval, Python: tuned" in table.index and table.loc["lab, C: original", "n"] == 56
    pairs = datasets.repair_frame(metrics.repair_table(stood, **FEW))
    assert list(pairs["pairs are"]) == ["all pairs", "not accepted at once by either model"]
    assert pairs["pairs"].iloc[0] == "80"


def test_what_was_published_on_humaneval_stands_beside_humaneval(summary):
    # kills: the change over all sets beside a value that was published on one of them
    _, data = plots.published_values(summary)
    row = data.set_index("quantity").loc["pass@1, no feedback"]
    change = summary["by_dataset"]["humaneval"]["python"]["pass@1_change"]
    assert row["this_run_quantity"].startswith("HumanEval: ")
    assert row["this_run"].startswith(f"{100 * change[0]:+.1f}".replace("-", "\u2212"))
    assert not data.set_index("quantity").loc["Errors after DPO", "this_run_quantity"].startswith("HumanEval")


def test_a_control_of_fewer_programs_says_so(summary):
    # kills: a control's rates under feedback's, as if of the same programs
    part = json.loads(json.dumps(summary))
    mine = part["original"]
    assert mine["controls"] and mine["with_feedback"]
    mine["with_feedback"]["n"] = mine["controls"]["fresh"]["n"]
    names = [row["name"] for row in summary_text.headline(part) if row["control"]]
    assert "Original, control: fresh samples" in names
    mine["with_feedback"]["n"] += 8
    names = [row["name"] for row in summary_text.headline(part) if row["control"]]
    assert "Original, control: fresh samples (the sets with controls)" in names
