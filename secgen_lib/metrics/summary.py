"""``figures/<profile>/summary.json``: the run in one object, NaN-free."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.metrics.arms import MARGINS, PUBLISHED, against
from secgen_lib.metrics.chains import CONTROLS, chains, select
from secgen_lib.metrics.distributions import Tools, by_class, count_findings, explode, tool_names
from secgen_lib.metrics.endpoints import endpoint_summary
from secgen_lib.metrics.intervals import REPLICATES, WHOLE, rate
from secgen_lib.metrics.paired import compare
from secgen_lib.metrics.plan import Plan
from secgen_lib.metrics.repair import POPULATIONS, repair_table

if TYPE_CHECKING:
    import pandas as pd

HEADLINE = ("build_rate", "efr", "efr_teacher", "pass@1", "secure_pass@1", "stub_rate")
FURTHER = ("efr_passing", "secure@1", "correct@1", "flagged", "findings", "length")
BESIDE_CONTROLS = ("efr", "correct@1", "pass@1", "secure_pass@1")
CHANGES = {
    "findings_relative_change": ("flagged", "relative"),
    "pass@1_change": ("pass@1", "difference"),
    "errors_relative_change": ("errors", "relative"),
    "findings_per_program_relative_change": ("findings", "relative"),
    "efr_change": ("efr", "difference"),
    "secure_pass@1_change": ("secure_pass@1", "difference"),
    "build_rate_change": ("build_rate", "difference"),
}


def judged_chains(tables: Mapping[str, pd.DataFrame], judges: Tools = None) -> pd.DataFrame:
    """``chains`` of a run's tables with the judges' findings counted (``judges`` None: all tools of the table)."""
    for name in ("tasks", "completions", "verdicts", "analyses"):
        if name not in tables:
            raise SecgenError(f"the table {name!r} is missing", "summary", "run the stage that makes it")
    standing = chains(tables["completions"], tables["verdicts"], tables["tasks"])
    return count_findings(standing, tables["analyses"], judges)


def summary(tables: Mapping[str, pd.DataFrame], profile: str, seeds: Sequence[int], *, judges: Tools = None,
            tuned: str = "dpo", arms: Sequence[str] = (), split: str = "test", unseen: str = "unseen",
            plan: Plan | None = None, replicates: int = REPLICATES) -> dict[str, Any]:
    """The numbers of one run. ``tables`` maps names to DataFrames as ``run.table(name)`` gives them.

    ``judges`` are the tools whose findings are counted by class, a list or the profile's tools by language (None: all
    tools of the table). ``tuned`` and ``unseen_families`` are null where the run has no such arm or split, ``arms``
    where it has fewer than two (``arms`` names those that are measured there). ``plan``: the endpoints that the profile
    named; without one the key ``endpoints`` is not there. ``by_dataset`` (data set -> language -> the same numbers, and
    ``repair``) is there where the split's tasks come from several. Numbers are rounded to six digits.
    """
    frame = judged_chains(tables, judges)
    tools = tool_names(judges)
    findings = explode(tables["analyses"], judges, frame)
    body = _part(frame[frame["split"] == split], findings, tuned, replicates)
    other = frame[frame["split"] == unseen]
    named = {} if plan is None else {
        "endpoints": endpoint_summary(plan, frame, tuned=tuned, replicates=replicates)}
    return _plain({
        "profile": profile, "seeds": list(seeds), **named, **body,
        **_by_dataset(frame[frame["split"] == split], findings, tuned, replicates),
        "unseen_families": _part(other, findings, tuned, replicates) if len(other) else None,
        "arms": _arms({split: frame[frame["split"] == split], unseen: other}, arms, tuned, replicates),
        "inference": {
            "interval": "95 %, percentile bootstrap: " + (
                "families drawn whole, training seeds" if frame[frame["split"] == split]["family"].nunique() >= WHOLE
                else "families, tasks within families, training seeds"),
            "p_value": "two-sided; both models' programs swapped within a cluster; level as stated beside it",
            "replicates": replicates, "judges": list(tools) if tools is not None else "all tools",
            "scored": "by EFR (the judges); every rate's own counts stand in `counts`",
        },
    })


def _arms(frames: Mapping[str, pd.DataFrame], arms: Sequence[str], tuned: str, replicates: int
          ) -> dict[str, Any] | None:
    """Every arm against the original, and the tuned arm against every other one, by split; None for fewer than two."""
    if len(arms) < 2:
        return None
    body: dict[str, Any] = {"margins": MARGINS, "published_change": PUBLISHED, "tuned": tuned}
    for name, frame in frames.items():
        first = against(frame, [("original", arm) for arm in arms], replicates=replicates)
        other = against(frame, [(arm, tuned) for arm in arms if arm != tuned], replicates=replicates)
        body[name] = {"against_original": first.to_dict("records"), "tuned_against": other.to_dict("records")}
    return body


def _by_dataset(frame: pd.DataFrame, findings: pd.DataFrame, tuned: str, replicates: int) -> dict[str, Any]:
    """``by_dataset``, where there are several sets (a data set in one language); else nothing."""
    sets = list(frame.groupby(["dataset", "language"], sort=True))
    body: dict[str, Any] = {}
    for (dataset, language), part in sets if len(sets) > 1 else ():
        last = int(part.loc[part["stand"] == "new", "cycle"].max())
        pairs = repair_table(part, "original", tuned, replicates=replicates).set_index("pairs_are")
        body.setdefault(dataset, {})[language] = {
            **_part(part[part["cycle"] <= last], findings, tuned, replicates),
            "repair": {name: pairs.loc[name].drop(["dataset", "language", "split"]).to_dict()
                       for name in POPULATIONS if name in pairs.index} or None}
    return {"by_dataset": body} if body else {}


def _part(frame: pd.DataFrame, findings: pd.DataFrame, tuned: str, replicates: int) -> dict[str, Any]:
    last = int(frame["cycle"].max()) if len(frame) else 0
    before, after = (select(frame, arm, 0) for arm in ("original", tuned))
    body: dict[str, Any] = {"n_tasks": int(frame["task_id"].nunique()), "n_families": int(frame["family"].nunique()),
                            "cycles": last}
    for name, arm in (("original", "original"), ("tuned", tuned)):
        body[name] = _model(frame, arm, last, replicates)
    pairs = {"": (before, after)}
    if last:
        pairs["_with_feedback"] = (select(frame, "original", last), select(frame, tuned, last))
    for suffix, (was, now) in pairs.items():
        for name, (metric, kind) in CHANGES.items():
            change = compare(was, now, metric, kind=kind, replicates=replicates)  # type: ignore[arg-type]
            body[f"{name}{suffix}"] = change.triple()
            body[f"{name}{suffix}_p_value"] = change.p_value
            body[f"{name}{suffix}_about"] = {
                "level": change.level, "tasks": change.tasks, "families": change.families,
                "detectable_difference": change.detectable, "note": change.note}
    classes = by_class(before, after, findings, replicates=replicates) if len(before) and len(after) else None
    for status in ("new", "gone"):
        body[f"{status}_classes"] = [] if classes is None else [
            str(c) for c in classes.loc[classes["status"] == status, "class"]]
    body["classes"] = [] if classes is None else classes.to_dict("records")
    return body


def _model(frame: pd.DataFrame, arm: str, last: int, replicates: int) -> dict[str, Any] | None:
    plain = select(frame, arm, 0)
    if not len(plain):
        return None
    body = _rates(plain, replicates)
    after = select(frame, arm, last)
    body["with_feedback"] = _rates(after, replicates) if last and len(after) else None
    first = select(frame, arm, 1)  # of the programs sent back after cycle 0, those that the stop rule then accepts
    body["repaired_in_one_cycle"] = rate(first[first["stand"] == "new"], "accepted", replicates=replicates).triple()
    body["controls"] = {mode: {**_rates(control, replicates), "feedback_less_this": _less(control, after, replicates)}
                        for mode in CONTROLS if last and len(control := select(frame, arm, last, mode))}
    return body


def _less(control: pd.DataFrame, feedback: pd.DataFrame, replicates: int) -> dict[str, Any]:
    """Feedback less a control after the last cycle, on the same roots: ``[value, low, high]``, p, and the difference
    that could be seen, of each rate."""
    changes = {name: compare(control, feedback, name, replicates=replicates) for name in BESIDE_CONTROLS}
    return {name: {"change": c.triple(), "p_value": c.p_value, "level": c.level,
                   "detectable_difference": c.detectable} for name, c in changes.items()}


def _rates(frame: pd.DataFrame, replicates: int) -> dict[str, Any]:
    unknown = int((frame["stand"] == "unknown").sum())
    rates = {name: rate(frame, name, replicates=replicates) for name in (*HEADLINE, *FURTHER)}
    return {
        "n": rates["efr"].n, "scored": rates["efr"].scored, "unscored": rates["efr"].unscored,
        **{name: e.triple() for name, e in rates.items()},
        "counts": {name: {"n": e.n, "scored": e.scored, "unscored": e.unscored, "bounds": [e.lowest, e.highest],
                          "method": e.method, "note": e.note} for name, e in rates.items()},
        "not_accepted_without_successor": int((frame["stand"] == "left").sum()),
        **({"unknown_without_successor": unknown} if unknown else {}),
    }


def _plain(value: Any) -> Any:
    """JSON types only: NaN and infinities become None, numpy scalars Python ones, floats six digits."""
    import math
    import numbers

    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, numbers.Integral):
        return int(value)
    return round(float(value), 6) if math.isfinite(value) else None
