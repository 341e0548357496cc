"""Arms side by side: what each changes against the original, with its interval and each training seed."""
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.metrics.arms import MARGINS, PUBLISHED
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FOREST = {"flagged": ("Findings, judge", "relative change, %"),
          "flagged_teacher": ("Findings, teacher", "relative change, %"),
          "pass@1": ("pass@1", "change, points"), "secure_pass@1": ("secure-pass@1", "change, points")}
PAIRED = "Bars: 95 % intervals of the paired change (bootstrap over families, tasks, training seeds)"


@style.styled
def arms_forest(chains: pd.DataFrame, arms: list[str], *, note: str = "", split: str = "test",
                before: str = "original", replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Each arm's change against ``before`` on the same tasks of ``split`` (rows of ``metrics.chains``), without
    feedback: programs with findings by judge and teacher, pass@1, secure-pass@1; small dots are training seeds."""
    data = metrics.against(chains[chains["split"] == split], [(before, arm) for arm in arms], replicates=replicates,
                           metrics={name: metrics.COMPARED[name] for name in FOREST})
    drawn = [arm for arm in arms if arm in set(data["arm"])]
    fig = forest(data, "arm", drawn, [_name(data, arm) for arm in drawn])
    plain = chains[(chains["split"] == split) & (chains["mode"] == "feedback") & (chains["cycle"] == 0)]
    lost = ", ".join(arm for arm in arms if arm not in drawn)
    caption = (f"Against {before}, split {split}, without feedback. n: {style.counts(plain, before)}; each seed of an "
               f"arm as many. Findings: programs with at least one, of those that build. {PAIRED}; coloured: p < 0.05 "
               "after Holm over the arms. Small dots: each training seed alone. Shaded: the margin of "
               f"{100 * MARGINS['pass@1']:g} point; an arm is not worse if its whole bar lies right of the shade's "
               f"left edge. Dashed: the published change, \u2212{-100 * PUBLISHED:g} %."
               + (f" No adapter to measure: {lost}." if lost else ""))
    return style.describe(fig, data, f"What each arm changes against {before}", caption, note,
                          {arm: int((plain["arm"] == arm).sum()) for arm in (before, *drawn)})


@style.styled
def transfer(data: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """What tuning changes on the mined tasks, on other tasks of their families, and on other families (rows of
    ``arms.transfer.measure``)."""
    places = list(dict.fromkeys(data["distance"]))
    of = data[data["metric"] == "flagged"].set_index("distance")
    names = [f"{name}\n({of.loc[name, 'tasks']} tasks of {of.loc[name, 'families']} families)" for name in places]
    fig = forest(data, "distance", places, names, 0.5)
    arm, seeds = data["arm"].iloc[0], int(data["seeds"].max())
    caption = (f"Arm {arm} ({seeds} training seeds) against the original, without feedback. Findings: programs with at "
               f"least one, of those that build. {PAIRED}; coloured: p < 0.05. Small dots: each training seed alone. "
               f"Shaded: the margin of {100 * MARGINS['pass@1']:g} point. Dashed: the published change, "
               f"\u2212{-100 * PUBLISHED:g} %.")
    return style.describe(fig, data, "How far tuning carries", caption, note, {"families": int(of["families"].sum())})


@style.styled
def transfer_bases(data: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """:func:`transfer` of several base models, and of all together (rows of ``arms.transfer.measure_bases``)."""
    of = data[data["metric"] == "flagged"]
    data = data.assign(line=data["distance"] + "|" + data["base"])
    lines, names = [], []
    for place, rows in of.groupby("distance", sort=False):
        lines += [str(place), *(f"{place}|{base}" for base in rows["base"])]
        names += [f"{place}\n({rows['tasks'].max()} tasks, {rows['families'].max()} families)", *rows["base"]]
    fig = forest(data, "line", lines, names, 0.3)
    for label, line in zip(fig.axes[0].get_yticklabels(), lines, strict=True):
        label.set_fontweight("normal" if "|" in line else "bold")
    caption = (f"Arm {data['arm'].iloc[0]} against the original of each base, without feedback. Findings: programs "
               f"with at least one, of those that build. {PAIRED}; coloured: p < 0.05. Small dots: each training seed "
               "alone; of all together: each base. Together all bases count alike and are resampled as well; with few "
               f"of them that interval is too narrow. Shaded: the margin of {100 * MARGINS['pass@1']:g} point. Dashed: "
               f"the published change, \u2212{-100 * PUBLISHED:g} %.")
    return style.describe(fig, data.drop(columns="line"), "How far tuning carries, by base model", caption, note,
                          {str(base): int(rows["seeds"].max()) for base, rows in of.groupby("base", sort=False)})


def forest(data: pd.DataFrame, column: str, drawn: list[str], names: list[str], height: float = 0.33, *,
           panels: Mapping[str, tuple[str, str]] = FOREST) -> Figure:
    """A panel for each metric of ``panels`` (its title and unit), a line for each value of ``column``."""
    fig, axes = style.sheet(style.PAGE, 1.3 + height * max(len(drawn), 2), 1, len(panels), sharey=True)
    for ax, (metric, (title, unit)) in zip(axes, panels.items(), strict=True):
        part = data[data["metric"] == metric]
        ax.axvline(0, color=style.INK, lw=0.7, zorder=1)
        if metric in MARGINS:
            ax.axvspan(-100 * MARGINS[metric], 0, color=style.SKY, alpha=0.25, lw=0, zorder=0)
        if metric == "flagged":
            ax.axvline(100 * PUBLISHED, color=style.GREY, lw=0.9, ls=(0, (3, 2)), zorder=1)
        for place, name in enumerate(drawn):
            for row in part[part[column] == name].to_dict("records"):
                _row(ax, -place, row)
        ax.set_title(title)
        ax.set_xlabel(unit)
        ax.grid(axis="x")
        ax.grid(visible=False, axis="y")
        ax.tick_params(axis="y", length=0)
    axes[0].set_yticks([-place for place in range(len(drawn))], names)
    axes[0].set_ylim(-max(len(drawn), 2) + 0.4, 0.6)
    return fig


def _row(ax: Axes, y: float, row: dict[str, Any]) -> None:
    """One arm: interval and point on the line, its seeds just below."""
    better = row["value"] == row["value"] and (row["value"] < 0) == (row["metric"] in ("flagged", "flagged_teacher"))
    color = style.PURPLE if row["metric"] == "length" else style.GREEN if better else style.TUNED  # shorter: neither
    clear = row["p_holm"] == row["p_holm"] and row["p_holm"] < 0.05
    style.interval(ax, y, row, color if clear else style.GREY, "s", across=True, hollow=not clear)
    if len(row["by_seed"]) > 1:
        ax.plot([100 * value for value in row["by_seed"]], [y - 0.27] * len(row["by_seed"]), ls="none", marker="o",
                ms=2.2, color=style.INK, alpha=0.55, mew=0, zorder=2, clip_on=False)


def _name(data: pd.DataFrame, arm: str) -> str:
    seeds = int(data.loc[data["arm"] == arm, "by_seed"].map(len).max())
    return f"{arm} ({seeds} seeds)" if seeds > 1 else arm
