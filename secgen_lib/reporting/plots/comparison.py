"""The two models side by side: EFR and pass@1, and the classes of errors."""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib import metrics
from secgen_lib.metrics.distributions import NOT_BUILT
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.numbers import whole_percent
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PANELS = {"efr": "EFR (judge)", "efr_teacher": "EFR (teacher)", "pass@1": "pass@1", "secure_pass@1": "secure-pass@1"}


@style.styled
def efr_pass1(chains: pd.DataFrame, *, note: str = "", split: str = "test", tuned: str = "dpo",
              replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """EFR and pass@1 of both models, without feedback and after the last cycle (rows of ``metrics.chains``).

    Where only some sets were run through cycles, those stand apart, without and with feedback: a line joins the same
    programs only. ``sets`` in the data says which (``all``, ``cycles``).
    """
    import pandas as pd

    frame = chains[chains["split"] == split]
    last = int(frame["cycle"].max()) if len(frame) else 0
    fed = style.with_cycles(frame)
    mixed = len(fed) < len(frame)
    points = [("all", frame, 0)] + ([("cycles", fed, 0)] if mixed else []) + (
        [("cycles" if mixed else "all", fed, last)] if last else [])
    rows, arms = [], {"original": "original", "tuned": tuned}
    for metric in PANELS:
        for model, arm in arms.items():
            for place, (sets, part, cycle) in enumerate(points):
                estimate = metrics.rate(metrics.select(part, arm, cycle), metric, replicates=replicates)
                rows.append({"metric": metric, "model": model, "cycle": cycle, "value": estimate.value,
                             "low": estimate.low, "high": estimate.high, "n": estimate.n, "unscored": estimate.unscored,
                             "all_unscored_bad": estimate.lowest, "all_unscored_good": estimate.highest, "place": place,
                             "sets": sets})
    data = pd.DataFrame(rows)
    some = sorted(set(zip(fed["dataset"], fed["language"], strict=True))) if mixed else []
    named = style.set_name(some[0][0], "") if len(some) == 1 else "sets with cycles"
    fig, axes = style.sheet(style.PAGE, 2.95 if mixed else 2.75, 1, len(PANELS), sharey=True)
    for ax, (metric, title) in zip(axes, PANELS.items(), strict=True):
        for side, (model, (_, color, marker)) in zip((-1, 1), style.MODELS.items(), strict=True):
            mine = data[(data["metric"] == metric) & (data["model"] == model)]
            for _, joined in mine.groupby("sets"):
                ax.plot(joined["place"] + 0.09 * side, 100 * joined["value"].astype(float), color=color, lw=0.9,
                        alpha=0.5, zorder=1)
            for row in mine.to_dict("records"):
                style.interval(ax, row["place"] + 0.09 * side, row, color, marker)
        for place in range(len(points)):
            _values(ax, place, data[(data["metric"] == metric) & (data["place"] == place)])
        ax.set_title(title)
        ax.set_xlim(-0.5, len(points) - 0.5)
        ax.set_xticks(range(len(points)), [f"after {cycle}\ncycle{'s' * (cycle > 1)}" if cycle else "no\nfeedback"
                                           for _, _, cycle in points])
        if mixed:
            for x, label in ((0, "all sets"), (len(points) / 2, named)):
                ax.annotate(label, (x, 0), xytext=(0, -27), xycoords=ax.get_xaxis_transform(), ha="center", va="top",
                            textcoords="offset points", fontsize=6.5, fontweight="bold", color=style.INK)
            ax.axvline(0.5, color=style.PALE, lw=0.6, ls=(0, (2, 2)), zorder=0)
            if data.loc[(data["metric"] == metric) & (data["sets"] == "cycles"), "value"].isna().all():
                ax.text(1.5, 50, "no such tests", ha="center", va="center", fontsize=6.5, color=style.GREY)
    axes[0].set_ylim(0, 100)
    axes[0].set_ylabel("programs, %")
    plain = frame[(frame["mode"] == "feedback") & (frame["cycle"] == 0)]
    left = int(data["unscored"].max())
    caption = (f"n: original {style.counts(plain, 'original')}; tuned {style.counts(plain, tuned)}. "
               + (f"With cycles: {'; '.join(style.set_name(*key) for key in some)} (n: original "
                  f"{len(metrics.select(fed, 'original', 0))}, tuned {len(metrics.select(fed, tuned, 0))}). "
                  if mixed else "") + "Unscored: "
               + (f"up to {left} programs a point, left out (bounds in the csv)" if left else "none")
               + f". {style.INTERVAL}. secure-pass: passes the functional and the hidden security tests.")
    return style.describe(fig, data, "Error-free rate and correctness", caption, note,
                          {model: len(plain[plain["arm"] == arm]) for model, arm in arms.items()},
                          legend=style.models())


def _values(ax: Axes, place: int, rows: pd.DataFrame) -> None:
    """The values of both models in figures, outside of the pair: left of it without feedback, right of it after."""
    known = [(100 * row["value"], row) for row in rows.dropna(subset="value").to_dict("records")]
    heights = sorted(value for value, _ in known)
    apart = 6.5 - (heights[1] - heights[0]) if len(heights) == 2 else 0.0  # near values push their figures apart
    for value, row in known:
        nudge = 0.0 if apart <= 0 else apart / 2 * (1 if value == heights[1] else -1)
        if len(known) == 2 and heights[0] == heights[1]:
            nudge = 3.25 if row["model"] == "tuned" else -3.25
        x = place + (0.2 if row["cycle"] else -0.2)
        ax.text(x, value + nudge, whole_percent(row["value"]), color=style.MODELS[row["model"]][1], fontsize=6.5,
                ha="left" if row["cycle"] else "right", va="center")


@style.styled
def error_distribution(chains: pd.DataFrame, analyses: pd.DataFrame, *, judges: metrics.Tools = None, note: str = "",
                       split: str = "test", tuned: str = "dpo", cycle: int = 0, scored_by: str = "clean",
                       replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Programs with a finding of each class, original and tuned, after ``cycle``; new and gone classes are marked.

    ``judges``: whose findings. For the teacher's, give its tools and ``scored_by="teacher_clean"``.
    """
    tools = metrics.tool_names(judges)
    used = sorted(set(analyses["tool"]) & set(tools or analyses["tool"])) if len(analyses) else []
    frame = chains[chains["split"] == split]
    before, after = (metrics.select(frame, arm, cycle) for arm in ("original", tuned))
    data = metrics.by_class(before, after, metrics.explode(analyses, tools), scored_by=scored_by,
                            replicates=replicates)
    drawn = data[data["class"] != NOT_BUILT].to_dict("records") + data[data["class"] == NOT_BUILT].to_dict("records")
    fig, ax = style.sheet(style.PAGE, 1.35 + 0.27 * len(drawn))
    heights = [-place - (0.35 if row["class"] == NOT_BUILT else 0) for place, row in enumerate(drawn)]
    for y, row in zip(heights, drawn, strict=True):
        for shift, (side, model) in zip((0.14, -0.14), (("before", "original"), ("after", "tuned")), strict=True):
            _, color, marker = style.MODELS[model]
            names = (f"{side}_share", f"{side}_low", f"{side}_high")
            style.interval(ax, y + shift, row, color, marker, across=True, names=names,
                           hollow=not row[f"{side}_programs"])
        counts = f"{row['before_programs']} \u2192 {row['after_programs']}"
        ax.text(1.02, y, counts, transform=ax.get_yaxis_transform(), va="center", fontsize=6.5, color=style.INK)
        p_value = row["p_value"] if row["class"] == NOT_BUILT else row["p_holm"]
        known = p_value is not None and p_value == p_value
        ax.text(1.14, y, f"{p_value:.3f}" if known else "\u2014", transform=ax.get_yaxis_transform(), va="center",
                fontsize=6.5, color=style.INK, fontweight="bold" if known and p_value < 0.05 else "normal")
        if row["status"] in ("new", "gone"):
            color = style.TUNED if row["status"] == "new" else style.GREEN
            ax.text(1.24, y, row["status"], transform=ax.get_yaxis_transform(), va="center", fontsize=6.5,
                    color="white", fontweight="bold",
                    bbox={"boxstyle": "round,pad=0.25", "facecolor": color, "edgecolor": "none"})
    marked = any(row["status"] in ("new", "gone") for row in drawn)
    for x, heading in ((1.02, "programs"), (1.14, "p (Holm)"), *(((1.24, "class is"),) if marked else ())):
        ax.text(x, 0.75, heading, transform=ax.get_yaxis_transform(), va="center", fontsize=6.5, color=style.GREY)
    ax.set_yticks(heights, [row["class"] for row in drawn])
    ax.tick_params(axis="y", length=0)
    ax.set_ylim(min(heights) - 0.6, 1.0)
    ax.set_xlim(left=0)
    ax.grid(axis="x")
    ax.grid(visible=False, axis="y")
    ax.set_xlabel("programs with at least one finding of the class, %")
    by = ("the teacher" if scored_by == "teacher_clean" else "the judges") + f" ({', '.join(used) or 'none ran'})"
    when = "without feedback" if cycle == 0 else f"after cycle {cycle}"
    class_row = next((row for row in drawn if row["class"] != NOT_BUILT), drawn[0])
    caption = (f"Findings by {by}, {when}. n: original {len(before)} programs, of which {class_row['before_n']} build "
               f"and were scored; tuned {len(after)}, {class_row['after_n']}. '{NOT_BUILT}' is of all programs, the "
               f"classes of those that build. {style.INTERVAL}. p: paired sign-flip test, Holm over the classes "
               f"('{NOT_BUILT}' by itself), bold below 0.05. Hollow: no program. new, gone: none in the one model, "
               "some in the other; with few programs that happens by chance (see p).")
    return style.describe(fig, data, "Classes of errors before and after tuning", caption, note,
                          {"original": len(before), "tuned": len(after)}, legend=style.models())
