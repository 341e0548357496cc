"""Shaded matrices with words in their cells: panels with cells of one size, set on the page like words in lines."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import cos, radians, sin
from typing import TYPE_CHECKING

from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NAME, LABEL, TITLE = 7.0, 7.0, 7.5
"""Points: names of rows and columns, words in cells, titles of panels."""
SLANT = 40
"""Degrees by which the names of columns are turned."""
NARROW, WIDE, STEP = 0.29, 0.38, 0.005
"""Inches: a cell is as wide as the page allows between the two; narrower only where one panel alone is too wide."""
EDGE, GAP, BESIDE = 0.08, 0.2, 0.05
"""Inches: at the page's edges, between panels, between a name and its cells."""


@dataclass(frozen=True)
class Panel:
    """One matrix: ``values`` (0 to 1; less is drawn as 0) shade the cells (row, column), ``labels`` stand in them. A
    cell without a value is white. ``weights`` (0 to 1): how strong the shade of a cell is.
    """

    title: str
    rows: Sequence[str]
    columns: Sequence[str]
    values: Mapping[tuple[str, str], float]
    labels: Mapping[tuple[str, str], str]
    weights: Mapping[tuple[str, str], float] | None = None


def figure(panels: Sequence[Panel], data: pd.DataFrame, title: str, caption: str, note: str, n: object, *,
           high: float | None = None, shared: bool = False) -> tuple[Figure, pd.DataFrame]:
    """``panels`` in reading order, in as few and as even lines as the page's width allows; the figure is as high as
    they need. ``high``: inches of a cell (None: 4/5 of its width). ``shared``: only the first panel of a line has its
    rows named: all panels have the same. The other words are ``style.describe``'s.
    """
    inside = style.PAGE - 2 * EDGE
    lines = _lines(panels, inside, shared)
    cell = WIDE
    while cell > STEP and max(_width(line, cell, shared) for line in lines) > inside:
        cell -= STEP
    high = high or 0.8 * cell
    over = 0.26  # a panel's title
    longest = [max(style.inches(name, NAME) for panel in line for name in panel.columns) for line in lines]
    under = [2 * BESIDE + 0.1 + name * sin(radians(SLANT)) for name in longest]
    heights = [over + high * max(len(panel.rows) for panel in line) + below
               for line, below in zip(lines, under, strict=True)]
    fig, empty = style.sheet(style.PAGE, sum(heights) + 0.05)
    empty.remove()
    described = style.describe(fig, data, title, caption, note, n)
    fig.set_layout_engine("none")  # every place is computed here
    total = float(fig.get_size_inches()[1])
    top = total - style.layout(style.PAGE, title, caption, note).head
    for line, height in zip(lines, heights, strict=True):
        left = EDGE
        for i, panel in enumerate(line):
            left += _lead(panel) if i == 0 or not shared else 0
            wide, tall = cell * len(panel.columns), high * len(panel.rows)
            ax = fig.add_axes((left / style.PAGE, (top - over - tall) / total, wide / style.PAGE, tall / total))
            _draw(ax, panel, named=i == 0 or not shared)
            left += max(wide, style.inches(panel.title, TITLE, bold=True)) + GAP
        top -= height
    return described


def _lines(panels: Sequence[Panel], inside: float, shared: bool) -> list[list[Panel]]:
    """The fewest lines that fit at the narrowest cell, and of those the most even ones."""
    count = len(panels)
    for breaks in range(count):
        ways = [[list(panels[a:b]) for a, b in zip((0, *at), (*at, count), strict=True)]
                for at in combinations(range(1, count), breaks)]
        widest = [max(_width(line, NARROW, shared) for line in way) for way in ways]
        if min(widest) <= inside or breaks == count - 1:
            return ways[widest.index(min(widest))]
    raise ValueError("no panel to draw")


def _width(line: Sequence[Panel], cell: float, shared: bool) -> float:
    leads = _lead(line[0]) if shared else sum(_lead(panel) for panel in line)
    return leads + GAP * (len(line) - 1) + sum(
        max(cell * len(panel.columns), style.inches(panel.title, TITLE, bold=True)) for panel in line)


def _lead(panel: Panel) -> float:
    """Room at the left: for the names of rows, and for what of the turned names of columns goes beyond them."""
    beyond = max(style.inches(name, NAME) * cos(radians(SLANT)) - NARROW * i for i, name in enumerate(panel.columns))
    return max(BESIDE + max(style.inches(name, NAME) for name in panel.rows), beyond)


def _draw(ax: Axes, panel: Panel, *, named: bool) -> None:
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.patches import Rectangle

    shades = LinearSegmentedColormap.from_list("blue", ["#F2F6FA", style.ORIGINAL])
    for y, row in enumerate(panel.rows):
        for x, column in enumerate(panel.columns):
            value, dark = panel.values.get((row, column)), False
            if value is not None:
                shade = max(0.0, value) * (1.0 if panel.weights is None else panel.weights[row, column])
                dark = shade > 0.55
                ax.add_patch(Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=shades(shade), edgecolor="white", lw=0.8))
            ax.text(x, y, panel.labels.get((row, column), ""), ha="center", va="center", fontsize=LABEL,
                    color="white" if dark else style.INK)
    ax.set_xlim(-0.5, len(panel.columns) - 0.5)
    ax.set_ylim(len(panel.rows) - 0.5, -0.5)
    ax.set_xticks(range(len(panel.columns)), panel.columns, rotation=SLANT, ha="right", rotation_mode="anchor")
    ax.set_yticks(range(len(panel.rows)), panel.rows if named else [])
    ax.tick_params(length=0, labelsize=NAME)
    ax.set_title(panel.title, fontsize=TITLE)
    ax.grid(visible=False)
    for side in ax.spines.values():
        side.set_visible(False)
