"""Over-optimisation: what happens as tuning is pushed, by the teacher's numbers and by the judges'."""
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

CURVES = {"learning_rate": "learning rate", "beta": "beta", "max_steps": "optimizer steps"}
ROWS: tuple[tuple[str, dict[str, tuple[str, str, str]]], ...] = (
    ("error-free\nprograms, %", {"efr_teacher": ("EFR by teacher", style.PURPLE, "^"),
                                 "efr": ("EFR by judge", style.ORIGINAL, "o")}),
    ("build and\ntests, %", {"build_rate": ("builds", style.GREY, "D"), "pass@1": ("pass@1", style.GREEN, "s")}),
    ("length,\ncharacters", {"length": ("length", style.ORANGE, "v")}),
)


@style.styled
def over_optimisation(chains: pd.DataFrame, points: Mapping[str, tuple[str, float]], *, note: str = "",
                      split: str = "validation", replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """EFR by teacher and by judge, build rate, pass@1 and length along each curve (``points``: key -> curve and x, see
    ``metrics.curve_points``), on ``split``; dotted lines are the original's."""
    data = metrics.curve_points(chains[chains["split"] == split], points, replicates=replicates)
    shown = [curve for curve in CURVES if (data["curve"] == curve).any()] or ["learning_rate"]
    fig, axes = style.sheet(style.PAGE, 3.7, len(ROWS), len(shown), sharex="col", sharey="row", squeeze=False)
    for line, (unit, series) in zip(axes, ROWS, strict=True):
        for ax, curve in zip(line, shown, strict=True):
            for metric, (_, color, marker) in series.items():
                scale = 1.0 if metric == "length" else 100.0
                mine = data[(data["curve"] == curve) & (data["metric"] == metric)]
                ax.plot(mine["x"], scale * mine["value"].astype(float), color=color, lw=1.0, alpha=0.6, zorder=1)
                for row in mine.to_dict("records"):
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
        if "length" not in series:
            line[0].set_ylim(top=101)
    for ax, curve in zip(axes[0], shown, strict=True):
        ax.set_title(CURVES[curve])
    for ax in axes[-1]:
        ax.set_ylim(bottom=0)
    n = data.groupby("arm")["n"].max().to_dict()
    seeds = data[data["curve"] != ""].groupby("arm")["seeds"].max()
    usual = int(seeds.mode().iloc[0]) if len(seeds) else 0
    seed_counts = f"{usual} training seed{'s' * (usual != 1)} a point" + "".join(
        f", {arm} {count}" for arm, count in seeds.items() if count != usual)
    caption = (f"Split {split}, from which no arm's result is taken. Without feedback. n: up to "
               f"{max(n.values(), default=0)} programs a point; {seed_counts}. Dotted: the original. {style.INTERVAL}. "
               "Where the teacher's line rises and the judge's does not, tuning has begun to please the teacher rather "
               "than to mend programs; error-free counts programs that do not build as errors.")
    return style.describe(fig, data, "Over-optimisation: pushing the tuning", caption, note, n, legend=_legend())


def _legend() -> list[Any]:
    from matplotlib.lines import Line2D

    return [Line2D([], [], color=color, marker=marker, ms=3.8, lw=1.0, label=label)
            for _, series in ROWS for label, color, marker in series.values()]
