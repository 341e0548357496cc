"""A rate corrected for the errors of its judge: prediction-powered inference (Angelopoulos et al., Science 2023).

A judge (analyzers) has answered for all programs, an oracle (security tests, or a person) for a random few. The judge
alone is biased, the few alone are imprecise. With f the judge's answers, y the oracle's, L the labelled programs::

    corrected = mean_L(y) + lambda * (mean_all(f) - mean_L(f))

unbiased for any fixed lambda, however bad the judge, as long as L was drawn at random. ``lambda`` is the one that makes
the variance least (PPI++, Angelopoulos, Duchi and Zrnic 2023, example 6.1), in [0, 1]. There the unlabelled programs
stand apart; here "all" holds L too, the best lambda is then cov(y, f) / var(f) on L, and the two forms are the same
estimate. It is the regression estimator of survey sampling (Cochran 1977, chapter 7), for a yes-or-no judge
post-stratification.
"""
from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secgen_lib.metrics.intervals import MAX_UNDEFINED, REPLICATES, percentiles, resampled, wilson

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

MIN_LABELLED = 20
"""Fewer labels carry no interval that can be trusted: the bootstrap's coverage falls (see the tests)."""
MIN_TASKS = 10
"""Labelled tasks: programs of one task are alike."""
MAX_FAILED = 0.1
"""Share of the drawn programs for which the oracle may have no answer: those it fails on are not drawn at random."""


@dataclass(frozen=True)
class Corrected:
    """A corrected rate. ``raw`` is the judge's own over the programs it scored, ``labelled_*`` the oracle's over the
    labelled alone (None: no such number). ``unscored``: programs without the judge's answer; ``failed``: drawn
    programs without the oracle's. ``effective`` is how many labels alone would give the same variance.
    """

    value: float
    low: float | None
    high: float | None
    raw: float | None
    labelled_value: float
    labelled_low: float | None
    labelled_high: float | None
    lam: float
    n: int
    labelled: int
    unscored: int
    failed: int
    effective: float | None
    tasks: int
    families: int
    method: str
    note: str = ""

    def triple(self) -> list[float | None]:
        """``[value, low, high]`` as JSON wants it."""
        return [self.value, self.low, self.high]


def draw(frame: pd.DataFrame, n: int, seed: int = 0) -> np.ndarray:
    """A random sample of ``n`` rows as a mask, [N] bool: equal chances, without replacement, in the order of
    ``completion_id`` where there is one (so the same programs whatever the order of the table). ``ValueError`` where
    there are fewer than ``n`` rows.
    """
    import numpy as np

    if not 0 < n <= len(frame):
        raise ValueError(f"{n} of {len(frame)} programs cannot be drawn")
    order = (np.argsort(frame["completion_id"].to_numpy(object).astype(str), kind="stable")
             if "completion_id" in frame else np.arange(len(frame)))
    mask: np.ndarray = np.zeros(len(frame), bool)
    mask[order[np.random.default_rng(seed).choice(len(frame), n, replace=False)]] = True
    return mask


def correct(judge: np.ndarray, oracle: np.ndarray, drawn: np.ndarray, tasks: np.ndarray, families: np.ndarray, *,
            lam: float | None = None, replicates: int = REPLICATES, seed: int = 0, level: float = 0.95) -> Corrected:
    """The oracle's rate over all N programs, from its answers on the ``drawn`` ones. All arrays are [N].

    ``judge``: 1, 0, or NaN for unscored (such a program gets the judge's mean, which says nothing of it and biases
    nothing). ``oracle`` is read only where ``drawn``; NaN there is a drawn program without an answer: it is left out
    and counted. ``lam`` None tunes it, in each replicate anew; a number holds it (0: the labelled alone, 1: plain PPI).
    Interval: bootstrap over families, then tasks. Where the labelled all agree, Wilson's with the labelled tasks as n.

    Raises ``ValueError`` where the arrays do not fit, an answer is not 0, 1 or NaN, the labelled are too few
    (:data:`MIN_LABELLED` programs, :data:`MIN_TASKS` tasks), or the oracle failed on more than :data:`MAX_FAILED` of
    the drawn.
    """
    import numpy as np

    f, y, mask, tasks, families = (np.asarray(x) for x in (judge, oracle, drawn, tasks, families))
    f, y, mask = f.astype(float), y.astype(float), mask.astype(bool)
    clusters, sums = by_task(f, y, mask, tasks, families)
    labelled, scored = mask & ~np.isnan(y), ~np.isnan(f)
    raw = float(f[scored].mean()) if scored.any() else math.nan
    value, used = (float(x[0]) for x in estimates(sums.sum(axis=0)[None], lam))
    mine = float(y[labelled].mean())
    own_tasks = int((sums[:, 0] > 0).sum())
    low = high = own_low = own_high = effective = math.nan
    method, notes = "none", []
    if len(set(clusters)) == 1:
        notes.append("one family: no interval")
    else:
        drawn_sums = resampled(clusters, sums, replicates, seed)
        drawn_values, _ = estimates(drawn_sums, lam)
        alone, _ = estimates(drawn_sums, 0.0)
        method = "bootstrap over families, tasks"
        if mine in (0.0, 1.0):  # the bootstrap would claim certainty
            low, high = own_low, own_high = wilson(mine * own_tasks, own_tasks, level)
            low, high = min(low, value), max(high, value)
            method = "Wilson over labelled tasks"
            notes.append("all labels agree")
        else:
            (low, high), (own_low, own_high) = percentiles(drawn_values, level), percentiles(alone, level)
            spread = float(np.nanvar(drawn_values))
            effective = labelled.sum() * float(np.nanvar(alone)) / spread if spread > 0 else math.nan
            if math.isnan(low):
                notes.append(f"more than {100 * MAX_UNDEFINED:.0f} % of the replicates have no label: no interval")
    if not scored.all():
        notes.append(f"{int((~scored).sum())} unscored by the judge")
    failed = int((mask & ~labelled).sum())
    if failed:
        notes.append(f"the oracle has no answer for {failed} of the drawn")
    return Corrected(value, _known(low), _known(high), _known(raw), mine, _known(own_low), _known(own_high), used,
                     len(f), int(labelled.sum()), int((~scored).sum()), failed, _known(effective), own_tasks,
                     len(set(clusters)), method, "; ".join(notes))


def by_task(f: np.ndarray, y: np.ndarray, mask: np.ndarray, tasks: np.ndarray, families: np.ndarray
            ) -> tuple[tuple[str, ...], np.ndarray]:
    """The family of each task, in the order of the tasks' names, and what :func:`estimates` takes of it: sums [T, 7].

    Arrays as for :func:`correct`, and its ``ValueError``.
    """
    import numpy as np

    labelled = _checked(f, y, mask, tasks, families)
    names, code = np.unique(tasks.astype(str), return_inverse=True)
    groups = dict(zip(code.tolist(), families.astype(str).tolist(), strict=True))
    scored = ~np.isnan(f)
    f = np.where(scored, f, f[scored].mean() if scored.any() else 0.0)
    y = np.where(labelled, y, 0.0)
    columns = [labelled, labelled * y, labelled * f, labelled * y * f, labelled * f * f, np.ones(len(f)), f]
    return (tuple(groups[i] for i in range(len(names))),
            np.stack([np.bincount(code, column, len(names)) for column in columns], axis=1))


def _checked(f: np.ndarray, y: np.ndarray, mask: np.ndarray, tasks: np.ndarray, families: np.ndarray) -> np.ndarray:
    """Which programs are labelled, once all is as it must be."""
    import numpy as np

    if len({len(x) for x in (f, y, mask, tasks, families)}) != 1:
        raise ValueError("judge, oracle, drawn, tasks and families must be of one length")
    if not np.isin(f[~np.isnan(f)], (0, 1)).all() or not np.isin(y[mask & ~np.isnan(y)], (0, 1)).all():
        raise ValueError("answers are 1, 0 or NaN")
    family: dict[str, str] = {}
    if any(family.setdefault(str(t), str(g)) != str(g) for t, g in zip(tasks, families, strict=True)):
        raise ValueError("a task stands in two families")
    labelled = mask & ~np.isnan(y)
    of_tasks = len(set(tasks[labelled].astype(str).tolist()))
    if labelled.sum() < MIN_LABELLED or of_tasks < MIN_TASKS:
        raise ValueError(f"{int(labelled.sum())} labelled programs of {of_tasks} tasks are too few: {MIN_LABELLED} of "
                         f"{MIN_TASKS} are needed")
    if (mask & ~labelled).sum() > MAX_FAILED * mask.sum():
        raise ValueError(f"the oracle has no answer for {int((mask & ~labelled).sum())} of {int(mask.sum())} drawn "
                         "programs: what is left is no random sample")
    return labelled


def estimates(sums: np.ndarray, lam: float | None) -> tuple[np.ndarray, np.ndarray]:
    """The corrected rate and its lambda from sums [R, 7]: n_L, y, f, yf, ff over the labelled; N and f over all.
    NaN where a replicate has no label.
    """
    import numpy as np

    n, sy, sf, syf, sff, total, all_f = np.asarray(sums, float).T
    with np.errstate(divide="ignore", invalid="ignore"):
        y, f, everywhere = sy / n, sf / n, all_f / total
        spread = sff / n - f * f
        tuned = np.where(spread > 1e-12, np.clip((syf / n - y * f) / np.where(spread > 1e-12, spread, 1), 0, 1), 0.0)
    used = tuned if lam is None else np.full(len(n), float(lam))
    return np.clip(y + used * (everywhere - f), 0, 1), used


def _known(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
