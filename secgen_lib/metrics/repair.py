"""How fast a model repairs: feedback cycles until the stop rule accepts, on the same tasks and samples for two models.

A program that is accepted at once counts 0, one that is accepted after cycle k counts k, and one that is not accepted
after the last cycle counts last + 1. So a mean is a *restricted* mean: of min(cycles, last + 1), which needs no
assumption on what more cycles would have brought, and is a lower bound of the mean without an end. One that could not
be scored before it was accepted counts in neither model.

A pair is one task and sample: the two models answer the same question with the same sampling seed, but each repairs
what it wrote itself. Pairs of which both models failed at cycle 0 are chosen by what the tuning has changed: the
tuned model's failures are others, and may be harder. So they stand beside all pairs, never alone.
"""
from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.metrics.paired import Comparison, compare_cells
from secgen_lib.metrics.rates import METRICS, cells

if TYPE_CHECKING:
    import pandas as pd

POPULATIONS = {"all": "all pairs", "both_failed": "not accepted at once by either model"}
PAIRED = ["dataset", "language", "split", "task_id", "family", "sample", "train_seed", "was", "now", "last",
          "both_failed"]


def cycles_to_accept(frame: pd.DataFrame) -> pd.DataFrame:
    """One row a root: ``arm``, ``train_seed``, ``task_id``, ``sample``, its task's facts, and ``number``.

    ``frame``: rows of ``chains``; those of the mode ``feedback`` count. ``number`` is the first cycle after which the
    program is accepted, ``last`` + 1 where it never is, NaN where it is unscored before. ``last`` is the last cycle
    that every arm of ``frame`` was run through on that data set's split and language; a part without cycles has no row.
    """
    import numpy as np
    import pandas as pd

    rows: list[dict[str, Any]] = []
    fed = frame[frame["mode"] == "feedback"]
    fed = fed.assign(state=METRICS["accepted"](fed)[0])
    for (dataset, language, split), part in fed.groupby(["dataset", "language", "split"], sort=False):
        last = min(_last(mine) for _, mine in part.groupby("arm"))
        if not last:
            continue
        some = part[part["cycle"] <= last].sort_values("cycle", kind="stable")
        for (arm, seed, task, sample), chain in some.groupby(["arm", "train_seed", "task_id", "sample"], dropna=False):
            states = chain["state"].to_numpy(float)
            decided = np.flatnonzero(states != 0)  # accepted, or unknown: then nothing was sent back
            known = len(decided) == 0 or states[decided[0]] == 1
            rows.append({"arm": arm, "train_seed": None if pd.isna(seed) else int(seed), "task_id": task,
                         "sample": sample, "dataset": dataset, "language": language, "split": split,
                         "family": chain["family"].iloc[0], "last": last,
                         "number": float("nan") if not known else float(decided[0]) if len(decided) else last + 1.0})
    columns = ["arm", "train_seed", "task_id", "sample", "dataset", "language", "split", "family", "last", "number"]
    return pd.DataFrame(rows, columns=columns).astype({"train_seed": "Int64", "number": float})


def _last(mine: pd.DataFrame) -> int:
    """The last cycle of an arm: of its last answer, or of the table where nothing was left to be sent."""
    answered = mine.loc[mine["stand"] == "new", "cycle"].max()
    return int(answered if (mine["stand"] == "left").any() else mine["cycle"].max())


def paired_cycles(frame: pd.DataFrame, before: str, after: str) -> pd.DataFrame:
    """One row a pair (and training seed of the model that has some): ``was`` and ``now`` are the two models' cycles,
    NaN unscored. Where both have training seeds a pair is of one seed.

    Columns: :data:`PAIRED`; ``both_failed``: neither was accepted at cycle 0.
    """
    cycles = cycles_to_accept(frame[frame["arm"].isin([before, after])])
    old, new = (cycles[cycles["arm"] == arm] for arm in (before, after))
    same = ["dataset", "language", "split", "task_id", "sample"]
    if not new["train_seed"].nunique():  # one untrained model meets every training of the other
        new, old = new.drop(columns="train_seed"), old[[*same, "train_seed", "number"]]
    else:
        same += ["train_seed"] * (old["train_seed"].nunique() > 0)
        old = old[[*same, "number"]]
    pairs = new.merge(old, on=same, suffixes=("", "_was"))
    pairs = pairs.rename(columns={"number_was": "was", "number": "now"})
    return pairs.assign(both_failed=(pairs["was"] > 0) & (pairs["now"] > 0))[PAIRED]


def compare_cycles(pairs: pd.DataFrame, population: str = "all", *, kind: str = "difference",
                   replicates: int = REPLICATES, seed: int = 0) -> Comparison:
    """Mean cycles to acceptance, ``after`` against ``before``, on the rows of :func:`paired_cycles` that both have
    scored: the bootstrap and test of ``metrics.compare``. ``population``: a key of :data:`POPULATIONS`."""
    scored = _scored(pairs, population)
    sides = [cells(scored.assign(number=scored[name]), "number") for name in ("was", "now")]
    return dataclasses.replace(compare_cells(*sides, kind=kind, replicates=replicates, seed=seed),
                               metric="cycles_to_accept" + ("_both_failed" if population == "both_failed" else ""))


def _scored(pairs: pd.DataFrame, population: str) -> pd.DataFrame:
    if population not in POPULATIONS:
        raise ValueError(f"unknown population {population!r}; choose {' or '.join(POPULATIONS)}")
    kept = pairs[pairs["both_failed"]] if population == "both_failed" else pairs
    return kept.dropna(subset=["was", "now"])


def repair_table(frame: pd.DataFrame, before: str = "original", after: str = "dpo", *, replicates: int = REPLICATES,
                 seed: int = 0) -> pd.DataFrame:
    """Repair of two arms side by side, a row a data set, language, and population of pairs.

    Columns: ``dataset``, ``language``, ``split``, ``pairs_are`` (:data:`POPULATIONS`), ``pairs``, ``tasks``,
    ``unscored`` (pairs left out), ``last``, ``was``, ``now`` (mean cycles), ``value`` (the difference) with ``low``,
    ``high``, ``p_value``, ``never_was``, ``never_now`` (pairs not accepted after the last cycle), ``note``.
    """
    import pandas as pd

    rows = []
    pairs = paired_cycles(frame, before, after)
    for (dataset, language, split), part in pairs.groupby(["dataset", "language", "split"], sort=False):
        for population in POPULATIONS:
            scored = _scored(part, population)
            change = compare_cycles(part, population, replicates=replicates, seed=seed)
            rows.append({"dataset": dataset, "language": language, "split": split, "pairs_are": population,
                         "pairs": len(scored), "tasks": change.tasks,
                         "unscored": int(part[["was", "now"]].isna().any(axis=1).sum()),
                         "last": int(part["last"].max()), "was": change.before, "now": change.after,
                         "value": change.value, "low": change.low, "high": change.high, "p_value": change.p_value,
                         "never_was": int((scored["was"] > scored["last"]).sum()),
                         "never_now": int((scored["now"] > scored["last"]).sum()), "note": change.note})
    columns = ["dataset", "language", "split", "pairs_are", "pairs", "tasks", "unscored", "last", "was", "now", "value",
               "low", "high", "p_value", "never_was", "never_now", "note"]
    return pd.DataFrame(rows, columns=columns)
