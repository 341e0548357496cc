"""The two models side by side: how many programs are error-free and right, and what the tuning changed of it."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from secgen_lib import metrics
from secgen_lib.core.numbers import number, whole_percent
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style, titles
from secgen_lib.reporting.plots.titles import CHANGE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

RATES = {"efr": "error-free (EFR, judges)", "pass@1": "pass@1", "secure_pass@1": "secure-pass@1"}
COLUMNS = ["metric", "model", "cycle", "value", "low", "high", "n", "unscored", "all_unscored_bad", "all_unscored_good",
           "place", "sets", "p_value"]

class Point(NamedTuple):
    """Programs that both models are measured on: which sets (``all``, ``cycles``), after which cycle."""

    sets: str
    frame: pd.DataFrame
    cycle: int


@style.styled
def efr_pass1(chains: pd.DataFrame, *, note: str = "", split: str = "test", tuned: str = "dpo",
              replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """EFR, pass@1 and secure-pass@1 of both models, without feedback and after the last cycle, and beside them the
    paired difference (rows of ``metrics.chains``).

    Where only some sets were run through cycles, those have rows of their own, without and with feedback. In the data
    ``sets`` says which (``all``, ``cycles``); rows of the model "tuned - original" are differences of shares.
    """
    frame = chains[chains["split"] == split]
    fed = style.with_cycles(frame)
    last = int(frame["cycle"].max()) if len(frame) else 0
    mixed = len(fed) < len(frame)
    points = [Point("all", frame, 0), *([Point("cycles", fed, 0)] if mixed else []),
              *([Point("cycles" if mixed else "all", fed, last)] if last else [])]
    data = _measured(points, tuned, replicates)
    some = sorted(set(zip(fed["dataset"], fed["language"], strict=True))) if mixed else []
    named = [_name(point, mixed, style.set_name(some[0][0], "") if len(some) == 1 else "sets with cycles")
             for point in points]
    fig = _drawn(data, named)
    plain = frame[(frame["mode"] == "feedback") & (frame["cycle"] == 0)]
    left = int(data["unscored"].max())
    caption = (f"n: {style.both(plain, tuned)}. "
               + (f"Cycles: {'; '.join(style.set_name(*key) for key in some)} "
                  f"({len(metrics.select(fed, 'original', 0))} programs a model). " if mixed else "")
               + "Difference: tuned less original on the same tasks, filled where its interval leaves zero out. "
               f"{style.INTERVAL}. Unscored: " + (f"up to {left} a point, left out." if left else "none.")
               + " secure-pass: passes the functional and the hidden security tests.")
    return style.describe(fig, data, titles.efr_pass1(data), caption, note,
                          {model: len(plain[plain["arm"] == arm]) for model, arm in
                           (("original", "original"), ("tuned", tuned))}, legend=style.models())


def _measured(points: Sequence[Point], tuned: str, replicates: int) -> pd.DataFrame:
    """Every rate at every point, of both models, and the paired difference."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for metric in RATES:
        for place, (sets, part, cycle) in enumerate(points):
            about = {"metric": metric, "cycle": cycle, "place": place, "sets": sets}
            sides = {model: metrics.select(part, arm, cycle)
                     for model, arm in (("original", "original"), ("tuned", tuned))}
            for model, side in sides.items():
                made = metrics.rate(side, metric, replicates=replicates)
                rows.append({**about, "model": model, "value": made.value, "low": made.low, "high": made.high,
                             "n": made.n, "unscored": made.unscored, "all_unscored_bad": made.lowest,
                             "all_unscored_good": made.highest})
            if all(len(side) for side in sides.values()):
                change = metrics.compare(sides["original"], sides["tuned"], metric, replicates=replicates)
                rows.append({**about, "model": CHANGE, "value": change.value, "low": change.low, "high": change.high,
                             "n": len(sides["tuned"]), "unscored": 0, "p_value": change.p_value})
    return pd.DataFrame(rows, columns=COLUMNS)


def _name(point: Point, mixed: bool, fed: str) -> str:
    after = f"after {point.cycle} cycle{'s' * (point.cycle > 1)}" if point.cycle else "no feedback"
    return f"{fed if point.sets == 'cycles' else 'all sets'},\n{after}" if mixed else after


def _drawn(data: pd.DataFrame, named: Sequence[str]) -> Figure:
    known = data.dropna(subset=["value"])
    metrics_drawn = [metric for metric in RATES if (known["metric"] == metric).any()]
    rows = [(metric, place) for metric in metrics_drawn for place in _places(known[known["metric"] == metric])]
    heights: dict[tuple[str, int], float] = {}
    heads: dict[str, float] = {}
    y = 0.0
    for metric, place in rows:
        if metric not in heads:
            heads[metric] = y = y - (1.05 if heads else 0.35)
        drawn = {name for name, _ in heights}
        heights[metric, place] = y = y - (0.7 if metric not in drawn else 0.9)
    fig, (left, right) = style.sheet(style.COLUMN, 0.45 + 0.3 * (0.5 - y), 1, 2, sharey=True,
                                     gridspec_kw={"width_ratios": [1.25, 1]})
    for metric, head in heads.items():
        left.text(-0.02, head, RATES[metric], transform=left.get_yaxis_transform(), ha="left", va="center",
                  fontsize=style.TEXT, fontweight="bold", color=style.INK)
    right.axvline(0, color=style.GREY, lw=0.7, zorder=1)
    for (metric, place), at in heights.items():
        of = known[(known["metric"] == metric) & (known["place"] == place)]
        here = of.assign(row=of.index).set_index("model").to_dict("index")
        _levels(left, at, here)
        if CHANGE in here:
            _change(right, at, here[CHANGE])
    left.set_yticks(list(heights.values()), [named[place] for _, place in heights])
    left.set_ylim(y - 0.5, 0)
    left.set_xlim(0, 100)
    left.set_xticks([0, 50, 100])
    style.lying(left, "programs, %")
    style.lying(right, "difference, points")
    reach = 1.12 * max(right.get_xlim(), key=abs)
    right.set_xlim(min(right.get_xlim()[0], -abs(reach) * 0.25), max(right.get_xlim()[1], abs(reach) * 0.25))
    right.spines["left"].set_visible(False)
    return fig


def _places(rows: pd.DataFrame) -> list[int]:
    """The points that have a row: one that repeats the point before it (the same programs) has none."""
    kept: list[int] = []
    for place in sorted(rows["place"].unique()):
        here, before = (rows[rows["place"] == one].set_index("model")[["cycle", "value", "low", "high"]]
                        for one in (place, kept[-1] if kept else -1))
        if not here.equals(before):
            kept.append(int(place))
    return kept


def _levels(ax: Axes, at: float, here: Mapping[str, Mapping[str, Any]]) -> None:
    """Both models' rates, one above the other, each with its figure behind it."""
    for shift, (model, look) in zip((0.21, -0.21), style.MODELS.items(), strict=True):
        if model in here:
            row = here[model]
            style.interval(ax, at + shift, row, look.color, look.marker, across=True, size=3.8,
                           of=(row["row"], model))
            end = 100 * (row["value"] if row["high"] != row["high"] or row["high"] is None else row["high"])
            outside = end > 86
            start = 100 * (row["value"] if row["low"] != row["low"] or row["low"] is None else row["low"])
            ax.annotate(whole_percent(row["value"]), (start if outside else end, at + shift),
                        (-3.5 if outside else 3.5, 0), textcoords="offset points", ha="right" if outside else "left",
                        va="center", fontsize=style.TEXT, color=look.color)


def _change(ax: Axes, at: float, row: Mapping[str, Any]) -> None:
    """The paired difference, its figure above it."""
    clear = titles.clear(row)
    style.interval(ax, at - 0.12, row, style.INK, "D", across=True, size=3.6, hollow=not clear)
    ax.annotate(number(100 * row["value"], 1, sign=True), (100 * row["value"], at - 0.12), (0, 4.5),
                textcoords="offset points", ha="center", va="bottom", fontsize=style.TEXT, color=style.INK,
                fontweight="bold" if clear else "normal")
