"""What becomes of findings in a cycle of feedback."""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib import metrics
from secgen_lib.metrics.distributions import FATES
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style, titles

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

FEW = 30
"""Programs sent back in a cycle, below which a rate and its interval say nothing: the count alone stands there."""


@style.styled
def new_findings(transitions: pd.DataFrame, completions: pd.DataFrame, tasks: pd.DataFrame, *,
                 tools: metrics.Tools = None, note: str = "", split: str = "test", tuned: str = "dpo",
                 replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """The fates of findings (of ``tools``) in each cycle of feedback, per program sent back, both models; every point
    has its count of findings, and a cycle with fewer than ``FEW`` programs has that alone."""
    names = metrics.tool_names(tools)
    data = metrics.fates(transitions, completions, tasks, tools=tools, split=split, replicates=replicates)
    arms = {"original": "original", tuned: "tuned"}
    data = data[data["arm"].isin(arms)].assign(model=lambda d: d["arm"].map(arms)).reset_index(drop=True)
    cycles = sorted(data["cycle"].unique())
    fig, axes = style.sheet(style.PAGE, 0.75 + 0.42 * max(len(cycles), 1), 1, len(FATES), sharey=True, sharex=True)
    for ax, fate in zip(axes, FATES, strict=True):
        for shift, (model, look) in zip((0.19, -0.19), style.MODELS.items(), strict=True):
            mine = data[(data["fate"] == fate) & (data["model"] == model)]
            for row in mine.assign(row=mine.index).to_dict("records"):
                y, end = -cycles.index(row["cycle"]) + shift, 0.0
                if row["programs"] >= FEW:
                    style.interval(ax, y, row, look.color, look.marker, across=True, scale=1, size=3.8,
                                   names=("per_program", "low", "high"), hollow=not row["findings"],
                                   of=(row["row"], model))
                    end = max(row[name] for name in ("per_program", "high") if row[name] == row[name])
                words = str(row["findings"]) if row["programs"] >= FEW else f"{row['findings']} of {row['programs']}"
                said = ax.annotate(words, (end, y), (4, 0), textcoords="offset points", va="center",
                                   fontsize=style.TEXT, color=look.color, annotation_clip=False)
                style.spot(row["row"], model, said)
        ax.set_title(fate)
        ax.margins(x=0.18)
        style.lying(ax, "per program")
    for ax in axes:
        ax.set_xlim(left=0)
    sent = data[data["fate"] == FATES[0]]
    counts = {model: sent[sent["model"] == model].set_index("cycle")["programs"].to_dict() for model in style.MODELS}
    axes[0].set_yticks([-place for place in range(len(cycles))], [
        f"cycle {cycle}\n({' and '.join(str(counts[model].get(cycle, 0)) for model in style.MODELS)})"
        for cycle in cycles])
    axes[0].set_ylim(-max(len(cycles), 1) + 0.4, 0.6)
    few = bool((data["programs"] < FEW).any())
    caption = (f"Findings of {', '.join(names) if names else 'all tools'}, in figures beside each point, and per "
               "program sent back; in brackets the programs sent back, original and tuned. A finding of the program "
               "sent back is fixed, deleted with its code, or persistent; one of the answer alone is introduced, or "
               "revealed (the program sent back did not build). An answer that does not build counts as none of them. "
               f"{style.INTERVAL_OF_COUNTS}." + (f" Cycles of fewer than {FEW} programs: counts alone." if few else ""))
    return style.describe(fig, data, titles.new_findings(data), caption, note,
                          {model: list(counts[model].values()) for model in style.MODELS}, legend=style.models())
