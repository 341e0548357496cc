"""How good the analyzers are on labelled programs, and what a rate is once their errors are corrected."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import calibration
from secgen_lib.calibration.measures import ANY, NEAR
from secgen_lib.core.numbers import finite, number, whole_percent
from secgen_lib.metrics.against_oracle import KINDS
from secgen_lib.reporting.plots import matrices, style, titles
from secgen_lib.reporting.plots.matrices import Panel

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

LANGUAGES = {"c": "C", "cpp": "C++", "python": "Python", "java": "Java", "javascript": "JavaScript", "go": "Go",
             "rust": "Rust", "kotlin": "Kotlin"}
"""In this order; a language that is not here comes after, under its own name."""
FIRM = 2
"""Programs of which a share has half of its colour's strength."""
SUITE = "Our own suite of short labelled programs: an upper bound for real code"
LOOKS = {"raw": (style.ORIGINAL, "o", False), "corrected": (style.GREEN, "D", False),
         "labelled": (style.GREY, "^", True), "oracle": (style.INK, "s", False)}


@style.styled
def calibration_recall(table: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """Recall by class and tool (``calibration.answers``): found of how many, a panel a language."""
    title = "Defects found, by class and tool"
    bad = table[table["defective"].astype(bool)]
    if not bad["found"].notna().any():
        return _nothing(title, "No tool here has looked at a defective program of the suite.", note)
    data = calibration.accuracy(calibration.with_union(bad), ("language", "category", "tool"))
    classes = sorted(data["category"].unique())
    panels = []
    for language in _languages(data):
        mine = data[data["language"] == language]
        cells = {(row["category"], row["tool"]): (row["hits"], row["bad"]) for row in mine.to_dict("records")}
        shares = {key: hits / bad for key, (hits, bad) in cells.items() if bad}
        labels = {key: f"{hits}/{bad}" if bad else "?" for key, (hits, bad) in cells.items()}
        weights = {key: bad / (bad + FIRM) for key, (_, bad) in cells.items()}
        panels.append(Panel(_name(language), classes, _tools(mine), shares, labels, weights))
    caption = (f"{SUITE}. Found of defective programs: a finding within {NEAR} lines of the defect, of whatever class. "
               "White: no such program. The shade is the share found, and the fainter the fewer programs it rests on. "
               f"{_unscored(table)}{' ?: none scored.' if (data['bad'] == 0).any() else ''}")
    return matrices.figure(panels, data, titles.calibration_recall(data), caption, note, _programs(table), high=0.17,
                           shared=True)


@style.styled
def calibration_precision(table: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """Recall, precision and false alarms of each tool and language, with Wilson's intervals."""
    heading = "Recall, precision and false alarms"
    if not table["flagged"].notna().any():
        return _nothing(heading, "No tool here has looked at a program of the suite.", note)
    data = calibration.accuracy(calibration.with_union(table), ("language", "tool"))
    order = [key for language in _languages(data)
             for key in [(language, ""), *((language, tool) for tool in _tools(data[data["language"] == language]))]]
    known = data.set_index(["language", "tool"])
    fig, axes = style.sheet(style.PAGE, 0.6 + 0.175 * len(order), 1, 3, sharey=True)
    panels = (("recall", "Recall", "hits", "bad"), ("precision", "Precision", "hits", "reported"),
              ("alarm_rate", "Sound programs flagged", "alarms", "good"))
    for ax, (name, title, top, bottom) in zip(axes, panels, strict=True):
        for place, key in enumerate(order):
            if not key[1]:  # a language's name has a line of its own
                ax.axhline(-place + 0.5, color=style.PALE, lw=0.6 if place else 0)
                continue
            row: dict[str, Any] = known.loc[key].to_dict()
            row["reported"] = row["hits"] + row["alarms"]
            color = style.INK if key[1] == ANY else style.ORIGINAL
            style.interval(ax, -place, row, color, "s" if key[1] == ANY else "o", across=True, size=4,
                           names=(name, f"{name}_low", f"{name}_high"))
            ax.text(1.04, -place, f"{int(row[top])}/{int(row[bottom])}", transform=ax.get_yaxis_transform(),
                    va="center", fontsize=style.TEXT, color=style.GREY)
        ax.set_title(title)
        ax.set_xlim(0, 100)
        ax.set_xlabel("%")
        ax.grid(axis="x")
        ax.grid(visible=False, axis="y")
        ax.tick_params(axis="y", length=0)
    axes[0].set_ylim(-len(order) + 0.4, 0.6)
    axes[0].set_yticks([-i for i in range(len(order))], [tool or _name(language) for language, tool in order])
    for label, (_, tool) in zip(axes[0].get_yticklabels(), order, strict=True):
        label.set_fontweight("normal" if tool else "bold")
    counts = _programs(table)
    share = counts["defective"] / (counts["defective"] + counts["sound"])
    caption = (f"{SUITE}, {whole_percent(share)} % of them defective: precision belongs to that share. Precision: "
               "defects found / (defects found + sound programs flagged). Bars: 95 % Wilson intervals, programs taken "
               f"as independent. {_unscored(table)}")
    return style.describe(fig, data, titles.calibration_precision(data), caption, note, counts)


@style.styled
def calibration_kappa(table: pd.DataFrame, *, note: str = "") -> tuple[Figure, pd.DataFrame]:
    """Cohen's kappa of each two tools on "flagged or not", a panel a language of which two have answers."""
    import pandas as pd

    title = "Agreement of the tools (Cohen's \u03ba)"
    scored = table[table["flagged"].notna()]
    several = [name for name in _languages(scored) if scored.loc[scored["language"] == name, "tool"].nunique() > 1]
    if not several:
        return _nothing(title, "No language of the suite has two tools here whose answers could agree.", note)
    panels, made = [], []
    for language in several:
        mine = scored[scored["language"] == language]
        kappas = calibration.kappa(mine)
        made.append(kappas.assign(language=language))
        values = {(row["first"], row["second"]): row["kappa"] for row in kappas.to_dict("records")
                  if row["first"] != row["second"]}
        # no number: one of the two says the same of every program, or they have none in common
        shades = {key: value for key, value in values.items() if value == value}
        labels = {key: number(value) if value == value else "?"
                  for key, value in values.items()}
        panels.append(Panel(_name(language), _tools(mine), _tools(mine), shades, labels))
    data = pd.concat(made, ignore_index=True)
    alone = ", ".join(_name(name) for name in _languages(scored) if name not in several)
    caption = (f"{SUITE}. Agreement beyond chance on whether a program (defective or sound) has a defect; 1: "
               "always, 0: as by chance. Low agreement is what makes several tools worth running. "
               f"{_unscored(table)}{f' One tool only: {alone}.' if alone else ''}"
               f"{' ?: not defined.' if data['kappa'].isna().any() else ''}")
    return matrices.figure(panels, data, titles.calibration_kappa(data), caption, note, _programs(table))


@style.styled
def corrected_rates(rates: pd.DataFrame, changes: pd.DataFrame | None = None, *, note: str = "",
                    ) -> tuple[Figure, pd.DataFrame]:
    """EFR of each arm by the judge, corrected on labels, by the labels alone, by the oracle on all
    (``metrics.corrected_efr``), a panel a split; below them the change from the original (``corrected_changes``).
    """
    import pandas as pd

    splits, arms = sorted(set(rates["split"])), list(dict.fromkeys(rates["arm"]))  # "test" before "unseen"
    below = changes is not None and bool(changes["value"].notna().any())
    fig, axes = style.sheet(style.PAGE, 3.2 if below else 1.9, 1 + below, max(1, len(splits)), sharey="row",
                            squeeze=False, height_ratios=[1.5, 1] if below else [1])
    if below:
        _changes(axes[1], splits, [arm for arm in arms if arm != "original"], changes)
    for ax, split in zip(axes[0], splits, strict=False):
        for place, arm in enumerate(arms):
            some = rates[(rates["split"] == split) & (rates["arm"] == arm)]
            for row in some.to_dict("records"):
                color, marker, hollow = LOOKS[row["kind"]]
                x = place + 0.19 * (list(KINDS).index(row["kind"]) - 1.5)
                style.interval(ax, x, row, color, marker, hollow=hollow)
                top = row["high"] if row["high"] == row["high"] and row["high"] is not None else row["value"]
                if row["value"] == row["value"] and row["value"] is not None:
                    ax.annotate(whole_percent(row["value"]), (x, 100 * top), (0, 2.5 if top > row["value"] else 4.5),
                                textcoords="offset points", ha="center", fontsize=style.TEXT, color=color,
                                annotation_clip=False)
        ax.set_title(split)
        ax.set_xlim(-0.5, len(arms) - 0.5)
        ax.set_xticks(range(len(arms)), [_arm(arm) for arm in arms])
    axes[0][0].set_ylim(0, 108)  # room for the figures above
    axes[0][0].set_yticks(range(0, 101, 20))
    axes[0][0].set_ylabel("programs without defect, %")
    labelled = int(rates["labelled"].max()) if len(rates) else 0
    missing = "; ".join(dict.fromkeys(f"{row['split']} {_arm(row['arm'])}: {row['note']}"
                                      for row in rates.to_dict("records")
                                      if row["kind"] == "corrected" and row["value"] != row["value"]))
    sizes = "; ".join(f"{split} {_arm(arm)} {some['n'].iloc[0]}"
                      for (split, arm), some in rates.groupby(["split", "arm"], sort=False))
    how = (f"with {labelled} programs an arm that the oracle judged, drawn at random" if labelled else
           "with the oracle's answers on some programs")
    caption = (f"n: {sizes}. Judge: analyzers. Oracle: hidden security tests. Corrected: prediction-powered inference "
               f"{how}. Bars: 95 % intervals (bootstrap over families, then tasks). "
               + ("Below: the change, paired by task. " if below else "")
               + (f"Not corrected: {missing}." if missing else ""))
    data = rates.copy() if changes is None else pd.concat(
        [rates.assign(what="rate"), changes.assign(what="change")], ignore_index=True)
    return style.describe(fig, data, titles.corrected_rates(data), caption, note,
                          {"programs": int(rates.groupby(["split", "arm"])["n"].first().sum()),
                           "labelled_per_arm": labelled}, legend=_legend())


def _changes(axes: Any, splits: Sequence[str], tuned: Sequence[str], changes: pd.DataFrame) -> None:
    """The panels below: each arm less the original, in points, by what judged it."""
    for ax, split in zip(axes, splits, strict=False):
        ax.axhline(0, color=style.GREY, lw=0.8)
        some = changes[(changes["split"] == split) & changes["arm"].isin(list(tuned))]
        for row in some.to_dict("records"):
            color, marker, hollow = LOOKS[row["kind"]]
            x = list(tuned).index(row["arm"]) + 0.19 * (list(KINDS).index(row["kind"]) - 1.5)
            style.interval(ax, x, row, color, marker, hollow=hollow)
            if finite(row["value"]) is not None:
                ax.annotate(number(100 * row["value"], 1, sign=True), (x, 100 * row["value"]), (5, 0), va="center",
                            textcoords="offset points", fontsize=style.TEXT, color=color)
        ax.set_xlim(-0.5, max(len(tuned), 1) - 0.5)
        ax.set_xticks(range(len(tuned)), [_arm(arm) for arm in tuned])
    axes[0].set_ylabel("change, points")


def _legend() -> list[Any]:
    from matplotlib.lines import Line2D

    return [Line2D([], [], color=color, marker=marker, lw=1.1, mfc="white" if hollow else color, label=KINDS[kind])
            for kind, (color, marker, hollow) in LOOKS.items()]


def _arm(arm: str) -> str:
    return {"original": "original", "dpo": "tuned (DPO)"}.get(arm, arm)


def _languages(table: pd.DataFrame) -> list[str]:
    """All languages of a table, those that we know first."""
    known = set(table["language"])
    return [*(name for name in LANGUAGES if name in known), *sorted(known - set(LANGUAGES))]


def _name(language: str) -> str:
    return LANGUAGES.get(language, language)


def _tools(table: pd.DataFrame) -> list[str]:
    """The tools in order, the union last."""
    return sorted(set(table["tool"]), key=lambda tool: (tool == ANY, tool))


def _nothing(title: str, why: str, note: str) -> tuple[Figure, pd.DataFrame]:
    """A figure with nothing to draw says why, in a line."""
    import pandas as pd

    fig, ax = style.sheet(style.PAGE, 0.45)
    ax.set_axis_off()
    ax.text(0, 0.5, why, transform=ax.transAxes, va="center", fontsize=8, color=style.INK)
    fig, data = style.describe(fig, pd.DataFrame(columns=["language", "tool"]), title, f"{SUITE}.", note,
                               {"defective": 0, "sound": 0})
    data.attrs["caption"] = f"{why} {SUITE}."
    return fig, data


def _programs(table: pd.DataFrame) -> dict[str, int]:
    programs = table.drop_duplicates("name")
    return {"defective": int(programs["defective"].sum()), "sound": int((~programs["defective"]).sum())}


def _unscored(table: pd.DataFrame) -> str:
    left = int(table["flagged"].isna().sum())
    counts = _programs(table)
    sizes = f"n: {counts['defective']} defective, {counts['sound']} sound"
    return f"{sizes}; {left} answers unscored, left out." if left else f"{sizes}; all scored."
