"""Titles that state what a figure shows, computed from its data. A change whose interval holds zero is not shown.

Each takes the data that the figure is saved with, so that a title can be computed again from the committed table.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib.calibration.measures import ANY
from secgen_lib.core.numbers import change, finite, number, percent, whole_percent
from secgen_lib.metrics.outcomes import REACH
from secgen_lib.metrics.repaired import LESS, SOUND
from secgen_lib.reporting.plots.palette import arm as look

if TYPE_CHECKING:
    import pandas as pd

CHANGE = "tuned - original"
"""The model of a row that is tuned less original."""
SIGNIFICANT = 0.05


def clear(row: Mapping[str, Any]) -> bool:
    """Whether the interval of a change leaves zero out. One without an interval is not clear."""
    low, high = finite(row["low"]), finite(row["high"])
    return low is not None and high is not None and not low <= 0 <= high


def efr_pass1(data: pd.DataFrame) -> str:
    """What the tuning changed, without feedback on all sets."""
    rows = data[(data["model"] == CHANGE) & (data["place"] == 0)].dropna(subset=["value"]).set_index("metric")
    if not {"efr", "pass@1"} <= set(rows.index):
        return "Error-free and correct programs, original and tuned"
    shown: list[str] = []
    open_: list[str] = []
    for metric, name in (("efr", "EFR"), ("pass@1", "pass@1")):
        row = rows.loc[metric]
        (shown if clear(row) else open_).append(f"{name} {change(row['value'], row['low'], row['high'])}")
    if not shown:
        return f"No change shown: {', '.join(open_)}"
    return f"Tuning: {', '.join(shown)}" + (f"; no change shown: {', '.join(open_)}" if open_ else "")


def repair_cycles(data: pd.DataFrame) -> str:
    """What feedback brings beyond a fresh sample in the end, for the original model."""
    rows = data[(data["model"] == "original") & (data["mode"] == f"{LESS}fresh")].dropna(subset=["value"])
    if not len(rows):
        return "Correct programs through the cycles"
    last = rows.sort_values("cycle").iloc[-1]
    said = change(last["value"], last["low"], last["high"])
    return (f"Feedback less fresh samples: {said}" if clear(last)
            else f"Feedback is not shown to differ from fresh samples: {said}")


def repair_by_truth(data: pd.DataFrame) -> str:
    """What the fuzzer's word adds in the end, by the oracle: to static feedback, and beyond fresh samples."""
    sound = data[(data["metric"] == SOUND)].dropna(subset=["value"]).sort_values("cycle")
    ends = {mode: rows.iloc[-1] for mode, rows in sound.groupby("mode", sort=False)}
    if f"{LESS}static" not in ends:
        return "Repair by the oracle"
    said = [f"{change(row['value'], row['low'], row['high'])} over {name}" if clear(row) else f"none shown over {name}"
            for mode, name in (("static", "static feedback"), ("fresh", "fresh samples"))
            if (row := ends.get(f"{LESS}{mode}")) is not None]
    return f"Safe and correct programs by the fuzzer's word: {', '.join(said)}"


def outcomes(data: pd.DataFrame) -> str:
    """How many programs are correct, without feedback, of all sets together."""
    first = data[(data["cycle"] == 0) & (data["dataset"] != "all")]
    right, rest = first[first["outcome"] == "correct"], first.drop_duplicates(["dataset", "language"])
    said = []
    for model in ("original", "tuned"):
        n = rest[f"{model}_n"].sum()
        if n:
            said.append(f"{whole_percent(right[f'{model}_programs'].sum() / n)} % of the {model}")
    return f"Correct programs, no feedback: {', '.join(said)}" if said else "What becomes of programs"


def feedback_reach(data: pd.DataFrame) -> str:
    """Of how many failing programs of the original the loop has nothing to say."""
    mine = data[data["dataset"] != "all"]
    n = mine.drop_duplicates(["dataset", "language"])["original_n"].sum()
    silent = mine.loc[mine["reach"] == REACH[-1], "original_programs"].sum()
    return (f"Feedback has nothing to say of {whole_percent(silent / n)} % of the original's failing programs" if n
            else "How far feedback reaches")


def new_findings(data: pd.DataFrame) -> str:
    """Findings that feedback took away and brought in, in all cycles of the original."""
    counts = data[data["model"] == "original"].groupby("fate")["findings"].sum()
    if not {"fixed", "introduced"} <= set(counts.index):
        return "What becomes of findings in a cycle of feedback"
    return f"Feedback fixes {counts['fixed']} findings of the original and introduces {counts['introduced']}"


def _significant(data: pd.DataFrame) -> pd.DataFrame:
    return data[data["p_holm"].astype(float) < SIGNIFICANT]


def arms_forest(data: pd.DataFrame, before: str, untrained: Sequence[str]) -> str:
    """Which trained arms differ from the original in any metric after Holm, and whether drawing again does."""
    found = list(dict.fromkeys(_significant(data)["arm"]))
    trained, drawn = ([arm for arm in found if (arm in untrained) == side] for side in (False, True))
    if not len(data):
        return f"What each arm changes against {look(before).name}"
    other = "the original" if before == "original" else look(before).name
    if trained:
        return f"Differ from {other}: {', '.join(look(arm).name for arm in found)}"
    return (f"No trained arm is shown to differ from {other}"
            + ("; drawing again does" if drawn else ""))


def transfer(data: pd.DataFrame) -> str:
    """At which distances the arm changes any metric after Holm."""
    places = list(dict.fromkeys(data["distance"]))
    there = set(_significant(data)["distance"])
    shown, none = ([place for place in places if (place in there) == side] for side in (True, False))
    name = look(data["arm"].iloc[0]).name
    if not shown:
        return f"{name}: no change shown at any distance"
    return f"{name} changes {' and '.join(shown)}" + (f"; no change shown on {' and '.join(none)}" if none else "")


def transfer_bases(data: pd.DataFrame, whole: str) -> str:
    """On how many base models the arm changes the farthest families after Holm (``whole``: the rows of all)."""
    far = list(dict.fromkeys(data["distance"]))[-1]
    single = data[data["base"] != whole]
    bases = single["base"].nunique()
    shown = _significant(single[single["distance"] == far])["base"].nunique()
    return f"{look(data['arm'].iloc[0]).name}: a change on {far} is shown for {shown} of {bases} base models"


def corrected_rates(data: pd.DataFrame) -> str:
    """EFR of the original by the judge and corrected, on the first split; what the tuning changes of it."""
    rates = data[data["what"] == "rate"] if "what" in data else data
    known = rates[(rates["arm"] == "original")].dropna(subset=["value"])
    split = min(known["split"], default="")
    of = known[known["split"] == split].set_index("kind")["value"]
    if not {"raw", "corrected"} <= set(of.index):
        return "EFR, corrected for the judge's errors"
    said = f"EFR of the original, {split}: {percent(of['raw'])} % by the judge, {percent(of['corrected'])} % corrected"
    moved = data[(data["what"] == "change") & (data["kind"] == "corrected") & (data["split"] == split)].dropna(
        subset=["value"]) if "what" in data else data[:0]
    if not len(moved):
        return said
    row = moved.iloc[0]
    of_arm = "tuning" if row["arm"] == "dpo" else look(row["arm"]).name
    return f"{said}; {'' if clear(row) else 'no change shown by '}{of_arm} ({change(*row[['value', 'low', 'high']])})"


def calibration_recall(data: pd.DataFrame) -> str:
    """How many defects the tools find together."""
    each = data[data["tool"] == ANY] if (data["tool"] == ANY).any() else data[:0]
    found, bad = each["hits"].sum(), each["bad"].sum()
    return (f"All tools together find {int(found)} of {int(bad)} defects" if bad
            else "Defects found, by class and tool")


def calibration_precision(data: pd.DataFrame) -> str:
    """The range of recall and of precision over single tools."""
    single = data[data["tool"] != ANY]
    ranges = [(name, single[name].dropna().astype(float)) for name in ("recall", "precision")]
    if not all(len(values) for _, values in ranges):
        return "Recall, precision and false alarms"
    said = [f"{name} of {whole_percent(values.min())} to {whole_percent(values.max())} %" for name, values in ranges]
    return f"One tool alone has a {said[0]}, and a {said[1]}"


def calibration_kappa(data: pd.DataFrame) -> str:
    """How far two tools agree: the middle of all pairs, and the ends."""
    pairs = data.loc[data["first"] != data["second"], "kappa"].dropna().astype(float)
    if not len(pairs):
        return "Agreement of the tools (Cohen's \u03ba)"
    return (f"Two tools agree with a Cohen\u2019s \u03ba of {number(pairs.median())} at the median "
            f"({number(pairs.min())} to {number(pairs.max())})")


def multieval_secure_pass(data: pd.DataFrame) -> str:
    """How many of the programs that pass are not safe, over all languages, of each model."""
    rows = data[(data["kind"] == "rate") & (data["metric"] == "secure@1") & data["value"].notna()]
    said = []
    for row in rows[rows["group"] == rows["group"].iloc[0]].to_dict("records") if len(rows) else ():
        passed = int(row["n"] - row["unscored"])
        said.append(f"{round(passed * (1 - row['value']))} of {passed} ({row['model']})")
    return f"Unsafe of the programs that pass: {', '.join(said)}" if said else "How much of what passes is safe"
