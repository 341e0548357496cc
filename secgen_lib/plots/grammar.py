"""What tools and tests say of the lab's own variants: ground truth by class and instrument."""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


@style.styled
def grammar_by_class(table: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """Share of the variants that each instrument reports, by class (``lab.validate.table``)."""
    from matplotlib.colors import LinearSegmentedColormap

    classes = list(dict.fromkeys(table["class"]))
    instruments = list(dict.fromkeys(table["instrument"]))
    cells = table.set_index(["class", "instrument"])
    shades = LinearSegmentedColormap.from_list("blues", ["#FFFFFF", style.ORIGINAL])
    fig, ax = style.sheet(style.PAGE * 0.8, 1.2 + 0.2 * len(classes))
    for y, name in enumerate(classes):
        for x, instrument in enumerate(instruments):
            reported, programs = cells.loc[(name, instrument), ["reported", "programs"]]
            share = reported / programs if programs else 0.0
            ax.add_patch(_square(x, y, shades(0.85 * share)))
            ax.text(x, y, f"{reported}/{programs}", ha="center", va="center", fontsize=6,
                    color="white" if share > 0.6 else style.INK)
    ax.axhline(1.5, color=style.GREY, lw=0.8)
    ax.set_xlim(-0.5, len(instruments) - 0.5)
    ax.set_ylim(len(classes) - 0.5, -0.5)
    ax.set_xticks(range(len(instruments)), [name.replace("_", " ") for name in instruments])
    ax.set_yticks(range(len(classes)), classes)
    ax.tick_params(length=0)
    ax.grid(visible=False)
    for side in ax.spines.values():
        side.set_visible(False)
    n = int(table[table["instrument"] == instruments[0]]["programs"].sum())
    caption = (f"{n} programs: every variant of the grammar. Reported by the analyzer, or not passing the tests (built "
               "with address and undefined-behaviour sanitizers). Above the line no defect is there: what is reported "
               "is a false alarm, or a wrong result. clang-tidy teaches; gcc and cppcheck judge; tests decide.")
    return style.describe(fig, table, "What tools and tests see of the lab's variants", caption, note, n)


def _square(x: int, y: int, color: object) -> object:
    from matplotlib.patches import Rectangle

    return Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=color, edgecolor="white", linewidth=1.2)
