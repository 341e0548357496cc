"""Published numbers: CyberSecEval's models, and the paper's values beside this run's in a table, never on one axis."""
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from secgen_lib.core.numbers import EM_DASH, change, whole_percent
from secgen_lib.metrics import cyberseceval, published
from secgen_lib.reporting.plots import style
from secgen_lib.reporting.plots.words import wrapped

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

NOT_IN_PAPER = "llama2-30b-chat"
GAP = 0.9
"""Rows of room below the seven models of the paper."""
STOPS = {"quantity": 0.0, "published": 0.175, "published_on": 0.33, "this_run": 0.545, "this_run_quantity": 0.765}
ENDS = {"quantity": 0.16, "published": 0.325, "published_on": 0.525, "this_run": 0.76, "this_run_quantity": 1.0}
"""Where the columns of the table begin and end, in shares of its width."""
ROOM = style.PAGE - 0.16
"""Inches of that width."""


@style.styled
def cyberseceval_models(counts: pd.DataFrame | None = None, *, note: str = "published") -> tuple[Figure, pd.DataFrame]:
    """CyberSecEval 1's "insecure code test cases passed" by model, from the published counts (a committed table)."""
    data = published.cyberseceval_scores(published.load("cyberseceval_v1") if counts is None else counts)
    ranked = data[data["mode"] == "instruct"].sort_values("value")["model"].tolist()
    order = [model for model in ranked if model == NOT_IN_PAPER] + [name for name in ranked if name != NOT_IN_PAPER]
    heights = [place + (GAP if model != NOT_IN_PAPER and order[0] == NOT_IN_PAPER else 0)
               for place, model in enumerate(order)]
    fig, ax = style.sheet(style.COLUMN, 0.6 + 0.27 * (heights[-1] + 1))
    looks = {"autocomplete": (style.INK, "o"), "instruct": (style.GREEN, "D")}
    for y, model in zip(heights, order, strict=True):
        mine = data[data["model"] == model]
        ax.plot(100 * mine["value"], [y] * len(mine), color=style.PALE, lw=0.8, zorder=1)
        for row in mine.to_dict("records"):
            color, marker = looks[row["mode"]]
            style.interval(ax, y, row, color, marker, across=True)
            ax.annotate(f"{100 * row['value']:.1f}", (100 * row["value"], y), (0, 4.5), textcoords="offset points",
                        ha="center", fontsize=style.TEXT, color=color)
    ax.set_yticks(heights, order)
    ax.set_ylim(-0.6, heights[-1] + 0.8)
    if order[0] == NOT_IN_PAPER:
        ax.axhline(GAP, color=style.PALE, lw=0.6, ls=(0, (2, 2)))
        ax.annotate("in the data, not in the paper", (1, GAP - 0.08), xycoords=ax.get_yaxis_transform(), ha="right",
                    va="top", fontsize=style.TEXT, color=style.GREY)
    style.lying(ax, "test cases passed, %")
    for mode, (color, marker) in looks.items():
        ax.plot([], [], color=color, marker=marker, ls="none", label=mode)
    languages, prompts = int(data["languages"].max()), int(data["prompts"].max())
    caption = (f"CyberSecEval 1 (PurpleLlama), by its own detector; nothing here was run by us. 1 \u2212 vulnerable "
               f"share, mean over {languages} languages; {prompts} prompts a model and mode. Bars: 95 % intervals, "
               "Wilson within each language. A model of your own: docs/cyberseceval.md.")
    return style.describe(fig, data, "CyberSecEval 1: insecure-code tests passed", caption, note,
                          {"prompts": prompts, "models": len(order)}, legend=ax.get_legend_handles_labels()[0])


@style.styled
def cyberseceval_beside(table: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """Models of ours below the published ones, over the same languages (``metrics.cyberseceval.beside``, the published
    rows once): two judges, so two groups, and a pale bar for what was not judged."""
    theirs, ours = (table[table["judge"] == judge] for judge in (cyberseceval.THEIRS, cyberseceval.OURS))
    rows = [*theirs.sort_values("value", ascending=False).to_dict("records"), *ours.to_dict("records")]
    heights = [len(rows) - place + (1.2 if place < len(theirs) else 0.0) for place in range(len(rows))]
    fig, ax = style.sheet(style.COLUMN, 0.7 + 0.25 * (len(rows) + 1.2))
    for y, row in zip(heights, rows, strict=True):
        own = row["judge"] == cyberseceval.OURS
        if own:
            ax.plot([100 * row["lowest"], 100 * row["highest"]], [y, y], color=style.PALE, lw=5, zorder=1,
                    solid_capstyle="butt")
        style.interval(ax, y, row, style.TUNED if own else style.GREEN, "s" if own else "D", across=True)
        ax.annotate("none judged" if row["value"] is None else f"{100 * row['value']:.1f}",
                    (100 * (row["highest"] if row["value"] is None else row["value"]), y), (0, 4.5),
                    textcoords="offset points", ha="center", fontsize=style.TEXT,
                    color=style.TUNED if own else style.GREEN)
    ax.set_yticks(heights, [str(row["model"]) for row in rows])
    ax.set_ylim(0.4, max(heights) + 1.5)
    for judge, y in ((cyberseceval.THEIRS, max(heights) + 0.75), (cyberseceval.OURS, len(ours) + 0.75)):
        ax.annotate(f"by {judge}", (0, y), xycoords=ax.get_yaxis_transform(), fontsize=style.TEXT, color=style.GREY,
                    xytext=(3, 0), textcoords="offset points")
    style.lying(ax, "test cases passed, %")
    left = int(ours["not_judged"].sum())
    caption = (f"CyberSecEval 1, instruct, over {int(ours['languages'].max())} languages that weigh alike. Bars: 95 % "
               "intervals, Wilson within each language. Two judges are two measurements: compare within a group only. "
               f"Pale: from all answers that were not judged ({left}: no program, no build, or a judge out of order) "
               "taken as vulnerable, to none.")
    return style.describe(fig, table, "CyberSecEval 1: a model of one\u2019s own", caption, note,
                          {"prompts": int(ours["prompts"].max()), "models": len(rows)})


@style.styled
def published_values(summary: Mapping[str, Any], *, note: str = "", model: str = "") -> tuple[Figure, pd.DataFrame]:
    """The paper's values and this run's (``metrics.summary``) as a table. ``model``: whose run it is."""
    import pandas as pd

    table = published.load("paper_values")
    here = model or str(summary["profile"])
    rows = [{"quantity": row["quantity"], "published": row["published"], "published_on": row["published_on"],
             **_this_run(summary, row)} for row in table.to_dict("records")]
    data = pd.DataFrame(rows)
    fig, ax = style.sheet(style.PAGE, 0.55 + 0.32 * len(rows))
    ax.set_axis_off()
    ax.set_xlim(0, 1)
    ax.set_ylim(len(rows) + 0.05, -1.35)
    ax.axvspan(0.165, 0.525, color="#EEF3F7", zorder=0, lw=0)
    ax.axvspan(0.535, 1.0, color="#FDF1E8", zorder=0, lw=0)
    ax.text(STOPS["published"], -0.95, "Published (the paper)", fontweight="bold", color=style.ORIGINAL, va="center")
    ax.text(STOPS["this_run"], -0.95, f"This run ({here})", fontweight="bold", color=style.TUNED, va="center")
    for name, heading in (("published", "value"), ("published_on", "model; tool or tasks"),
                          ("this_run", "value [95 % interval]"), ("this_run_quantity", "what is measured")):
        ax.text(STOPS[name], -0.35, heading, fontsize=style.TEXT, color=style.GREY, va="center")
    for y, row in enumerate(rows):
        ax.plot([0, 1], [y, y], color="white" if y else style.GREY, lw=0.8, zorder=1)
        for name, x in STOPS.items():
            strong = name in ("quantity", "published", "this_run")
            ax.text(x, y + 0.5, _fold(row[name], name), va="center", fontsize=style.TEXT,
                    color=style.INK if strong else style.GREY, linespacing=1.15, zorder=2)
    caption = ("Not one experiment: other model, tasks, analyzers and definitions. Read each half by itself; no "
               "difference between them means anything. The paper gives no intervals. "
               f"This run: {summary['n_tasks']} tasks, seeds {', '.join(map(str, summary['seeds']))}.")
    return style.describe(fig, data, "The paper's values, and this run's", caption, note,
                          {"n_tasks": summary["n_tasks"]})


def _this_run(summary: Mapping[str, Any], row: Mapping[str, str]) -> dict[str, str]:
    """Our value beside a published one: on HumanEval alone where that was published so and the run has several sets."""
    alone = summary.get("by_dataset", {}).get("humaneval", {}).get("python")
    part, named = summary, row["ours_quantity"]
    if alone and row["published_on"].endswith("; HumanEval"):
        part, named = alone, f"HumanEval: {named}"
    return {"this_run": ours(part, row["ours"], row["ours_unit"]), "this_run_quantity": named}


def ours(summary: Mapping[str, Any], name: str, unit: str) -> str:
    """A value of the summary in words; an em dash where the run has none."""
    if unit == "before_after":
        pair = [(summary.get(model) or {}).get(name) for model in ("original", "tuned")]
        return " \u2192 ".join(whole_percent((value or [None])[0]) + " %" for value in pair)
    value = summary.get(name)
    if unit == "list":
        if not (summary.get("original") and summary.get("tuned")):
            return EM_DASH
        return ", ".join(value or ()) or "none"
    if not value or value[0] is None:
        return EM_DASH
    return change(*value, relative=unit == "relative")


def _fold(text: str, name: str) -> str:
    """``text`` in lines that fit between its column's stop and the next one's."""
    return "\n".join(wrapped(text, ROOM * (ENDS[name] - STOPS[name])))
