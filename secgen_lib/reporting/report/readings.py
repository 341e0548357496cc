"""One line of reading for each figure, made from its own data (the csv beside it): what is seen, in numbers.

A reading names no cause and no significance beyond what stands in the data. A figure whose data lack what its reading
needs has none.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from secgen_lib.core.numbers import finite, interval, number, percent, rate
from secgen_lib.core.prompts import NAMES
from secgen_lib.reporting.plots.curves import CURVES
from secgen_lib.reporting.plots.palette import arm as look
from secgen_lib.reporting.plots.palette import set_name
from secgen_lib.reporting.plots.truth import place_name
from secgen_lib.reporting.report.claims import LEVEL

Row = Mapping[str, str]
Rows = Sequence[Row]
CONTROLS = {"fresh": "fresh samples", "revise": "“revise” without findings", "static": "static feedback alone"}
WHO = (("before", "after"), ("original", "tuned"))


def reading(name: str, rows: Rows) -> str:
    """The reading of the figure ``name`` from the rows of its csv; empty where there is none."""
    needs, read = READINGS.get(name, ((), None))
    if read is None or not rows or not set(needs) <= rows[0].keys():
        return ""
    return read(rows)


def _value(cell: str) -> float | None:
    try:
        return finite(float(cell))
    except ValueError:
        return None


def _rate(row: Row, value: str = "value", low: str = "low", high: str = "high") -> str:
    return rate([_value(row[name]) for name in (value, low, high)])


def _clear(row: Row) -> bool:
    """Whether it is told from chance by Holm's p."""
    p = _value(row["p_holm"])
    return p is not None and p < LEVEL


def _share(cell: str) -> str:
    return f"{percent(_value(cell))}\u00a0%"


def _efr_pass1(rows: Rows) -> str:
    found = {(row["metric"], row["model"]): row for row in reversed(rows) if row["cycle"] == "0"}
    parts = [f"{title} {' → '.join(_rate(found[metric, who]) for who in WHO[1] if (metric, who) in found)}"
             for metric, title in (("efr", "EFR by the judges"), ("pass@1", "pass@1")) if (metric, "original") in found]
    tuned = any(who == "tuned" for _, who in found)
    return f"Without feedback{', original → tuned' if tuned else ''}: {'; '.join(parts)}." if parts else ""


def _after_cycles(titles: Mapping[str, str]) -> Callable[[Rows], str]:
    """Of the first metric of ``titles`` that the data hold: the original's chain, and the ends of its controls."""
    def read(rows: Rows) -> str:
        metric = next((name for name in titles if any(row["metric"] == name for row in rows)), "")
        mine = [row for row in rows if row["model"] == "original" and row["metric"] == metric]
        chain = [row for row in mine if row["mode"] == "feedback"]
        if not chain:
            return ""
        first, last = chain[0], chain[-1]
        count = int(last["cycle"])
        ends = [f"{name} at {_rate(control[-1])}" for mode, name in CONTROLS.items()
                if (control := [row for row in mine if row["mode"] == mode])]
        beside = f"; of as many answers, {' and '.join(ends)}" if ends else ""
        return (f"{titles[metric]} of the original: {_rate(first)} at first, {_rate(last)} after {count} "
                f"cycle{'s' * (count != 1)} of feedback{beside}.")
    return read


def _pooled(rows: Rows) -> list[Row]:
    """The rows over all sets, else those of the first set."""
    first = rows[0]["dataset"], rows[0].get("language", "")
    return [row for row in rows if (row["dataset"], row.get("language", "")) == first]


def _outcomes(rows: Rows) -> str:
    start = [row for row in _pooled(rows) if row["cycle"] == "0"]
    said = []
    for who, name in zip(WHO[1], ("the original's", "the tuned model's"), strict=True):
        counts = [f"{row[f'{who}_programs']} {_become(row['outcome'], row[f'{who}_programs'])}" for row in start
                  if row.get(f"{who}_programs") not in (None, "", "0", "0.0")]
        if counts:
            said.append(f"of {name} {start[0][f'{who}_n']} programs {', '.join(counts)}")
    return f"Without feedback, {'; '.join(said)}." if said else ""


def _become(outcome: str, count: str) -> str:
    many = {"does not build": "do not build", "flagged": "are flagged by a judge",
            "fails its tests": "fail their tests", "correct": "are correct", "not tested": "are not tested",
            "unscored": "are unscored"}
    one = {"flagged": "is flagged by a judge", "correct": "is correct", "not tested": "is not tested",
           "unscored": "is unscored"}
    return one.get(outcome, outcome) if count == "1" else many.get(outcome, outcome)


def _reach(rows: Rows) -> str:
    silent = next((row for row in _pooled(rows) if row["reach"] == "nothing to say"), None)
    if silent is None:
        return ""
    return (f"Of the original's {silent['original_n']} failing programs the loop can say nothing of "
            f"{silent['original_programs']} ({_rate(silent, 'original_share', 'original_low', 'original_high')}).")


def _classes(rows: Rows) -> str:
    ranked = sorted((row for row in rows if row["class"] != "does not build"),
                    key=lambda row: -(_value(row["before_share"]) or 0.0))[:3]
    named = [f"{row['class']} ({_share(row['before_share'])} → {_share(row['after_share'])})" for row in ranked]
    clear = [row["class"] for row in rows if _clear(row)]
    told = f"told from chance after Holm: {', '.join(clear)}" if clear else "no change is told from chance (Holm)"
    return f"Most frequent in the original: {', '.join(named)}; {told}." if named else ""


def _by_set(rows: Rows) -> str:
    top: dict[tuple[str, str], Row] = {}
    for row in rows:
        if row["class"] != "does not build":
            held = top.setdefault((row["dataset"], row["language"]), row)
            if (_value(row["before_share"]) or 0.0) > (_value(held["before_share"]) or 0.0):
                top[row["dataset"], row["language"]] = row
    named = [f"{set_name(*key)}: {row['class']} ({row['before_programs']} of {row['before_n']})"
             for key, row in top.items() if row["before_programs"] not in ("0", "0.0")]
    return f"The original's most frequent class: {'; '.join(named)}." if named else ""


def _fates(rows: Rows) -> str:
    first = {row["fate"]: row for row in rows if row["model"] == "original" and row["cycle"] == "1"}
    if not {"fixed", "introduced", "persistent"} <= first.keys():
        return ""
    each = {fate: number(_value(row["per_program"])) for fate, row in first.items()}
    return (f"For each of the original's {first['fixed']['programs']} programs sent back in cycle 1, {each['fixed']} "
            f"findings are fixed, {each['persistent']} persist, {each['introduced']} are introduced.")


def _training(rows: Rows) -> str:
    steps = [row for row in rows if row["split"] == "train" and row["chosen_logp"]]
    if not steps:
        return ""
    few = max(1, len(steps) // 10)
    said = [f"{name} {_mean(steps[:few], column)} → {_mean(steps[-few:], column)}"
            for name, column in (("chosen log-probability", "chosen_logp"), ("rejected", "rejected_logp"))]
    built = [row["val_build_rate"] for row in rows if row.get("val_build_rate")]
    rates = f"; validation build rate {_share(built[0])} → {_share(built[-1])}" if built else ""
    return f"First to last tenth of the steps: {', '.join(said)}{rates}."


def _mean(rows: Rows, column: str) -> str:
    values = [value for row in rows if (value := _value(row[column])) is not None]
    return number(sum(values) / len(values), 1) if values else number(None)


def _corrected(rows: Rows) -> str:
    mine = {row["kind"]: row for row in rows if row["split"] == "test" and row["arm"] == "original"}
    names = (("raw", "the judges say"), ("corrected", "corrected by a few labels"),
             ("oracle", "the security tests on all programs"))
    said = [f"{title} {_rate(mine[kind])}" for kind, title in names if kind in mine]
    return f"EFR of the original, test tasks: {'; '.join(said)}." if "raw" in mine else ""


def _found(rows: Rows) -> str:
    counts: dict[str, list[int]] = {}
    for row in rows:
        if row["tool"] == "any of them":
            both = counts.setdefault(row["language"], [0, 0])
            both[0] += int(float(row["hits"]))
            both[1] += int(float(row["bad"]))
    said = [f"{NAMES.get(language, language)} {hits} of {bad}" for language, (hits, bad) in counts.items() if bad]
    return f"Defective programs that any of the tools finds: {'; '.join(said)}." if said else ""


def _alarms(rows: Rows) -> str:
    said = [f"{NAMES.get(row['language'], row['language'])} {row['alarms']} of {row['good']}" for row in rows
            if row["tool"] == "any of them"]
    return f"Sound programs that any of the tools flags: {'; '.join(said)}." if said else ""


def _alike(rows: Rows) -> str:
    pairs = [(value, row) for row in rows if row["first"] < row["second"] and
             (value := _value(row["kappa"])) is not None]
    if not pairs:
        return ""
    value, row = max(pairs, key=lambda pair: pair[0])
    language = NAMES.get(row["language"], row["language"])
    return f"Most alike: {row['first']} and {row['second']} in {language} (kappa {number(value)})."


def _change(row: Row) -> str:
    ends = interval(_value(row["low"]), _value(row["high"]), True)
    unit = "\u00a0%" if row["kind"] == "relative" else " points"
    return f"{percent(_value(row['value']), True)}{unit} {ends}"


def _forest(rows: Rows) -> str:
    mine = [row for row in rows if row["metric"] == "flagged" and row["before"] == "original"]
    clear = [f"{look(row['arm']).name} {_change(row)}" for row in mine if _clear(row)]
    if not mine:
        return ""
    return f"Programs with findings (judges), told from chance after Holm: {'; '.join(clear) or 'no arm'}."


def _pushed(rows: Rows) -> str:
    """Both ends of each curve: picking the widest gap would be a choice after looking."""
    said = []
    for curve in dict.fromkeys(row["curve"] for row in rows if row["curve"]):
        mine = [row for row in rows if row["curve"] == curve]
        ends = [choose((row["x"] for row in mine), key=float) for choose in (min, max)]
        found = {(row["metric"], row["x"]): _share(row["value"]) for row in mine}
        moves = [f"{name} {' → '.join(found[metric, end] for end in ends)}" for metric, name in
                 (("efr_teacher", "EFR by the teacher"), ("efr", "by the judges"), ("build_rate", "builds"))
                 if all((metric, end) in found for end in ends)]
        said.append(f"{CURVES.get(curve, curve)} {' → '.join(f'{float(end):g}' for end in ends)}: {', '.join(moves)}")
    return f"{_upper('; '.join(said))}." if said else ""


def _validated(rows: Rows) -> str:
    titles = {"build_rate": "builds", "efr": "error-free (judges)", "pass@1": "pass@1"}
    arms: dict[str, list[str]] = {}
    for row in rows:
        if row["language"] == "all" and row["metric"] in titles:
            arms.setdefault(look(row["arm"]).name, []).append(f"{titles[row['metric']]} {_change(row)}")
    said = [f"{arm}: {', '.join(changes)}" for arm, changes in arms.items()]
    return f"Against the original, all languages together. {'; '.join(said)}." if said else ""


def _by_arm(rows: Rows) -> str:
    said = [f"{row['class']} {percent(_value(row['change']), True)} points ({look(row['arm']).name}; "
            f"{place_name(row['place'])})" for row in rows if _clear(row)]
    return f"Classes whose change is told from chance after Holm: {'; '.join(said) or 'none'}."


def _upper(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _transfer(rows: Rows) -> str:
    said = [f"{row['distance']} {_change(row)}" for row in rows if row["metric"] == "flagged"]
    return f"Programs with findings (judges): {'; '.join(said)}." if said else ""


def _published(rows: Rows) -> str:
    said = [f"{row['quantity']} {row['published']}, here {row['this_run']}" for row in rows[:4]
            if row["this_run"] not in ("", "none")]
    return f"Published, and this run: {'; '.join(said)}." if said else ""


def _selected(rows: Rows) -> str:
    fresh = [row for row in rows if row["metric"] == "pass@1" and row["who"] == "drawn again"]
    said = [f"{set_name(row['dataset'], row['language'])} {_rate(row)}" for row in fresh if row["dataset"] != "all"]
    about = "pass@1 of the original, asked again on tasks that an error of its own chose: "
    return f"{about}{'; '.join(said)}." if said else ""


def _models(rows: Rows) -> str:
    ranked = sorted((row for row in rows if row["mode"] == "instruct"), key=lambda row: _value(row["value"]) or 0.0)
    if not ranked:
        return ""
    low, high = ranked[0], ranked[-1]
    return f"Test cases passed, by instruction: {low['model']} {_rate(low)} to {high['model']} {_rate(high)}."


def _rounds(rows: Rows) -> str:
    ends: dict[str, list[Row]] = {}
    for row in rows:
        ends.setdefault(row["tool"], []).append(row)
    said = [f"{tool} {_rate(found[0])} → {_rate(found[-1])}" for tool, found in ends.items()]
    return f"Programs with findings, first to last round: {'; '.join(said)}."


def _sight(rows: Rows) -> str:
    clean = [f"{look(row['arm']).name} ({place_name(row['place'])}) {row['programs']} of {row['n']}, "
             f"{_rate(row, 'share')}"
             for row in rows if row["of"] == "called clean"]
    mine = {row["seen"]: row for row in reversed(rows) if row["arm"] == "original" and row["of"] == "any defect"}
    found = [f"{row['programs']} by {name}" for seen, name in
             (("read alone", "reading alone"), ("run alone", "running alone"), ("both", "both"))
             if (row := mine.get(seen))]
    by = f" Of the original's {mine['both']['n']} unsafe programs {', '.join(found)}." if len(found) == 3 else ""
    return f"Called clean by the static judges, unsafe by the oracle: {'; '.join(clean)}.{by}" if clean else ""


COMPARED = ("before", "arm", "metric", "kind", "value", "low", "high", "p_holm")
MODES = ("model", "mode", "cycle", "metric", "value", "low", "high")
CLASS = ("class", "before_share", "after_share", "p_holm")
READINGS: dict[str, tuple[tuple[str, ...], Callable[[Rows], str]]] = {
    "efr_pass1": (("metric", "model", "cycle", "value", "low", "high"), _efr_pass1),
    "correct_per_cycle": (MODES, _after_cycles({"correct@1": "Correct programs"})),
    "repair_cycles": (MODES, _after_cycles({"efr": "EFR (judges)", "correct@1": "Correct programs"})),
    "outcomes": (("dataset", "cycle", "outcome", "original_programs", "original_n"), _outcomes),
    "feedback_reach": (("dataset", "reach", "original_programs", "original_n", "original_share", "original_low",
                        "original_high"), _reach),
    "error_distribution": (CLASS, _classes), "error_distribution_teacher": (CLASS, _classes),
    "errors_by_language": (("class", "dataset", "language", "before_share", "before_programs", "before_n"), _by_set),
    "new_findings": (("model", "cycle", "fate", "programs", "per_program"), _fates),
    "training_curves": (("split", "chosen_logp", "rejected_logp"), _training),
    "corrected_efr": (("split", "arm", "kind", "value", "low", "high"), _corrected),
    "calibration_recall": (("language", "tool", "bad", "hits"), _found),
    "calibration_precision": (("language", "tool", "good", "alarms"), _alarms),
    "over_optimisation": (("curve", "x", "metric", "value"), _pushed),
    "validation_changes": ((*COMPARED, "language"), _validated),
    "classes_by_arm": (("class", "change", "p_holm", "arm", "place"), _by_arm),
    "arms_forest": (COMPARED, _forest), "transfer": ((*COMPARED, "distance"), _transfer),
    "published_values": (("quantity", "published", "this_run"), _published),
    "selected": (("dataset", "language", "metric", "who", "value", "low", "high"), _selected),
    "cyberseceval_models": (("model", "mode", "value", "low", "high"), _models),
    "recorded_repair": (("tool", "round", "value", "low", "high"), _rounds),
    "who_sees": (("place", "arm", "of", "seen", "programs", "n", "share", "low", "high"), _sight),
    "calibration_kappa": (("first", "second", "kappa", "language"), _alike),
}
