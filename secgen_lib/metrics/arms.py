"""Arms beside one another, on the same tasks: what each changes against the original, and against the tuned arm.

Every comparison is that of ``paired``: one bootstrap of families and tasks for both sides, training seeds drawn apart
(or together, where both arms have the same seeds), and the p-value of a paired permutation test, adjusted by Holm over
all arms and metrics that are claimed together. Cycle 0 only: what a model writes at first.
"""
from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib.metrics.chains import select
from secgen_lib.metrics.distributions import by_class
from secgen_lib.metrics.intervals import REPLICATES, rate
from secgen_lib.metrics.paired import common, compare_cells, holm
from secgen_lib.metrics.rates import Cells, cells

if TYPE_CHECKING:
    import pandas as pd

COMPARED = {"flagged": "relative", "flagged_teacher": "relative", "pass@1": "difference",
            "secure_pass@1": "difference", "build_rate": "difference", "efr": "difference",
            "teacher_minus_judge": "difference", "length": "relative"}
CLAIMED = ("flagged", "flagged_teacher", "pass@1", "secure_pass@1")
"""What is claimed of arms, so that their p-values are adjusted together; the rest of :data:`COMPARED` describes."""
MARGINS = {"pass@1": 0.01, "secure_pass@1": 0.01, "build_rate": 0.01}
"""What still counts as "not worse": one point. Fixed before any run was looked at."""
PUBLISHED = -0.20
"""The paper's relative change of errors after DPO: an effect is beyond it when its whole interval is."""
ON_VALIDATION = {"build_rate": "difference", "efr": "difference", "pass@1": "difference", "length": "relative"}
"""What settings are chosen by. The length tells of a gain that is only brevity."""
ON_A_CURVE = ("efr_teacher", "efr", "build_rate", "pass@1", "length")


def against(frame: pd.DataFrame, pairs: Iterable[tuple[str, str]], *, replicates: int = REPLICATES, seed: int = 0,
            metrics: Mapping[str, str] = COMPARED, claimed: Collection[str] = CLAIMED) -> pd.DataFrame:
    """For each (before, after) pair of arms and each metric the change from the one to the other.

    ``frame``: rows of ``chains`` of one split; only cycle 0 is used. A pair of which an arm has no program is left out.
    Columns: ``before``, ``arm``, ``metric``, ``kind``, ``was``, ``is``, ``value``, ``low``, ``high``, ``p_value``,
    ``p_holm`` (over the pairs and the ``claimed`` metrics; None for the others), ``level``, ``detectable``, ``margin``
    and ``not_worse`` (whether the lower bound lies above -margin; None where no margin is stated or no claim can be
    made), ``seeds``, ``by_seed`` (the change for each training seed alone), ``seed_sd`` (their standard deviation),
    ``tasks``, ``families`` and how many of them ``changed``, ``note``.
    """
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for before, after in pairs:
        sides = [select(frame, arm, 0) for arm in (before, after)]
        if not all(len(side) for side in sides):
            continue
        for metric, kind in metrics.items():
            a, b = (cells(side, metric) for side in sides)
            change = compare_cells(a, b, kind=kind, replicates=replicates, seed=seed)
            single = by_seed(a, b, kind)
            margin = MARGINS.get(metric)
            rows.append({
                "before": before, "arm": after, "metric": metric, "kind": kind, "was": change.before,
                "is": change.after, "value": change.value, "low": change.low, "high": change.high,
                "p_value": change.p_value, "level": change.level, "detectable": change.detectable, "margin": margin,
                "not_worse": None if margin is None else change.not_worse(margin), "seeds": len(b.seeds),
                "by_seed": single, "seed_sd": _spread(single), "tasks": change.tasks, "families": change.families,
                "changed": change.changed, "note": change.note})
    columns = ["before", "arm", "metric", "kind", "was", "is", "value", "low", "high", "p_value", "p_holm", "level",
               "detectable", "margin", "not_worse", "seeds", "by_seed", "seed_sd", "tasks", "families", "changed",
               "note"]
    table = pd.DataFrame(rows, columns=columns).astype(dict.fromkeys(columns[5:11], float) | {"was": float})
    return adjusted(table, claimed)


def adjusted(table: pd.DataFrame, claimed: Collection[str] = CLAIMED) -> pd.DataFrame:
    """``table`` with ``p_holm`` anew: Holm over all its rows of a ``claimed`` metric, NaN in the others."""
    counted = table["metric"].isin(list(claimed)).to_numpy()
    p_values = {str(place): float(p) if known and p == p else None
                for place, (p, known) in enumerate(zip(table["p_value"], counted, strict=True))}
    return table.assign(p_holm=list(holm(p_values).values())).astype({"p_holm": float})


def against_by_language(frame: pd.DataFrame, arms: Sequence[str], *, before: str = "original",
                        replicates: int = REPLICATES, seed: int = 0, metrics: Mapping[str, str] = ON_VALIDATION
                        ) -> pd.DataFrame:
    """:func:`against` for each arm over all languages (``language`` "all") and, where there are several, in each.

    ``p_holm`` is over the arms and ``metrics`` of a language, the length left out.
    """
    import pandas as pd

    languages = sorted(frame["language"].unique())
    parts = {"all": frame, **{name: frame[frame["language"] == name] for name in languages if len(languages) > 1}}
    claimed = [name for name in metrics if name != "length"]
    rows = [against(part, [(before, arm) for arm in arms], replicates=replicates, seed=seed, metrics=metrics,
                    claimed=claimed).assign(language=name) for name, part in parts.items()]
    order = {arm: place for place, arm in enumerate(arms)}
    return pd.concat(rows, ignore_index=True).sort_values("arm", key=lambda arm: arm.map(order), kind="stable",
                                                          ignore_index=True)


def by_seed(a: Cells, b: Cells, kind: str) -> list[float]:
    """The change from ``a`` to each training seed of ``b`` alone, on the tasks that both have scored: from the same
    seed of ``a`` where both have the same seeds (as their interval draws them), else from all of ``a``."""
    import dataclasses
    import math

    a, b = common(a, b)
    alike, changes = a.seeds == b.seeds, []
    for column in range(len(b.seeds)):
        before = dataclasses.replace(a, top=a.top[:, [column]], bottom=a.bottom[:, [column]]) if alike else a
        old = before.value()
        new = dataclasses.replace(b, top=b.top[:, [column]], bottom=b.bottom[:, [column]]).value()
        change = new - old if kind == "difference" else new / old - 1 if old else math.nan
        if math.isfinite(change):
            changes.append(change)
    return changes


def _spread(values: Sequence[float]) -> float | None:
    from statistics import stdev

    return stdev(values) if len(values) > 1 else None


def arm_classes(frame: pd.DataFrame, findings: pd.DataFrame, arms: Sequence[str], *, before: str = "original",
                replicates: int = REPLICATES, seed: int = 0) -> pd.DataFrame:
    """``by_class`` of each arm against ``before`` (Holm over the classes within an arm), with a column ``arm``."""
    import pandas as pd

    was = select(frame, before, 0)
    tables = [by_class(was, now, findings, replicates=replicates, seed=seed).assign(arm=arm)
              for arm in arms if len(now := select(frame, arm, 0)) and len(was)]
    return pd.concat(tables, ignore_index=True) if tables else pd.DataFrame(columns=["arm", "class"])


def curve_points(frame: pd.DataFrame, points: Mapping[str, tuple[str, float]], *, replicates: int = REPLICATES,
                 seed: int = 0) -> pd.DataFrame:
    """The over-optimisation curves: each arm of ``points`` (arm -> curve and place on it), measured.

    ``frame``: rows of ``chains`` of the validation split. An arm may stand on several curves under keys
    ``arm|curve``. Columns: ``curve``, ``x``, ``arm``, ``metric``, ``value``, ``low``, ``high``, ``n``, ``seeds``,
    ``by_seed``. The original's rates stand under the curve ``""`` without an ``x``.
    """
    import pandas as pd

    rows = []
    for name, (curve, x) in {"original": ("", float("nan")), **points}.items():
        standing = select(frame, name.split("|")[0], 0)
        for metric in ON_A_CURVE if len(standing) else ():
            measured = rate(standing, metric, replicates=replicates, seed=seed)
            data = cells(standing, metric)
            top, bottom = data.top.sum(axis=0), data.bottom.sum(axis=0)
            rows.append({"curve": curve, "x": x, "arm": name.split("|")[0], "metric": metric, "value": measured.value,
                         "low": measured.low, "high": measured.high, "n": measured.n, "seeds": len(data.seeds),
                         "by_seed": [float(t / b) for t, b in zip(top, bottom, strict=True) if b]})
    return pd.DataFrame(rows, columns=["curve", "x", "arm", "metric", "value", "low", "high", "n", "seeds",
                                       "by_seed"]).sort_values(["curve", "x"], kind="stable", ignore_index=True)


def budgets(completions: pd.DataFrame, trainings: pd.DataFrame, candidates: pd.DataFrame) -> pd.DataFrame:
    """What each arm was given, a row an arm: trainings (and how many collapsed), pairs, optimizer steps, batch; and
    for its answers how many were drawn for one, and their tokens."""
    import pandas as pd

    rows = []
    first = completions[completions["mode"] == "generate"]
    for arm in sorted(dict.fromkeys([*first["arm"], *(trainings["arm"] if len(trainings) else ())])):
        mine = trainings[trainings["arm"] == arm] if len(trainings) else trainings
        answers = first[first["arm"] == arm]
        drawn = candidates[candidates["arm"] == arm] if len(candidates) else candidates
        made = drawn if len(drawn) else answers
        row: dict[str, Any] = {"arm": arm, "trainings": len(mine), "collapsed": 0, "pairs": "", "steps": "",
                               "batch": "", "answers": len(answers),
                               "drawn_per_answer": len(made) / len(answers) if len(answers) else None,
                               "tokens_per_answer": made["n_tokens"].sum() / len(answers) if len(answers) else None}
        if len(mine):
            row["collapsed"] = int((mine["status"] == "collapsed").sum())
            for name in ("pairs", "steps", "batch"):
                row[name] = ", ".join(str(int(v)) for v in sorted(mine[name].dropna().unique()))
        rows.append(row)
    return pd.DataFrame(rows)
