"""Runs on MultiEval side by side, as text and as one dict."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import finite, interval, p_value, percent
from secgen_lib.experiment.run import find_run
from secgen_lib.multieval.measured import ALL, METRICS
from secgen_lib.tasks import multieval

if TYPE_CHECKING:
    import pandas as pd

TITLES = {"build_rate": "builds", "efr": "EFR", "pass@1": "pass@1", "secure_pass@1": "secure-pass@1",
          "secure@1": "safe, of what passes"}


def standing(where: str) -> pd.DataFrame:
    """The programs of a run (folder, name or profile) on MultiEval's test split, without feedback.

    Raises ``SecgenError`` where it has none, or where its tasks are not those of the set as it is now: the numbers of
    two states of the set are not compared.
    """
    run = find_run(where)
    tasks = run.table("tasks")
    mine = tasks[(tasks["dataset"] == multieval.DATASET) & (tasks["split"] == "test")]
    if not len(mine):
        raise SecgenError(f"measures no task of {multieval.DATASET}", where, "secgen run multieval")
    now = {task.task_id: task for task in multieval.load("test")}
    differ = [row["task_id"] for row in mine.to_dict("records")
              if (task := now.get(row["task_id"])) is None
              or (task.prompt, task.test, task.security_test) != (row["prompt"], row["test"], row["security_test"])]
    if differ:
        raise SecgenError(f"{len(differ)} of its tasks are not those of multieval/ any more ({differ[0]})", where,
                          "measure again: secgen run multieval")
    ids = set(mine["task_id"])
    completions = run.table("completions")
    chains = metrics.chains(completions[completions["task_id"].isin(ids)], run.table("verdicts"), mine, cycles=0)
    return metrics.select(chains, "original", 0)


def answers(where: str) -> list[dict[str, Any]]:
    """What a run's model wrote on MultiEval's test split, and what was found: rows that ``secgen evaluate --dataset
    multieval`` judges again (``task_id, sample, answer``), with ``verdict``. Raises as :func:`standing`."""
    standing_rows = standing(where)
    wrote = find_run(where).table("completions").set_index("completion_id")
    rows = []
    for row in standing_rows.to_dict("records"):
        answer = wrote.loc[row["completion_id"]]
        rows.append({"task_id": row["task_id"], "sample": int(row["sample"]), "answer": answer["text"],
                     "finish_reason": answer["finish_reason"],
                     "verdict": {name: finite(row[name]) for name in ("builds", "clean", "passed", "safe")}})
    return rows


def render(rates: pd.DataFrame, changes: pd.DataFrame) -> str:
    """Rates by group, a line a model, and the changes over all languages."""
    lines = []
    for group in dict.fromkeys(rates["group"]):
        mine = rates[rates["group"] == group]
        lines.append(f"{group} ({int(mine['problems'].max())} problems)")
        for model in dict.fromkeys(mine["model"]):
            cells = mine[mine["model"] == model].set_index("metric")
            said = "  ".join(f"{TITLES[metric]} {percent(finite(cells.loc[metric, 'value']))}"
                             for metric in METRICS if metric in cells.index)
            lines.append(f"  {model:12} n {int(cells['n'].max())}  {said}  unscored {int(cells['unscored'].max())}")
    for row in (changes[changes["group"] == ALL].to_dict("records") if len(changes) else ()):
        lines.append(f"{row['model']} less {row['before']}: {TITLES[row['metric']]} {percent(row['was'])} -> "
                     f"{percent(row['is'])}, {percent(row['value'], sign=True)} points "
                     f"{interval(finite(row['low']), finite(row['high']), sign=True)}, "
                     f"p {p_value(row['p_value'])}, Holm {p_value(row['p_holm'])}")
    return "\n".join(lines)


def summary(rates: pd.DataFrame, changes: pd.DataFrame) -> dict[str, Any]:
    """``{"rates": {model: {group: {metric: {...}}}}, "changes": [...]}``; what is not known is None."""
    rated: dict[str, Any] = {}
    for row in rates.to_dict("records"):
        rated.setdefault(row["model"], {}).setdefault(row["group"], {})[row["metric"]] = {
            "value": finite(row["value"]), "low": finite(row["low"]), "high": finite(row["high"]),
            "n": int(row["n"]), "unscored": int(row["unscored"]), "problems": int(row["problems"])}
    return {"rates": rated, "changes": [
        {name: value if isinstance(value, (str, int)) else finite(value) for name, value in row.items()}
        for row in changes.to_dict("records")]}
