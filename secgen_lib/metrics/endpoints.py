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

COLUMNS = ["name", "role", "arms", "metric", "kind", "datasets", "split", "language", "after", "planned", "detects",
           "n_before", "n_after", "tasks", "families", "was", "is", "value", "low", "high", "p_value", "p_holm",
           "level", "detectable", "smallest", "claim", "claimed", "note"]


def endpoints(plan: Plan, frame: pd.DataFrame, *, tuned: str = "dpo", replicates: int = REPLICATES, seed: int = 0,
              ) -> pd.DataFrame:
    """One row an endpoint, the primary first. ``frame``: rows of ``judged_chains``; ``tuned``: the arm so called.

    Columns: :data:`COLUMNS`. ``planned``: programs a model (tasks x samples of its sets), ``n_before`` and ``n_after``:
    those that were found, so that a run on fewer shows. ``arms``: before and after.
    ``after``: the cycle that was compared. ``p_holm``: adjusted
    over the endpoints of the plan's family that have a p-value; None for the others (the primary is tested alone).
    ``detectable``: what the run's own spread would have found with power 0.8, always absolute; ``detects``: the same as
    it was planned. Where an endpoint has no value, ``note`` says why.
    """
    import pandas as pd

    rows = [_row(endpoint, plan, frame, tuned, replicates, seed) for endpoint in plan.endpoints]
    adjusted = holm({row["name"]: row["p_value"] for row in rows if row["name"] in plan.holm})
    for row in rows:
        row["p_holm"] = adjusted.get(row["name"])
    return pd.DataFrame(rows, columns=COLUMNS)


def _row(endpoint: Endpoint, plan: Plan, frame: pd.DataFrame, tuned: str, replicates: int, seed: int) -> dict[str, Any]:
    part = frame[frame["dataset"].isin(endpoint.datasets) & (frame["split"] == endpoint.split)]
    if endpoint.language is not None:
        part = part[part["language"] == endpoint.language]
    arms = [tuned if arm == "tuned" else arm for arm in endpoint.arms]
    row: dict[str, Any] = {
        "name": endpoint.name, "role": "primary" if endpoint is plan.primary else "secondary",
        "arms": arms, "metric": endpoint.metric, "kind": endpoint.kind, "datasets": ", ".join(endpoint.datasets),
        "split": endpoint.split, "language": endpoint.language,
        "planned": sum(s.tasks * s.samples for s in plan.planned(endpoint) if endpoint.after == 0 or s.cycles),
        "detects": plan.detects(endpoint), "smallest": endpoint.smallest, "claim": endpoint.claim,
        "claimed": endpoint.claimed}
    part = part[part["arm"].isin(arms) & (part["mode"] == "feedback")]
    change, sizes, cycle, note = _compared(endpoint, part, arms, replicates, seed)
    row |= {"after": cycle, "n_before": sizes[0], "n_after": sizes[1], "note": note}
    if change is not None:
        row |= {"tasks": change.tasks, "families": change.families, "was": change.before, "is": change.after,
                "value": change.value, "low": change.low, "high": change.high, "p_value": change.p_value,
                "level": change.level, "detectable": change.detectable}
    return {**dict.fromkeys(COLUMNS), **row}


def _compared(endpoint: Endpoint, part: pd.DataFrame, arms: list[str], replicates: int, seed: int,
              ) -> tuple[Comparison | None, list[int], int, str]:
    """The comparison, the programs of both sides, the cycle, and what to know of it."""
    last = int(part.loc[part["stand"] == "new", "cycle"].max()) if len(part) else 0
    sides = [select(part, arm, last if endpoint.after == "last" else 0) for arm in arms]
    sizes = [len(side) for side in sides]
    absent = [arm for arm, side in zip(arms, sides, strict=True) if not len(side)]
    if absent:
        return None, sizes, 0, f"this run has no such programs of {' and '.join(absent)}"
    if endpoint.after == "last" and not last:
        return None, sizes, 0, "no feedback cycle was run"
    if endpoint.metric in CYCLES:
        pairs = paired_cycles(part, *arms)
        population = "both_failed" if endpoint.metric.endswith("both_failed") else "all"
        change = compare_cycles(pairs, population, kind=endpoint.kind, replicates=replicates, seed=seed)
    else:
        change = compare(sides[0], sides[1], endpoint.metric, kind=endpoint.kind, replicates=replicates, seed=seed)
    return change, sizes, last if endpoint.after == "last" else 0, change.note


def endpoint_summary(plan: Plan, frame: pd.DataFrame, *, tuned: str = "dpo", replicates: int = REPLICATES,
                     seed: int = 0) -> dict[str, Any]:
    """What ``summary.json`` holds of a plan: its words and hash, its sets with what each is planned to detect, and a
    row of :func:`endpoints` each."""
    table = endpoints(plan, frame, tuned=tuned, replicates=replicates, seed=seed).astype(object)
    return {"file": plan.fingerprint, "question": plan.question, "known": plan.known,
            "repairs_faster": plan.repairs_faster, "holm": list(plan.holm), "assumed": plan.assumed.model_dump(),
            "sets": [{**part.model_dump(), "detects": detectable([part], plan.assumed)} for part in plan.sets],
            "rows": table.where(table.notna(), None).to_dict("records")}
