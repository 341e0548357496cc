"""Error classes by the oracle (``judging.oracle``) for every arm: what tuning removed, and what it brought in.

The published study saw one class vanish after tuning and another appear that its analyzer could not see. So beside
each arm's rates stand the classes that got worse, and the highest upper limit over all classes: how large a rise the
data still allow.
"""
from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from secgen_lib.core.arms import GROUND_TRUTH
from secgen_lib.metrics.distributions import NOT_BUILT, by_class
from secgen_lib.metrics.intervals import REPLICATES, rate
from secgen_lib.metrics.paired import compare

if TYPE_CHECKING:
    import pandas as pd

ALPHA = 0.05
MARGIN = 0.01
"""By so much pass@1 may be lower at most (``Comparison.not_worse``)."""


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
    ``completion_id, tool, category, rule_id``, one a defect; other tools' than the oracle's are passed over.
    """
    return by_class(before, after, by_oracle(found), scored_by="unsafe", replicates=replicates)


def by_oracle(found: pd.DataFrame) -> pd.DataFrame:
    """Of findings those of the oracle."""
    return found[found["tool"] == GROUND_TRUTH]


def arm_summary(original: pd.DataFrame, arm: pd.DataFrame, found: pd.DataFrame, *, replicates: int = REPLICATES
                ) -> dict[str, Any]:
    """One arm beside the original, both rows of :func:`with_truth` without feedback.

    ``classes``: class -> rate ``[value, low, high]`` of the arm, ``change`` in the same form, ``p_holm``, ``status``.
    ``findings_any`` and ``unsafe`` are shares of programs that build; ``pass@1`` of all. ``worst_upper_bound``:
    :func:`_worst_bound`. ``pass@1_not_lower``: whether it is ``shown`` that pass@1 is not lower by more than the
    ``margin``; None where too few families changed for such a claim.
    """
    table = classes_by_truth(original, arm, found, replicates=replicates)
    rows = [row for row in table.to_dict("records") if row["class"] != NOT_BUILT]
    body: dict[str, Any] = {
        "n": len(arm), "tasks": int(arm["task_id"].nunique()), "families": int(arm["family"].nunique()),
        "build": int((arm["builds"] == 1).sum()), "known": int(arm["unsafe"].notna().sum()),
        "classes": {row["class"]: {
            "rate": [row["after_share"], row["after_low"], row["after_high"]], "programs": row["after_programs"],
            "change": [row["change"], row["low"], row["high"]], "p_holm": row["p_holm"], "status": row["status"]}
            for row in rows},
        "significantly_worse_classes": worse(rows),
        "worst_upper_bound": _worst_bound(rows, original, arm, found, replicates)}
    for name, column in (("findings_any", "found"), ("unsafe", "unsafe"), ("pass@1", "")):
        kind: Literal["difference", "relative"] = "relative" if column else "difference"
        metric = "share" if column else name
        was, now = (_built(frame, column) if column else frame for frame in (original, arm))
        change = compare(was, now, metric, kind=kind, replicates=replicates)
        whole = rate(now, metric, replicates=replicates)
        body[name] = whole.triple()
        body[f"{name}_change"] = {"kind": kind, "value": change.triple(), "p_value": change.p_value,
                                  "level": change.level, "detectable": change.detectable, "unscored": whole.unscored}
        if not column:
            body[f"{name}_not_lower"] = {"margin": MARGIN, "shown": change.not_worse(MARGIN)}
    return body


def _worst_bound(rows: Sequence[dict[str, Any]], original: pd.DataFrame, arm: pd.DataFrame, found: pd.DataFrame,
                 replicates: int) -> dict[str, Any]:
    """The highest upper limit of a class's change, and what it rests on.

    ``points`` and ``class``; ``n`` programs of the arm in ``families``; ``detectable``: the change of that class, in
    points, that these programs would show with power 0.8 (``Comparison.detectable``); ``needed``: programs of the arm
    that a limit of 1 point would need, n * (points / 1)^2. That is an approximation: an interval's half width goes with
    1 / sqrt(n), tasks and families growing as programs do, and the true change taken for zero.
    """
    bounded = [(row["high"], row["class"], row["after_n"]) for row in rows
               if row["high"] is not None and row["high"] == row["high"]]
    if not bounded:
        return dict.fromkeys(("points", "class", "n", "families", "detectable", "needed"))
    high, name, n = max(bounded)
    members = set(by_oracle(found).query("category == @name")["completion_id"])
    before, after = (known.assign(share=known["completion_id"].isin(members).astype(float))
                     for frame in (original, arm)
                     for known in [frame[frame["has_code"] & (frame["builds"] == 1) & frame["unsafe"].notna()]])
    change = compare(before, after, "share", replicates=replicates)
    return {"points": 100 * high, "class": name, "n": int(n), "families": change.families,
            "detectable": None if change.detectable is None else 100 * change.detectable,
            "needed": needed(int(n), 100 * high)}


def needed(n: int, points: float) -> int | None:
    """Programs that a limit of 1 point would need, where ``n`` gave one of ``points``; None where it is not above 0."""
    return math.ceil(n * points ** 2) if points > 0 else None


def _built(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    """The programs that build, with a column's answers as the metric ``share``."""
    kept = frame[frame["builds"] == 1]
    return kept.assign(share=kept[column])


def worse(rows: Sequence[dict[str, Any]]) -> list[str]:
    """The classes that rose, Holm-corrected at 0.05."""
    return [row["class"] for row in rows
            if row["p_holm"] is not None and row["p_holm"] < ALPHA and (row["change"] or 0) > 0]
