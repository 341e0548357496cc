"""The calibration's figures: every language, no word cut, what was not scored said so."""
from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from secgen_lib.reporting import plots
from tests.reporting.drawn import MANY, TOOLS, labelled

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
