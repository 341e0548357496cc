"""The head of the report: three sentences made from the numbers, the table beside them, and what is said with them.

The sentences are of the named endpoints where a profile has some, of the arms where it has several,
else of the summary's changes.
"""
from __future__ import annotations

from typing import Any

from secgen_lib.core.numbers import p_value, rate
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.plots import palette
from secgen_lib.reporting.plots.palette import set_name
from secgen_lib.reporting.report import arms
from secgen_lib.reporting.report.claims import MARK, SUMMARY, Claim, marked, named, of_arm, of_endpoint, of_summary

NOT_YET = "The comparison has not been made yet: notebook 07_evaluate makes it."
NO_TUNED = "No tuned model was measured on these tasks: the numbers are the original's."
CONTROL = "A positive control: "
MAIN = ("flagged", "pass@1", "secure_pass@1")
"""The metrics of the table over several arms."""
KEYS = {"original": "original", "tuned model": "tuned"}
"""The two models of a summary, in words."""


def claims(summary: dict[str, Any] | None) -> list[Claim]:
    """What the run compares, the first two for the sentences; empty where nothing was compared."""
    if not summary or not summary.get("tuned"):
        return []
    if summary.get("endpoints"):
        rows = summary["endpoints"]["rows"]
        named = [of_endpoint(row) for row in rows if row["role"] == "primary" or row["name"] in
                 summary["endpoints"]["holm"]]
        function = [claim for claim in named[1:] if claim.metric.startswith("pass@")]
        return [named[0], *function[:1], *(c for c in named[1:] if c not in function[:1])]
    if summary.get("arms"):
        return [of_arm(row) for metric in MAIN for row in _against(summary) if row["metric"] == metric
                and row["arm"] == summary["arms"]["tuned"]]
    order = ("errors_relative_change", "pass@1_change", "findings_relative_change", "secure_pass@1_change",
             "build_rate_change")
    return [of_summary(summary, key) for key in order if key in summary and key in SUMMARY]


def sentences(summary: dict[str, Any] | None, lost: str = "", lab: bool = False) -> list[str]:
    """The answer in at most three sentences. ``lost``: what is to be said of a tuned model that has collapsed; ``lab``:
    whether the run is of the lab model, which the first sentence then says."""
    if not summary or not summary.get("original"):
        return [NOT_YET]
    found = claims(summary)
    said = [claim.sentence() for claim in found[:2]] or [lost or NO_TUNED, _levels(summary)]
    third = _arms(summary) or _feedback(summary) or next((c.sentence() for c in found[2:]), "")
    said += [third] if third else []
    if lab:
        said[0] = CONTROL + (said[0][:1].lower() if said[0][1:2].islower() else said[0][:1]) + said[0][1:]  # DPO stays
    return said


def _levels(summary: dict[str, Any]) -> str:
    model = summary["original"]
    return (f"Of the original's {model.get('n')} programs {rate(model.get('efr'))} are error-free by the judges; "
            f"pass@1 is {rate(model.get('pass@1'))}.")


def _against(summary: dict[str, Any]) -> list[dict[str, Any]]:
    return ((summary.get("arms") or {}).get("test") or {}).get("against_original") or []


def _arms(summary: dict[str, Any]) -> str:
    """Over several arms: which have an effect on programs with findings, and that the others have none."""
    found = [(palette.arm(row["arm"]).name, of_arm(row, summary)) for row in _against(summary)
             if row["metric"] == "flagged"]
    if not found:
        return ""
    effects = [f"{arm} ({claim.change}, {claim.chance})" for arm, claim in found if claim.state == "effect"]
    rest = [arm for arm, claim in found if claim.state != "effect"]
    with_ = f"an effect on programs with findings is told from chance for {'; '.join(effects)}" if effects else \
        "none has an effect on programs with findings that is told from chance"
    without = f". For the others none: {'; '.join(rest)}" if effects and rest else ""
    return f"Of {len(found)} arms {with_}{without}."


def _feedback(summary: dict[str, Any]) -> str:
    """What feedback brings the original beside a control of as many answers, on the set with most programs."""
    sets = [(set_name(dataset, language), part) for dataset, languages in (summary.get("by_dataset") or {}).items()
            for language, part in languages.items()] or [("", summary)]
    compared = [(model.get("n") or 0, name, part, control) for name, part in sets
                for model in [part.get("original") or {}] if model.get("with_feedback")
                for control in [(model.get("controls") or {}).get("fresh")] if control]
    if not compared:
        return ""
    _, name, part, control = max(compared, key=lambda row: row[0])
    model, count = part["original"], part.get("cycles")
    ends = (f"After {count} cycle{'s' * (count != 1)} of feedback{f' on {name}' if name else ''} "
            f"{rate(model['with_feedback'].get('efr'))} of the original's programs are error-free by the judges, after "
            f"as many fresh samples {rate(control.get('efr'))}")
    less = (control.get("feedback_less_this") or {}).get("efr") or {}
    value, low, high = less.get("change") or (None, None, None)
    if value is None or low is None or high is None:
        return f"{ends}; between the two no claim can be made."
    beside = Claim("feedback beside fresh samples", "efr", "difference", None, None, value, low, high,
                   less.get("p_value"), detectable=less.get("detectable_difference"))
    told, power = f"{beside.change}, {beside.chance}", beside.power
    verdict = {"effect": f"feedback is {'ahead' if value > 0 else 'behind'}, {told}",
               "open": f"no difference is shown, {told}"}.get(beside.state, f"no difference was seen, {told}")
    could = "could be seen" if beside.state == "effect" else "could have been seen"
    return f"{ends}: {verdict}{f' ({could}: {power})' if power else ''}."


def tables(summary: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The tables beside the sentences: heads, and rows of cells. The named endpoints first, then several arms; without
    either the run's changes. Empty where nothing was compared."""
    found = claims(summary)
    if not summary or not found:
        return []
    of_arms = [_arms_table(summary)] if summary.get("arms") else []
    return [*([_claims_table(found)] if summary.get("endpoints") or not of_arms else []), *of_arms]


def _claims_table(found: list[Claim]) -> dict[str, Any]:
    family = any(claim.family for claim in found)
    rows = [[claim.what, claim.levels or "–", claim.change,
             p_value(claim.p) + (" (Holm)" if claim.family else ""), claim.power or "–"] for claim in found]
    note = "Paired on the same tasks; brackets: 95 % intervals. "
    note += "p: after Holm where it says so; the primary endpoint is tested alone. " if family else \
        "p: not adjusted over the rows. "
    return {"heads": ["", "original → tuned", "change", "p", "could be seen"], "rows": rows,
            "note": note + "Could be seen: the absolute difference that these tasks show four times out of five."}


def _arms_table(summary: dict[str, Any]) -> dict[str, Any]:
    by_arm: dict[str, dict[str, str]] = {}
    for row in _against(summary):
        by_arm.setdefault(row["arm"], {})[row["metric"]] = _cell(summary, row)
    rows = [[palette.arm(arm).name, *(found.get(metric, "–") for metric in MAIN)] for arm, found in by_arm.items()]
    ends = any(MARK in cell for row in rows for cell in row)
    return {"heads": ["arm", "programs with findings (judges)", "pass@1", "secure-pass@1"], "rows": rows,
            "note": "Each arm against the original, on the same test tasks; brackets: 95 % intervals; p after Holm "
                    "over arms and metrics" + (f". What is marked as {MARK} has that endpoint's p, which decides."
                                               if ends else ".")}


def _cell(summary: dict[str, Any], row: dict[str, Any]) -> str:
    claim, end = of_arm(row, summary), named(summary, row)
    mark = f" ({marked(end)})" if end else ""
    return f"{claim.change}; p {p_value(claim.p)}{mark}" + (f"; could be seen: {claim.power}" if claim.power else "")


def notes(run: Run, summary: dict[str, Any] | None) -> list[str]:
    """What a reader of the sentences must know besides: who is tuned, what collapsed, unscored, or was restored."""
    lines = [*arms.named(run), *arms.collapsed(run)]
    models = {name: (summary or {}).get(key) or {} for name, key in KEYS.items()}
    parts = [f"{model['unscored']} of {model['n']} of the {name}" for name, model in models.items()
             if model.get("unscored")]
    if parts:
        lines.append(f"Programs that no judge scored are left out, never counted as clean: {', '.join(parts)}.")
    fed = {name: model.get("with_feedback") or {} for name, model in models.items()}
    parts = [f"{rates['unknown_without_successor']} of the {name}" for name, rates in fed.items()
             if "unknown_without_successor" in rates]
    if parts:
        lines.append("Chains that ended because a teacher was out of order, not because it was content: "
                     f"{', '.join(parts)}. With feedback their last program counts.")
    if run.restored:
        lines.append(f"Restored from answers shipped at commit {str(run.restored.get('commit'))[:12]}: drawn again "
                     "here, nothing was computed.")
    return lines


def lost(run: Run) -> str:
    """The sentence of a tuned arm whose trainings all collapsed, or nothing."""
    return next((line for line in arms.collapsed(run) if line.startswith(f"{palette.arm(run.config.tuned).name}: ")
                 and line.endswith("no result.")), "")
