"""Over-optimisation: what happens as tuning is pushed, by the teacher's numbers and by the judges'."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CURVES = {"learning_rate": "learning rate", "beta": "beta", "max_steps": "optimizer steps"}
LINEAR = (" Beta: at margins near 0.2, the lab's at the paper profile's rate, the loss is in its linear part, where "
          "beta can hardly matter; that its panel is flat says nothing of larger margins.")
ROWS: tuple[tuple[str, dict[str, tuple[str, str, str]]], ...] = (
    ("error-free\nprograms, %", {"efr_teacher": ("EFR by teacher", style.INK, "^"),
                                 "efr": ("EFR by judge", style.TUNED, "o")}),
    ("build and\ntests, %", {"build_rate": ("builds", style.GREY, "D"), "pass@1": ("pass@1", style.TUNED, "s")}),
    ("length,\ncharacters", {"length": ("length", style.TUNED, "v")}),
)


@style.styled
def over_optimisation(chains: pd.DataFrame, points: Mapping[str, tuple[str, float]], *, note: str = "",
                      split: str = "validation", replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """EFR by teacher and by judge, build rate, pass@1 and length along each curve (``points``: key -> curve and x, see
    ``metrics.curve_points``), on ``split``; dotted lines are the original's."""
    data = metrics.curve_points(chains[chains["split"] == split], points, replicates=replicates)
    data = data.assign(collapsed=_collapsed(data))
    shown = [curve for curve in CURVES if (data["curve"] == curve).any()] or ["learning_rate"]
    fig, axes = style.sheet(style.PAGE, 3.7, len(ROWS), len(shown), sharex="col", sharey="row", squeeze=False)
    for line, (unit, series) in zip(axes, ROWS, strict=True):
        for ax, curve in zip(line, shown, strict=True):
            for metric, (_, color, marker) in series.items():
                scale = 1.0 if metric == "length" else 100.0
                mine = data[(data["curve"] == curve) & (data["metric"] == metric)]
                ax.plot(mine["x"], scale * mine["value"].astype(float), color=color, lw=1.0, alpha=0.6, zorder=1)
                for row in mine[~mine["collapsed"]].to_dict("records"):
                    style.interval(ax, row["x"], row, color, marker, size=3.8, scale=scale)
                start = data[(data["curve"] == "") & (data["metric"] == metric)]["value"].astype(float)
                for value in start:
                    ax.axhline(scale * value, color=color, lw=0.9, ls=(0, (1, 1.6)), zorder=0)
            ax.set_xscale("log")
            ax.margins(x=0.12)
            places = sorted(data.loc[data["curve"] == curve, "x"].unique())
            ax.set_xticks(places, [f"{x:g}" for x in places], rotation=35, ha="right", rotation_mode="anchor")
            ax.minorticks_off()
        line[0].set_ylabel(unit)
        _scale(line, shown, data[data["metric"].isin(list(series))])
    for ax, curve in zip(axes[0], shown, strict=True):
        ax.set_title(CURVES[curve])
    n = data.groupby("arm")["n"].max().to_dict()
    seeds = data[data["curve"] != ""].groupby("arm")["seeds"].max()
    usual = int(seeds.mode().iloc[0]) if len(seeds) else 0
    seed_counts = f"{usual} training seed{'s' * (usual != 1)} a point" + "".join(
        f", {style.arm(arm).name} {count}" for arm, count in seeds.items() if count != usual)
    families = chains.loc[chains["split"] == split, "family"].nunique()
    caption = (f"Split {split}, from which no arm's result is taken. Without feedback. n: up to "
               f"{max(n.values(), default=0)} programs a point; {seed_counts}. Dotted: the original. "
               "Arrows, with their values: off the scale, since fewer than half of the original's programs build. "
               f"{style.INTERVAL}. "
               "Where the teacher's line rises and the judge's does not, tuning has begun to please the teacher rather "
               "than to mend programs; error-free counts programs that do not build as errors. "
               f"A gap is picked from {_points(data)} points after looking, on {families} "
               f"famil{'y' if families == 1 else 'ies'}: it says where to look, and is no test."
               + (LINEAR if "beta" in shown else ""))
    return style.describe(fig, data, "Over-optimisation: pushing the tuning", caption, note, n, legend=_legend())


def _collapsed(data: pd.DataFrame) -> pd.Series[bool]:
    """Which rows are of a training that no longer builds half of what the original builds."""
    import pandas as pd

    rates = data[data["metric"] == "build_rate"]
    original = rates.loc[rates["curve"] == "", "value"].max()
    lost = rates[rates["value"].astype(float) < original / 2]
    gone = set(zip(lost["curve"], lost["x"], strict=True))
    return pd.Series([key in gone for key in zip(data["curve"], data["x"], strict=True)], index=data.index, dtype=bool)


def _points(data: pd.DataFrame) -> int:
    """Points on all curves, the original left out."""
    return len(data.loc[data["curve"] != "", ["curve", "x"]].drop_duplicates())


def _scale(line: Sequence[Axes], shown: Sequence[str], rows: pd.DataFrame) -> None:
    """The scale of those that did not collapse; an arrow and a value at its edge for each that did."""
    kept = rows[~rows["collapsed"]]
    size = 1.0 if (rows["metric"] == "length").any() else 100.0
    ends = size * kept[["value", "low", "high"]].astype(float)
    low, high = float(ends.min(axis=None)), float(ends.max(axis=None))
    if not low < high:
        return
    room = 0.12 * (high - low)
    bottom, top = max(0.0, low - 2 * room), high + room if size == 1.0 else min(101.0, high + room)
    line[0].set_ylim(bottom, top)
    for ax, curve in zip(line, shown, strict=True):
        for _, there in rows[rows["collapsed"] & (rows["curve"] == curve)].groupby("x"):
            values = (size * there["value"].astype(float)).round().astype(int)
            up = values.mean() > top
            said = "\n".join(map(str, sorted(set(values), reverse=True)))
            ax.annotate(said, (there["x"].iloc[0], top if up else bottom),
                        (0, -9 if up else 9), textcoords="offset points", ha="center", va="top" if up else "bottom",
                        fontsize=style.TEXT, color=style.INK)
            ax.plot(there["x"].iloc[0], top if up else bottom, marker="^" if up else "v", ms=4, color=style.INK,
                    clip_on=False, zorder=3)


def _legend() -> list[Any]:
    from matplotlib.lines import Line2D

    return [Line2D([], [], color=color, marker=marker, ms=3.8, lw=1.0, label=label)
            for _, series in ROWS for label, color, marker in series.values()]
