"""What settings are chosen by: each arm against the original on validation tasks, all together and by language."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from secgen_lib import metrics
from secgen_lib.core.prompts import NAMES
from secgen_lib.metrics.arms import MARGINS
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style
from secgen_lib.reporting.plots.arms import PAIRED, forest

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

PANELS = {"build_rate": ("Builds", "change, points"), "efr": ("Error-free (judge)", "change, points"),
          "pass@1": ("pass@1", "change, points"), "length": ("Length of programs", "relative change, %")}


@style.styled
def validation_changes(chains: pd.DataFrame, arms: Sequence[str], *, note: str = "", split: str = "validation",
                       replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Each arm's change against the original on the tasks of ``split`` (rows of ``metrics.chains``), without feedback:
    rows of ``metrics.against_by_language``. A gain in one language can hide a loss in another."""
    part = chains[chains["split"] == split]
    data = metrics.against_by_language(part, arms, replicates=replicates)
    data = data.assign(line=data["arm"] + "|" + data["language"])
    lines = list(dict.fromkeys(data["line"]))
    named = [f"{style.arm(arm).name}, all" if language == "all" else NAMES.get(language, language)
             for arm, language in (line.split("|") for line in lines)]
    fig = forest(data, "line", lines, dict(zip(lines, named, strict=True)), 0.25, panels=PANELS)
    for label, line in zip(fig.axes[0].get_yticklabels(), lines, strict=True):
        label.set_fontweight("bold" if line.endswith("|all") else "normal")
    plain = part[(part["mode"] == "feedback") & (part["cycle"] == 0)]
    caption = (f"Against the original, split {split}, without feedback: what settings are chosen by. n: "
               f"{style.counts(plain, 'original')}; each seed of an arm as many. Error-free: a program builds and no "
               f"judge flags it. {PAIRED}; filled: p < 0.05 after Holm over arms and metrics. Shaded: the margin of "
               f"{100 * MARGINS['pass@1']:g} point.")
    return style.describe(fig, data.drop(columns="line"), "Settings, on validation", caption, note,
                          {arm: int((plain["arm"] == arm).sum()) for arm in ("original", *dict.fromkeys(data["arm"]))})
