"""The arms in words and tables: what each changes, with interval, Holm's p, margin and seeds; where it is pushed."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib.core.numbers import interval, p_value, percent
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.plots import palette
from secgen_lib.reporting.report.claims import NAMES, Claim, marked, of_arm, of_endpoint
from secgen_lib.reporting.report.claims import named as named_endpoint

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = {"flagged": "findings (judges), relative", "flagged_teacher": "findings (teacher), relative",
           "pass@1": "pass@1", "secure_pass@1": "secure-pass@1", "build_rate": "builds",
           "teacher_minus_judge": "EFR teacher − judge", "length": "length, relative"}
ONE_ARM = ("This profile has one arm, so there is nothing to set side by side here (budgets, arms against each other, "
           "transfer, curves need `arms` in the profile): notebooks 07 and 08 compare the one with the original.")
SECTIONS = {
    "budgets": ("What each arm was given",
        "A training that collapsed has left nothing to measure; an arm that lost some of its seeds looks "
        "better than it is."),
    "original": ("Against the original",
        "Change with its 95 % interval, p after Holm over arms and claimed metrics, and whether the arm is not worse "
        "by the stated margin: its whole interval, not its point, must lie inside."),
    "tuned": ("The tuned arm less each other arm",
        "What the preference adds to fine-tuning on the chosen side, to shuffled labels, and to choosing "
        "among samples."),
    "classes": ("Classes",
        "Programs with a finding of each class by the judges, by arm; p after Holm over the classes within "
        "an arm."),
    "transfer": ("How far tuning carries",
        "The tuned arm on the tasks that its pairs come from, on other tasks of those families, and on "
        "families that it never saw. Only the last is generalisation; the first shows that the training did "
        "anything at all."),
    "validation": ("Settings, on validation",
        "Each point against the original, by language: what settings are chosen by."),
    "pushing": ("Pushing the tuning",
        "Learning rate, beta and steps, on validation tasks. The test split is not for tuning."),
    "programs": ("The programs behind each effect",
        "All pairs are counted; some whose judgement differs are shown, drawn at random. An effect of which "
        "one has not read programs is a number."),
}
"""Titles and words of notebook 13, which shows a section only where its profile has something to show."""


def comparable(run: Run) -> list[str]:
    """The arms that are compared, where there are several; none for a profile with one arm alone."""
    return list(run.config.compared) if len(run.config.arms) > 1 else []


def intro(run: Run) -> str:
    """What this profile's arms are, in a sentence or two."""
    if not comparable(run):
        return ONE_ARM
    compared, curves = run.config.compared, sum(bool(spec.curve) for spec in run.config.arms.values())
    more = (" 1 more is a point of an over-optimisation curve," if curves == 1 else
            f" {curves} more are points of over-optimisation curves,")
    said = "; ".join(palette.arm(arm).name for arm in compared) or "none"
    return (f"{len(compared)} arm{'s are' if len(compared) != 1 else ' is'} compared with the original: {said}."
            + (f"{more} measured on validation alone." if curves else ""))


def validated(run: Run) -> list[str]:
    """The compared arms that are measured on validation: the points among which settings are chosen."""
    return [name for name in comparable(run) if "validation" in run.config.arms[name].splits]


def points(run: Run) -> dict[str, tuple[str, float]]:
    """arm (or arm|curve) -> (curve, x): the points of every curve, the tuned arm on all of them if it was measured
    on validation. The steps are those that the trainings took."""
    config = run.config
    steps = {row["arm"]: float(row["steps"]) for row in run.tables.rows("trainings")}

    def place(arm: str, curve: str) -> float:
        return steps.get(arm, float("nan")) if curve == "max_steps" else float(getattr(config.training(arm), curve))

    curve_points: dict[str, tuple[str, float]] = {
        arm: (spec.curve, place(arm, spec.curve)) for arm, spec in config.arms.items() if spec.curve}
    base = config.tuned
    if base in config.arms and "validation" in config.arms[base].splits and config.arms[base].trained:
        curves = dict.fromkeys(curve for curve, _ in curve_points.values())
        curve_points |= {f"{base}|{curve}": (curve, place(base, curve)) for curve in curves}
    return curve_points


def named(run: Run) -> list[str]:
    """Which arm stands as the tuned model, where that is not the one that everybody supposes."""
    arm = run.config.tuned
    if arm == "dpo":
        return []
    return [f"This run has no arm {palette.arm('dpo').name}: “tuned” on this page is the arm "
            f"“{palette.arm(arm).name}”."]


def collapsed(run: Run) -> list[str]:
    """Which compared arms have lost trainings, a sentence an arm: what is measured has lost its worst seeds."""
    sentences = []
    trainings = list(run.tables.rows("trainings"))
    for arm in run.config.compared:
        ended = [row["status"] for row in trainings if row["arm"] == arm]
        lost, name = ended.count("collapsed"), palette.arm(arm).name
        if lost == len(ended) and lost:
            sentences.append(f"{name}: {'each of its' if lost > 1 else 'its'} {_trainings(lost)} collapsed (the model "
                             "stopped writing programs that build, or its loss was no number): it has no result.")
        elif lost:
            sentences.append(f"{name}: {lost} of {_trainings(len(ended))} collapsed (the model stopped writing "
                             "programs that build, or its loss was no number); its numbers are of the others, and look "
                             "better than the arm is.")
    return sentences


def _trainings(n: int) -> str:
    return f"{n} training{'s' * (n != 1)}"


def rows(summary: dict[str, Any] | None, split: str = "test", against: str = "against_original"
         ) -> list[dict[str, Any]]:
    """A row for each comparison of arms: its name, seeds, and a cell for each of ``COLUMNS``."""
    arms = (summary or {}).get("arms") or {}
    by_pair: dict[tuple[str, str], dict[str, Any]] = {}
    for row in (arms.get(split) or {}).get(against, ()):
        arm, before = (palette.arm(row[side]).name for side in ("arm", "before"))
        name = arm if row["before"] == "original" else f"{arm} − {before}"
        line = by_pair.setdefault((row["before"], row["arm"]), {"name": name, "seeds": row["seeds"], "cells": {}})
        line["cells"][row["metric"]] = _cell(row, named_endpoint(summary, row, split))
    return [{**line, "cells": [line["cells"].get(name) for name in COLUMNS]} for line in by_pair.values()]


def between(summary: dict[str, Any] | None) -> list[list[str]]:
    """Far against near (``metrics.interaction``), a row an arm and metric: both changes with the rates that they start
    from, their difference with its interval, and p after Holm. Empty where it was not measured."""
    shown = []
    for row in (summary or {}).get("near_and_far") or ():
        if row["value"] is None:
            continue
        unit = "\u00a0%" if row["kind"] == "relative" else " points"
        ends = [f"{percent(row[side], True)}{unit} (before: {percent(row[f'{side}_before'])}\u00a0%)"
                for side in ("near", "far")]
        shown.append([palette.arm(row["arm"]).name, NAMES.get(row["metric"], row["metric"]), *ends,
                      f"{percent(row['value'], True)}{unit} {interval(row['low'], row['high'], True)}",
                      p_value(row["p_value"] if row["p_holm"] is None else row["p_holm"]),
                      " and ".join(map(str, row["families"]))])
    return shown


def _cell(row: dict[str, Any], end: dict[str, Any] | None) -> dict[str, str]:
    known = row["value"] is not None
    more = [f"p {p_value(row['p_holm'])}"] if row["p_holm"] is not None and not end else []
    more += [f"p {p_value(of_endpoint(end).p)} ({marked(end)})"] if end else []
    if row["margin"] is not None and known:
        judged = {True: "held", False: "not shown", None: "no claim"}[row["not_worse"]]
        more.append(f"margin {100 * row['margin']:g}: {judged}")
    if row["detectable"] is not None and row["kind"] == "difference":
        more.append(f"could be seen ±{percent(row['detectable'])}")
    if row["seed_sd"] is not None:
        more.append(f"SD of seeds {percent(row['seed_sd'])}")
    unit = "\u00a0%" if row["kind"] == "relative" else " points"
    return {"value": percent(row["value"], True) + unit if known else "–",
            "interval": interval(row["low"], row["high"], True) if known else row["note"], "more": "; ".join(more)}


def frame(summary: dict[str, Any] | None, split: str = "test", against: str = "against_original") -> pd.DataFrame:
    """The same for a notebook: a row a comparison, ``−12.0 % [−20.3, −3.0]; p ...``."""
    import pandas as pd

    table = [{"arm": row["name"], "seeds": row["seeds"], **{
        title: f"{cell['value']} {cell['interval']}; {cell['more']}" if cell else "–"
        for title, cell in zip(COLUMNS.values(), row["cells"], strict=True)}} for row in rows(summary, split, against)]
    return pd.DataFrame(table, columns=["arm", "seeds", *COLUMNS.values()]).set_index("arm")


def story(summary: dict[str, Any] | None) -> list[str]:
    """What the arms found on test tasks, in sentences that do not say more than the intervals do."""
    arms = (summary or {}).get("arms") or {}
    comparisons = (arms.get("test") or {}).get("against_original", ())
    sentences = []
    for row in (r for r in comparisons if r["metric"] == "flagged"):
        name = palette.arm(row["arm"]).name
        if row["value"] is None:
            sentences.append(f"{name}: programs with findings cannot be compared "
                             f"({row['note'] or 'nothing scored'}).")
            continue
        if row["low"] is None or row["high"] is None:
            sentences.append(f"{name}: programs with findings (judges) {percent(row['value'], True)} % "
                             f"({row['note'] or 'no interval'}): no claim can be made.")
            continue
        claim = of_arm(row, summary)
        clear = claim.state == "effect"
        beyond = clear and row["high"] < arms["published_change"]
        tests = next((r for r in comparisons if r["arm"] == row["arm"] and r["metric"] == "pass@1"), None)
        sentences.append(
            f"{name}: programs with findings (judges) {percent(row['value'], True)} % "
            f"{interval(row['low'], row['high'], True)} ({_chance(claim, named_endpoint(summary, row))})"
            + ("" if clear else ", which cannot be told from chance")
            + (f"; the whole interval lies beyond the published {percent(arms['published_change'], True)} %"
               if beyond else "") + "." + _tests(tests))
    return sentences


def _chance(claim: Claim, end: dict[str, Any] | None) -> str:
    """p, after what it is adjusted, and which endpoint's it is."""
    return f"p {'after Holm ' * bool(claim.family)}{p_value(claim.p)}" + (f", endpoint “{end['name']}”" if end else "")


def _tests(row: dict[str, Any] | None) -> str:
    if row is None or row["value"] is None:
        return ""
    held = {True: "not worse", False: "not shown to be not worse", None: "no claim can be made"}
    return (f" pass@1 {percent(row['value'], True)} points {interval(row['low'], row['high'], True)}: "
            f"{held[row['not_worse']]} by the margin of {100 * row['margin']:g} point.")


def reads(manifest: dict[str, Any]) -> list[str]:
    """How often the measured splits were read by this run, one line a split."""
    seen: dict[str, list[str]] = {}
    for read in manifest.get("reads") or ():
        seen.setdefault(read["split"], []).append(f"{read['stage']} ({read['time']}: {read['why']})")
    return [f"The split {split} was read by {len(all_)} computation{'s' * (len(all_) != 1)} of this run: "
            f"{'; '.join(all_)}." for split, all_ in sorted(seen.items())]


def budgets(run: Run) -> list[dict[str, Any]]:
    """What each compared arm was given, a row an arm."""
    from secgen_lib import metrics

    arms: Sequence[str] = comparable(run)
    if not arms:
        return []
    table = metrics.budgets(run.table("completions"), run.table("trainings"), run.table("candidate_completions"))
    rows = table[table["arm"].isin(["original", *arms])].to_dict("records")
    return [{key: None if value != value else value for key, value in row.items()}  # NaN: none
            | {"arm": palette.arm(row["arm"]).name} for row in rows]


def frame_of_budgets(run: Run) -> pd.DataFrame:
    """:func:`budgets` for a notebook."""
    import pandas as pd

    return pd.DataFrame(budgets(run)).set_index("arm").round(2)
