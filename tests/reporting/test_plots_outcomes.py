"""The figures of the experiment: what is drawn is the table, nothing collides, one set or several. Each names its
mutation."""
from __future__ import annotations

from itertools import combinations

import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.reporting import plots
from secgen_lib.reporting.plots import style
from tests import simulated_run

FEW = {"replicates": 100}


@pytest.fixture(scope="module")
def tables() -> dict[str, pd.DataFrame]:
    return simulated_run.several(unscored=0.1)


@pytest.fixture(scope="module")
def several(tables) -> pd.DataFrame:
    return metrics.judged_chains(tables)


@pytest.fixture(scope="module")
def one() -> pd.DataFrame:
    return metrics.judged_chains(simulated_run.tables(families=6, tasks=2, samples=2, seeds=(0, 1), cycles=2,
                                                      passing=(0.1, 0.1)))


@pytest.mark.parametrize("which", ["several", "one"])
@pytest.mark.parametrize("name", ["outcomes", "feedback_reach", "correct_per_cycle"])
def test_no_words_are_cut_or_over_others(name, which, request):
    # kills: labels that collide where there is one set, or where rates are low
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    fig, _ = getattr(plots, name)(request.getfixturevalue(which), note="simulated", **FEW)
    fig.set_dpi(300)
    FigureCanvasAgg(fig).draw()
    ticks = [t for ax in fig.axes for axis, ends in ((ax.xaxis, ax.get_xlim()), (ax.yaxis, ax.get_ylim()))
             for at, t in zip(axis.get_ticklocs(), axis.get_ticklabels(), strict=True) if ends[0] <= at <= ends[1]]
    texts = [t for t in [*fig.texts, *ticks, *(t for ax in fig.axes for t in (ax._left_title, *ax.texts))]
             if t.get_text()]
    boxes = {t: t.get_window_extent() for t in texts}
    assert not [t.get_text() for t, b in boxes.items() if min(b.x0, b.y0) < 0 or b.x1 > fig.bbox.width
                or b.y1 > fig.bbox.height]
    assert not [(a.get_text(), b.get_text()) for a, b in combinations(texts, 2) if boxes[a].overlaps(boxes[b])]


def test_every_bar_is_whole_and_is_the_tables(several):
    # kills: a class left out of the bars; the tuned model's shares on the original's bar
    fig, data = plots.outcomes(several, **FEW)
    lengths: dict[float, float] = {}
    for patch in fig.axes[0].patches:
        middle = round(patch.get_y() + patch.get_height() / 2, 6)
        lengths[middle] = lengths.get(middle, 0.0) + patch.get_width()
    assert len(lengths) == 2 * data.groupby(["dataset", "language", "cycle"]).ngroups
    assert all(width == pytest.approx(100) for width in lengths.values())
    top = max(lengths)
    first = next(patch for patch in fig.axes[0].patches if patch.get_y() + patch.get_height() / 2 == pytest.approx(top))
    row = data.iloc[0]
    assert first.get_width() == pytest.approx(100 * row["original_share"]) and row["outcome"] == "does not build"


def test_unscored_and_untested_are_named_only_where_they_are(several, one):
    # kills: a legend of classes that no program is in; unscored programs that vanish
    def legend(fig):
        return [text.get_text() for text in fig.legends[0].get_texts()]

    assert legend(plots.outcomes(several, **FEW)[0])[-1] == "unscored"
    fig, data = plots.outcomes(one, **FEW)
    assert legend(fig) == ["does not build", "flagged", "fails its tests", "correct"]
    assert "None is unscored" in data.attrs["caption"]
    untested = one.assign(has_test=False, has_security_test=False)
    assert "not tested" in legend(plots.outcomes(untested, **FEW)[0])


def test_the_number_of_correct_programs_is_a_count(several):
    # kills: a rate in place of the number; unscored programs extrapolated; another data set's programs
    _, data = plots.correct_per_cycle(several, dataset="humaneval", **FEW)
    part = several[several["dataset"] == "humaneval"]
    for row in data[data["metric"] == "correct@1"].to_dict("records"):
        stood = metrics.select(part, "original" if row["model"] == "original" else "dpo", row["cycle"], row["mode"])
        counted = metrics.METRICS["correct"](stood)[0]
        assert row["number"] == (counted == 1).sum() and row["number_low"] < row["number"] < row["number_high"]
    assert set(data.loc[data["model"] == "tuned", "mode"]) == {"feedback"}
    assert {"fresh", "revise"} < set(data.loc[data["model"] == "original", "mode"])


def test_trainings_are_averaged_in_the_number(one):
    # kills: twice the programs for two training seeds
    fig, data = plots.correct_per_cycle(one, **FEW)
    last = data.query("metric == 'correct@1' and model == 'tuned' and cycle == 2").iloc[0]
    assert last["number"] == pytest.approx(last["value"] * 6 * 2 * 2) and last["n"] == 6 * 2 * 2 * 2
    assert fig.axes[0].get_ylabel() == "programs, of 24"


def test_only_sets_that_were_run_through_cycles_are_drawn(several):
    # kills: sets without feedback in the point at cycle 0 alone, and a curve of other programs after it
    _, data = plots.correct_per_cycle(several, **FEW)
    assert set(data["n"]) == {80} and data.attrs["caption"].startswith("HumanEval, Python.")
    _, none = plots.correct_per_cycle(several[several["cycle"] == 0], **FEW)
    assert none.empty and "No set was run through cycles" in none.attrs["caption"]


def test_a_set_with_fewer_cycles_is_not_drawn_along_all():
    # kills: one cycle of C++ carried to the third as if it had been repaired no further
    sets = [(*one[:4], 1, *one[5:]) if one[0] == "humaneval_x_cpp" else one for one in simulated_run.SETS]
    frame = metrics.judged_chains(simulated_run.several(sets))
    for draw in (plots.repair_cycles, plots.correct_per_cycle):
        assert set(draw(frame, **FEW)[1]["n"]) == {80}
    _, data = plots.efr_pass1(frame, **FEW)
    assert set(data.loc[(data["sets"] == "cycles") & (data["metric"] == "efr"), "n"]) == {80}
    made = metrics.outcome_table(frame, replicates=20)
    assert set(made.loc[made["dataset"] == "humaneval_x_cpp", "cycle"]) == {0, 1}


def test_the_difference_is_paired(several):
    # kills: the difference of two unpaired rates; the wrong cycle
    fig, _ = plots.correct_per_cycle(several, dataset="humaneval", **FEW)
    said = next(t.get_text() for t in fig.axes[1].texts if "paired" in t.get_text()).splitlines()
    part = several[several["dataset"] == "humaneval"]
    found = metrics.compare(*(metrics.select(part, arm, 3) for arm in ("original", "dpo")), "pass@1", **FEW)
    assert said[2] == (f"after 3 cycles: {100 * found.value:+.1f} points [{100 * found.low:+.1f}, "
                       f"{100 * found.high:+.1f}]").replace("-", "\u2212")


def test_each_set_has_its_own_classes(tables, several):
    # kills: the findings of one language in the panel of another; a set without findings that is not named
    fig, data = plots.errors_by_language(several, tables["analyses"], **FEW)
    for (dataset, language), part in data.groupby(["dataset", "language"]):
        sides = [metrics.select(several[several["dataset"] == dataset], arm, 0) for arm in ("original", "dpo")]
        wanted = metrics.by_class(*sides, metrics.explode(tables["analyses"]), **FEW).set_index("class")
        for row in part.to_dict("records"):
            assert (row["before_programs"], row["after_programs"], row["before_n"]) == tuple(
                wanted.loc[row["class"], ["before_programs", "after_programs", "before_n"]]), (dataset, language)
    titles = [ax._left_title.get_text() for ax in fig.axes if ax._left_title.get_text()]
    assert "HumanEval-X\nC++" in titles and len(titles) == data.groupby(["dataset", "language"]).ngroups
    bare = tables["analyses"][~tables["analyses"]["completion_id"].str.startswith("mbpp")]
    said = plots.errors_by_language(several, bare, **FEW)[1].attrs["caption"]
    assert "MBPP, Python" in said.split("No finding at all")[1]
    _, none = plots.errors_by_language(several, bare[:0], **FEW)
    assert none.empty


@pytest.mark.parametrize(("dataset", "language", "name"), [
    ("humaneval", "python", "HumanEval, Python"), ("humaneval_x_rust", "rust", "HumanEval-X, Rust"),
    ("mbpp_cpp", "cpp", "MBXP, C++"), ("new_set", "zig", "new_set, zig"), ("all sets", "", "all sets")])
def test_sets_have_their_makers_names(dataset, language, name):
    assert style.set_name(dataset, language) == name


def test_feedback_and_controls_are_of_the_same_programs():
    # kills: feedback on two sets beside controls that were run on one of them
    both = [(*one[:4], 3, *one[5:]) if one[0] == "humaneval_x_cpp" else one for one in simulated_run.SETS]
    frame = metrics.judged_chains(simulated_run.several(both))
    bare = frame[(frame["mode"] == "feedback") | (frame["dataset"] == "humaneval")]
    _, data = plots.repair_cycles(bare, **FEW)
    assert set(data["mode"]) == {"feedback", "fresh", "revise", "feedback - fresh", "feedback - revise"}
    assert set(data["n"]) == {80}
    assert "not every control was run there: HumanEval-X, C++." in data.attrs["caption"]
    other = {"humaneval": "fresh", "humaneval_x_cpp": "revise"}
    apart = frame[(frame["mode"] == "feedback") | (frame["mode"] == frame["dataset"].map(other))]
    assert set(plots.repair_cycles(apart, **FEW)[1]["mode"]) == {"feedback"}, "no set has both"
    _, none = plots.repair_cycles(frame[frame["mode"] == "feedback"], **FEW)
    assert min(none["n"]) > 80 and "Left out" not in none.attrs["caption"]
