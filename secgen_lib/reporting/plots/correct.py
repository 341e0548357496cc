"""The published pair of figures: correct programs and pass@1 after each cycle of feedback."""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib import metrics
from secgen_lib.core.numbers import number
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import along, style

if TYPE_CHECKING:
    import pandas as pd
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
    arms = {"original": "original", "tuned": tuned}
    data = along.through(frame, arms, ("correct@1", "pass@1"), replicates)
    data = data[(data["model"] == "original") | (data["mode"] == "feedback")].reset_index(drop=True)
    data = along.with_numbers(data, frame, arms)
    plain, per = metrics.select(frame, cycle=0), along.per_training(frame, arms)
    fig, axes = style.sheet(style.COLUMN, 4.0, 2, 1)
    for ax, metric, columns, scale, title in (
            (axes[0], "correct@1", along.NUMBER, 1.0, "Correct programs"),
            (axes[1], "pass@1", ("value", "low", "high"), 100.0, "pass@1")):
        part = data[data["metric"] == metric]
        top = max(*per.values(), 1) if metric == "correct@1" and per else 100
        ax.set_ylim(0, top)
        along.lines(ax, part, columns, scale, 0.115 * top)
        ax.set_title(title)
        cycles = sorted(part["cycle"].unique())
        ax.set_xticks(cycles)
        ax.set_xlim(-0.25, max([*cycles, 1]) + 0.25)
        said = _differences(frame, tuned, metric, replicates)
        drawn = scale * part[list(columns)].astype(float) / top
        above = 1 - drawn.max(axis=None) > drawn.min(axis=None)  # where the lines leave more room
        ax.text(0.02, 0.98 if above else 0.02, "\n".join(said), ha="left", va="top" if above else "bottom",
                fontsize=style.TEXT, color=style.INK, linespacing=1.25, zorder=0.9, transform=ax.transAxes)
    sizes = sorted(set(per.values()))
    axes[0].set_ylabel(f"programs, of {' and '.join(map(str, sizes))}" if sizes else "programs")
    axes[1].set_ylabel("%")
    axes[1].set_xlabel("cycle of feedback")
    caption = (f"{style.sets(frame) or 'No set was run through cycles'}. n at every cycle: {style.both(plain, tuned)}. "
               "Correct: builds, passes the hidden tests, clean by the judges. A program that the stop rule accepts "
               "(build, teacher, public examples) stands for the later cycles. Thin: the original's controls at the "
               f"same budget. {style.INTERVAL}.")
    return style.describe(fig, data, "Correct programs and pass@1 by cycles", caption, note, per)


def _differences(frame: pd.DataFrame, tuned: str, metric: str, replicates: int) -> list[str]:
    """Tuned less original, paired, without feedback and after the last cycle, in words."""
    lines = []
    for cycle in dict.fromkeys((0, int(frame["cycle"].max()) if len(frame) else 0)):
        sides = [metrics.select(frame, arm, cycle) for arm in ("original", tuned)]
        if all(len(side) for side in sides):
            made = metrics.compare(sides[0], sides[1], metric, replicates=replicates)
            when = f"after {cycle} cycle{'s' * (cycle > 1)}" if cycle else "no feedback"
            if made.value is not None:
                value, *ends = (number(None if x is None else 100 * x, 1, sign=True) for x in made.triple())
                between = "no interval" if made.low is None or made.high is None else f"[{ends[0]}, {ends[1]}]"
                lines.append(f"{when}: {value} points {between}")
    return ["tuned less original, paired", *lines] if lines else []
