"""The classes of errors, before and after tuning."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.metrics.distributions import NOT_BUILT
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

OF_THE_PAPER = ("zero value", "buffer overflow")
"""The class that the paper saw vanish, and the one that it saw appear: a row each, though it be of zeros."""
UNDEFINED = " In Python \u2018uninitialised\u2019 is a name that is not defined."
"""Where programs are in Python: most of them lack an import."""
PITCH = 0.24
"""Inches of a row."""


@style.styled
def error_distribution(chains: pd.DataFrame, analyses: pd.DataFrame, *, judges: metrics.Tools = None, note: str = "",
                       split: str = "test", tuned: str = "dpo", cycle: int = 0, scored_by: str = "clean",
                       replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Programs with a finding of each class, original and tuned, after ``cycle``, and below, on a scale of its own,
    those that do not build. The paper's two classes are drawn though no program has them.

    ``judges``: whose findings. For the teacher's, give its tools and ``scored_by="teacher_clean"``.
    """
    tools = metrics.tool_names(judges)
    used = sorted(set(analyses["tool"]) & set(tools or analyses["tool"])) if len(analyses) else []
    frame = chains[chains["split"] == split]
    before, after = (metrics.select(frame, arm, cycle) for arm in ("original", tuned))
    data = with_zeros(metrics.by_class(before, after, metrics.explode(analyses, judges, frame), scored_by=scored_by,
                                        replicates=replicates), before, after, scored_by)
    rows = data.assign(row=data.index).to_dict("records")
    classes, builds = ([row for row in rows if (row["class"] == NOT_BUILT) == last] for last in (False, True))
    fig, (upper, lower) = style.sheet(style.COLUMN, 1.15 + PITCH * len(rows), 2, 1,
                                      gridspec_kw={"height_ratios": [len(classes) + 1.0, len(builds) + 0.2]})
    _panel(upper, classes, "p_holm")
    _panel(lower, builds, "p_value")
    upper.set_xlabel("programs that build, %")
    lower.set_xlabel("all programs, %")
    for x, heading in ((1.04, "programs"), (1.40, "p")):
        upper.text(x, 0.85, heading, transform=upper.get_yaxis_transform(), va="center", fontsize=style.TEXT,
                   color=style.GREY)
    by = ("the teacher" if scored_by == "teacher_clean" else "the judges") + f" ({', '.join(used) or 'none ran'})"
    when = "without feedback" if cycle == 0 else f"after cycle {cycle}"
    caption = (f"At least one finding of the class by {by}, {when}. n: original {len(before)} programs, of which "
               f"{classes[0]['before_n']} build and were scored; tuned {len(after)}, {classes[0]['after_n']}. "
               f"{style.INTERVAL}. p: paired permutation test, Holm over the classes ('{NOT_BUILT}' by itself); bold "
               "below 0.05. Hollow: no program." + named_so(frame["language"], data["class"]))
    clear = sum(_known(row["p_holm"]) and row["p_holm"] < 0.05 for row in classes)
    title = ("No class of errors is shown to change" if not clear else
             f"{clear} class{'es' * (clear > 1)} of errors change{'s' * (clear == 1)}")
    return style.describe(fig, data, title + (", by the teacher" if scored_by == "teacher_clean" else ""), caption,
                          note, {"original": len(before), "tuned": len(after)}, legend=style.models())


def named_so(languages: Iterable[str], classes: Iterable[str]) -> str:
    """What a reader of classes must know of Python's, where there are any."""
    return UNDEFINED if "python" in set(languages) and "uninitialised" in set(classes) else ""


def with_zeros(table: pd.DataFrame, before: pd.DataFrame, after: pd.DataFrame, scored_by: str) -> pd.DataFrame:
    """``table`` with a row of zeros for each of the paper's classes that it lacks; no test is of such a row."""
    import pandas as pd

    sizes = {side: int((frame["has_code"] & (frame["builds"] == 1) & frame[scored_by].notna()).sum())
             for side, frame in (("before", before), ("after", after))}
    zeros = []
    for name in OF_THE_PAPER:
        if name not in set(table["class"]):
            row: dict[str, Any] = {"class": name, "status": "none", "change": 0.0}
            for side, n in sizes.items():
                low, high = metrics.wilson(0, n)
                row |= {f"{side}_programs": 0, f"{side}_findings": 0, f"{side}_n": n,
                        f"{side}_share": 0.0 if n else None, f"{side}_low": low, f"{side}_high": high}
            zeros.append(row)
    return pd.concat([table, pd.DataFrame(zeros)], ignore_index=True)[list(table.columns)] if zeros else table


def _panel(ax: Axes, rows: Sequence[Mapping[str, Any]], p_value: str) -> None:
    """A row a class: both models' shares, the programs counted, and the p-value named ``p_value``."""
    for place, row in enumerate(rows):
        for shift, (side, model) in zip((0.17, -0.17), (("before", "original"), ("after", "tuned")), strict=True):
            look = style.MODELS[model]
            style.interval(ax, -place + shift, row, look.color, look.marker, across=True, size=3.8,
                           names=(f"{side}_share", f"{side}_low", f"{side}_high"), hollow=not row[f"{side}_programs"],
                           of=(row["row"], model))
        p = row[p_value]
        beside = ((1.04, f"{row['before_programs']} \u2192 {row['after_programs']}", False),
                  (1.40, f"{p:.3f}" if _known(p) else "\u2014", _known(p) and p < 0.05))
        for x, words, bold in beside:
            ax.text(x, -place, words, transform=ax.get_yaxis_transform(), va="center", fontsize=style.TEXT,
                    color=style.INK, fontweight="bold" if bold else "normal")
    ax.set_yticks([-place for place in range(len(rows))], [row["class"] for row in rows])
    ax.set_ylim(-len(rows) + 0.45, 0.6)
    ax.set_xlim(left=0)
    style.lying(ax)


def _known(p: float | None) -> bool:
    return p is not None and p == p
