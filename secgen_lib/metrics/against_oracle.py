"""EFR by the judge, corrected on a few labels, and by the oracle on all: where the oracle has judged every program."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib.metrics.chains import arms
from secgen_lib.metrics.corrected import by_task, correct, draw, estimates
from secgen_lib.metrics.intervals import REPLICATES, Estimate, percentiles, rate, resampled
from secgen_lib.metrics.rates import METRICS

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

LABELS = 60
COLUMNS = ["split", "arm", "n", "labelled", "lam", "effective", "kind", "value", "low", "high", "note"]
KINDS = {"raw": "judge, all programs", "corrected": "judge, corrected", "labelled": "labels alone",
         "oracle": "oracle, all programs"}

CHANGED = ("raw", "corrected", "oracle")
"""The kinds whose change between two arms is given."""


def oracle_answers(frame: pd.DataFrame) -> np.ndarray:
    """What the oracle says of each row of ``chains``, [N]: 1 it builds and its hidden security tests find nothing, 0
    it does not build or they do, NaN unscored or without such tests.
    """
    import numpy as np

    builds = METRICS["build_rate"](frame)[0]
    tested = frame["has_security_test"].to_numpy(bool)
    return np.where(~tested, np.nan, np.where(builds == 0, 0.0, np.where(builds == 1, frame["safe"], np.nan)))


def corrected_efr(frame: pd.DataFrame, *, labels: int = LABELS, seed: int = 0,
                  replicates: int = REPLICATES) -> pd.DataFrame:
    """One row a split, arm and kind of :data:`KINDS`, over standing programs (``chains`` of one mode and cycle).

    ``labels`` programs an arm are drawn with ``seed``. Columns: :data:`COLUMNS`. Where the labels do not do
    (:func:`correct`), both rows that need them have no value, and the note says why.
    """
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for split, arm in ((split, arm) for split in dict.fromkeys(frame["split"]) for arm in arms(frame)):
        some = frame[(frame["split"] == split) & (frame["arm"] == arm)]
        if not len(some):
            continue
        judge, oracle = METRICS["efr"](some)[0], oracle_answers(some)
        about: dict[str, Any] = {"split": split, "arm": arm, "n": len(some), "labelled": 0, "lam": None,
                                 "effective": None}
        made = {"raw": _fields(rate(some, "efr", replicates=replicates)),
                "oracle": _fields(rate(some.assign(share=oracle), "share", replicates=replicates))}
        try:
            estimate = correct(judge, oracle, draw(some, labels, seed), some["task_id"].to_numpy(object),
                               some["family"].to_numpy(object), replicates=replicates)
        except ValueError as few:
            none = {"value": None, "low": None, "high": None, "note": str(few)}
            made |= {"corrected": none, "labelled": none}
        else:
            count: dict[str, Any] = {"labelled": estimate.labelled, "note": estimate.note}
            made["corrected"] = {"value": estimate.value, "low": estimate.low, "high": estimate.high,
                                 "lam": estimate.lam, "effective": estimate.effective, **count}
            made["labelled"] = {"value": estimate.labelled_value, "low": estimate.labelled_low,
                                "high": estimate.labelled_high, "lam": 0.0, **count}
        rows += [{**about, "kind": kind, **made[kind]} for kind in KINDS]
    return pd.DataFrame(rows, columns=COLUMNS)


def corrected_changes(frame: pd.DataFrame, *, labels: int = LABELS, seed: int = 0,
                      replicates: int = REPLICATES) -> pd.DataFrame:
    """Each arm less the original, over tasks that both answered: one row a split, arm and kind (``raw``, ``corrected``,
    ``oracle``), with ``value``, ``low``, ``high``, ``n`` (programs of both) and ``note``.

    Labels are drawn as in :func:`corrected_efr`. The interval (95 %) resamples families, then tasks, of both arms at
    once, so that what their tasks share is not counted as noise; lambda is tuned in each replicate, for each arm.
    """
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for split in dict.fromkeys(frame["split"]):
        part = frame[frame["split"] == split]
        before = part[part["arm"] == "original"]
        for arm in arms(part):
            after = part[part["arm"] == arm]
            if arm == "original" or not len(before) or not len(after):
                continue
            both = set(before["task_id"]) & set(after["task_id"])
            sides = [side[side["task_id"].isin(both)] for side in (before, after)]
            rows += [{"split": split, "arm": arm, "n": sum(map(len, sides)), "kind": kind,
                      **_change(sides, kind, labels, seed, replicates)} for kind in CHANGED]
    return pd.DataFrame(rows, columns=["split", "arm", "kind", "value", "low", "high", "n", "note"])


def _change(sides: Sequence[pd.DataFrame], kind: str, labels: int, seed: int, replicates: int) -> dict[str, Any]:
    """The change between two arms' programs of the same tasks, as one kind sees it."""
    import numpy as np

    parts = []
    for side in sides:
        judge, oracle = METRICS["efr"](side)[0], oracle_answers(side)
        known = judge if kind == "raw" else oracle
        try:
            mask = draw(side, labels, seed) if kind == "corrected" else ~np.isnan(known)
            parts.append(by_task(judge if kind == "corrected" else known, known, mask,
                                 side["task_id"].to_numpy(object), side["family"].to_numpy(object)))
        except ValueError as few:
            return {"value": None, "low": None, "high": None, "note": str(few)}
    families = parts[0][0]
    lam = None if kind == "corrected" else 0.0
    point = [float(estimates(sums.sum(axis=0)[None], lam)[0][0]) for _, sums in parts]
    low = high = None
    if len(set(families)) > 1:
        drawn = [estimates(resampled(families, sums, replicates, seed), lam)[0] for _, sums in parts]
        low, high = percentiles(drawn[1] - drawn[0], 0.95)
    finite = low is not None and low == low
    return {"value": point[1] - point[0], "low": low if finite else None, "high": high if finite else None,
            "note": "" if finite else "one family: no interval" if len(set(families)) == 1 else "no interval"}


def _fields(estimate: Estimate) -> dict[str, Any]:
    return {"value": estimate.value, "low": estimate.low, "high": estimate.high, "note": estimate.note}


def redrawn(frame: pd.DataFrame, *, labels: int = LABELS, draws: int = 200) -> pd.DataFrame:
    """How far each way is from the oracle on all, over ``draws`` random samples (seeds 0, 1, ...): a row an arm.

    Columns: ``arm``, ``oracle``; ``raw_error`` (it needs no draw); ``corrected_bias`` and ``labelled_bias``, the mean
    errors; ``corrected_rmse`` and ``labelled_rmse``, their root mean squares. Raises ``ValueError`` as
    :func:`correct`, or where the oracle has not judged all programs.
    """
    import numpy as np
    import pandas as pd

    rows = []
    for arm in arms(frame):
        some = frame[frame["arm"] == arm]
        judge, oracle = METRICS["efr"](some)[0], oracle_answers(some)
        if np.isnan(oracle).any():
            raise ValueError(f"{arm}: the oracle has not judged {int(np.isnan(oracle).sum())} of {len(some)} programs")
        truth = float(oracle.mean())
        estimates = [correct(judge, oracle, draw(some, labels, seed), some["task_id"].to_numpy(object),
                             some["family"].to_numpy(object), replicates=2) for seed in range(draws)]
        row = {"arm": arm, "oracle": truth, "raw_error": float(np.nanmean(judge)) - truth}
        for name, values in (("corrected", [e.value for e in estimates]),
                             ("labelled", [e.labelled_value for e in estimates])):
            errors = np.asarray(values) - truth
            row |= {f"{name}_bias": float(errors.mean()), f"{name}_rmse": float(np.sqrt((errors ** 2).mean()))}
        rows.append(row)
    return pd.DataFrame(rows)
