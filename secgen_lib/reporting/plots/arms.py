"""Arms side by side: what each changes against the original, with its interval and each training seed."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.experiment.arms.transfer import ALL
from secgen_lib.metrics.arms import MARGINS, PUBLISHED
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style, titles

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FOREST = {"flagged": ("Findings, judges", "relative change, %"),
          "flagged_teacher": ("Findings, teacher", "relative change, %"),
          "pass@1": ("pass@1", "change, points"), "secure_pass@1": ("secure-pass@1", "change, points")}
CROSSFIT = {"flagged": ("Findings, judges", "relative change, %"), "pass@1": ("pass@1", "change, points"),
            "secure_pass@1": ("secure-pass@1", "change, points")}
TOLD = {"dpo": "the teacher", "ground_truth": "the ground truth"}
UNTRAINED = ("best_of_n", "best_of_n_examples")
"""Arms that draw again instead of training: their changes are of another size, and have scales of their own."""
PAIRED = "Bars: 95 % intervals of the paired change (bootstrap over families, tasks, training seeds)"


@style.styled
def arms_forest(chains: pd.DataFrame, arms: list[str], *, note: str = "", split: str = "test",
                before: str = "original", replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Each arm's change against ``before`` on the same tasks of ``split`` (rows of ``metrics.chains``), without
    feedback: programs with findings by judge and teacher, pass@1, secure-pass@1; small dots are training seeds."""
    data = metrics.against(chains[chains["split"] == split], [(before, arm) for arm in arms], replicates=replicates,
                           metrics={name: metrics.COMPARED[name] for name in FOREST})
    drawn = [arm for arm in arms if arm in set(data["arm"])]
    untrained = [arm for arm in drawn if arm in UNTRAINED]
    trained = [arm for arm in drawn if arm not in untrained]
    fig = forest(data, "arm", trained, {arm: _name(data, arm) for arm in drawn}, apart=untrained)
    plain = chains[(chains["split"] == split) & (chains["mode"] == "feedback") & (chains["cycle"] == 0)]
    lost = "; ".join(style.arm(arm).name for arm in arms if arm not in drawn)
    caption = (f"Against {before}, split {split}, without feedback. n: {style.counts(plain, before)}; each seed of an "
               f"arm as many. Findings: programs with at least one, of those that build. {PAIRED}; filled: p < 0.05 "
               "after Holm over arms and metrics. Small dots: each training seed alone. Shaded: the margin of "
               f"{100 * MARGINS['pass@1']:g} point; an arm is not worse if its whole bar lies right of the shade's "
               f"left edge. Dashed: the published change, \u2212{-100 * PUBLISHED:g} %."
               + (f" No adapter to measure: {lost}." if lost else ""))
    return style.describe(fig, data, titles.arms_forest(data, before, UNTRAINED), caption, note,
                          {arm: int((plain["arm"] == arm).sum()) for arm in (before, *drawn)})


@style.styled
def transfer(data: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """What tuning changes on the mined tasks, on other tasks of their families, and on other families (rows of
    ``arms.transfer.measure``)."""
    places = list(dict.fromkeys(data["distance"]))
    of = data[data["metric"] == "flagged"].set_index("distance")
    names = [f"{name}\n({of.loc[name, 'tasks']} tasks of {of.loc[name, 'families']} families)" for name in places]
    fig = forest(data, "distance", places, dict(zip(places, names, strict=True)), 0.5)
    arm, seeds = data["arm"].iloc[0], int(data["seeds"].max())
    caption = (f"{style.arm(arm).name} ({seeds} training seeds) against the original, without feedback. "
               f"Findings: programs with at least one, of those that build. {PAIRED}; filled: p < 0.05 "
               "after Holm (far away over all arms and metrics, at home over arms, metrics and both kinds of tasks). "
               "Small dots: each training seed alone. "
               f"Shaded: the margin of {100 * MARGINS['pass@1']:g} point. Dashed: the published change, "
               f"\u2212{-100 * PUBLISHED:g} %.")
    return style.describe(fig, data, titles.transfer(data), caption, note,
                          {"families": int(of["families"].sum())})


@style.styled
def transfer_bases(data: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """:func:`transfer` of several base models, and of all together (rows of ``arms.transfer.measure_bases``)."""
    of = data[data["metric"] == "flagged"]
    data = data.assign(line=data["distance"] + "|" + data["base"])
    lines, names = [], []
    for place, rows in of.groupby("distance", sort=False):
        lines += [str(place), *(f"{place}|{base}" for base in rows["base"])]
        names += [f"{place}\n({rows['tasks'].max()} tasks, {rows['families'].max()} families)", *rows["base"]]
    fig = forest(data, "line", lines, dict(zip(lines, names, strict=True)), 0.3)
    for label, line in zip(fig.axes[0].get_yticklabels(), lines, strict=True):
        label.set_fontweight("normal" if "|" in line else "bold")
    name = style.arm(data["arm"].iloc[0]).name
    caption = (f"{name} against the original of each base, without feedback. Findings: programs "
               f"with at least one, of those that build. {PAIRED}; filled: p < 0.05 "
               "after Holm, far away over a base's arms and metrics. Small dots: each training seed alone; of all "
               "together: each base, whose signs make its p. Together all bases count alike and are resampled as well; "
               f"with few of them that interval is too narrow. Shaded: the margin of {100 * MARGINS['pass@1']:g} "
               f"point. Dashed: the published change, \u2212{-100 * PUBLISHED:g} %.")
    return style.describe(fig, data.drop(columns="line"), titles.transfer_bases(data, ALL), caption, note,
                          {str(base): int(rows["seeds"].max()) for base, rows in of.groupby("base", sort=False)})


@style.styled
def crossfit(data: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """What tuning changes on families that were held out, over the number of families that were mined (rows of
    ``experiment.crossfit.measure``)."""
    own = data[data["before"] == "original"]
    mined, arms = sorted(set(own["mined"])), list(dict.fromkeys(own["arm"]))
    fig, axes = style.sheet(style.PAGE, 2.0, 1, len(CROSSFIT))
    for ax, (metric, (title, unit)) in zip(axes, CROSSFIT.items(), strict=True):
        ax.axhline(0, color=style.INK, lw=0.7, zorder=1)
        for place, arm in enumerate(arms):
            look, shift = style.arm(arm), 0.14 * (place - (len(arms) - 1) / 2)
            rows = own[(own["metric"] == metric) & (own["arm"] == arm)].sort_values("mined")
            ax.plot([mined.index(k) + shift for k in rows["mined"]], 100 * rows["value"], color=look.color, lw=0.8,
                    alpha=0.5, zorder=2)
            for row in rows.to_dict("records"):
                clear = row["p_holm"] == row["p_holm"] and row["p_holm"] < 0.05
                style.interval(ax, mined.index(row["mined"]) + shift, row, look.color, look.marker, hollow=not clear)
        ax.set_title(title)
        ax.set_ylabel(unit)
        ax.set_xticks(range(len(mined)), [str(k) for k in mined])
        ax.set_xlabel("families mined")
    for arm in arms:
        look = style.arm(arm)
        axes[0].plot([], [], color=look.color, marker=look.marker, label=f"pairs by {TOLD.get(arm, look.name)}")
    tasks, families = int(own["tasks"].max()), int(own["families"].max())
    caption = (f"Against the original, without feedback, on {tasks} tasks of {families} families, each held out of the "
               "training that it is measured by; as many tasks, pairs and steps whatever the number of families. "
               f"{PAIRED.replace(', training seeds', '')}; filled: p < 0.05 after Holm over all arms, numbers and "
               "metrics.")
    return style.describe(fig, data, "More families, or a better teacher?", caption, note, {"families": families},
                          legend=axes[0].get_legend_handles_labels()[0])


def forest(data: pd.DataFrame, column: str, drawn: Sequence[str], names: Mapping[str, str], height: float = 0.33, *,
           panels: Mapping[str, tuple[str, str]] = FOREST, apart: Sequence[str] = ()) -> Figure:
    """A panel for each metric of ``panels`` (its title and unit), a line for each value of ``column`` in ``drawn``,
    called by its name in ``names``; below, on scales of their own, those of ``apart``."""
    parts = [part for part in (drawn, apart) if part] or [drawn]
    sizes = [max(len(part), 2 if len(parts) == 1 else 1) for part in parts]
    fig, grid = style.sheet(style.PAGE, 0.25 + 0.42 * len(parts) + height * sum(sizes), len(parts), len(panels),
                            sharey="row", squeeze=False, gridspec_kw={"height_ratios": sizes})
    for part, size, axes in zip(parts, sizes, grid, strict=True):
        for ax, (metric, (title, unit)) in zip(axes, panels.items(), strict=True):
            ax.axvline(0, color=style.INK, lw=0.7, zorder=1)
            if metric in MARGINS:
                ax.axvspan(-100 * MARGINS[metric], 0, color=style.SKY, alpha=0.25, lw=0, zorder=0)
            if metric == "flagged" and part is parts[0]:
                ax.axvline(100 * PUBLISHED, color=style.GREY, lw=0.9, ls=(0, (3, 2)), zorder=1)
            for place, name in enumerate(part):
                mine = data[(data["metric"] == metric) & (data[column] == name)]
                for row in mine.assign(row=mine.index).to_dict("records"):
                    _row(ax, -place, row)
            if part is parts[0]:
                ax.set_title(title)
            style.lying(ax, unit if part is parts[-1] else "")
        axes[0].set_yticks([-place for place in range(len(part))], [names[name] for name in part])
        axes[0].set_ylim(-size + 0.4, 0.6)
    return fig


def _row(ax: Axes, y: float, row: dict[str, Any]) -> None:
    """One arm: interval and point on the line, its seeds just below."""
    look = style.arm(row["arm"])
    clear = row["p_holm"] == row["p_holm"] and row["p_holm"] < 0.05
    style.interval(ax, y, row, look.color, look.marker, across=True, hollow=not clear, of=(row["row"], "tuned"))
    if len(row["by_seed"]) > 1:
        ax.plot([100 * value for value in row["by_seed"]], [y - 0.27] * len(row["by_seed"]), ls="none", marker="o",
                ms=2.2, color=style.INK, alpha=0.55, mew=0, zorder=2, clip_on=False)


def _name(data: pd.DataFrame, arm: str) -> str:
    seeds = int(data.loc[data["arm"] == arm, "by_seed"].map(len).max())
    name = style.arm(arm).name
    return f"{name}\n({seeds} seeds)" if seeds > 1 else name
