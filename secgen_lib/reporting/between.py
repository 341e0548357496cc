"""Two runs against one another, tested: the same arm of each on the tasks that both measured, paired by task."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.numbers import finite, p_value, percent
from secgen_lib.experiment.run import Run

if TYPE_CHECKING:
    import pandas as pd

METRICS = ("build_rate", "efr", "efr_teacher", "pass@1", "secure_pass@1")
TEXTS = ("prompt", "test", "security_test")


def lines(one: Run, other: Run) -> list[str]:
    """What ``other`` has beyond ``one`` on the test split without feedback, arm by arm, in points: interval by
    bootstrap over families, p by a paired permutation test, Holm's over all lines; how many tasks are paired, and how
    many not."""
    first, second = _tasks(one), _tasks(other)
    shared = set(first) & set(second)
    texts = "their texts not compared (a restored run withholds some)"
    if not (one.restored or other.restored):
        differ = {task for task in shared if any(first[task][text] != second[task][text] for text in TEXTS)}
        shared, texts = shared - differ, f"{len(differ)} whose text differs"
    left = [f"{len(set(tasks) - set(theirs))} tasks of {run.run_id} alone" for run, tasks, theirs in
            ((one, first, second), (other, second, first))]
    about = f"not paired: {', '.join(left)}, {texts}"
    if not shared:
        return [f"no task is in both, so nothing is tested ({about})"]
    frames = [_frame(run, shared) for run in (one, other)]
    replicates = one.config.bootstrap
    rows = [(arm, arms, metric, metrics.compare(frames[0][arm], frames[1][arms], metric, replicates=replicates))
            for arm, arms in (("original", "original"), (one.config.tuned, other.config.tuned))
            if arm in frames[0] and arms in frames[1] for metric in METRICS]
    adjusted = metrics.holm({str(i): found.p_value for i, (*_, found) in enumerate(rows)})
    said = [f"{other.run_id} less {one.run_id}, the same arm of each, paired by task ({about}):"]
    for i, (arm, arms, metric, found) in enumerate(rows):
        name = arm if arm == arms else f"{arm}, {arms}"
        said.append(f"  {name} {metric}: {_change(found)} ({found.tasks} tasks of {found.families} families)"
                    f"{_chance(found.p_value, adjusted.get(str(i)))}")
    return said


def _change(found: Any) -> str:
    if found.value is None:
        return found.note or "unscored"
    between = f"[{percent(found.low, True)}, {percent(found.high, True)}]" if found.low is not None else \
        f"({found.note or 'no interval'})"
    return f"{percent(found.before)} -> {percent(found.after)} %, {percent(found.value, True)} points {between}"


def _chance(p: float | None, holm: float | None) -> str:
    return f", p {p_value(p)}, Holm {p_value(holm)}" if finite(p) is not None else ""


def _tasks(run: Run) -> dict[str, dict[str, Any]]:
    """The tasks of the test split, by id."""
    return {row["task_id"]: row for row in run.table("tasks").to_dict("records") if row["split"] == "test"}


def _frame(run: Run, tasks: set[str]) -> dict[str, pd.DataFrame]:
    """The standing programs without feedback of each arm, on these tasks."""
    completions, known = run.table("completions"), run.table("tasks")
    mine = completions[completions["task_id"].isin(tasks) & (completions["cycle"] == 0)]
    chains = metrics.chains(mine, run.table("verdicts"), known[known["task_id"].isin(tasks)], cycles=0)
    return {str(arm): metrics.select(chains, str(arm), 0) for arm in chains["arm"].unique()}
