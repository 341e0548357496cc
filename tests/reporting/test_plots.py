"""Figures: what is drawn is what was computed, files repeat byte by byte, the note is in the picture."""
from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.reporting import plots
from secgen_lib.reporting.plots.distribution import named_so
from secgen_lib.reporting.plots.published import STOPS
from tests import simulated_run
from tests.reporting.drawn import JUDGES, NAMES, draw, places


@pytest.fixture(scope="module")
def run() -> dict[str, pd.DataFrame]:
    return simulated_run.tables(families=6, tasks=2, samples=2, cycles=2, seeds=(0, 1))


@pytest.fixture(scope="module")
def stood(run) -> pd.DataFrame:
    return metrics.judged_chains(run, JUDGES)


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_is_saved_whole_with_its_note(name, run, stood, tmp_path: Path):
    # kills: a note that is in the sidecar only; NaN in JSON; a png too small to print
    fig, data = draw(name, run, stood)
    paths = plots.save(fig, data, tmp_path, name, {"run": "r", "commit": "c", "parameters": {"a": 1}})
    assert [p.name for p in sorted(tmp_path.iterdir())] == sorted(p.name for p in paths)
    svg = (tmp_path / f"{name}.svg").read_text()
    assert "<!-- lab model -->" in svg and "<dc:date>" not in svg
    about = json.loads((tmp_path / f"{name}.json").read_text())
    assert (about["note"], about["run"], about["parameters"]) == ("lab model", "r", {"a": 1})
    assert about["n"] is not None and about["caption"]
    assert len(pd.read_csv(tmp_path / f"{name}.csv")) == len(data) > 0
    png = (tmp_path / f"{name}.png").read_bytes()
    assert int.from_bytes(png[16:20], "big") >= 200 * 3.4


@pytest.mark.parametrize("name", ["efr_pass1", "feedback_loop"])
def test_the_same_tables_give_the_same_bytes(name, run, stood, tmp_path: Path):
    # kills: dates, random ids, unseeded resampling
    for folder in ("one", "two"):
        plots.save(*draw(name, run, stood), tmp_path / folder, name, {})
    for kind in ("svg", "png", "csv", "json"):
        one, two = ((tmp_path / folder / f"{name}.{kind}").read_bytes() for folder in ("one", "two"))
        assert one == two, kind


def test_drawing_leaves_matplotlib_as_it_was(run, stood):
    # kills: a style sheet set for the whole kernel
    import matplotlib

    before = dict(matplotlib.rcParams)
    draw("efr_pass1", run, stood)
    assert dict(matplotlib.rcParams) == before


def test_efr_figure_shows_the_numbers_of_the_summary(run, stood):
    # kills: a figure that computes its own other number
    _, data = plots.efr_pass1(stood, replicates=100)
    found = metrics.summary(run, "lab", [0, 1], judges=JUDGES, replicates=100)
    assert set(data["model"]) == {"original", "tuned", "tuned - original"}
    before, after = (metrics.select(stood[stood["split"] == "test"], arm, 0) for arm in ("original", "dpo"))
    change = data.query("model == 'tuned - original' and metric == 'efr' and cycle == 0").iloc[0]
    assert change["value"] == metrics.compare(before, after, "efr", replicates=100).value
    for row in data[data["model"] != "tuned - original"].to_dict("records"):
        place = found["tuned" if row["model"] == "tuned" else "original"]
        place = place["with_feedback"] if row["cycle"] else place
        assert [row["value"], row["low"], row["high"]] == pytest.approx(place[row["metric"]], abs=1e-6)


def test_forest_draws_the_comparison_and_names_what_is_not_there(stood):
    fig, data = plots.arms_forest(stood, ["dpo", "lost"], replicates=100)
    test = stood[stood["split"] == "test"]
    drawn = data.set_index("metric").loc["flagged"]
    before, after = (metrics.select(test, arm, 0) for arm in ("original", "dpo"))
    assert drawn["value"] == metrics.compare(before, after, "flagged", kind="relative", replicates=100).value
    assert len(drawn["by_seed"]) == 2 and "No adapter to measure: lost." in data.attrs["caption"]
    assert [label.get_text() for label in fig.axes[0].get_yticklabels()] == ["DPO\n(2 seeds)"]


def test_the_papers_classes_are_rows_though_no_program_has_them_and_teacher_findings_left_out(run, stood):
    # kills: a class of zeros left out; a badge beside p = 1; findings of all tools
    fig, data = plots.error_distribution(stood, run["analyses"], judges=JUDGES, replicates=100)
    status = data.set_index("class")["status"]
    assert status["zero value"] == "gone" and status["format string"] == "new"
    words = [t.get_text() for ax in fig.axes for t in ax.texts]
    assert "new" not in words and "gone" not in words and "clang_tidy" not in data.attrs["caption"]
    fig, none = plots.error_distribution(stood, run["analyses"][:0], judges=JUDGES, replicates=100)
    zero = none.set_index("class").loc[["zero value", "buffer overflow"]]
    assert (zero["before_share"] == 0).all() and (zero["after_high"] > 0).all() and zero["p_holm"].isna().all()
    assert [label.get_text() for label in fig.axes[0].get_yticklabels()] == ["zero value", "buffer overflow"]


def test_classes_by_arm_has_the_judges_beside_the_oracle_and_the_papers_classes(stood):
    # kills: the judges' findings counted as the oracle's; a class of zeros left out
    there = places(stood)
    frame, found = there["far"]
    _, data = plots.classes_by_arm(there, ["dpo"], replicates=100)
    rows = data.set_index("class")
    assert {"zero value", "buffer overflow"} <= set(rows.index)
    known = frame[(frame["arm"] == "original") & (frame["builds"] == 1)]
    for column, tool in (("before_programs", "ground_truth"), ("before_judges_programs", "cppcheck")):
        ids = set(found.loc[found["tool"] == tool, "completion_id"])
        assert rows.loc["leak", column] == known["completion_id"].isin(ids).sum() > 0
    assert rows.loc["leak", "before_judges_n"] == len(known) and rows.loc["zero value", "before_judges_share"] == 0


@pytest.mark.parametrize(("languages", "classes", "said"), [
    (["c", "python"], ["leak", "uninitialised"], True),
    (["c"], ["uninitialised"], False),
    (["python"], ["leak"], False)])
def test_what_python_calls_uninitialised_is_said(languages, classes, said):
    # kills: missing imports that read as uninitialised memory
    assert bool(named_so(languages, classes)) == said


def test_cycles_show_controls_that_were_run_and_no_others():
    # kills: drawing a control from carried programs alone
    tables = simulated_run.tables(families=3, tasks=2, samples=1, cycles=2, controls=False)
    _, data = plots.repair_cycles(metrics.judged_chains(tables, JUDGES), replicates=100)
    assert set(data["mode"]) == {"feedback"}


def test_feedback_less_its_controls_is_paired(stood):
    # kills: the difference the wrong way round; of two unpaired rates
    _, data = plots.repair_cycles(stood, replicates=100)
    test = stood[stood["split"] == "test"]
    row = data.query("mode == 'feedback - fresh' and model == 'original' and cycle == 2").iloc[0]
    sides = [metrics.select(test, "original", 2, mode) for mode in ("fresh", "feedback")]
    assert row["value"] == metrics.compare(*sides, "correct@1", replicates=100).value
    assert not (data["mode"].str.contains(" - ") & (data["cycle"] == 0)).any()


def test_curves_say_only_what_is_drawn(run):
    # kills: a caption of held-out pairs that are not there; an empty panel
    bare = run["training"][run["training"]["split"] == "train"]
    fig, data = plots.training_curves(bare)
    assert "held-out" not in data.attrs["caption"] and all(ax.lines for ax in fig.axes if ax.axison)
    held = bare.groupby("train_seed").tail(1).assign(split="validation")
    assert "open squares: held-out pairs" in plots.training_curves(pd.concat([bare, held]))[1].attrs["caption"]


def test_an_arm_that_trains_nothing_has_scales_of_its_own(stood):
    # kills: best of n on the scale of the trained arms, which it crushes
    both = pd.concat([stood, stood[stood["arm"] == "dpo"].assign(arm="best_of_n")])
    fig, _ = plots.arms_forest(both, ["dpo", "best_of_n"], replicates=50)
    assert len(fig.axes) == 8 and fig.axes[4].get_yticklabels()[0].get_text().startswith("drawn again")


def test_a_collapsed_training_does_not_crush_the_others(stood):
    # kills: a scale down to the zero of a model that no longer builds; its value that is nowhere
    lost = stood[stood["arm"] == "dpo"].assign(arm="lost", builds=0.0, length=9e4)
    points = {"dpo": ("beta", 0.1), "lost": ("beta", 0.5)}
    fig, data = plots.over_optimisation(pd.concat([stood, lost]), points, split="test", replicates=50)
    assert set(data.loc[data["collapsed"], "arm"]) == {"lost"}
    assert fig.axes[2].get_ylim()[1] < 5e4 and "90000" in [text.get_text() for text in fig.axes[2].texts]
    assert "0" in [text.get_text() for text in fig.axes[0].texts]


def test_few_programs_have_counts_and_no_interval(run):
    # kills: an interval on a dozen programs
    fig, data = plots.new_findings(run["transitions"], run["completions"], run["tasks"], replicates=50)
    few = data[data["programs"] < 30]
    words = [t.get_text() for t in fig.axes[0].texts]
    for row in few[few["fate"] == "fixed"].to_dict("records"):
        assert f"{row['findings']} of {row['programs']}" in words
    assert len(few) and "counts alone" in data.attrs["caption"]


def test_shades_follow_the_number_of_programs():
    # kills: one of one as strong as twelve of twelve
    from secgen_lib.reporting.plots import matrices
    from secgen_lib.reporting.plots.matrices import Panel

    panel = Panel("C", ["a", "b"], ["x"], {("a", "x"): 1.0, ("b", "x"): 1.0}, {}, {("a", "x"): 0.3, ("b", "x"): 0.9})
    fig, _ = matrices.figure([panel], pd.DataFrame({"x": [1]}), "t", "c", "", 1)
    light, strong = (sum(patch.get_facecolor()[:3]) for patch in fig.axes[0].patches)
    assert light > strong


def test_figures_of_a_run_without_tuning_or_transitions(run):
    # kills: a crash where a stage has not run yet
    tables = simulated_run.tables(families=3, tasks=2, samples=1, cycles=0, seeds=(), controls=False)
    stood = metrics.judged_chains(tables, JUDGES)
    _, data = plots.efr_pass1(stood, replicates=100)
    assert data.loc[data["model"] == "tuned", "value"].isna().all()
    _, cycles = plots.repair_cycles(stood, replicates=100)
    assert set(cycles["model"]) == {"original"}
    _, none = plots.new_findings(pd.DataFrame(), tables["completions"], tables["tasks"], replicates=100)
    assert none.empty
    plots.error_distribution(stood, tables["analyses"][:0], judges=JUDGES, replicates=100)
    plots.feedback_loop()


def test_fates_count_per_program_sent_back(run):
    # kills: dividing by all programs; fates of the control "revise" mixed in
    _, data = plots.new_findings(run["transitions"], run["completions"], run["tasks"], replicates=100)
    completions = run["completions"].merge(run["tasks"][["task_id", "split"]])
    sent = completions.query("mode == 'feedback' and split == 'test' and arm == 'original'")
    first = sent[sent["cycle"] == 1]
    fixed = run["transitions"][(run["transitions"]["fate"] == "fixed")
                               & run["transitions"]["completion_id"].isin(first["completion_id"])]
    row = data[(data["arm"] == "original") & (data["cycle"] == 1) & (data["fate"] == "fixed")].iloc[0]
    assert (row["programs"], row["findings"]) == (len(first), len(fixed))
    assert row["per_program"] == pytest.approx(len(fixed) / len(first))


def test_published_and_own_values_stand_in_different_columns_with_no_axis(run):
    # kills: a chart that puts the paper's values and ours on one scale
    fig, data = plots.published_values(metrics.summary(run, "lab", [0], judges=JUDGES, replicates=100))
    assert not fig.axes[0].axison and {"published", "this_run"} < set(data.columns)
    assert data.set_index("quantity")["published"]["Errors after DPO"] == "\u221220 %"


def test_valid_code_is_the_build_rate_and_no_word_of_a_column_reaches_the_next(run):
    # kills: EFR beside the claim of valid code; a fold by letters, which are not all alike wide; a hyphen for a minus
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    summary = metrics.summary(run, "lab", [0], judges=JUDGES, replicates=100)
    fig, data = plots.published_values(summary)
    row = data.set_index("quantity").loc["Valid code"]
    value = f"{100 * summary['build_rate_change'][0]:+.1f}".replace("-", "\u2212")
    assert row["this_run"].startswith(value) and row["this_run_quantity"] == "programs that build"
    assert " - " not in "".join(data["this_run_quantity"])
    fig.set_dpi(300)
    FigureCanvasAgg(fig).draw()
    ends = [patch.get_window_extent() for patch in fig.axes[0].patches]
    published = [t.get_window_extent() for t in fig.axes[0].texts
                 if t.get_position()[0] in (STOPS["published"], STOPS["published_on"])]
    assert len(ends) == 2 and all(box.x1 <= ends[0].x1 for box in published)


def test_a_failed_write_leaves_no_half_file(run, stood, tmp_path: Path):
    # kills: writing in place
    fig, data = plots.feedback_loop()
    with pytest.raises(ValueError):
        plots.save(fig, data, tmp_path, "x", {"bad": float("nan")})
    assert {p.suffix for p in tmp_path.iterdir()} == {".svg", ".png", ".csv"}
