"""The published pair of figures: correct programs and pass@1 after each cycle of feedback."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style
from secgen_lib.reporting.plots.cycles import MODES, through

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


@style.styled
def correct_per_cycle(chains: pd.DataFrame, *, dataset: str | None = None, note: str = "", split: str = "test",
                      tuned: str = "dpo", replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """The number of correct programs, and pass@1, after each cycle of feedback; both models, and thin the controls of
    the original. ``dataset``: one alone; None for all that were run through all cycles.

    In the data ``number`` is the number of correct programs (a mean over trainings), with ``number_low`` and
    ``number_high``; unscored programs are not among them.
    """
    frame = chains[chains["split"] == split]
    frame = style.with_cycles(frame if dataset is None else frame[frame["dataset"] == dataset])
    frame = frame if (frame["cycle"] > 0).any() else frame[:0]
    data = through(frame, {"original": "original", "tuned": tuned}, ("correct@1", "pass@1"), replicates)
    data = data[(data["model"] == "original") | (data["mode"] == "feedback")].reset_index(drop=True)
    plain = metrics.select(frame, cycle=0)
    per = {model: int((plain["arm"] == arm).sum() / _trainings(plain)[arm]) for model, arm in
           (("original", "original"), ("tuned", tuned)) if (plain["arm"] == arm).any()}
    data = _with_numbers(data, frame, {"original": "original", "tuned": tuned}, _trainings(plain))
    fig, axes = style.sheet(style.PAGE, 3.0, 1, 2)
    names = ("number", "number_low", "number_high")
    for ax, metric, columns, scale, title in (
            (axes[0], "correct@1", names, 1.0, "Correct programs"),
            (axes[1], "pass@1", ("value", "low", "high"), 100.0, "pass@1")):
        part = data[data["metric"] == metric]
        top = max(*per.values(), 1) if metric == "correct@1" and per else 100
        ax.set_ylim(0, top)
        _lines(ax, part, columns, scale)
        ax.set_title(title)
        ax.set_xlabel("cycle of feedback")
        ax.set_xticks(sorted(part["cycle"].unique()))
        ax.margins(x=0.16)
        drawn = scale * part[list(columns)].astype(float) / top
        above = 1 - drawn.max(axis=None) > drawn.min(axis=None)  # where the lines leave more room
        ax.text(0.98, 0.96 if above else 0.05, "\n".join(_differences(frame, tuned, metric, replicates)), ha="right",
                va="top" if above else "bottom", fontsize=6.5, color=style.INK, linespacing=1.4, zorder=0.9,
                transform=ax.transAxes, bbox={"boxstyle": "round,pad=0.2", "facecolor": "white", "edgecolor": "none"})
    sizes = sorted(set(per.values()))
    axes[0].set_ylabel(f"programs, of {' and '.join(map(str, sizes))}" if sizes else "programs")
    axes[1].set_ylabel("%")
    parts = sorted(set(zip(frame["dataset"], frame["language"], strict=True)))
    where = "; ".join(style.set_name(*part) for part in parts) or "No set was run through cycles"
    caption = (f"{where}. n at every cycle: original {style.counts(plain, 'original')}; tuned "
               f"{style.counts(plain, tuned)}. Correct: builds, passes the hidden tests, clean by the judges. A "
               "program that the stop rule accepts (build, teacher, public examples) stands for the later cycles. "
               "Thin: the original's controls at the same budget, one answer a cycle for each program not accepted. "
               f"{style.INTERVAL}.")
    return style.describe(fig, data, "Correct programs and pass@1 by cycles of feedback", caption, note, per,
                          legend=_pair_legend(data))


def _trainings(plain: pd.DataFrame) -> dict[str, int]:
    """How many trainings each arm stands for (one for a model that was not trained)."""
    return {str(arm): max(mine["train_seed"].nunique(), 1) for arm, mine in plain.groupby("arm")}


def _with_numbers(data: pd.DataFrame, frame: pd.DataFrame, arms: Mapping[str, str], trainings: Mapping[str, int],
                  ) -> pd.DataFrame:
    """``data`` with ``number``: the correct programs counted, a training; its ends in the proportions of the rate's."""
    numbers = []
    for row in data.to_dict("records"):
        arm = arms[row["model"]]
        answers = metrics.METRICS["correct"](metrics.select(frame, arm, row["cycle"], row["mode"]))[0]
        number = float((answers == 1).sum()) / trainings[arm]
        value, low, high = (float("nan") if row[name] is None else row[name] for name in ("value", "low", "high"))
        scale = number / value if value else (row["n"] - row["unscored"]) / trainings[arm]
        numbers.append((number, low * scale, high * scale))
    columns = ("number", "number_low", "number_high")
    return data.assign(**{name: [triple[place] for triple in numbers] for place, name in enumerate(columns)})


def _differences(frame: pd.DataFrame, tuned: str, metric: str, replicates: int) -> list[str]:
    """Tuned less original, paired, without feedback and after the last cycle, in words."""
    lines = []
    for cycle in dict.fromkeys((0, int(frame["cycle"].max()) if len(frame) else 0)):
        sides = [metrics.select(frame, arm, cycle) for arm in ("original", tuned)]
        if all(len(side) for side in sides):
            comparison = metrics.compare(sides[0], sides[1], metric, replicates=replicates)
            when = f"after {cycle} cycle{'s' * (cycle > 1)}" if cycle else "no feedback"
            if comparison.value is not None:
                between = "no interval" if comparison.low is None or comparison.high is None else \
                    f"[{100 * comparison.low:+.1f}, {100 * comparison.high:+.1f}]"
                lines.append(f"{when}: {100 * comparison.value:+.1f} points {between}".replace("-", "\u2212"))
    return ["tuned less original, paired", *lines] if lines else []


def _lines(ax: Axes, part: pd.DataFrame, columns: tuple[str, str, str], scale: float) -> None:
    """Both models' feedback with intervals and figures at the ends; the original's controls thin, without."""
    for mode in ("revise", "fresh"):
        mine = part[(part["mode"] == mode) & (part["model"] == "original")]
        _, dash, marker, _ = MODES[mode]
        ax.plot(mine["cycle"], scale * mine[columns[0]].astype(float), color=style.GREY, ls=dash, lw=0.8, marker=marker,
                ms=2.6, mfc="white", mew=0.7, zorder=1, clip_on=False)
    ends = []
    for shift, model in ((-0.04, "original"), (0.04, "tuned")):
        _, color, marker = style.MODELS[model]
        mine = part[(part["mode"] == "feedback") & (part["model"] == model)].sort_values("cycle")
        ax.plot(mine["cycle"] + shift, scale * mine[columns[0]].astype(float), color=color, lw=1.4, zorder=2,
                clip_on=False)
        for row in mine.to_dict("records"):
            style.interval(ax, row["cycle"] + shift, row, color, marker, size=4, scale=scale, names=columns)
        known = mine.dropna(subset=[columns[0]])
        points = known.iloc[[0, -1]].to_dict("records") if len(known) else []
        ends += [(row["cycle"], scale * float(row[columns[0]]), color) for row in points]
    _figures_at_ends(ax, ends)


def _figures_at_ends(ax: Axes, ends: Sequence[tuple[int, float, str]]) -> None:
    """The values of both models beside their first and last points, apart where they would touch."""
    for cycle in {cycle for cycle, _, _ in ends}:
        here = sorted(((value, color) for at, value, color in ends if at == cycle), key=lambda pair: pair[0])
        high = ax.get_ylim()[1]
        for place, (value, color) in enumerate(here):
            away = 0 if len(here) == 1 else (-6, 6)[place] if abs(here[1][0] - here[0][0]) < 0.08 * high else 0
            first = cycle == 0
            ax.annotate(f"{value:.0f}", (cycle, value), xytext=(-9 if first else 9, away), textcoords="offset points",
                        ha="right" if first else "left", va="center", fontsize=6.5, color=color)


def _pair_legend(data: pd.DataFrame) -> list[Any]:
    from matplotlib.lines import Line2D

    handles = style.models()
    for mode in ("revise", "fresh"):
        label, dash, marker, _ = MODES[mode]
        if (data["mode"] == mode).any():
            handles.append(Line2D([], [], color=style.GREY, ls=dash, marker=marker, lw=0.8, ms=2.6, mfc="white",
                                  label=f"original, {label}"))
    return handles
