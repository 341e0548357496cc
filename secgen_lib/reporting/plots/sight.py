"""What reads and what runs: who finds unsafe programs, by class, and what is unsafe of what is called clean."""
from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill
from typing import TYPE_CHECKING

from secgen_lib import metrics
from secgen_lib.metrics import sight
from secgen_lib.reporting.plots import style
from secgen_lib.reporting.plots.truth import PLACES

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LOOKS = {"read alone": ("static judges alone", style.ORANGE, "^"), "both": ("both", style.GREEN, "D"),
         "run alone": ("fuzzing alone", style.PURPLE, "s"), "neither": ("neither", style.GREY, "X")}
"""How each of ``metrics.SEEN`` is drawn."""


@style.styled
def who_sees(seen: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """The rows of ``metrics.who_sees``: a panel a place for the original's programs by class, and one with the share
    of unsafe programs among those that the static judges call clean, an arm and place a row.
    """
    from matplotlib.lines import Line2D

    by_class = seen[(seen["arm"] == "original") & seen["seen"].isin(metrics.SEEN)]
    clean = seen[seen["of"] == sight.CLEAN].reset_index(drop=True)
    places = list(dict.fromkeys(seen["place"]))
    sizes = by_class.groupby("of")["n"].max()
    last = (sight.ANY, sight.SOUND)
    classes = sorted((name for name in sizes.index if name not in last), key=lambda name: (-sizes[name], name))
    classes = [name for name in last[:1] if name in sizes.index] + classes + [n for n in last[1:] if n in sizes.index]
    fig, axes = style.sheet(style.PAGE, 0.7 + 0.36 * max(len(classes), 3), 1, len(places) + 1, squeeze=False)
    for number, (ax, place) in enumerate(zip(axes.flat, places, strict=False)):
        _classes(ax, by_class[by_class["place"] == place], classes)
        ax.set_title(f"{place}: the original")
        ax.set_yticks([-y for y in range(len(classes))], classes if not number else [])
    _clean(axes.flat[-1], clean, len(places) > 1)
    whole = [f"{row['programs']} of {row['n']}" + (f" ({row['place']})" if len(places) > 1 else "")
             for row in clean.to_dict("records") if row["arm"] == "original"]
    title = f"{', '.join(whole)} programs that static judges call clean are unsafe" if whole else "Who sees what"
    caption = ("Left: programs with a defect of the class by the oracle (sound: with none), of those that build and "
               "that static judges and the judge's fuzzer could both score, without feedback; beside each row their "
               "number. Right: of programs that the static judges call clean those that the oracle calls unsafe. "
               + "".join(f"{place[:1].upper()}{place[1:]}: {PLACES[place]}. " for place in places if place in PLACES)
               + f"{style.INTERVAL}.")
    legend = [Line2D([], [], color=color, marker=marker, lw=1, ms=4, label=label)
              for label, color, marker in LOOKS.values()]
    n = {place: {row["arm"]: row["n"] for row in clean.to_dict("records") if row["place"] == place}
         for place in places}
    return style.describe(fig, seen, title, caption, note, n, legend=legend)


def _classes(ax: Axes, rows: pd.DataFrame, classes: Sequence[str]) -> None:
    for y, name in enumerate(classes):
        part = rows[rows["of"] == name]
        for turn, seen in enumerate(metrics.SEEN):
            _, color, marker = LOOKS[seen]
            for row in part[part["seen"] == seen].to_dict("records"):
                style.interval(ax, -y + 0.3 - 0.2 * turn, row, color, marker, across=True, size=3.0,
                               names=("share", "low", "high"), hollow=not row["programs"])
        if len(part):
            ax.text(1.02, -y, str(part["n"].iloc[0]), va="center", fontsize=style.TEXT, color=style.GREY,
                    transform=ax.get_yaxis_transform())
    ax.set_ylim(-len(classes) + 0.45, 0.55)
    ax.set_xlim(-2, 102)
    style.lying(ax, "programs of the class, %")


def _clean(ax: Axes, rows: pd.DataFrame, several: bool) -> None:
    names = []
    for y, row in enumerate(rows.to_dict("records")):
        look = style.arm(row["arm"])
        style.interval(ax, -y, row, look.color, look.marker, across=True, names=("share", "low", "high"),
                       hollow=not row["programs"])
        ax.text(1.02, -y, f"{row['programs']}/{row['n']}", va="center", fontsize=style.TEXT,
                transform=ax.get_yaxis_transform())
        names.append(fill(look.name, 22) + (f" ({row['place']})" if several else ""))
    ax.set_yticks([-y for y in range(len(names))], names)
    ax.set_ylim(-max(len(names), 1) + 0.45, 0.55)
    ax.set_xlim(-2, 102)
    ax.set_title("Called clean, and unsafe")
    style.lying(ax, "programs called clean, %")
