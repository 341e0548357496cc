"""The words of a figure lie inside it at every resolution, none is too small to read, and arms have colours that are
told apart. Each test names its mutation."""
from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from secgen_lib import metrics
from secgen_lib.reporting.plots import palette, style, words
from secgen_lib.reporting.plots.outcomes import COLORS, _patches
from tests import simulated_run
from tests.reporting.drawn import NAMES, draw

TITLE = "A title that needs most of a column"
LONG = "Qwen2.5-Coder-0.5B-Instruct (four-bit weights)"
DICHROMATS = {  # Machado, Oliveira and Fernandes 2009, severity 1.0, of linear RGB
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1))}
TOGETHER = (("original", "dpo", "sft", "dpo_sft", "dpo_changed", "dpo_shuffled", "best_of_n",
             "best_of_n_examples"),
            ("original", "dpo", "sft", "shuffled"), ("original", "dpo", "low", "likelihood"),
            ("original", "static", "static+dynamic", "ground_truth"))
"""Arms that stand in one figure: those of each shipped profile."""


@pytest.fixture(scope="module")
def run() -> dict[str, pd.DataFrame]:
    return simulated_run.tables(families=6, tasks=2, samples=2, cycles=2, seeds=(0, 1))


@pytest.fixture(scope="module")
def stood(run) -> pd.DataFrame:
    return metrics.judged_chains(run)


@pytest.mark.parametrize("name", NAMES)
def test_title_note_legend_and_caption_are_whole_at_every_resolution(name, run, stood):
    # kills: a caption wrapped by widths of another resolution; a note over the title; text below 7 points
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.text import Text

    fig, _ = draw(name, run, stood)
    small = [t.get_text() for t in fig.findobj(Text) if t.get_text() and t.get_fontsize() < style.TEXT]
    assert not small
    assert fig.get_size_inches()[0] in (style.COLUMN, style.PAGE, pytest.approx(0.8 * style.PAGE))
    for dpi in (120, 144, 300):  # a notebook's display, ours, the saved file
        fig.set_dpi(dpi)
        FigureCanvasAgg(fig).draw()
        boxes = {t.get_text(): t.get_window_extent() for t in fig.texts}
        boxes |= {f"legend {place}": legend.get_window_extent() for place, legend in enumerate(fig.legends)}
        for text, box in boxes.items():
            inside = 0 <= box.x0 and box.x1 <= fig.bbox.width and 0 <= box.y0 and box.y1 <= fig.bbox.height
            assert inside, (dpi, text)
        assert not [pair for pair in combinations(boxes, 2) if boxes[pair[0]].overlaps(boxes[pair[1]])], dpi
        caption = fig.texts[-1].get_window_extent()
        assert all(ax.get_window_extent().y0 >= caption.y1 for ax in fig.axes), dpi


@pytest.mark.parametrize("width", [style.COLUMN, style.PAGE])
def test_a_long_note_has_a_line_of_its_own_and_the_axes_keep_their_room(width):
    # kills: head and foot taken from the axes' room; a note beside a title that fills the line
    @style.styled
    def made():
        fig, ax = style.sheet(width, 2.0)
        ax.plot([0, 1], label="one")
        return style.describe(fig, pd.DataFrame({"x": [1]}), TITLE, "word " * 200, LONG, 1)

    fig, _ = made()
    set_as = words.layout(width, TITLE, "word " * 200, LONG)
    assert set_as.note_below == (width == style.COLUMN)
    assert fig.get_size_inches()[1] == pytest.approx(2.0 + set_as.head + set_as.foot)
    assert all(words.inches(line) <= width - 2 * words.EDGE for line in set_as.caption)


def test_a_number_stays_with_its_percent_sign():
    # kills: "95" at the end of a line and "%" at the start of the next
    assert all(not line.startswith("%") for room in np.linspace(0.6, 3, 40)
               for line in words.wrapped("Bars: 95 % intervals of 100 % of all", room))


@pytest.mark.parametrize("seen_with", DICHROMATS)
@pytest.mark.parametrize("arms", TOGETHER)
def test_arms_of_one_figure_are_told_apart_by_colour_and_by_marker(arms, seen_with):
    # kills: a colour that a colour-blind reader takes for another arm's
    looks = [palette.arm(name) for name in arms]
    assert len({look.marker for look in looks}) == len(looks) == len({look.name for look in looks})
    seen = {look.name: _lab(np.array(DICHROMATS[seen_with]) @ _linear(look.color)) for look in looks}
    assert min(np.linalg.norm(seen[a] - seen[b]) for a, b in combinations(seen, 2)) > 15


@pytest.mark.parametrize("seen_with", DICHROMATS)
@pytest.mark.parametrize("kinds", [tuple(metrics.OUTCOMES), tuple(metrics.REACH)], ids=["outcomes", "reach"])
def test_parts_of_a_bar_are_told_apart_by_colour_or_hatching(kinds, seen_with):
    # kills: two classes of outcomes that a colour-blind reader takes for one; the hatching left away
    seen = {kind: _lab(np.array(DICHROMATS[seen_with]) @ _linear(COLORS[kind])) for kind in kinds}
    hatched = {patch.get_label() for patch in _patches(kinds) if patch.get_hatch()}
    assert len(hatched) == 1
    plain = [kind for kind in kinds if kind not in hatched]
    assert min(np.linalg.norm(seen[a] - seen[b]) for a, b in combinations(plain, 2)) > 15


def test_the_tuned_model_looks_like_its_arm_and_an_unknown_arm_has_its_own_name():
    # kills: one arm in two colours; a KeyError on a user's profile
    assert palette.MODELS["tuned"][1:] == palette.ARMS["dpo"][1:]
    assert palette.MODELS["original"] == palette.ARMS["original"]
    assert palette.arm("my_arm").name == "my arm"


def test_labels_are_spread_no_further_than_needed():
    # kills: labels that touch; an order that changes
    made = style.spread([10.0, 10.5, 40.0, 9.0], 2.0)
    assert made[2] == 40.0 and sorted(made) == [made[3], made[0], made[1], made[2]]
    assert min(b - a for a, b in zip(sorted(made), sorted(made)[1:], strict=False)) == pytest.approx(2.0)


def _linear(color: str) -> np.ndarray:
    share = np.array([int(color[place:place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def _lab(rgb: np.ndarray) -> np.ndarray:
    """CIE Lab (D65) of linear RGB."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ np.clip(rgb, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])
