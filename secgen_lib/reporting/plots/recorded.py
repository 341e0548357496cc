"""Recorded programs of a real model, judged by our analyzers."""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib import metrics
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

COLORS = (style.ORIGINAL, style.TUNED, style.GREEN, style.PURPLE, style.ORANGE, style.SKY)
MARKERS = "osD^vP"


@style.styled
def recorded_repair(by_round: pd.DataFrame, *, note: str = "GPT-4, recorded",
                    title: str = "Recorded repair of C by GPT-4, judged anew") -> tuple[Figure, pd.DataFrame]:
    """Findings by round and tool. Columns in: round, tool, programs, programs_with_findings, findings.

    Intervals are Wilson's (programs taken as independent); the rounds are the same tasks, so they are not.
    """
    data = by_round.sort_values(["tool", "round"]).reset_index(drop=True)
    ends = [metrics.wilson(k, n) for k, n in zip(data["programs_with_findings"], data["programs"], strict=True)]
    data = data.assign(value=data["programs_with_findings"] / data["programs"].where(data["programs"] > 0),
                       low=[low for low, _ in ends], high=[high for _, high in ends],
                       findings_per_program=data["findings"] / data["programs"].where(data["programs"] > 0))
    fig, (left, right) = style.sheet(style.PAGE, 2.0, 1, 2)
    tools = list(dict.fromkeys(data["tool"]))
    for place, tool in enumerate(tools):
        color, marker = COLORS[place % len(COLORS)], MARKERS[place % len(MARKERS)]
        mine = data[data["tool"] == tool]
        shift = 0.07 * (place - (len(tools) - 1) / 2)
        left.plot(mine["round"] + shift, 100 * mine["value"], color=color, lw=0.9, alpha=0.6)
        for row in mine.to_dict("records"):
            style.interval(left, row["round"] + shift, row, color, marker)
        right.plot(mine["round"], mine["findings_per_program"], color=color, marker=marker, label=tool)
    left.set_title("Programs with findings")
    left.set_ylabel("programs, %")
    right.set_title("Findings")
    right.set_ylabel("findings per program")
    for ax in (left, right):
        ax.set_xlabel("feedback round (0: first answer)")
        ax.set_xticks(sorted(data["round"].unique()))
        ax.set_ylim(bottom=0)
    programs = data[data["tool"] == tools[0]] if tools else data
    sizes = ", ".join(str(int(n)) for n in programs["programs"])
    caption = (f"The program that stands after each round, of every task; n by round: {sizes}. Data: "
               "clodbrasilino/chatgpt-codesec-analysis (MIT), MBPP tasks, feedback of gcc -fanalyzer. Bars: 95 % "
               "Wilson intervals, programs taken as independent.")
    return style.describe(fig, data, title, caption, note,
                          {"programs_by_round": [int(n) for n in programs["programs"]]},
                          legend=right.get_legend_handles_labels()[0])
