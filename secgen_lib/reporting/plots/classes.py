"""Classes of errors by data set and language: where the findings are, and what the tuning did to each class there."""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib import metrics
from secgen_lib.metrics.distributions import NOT_BUILT
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style
from secgen_lib.reporting.plots.distribution import named_so

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

A_LINE = 5
"""Panels that fit beside one another."""


@style.styled
def errors_by_language(chains: pd.DataFrame, analyses: pd.DataFrame, *, judges: metrics.Tools = None, note: str = "",
                       split: str = "test", tuned: str = "dpo", replicates: int = REPLICATES,
                       ) -> tuple[Figure, pd.DataFrame]:
    """Programs with a finding of each class (by ``judges``), original and tuned, without feedback: a panel a set."""
    import pandas as pd

    frame = chains[(chains["split"] == split) & (chains["cycle"] == 0) & (chains["mode"] == "feedback")]
    findings = metrics.explode(analyses, judges, frame)
    tables = []
    for (dataset, language), part in frame.groupby(["dataset", "language"], sort=True):
        sides = [metrics.select(part, arm, 0) for arm in ("original", tuned)]
        if all(len(side) for side in sides):
            table = metrics.by_class(sides[0], sides[1], findings, replicates=replicates)
            tables.append(table.assign(dataset=dataset, language=language))
    whole = pd.concat(tables, ignore_index=True) if tables else pd.DataFrame(columns=["dataset", "language", "class"])
    data = whole[whole["class"] != NOT_BUILT].reset_index(drop=True)
    sets = list(dict.fromkeys(zip(data["dataset"], data["language"], strict=True)))
    silent = [key for key in dict.fromkeys(zip(whole["dataset"], whole["language"], strict=True)) if key not in sets]
    size = data.groupby("class")[["before_programs", "after_programs"]].sum().sum(axis=1) if len(data) else {}
    classes = sorted(set(data["class"]), key=lambda name: (-size[name], name))
    across, lines = min(max(len(sets), 1), A_LINE), max(-(-len(sets) // A_LINE), 1)
    fig, grid = style.sheet(style.PAGE, 0.2 + lines * (0.55 + 0.21 * max(len(classes), 1)), lines, across,
                            squeeze=False, sharey=True)
    panels = list(grid.flat)
    for ax, key in zip(panels, sets, strict=False):
        mine = data[(data["dataset"] == key[0]) & (data["language"] == key[1])]
        for row in mine.assign(row=mine.index).to_dict("records"):
            y = -classes.index(row["class"])
            for shift, (side, model) in zip((0.16, -0.16), (("before", "original"), ("after", "tuned")), strict=True):
                _, color, marker = style.MODELS[model]
                style.interval(ax, y + shift, row, color, marker, across=True, size=3.4,
                               hollow=not row[f"{side}_programs"],
                               names=(f"{side}_share", f"{side}_low", f"{side}_high"), of=(row["row"], model))
            clear = row["p_holm"] is not None and row["p_holm"] < 0.05
            ax.text(1.03, y, f"{row['before_programs']} \u2192 {row['after_programs']}", va="center",
                    fontsize=style.TEXT, transform=ax.get_yaxis_transform(), color=style.INK,
                    fontweight="bold" if clear else "normal")
        ax.set_title(style.set_name(*key).replace(", ", "\n"))
        ax.set_xlim(left=0)
        ax.grid(axis="x")
        ax.grid(visible=False, axis="y")
        ax.tick_params(axis="y", length=0)
        ax.set_xlabel("programs, %")
    for ax in panels[len(sets):]:
        ax.set_axis_off()
    if sets:
        panels[0].set_yticks([-place for place in range(len(classes))], classes)
        panels[0].set_ylim(-len(classes) + 0.5, 0.5)
    else:
        panels[0].text(0.5, 0.5, "No judge reports anything.", ha="center", transform=panels[0].transAxes)
    n = {"|".join(key): _sizes(data, key) for key in sets}
    caption = ("Programs with at least one error of the class by the judges, of those that build and were scored, "
               "without feedback. n (original, tuned): "
               + ("; ".join(f"{style.set_name(*key)} {a}, {b}" for key, (a, b) in
                            zip(sets, n.values(), strict=True)) or "none")
               + ". Each panel has its own scale. Right of it: programs before \u2192 after, bold where the paired "
               "permutation test has p < 0.05 after Holm over the set's classes. "
               + (f"No finding at all: {'; '.join(style.set_name(*key) for key in silent)}. " if silent else "")
               + f"{style.INTERVAL}. Hollow: no program; "
               "empty: none of either model." + named_so(data["language"], data["class"]))
    return style.describe(fig, data, "Classes of errors by data set and language", caption, note, n,
                          legend=style.models())


def _sizes(data: pd.DataFrame, key: tuple[str, str]) -> list[int]:
    """Programs that build and were scored, of both models."""
    row = data[(data["dataset"] == key[0]) & (data["language"] == key[1])].iloc[0]
    return [int(row["before_n"]), int(row["after_n"])]
