"""The line of reading of each figure is made from the data that the figure itself was drawn from."""
from __future__ import annotations

import csv

import pytest

from secgen_lib import metrics
from secgen_lib.reporting import plots, report
from secgen_lib.reporting.report.readings import READINGS, reading
from tests import simulated_run, small_run
from tests.reporting.drawn import labelled

FEW = {"replicates": 100}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """A run with the figures of notebooks 06 to 08, drawn from simulated tables."""
    run = small_run.make(tmp_path_factory.mktemp("run"))
    tables = simulated_run.tables(families=7, tasks=2, samples=3, cycles=2)
    judges = ("gcc_analyzer", "cppcheck")
    chains = metrics.judged_chains(tables, judges)
    about = {"note": "n", **FEW}
    for name, made in {
            "efr_pass1": plots.efr_pass1(chains, **about),
            "correct_per_cycle": plots.correct_per_cycle(chains, **about),
            "repair_cycles": plots.repair_cycles(chains, **about),
            "outcomes": plots.outcomes(chains, **about), "feedback_reach": plots.feedback_reach(chains, **about),
            "error_distribution": plots.error_distribution(chains, tables["analyses"], judges=judges, **about),
            "errors_by_language": plots.errors_by_language(chains, tables["analyses"], judges=judges, **about),
            "new_findings": plots.new_findings(tables["transitions"], tables["completions"], tables["tasks"], **about),
            "selected": plots.selected(chains, **about),
            "training_curves": plots.training_curves(tables["training"])}.items():
        plots.save_to(run, name, *made)
    return run


@pytest.mark.parametrize(("name", "says"), [
    ("efr_pass1", "Without feedback, original → tuned: EFR by the judges "),
    ("correct_per_cycle", "Correct programs of the original: "), ("repair_cycles", " of the original: "),
    ("outcomes", "Without feedback, of the original's 42 programs "),
    ("feedback_reach", " failing programs the loop can say nothing of "),
    ("error_distribution", "Most frequent in the original: "),
    ("errors_by_language", "The original's most frequent class: lab, C: "),
    ("selected", "asked again on tasks that an error of its own chose: lab, C "),
    ("new_findings", " programs sent back in cycle 1, "), ("training_curves", "First to last tenth of the steps: ")])
def test_a_figure_has_its_reading(drawn, name, says):
    # kills: a column that a figure renamed, and whose reading vanished with it
    shown = {one["name"]: one for one in [report.figures.section(drawn)["head"],
                                          *report.figures.section(drawn)["shown"]]}
    assert says in shown[name]["reading"] and shown[name]["image"]


def test_a_reading_has_the_numbers_of_its_figure(drawn):
    # kills: the last cycle read as the first; the tuned model's row read as the original's
    with open(drawn.folder / "figures" / "repair_cycles.csv", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["model"] == "original"]
    metric = "efr" if any(row["metric"] == "efr" for row in rows) else "correct@1"
    rows = [row for row in rows if row["metric"] == metric]
    ends = {mode: f"{100 * float([r for r in rows if r['mode'] == mode][-1]['value']):.1f}\u00a0%"
            for mode in ("feedback", "fresh", "revise")}
    said = reading("repair_cycles", list(csv.DictReader(open(drawn.folder / "figures" / "repair_cycles.csv"))))
    assert f"{ends['feedback']} [" in said.split("after 2 cycles")[0].split("at first, ")[1]
    assert f"fresh samples at {ends['fresh']}" in said and f"“revise” without findings at {ends['revise']}" in said


def test_calibration_is_read_too():
    # kills: one tool's hits read as those of all
    table = labelled()
    for draw, says in ((plots.calibration_recall, "Defective programs that any of the tools finds: "),
                       (plots.calibration_precision, "Sound programs that any of the tools flags: "),
                       (plots.calibration_kappa, "Most alike: ")):
        data = draw(table)[1].astype(str)
        said = reading(draw.__name__, data.to_dict("records"))
        assert said.startswith(says)
        if "tool" in data and "hits" in data and draw is plots.calibration_recall:
            every = data[(data["tool"] == "any of them") & (data["language"] == data["language"].iloc[0])]
            assert f"{every['hits'].astype(float).sum():.0f} of {every['bad'].astype(float).sum():.0f}" in said


def test_arms_published_values_and_recordings_are_read_too():
    # kills: an arm whose Holm p is above 0.05 among those told from chance; one round or model read as another
    run = simulated_run.tables(families=12, tasks=3, samples=3, cycles=0, controls=False, flagged=(0.6, 0.1),
                               arms=("dpo", "sft"))
    _, data = plots.arms_forest(metrics.judged_chains(run), ["dpo", "sft"], **FEW)
    said = reading("arms_forest", data.astype(str).to_dict("records"))
    assert said.startswith("Programs with findings (judges), told from chance after Holm: DPO −")
    none = data.assign(p_holm=0.2).astype(str).to_dict("records")
    assert reading("arms_forest", none).endswith("after Holm: no arm.")
    moved = reading("transfer", data.assign(distance="mined tasks").astype(str).to_dict("records"))
    assert moved.startswith("Programs with findings (judges): mined tasks −")
    _, data = plots.cyberseceval_models()
    rows = data.astype(str).to_dict("records")
    lowest = data[data["mode"] == "instruct"].sort_values("value").iloc[0]
    assert reading("cyberseceval_models", rows).startswith(
        f"Test cases passed, by instruction: {lowest['model']} ")
    _, data = plots.published_values(metrics.summary(run, "x", (0,), **FEW))
    assert reading("published_values", data.astype(str).to_dict("records")).startswith(
        "Published, and this run: Errors after DPO −20 %, here −")
    rounds = [{"tool": "cppcheck", "round": str(n), "value": str(0.2 - n / 10), "low": "0", "high": "0.3"}
              for n in (0, 1)]
    assert reading("recorded_repair", rounds) == ("Programs with findings, first to last round: cppcheck 20.0\u00a0% "
                                                  "[0.0,\u00a030.0] → 10.0\u00a0% [0.0,\u00a030.0].")


def test_what_lacks_its_columns_has_no_reading():
    assert reading("efr_pass1", [{"other": "1"}]) == reading("unknown", [{"a": "1"}]) == reading("outcomes", []) == ""


def test_every_figure_of_the_report_has_a_reading():
    # kills: a figure that the report shows and nothing is said of; a reading of a figure that is none
    shown = (report.figures.HEAD, report.figures.ARMS, *report.figures.FIGURES)
    assert READINGS.keys() == {name for name, *_ in shown}


def test_curves_settings_and_classes_are_read_too():
    # kills: the widest gap picked for the reading; one language read as all; a class with p 0.2 told from chance
    tables = simulated_run.tables(families=6, tasks=2, samples=2, cycles=0, controls=False, arms=("dpo", "sft"))
    chains = metrics.judged_chains(tables)
    fig, data = plots.over_optimisation(chains, {"sft": ("beta", 0.02), "dpo|beta": ("beta", 0.5)}, split="test", **FEW)
    rows = data.astype(str).to_dict("records")
    ends = [f"{100 * data[(data['arm'] == arm) & (data['metric'] == 'efr')]['value'].iloc[0]:.1f}\u00a0%"
            for arm in ("sft", "dpo")]
    said = reading("over_optimisation", rows)
    assert said.startswith("Beta 0.02 → 0.5: EFR by the teacher ") and f", by the judges {' → '.join(ends)}, " in said
    caption = data.attrs["caption"]
    assert "linear part" in caption and "from 2 points after looking, on 6 families" in caption
    _, data = plots.validation_changes(chains, ["dpo"], split="test", **FEW)
    said = reading("validation_changes", data.astype(str).to_dict("records"))
    assert said.startswith("Against the original, all languages together. DPO: builds ") and said.count("pass@1") == 1
    told = {"class": "leak", "change": "-0.2", "p_holm": "0.01", "arm": "static", "place": "far"}
    assert reading("classes_by_arm", [told, {**told, "class": "other", "p_holm": "0.2"}]) == (
        "Classes whose change is told from chance after Holm: leak −20.0 points (DPO, pairs by static analysis; other "
        "families than mined).")
    assert reading("classes_by_arm", [{**told, "p_holm": ""}]).endswith("Holm: none.")


def test_what_is_called_clean_is_read_with_its_unsafe_programs():
    # kills: those that fuzzing lets pass read as those that reading lets pass; another arm's unsafe programs
    row = {"place": "far", "arm": "original", "share": "0.5", "low": "0.2", "high": "0.8"}
    rows = [{**row, "of": "any defect", "seen": seen, "programs": count, "n": "9"}
            for seen, count in (("read alone", "1"), ("both", "2"), ("run alone", "4"), ("neither", "2"))]
    rows = [*({**row, "arm": "dpo", "n": "7"} for row in rows), *rows,
            {**row, "of": "called clean", "seen": "unsafe", "programs": "6", "n": "12"},
            {**row, "of": "not broken", "seen": "unsafe", "programs": "3", "n": "12"}]
    assert reading("who_sees", rows) == (
        "Called clean by the static judges, unsafe by the oracle: original (other families than mined) 6 of 12, "
        "50.0\u00a0% [20.0,\u00a080.0]. Of the original's 9 unsafe programs 1 by reading alone, 4 by running alone, 2 "
        "by both.")
