"""How far tuning carries in the lab: the same adapters on the very tasks that were mined, on other tasks of the mined
families, and on families that tuning never saw.

Where an arm changes the first and not the last, it has learned its tasks; where it changes the first two, its
families; an effect on the last is what one hopes for.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from pathlib import Path
from statistics import stdev
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core import numbers
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import read_json, write_json
from secgen_lib.experiment.arms.distances import FAR, MINED, NEAR, fits, trained
from secgen_lib.experiment.arms.distances import judged as judged_programs
from secgen_lib.experiment.run import Run
from secgen_lib.generation.models.transformers_local import LAB

if TYPE_CHECKING:
    import pandas as pd

ALL = "all of them"
"""Several bases together."""


def by_base(runs: Sequence[Run]) -> dict[str, Run]:
    """Runs by the model that they start from: how a lab model was trained, else the last part of its name. Raises
    :class:`SecgenError` for two alike.
    """
    bases: dict[str, Run] = {}
    for run in runs:
        name = _base(run.config.model.name)
        if name in bases:
            raise SecgenError(f"two runs start from {name!r}", run.folder, "give one run of each base model")
        bases[name] = run
    return bases


def _base(name: str) -> str:
    made = (LAB if name == "lab" else Path(name)) / "training.json"
    if not made.is_file():
        return Path(name).name
    card = read_json(made, "`secgen lab pretrain`")
    return f"seed {card['seed']}, {card['tokens'] / 1e6:.0f} M tokens" + (" (shipped)" if name == "lab" else "")


def arms_of(run: Run) -> list[str]:
    """The arms of a run that can be asked how far they carry: trained, on pairs that are the lab's."""
    return [arm for arm in run.config.compared if fits(run, arm)]


def measure(run: Run, arms: Sequence[str], n: int | None = None, n_samples: int = 2) -> pd.DataFrame:
    """What ``arms`` change at each distance: the columns of ``metrics.against``, and ``distance``.

    The mined tasks and ``n`` others of their families (None: as many), ``n_samples`` programs each by the original and
    by every training seed; the far families' programs are the run's own (split ``test``). ``p_holm`` is over what is
    claimed together: far away over all compared arms of the run and their metrics, as in ``arms_forest``, so that a
    number has one verdict; at home over ``arms``, metrics, and both kinds of tasks. Raises :class:`SecgenError` for an
    arm that the run has not trained, or a run that is not the lab's.
    """
    return _compared(judged_programs(run, arms, n, n_samples), arms, run.config.compared, run.config.bootstrap)


def near_and_far(run: Run, arms: Sequence[str], n: int | None = None, n_samples: int = 2) -> pd.DataFrame:
    """Whether ``arms`` change other families less than other tasks of the mined ones (``metrics.interaction``): a row
    an arm and claimed metric, ``p_holm`` over all of them. ``near_before`` and ``far_before`` say what room there was.
    """
    import pandas as pd

    frames = judged_programs(run, arms, n, n_samples)
    rows = []
    for arm in arms:
        near_by, far = ((metrics.select(frames[place], "original", 0), metrics.select(frames[place], arm, 0))
                        for place in (NEAR, FAR))
        for metric in metrics.CLAIMED if len(far[1]) else ():
            found = metrics.interaction(near_by, far, metric, kind=metrics.COMPARED[metric],
                                        replicates=run.config.bootstrap)
            rows.append({"arm": arm, **{name: getattr(found, name) for name in (
                "metric", "kind", "near", "far", "near_before", "far_before", "value", "low", "high", "p_value")},
                "families": found.families})
    columns = ["arm", "metric", "kind", "near", "far", "near_before", "far_before", "value", "low", "high", "p_value",
               "families"]
    return metrics.adjusted(pd.DataFrame(rows, columns=columns).astype(dict.fromkeys(columns[3:11], float)))


def write(run: Run, table: pd.DataFrame) -> None:
    """Put what :func:`near_and_far` found into the run's ``summary.json``, under ``near_and_far``: a list of its rows,
    which the report shows beside the arms."""
    body = run.summary()
    rows = table.astype(object).where(table.notna(), None).to_dict("records")
    body["near_and_far"] = [{name: round(cell, 6) if isinstance(cell, float) else cell for name, cell in row.items()}
                            for row in rows]
    write_json(run.folder / "figures" / "summary.json", body)


def measure_bases(runs: Mapping[str, Run], arm: str, n: int | None = None, n_samples: int = 2) -> pd.DataFrame:
    """:func:`measure` of one arm of runs that differ by the model they start from (name -> run), and of all together.

    A column ``base`` has the name, or :data:`ALL`. Together every base counts alike, each with as many training
    seeds as all have, and bases are resampled as training seeds are: the interval speaks of other bases, and is too
    narrow with few of them. Its p-value speaks of other bases, too: the signs of their changes (``by_seed``) are
    flipped, so that four bases that agree give p = .125 at best. Raises :class:`SecgenError` where the runs' tasks
    differ.
    """
    import pandas as pd

    judged = {name: judged_programs(run, [arm], n, n_samples) for name, run in runs.items()}
    first = next(iter(judged))
    for name, frames in judged.items():
        if any(set(frame["task_id"]) != set(judged[first][place]["task_id"]) for place, frame in frames.items()):
            raise SecgenError(f"its tasks are not those of {first}", runs[name].folder,
                              "compare runs of one list of tasks and one seed")
    replicates = min(run.config.bootstrap for run in runs.values())
    tables = [_compared(frames, [arm], runs[name].config.compared, replicates).assign(base=name)
              for name, frames in judged.items()]
    if len(runs) > 1:
        few = min(len(trained(run, arm)) for run in runs.values())
        alone = [{place: frame[frame["arm"].isin(["original", arm])] for place, frame in frames.items()}
                 for frames in judged.values()]  # other arms may have other training seeds
        merged = {place: together([frames[place] for frames in alone], few) for place in judged[first]}
        tables.append(_of_all(_compared(merged, [arm], (arm,), replicates), pd.concat(tables)))
    return pd.concat(tables, ignore_index=True)


def _of_all(whole: pd.DataFrame, parts: pd.DataFrame) -> pd.DataFrame:
    """The rows of all bases together, with each base's own change and a p-value over bases."""
    import numpy as np

    each = parts.groupby(["distance", "metric"])["value"].agg(list)
    changes = [each[key] for key in zip(whole["distance"], whole["metric"], strict=True)]
    names = tuple(f"base {place}" for place in range(len(changes[0])))
    tested = [metrics.sign_flip(np.array(some), names)[0] if all(map(isfinite, some)) else float("nan")
              for some in changes]
    return _adjusted(whole.assign(base=ALL, by_seed=changes, seed_sd=[stdev(some) for some in changes],
                                  p_value=tested, level="base"))


def lines(table: pd.DataFrame) -> list[str]:
    """What :func:`measure` or :func:`measure_bases` found, a line an arm, place and metric, for a terminal; and which
    place the run has no programs of.
    """
    several = table["arm"].nunique() > 1
    messages = []
    for row in table[table["metric"].isin(["flagged", "pass@1", "secure_pass@1"])].to_dict("records"):
        named = f"{row['arm']:14} " if several else ""
        base = f"{row['base']:14} " if "base" in row else ""
        change = _change(row) if isfinite(row["value"]) else f"cannot be compared ({row['note']})"
        messages.append(f"{row['distance']:30} {named}{base}{row['metric']:14} {change}, {_chance(row)}, "
                        f"{row['tasks']} tasks of {row['families']} families")
    missing = [place for place in (MINED, NEAR, FAR) if place not in set(table["distance"])]
    return messages + [f"{place}: no programs of this arm (it was not measured on the split test)" for place in missing]


def lines_between(table: pd.DataFrame) -> list[str]:
    """What :func:`near_and_far` found, a line an arm and metric, with the rates that both changes start from."""
    return [f"far less near: {row['arm']:14} {row['metric']:14} "
            f"{_change(row)}, {_chance(row)} (before: {numbers.share(row['near_before'])} near, "
            f"{numbers.share(row['far_before'])} far)"
            for row in table.to_dict("records") if isfinite(row["value"])]


def _change(row: Mapping[str, Any]) -> str:
    return numbers.change(row["value"], row["low"], row["high"], relative=row["kind"] == "relative")


def _chance(row: Mapping[str, float]) -> str:
    adjusted = f" (Holm {row['p_holm']:.3f})" if isfinite(row["p_holm"]) else ""
    return f"p {row['p_value']:.3f}{adjusted}" if isfinite(row["p_value"]) else "no p"


def together(frames: Sequence[pd.DataFrame], n_seeds: int) -> pd.DataFrame:
    """Programs of several bases (rows of ``metrics.chains``, a frame each) as those of one experiment in which the
    base is the training seed: the original of a base has its number, too, so that a draw of bases is paired. Of each
    base the first ``n_seeds`` trainings count.
    """
    import pandas as pd

    kept = []
    for number, frame in enumerate(frames):
        seeds = sorted(frame["train_seed"].dropna().unique())[:n_seeds]
        kept.append(frame[frame["train_seed"].isna() | frame["train_seed"].isin(seeds)].assign(train_seed=number))
    return pd.concat(kept, ignore_index=True)


def _compared(frames: Mapping[str, pd.DataFrame], arms: Sequence[str], rivals: tuple[str, ...], replicates: int
              ) -> pd.DataFrame:
    """The changes of ``arms`` at each distance; far away ``rivals`` are adjusted for, too, and then left out."""
    import pandas as pd

    tables = [metrics.against(frame, [("original", arm) for arm in dict.fromkeys([*arms, *rivals * (name == FAR)])],
                              replicates=replicates).assign(distance=name) for name, frame in frames.items()]
    table = _adjusted(pd.concat(tables, ignore_index=True))
    return table[table["arm"].isin(list(arms))].reset_index(drop=True)


def _adjusted(table: pd.DataFrame) -> pd.DataFrame:
    """``p_holm`` far away, and at home, each over all that is claimed there."""
    import pandas as pd

    far = table["distance"] == FAR
    return pd.concat([metrics.adjusted(part) for part in (table[~far], table[far])])


