"""Rates along the cycles of feedback, of both models and of the controls, and the number of correct programs."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from secgen_lib import metrics
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


class Mode(NamedTuple):
    """How a way of going on from one cycle to the next is named and drawn."""

    name: str
    dash: Any
    marker: str


MODES = {"feedback": Mode("feedback", "-", "o"), "revise": Mode("\u201crevise\u201d", (0, (4, 2)), "^"),
         "fresh": Mode("fresh sample", (0, (1, 1.5)), "D"), "static": Mode("static feedback", (0, (6, 1, 1, 1)), "s")}
CONTROLS = {"revise": "\u201crevise\u201d without findings", "fresh": "a fresh sample",
            "static": "feedback of static analyzers alone"}
NUMBER = ("number", "number_low", "number_high")
COLUMNS = ["model", "mode", "cycle", "metric", "value", "low", "high", "n", "unscored", "programs", "answers_made"]


def through(frame: pd.DataFrame, arms: Mapping[str, str], names: Sequence[str], replicates: int) -> pd.DataFrame:
    """Every rate of ``names`` after each cycle of each mode that was run, for ``arms`` (model -> arm)."""
    import pandas as pd

    rows = []
    for model, arm in arms.items():
        for mode in MODES:
            for cycle in sorted(frame["cycle"].unique()):
                standing = metrics.select(frame, arm, int(cycle), mode)
                for metric in names if len(standing) else ():
                    estimate = metrics.rate(standing, metric, replicates=replicates)
                    programs = None if estimate.value is None else round(estimate.value * estimate.scored)
                    rows.append({"model": model, "mode": mode, "cycle": int(cycle), "metric": metric,
                                 "value": estimate.value, "low": estimate.low, "high": estimate.high, "n": estimate.n,
                                 "unscored": estimate.unscored, "programs": programs,
                                 "answers_made": int((standing["stand"] == "new").sum())})
    return pd.DataFrame(rows, columns=COLUMNS)


def trainings(plain: pd.DataFrame) -> dict[str, int]:
    """How many trainings each arm stands for (one for a model that was not trained)."""
    return {str(arm): max(mine["train_seed"].nunique(), 1) for arm, mine in plain.groupby("arm")}


def with_numbers(data: pd.DataFrame, frame: pd.DataFrame, arms: Mapping[str, str]) -> pd.DataFrame:
    """``data`` with ``number``: the correct programs counted, a training; its ends in the proportions of the rate's."""
    trained = trainings(metrics.select(frame, cycle=0))
    numbers = []
    for row in data.to_dict("records"):
        arm = arms[row["model"]]
        answers = metrics.METRICS["correct"](metrics.select(frame, arm, row["cycle"], row["mode"]))[0]
        number = float((answers == 1).sum()) / trained[arm]
        value, low, high = (float("nan") if row[name] is None else row[name] for name in ("value", "low", "high"))
        scale = number / value if value else (row["n"] - row["unscored"]) / trained[arm]
        numbers.append((number, low * scale, high * scale))
    return data.assign(**{name: [triple[place] for triple in numbers] for place, name in enumerate(NUMBER)})


def per_training(frame: pd.DataFrame, arms: Mapping[str, str]) -> dict[str, int]:
    """Programs of one training of each model, that any are correct of."""
    plain = metrics.select(frame, cycle=0)
    trained = trainings(plain)
    return {model: int((plain["arm"] == arm).sum() / trained[arm]) for model, arm in arms.items()
            if (plain["arm"] == arm).any()}


def lines(ax: Axes, part: pd.DataFrame, columns: tuple[str, str, str], scale: float, apart: float) -> None:
    """A line for each model and mode of ``part``, with intervals for feedback, each named at its end and with its last
    value. ``apart``: how far names must stand from one another, in the axis' units.
    """
    ends: list[tuple[float, str, str]] = []
    for model, look in style.MODELS.items():
        for mode, (name, dash, marker) in MODES.items():
            mine = part[(part["model"] == model) & (part["mode"] == mode)].sort_values("cycle")
            mine = mine.dropna(subset=[columns[0]])
            if not len(mine):
                continue
            fed = mode == "feedback"
            shift = (-0.04 if model == "original" else 0.04) if fed else 0.0
            ax.plot(mine["cycle"] + shift, scale * mine[columns[0]].astype(float), color=look.color, ls=dash,
                    lw=1.4 if fed else 0.9, zorder=2 if fed else 1, clip_on=False, marker=None if fed else marker,
                    ms=3, mfc="white", mew=0.8)
            for row in mine.to_dict("records") if fed else ():
                style.interval(ax, row["cycle"] + shift, row, look.color, look.marker, size=3.8, scale=scale,
                               names=columns)
            last = scale * float(mine[columns[0]].iloc[-1])
            ends.append((last, f"{last:.0f} {style.MODELS[model].name.split()[0] + ', ' if fed else ''}{name}",
                         look.color))
    if not ends:
        return
    at = float(part["cycle"].max())
    for (_, words, color), height in zip(ends, style.spread([end[0] for end in ends], apart), strict=True):
        ax.annotate(words, (at, height), (7, 0), textcoords="offset points", va="center", fontsize=style.TEXT,
                    color=color, annotation_clip=False)
