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
from tests.multieval.test_measured import programs

JUDGES = {"c": ("gcc_analyzer", "cppcheck")}


@pytest.fixture(scope="module")
def run() -> dict[str, pd.DataFrame]:
    return simulated_run.tables(families=6, tasks=2, samples=2, cycles=2, seeds=(0, 1))


@pytest.fixture(scope="module")
def stood(run) -> pd.DataFrame:
    return metrics.judged_chains(run, JUDGES)


def rounds() -> pd.DataFrame:
    return pd.DataFrame({"round": [0, 1, 0, 1], "tool": ["x", "x", "y", "y"], "programs": [10, 10, 10, 0],
                         "programs_with_findings": [5, 3, 2, 0], "findings": [8, 3, 2, 0]})


def by_class() -> pd.DataFrame:
    return pd.DataFrame([{"class": kind, "instrument": instrument, "reported": place, "programs": 4}
                         for kind in ("correct", "wrong", "leak", "off-by-one")
                         for place, instrument in enumerate(("clang_tidy", "security tests"))])


def doses() -> pd.DataFrame:
    return pd.DataFrame([{"bad_share": share, "seed": seed, "family": family, "class": kind,
                          "samples": round(8 * share), "corpus": share / 2, "n": 25}
                         for share in (0.1, 0.4) for seed in (0, 1) for family in "abcd"
                         for kind in ("leak", "off-by-one", "outside the grammar")])


def budgets() -> pd.DataFrame:
    return pd.DataFrame([{"class": kind, "budget": budget, "programs": 8, "found": found, "faulted": found}
                         for kind, most in (("correct", 0), ("any defect", 8), ("leak", 8), ("wrong", 2))
                         for budget, found in ((100, most // 2), (1000, most))])


def places(stood: pd.DataFrame, every: bool = False) -> dict[str, tuple[pd.DataFrame, pd.DataFrame]]:
    some = stood[(stood["split"] == "test") & (every | ((stood["cycle"] == 0) & (stood["mode"] == "feedback")))]
    bad = some["completion_id"].iloc[::3]
    found = pd.concat([pd.DataFrame({"completion_id": ids, "tool": tool, "category": "leak", "rule_id": "memory-leak"})
                       for tool, ids in (("ground_truth", bad), ("cppcheck", some["completion_id"].iloc[::9]))])
    unsafe = some["completion_id"].isin(bad).astype(float)
    return {"far": (some.assign(unsafe=unsafe, fuzz=unsafe, read=0.0), found)}


TOOLS = (("c", "x"), ("c", "y"), ("python", "z"))
MANY = (*(("c", tool) for tool in "abcdefg"), *(("cpp", f"long_name_{tool}") for tool in "abcdef"),
        *((language, tool) for language in ("python", "java", "javascript", "go", "rust", "algol_68")
          for tool in ("first_tool", "second")))


def labelled(tools=TOOLS) -> pd.DataFrame:
    rows = [{"tool": tool, "name": f"{language}/{kind}_{bad}", "language": language, "pair": f"{language}/{kind}",
             "kind": kind, "category": category, "cwe": "CWE-401", "defective": bad, "status": "ok",
             "flagged": float((n + bad) % 2), "found": float((n + bad) % 2), "named": 0.0}
            for n, (language, tool) in enumerate(tools)
            for kind, category in (("a", "leak"), ("b", "crypto")) for bad in (True, False)]
    return pd.DataFrame(rows)


def beside_ours():
    from secgen_lib.core.records import Verdict
    from secgen_lib.metrics import cyberseceval

    def score(good):
        return cyberseceval.score({language: [
            Verdict(f"{language}{i}", i > 2, None, None, i < good, i < good, None, False) for i in range(20)]
            for language in ("c", "python")})

    parts = [cyberseceval.beside(score(good), model) for model, good in (("original", 12), ("DPO", 15))]
    return pd.concat([parts[0], parts[1].tail(1)], ignore_index=True)


def draw(name: str, run, stood):
    few = {"replicates": 100}
    return {
        "efr_pass1": lambda: plots.efr_pass1(stood, note="lab model", **few),
        "repair_cycles": lambda: plots.repair_cycles(stood, note="lab model", **few),
        "error_distribution": lambda: plots.error_distribution(stood, run["analyses"], judges=JUDGES,
                                                               note="lab model", **few),
        "errors_by_language": lambda: plots.errors_by_language(stood, run["analyses"], judges=JUDGES,
                                                               note="lab model", **few),
        "new_findings": lambda: plots.new_findings(run["transitions"], run["completions"], run["tasks"], tools=JUDGES,
                                                   note="lab model", **few),
        "training_curves": lambda: plots.training_curves(run["training"], note="lab model"),
        "correct_per_cycle": lambda: plots.correct_per_cycle(stood, note="lab model", **few),
        "outcomes": lambda: plots.outcomes(stood, note="lab model", **few),
        "feedback_reach": lambda: plots.feedback_reach(stood, note="lab model", **few),
        "feedback_loop": lambda: plots.feedback_loop(stood, note="lab model"),
        "cyberseceval_models": lambda: plots.cyberseceval_models(note="lab model"),
        "cyberseceval_beside": lambda: plots.cyberseceval_beside(beside_ours(), note="lab model"),
        "published_values": lambda: plots.published_values(metrics.summary(run, "lab", [0, 1], **few),
                                                           note="lab model"),
        "calibration_recall": lambda: plots.calibration_recall(labelled(), note="lab model"),
        "calibration_precision": lambda: plots.calibration_precision(labelled(), note="lab model"),
        "calibration_kappa": lambda: plots.calibration_kappa(labelled(), note="lab model"),
        "corrected_rates": lambda: plots.corrected_rates(
            metrics.corrected_efr(stood.query("cycle == 0 and mode == 'feedback'"), labels=20, **few),
            metrics.corrected_changes(stood.query("cycle == 0 and mode == 'feedback'"), labels=20, **few),
            note="lab model"),
        "selected": lambda: plots.selected(stood, note="lab model", **few),
        "arms_forest": lambda: plots.arms_forest(stood, ["dpo", "lost"], note="lab model", **few),
        "transfer": lambda: plots.transfer(pd.concat(
            [metrics.against(stood[stood["split"] == "test"], [("original", "dpo")], **few).assign(distance=name)
             for name in ("mined tasks", "other families")], ignore_index=True), note="lab model"),
        "crossfit": lambda: plots.crossfit(pd.concat(
            [metrics.against(stood[stood["split"] == "test"].replace({"arm": {"lost": "ground_truth"}}),
                             [("original", "dpo"), ("original", "ground_truth")], **few).assign(mined=k)
             for k in (4, 28)], ignore_index=True), note="lab model"),
        "transfer_bases": lambda: plots.transfer_bases(pd.concat(
            [metrics.against(stood[stood["split"] == "test"], [("original", "dpo")], **few).assign(distance=far, base=b)
             for far in ("mined tasks", "other families") for b in ("shipped", "another", "all of them")],
            ignore_index=True), note="lab model"),
        "over_optimisation": lambda: plots.over_optimisation(stood, {"dpo|beta": ("beta", 0.1)}, note="lab model",
                                                             split="test", **few),
        "validation_changes": lambda: plots.validation_changes(stood, ["dpo", "lost"], note="lab model", split="test",
                                                               **few),
        "recorded_repair": lambda: plots.recorded_repair(rounds(), note="lab model"),
        "grammar_by_class": lambda: plots.grammar_by_class(by_class(), note="lab model"),
        "dose_response": lambda: plots.dose_response(doses(), note="lab model"),
        "fuzzing_recall": lambda: plots.fuzzing_recall(budgets(), note="lab model"),
        "multieval_secure_pass": lambda: plots.multieval_secure_pass(
            {"original": programs(lambda i: i < 3), "tuned": programs(lambda i: i < 9)}, note="lab model", **few),
        "classes_by_arm": lambda: plots.classes_by_arm(places(stood), ["dpo"], note="lab model", **few),
        "repair_by_truth": lambda: plots.repair_by_truth(
            metrics.repair_by_truth(places(stood, every=True)["far"][0], **few), note="lab model"),
        "who_sees": lambda: plots.who_sees(metrics.who_sees(places(stood), ["original", "dpo"], **few),
                                           note="lab model"),
    }[name]()


NAMES = [name for name in plots.__all__ if name not in ("save", "save_to")]


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


CALIBRATION = ["calibration_recall", "calibration_precision", "calibration_kappa"]


@pytest.mark.parametrize("name", CALIBRATION)
def test_every_language_is_drawn_and_one_that_is_unknown_under_its_own_name(name):
    # kills: a list of languages that leaves the others out without a word
    fig, data = getattr(plots, name)(labelled(MANY))
    words = [text.get_text() for ax in fig.axes for text in (ax._left_title, *ax.get_yticklabels())]
    names = ["C", "C++", "Python", "Java", "JavaScript", "Go", "Rust", "algol_68"]
    assert [word for word in words if word in names] == names
    assert set(data["language"]) == {language for language, _ in MANY}


@pytest.mark.parametrize("name", CALIBRATION)
@pytest.mark.parametrize("tools", [MANY, TOOLS, [("c", "x" * 30), ("c", "y" * 30)],
                                   [("c", f"t{i}") for i in range(24)]],
                         ids=["many", "few", "long names", "more tools than fit"])
def test_no_words_of_a_calibration_figure_are_cut_or_over_others(name, tools):
    from itertools import combinations

    from matplotlib.backends.backend_agg import FigureCanvasAgg

    fig, _ = getattr(plots, name)(labelled(tools), note="lab model")
    fig.set_dpi(300)  # as it is saved
    FigureCanvasAgg(fig).draw()
    texts = [*fig.texts, *(text for ax in fig.axes for text in (
        ax.title, ax._left_title, *ax.texts, *ax.get_xticklabels(), *ax.get_yticklabels()))]
    texts = [text for text in texts if text.get_text()]
    boxes = {text: text.get_window_extent() for text in texts}
    width, height = fig.bbox.width, fig.bbox.height
    assert not [text.get_text() for text, box in boxes.items()
                if min(box.x0, box.y0) < 0 or box.x1 > width or box.y1 > height]
    cells = {text for ax in fig.axes for text in ax.texts}  # as narrow as so many tools make them
    upright = [text for text in texts if not text.get_rotation() and (text not in cells or len(tools) < 24)]
    assert not [(a.get_text(), b.get_text()) for a, b in combinations(upright, 2) if boxes[a].overlaps(boxes[b])]
    panels = [ax.get_window_extent() for ax in fig.axes]
    assert not any(a.overlaps(b) for a, b in combinations(panels, 2))


def test_the_c_family_stands_above_the_others_and_lines_are_even():
    from secgen_lib.reporting.plots import matrices

    panels = [matrices.Panel(title, ["leak"], ["x"] * n, {}, {}) for title, n in
              (("C", 7), ("C++", 7), ("Python", 7), ("Java", 3), ("Rust", 4))]
    assert [[one.title for one in line] for line in matrices._lines(panels, 6.8, shared=True)] == [
        ["C", "C++"], ["Python", "Java", "Rust"]]


@pytest.mark.parametrize("name", CALIBRATION)
@pytest.mark.parametrize("rows", ["none", "unscored"])
def test_a_table_without_answers_gives_a_figure_that_says_so(name, rows, tmp_path: Path):
    # kills: an error of matplotlib; an empty page
    table = labelled()[:0] if rows == "none" else labelled().assign(
        flagged=float("nan"), found=float("nan"), named=float("nan"), status="outage")
    fig, data = getattr(plots, name)(table, note="lab model")
    line, = (text.get_text() for ax in fig.axes for text in ax.texts)
    assert line.startswith("No ") and data.attrs["caption"].startswith(line)
    plots.save(fig, data, tmp_path, name, {})
    assert pd.read_csv(tmp_path / f"{name}.csv").empty


def test_what_was_not_scored_is_not_drawn_as_missed_nor_as_absent():
    table = labelled([("c", "x"), ("c", "y"), ("python", "z")])
    table.loc[(table["tool"] == "y") & (table["category"] == "leak"), ["flagged", "found", "named"]] = float("nan")
    fig, data = plots.calibration_recall(table)
    assert "?" in [text.get_text() for text in fig.axes[0].texts] and "?: none scored" in data.attrs["caption"]
    assert plots.calibration_kappa(table)[1].attrs["caption"].count("One tool only: Python.") == 1
    assert "any of them" not in set(plots.calibration_precision(table)[1].query("language == 'python'")["tool"])


def test_a_failed_write_leaves_no_half_file(run, stood, tmp_path: Path):
    # kills: writing in place
    fig, data = plots.feedback_loop()
    with pytest.raises(ValueError):
        plots.save(fig, data, tmp_path, "x", {"bad": float("nan")})
    assert {p.suffix for p in tmp_path.iterdir()} == {".svg", ".png", ".csv"}
