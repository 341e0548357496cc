"""Runs on MultiEval, or on CWEval, side by side, as text and as one dict."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import finite, interval, p_value, percent
from secgen_lib.core.prompts import NAMES
from secgen_lib.core.records import Completion, Task, digest, to_row
from secgen_lib.experiment.run import Run, find_run
from secgen_lib.multieval.families import FAMILIES
from secgen_lib.multieval.measured import ALL, LANGUAGES, METRICS, PLAIN, SOUND
from secgen_lib.tasks import cweval, multieval

if TYPE_CHECKING:
    import pandas as pd

TITLES = {"build_rate": "builds", "efr": "EFR", "pass@1": "pass@1", "secure_pass@1": "secure-pass@1",
          "secure@1": "safe, of what passes"}


ANSWERS = ("builds", "clean", "passed", "safe")
SETS: dict[str, Callable[[], list[Task]]] = {multieval.DATASET: lambda: multieval.load("test"),
                                             cweval.DATASET: cweval.load}
"""The data sets whose runs are compared, and their measured tasks as they are now."""


def standing(where: str) -> pd.DataFrame:
    """The programs of a run (folder, name or profile), or of a file that :func:`answers` made, on MultiEval's test
    split, or on CWEval, without feedback.

    Raises ``SecgenError`` where it has none, or where its tasks are not those of the set as it is now: the numbers of
    two states of the set are not compared.
    """
    if Path(where).is_file():
        return _of_file(Path(where))
    run = find_run(where)
    tasks = run.table("tasks")
    dataset = next((name for name in SETS if (tasks["dataset"] == name).any()), multieval.DATASET)
    mine = tasks[(tasks["dataset"] == dataset) & (tasks["split"] == "test")]
    if not len(mine):
        raise SecgenError(f"measures no task of {dataset}", where, "secgen run multieval")
    _same({row["task_id"]: _state(row) for row in mine.to_dict("records")}, where, dataset)
    completions = run.table("completions")
    return _first(completions[completions["task_id"].isin(set(mine["task_id"]))], run.table("verdicts"), mine)


def answers(run: Run, programs: pd.DataFrame) -> list[dict[str, Any]]:
    """What a run's model wrote, and what was found, of its :func:`standing` programs: rows that ``secgen evaluate
    --dataset`` judges again (``task_id, sample, answer``), with ``verdict``, and the task's ``state``."""
    wrote = run.table("completions").set_index("completion_id")
    states = {row["task_id"]: _state(row) for row in run.table("tasks").to_dict("records")}
    return [{"task_id": row["task_id"], "sample": int(row["sample"]), "answer": wrote["text"][row["completion_id"]],
             "finish_reason": wrote["finish_reason"][row["completion_id"]], "state": states[row["task_id"]],
             "verdict": {name: finite(row[name]) for name in ANSWERS}} for row in programs.to_dict("records")]


def _of_file(path: Path) -> pd.DataFrame:
    import pandas as pd

    rows = list(jsonl.rows(path))
    lacking = next((n for n, row in enumerate(rows, 1) if not _whole(row)), None)
    if not rows or lacking:
        what = f"row {lacking} lacks its task's state, or answers of 0, 1 or null in its verdict"
        raise SecgenError(what if rows else "has no rows", path,
                          "give a run, or a file that `secgen multieval compare --figure` wrote")
    dataset = cweval.DATASET if str(rows[0]["task_id"]).startswith("CWEval/") else multieval.DATASET
    _same({row["task_id"]: row["state"] for row in rows}, str(path), dataset)
    names = [str(place) for place in range(len(rows))]
    wrote = [Completion(name, None, row["task_id"], path.name, "original", None, "generate", 0, row["sample"], 0, 0.0,
                        "", "", "stop") for name, row in zip(names, rows, strict=True)]
    found = [{"completion_id": name, "teacher_clean": None, "examples_passed": None, "stub": None, "reason": "",
              **{answer: None if row["verdict"][answer] is None else bool(row["verdict"][answer])
                 for answer in ANSWERS}} for name, row in zip(names, rows, strict=True)]
    ids = {row["task_id"] for row in rows}
    tasks = [to_row(task) for task in SETS[dataset]() if task.task_id in ids]
    return _first(pd.DataFrame([to_row(one) for one in wrote]), pd.DataFrame(found), pd.DataFrame(tasks))


def _whole(row: Mapping[str, Any]) -> bool:
    """Whether a row has what is compared: a word is no verdict, ``bool("false")`` is True."""
    verdict = row.get("verdict")
    return {"task_id", "sample", "state"} <= row.keys() and isinstance(verdict, dict) and all(
        verdict.get(name, "") in (None, 0, 1) for name in ANSWERS)


def _first(completions: pd.DataFrame, verdicts: pd.DataFrame, tasks: pd.DataFrame) -> pd.DataFrame:
    return metrics.select(metrics.chains(completions, verdicts, tasks, cycles=0), "original", 0)


def _state(task: Mapping[str, Any]) -> str:
    """A name for what a task asks and tests."""
    return digest(task["prompt"], task["test"], task["security_test"])


def _same(states: Mapping[str, str], where: str, dataset: str) -> None:
    now = {task.task_id: _state(vars(task)) for task in SETS[dataset]()}
    if differ := sorted(task_id for task_id, state in states.items() if now.get(task_id) != state):
        raise SecgenError(f"{len(differ)} of its tasks are not those of {dataset} any more ({differ[0]})", where,
                          f"measure again: secgen run {dataset}")


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
                     f"p {p_value(row['p_value'])}, Holm {p_value(row['p_holm'])}; {int(row['problems'])} problems "
                     "scored in both")
    return "\n".join(lines)


CELLS = ("pass@1", "secure_pass@1", "efr", "secure@1")
COLUMNS = ("", "model", "problems", "pass@1", "secure-pass@1", "EFR", "insecure though passing", "n", "unscored")
SECTIONS = {"By language": [ALL, SOUND, *(NAMES[name] for name in LANGUAGES)],
            "By family of weakness": [*FAMILIES, PLAIN]}


def table(summary: Mapping[str, Any], dataset: str = multieval.DATASET) -> str:
    """:func:`summary` as Markdown: a row a model in each language and each family of weaknesses."""
    rated = summary["rates"]
    head = [f"<!-- {multieval.CANARY} -->", "# Models on MultiEval, test split"]
    lines = [*(head if dataset == multieval.DATASET else ["# Models on CWEval"]), "",
             "Made by `secgen multieval compare --figure` from the answers beside it. Percent [95 % interval, problems "
             "resampled]; \"of N\": programs of tasks with a security test, or those that pass. A family with few "
             "problems has an interval that is too narrow, with one it has none. EFR is by the judges."]
    for title, groups in SECTIONS.items():
        if not any(group in rates for group in groups for rates in rated.values()):
            continue
        lines += ["", f"## {title}", "", f"| {' | '.join(COLUMNS)} |", f"|{' --- |' * len(COLUMNS)}"]
        lines += [f"| {group} | {model} | {_cells(rated[model][group])} |" for group in groups for model in rated
                  if group in rated[model]]
    return "\n".join(lines) + "\n"


def _cells(found: Mapping[str, Mapping[str, Any]]) -> str:
    passed, safe, efr, kept = (found[metric] for metric in CELLS)
    unsafe = {"value": _rest(kept["value"]), "low": _rest(kept["high"]), "high": _rest(kept["low"])}
    said = [str(passed["problems"]), _share(passed), _share(safe, safe["n"]), _share(efr), _share(unsafe, kept["n"]),
            str(passed["n"]), str(max(cell["unscored"] for cell in found.values()))]
    return " | ".join(said)


def _rest(value: float | None) -> float | None:
    return None if value is None else 1 - value


def _share(cell: Mapping[str, Any], of: int | None = None) -> str:
    between = "" if cell["low"] is None or cell["high"] is None else f" {interval(cell['low'], cell['high'])}"
    return percent(cell["value"]) + between + ("" if of is None else f" of {of}")


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
