"""What is counted: every rate as one function from standing programs to answers, and pass@k, once."""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

AT_K = re.compile(r"(pass|secure_pass|secure|correct)@(\d+)")


def pass_at_k(n: Any, c: Any, k: int) -> np.ndarray:
    """Unbiased pass@k = 1 - C(n-c, k) / C(n, k) of Chen et al. 2021 (eq. 1), as a stable product.

    ``n`` samples of a task of which ``c`` are correct (arrays of one shape). NaN where n < k: with fewer samples
    than k there is no unbiased estimate. Raises ``ValueError`` for k < 1 or c outside 0..n.
    """
    import numpy as np

    n, c = np.broadcast_arrays(np.asarray(n, float), np.asarray(c, float))
    if k < 1 or ((c < 0) | (c > n)).any():
        raise ValueError("pass@k needs k >= 1 and 0 <= c <= n")
    miss = np.ones(n.shape)
    for drawn in range(k):  # P(all k draws without replacement are wrong)
        miss = miss * np.clip(n - c - drawn, 0, None) / np.where(n > drawn, n - drawn, 1)
    return np.where(n >= k, 1 - miss, np.nan)


def _every(*answers: np.ndarray) -> np.ndarray:
    """Kleene's "and": 0 where any is 0, 1 where all are 1, NaN where the unknown decides.

    When some rows are unknown and every known row fell at an earlier condition (a judge was out for all programs
    that build), no success could have been seen: the whole column is unknown, rather than a rate of zero.
    """
    import numpy as np

    stack = np.vstack(answers)
    value = np.where((stack == 0).any(axis=0), 0.0, np.where(np.isnan(stack).any(axis=0), np.nan, 1.0))
    reached = (stack[:-1] == 1).all(axis=0) & ~np.isnan(stack[-1])
    if np.isnan(value).any() and not reached.any():
        value[:] = np.nan
    return value


def _builds(f: pd.DataFrame) -> np.ndarray:
    """An answer with no program does not build, whatever its verdict says."""
    import numpy as np

    return np.where(f["has_code"].to_numpy(bool), f["builds"].to_numpy(float), 0.0)


def _column(f: pd.DataFrame, name: str) -> np.ndarray:
    return f[name].to_numpy(float)


def _all(f: pd.DataFrame) -> np.ndarray:
    import numpy as np

    return np.ones(len(f), bool)


def _findings(f: pd.DataFrame) -> np.ndarray:
    import numpy as np

    if "findings" not in f:
        raise KeyError("no column 'findings': call metrics.count_findings(chains, analyses, tools) first")
    return np.where(np.isnan(_column(f, "clean")), np.nan, _column(f, "findings"))


def _stub(f: pd.DataFrame) -> np.ndarray:
    import numpy as np

    return np.where(f["has_code"].to_numpy(bool), _column(f, "stub"), 0.0)


def _examples(f: pd.DataFrame) -> np.ndarray:
    import numpy as np

    return np.where(f["has_examples"].to_numpy(bool), _column(f, "examples_passed"), 1.0)


Counted = Callable[["pd.DataFrame"], tuple["np.ndarray", "np.ndarray"]]

METRICS: dict[str, Counted] = {
    # name: (answer of each row: 1, 0 or NaN for unscored; whether the row belongs to the population)
    "build_rate": lambda f: (_builds(f), _all(f)),
    "efr": lambda f: (_every(_builds(f), _column(f, "clean")), _all(f)),
    "efr_teacher": lambda f: (_every(_builds(f), _column(f, "teacher_clean")), _all(f)),
    "errors": lambda f: (1 - _every(_builds(f), _column(f, "clean")), _all(f)),
    "pass": lambda f: (_every(_builds(f), _column(f, "passed")), f["has_test"].to_numpy(bool)),
    "secure_pass": lambda f: (_every(_builds(f), _column(f, "passed"), _column(f, "safe")),
                              (f["has_test"] & f["has_security_test"]).to_numpy(bool)),
    "correct": lambda f: (_every(_builds(f), _column(f, "passed"), _column(f, "clean")), f["has_test"].to_numpy(bool)),
    "accepted": lambda f: (_every(_builds(f), _column(f, "teacher_clean"), _examples(f)), _all(f)),
    "efr_passing": lambda f: (_column(f, "clean"), _passing(f)),
    "secure": lambda f: (_column(f, "safe"), _passing(f) & f["has_security_test"].to_numpy(bool)),
    "stub_rate": lambda f: (_stub(f), _all(f)),
    "flagged": lambda f: (1 - _column(f, "clean"), _builds(f) == 1),
    "flagged_teacher": lambda f: (1 - _column(f, "teacher_clean"), _builds(f) == 1),
    "teacher_minus_judge": lambda f: (_every(_builds(f), _column(f, "teacher_clean"))
                                      - _every(_builds(f), _column(f, "clean")), _all(f)),
    "findings": lambda f: (_findings(f), _builds(f) == 1),
    "length": lambda f: (_column(f, "length"), f["has_code"].to_numpy(bool)),
    "share": lambda f: (_column(f, "share"), _all(f)),
    "number": lambda f: (_column(f, "number"), _all(f)),
}
"""``flagged``: programs with findings among those that build (``flagged_teacher``: the teacher's);
``teacher_minus_judge``: EFR by the teacher minus EFR by the judges; ``findings``: their number per such program;
``correct``: passing and clean by the judge; ``efr_passing`` and ``secure``: among passing programs; ``length``:
characters of code; ``accepted``: by the loop's stop rule;
``share`` and ``number``: of a column of that name that the caller has put in (yes or no, and a count)."""

UNBOUNDED = ("findings", "length", "number", "teacher_minus_judge")
ONLY_AT_K = ("pass", "secure_pass", "secure")


def _passing(f: pd.DataFrame) -> np.ndarray:
    return _every(_builds(f), _column(f, "passed")) == 1


@dataclass(frozen=True)
class Cells:
    """Sums of one metric by task and training seed: what intervals and tests are computed from.

    ``top`` and ``bottom`` are [T, S]: the rate of a set of cells is sum(top) / sum(bottom). For pass@k a cell is
    one task's estimate with ``bottom`` 1, so that tasks weigh alike. ``lowest`` and ``highest`` are the rate with
    every unscored program bad, and good (NaN where that has no meaning).
    """

    metric: str
    tasks: tuple[str, ...]
    families: tuple[str, ...]
    seeds: tuple[int | None, ...]
    top: np.ndarray
    bottom: np.ndarray
    n: int
    scored: int
    lowest: float
    highest: float
    bounded: bool = True

    def value(self) -> float:
        total = float(self.bottom.sum())
        return float(self.top.sum()) / total if total else float("nan")

    def take(self, rows: np.ndarray) -> Cells:
        """The same cells for some tasks (indices), in that order."""
        import dataclasses

        return dataclasses.replace(self, tasks=tuple(self.tasks[i] for i in rows),
                                   families=tuple(self.families[i] for i in rows),
                                   top=self.top[rows], bottom=self.bottom[rows])


def cells(frame: pd.DataFrame, metric: str) -> Cells:
    """The cells of ``metric`` over standing programs (rows of ``chains`` of one arm, mode and cycle).

    ``metric`` is a name of :data:`METRICS`, or ``pass@k``, ``secure_pass@k``, ``correct@k``, or ``secure@k`` (given
    pass: n is the number of passing samples; FACTS: 1 - C(c-b, k) / C(c, k)). Raises ``ValueError`` for other names.
    """
    import numpy as np

    at_k = AT_K.fullmatch(metric)
    name, k = (at_k.group(1), int(at_k.group(2))) if at_k else (metric, 0)
    if name not in METRICS or (not at_k and name in ONLY_AT_K):
        raise ValueError(f"unknown metric {metric!r}; choose pass@k, secure_pass@k, correct@k, secure@k, or one of "
                         + ", ".join(name for name in METRICS if name not in ONLY_AT_K))
    frame = frame[METRICS[name](frame)[1]]
    answers = METRICS[name](frame)[0]  # of the population alone: what is unknown of others says nothing about it
    tasks, first, row = np.unique(frame["task_id"].to_numpy(object).astype(str), return_index=True, return_inverse=True)
    numbers = frame["train_seed"].astype("Float64").to_numpy(float, na_value=-1.0)  # -1: not trained
    codes, column = np.unique(numbers, return_inverse=True)
    seeds = [None if s < 0 else int(s) for s in codes]
    families = frame["family"].to_numpy(object)[first]
    known = ~np.isnan(answers)

    def collect(filled: np.ndarray, used: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        top, bottom = np.zeros((len(tasks), len(seeds))), np.zeros((len(tasks), len(seeds)))
        np.add.at(top, (row[used], column[used]), filled[used])
        np.add.at(bottom, (row[used], column[used]), 1.0)
        if k:
            estimate = pass_at_k(bottom, top, k)
            return np.nan_to_num(estimate), (~np.isnan(estimate)).astype(float)
        return top, bottom

    def total(fill: float) -> float:
        top, bottom = collect(np.where(known, answers, fill), np.ones(len(answers), bool))
        return float(top.sum() / bottom.sum()) if bottom.sum() else float("nan")

    bounded = name not in UNBOUNDED
    top, bottom = collect(answers, known)
    return Cells(metric, tuple(tasks.tolist()), tuple(map(str, families)), tuple(seeds), top, bottom,
                 n=len(answers), scored=int(known.sum()),
                 lowest=total(0.0) if bounded else float("nan"), highest=total(1.0) if bounded else float("nan"),
                 bounded=bounded)
