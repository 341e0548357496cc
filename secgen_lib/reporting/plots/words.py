"""The words around a figure: title, note, legend, caption. They are measured as they are drawn, and the figure grows
by the room that they need, so that nothing is cut at any resolution."""
from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secgen_lib.reporting.plots.palette import GREY, INK, ORANGE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

TITLE, TEXT = 8.5, 7.0
"""Points. Nothing in a figure is smaller than ``TEXT`` at the width that it is drawn for."""
EDGE = 0.07
"""Inches between the words and the paper's edge."""
LINE, TITLE_LINE, ROW = 0.132, 0.165, 0.16
"""Inches: a line of the caption, of the title, of the legend."""
HANDLE, PAD, BETWEEN = 1.9, 0.6, 1.5
"""Of a legend, in sizes of its letters: the sample, the space behind it, the space between entries."""
RESOLUTIONS = (72, 100, 120, 144, 200, 300)
"""Dots per inch: screens, a notebook, print. Hinting makes letters wider at some of them."""


@dataclass(frozen=True)
class Layout:
    """Lines of the title and of the caption, whether the note has a line of its own, columns of the legend."""

    title: Sequence[str]
    caption: Sequence[str]
    note_below: bool
    columns: int
    rows: int

    @property
    def head(self) -> float:
        """Inches above the axes."""
        return 0.1 + TITLE_LINE * (len(self.title) + self.note_below) + ROW * self.rows

    @property
    def foot(self) -> float:
        """Inches below the axes."""
        return EDGE + LINE * len(self.caption)


def layout(width: float, title: str, caption: str, note: str, labels: Sequence[str] = ()) -> Layout:
    """How the words are set in a figure ``width`` inches wide."""
    room = width - 2 * EDGE
    titles = wrapped(title, room, TITLE, bold=True)
    beside = room - inches(note, TEXT) - 0.2 if note else room
    below = bool(note) and inches(titles[0], TITLE, bold=True) > beside
    columns = next((count for count in range(len(labels), 1, -1) if _legend(labels, count) <= room), 1)
    return Layout(titles, wrapped(caption, room, TEXT), below, columns, -(-len(labels) // columns))


def describe(fig: Figure, data: pd.DataFrame, title: str, caption: str, note: str, n: Any, *,
             legend: Sequence[Any] = ()) -> tuple[Figure, pd.DataFrame]:
    """Title, ``note`` in a frame, legend under the title, caption at the foot: set around the axes, whose room stays.

    The same words go with the data (``DataFrame.attrs``), for the sidecar.
    """
    width, body = fig.get_size_inches()
    labels = [str(handle.get_label()) for handle in legend]
    words = layout(width, title, caption, note, labels)
    height = body + words.head + words.foot
    fig.set_size_inches(width, height)
    left, top = EDGE / width, 1 - 0.06 / height
    fig.text(left, top, "\n".join(words.title), ha="left", va="top", fontsize=TITLE, fontweight="bold", color=INK,
             linespacing=1.2)
    if note:
        down = 0.085 + (TITLE_LINE * len(words.title) + 0.01 if words.note_below else 0)
        at, side = (0.105 / width, "left") if words.note_below else (1 - 0.105 / width, "right")
        fig.text(at, 1 - down / height, note, ha=side, va="top", fontsize=TEXT, color=INK,
                 bbox={"boxstyle": "round,pad=0.25", "facecolor": "#FFF4CC", "edgecolor": ORANGE, "linewidth": 0.6})
    if legend:
        under = 0.1 + TITLE_LINE * (len(words.title) + words.note_below)
        fig.legend(handles=list(legend), loc="upper left", bbox_to_anchor=(left, 1 - under / height),
                   ncols=words.columns, borderaxespad=0, borderpad=0, fontsize=TEXT, handlelength=HANDLE,
                   handletextpad=PAD, columnspacing=BETWEEN, labelspacing=0.35)
    fig.text(left, EDGE / height, "\n".join(words.caption), ha="left", va="bottom", fontsize=TEXT, color=GREY,
             linespacing=1.3)
    engine: Any = fig.get_layout_engine()
    engine.set(rect=(0, words.foot / height, 1, body / height), w_pad=0.06, h_pad=0.05, wspace=0.04, hspace=0.06)
    data.attrs = {"title": title, "caption": " ".join(caption.split()), "note": note, "n": n}
    return fig, data


def wrapped(text: str, room: float, size: float = TEXT, *, bold: bool = False) -> list[str]:
    """``text`` in lines no wider than ``room`` inches at ``size`` points."""
    lines: list[str] = []
    for word in re.sub(r"(?<=\d) (?=%)", "\u00a0", text).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and inches(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@functools.lru_cache(maxsize=8192)
def inches(text: str, size: float = TEXT, *, bold: bool = False) -> float:
    """How wide ``text`` is drawn, at the resolution that makes it widest."""
    from matplotlib.font_manager import FontProperties

    font = FontProperties(family="DejaVu Sans", size=size, weight="bold" if bold else "normal")
    return max(float(_renderer(dpi).get_text_width_height_descent(text, font, False)[0]) / dpi for dpi in RESOLUTIONS)


@functools.cache
def _renderer(dpi: int) -> Any:
    from matplotlib.backends.backend_agg import RendererAgg

    return RendererAgg(1, 1, dpi)


def _legend(labels: Sequence[str], columns: int) -> float:
    """Inches of a legend of so many columns, which are filled one after another."""
    rows = -(-len(labels) // columns)
    parts = [labels[place:place + rows] for place in range(0, len(labels), rows)]
    letter = TEXT / 72
    return sum(max(inches(label) for label in part) + (HANDLE + PAD) * letter for part in parts) + (
        BETWEEN * letter * (len(parts) - 1))
