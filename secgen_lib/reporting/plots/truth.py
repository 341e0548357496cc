"""The open end of the published study: error classes by the oracle, for arms that were mined with different eyes."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from secgen_lib import metrics
from secgen_lib.core.arms import GROUND_TRUTH
from secgen_lib.metrics.distributions import NOT_BUILT
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style
from secgen_lib.reporting.plots.distribution import with_zeros

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


@style.styled
def fuzzing_recall(table: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """Planted defects that the fuzzer finds against its budget of executions (``lab.fuzzed.table``), by class."""
    bounds = [metrics.wilson(row["found"], row["programs"]) if row["programs"] else (float("nan"),) * 2
              for row in table.to_dict("records")]
    data = table.assign(share=table["found"] / table["programs"].where(table["programs"] > 0),
                        low=[low for low, _ in bounds], high=[high for _, high in bounds])
    data = data[data["programs"] > 0].reset_index(drop=True)
    whole, last = data[data["class"] == "any defect"], data[data["budget"] == data["budget"].max()]
    fig, (left, right) = style.sheet(style.PAGE, 2.3, 1, 2, gridspec_kw={"width_ratios": [1, 1.1]})
    for row in whole.to_dict("records"):
        style.interval(left, row["budget"], row, style.TUNED, "s", names=("share", "low", "high"))
    left.plot(whole["budget"], 100 * whole["share"], color=style.TUNED, lw=0.9)
    left.set_xscale("log")
    left.set_ylim(0, 102)
    left.set_xlabel("executions of the program")
    left.set_ylabel("planted defects found, %")
    left.set_title("All classes")
    names = [name for name in last.sort_values("share", ascending=False)["class"] if name not in ("any defect",)]
    for y, name in enumerate(names):
        row = last[last["class"] == name].to_dict("records")[0]
        style.interval(right, -y, row, style.ORIGINAL if name == "correct" else style.TUNED, "o", across=True,
                       names=("share", "low", "high"), hollow=not row["found"])
        right.text(1.02, -y, f"{row['found']}/{row['programs']}", va="center", fontsize=style.TEXT,
                   transform=right.get_yaxis_transform())
    right.set_yticks([-y for y in range(len(names))], names)
    right.set_xlim(-2, 102)
    right.set_xlabel("found, %")
    right.set_title(f"By class, {int(data['budget'].max()):,} executions")
    sound = int(last.loc[last["class"] == "correct", "programs"].sum())
    n = {"defects": int(whole["programs"].max()), "correct": sound}
    caption = (f"{n['defects']} planted defects, one instance of each variant of the lab's grammar; {sound} correct "
               "programs (what is found of these is a false alarm). Found: a fault under sanitizers, or another result "
               "than the reference's; wrong: safe programs that do not do what was asked. Bars: 95 %, Wilson.")
    return style.describe(fig, data, "What fuzzing finds of what was planted", caption, note, n)


PLACES = {"far": "other families than mined", "near": "other tasks of the mined families"}


def place_name(place: str) -> str:
    """One of ``experiment.arms.ground_truth``'s places in words; another under its own name."""
    return PLACES.get(place, place)


@style.styled
def classes_by_arm(places: Mapping[str, tuple[pd.DataFrame, pd.DataFrame]], arms: Sequence[str], *, note: str = "",
                   replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Programs with a defect of each class by the oracle, the original and every arm, a panel a place; beside each,
    hollow, the share with a finding of the class by the judges that read. The paper's two classes are always rows.

    ``places``: name -> (rows of ``metrics.with_truth`` without feedback, the findings of oracle and judges:
    ``completion_id``, ``tool``, ``category``).
    """
    import pandas as pd
    from matplotlib.lines import Line2D

    tables = []
    for place, (frame, found) in places.items():
        original = frame[frame["arm"] == "original"]
        for arm in arms:
            mine = frame[frame["arm"] == arm]
            if len(mine):
                table = with_zeros(metrics.classes_by_truth(original, mine, found, replicates=replicates), original,
                                   mine, "unsafe")
                tables.append(_beside(table, original, mine, found).assign(place=place, arm=arm))
    data = pd.concat(tables, ignore_index=True)
    data = data[data["class"] != NOT_BUILT].reset_index(drop=True)
    size = data.groupby("class")["before_programs"].max()
    classes = sorted(set(data["class"]), key=lambda name: (-size[name], name))
    drawn = [arm for arm in arms if arm in set(data["arm"])]
    fig, grid = style.sheet(style.PAGE, 0.5 + 0.1 * (len(drawn) + 2) * max(len(classes), 1), 1, max(len(places), 1),
                            squeeze=False, sharey=True)
    looks = {arm: style.arm(arm) for arm in ("original", *drawn)}
    step = 0.8 / (len(drawn) + 1)
    for ax, place in zip(grid.flat, places, strict=False):
        part = data[data["place"] == place]
        for y, name in enumerate(classes):
            for turn, arm in enumerate(("original", *drawn)):
                rows = part[(part["class"] == name) & (part["arm"] == (drawn[0] if arm == "original" else arm))]
                side = "before" if arm == "original" else "after"
                for row in rows.to_dict("records"):
                    height = -y + 0.4 - step * (turn + 0.5)
                    style.interval(ax, height, row, looks[arm].color, looks[arm].marker, across=True, size=3.0,
                                   names=(f"{side}_share", f"{side}_low", f"{side}_high"))
                    style.interval(ax, height, {**row, "none": None}, looks[arm].color, looks[arm].marker, across=True,
                                   size=3.0, hollow=True, names=(f"{side}_judges_share", "none", "none"))
        named = place_name(place)
        size = part["before_n"].max() if len(part) else 0
        ax.set_title(f"{named[:1].upper()}{named[1:]}\n{size} programs of the original")
        ax.set_xlim(left=0)
        ax.grid(axis="x")
        ax.grid(visible=False, axis="y")
        ax.tick_params(axis="y", length=0)
        ax.set_xlabel("programs, %")
    grid.flat[0].set_yticks([-y for y in range(len(classes))], classes)
    grid.flat[0].set_ylim(-len(classes) + 0.45, 0.55)
    worse = [f"{row['class']} ({looks[row['arm']].name}, {place_name(row['place'])})" for row in data.to_dict("records")
             if row["p_holm"] is not None and row["p_holm"] < 0.05 and row["change"] > 0]
    caption = ("Programs with a defect of the class by the oracle (the grammar's label, else sanitizers, hidden "
               "security tests and fuzzing), of those that build and of which it is known, without feedback. "
               f"{style.INTERVAL}. Hollow: by the judges that read, of the same programs. Worse than the original "
               f"(paired permutation test, p < 0.05 after Holm over the classes): {'; '.join(worse) or 'none'}.")
    legend = [Line2D([], [], color=color, marker=marker, lw=1, ms=4, label=name)
              for name, color, marker in looks.values()]
    n = {place: {arm: int((frame["arm"] == arm).sum()) for arm in ("original", *drawn)}
         for place, (frame, _) in places.items()}
    return style.describe(fig, data, "What tuning removes, and what it brings in", caption, note, n, legend=legend)


def _beside(table: pd.DataFrame, before: pd.DataFrame, after: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """``table`` with what the judges that read say of each class: for each side ``_judges_programs``, ``_judges_n``
    (programs of which the truth is known and that they could score) and ``_judges_share``.
    """
    said = found[found["tool"] != GROUND_TRUTH]
    members = said.groupby("category")["completion_id"].agg(set).to_dict()
    for side, frame in (("before", before), ("after", after)):
        scored = frame.loc[(frame["builds"] == 1) & frame["unsafe"].notna() & frame["read"].notna(), "completion_id"]
        hits = [int(scored.isin(members.get(name, set())).sum()) for name in table["class"]]
        table = table.assign(**{f"{side}_judges_programs": hits, f"{side}_judges_n": len(scored),
                                f"{side}_judges_share": [n / len(scored) if len(scored) else None for n in hits]})
    return table
