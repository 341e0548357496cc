"""Where in a figure the rows of its data are drawn: a page lays links there, over the picture."""
from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

LABEL = re.compile(r"_row (\d+) (\w+)")
"""A label that matplotlib shows in no legend and writes into no file."""
PAD = 1.4
"""Points around what is drawn: a mark of 4 points is small for a finger, and rows lie 7 points apart."""


def spot(row: int, side: str, *artists: Artist) -> None:
    """Say that ``artists`` draw one side (``original``, ``tuned``) of the row with this number, as in the csv."""
    for artist in artists:
        artist.set_label(f"_row {row} {side}")


def spots(fig: Figure) -> list[dict[str, Any]]:
    """``row``, ``side`` and ``box`` (left, top, width, height in percent of the picture) of each side of a row that
    was said to be drawn, in the order of the rows. The figure's layout must be made: after it was saved."""
    from matplotlib.transforms import Bbox

    drawn: dict[tuple[int, str], list[Any]] = {}
    for artist in fig.findobj(lambda one: LABEL.fullmatch(str(one.get_label())) is not None):
        row, side = LABEL.fullmatch(str(artist.get_label())).groups()  # type: ignore[union-attr]
        drawn.setdefault((int(row), side), []).append(artist.get_window_extent())
    width, height = fig.bbox.size
    found = []
    for (number, name), boxes in sorted(drawn.items()):
        box = Bbox.union(boxes).padded(PAD * fig.dpi / 72)
        percent = (box.x0 / width, 1 - box.y1 / height, box.width / width, box.height / height)
        found.append({"row": number, "side": name, "box": [round(100 * float(part), 2) for part in percent]})
    return found
