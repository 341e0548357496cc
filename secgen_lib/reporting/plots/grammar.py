"""The lab's ground truth: what tools and tests see of its variants, and what a model takes over from its corpus."""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib.core.numbers import counted
from secgen_lib.reporting.plots import style

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
    fig, ax = style.sheet(style.PAGE * 0.8, 0.6 + 0.2 * len(classes))
    for y, name in enumerate(classes):
        for x, instrument in enumerate(instruments):
            reported, programs = cells.loc[(name, instrument), ["reported", "programs"]]
            share = reported / programs if programs else 0.0
            ax.add_patch(_square(x, y, shades(0.85 * share)))
            ax.text(x, y, f"{reported}/{programs}", ha="center", va="center", fontsize=style.TEXT,
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


@style.styled
def dose_response(table: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """Defective share of the samples over that of the corpus, all classes together and each (``lab.dose``)."""
    import pandas as pd

    from secgen_lib.lab.grammar import DEFECTS

    bad = table[table["class"].isin(list(DEFECTS))]
    whole = pd.DataFrame([_response(rows, share) for share, rows in table.groupby("bad_share")])
    sizes = table.drop_duplicates(["bad_share", "seed", "family"]).groupby("bad_share")["n"].sum()
    each = bad.groupby(["bad_share", "class"], as_index=False).agg(samples=("samples", "sum"),
                                                                   corpus=("corpus", "mean"))
    each["samples"] = each["samples"] / each["bad_share"].map(sizes)
    fig, (left, right) = style.sheet(style.PAGE, 2.2, 1, 2, gridspec_kw={"width_ratios": [1, 1.25]})
    for row in whole.to_dict("records"):
        style.interval(left, 100 * row["bad_share"], row, style.TUNED, "s", names=("samples", "low", "high"))
    left.plot(100 * whole["bad_share"], 100 * whole["samples"], color=style.TUNED, lw=0.9, label="of all programs")
    left.plot(100 * whole["bad_share"], 100 * whole["within"], color=style.TUNED, lw=0.9, ls=":", marker="s", ms=4,
              mfc="white", label="of those in the grammar")
    top = 100 * float(max(whole["bad_share"].max(), whole["high"].fillna(0).max())) + 5
    left.plot([0, top], [0, top], color=style.PALE, lw=0.8, ls="--")
    left.set_xlim(0, top)
    left.set_ylim(0, top)
    left.set_xlabel("defective in the corpus, %")
    left.set_ylabel("defective among samples, %")
    left.legend(loc="upper left")
    for place, (share, rows) in enumerate(each.groupby("bad_share")):
        color, marker = ((style.SKY, "o"), (style.TUNED, "s"), (style.PURPLE, "D"), (style.GREEN, "^"))[place % 4]
        right.plot(100 * rows["corpus"], 100 * rows["samples"], ls="none", marker=marker, ms=4, color=color,
                   label=f"corpus {share:.0%} defective")
    most = 100 * float(max(each["corpus"].max(), each["samples"].max())) + 1
    right.plot([0, most], [0, most], color=style.PALE, lw=0.8, ls="--")
    right.set_xlabel("class in the corpus, %")
    right.set_ylabel("class among samples, %")
    right.legend()
    seeds, n = table["seed"].nunique(), int(sizes.sum())
    families = table["family"].nunique()
    caption = (f"{len(whole)} shares of defective programs, {counted(seeds, 'training')} each, otherwise alike; {n} "
               f"samples on held-out tasks of {families} families at the suite's temperature. What is defective "
               "is known word for word from the grammar; what a program outside it is, is not. Left: 95 % intervals "
               "(bootstrap over families and trainings). Right: one point a class and share.")
    return style.describe(fig, pd.concat([each, whole]), "Defects learnt from the training data", caption, note, n)


def _response(table: pd.DataFrame, share: float) -> dict[str, object]:
    """Of one share of the corpus: defective samples with their interval, and of those that the grammar knows."""
    import pandas as pd

    from secgen_lib import metrics
    from secgen_lib.lab.grammar import DEFECTS
    from secgen_lib.lab.measure import OUTSIDE

    bad = table[table["class"].isin(list(DEFECTS))].groupby(["family", "seed"])["samples"].sum()
    n = table.groupby(["family", "seed"])["n"].first()
    programs = pd.DataFrame([
        {"task_id": family, "family": family, "train_seed": seed, "share": float(place < bad[family, seed])}
        for (family, seed), total in n.items() for place in range(int(total))])
    found = metrics.rate(programs, "share")
    outside = float(table.loc[table["class"] == OUTSIDE, "samples"].sum()) / len(programs)
    return {"bad_share": share, "class": "any defect", "samples": found.value, "low": found.low, "high": found.high,
            "corpus": share, "n": len(programs), "outside": outside, "within": (found.value or 0.0) / (1 - outside)
            if outside < 1 else None}


def _square(x: int, y: int, color: object) -> object:
    from matplotlib.patches import Rectangle

    return Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=color, edgecolor="white", linewidth=1.2)
