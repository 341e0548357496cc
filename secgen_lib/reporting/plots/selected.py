"""The paper's choice of tasks, drawn: what a model's score does on tasks that its own errors chose."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secgen_lib.core.numbers import whole_percent
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.metrics.selection import ALL, FRESH, selection
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

HEADS = {"pass@1": "pass@1", "efr": "error-free (EFR, judges)"}
ROW, HEAD = 1.0, 1.1


@style.styled
def selected(chains: pd.DataFrame, *, note: str = "", tuned: str = "dpo", replicates: int = REPLICATES
             ) -> tuple[Figure, pd.DataFrame]:
    """Both models on the tasks on which an answer of the original was wrong (``metrics.selection``): the answers that
    chose them score 0; beside them the original's other answers, and the tuned model's."""
    data = selection(chains, tuned, replicates=replicates)
    known = data.dropna(subset=["value"])
    rows = [(metric, *key) for metric in HEADS for key in
            known.loc[known["metric"] == metric, ["dataset", "language"]].drop_duplicates().itertuples(index=False)]
    places: dict[tuple[str, str, str], float] = {}
    heads: dict[str, float] = {}
    y = 0.0
    for row in rows:
        if row[0] not in heads:
            heads[row[0]] = y = y - (HEAD if heads else 0.4)
        places[row] = y = y - ROW
    fig, ax = style.sheet(style.COLUMN, 0.5 + 0.23 * (0.5 - y))
    for metric, head in heads.items():
        ax.text(-0.02, head, HEADS[metric], transform=ax.get_yaxis_transform(), ha="right", va="center",
                fontsize=style.TEXT, fontweight="bold", color=style.INK)
    for (metric, dataset, language), at in places.items():
        here = known[(known["metric"] == metric) & (known["dataset"] == dataset) & (known["language"] == language)]
        _row(ax, at, here.set_index("who").to_dict("index"), tuned)
    ax.set_yticks(list(places.values()), ["all sets" if dataset == "all" else style.set_name(dataset, language)
                                          for _, dataset, language in places])
    ax.set_ylim(y - 0.6, 0)
    ax.set_xlim(0, 100)
    style.lying(ax, "programs, %")
    fresh = known[known["who"] == FRESH]
    return style.describe(fig, data, _title(fresh), _caption(fresh), note,
                          {"chosen": int(fresh.loc[fresh["dataset"] != "all", "n"].sum())}, legend=_legend())


def _row(ax: Any, at: float, here: dict[str, Any], tuned: str) -> None:
    original, other = style.MODELS.values()
    ax.plot([0], [at], marker=original.marker, ms=4.2, color=original.color, mfc="white", mew=1.0, ls="none", zorder=3,
            clip_on=False)
    if ALL in here:
        ax.plot([100 * here[ALL]["value"]] * 2, [at - 0.36, at + 0.36], color=style.GREY, lw=1.6, zorder=2)
    both = {FRESH, tuned} <= here.keys()
    for shift, who, look in ((0.2, FRESH, original), (-0.2, tuned, other)):
        if who in here:
            style.interval(ax, at + shift * both, here[who], look.color, look.marker, across=True, size=3.8)


def _legend() -> list[Any]:
    from matplotlib.lines import Line2D

    original, tuned = style.MODELS.values()
    return [Line2D([], [], color=original.color, marker=original.marker, mfc="white", ls="none",
                   label="answers that chose"),
            Line2D([], [], color=original.color, marker=original.marker, lw=1.1, label="drawn again"),
            Line2D([], [], color=tuned.color, marker=tuned.marker, lw=1.1, label=tuned.name),
            Line2D([], [], color=style.GREY, marker="|", ms=7, mew=1.6, ls="none", label="all tasks")]


def _title(fresh: pd.DataFrame) -> str:
    mine = fresh[fresh["metric"] == "pass@1"]
    if not len(mine):
        return "Tasks chosen by an error, drawn again"
    whole = mine[mine["dataset"] == "all"] if (mine["dataset"] == "all").any() else mine
    return f"Chosen by an error: drawn again, {whole_percent(whole.iloc[0]['value'])} % pass"


def _caption(fresh: pd.DataFrame) -> str:
    counts = "; ".join(f"{style.set_name(row.dataset, row.language)} {row.n} ({row.tasks} tasks)"
                       for row in fresh[(fresh["metric"] == "pass@1") & (fresh["dataset"] != "all")].itertuples())
    unscored = int(fresh["unscored"].max()) if len(fresh) else 0
    return ("Answers, without feedback, on tasks of all splits that another answer of the original chose by being "
            f"wrong; n for pass@1: {counts}. The answers that chose are wrong by construction; what the original gains "
            "when it is asked again is chance, and so is as much of a tuned model's gain. "
            f"{style.INTERVAL}. Unscored: " + (f"up to {unscored} a point, left out." if unscored else "none."))
