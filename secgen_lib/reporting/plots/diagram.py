"""The loop as a diagram: who sees what."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

W, H = 100.0, 50.0
BLUE, WARM, PLAIN, HIDDEN = "#E3EEF6", "#FBE6D8", "#F3F3F3", "#E6F3EE"


@style.styled
def feedback_loop(chains: pd.DataFrame | None = None, *, note: str = "", split: str = "test", arm: str = "original",
                  ) -> tuple[Figure, pd.DataFrame]:
    """The loop drawn; with ``chains`` (rows of ``metrics.chains``) the counts of ``arm`` stand in it."""
    import pandas as pd

    numbers = _numbers(chains, split, arm)
    data = pd.DataFrame(list(numbers.items()), columns=["step", "programs"])
    fig, ax = style.sheet(style.PAGE, 3.3)
    ax.set_xlim(-0.5, W + 0.5)
    ax.set_ylim(4, H)
    ax.set_axis_off()
    _box(ax, 0, 27, 12, 10, "Task", "prompt, public\nexamples", PLAIN)
    _box(ax, 18, 27, 14, 10, "Model", "original or tuned", BLUE)
    _box(ax, 38, 27, 13, 10, "Program", "code from\nthe answer", PLAIN)
    _box(ax, 57, 27, 17, 10, "Stop rule", "builds? teacher clean?\npublic examples pass?", BLUE)
    _box(ax, 82, 27, 18, 10, "Accepted", "stands for the\nlater cycles", HIDDEN)
    _box(ax, 22, 7, 46, 9.5, "Repair turn",
         "task, program, and: the build error, or the teacher\u2019s\nfindings, or a failed public example", WARM)
    _box(ax, 38, 42.5, 62, 7.5, "Judges and hidden tests (never shown, decide nothing)",
         "another analyzer; functional tests; security tests under sanitizers", HIDDEN, dashed=True)
    for x0, x1 in ((12, 18), (32, 38), (51, 57)):
        _arrow(ax, (x0, 32), (x1, 32))
    _arrow(ax, (74, 32), (82, 32))
    ax.text(78, 33.2, "yes", ha="center", va="bottom", fontsize=style.TEXT, color=style.GREEN)
    _arrow(ax, (65.5, 27), (60, 16.5), "arc3,rad=-0.2")
    ax.text(66.8, 22, "no, and cycles are left", ha="left", va="center", fontsize=style.TEXT, color=style.TUNED)
    _arrow(ax, (31, 16.5), (25, 27), "arc3,rad=-0.2")
    ax.text(25.5, 21.5, "next cycle", ha="right", va="center", fontsize=style.TEXT, color=style.GREY)
    _arrow(ax, (44.5, 37), (44.5, 42.5), dashed=True)
    ax.text(45.5, 39.5, "every program", ha="left", va="center", fontsize=style.TEXT, color=style.GREY)
    _box(ax, 76, 7, 24, 9.5, "Controls, same budget",
         "a fresh answer to the task;\n\u201crevise\u201d without findings", PLAIN, dashed=True)
    if numbers:
        _counts(ax, numbers)
    counts_note = f" Counts: {arm}, {split} tasks." if numbers else ""
    caption = ("Teacher and judges are different engines: the loop and the mined pairs see only the teacher; the "
               "headline numbers are the judges\u2019." + counts_note)
    return style.describe(fig, data, "The feedback loop", caption, note, numbers.get("programs"))


def _numbers(chains: pd.DataFrame | None, split: str, arm: str) -> dict[str, Any]:
    if chains is None or not len(chains):
        return {}
    standing = metrics.select(chains, arm, split=split)
    numbers: dict[str, Any] = {"programs": int((standing["cycle"] == 0).sum())}
    last = int(standing["cycle"].max()) if len(standing) else 0
    for cycle in range(1, last + 1):
        sent = standing[(standing["cycle"] == cycle) & (standing["stand"] == "new")]
        numbers[f"sent back in cycle {cycle}"] = len(sent)
    final = standing[standing["cycle"] == last]
    accepted, _ = metrics.METRICS["accepted"](final)
    return {**numbers, "accepted at the end": int((accepted == 1).sum())}


def _counts(ax: Axes, numbers: dict[str, Any]) -> None:
    small: dict[str, Any] = {"fontsize": style.TEXT, "color": style.INK, "ha": "center", "va": "top"}
    ax.text(44.5, 26.2, f"{numbers['programs']} programs", **small)
    ax.text(91, 26.2, f"{numbers['accepted at the end']} at the end", **small)
    sent = [str(v) for k, v in numbers.items() if k.startswith("sent back")]
    if sent:
        ax.text(45, 5.8, f"sent back in cycle 1, 2, \u2026: {', '.join(sent)}", **small)


def _box(ax: Axes, x: float, y: float, w: float, h: float, head: str, body: str, color: str, *,
         dashed: bool = False) -> None:
    from matplotlib.patches import FancyBboxPatch

    ax.add_patch(FancyBboxPatch((x + 0.6, y + 0.6), w - 1.2, h - 1.2, boxstyle="round,pad=0.6,rounding_size=1.2",
                                facecolor=color, edgecolor=style.GREY, linewidth=0.7,
                                linestyle=(0, (3, 2)) if dashed else "-"))
    lines = body.count("\n") + 1
    text_style: dict[str, Any] = {"ha": "center", "va": "center", "color": style.INK}
    ax.text(x + w / 2, y + h / 2 + 1.35 * lines, head, fontsize=7.5, fontweight="bold", **text_style)
    ax.text(x + w / 2, y + h / 2 - 1.3, body, fontsize=style.TEXT, linespacing=1.2, **text_style)


def _arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float], bend: str = "arc3,rad=0", *,
           dashed: bool = False) -> None:
    from matplotlib.patches import FancyArrowPatch

    ax.add_patch(FancyArrowPatch(start, end, arrowstyle="-|>", mutation_scale=8, connectionstyle=bend, lw=0.9,
                                 shrinkA=0, shrinkB=0, color=style.GREY, linestyle=(0, (3, 2)) if dashed else "-"))
