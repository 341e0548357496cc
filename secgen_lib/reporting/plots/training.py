"""The course of preference tuning."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PANELS = (
    ("Loss", "loss", {"loss": ("", style.ORIGINAL)}),
    ("Log-probability of answers", "sum over tokens", {"chosen_logp": ("chosen", style.GREEN),
                                                        "rejected_logp": ("rejected", style.TUNED)}),
    ("Reward margin", "chosen \u2212 rejected", {"margin": ("", style.ORIGINAL)}),
    ("Reward accuracy", "pairs ranked right, %", {"accuracy": ("", style.ORIGINAL)}),
    ("Length of answers", "tokens", {"chosen_len": ("chosen", style.GREEN), "rejected_len": ("rejected", style.TUNED)}),
    ("Validation build rate", "programs that build, %", {"val_build_rate": ("", style.PURPLE)}),
)
SHARES = ("accuracy", "val_build_rate")


@style.styled
def training_curves(training: pd.DataFrame, *, note: str = "", arm: str = "dpo") -> tuple[Figure, pd.DataFrame]:
    """Loss, log-probabilities, margin, accuracy, lengths and build rate by step of one arm (rows of the table
    ``training``), a line per seed.

    Training rows are lines; rows of another split (validation) are points. A column that was not logged leaves its
    panel empty, and says so.
    """
    data = training[training["arm"] == arm] if "arm" in training else training
    data = data.copy()
    if "train_seed" not in data:
        data["train_seed"] = 0
    fig, axes = style.sheet(style.PAGE, 3.6, 2, 3, sharex=True)
    for ax, (title, unit, series) in zip(axes.flat, PANELS, strict=True):
        drawn = False
        for name, (label, color) in series.items():
            known = data[data[name].notna()] if name in data else data[:0]
            if not len(known):
                continue
            drawn = True
            known = known.assign(value=known[name].astype(float) * (100.0 if name in SHARES else 1.0))
            train, held = known[known["split"] == "train"], known[known["split"] != "train"]
            if name == "val_build_rate":
                _lines(ax, held, color, marker="s", ms=3, mec=color)
            else:
                _lines(ax, train, color)
                ax.plot(held["step"], held["value"], ls="none", marker="s", ms=3.2, mfc="white", color=color)
            if label:
                ax.plot([], [], color=color, label=label)
        if not drawn:
            ax.text(0.5, 0.5, "not logged", transform=ax.transAxes, ha="center", color=style.GREY)
        if ax.get_legend_handles_labels()[0]:
            ax.legend(loc="best")
        if name.endswith("_len"):
            ax.set_ylim(0, 1.15 * ax.get_ylim()[1])
        ax.set_title(title)
        ax.set_ylabel(unit)
        if any(name in SHARES for name in series):
            ax.set_ylim(0, 103)
    for ax in axes.flat:
        ax.set_xlabel("optimizer step" if ax in axes[-1] else "")
    seeds = int(data["train_seed"].nunique(dropna=False))
    caption = (f"Lines: training batches, {seeds} training seed{'s' * (seeds != 1)}; open squares: validation pairs. "
               "No intervals: each line is one training. Both log-probabilities falling together is likelihood "
               "displacement.")
    return style.describe(fig, data, "Preference tuning (DPO)", caption, note, {"seeds": seeds, "rows": len(data)})


def _lines(ax: Axes, rows: pd.DataFrame, color: str, **look: Any) -> None:
    """A line for each training seed."""
    import seaborn

    seaborn.lineplot(rows, x="step", y="value", units="train_seed", estimator=None, ax=ax, color=color, lw=1.1,
                     alpha=0.8, legend=False, **look)
