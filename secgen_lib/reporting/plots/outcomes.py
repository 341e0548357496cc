"""What becomes of programs, and what feedback can say of those that fail: stacked bars by data set and language."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.numbers import whole_percent
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style, titles

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

DARK = "#4D4D4D"
COLORS = {"does not build": DARK, "flagged": style.ORANGE, "fails its tests": style.SKY, "correct": style.GREEN,
          "not tested": "#A6DBC9", "unscored": "#EEEEEE", "build error": DARK, "teacher's finding": style.ORANGE,
          "failed example": style.SKY, "nothing to say": "#EEEEEE"}
MARKERS = {"does not build": "s", "flagged": "^", "fails its tests": "D", "correct": "o", "not tested": "v"}
LIGHT = ("does not build", "build error", "correct")
"""Classes dark enough for white figures on them."""
SHOWN = 0.045
"""Share from which a part of a bar is wide enough for its figure."""
BAR = 0.36


@style.styled
def outcomes(chains: pd.DataFrame, *, note: str = "", split: str = "test", tuned: str = "dpo",
             replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Each program in one class, both models, by data set and language, without feedback and after the last cycle; to
    the right the paired change of each class."""
    data = metrics.outcome_table(chains, split=split, tuned=tuned, replicates=replicates)
    groups = list(dict.fromkeys(zip(data["dataset"], data["language"], data["cycle"], strict=True)))
    fig, axes = style.sheet(style.PAGE, 0.75 + 0.5 * max(len(groups), 1), 1, 2, sharey=True,
                            gridspec_kw={"width_ratios": [1.75, 1]})
    left, right = axes
    for place, key in enumerate(groups):
        rows = _rows(data, key)
        name = style.set_name(key[0], key[1])
        after = f", after {key[2]} cycle{'s' * (key[2] > 1)} of feedback" if key[2] else ""
        _pair(left, place, f"{name}{after}", rows, "outcome")
        _changes(right, place, rows)
    _finish(left, len(groups), "programs, %")
    left.set_title("Programs by outcome", pad=4)
    right.set_title("Tuned less original", pad=4)
    right.axvline(0, color=style.GREY, lw=0.7, zorder=1)
    right.grid(axis="x")
    right.grid(visible=False, axis="y")
    right.tick_params(axis="y", length=0)
    right.spines["left"].set_visible(False)
    right.set_xlabel("points")
    totals = data.groupby("outcome")[["original_programs", "tuned_programs"]].sum().sum(axis=1)
    drawn = [outcome for outcome in metrics.OUTCOMES
             if outcome in MARKERS and outcome != "not tested" or totals.get(outcome, 0)]
    caption = ("Each program is in the first class that holds: no program or it does not build; a judge reports an "
               "error; clean, but a hidden test fails (functional or security); correct: clean, and all hidden tests "
               "pass" + ("; clean, and the task has no test" if "not tested" in drawn else "") + ". EFR is all that "
               "are clean, those that fail their tests among them. n stands before each bar. "
               + ("" if "unscored" in drawn else "None is unscored. ")
               + "Right: change of each class's share on the same tasks, with its 95 % interval (paired bootstrap over "
               "families, tasks, training seeds; none where all agree); one change is no test of its own.")
    sizes = data.groupby(["dataset", "language", "cycle"], sort=False)[["original_n", "tuned_n"]].first()
    n = {"|".join(map(str, key)): row for key, row in zip(sizes.index, sizes.to_numpy().tolist(), strict=True)}
    return style.describe(fig, data, titles.outcomes(data), caption, note, n, legend=_patches(drawn))


@style.styled
def feedback_reach(chains: pd.DataFrame, *, note: str = "", split: str = "test", tuned: str = "dpo",
                   replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Of the programs that fail without feedback: what the loop can say of them, by data set and language."""
    data = metrics.reach_table(chains, split=split, tuned=tuned, replicates=replicates)
    groups = list(dict.fromkeys(zip(data["dataset"], data["language"], strict=True)))
    fig, ax = style.sheet(style.PAGE, 0.65 + 0.5 * max(len(groups), 1))
    for place, key in enumerate(groups):
        rows = _rows(data, key)
        _pair(ax, place, style.set_name(*key), rows, "reach")
        silent = next(row for row in rows if row["reach"] == metrics.REACH[-1])
        for side, model in ((0, "original"), (1, "tuned")):
            label = whole_percent(silent[f"{model}_share"])
            low, high = (silent[f"{model}_{end}"] for end in ("low", "high"))
            if low is not None and low == low:
                label += f"  [{whole_percent(low)}, {whole_percent(high)}]"
            ax.text(1.015, _height(place, side), label, transform=ax.get_yaxis_transform(), va="center",
                    fontsize=style.TEXT, color=style.INK)
    ax.text(1.015, 0.42, "nothing to say, %", transform=ax.get_yaxis_transform(), va="center", fontsize=style.TEXT,
            color=style.GREY)
    _finish(ax, len(groups), "programs that fail, %")
    caption = ("Programs that fail without feedback: they do not build, a judge reports an error, or a hidden test "
               "fails. Judges and hidden tests are unknown to the loop: it sends back the build error, else the "
               "teacher's findings (or that the teacher could not finish), else a failed public example; of the others "
               "it has nothing to say, and no cycle can reach them. n, before each bar, counts failing programs. "
               "In brackets: 95 % interval (bootstrap over families, tasks, training seeds; Wilson where all agree).")
    n = {"|".join(key): [int(rows[0]["original_n"]), int(rows[0]["tuned_n"])] for key in groups
         if (rows := _rows(data, key))}
    return style.describe(fig, data, titles.feedback_reach(data), caption, note, n, legend=_patches(metrics.REACH))


def _rows(data: pd.DataFrame, key: Sequence[Any]) -> list[dict[str, Any]]:
    keep = data["dataset"] == key[0]
    for name, value in zip(("language", "cycle"), key[1:], strict=False):
        keep &= data[name] == value
    return data.assign(row=data.index)[keep].to_dict("records")


def _height(place: int, side: int) -> float:
    """The middle of a bar: groups go down, the original's bar above the tuned one's."""
    return -1.32 * place - 0.42 * side


def _pair(ax: Axes, place: int, title: str, rows: Sequence[Mapping[str, Any]], name: str) -> None:
    """Both models' bars of one group, under its title."""
    ax.text(0, _height(place, 0) + 0.42, title, ha="left", va="center", fontsize=style.TEXT, fontweight="bold",
            color=style.INK)
    for side, model in ((0, "original"), (1, "tuned")):
        start, y = 0.0, _height(place, side)
        label, color, _ = style.MODELS[model]
        ax.text(-1.2, y, f"{label}, n = {rows[0][f'{model}_n']}", ha="right", va="center",
                fontsize=style.TEXT, color=color)
        for row in rows:
            share = row[f"{model}_share"]
            if share is None or share != share:
                continue
            kind = row[name]
            part = ax.barh(y, 100 * share, left=100 * start, height=BAR, color=COLORS[kind], edgecolor="white",
                           linewidth=0.5, hatch="////" if COLORS[kind] == "#EEEEEE" else None, zorder=2)
            if share:
                style.spot(row["row"], model, *part)
            if share >= SHOWN:
                ax.text(100 * (start + share / 2), y, whole_percent(share), ha="center", va="center",
                        fontsize=style.TEXT, color="white" if kind in LIGHT else style.INK, zorder=3,
                        bbox={"boxstyle": "round,pad=0.12", "facecolor": "#EEEEEE", "edgecolor": "none"}
                        if COLORS[kind] == "#EEEEEE" else None)
            start += share


def _changes(ax: Axes, place: int, rows: Sequence[Mapping[str, Any]]) -> None:
    """The paired change of each class, beside the bars of its group."""
    for number, (kind, marker) in enumerate(MARKERS.items()):
        row = next(row for row in rows if row["outcome"] == kind)
        y = _height(place, 0) + 0.18 - 0.26 * number
        if not row["original_programs"] and not row["tuned_programs"]:
            continue
        style.interval(ax, y, row, COLORS[kind], marker, across=True, size=3.6, names=("change", "low", "high"))


def _finish(ax: Axes, groups: int, unit: str) -> None:
    ax.set_xlim(0, 100)
    ax.set_ylim(_height(max(groups, 1) - 1, 1) - 0.4, 0.75)
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    ax.grid(visible=False, axis="y")
    ax.set_xlabel(unit)


def _patches(kinds: Sequence[str]) -> list[Any]:
    from matplotlib.patches import Patch

    return [Patch(facecolor=COLORS[kind], edgecolor="#BBBBBB" if COLORS[kind] == "#EEEEEE" else "none", label=kind,
                  hatch="////" if COLORS[kind] == "#EEEEEE" else None) for kind in kinds]
