"""The report's sentences and tables, made from ``summary.json``: only what the numbers carry, with their intervals."""
from __future__ import annotations

from typing import Any

from secgen_lib.core.numbers import DASH, interval, p_value, percent, rate
from secgen_lib.core.settings import RunConfig
from secgen_lib.reporting.plots.style import set_name
from secgen_lib.reporting.report.claims import LEVEL

RATES = (("efr", "EFR (judges)"), ("efr_teacher", "EFR (teacher)"), ("pass@1", "pass@1"),
         ("secure_pass@1", "secure-pass@1"), ("build_rate", "builds"), ("stub_rate", "stubs"))

CHANGES = (
    ("errors_relative_change", "Programs in error (judges), relative", True),
    ("findings_relative_change", "Programs with findings (judges), relative", True),
    ("findings_per_program_relative_change", "Findings per program, relative", True),
    ("efr_change", "EFR (judges)", False), ("pass@1_change", "pass@1", False),
    ("secure_pass@1_change", "secure-pass@1", False), ("build_rate_change", "Build rate", False),
)

LAB = ("The model is the lab model: small, trained from scratch on a grammar whose defects are known. It is a positive "
       "control for methods and statistics, and no evidence about Qwen2.5-Coder or any real model.")
ONE_SEED = ("The tuning was run with one training seed: the intervals say nothing of how another training would have "
            "come out.")
ERROR_FREE = ("Error-free means that our analyzers report nothing under frozen rules. Analyzers miss defects and "
              "report what is none; the choice of rules moves the rate more than most methods do.")
SAFE = ("Safe means that hidden security tests under sanitizers saw nothing. Tests reach the inputs that somebody "
        "thought of; these sanitizers are silent on uninitialised reads and on overflow inside a struct.")
TWO_ENGINES = ("Judges are other tools than the teacher, but they know many of the same patterns: a gain may still be "
               "partly one of style that analyzers like.")


def headline(part: dict[str, Any] | None) -> list[dict[str, Any]]:
    """Rows of the main table: each model as it is, after feedback, and its controls at equal budget."""
    rows: list[dict[str, Any]] = []
    if not part:
        return rows
    cycles = part.get("cycles")
    for key, who in (("original", "Original"), ("tuned", "Tuned")):
        model = part.get(key)
        if not model:
            continue
        rows.append(_row(who, model, False))
        after = f"{cycles} cycle{'s' * (cycles != 1)} of feedback"
        if model.get("with_feedback") and model["with_feedback"].get("n") != model.get("n"):
            after += " (the sets with cycles)"  # other programs than in the row above
        if model.get("with_feedback"):
            rows.append(_row(f"{who}, {after}", model["with_feedback"], False))
        names = {"fresh": "control: fresh samples", "revise": "control: “revise”, no findings",
                 "static": "control: static feedback alone"}
        for mode, rates in (model.get("controls") or {}).items():
            fewer = rates.get("n") != (model.get("with_feedback") or {}).get("n")
            rows.append(_row(f"{who}, {names.get(mode, mode)}{' (the sets with controls)' * fewer}", rates, True))
    return rows


def _row(name: str, rates: dict[str, Any], control: bool) -> dict[str, Any]:
    cells = []
    for key, _ in RATES:
        value, low, high = rates.get(key) or (None, None, None)
        count = (rates.get("counts") or {}).get(key) or {}
        bounds = count.get("bounds") or [None, None]
        unscored = count.get("unscored") or 0
        more = f"{unscored} unscored: {interval(*bounds)}" if unscored and value is not None else ""
        between = interval(low, high) if value is not None else ""
        shown = DASH if value is None else f"{percent(value)}\u00a0%"
        cells.append({"value": shown, "interval": between, "more": more})
    return {"name": name, "control": control, "cells": cells, "n": rates.get("n"), "unscored": rates.get("unscored")}


def changes(part: dict[str, Any] | None) -> list[dict[str, str]]:
    """Tuned against original on the same tasks: value, interval, p, and what could have been found at all."""
    rows = []
    for key, name, relative in CHANGES if part and part.get("tuned", True) else ():
        if key not in part:  # type: ignore[operator]
            continue
        value, low, high = part[key] or (None, None, None)  # type: ignore[index]
        about = part.get(f"{key}_about") or {}  # type: ignore[union-attr]
        unit = "\u00a0%" if relative else " points"
        power = None if "findings_per" in key else about.get("detectable_difference")
        rows.append({"name": name, "value": percent(value, True) + unit if value is not None else "–",
                     "interval": interval(low, high, True), "p": p_value(part.get(f"{key}_p_value")),  # type: ignore[union-attr]
                     "level": str(about.get("level", "")), "note": str(about.get("note") or ""),
                     "detectable": f"±{percent(power)} points" if power is not None else ""})
    return rows


def told(row: dict[str, Any]) -> bool:
    """Whether a class is new or gone by more than chance: Holm's p, not the counts alone, makes it so."""
    p = row.get("p_holm")
    return row["status"] != "both" and p is not None and p < LEVEL


def classes(part: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The error classes: programs and shares on both sides, the change, and p after Holm."""
    rows = []
    for row in (part or {}).get("classes") or []:
        rows.append({"name": row["class"], "status": row["status"] if told(row) else "",
                     **{side: f"{row[f'{side}_programs']} of {row[f'{side}_n']} ({percent(row[f'{side}_share'])} %)"
                        for side in ("before", "after")},
                     "change": f"{percent(row['change'], True)} points",
                     "interval": interval(row["low"], row["high"], True),
                     "p": p_value(row["p_value"]), "p_holm": p_value(row.get("p_holm"))})
    return rows


def story(part: dict[str, Any] | None) -> list[str]:
    """What feedback brought to each model, set by set, and which classes came or went: beside the answer."""
    if not part or not part.get("original"):
        return []
    sentences = [line for key in ("original", "tuned") for where, some in _with_cycles(part)
                 if some.get(key) and (line := _feedback(some, key, where))]
    for name, kind in (("new", "appeared"), ("gone", "disappeared")):
        if clear := [row["class"] for row in part.get("classes") or [] if row["status"] == name and told(row)]:
            sentences.append(f"Classes of findings that {kind} (p after Holm below 0.05): {', '.join(clear)}.")
    return sentences


def _with_cycles(part: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The numbers whose feedback is of the programs that they start from: all, or those of each set with cycles."""
    sets = (part.get("by_dataset") or {}).items()
    return [(f"{set_name(dataset, language)}: ", some) for dataset, languages in sets
            for language, some in languages.items()] or [("", part)]


def _feedback(part: dict[str, Any], key: str, where: str = "") -> str:
    """What the cycles brought to one model, beside what the same number of answers brings without feedback."""
    model = part[key] or {}
    after = (model.get("with_feedback") or {}).get("efr")
    if not after or after[0] is None:
        return ""
    names = {"fresh": "fresh samples at the same budget end at", "revise": "“revise” without findings at",
             "static": "feedback of static analyzers alone at"}
    controls = [f"{names.get(mode, mode)} {rate(rates['efr'])}{_beside(rates)}"
                for mode, rates in (model.get("controls") or {}).items() if rates.get("efr")]
    count = part.get("cycles")
    return (f"{where}{count} cycle{'s' * (count != 1)} of feedback bring{'s' * (count == 1)} the {key} model's EFR "
            f"(judges) from {rate(model['efr'])} to {rate(after)}{''.join(f'; {c}' for c in controls)}.")


def _beside(rates: dict[str, Any]) -> str:
    """By how much feedback is ahead of a control, as far as that is known."""
    difference = (rates.get("feedback_less_this") or {}).get("efr") or {}
    value, low, high = difference.get("change") or (None, None, None)
    if None in (value, low, high):
        return ""
    p = p_value(difference.get("p_value"))
    return (f" (feedback {percent(value, True)} points beside it {interval(low, high, True)}; "
            f"p {p if p.startswith('<') else '= ' + p})")


def limits(config: RunConfig, part: dict[str, Any] | None, manifest: dict[str, Any]) -> list[str]:
    """What this run cannot say, from its own settings."""
    sentences = [LAB] if config.model.name == "lab" else []
    if len(config.train.seeds) == 1:
        sentences.append(ONE_SEED)
    if part and part.get("n_tasks"):
        sentences.append(f"The test split has {part['n_tasks']} tasks in {part.get('n_families')} families. Families "
                         "are what is resampled; a conclusion reaches no further than families like these.")
    sentences += [ERROR_FREE, SAFE, *_unsound(config)]
    judges = {tool for tools in config.analyzers.judge.values() for tool in tools}
    teachers = {tool for tools in config.analyzers.feedback.values() for tool in tools}
    both = ", ".join(sorted(judges & teachers))
    sentences.append(f"{both} both teach and judge here: a gain by that judge may be a habit learnt from it." if both
                     else TWO_ENGINES)
    if manifest.get("git_dirty"):
        sentences.append("The checkout had uncommitted changes: the commit named below is not all of the code that "
                         "ran.")
    return sentences


def _unsound(config: RunConfig) -> list[str]:
    """The data sets' own faults: tasks whose canonical solution does not pass its test."""
    from secgen_lib import tasks

    sentences = []
    for dataset in dict.fromkeys(spec.dataset for spec in config.tasks):
        if failing := tasks.known_failures(dataset):
            causes = "; ".join(f"{task_id} ({cause})" for task_id, cause in failing.items())
            one = len(failing) == 1
            sentences.append(f"{dataset}: the canonical solution of {len(failing)} task{'s' * (not one)} does not pass "
                             f"its own test. {'It counts' if one else 'They count'} like all others, for every model "
                             f"alike: {causes}.")
    return sentences
