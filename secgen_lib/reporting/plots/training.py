"""The course of preference tuning."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CHOSEN, REJECTED = "chosen", "rejected"
PANELS = (
    ("Loss", "loss", {"loss": ""}),
    ("Log-probability of answers", "sum over tokens", {"chosen_logp": CHOSEN, "rejected_logp": REJECTED}),
    ("Reward margin", "chosen \u2212 rejected", {"margin": ""}),
    ("Reward accuracy", "pairs ranked right, %", {"accuracy": ""}),
    ("Length of answers", "tokens", {"chosen_len": CHOSEN, "rejected_len": REJECTED}),
    ("Builds, validation tasks", "programs that build, %", {"val_build_rate": ""}),
)
SHARES = ("accuracy", "val_build_rate")
ACROSS = 3


@style.styled
def training_curves(training: pd.DataFrame, *, note: str = "", arm: str = "dpo") -> tuple[Figure, pd.DataFrame]:
    """Loss, log-probabilities, margin, accuracy, lengths and build rate by step of one arm (rows of the table
    ``training``), a line per seed.

    Training batches are lines; held-out pairs, where the run has any, are points. What was not logged has no panel.
    """
    data = training[training["arm"] == arm] if "arm" in training else training
    data = data.copy()
    if "train_seed" not in data:
        data["train_seed"] = 0
    look = style.arm(arm)
    panels = [panel for panel in PANELS if any(name in data and data[name].notna().any() for name in panel[2])]
    lines = max(-(-len(panels) // ACROSS), 1)
    fig, grid = style.sheet(style.PAGE, 1.55 * lines, lines, ACROSS, sharex=True, squeeze=False)
    held_out = False
    for ax, (title, unit, series) in zip(grid.flat, panels, strict=False):
        for name, label in series.items():
            known = data[data[name].notna()] if name in data else data[:0]
            color = style.GREY if label == REJECTED else look.color
            known = known.assign(value=known[name].astype(float) * (100.0 if name in SHARES else 1.0))
            train, held = known[known["split"] == "train"], known[known["split"] != "train"]
            if name == "val_build_rate":
                _lines(ax, held, color, marker=look.marker, ms=3, mec=color)
            else:
                _lines(ax, train, color)
                held_out |= bool(len(held))
                ax.plot(held["step"], held["value"], ls="none", marker="s", ms=3.2, mfc="white", color=color)
            if label:
                ax.plot([], [], color=color, label=label)
        if ax.get_legend_handles_labels()[0]:
            ax.legend(loc="best")
        if any(name.endswith("_len") for name in series):
            ax.set_ylim(0, 1.15 * ax.get_ylim()[1])
        ax.set_title(title)
        ax.set_ylabel(unit)
        ax.set_xlabel("optimizer step")
        if any(name in SHARES for name in series):
            ax.set_ylim(0, 103)
    for ax in grid.flat[len(panels):]:
        ax.set_axis_off()
    seeds = int(data["train_seed"].nunique(dropna=False))
    caption = (f"Lines: training batches, {seeds} training seed{'s' * (seeds != 1)}"
               + ("; open squares: held-out pairs" if held_out else "") + ". No intervals: each line is one training. "
               "Both log-probabilities falling together is likelihood displacement.")
    return style.describe(fig, data, f"The course of tuning: {look.name}", caption, note,
                          {"seeds": seeds, "rows": len(data)})


def _lines(ax: Axes, rows: pd.DataFrame, color: str, **look: Any) -> None:
    """A line for each training seed."""
    import seaborn

    seaborn.lineplot(rows, x="step", y="value", units="train_seed", estimator=None, ax=ax, color=color, lw=1.1,
                     alpha=0.8, legend=False, **look)
