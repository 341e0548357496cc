"""What feedback is worth by the oracle: a loop that hears the fuzzer, beside one that does not and its other controls.
"""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib.core.numbers import number
from secgen_lib.metrics.repaired import LESS, SOUND, UNSAFE
from secgen_lib.reporting.plots import along, style, titles

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

METRICS = {SOUND: "Build, pass and are safe", UNSAFE: "Unsafe, of those that build"}
COLORS = {"feedback": style.PURPLE, "static": style.ORANGE, "fresh": style.GREY, "revise": style.GREEN}
NAMES = {"feedback": "static + fuzzing", "static": "static alone", "fresh": "fresh sample", "revise": "“revise”"}


@style.styled
def repair_by_truth(rows: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """The rows of ``metrics.repair_by_truth``: above, rates after each cycle of every chain; below, feedback less each
    control. A column a metric."""
    fig, axes = style.sheet(style.PAGE, 3.9, 2, 2, squeeze=False, sharex=True)
    for place, (metric, title) in enumerate(METRICS.items()):
        mine = rows[rows["metric"] == metric]
        plain = mine[~mine["mode"].str.startswith(LESS)]
        _lines(axes[0][place], plain, 0.085)
        axes[0][place].set_title(title)
        axes[0][place].set_ylabel("programs, %")
        _lines(axes[1][place], mine[mine["mode"].str.startswith(LESS)], 0.115)
        axes[1][place].axhline(0, color=style.INK, lw=0.8, zorder=0)
        axes[1][place].set_title("Feedback with fuzzing less each control")
        axes[1][place].set_ylabel("points")
        axes[1][place].set_xlabel("cycle")
        axes[1][place].set_xticks(sorted(rows["cycle"].unique()))
    rates = rows[~rows["mode"].str.startswith(LESS)]
    n = {metric: int(rates.loc[(rates["metric"] == metric) & (rates["cycle"] == 0), "n"].iloc[0]) for metric in METRICS}
    last = rates[rates["cycle"] == rates["cycle"].max()].drop_duplicates("mode")
    asked = ", ".join(f"{row['answers']:.0f} ({NAMES[row['mode']]})" for row in last.to_dict("records"))
    unscored = int(rates["unscored"].max())
    caption = (f"The original, n {n[SOUND]} programs at every cycle; {n[UNSAFE]} build at cycle 0. By the oracle: the "
               "grammar's label where it knows the program, else sanitizers, hidden security tests and the judge's "
               "fuzzer, whose inputs the loop has never seen. Every chain begins at the same programs and has one "
               "answer a cycle for each that its stop rule has not accepted; that of static alone does not hear the "
               f"fuzzer, so it stops earlier. Answers: {asked}. "
               + (f"Unscored: up to {unscored} a point. " if unscored else "None is unscored. ")
               + f"{style.INTERVAL}. Hollow: the interval of the difference holds zero.")
    return style.describe(fig, rows, titles.repair_by_truth(rows), caption, note, n)


def _lines(ax: Axes, rows: pd.DataFrame, apart: float) -> None:
    ends: list[tuple[float, str, str]] = []
    modes = [mode for mode in NAMES if (rows["mode"].str.removeprefix(LESS) == mode).any()]
    for place, mode in enumerate(modes):
        mine = rows[rows["mode"].str.removeprefix(LESS) == mode].dropna(subset=["value"]).sort_values("cycle")
        shift, look = 0.06 * (place - (len(modes) - 1) / 2), along.MODES[mode]
        ax.plot(mine["cycle"] + shift, 100 * mine["value"].astype(float), color=COLORS[mode], ls=look.dash, lw=0.9)
        for row in mine.to_dict("records"):
            less = row["mode"].startswith(LESS)
            style.interval(ax, row["cycle"] + shift, row, COLORS[mode], look.marker, size=3.8,
                           hollow=less and not titles.clear(row))
        if len(mine):
            last = 100 * float(mine["value"].iloc[-1])
            less = str(mine["mode"].iloc[0]).startswith(LESS)
            ends.append((last, f"{number(last, 1, sign=True)} less {NAMES[mode]}" if less else
                         f"{number(last, 0)} {NAMES[mode]}", COLORS[mode]))
    if not ends:
        return
    low, high = ax.get_ylim()
    heights = style.spread([end[0] for end in ends], apart * (high - low))
    for (_, words, color), height in zip(ends, heights, strict=True):
        ax.annotate(words, (float(rows["cycle"].max()) + 0.12, height), (4, 0), textcoords="offset points",
                    va="center", fontsize=style.TEXT, color=color, annotation_clip=False)
