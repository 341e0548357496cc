"""What repair is worth: correct programs through the cycles, and what feedback brings beyond its controls."""
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.numbers import number
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.metrics.repaired import LESS
from secgen_lib.reporting.plots import along, style, titles

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

METRIC = "correct@1"


@style.styled
def repair_cycles(chains: pd.DataFrame, *, note: str = "", split: str = "test", tuned: str = "dpo",
                  replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """The number of correct programs after each cycle, and feedback less each control at equal budget, paired.

    In the data rows of a mode "feedback - fresh" are differences of shares of correct programs, with ``p_value``.
    """
    frame, left_out = _with_controls(style.with_cycles(chains[chains["split"] == split]))
    arms = {"original": "original", "tuned": tuned}
    data = along.with_numbers(along.through(frame, arms, (METRIC,), replicates), frame, arms)
    data = _with_differences(data, frame, arms, replicates)
    compared = data[data["mode"].str.startswith(LESS)]
    fig, axes = style.sheet(style.COLUMN, 3.5 if len(compared) else 2.0, 2 if len(compared) else 1, 1, squeeze=False,
                            **({"gridspec_kw": {"height_ratios": [1.15, 1]}} if len(compared) else {}))
    upper, lower = axes[0][0], axes[-1][0]
    per = along.per_training(frame, arms)
    drawn = data[~data["mode"].str.startswith(LESS)]
    top = 1.06 * max([1.0, *drawn[along.NUMBER[2]].dropna(), *drawn[along.NUMBER[0]].dropna()])
    along.lines(upper, drawn, along.NUMBER, 1.0, 0.105 * top)
    upper.set_ylim(0, top)
    upper.set_title("Correct programs" + (f" of {' and '.join(map(str, sorted(set(per.values()))))}" if per else ""))
    upper.set_ylabel("programs")
    cycles = sorted(frame["cycle"].unique())
    for ax in (upper, lower):
        ax.set_xticks(cycles)
        ax.set_xlim(-0.25, max([*cycles, 1]) + 0.25)
    lower.set_xlabel("cycle")
    if len(compared):
        _differences(lower, compared)
    plain = frame[(frame["mode"] == "feedback") & (frame["cycle"] == 0)]
    caption = (f"{style.sets(frame)}. n at every cycle: {style.both(plain, tuned)}. Correct: builds, passes the hidden "
               "tests, clean by the judges. Controls have the feedback's budget: one answer a cycle for each program "
               "that the stop rule (build, teacher, public examples) has not accepted. "
               f"{style.INTERVAL}. Hollow: the interval of the difference holds zero."
               + (f" Left out, since not every control was run there: {left_out}." if left_out else ""))
    return style.describe(fig, data, titles.repair_cycles(compared), caption, note,
                          {model: len(plain[plain["arm"] == arm]) for model, arm in arms.items()})


def _with_differences(data: pd.DataFrame, frame: pd.DataFrame, arms: Mapping[str, str], replicates: int,
                      ) -> pd.DataFrame:
    """``data`` with a row for each model, control and cycle: feedback less the control, on the same programs."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for model, arm in arms.items():
        for control in along.CONTROLS:
            for cycle in sorted(frame["cycle"].unique()):
                sides = [metrics.select(frame, arm, int(cycle), mode) for mode in (control, "feedback")]
                if cycle and all(len(side) for side in sides):
                    change = metrics.compare(sides[0], sides[1], METRIC, replicates=replicates)
                    rows.append({"model": model, "mode": f"{LESS}{control}", "cycle": int(cycle), "metric": METRIC,
                                 "value": change.value, "low": change.low, "high": change.high, "n": len(sides[1]),
                                 "unscored": 0, "p_value": change.p_value})
    return pd.DataFrame([*data.to_dict("records"), *rows], columns=[*data.columns, "p_value"])


def _differences(ax: Axes, rows: pd.DataFrame) -> None:
    """Feedback less each control by cycle, about a line at zero; each line is named at its end."""
    keys = list(dict.fromkeys(zip(rows["model"], rows["mode"], strict=True)))
    ends: list[tuple[float, str, str]] = []
    ax.axhline(0, color=style.INK, lw=0.8, zorder=1)
    for place, (model, mode) in enumerate(keys):
        mine = rows[(rows["model"] == model) & (rows["mode"] == mode)].dropna(subset=["value"]).sort_values("cycle")
        control, color = mode.removeprefix(LESS), style.MODELS[model].color
        shift = 0.07 * (place - (len(keys) - 1) / 2)
        ax.plot(mine["cycle"] + shift, 100 * mine["value"].astype(float), color=color, lw=0.9, alpha=0.7,
                ls=along.MODES[control].dash, zorder=1)
        for row in mine.to_dict("records"):
            clear = titles.clear(row)
            style.interval(ax, row["cycle"] + shift, row, color, along.MODES[control].marker, size=3.8,
                           hollow=not clear)
        if len(mine):
            last = 100 * float(mine["value"].iloc[-1])
            ends.append((last, f"{number(last, 1, sign=True)} less {along.MODES[control].name}", color))
    ax.set_title("Feedback less each control")
    ax.set_ylabel("points")
    low, high = ax.get_ylim()
    heights = style.spread([end[0] for end in ends], 0.115 * (high - low))
    for (_, words, color), height in zip(ends, heights, strict=True):
        ax.annotate(words, (float(rows["cycle"].max()) + 0.12, height), (4, 0), textcoords="offset points",
                    va="center", fontsize=style.TEXT, color=color, annotation_clip=False)


def _with_controls(frame: pd.DataFrame) -> tuple[pd.DataFrame, str]:
    """The sets on which every control was run that was run anywhere, so that feedback and its controls are of the same
    programs (none such: feedback alone), and the names of the other sets."""
    sets = list(zip(frame["dataset"], frame["language"], strict=True))
    ran: dict[str, set[tuple[str, str]]] = {}
    for name, mode in zip(sets, frame["mode"], strict=True):
        ran.setdefault(mode, set()).add(name)
    controls = [names for mode, names in ran.items() if mode != "feedback"]
    shared = set.intersection(*controls) if controls else set(sets)
    if not shared:
        return frame[frame["mode"] == "feedback"], ""
    others = "; ".join(style.set_name(*name) for name in sorted(set(sets) - shared))
    return frame[[name in shared for name in sets]], others
