"""Error classes by the oracle (``judging.oracle``) for every arm: what tuning removed, and what it brought in.

The published study saw one class vanish after tuning and another appear that its analyzer could not see. So beside
each arm's rates stand the classes that got worse, and the highest upper limit over all classes: how large a rise the
data still allow.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from secgen_lib.metrics.distributions import NOT_BUILT, by_class
from secgen_lib.metrics.intervals import REPLICATES, rate
from secgen_lib.metrics.paired import compare

if TYPE_CHECKING:
    import pandas as pd

ALPHA = 0.05


def with_truth(frame: pd.DataFrame, truths: pd.DataFrame) -> pd.DataFrame:
    """``frame`` (rows of ``chains``) with ``unsafe`` (1, 0, NaN: not known, or it does not build) and ``found`` (1
    where a judge that reads or the judge's fuzzer has a finding, 0 where none of them has, NaN where one is unscored).

    ``truths``: columns ``completion_id``, ``unsafe``, ``fuzz`` (1 a finding, 0 none, NaN unscored), ``read`` (the same
    of the judges that read); the last two go along.
    """
    import numpy as np

    by_id = truths.set_index("completion_id")
    unsafe, fuzz, read = (frame["completion_id"].map(by_id[name]).to_numpy(float)
                          for name in ("unsafe", "fuzz", "read"))
    either = np.where((fuzz == 1) | (read == 1), 1.0, fuzz + read)  # NaN where one is unscored and none has a finding
    built = frame["builds"].to_numpy(float) == 1
    answers = {"unsafe": unsafe, "found": either, "fuzz": fuzz, "read": read}
    return frame.assign(**{name: np.where(built, answer, np.nan) for name, answer in answers.items()})


def classes_by_truth(before: pd.DataFrame, after: pd.DataFrame, found: pd.DataFrame, *, replicates: int = REPLICATES
                     ) -> pd.DataFrame:
    """``by_class`` by the oracle: shares of the programs that build and of which the truth is known. ``found``: rows
    ``completion_id, tool, category, rule_id``, one a defect.
    """
    return by_class(before, after, found, scored_by="unsafe", replicates=replicates)


def arm_summary(original: pd.DataFrame, arm: pd.DataFrame, found: pd.DataFrame, *, replicates: int = REPLICATES
                ) -> dict[str, Any]:
    """One arm beside the original, both rows of :func:`with_truth` without feedback.

    ``classes``: class -> rate ``[value, low, high]`` of the arm, ``change`` in the same form, ``p_holm``, ``status``.
    ``findings_any`` and ``unsafe`` are shares of programs that build; ``pass@1`` of all. ``worst_upper_bound``: the
    highest upper limit of a class's change, in points, and the class.
    """
    table = classes_by_truth(original, arm, found, replicates=replicates)
    rows = [row for row in table.to_dict("records") if row["class"] != NOT_BUILT]
    bounded = [(row["high"], row["class"]) for row in rows if row["high"] == row["high"] and row["high"] is not None]
    top = max(bounded, default=(None, None))
    body: dict[str, Any] = {
        "n": len(arm), "tasks": int(arm["task_id"].nunique()), "families": int(arm["family"].nunique()),
        "build": int((arm["builds"] == 1).sum()), "known": int(arm["unsafe"].notna().sum()),
        "classes": {row["class"]: {
            "rate": [row["after_share"], row["after_low"], row["after_high"]], "programs": row["after_programs"],
            "change": [row["change"], row["low"], row["high"]], "p_holm": row["p_holm"], "status": row["status"]}
            for row in rows},
        "significantly_worse_classes": worse(rows),
        "worst_upper_bound": {"points": None if top[0] is None else 100 * top[0], "class": top[1]}}
    for name, column in (("findings_any", "found"), ("unsafe", "unsafe"), ("pass@1", "")):
        kind: Literal["difference", "relative"] = "relative" if column else "difference"
        metric = "share" if column else name
        was, now = (_built(frame, column) if column else frame for frame in (original, arm))
        change = compare(was, now, metric, kind=kind, replicates=replicates)
        whole = rate(now, metric, replicates=replicates)
        body[name] = whole.triple()
        body[f"{name}_change"] = {"kind": kind, "value": change.triple(), "p_value": change.p_value,
                                  "level": change.level, "detectable": change.detectable, "unscored": whole.unscored}
    return body


def _built(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    """The programs that build, with a column's answers as the metric ``share``."""
    kept = frame[frame["builds"] == 1]
    return kept.assign(share=kept[column])


def worse(rows: Sequence[dict[str, Any]]) -> list[str]:
    """The classes that rose, Holm-corrected at 0.05."""
    return [row["class"] for row in rows
            if row["p_holm"] is not None and row["p_holm"] < ALPHA and (row["change"] or 0) > 0]
