"""What becomes of programs, each in one class; and what the feedback loop can say of those that fail.

Both are read from ``chains``: by data set and language, both models, before feedback and after it.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.metrics.chains import select
from secgen_lib.metrics.intervals import REPLICATES, estimate
from secgen_lib.metrics.paired import compare_cells
from secgen_lib.metrics.rates import cells

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

OUTCOMES = ("does not build", "flagged", "fails its tests", "correct", "not tested", "unscored")
"""The first that holds: no program, or it does not build; builds, and a judge reports something; clean, and a hidden
test fails (functional or security); clean, and all hidden tests pass; clean, and the task has none; what decides is
unknown. So EFR is the third to the fifth together: no judge need find anything in a program that fails its tests."""
FAILING = OUTCOMES[:3]
REACH = ("build error", "teacher's finding", "failed example", "nothing to say")
"""What the loop sends back for a program, in its order (``prompts.feedback``)."""
ALL = "all sets"


def outcome(frame: pd.DataFrame) -> np.ndarray:
    """One of :data:`OUTCOMES` for each row of ``chains``, [N]. What is unknown is ``unscored`` where it decides."""
    import numpy as np

    builds = np.where(frame["has_code"].to_numpy(bool), frame["builds"].to_numpy(float), 0.0)
    clean = frame["clean"].to_numpy(float)
    passed = np.where(frame["has_test"].to_numpy(bool), frame["passed"].to_numpy(float), 1.0)
    safe = np.where(frame["has_security_test"].to_numpy(bool), frame["safe"].to_numpy(float), 1.0)
    known = (builds == 1) & (clean == 1)
    tested = frame["has_test"].to_numpy(bool) | frame["has_security_test"].to_numpy(bool)
    return np.select(
        [builds == 0, (builds == 1) & (clean == 0), known & ((passed == 0) | (safe == 0)),
         known & tested & (passed == 1) & (safe == 1), known & ~tested], OUTCOMES[:5], OUTCOMES[5]).astype(object)


def reach(frame: pd.DataFrame) -> np.ndarray:
    """One of :data:`REACH` for each row of ``chains``, [N]: what the loop would send back.

    A program whose teacher was out of order is not sent back (``TeacherView.accepted``): there is nothing to say.
    """
    import numpy as np

    builds = np.where(frame["has_code"].to_numpy(bool), frame["builds"].to_numpy(float), 0.0)
    teacher = frame["teacher_clean"].to_numpy(float)
    shown = np.where(frame["has_examples"].to_numpy(bool), frame["examples_passed"].to_numpy(float), 1.0)
    return np.select([builds == 0, (builds == 1) & (teacher == 0), (builds == 1) & (teacher == 1) & (shown == 0)],
                     REACH[:3], REACH[3]).astype(object)


def outcome_table(frame: pd.DataFrame, *, split: str = "test", tuned: str = "dpo", replicates: int = REPLICATES,
                  seed: int = 0) -> pd.DataFrame:
    """Outcomes of both models, a row a data set, language, cycle (0 and the last that was run there) and outcome.

    Columns: ``dataset``, ``language``, ``cycle``, ``outcome``; for ``original`` and ``tuned``: ``_programs``, ``_n``,
    ``_share``, ``_low``, ``_high``; ``change`` (tuned less original, a share) with ``low``, ``high``, ``p_value``. The
    shares of one model are of all its programs, the unscored among them, so that they add up to 1. Where there are
    several sets, the rows of :data:`ALL` come first: all programs without feedback.
    """
    def table(sides: list[pd.DataFrame]) -> list[dict[str, Any]]:
        return _classes(sides, OUTCOMES, outcome, "outcome", replicates, seed, paired=True)

    return _by_set(frame, split, tuned, table)


def reach_table(frame: pd.DataFrame, *, split: str = "test", tuned: str = "dpo", replicates: int = REPLICATES,
                seed: int = 0) -> pd.DataFrame:
    """Of the programs that fail without feedback (by build, judges or hidden tests): what the loop can say of them.

    A row a data set, language and :data:`REACH`; for ``original`` and ``tuned`` ``_programs``, ``_n`` (the failing
    ones), ``_share``, ``_low``, ``_high``. No change is given: each model fails on programs of its own.
    """
    import numpy as np

    def table(sides: list[pd.DataFrame]) -> list[dict[str, Any]]:
        failing = [side[np.isin(outcome(side), FAILING)] for side in sides]
        return _classes(failing, REACH, reach, "reach", replicates, seed, paired=False)

    return _by_set(frame[frame["cycle"] == 0], split, tuned, table).drop(columns=["cycle"])


def _by_set(frame: pd.DataFrame, split: str, tuned: str, table: Callable[[list[pd.DataFrame]], list[dict[str, Any]]],
            ) -> pd.DataFrame:
    """``table`` of both models' programs on all sets (where there are several), then on each, by cycle."""
    import pandas as pd

    some = frame[(frame["split"] == split) & (frame["mode"] == "feedback") & frame["arm"].isin(["original", tuned])]
    if not len(some):
        raise SecgenError(f"no program of the split {split}", "outcomes",
                          "a run that measures none (one that only tunes) leaves notebook 08 out")
    parts = list(some.groupby(["dataset", "language"], sort=False))
    rows: list[dict[str, Any]] = []
    for (dataset, language), part in [*([((ALL, ""), some[some["cycle"] == 0])] if len(parts) > 1 else []), *parts]:
        last = int(part.loc[part["stand"] == "new", "cycle"].max())
        for cycle in dict.fromkeys((0, last)):
            sides = [select(part, arm, cycle) for arm in ("original", tuned)]
            rows += [{"dataset": dataset, "language": language, "cycle": cycle, **row} for row in table(sides)]
    return pd.DataFrame(rows)


def _classes(sides: Sequence[pd.DataFrame], classes: Sequence[str], of: Callable[[pd.DataFrame], np.ndarray],
             name: str, replicates: int, seed: int, *, paired: bool) -> list[dict[str, Any]]:
    """A row a class: programs, share and interval on both sides; ``paired``: and the change on the tasks of both."""
    labels_by_side = [of(side) for side in sides]
    rows = []
    for label in classes:
        row: dict[str, Any] = {name: label}
        data = [cells(side.assign(share=(labels == label).astype(float)), "share")
                for side, labels in zip(sides, labels_by_side, strict=True)]
        for model, labels, mine in zip(("original", "tuned"), labels_by_side, data, strict=True):
            rate = estimate(mine, replicates=replicates, seed=seed)
            row |= {f"{model}_programs": int((labels == label).sum()), f"{model}_n": len(labels),
                    f"{model}_share": rate.value, f"{model}_low": rate.low, f"{model}_high": rate.high}
        if paired:
            change = compare_cells(*data, replicates=replicates, seed=seed)
            row |= {"change": change.value, "low": change.low, "high": change.high, "p_value": change.p_value}
        rows.append(row)
    return rows
