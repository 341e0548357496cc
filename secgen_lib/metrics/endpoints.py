"""The endpoints that a profile names, evaluated on a run's tables: paired, clustered by problem, Holm in the family."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secgen_lib.metrics.chains import select
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.metrics.paired import Comparison, compare, holm
from secgen_lib.metrics.plan import CYCLES, Endpoint, Plan, detectable
from secgen_lib.metrics.repair import compare_cycles, paired_cycles

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["name", "role", "metric", "kind", "datasets", "split", "language", "after", "planned", "detects",
           "n_before", "n_after", "tasks", "families", "was", "is", "value", "low", "high", "p_value", "p_holm",
           "level", "detectable", "smallest", "claim", "claimed", "note"]


def endpoints(plan: Plan, frame: pd.DataFrame, *, tuned: str = "dpo", replicates: int = REPLICATES, seed: int = 0,
              ) -> pd.DataFrame:
    """One row an endpoint, the primary first. ``frame``: rows of ``judged_chains``; ``tuned``: the arm so called.

    Columns: :data:`COLUMNS`. ``planned``: programs a model (tasks x samples of its sets), ``n_before`` and ``n_after``:
    those that were found, so that a run on fewer shows. ``after``: the cycle that was compared. ``p_holm``: adjusted
    over the endpoints of the plan's family that have a p-value; None for the others (the primary is tested alone).
    ``detectable``: what the run's own spread would have found with power 0.8, always absolute; ``detects``: the same as
    it was planned. Where an endpoint has no value, ``note`` says why.
    """
    import pandas as pd

    rows = [_row(one, plan, frame, tuned, replicates, seed) for one in plan.endpoints]
    adjusted = holm({row["name"]: row["p_value"] for row in rows if row["name"] in plan.holm})
    for row in rows:
        row["p_holm"] = adjusted.get(row["name"])
    return pd.DataFrame(rows, columns=COLUMNS)


def _row(one: Endpoint, plan: Plan, frame: pd.DataFrame, tuned: str, replicates: int, seed: int) -> dict[str, Any]:
    part = frame[frame["dataset"].isin(one.datasets) & (frame["split"] == one.split)]
    if one.language is not None:
        part = part[part["language"] == one.language]
    arms = [tuned if arm == "tuned" else arm for arm in one.arms]
    row: dict[str, Any] = {
        "name": one.name, "role": "primary" if one is plan.primary else "secondary", "metric": one.metric,
        "kind": one.kind, "datasets": ", ".join(one.datasets), "split": one.split, "language": one.language,
        "planned": sum(s.tasks * s.samples for s in plan.planned(one) if one.after == 0 or s.cycles),
        "detects": plan.detects(one), "smallest": one.smallest, "claim": one.claim, "claimed": one.claimed}
    part = part[part["arm"].isin(arms) & (part["mode"] == "feedback")]
    found, sizes, cycle, note = _compared(one, part, arms, replicates, seed)
    row |= {"after": cycle, "n_before": sizes[0], "n_after": sizes[1], "note": note}
    if found is not None:
        row |= {"tasks": found.tasks, "families": found.families, "was": found.before, "is": found.after,
                "value": found.value, "low": found.low, "high": found.high, "p_value": found.p_value,
                "level": found.level, "detectable": found.detectable}
    return {**dict.fromkeys(COLUMNS), **row}


def _compared(one: Endpoint, part: pd.DataFrame, arms: list[str], replicates: int, seed: int,
              ) -> tuple[Comparison | None, list[int], int, str]:
    """The comparison, the programs of both sides, the cycle, and what to know of it."""
    last = int(part.loc[part["stand"] == "new", "cycle"].max()) if len(part) else 0
    sides = [select(part, arm, last if one.after == "last" else 0) for arm in arms]
    sizes = [len(side) for side in sides]
    absent = [arm for arm, side in zip(arms, sides, strict=True) if not len(side)]
    if absent:
        return None, sizes, 0, f"this run has no such programs of {' and '.join(absent)}"
    if one.after == "last" and not last:
        return None, sizes, 0, "no feedback cycle was run"
    if one.metric in CYCLES:
        pairs = paired_cycles(part, *arms)
        population = "both_failed" if one.metric.endswith("both_failed") else "all"
        found = compare_cycles(pairs, population, kind=one.kind, replicates=replicates, seed=seed)
    else:
        found = compare(sides[0], sides[1], one.metric, kind=one.kind, replicates=replicates, seed=seed)
    return found, sizes, last if one.after == "last" else 0, found.note


def endpoint_summary(plan: Plan, frame: pd.DataFrame, *, tuned: str = "dpo", replicates: int = REPLICATES,
                     seed: int = 0) -> dict[str, Any]:
    """What ``summary.json`` holds of a plan: its words and hash, its sets with what each is planned to detect, and a
    row of :func:`endpoints` each."""
    table = endpoints(plan, frame, tuned=tuned, replicates=replicates, seed=seed).astype(object)
    return {"file": plan.fingerprint, "question": plan.question, "repairs_faster": plan.repairs_faster,
            "holm": list(plan.holm), "assumed": plan.assumed.model_dump(),
            "sets": [{**part.model_dump(), "detects": detectable([part], plan.assumed)} for part in plan.sets],
            "rows": table.where(table.notna(), None).to_dict("records")}
