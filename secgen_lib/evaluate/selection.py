"""``secgen tasks select``: the tasks of open benchmarks on which a given model errs.

This is how the paper made MultiEval. A set that was chosen so says little of the model that chose it: its errors are
partly chance, so it will do better on them when it is measured again (regression to the mean). :func:`select` says so
and shows how much, where there are samples to spare.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secgen_lib import tasks
from secgen_lib.core import integrity, jsonl, runs, spelling
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import share
from secgen_lib.core.records import Task
from secgen_lib.core.store import write_json
from secgen_lib.evaluate.rows import model as model_of

ANSWERS = ("passed", "safe", "clean", "builds")


@dataclass(frozen=True)
class Selection:
    """What was chosen. ``counts``: data set -> (tasks, tasks with samples, chosen, left out: canonical fails)."""

    tasks: list[Task]
    counts: dict[str, tuple[int, int, int, int]]
    rate: float | None
    """Share of right samples on the chosen tasks, by the samples that chose them."""
    chosen_half: float | None
    """The same when only every other sample of a task chooses ..."""
    other_half: float | None
    """... and what the samples in between, which chose nothing, say of those tasks."""


def select(datasets: Sequence[str], where: str, *, by: str = "passed", below: float = 1.0, model: str | None = None
           ) -> Selection:
    """Tasks whose share of samples right ``by`` an answer is ``below`` a bound; samples not scored do not count.

    ``where``: a run (its folder or name) or a ``_results.jsonl`` of ``secgen evaluate``. Tasks whose own canonical
    solution fails are never chosen. Raises ``SecgenError`` for an unknown run, data set, answer or model, for data
    sets that share a task's id, and when no task has a sample.
    """
    if by not in ANSWERS:
        raise SecgenError(f"no answer {by!r}", "tasks select", spelling.meant(by, ANSWERS, "choose one of"))
    if not 0 < below <= 1:
        raise SecgenError(f"no share of samples can be below {below}", "tasks select",
                          "--below is more than 0, at most 1")
    datasets = [tasks.named(dataset) for dataset in datasets]
    seen = outcomes(where, by, model)
    selected, counts = [], {}
    sound: dict[str, list[bool]] = {}
    known: dict[str, str] = {}
    for dataset in datasets:
        loaded, failing = tasks.load(dataset), tasks.known_failures(dataset)
        for task in loaded:  # a sample names a task by its id alone: it must mean one task
            if (other := known.setdefault(task.task_id, dataset)) != dataset or datasets.count(dataset) > 1:
                raise SecgenError(f"{task.task_id} is in {other} and in {dataset}", "tasks select",
                                  "name the one data set whose tests judged the samples")
        sampled = [task for task in loaded if task.task_id in seen]
        erring = [task for task in sampled if _mean(seen[task.task_id]) < below]
        chosen = [task for task in erring if task.task_id not in failing]
        counts[dataset] = (len(loaded), len(sampled), len(chosen), len(erring) - len(chosen))
        selected.extend(chosen)
        sound |= {task.task_id: seen[task.task_id] for task in sampled if task.task_id not in failing}
    if not any(sampled for _, sampled, _, _ in counts.values()):
        raise SecgenError(f"no task of {', '.join(datasets)} has a scored sample there", where,
                          "name the data sets that the model was run on")
    return Selection(selected, counts, _average(seen, [task.task_id for task in selected]), *_halves(sound, below))


def outcomes(where: str, by: str, model: str | None = None) -> dict[str, list[bool]]:
    """task_id -> answers of its scored samples, in order: from a results file, or a run's cycle 0 before tuning."""
    path = Path(where)
    if path.is_file():
        return _from_results(path, by, model)
    try:
        folder = runs.find(where)
    except SecgenError as none:
        raise SecgenError("no such run or results file", where,
                          f"give a run or a _results.jsonl; {none.todo}") from None
    return _from_run(folder, by)


def _from_results(path: Path, by: str, model: str | None) -> dict[str, list[bool]]:
    from secgen_lib.tasks.files import rows

    by_task: dict[str, list[bool]] = {}
    models: set[str] = set()
    for row in rows(path):
        if "status" not in row:
            raise SecgenError("its rows have no status", path, "give the _results.jsonl that `secgen evaluate` writes")
        name = model_of(row)
        models.add(name)
        if row.get(by) is not None and "task_id" in row and model in (None, name):
            by_task.setdefault(row["task_id"], []).append(bool(row[by]))
    if model is None and len(models) > 1:
        raise SecgenError("it holds samples of several models", path, f"name one: --model {sorted(models)[-1]}")
    if not by_task:
        raise SecgenError(f"no sample with a known {by!r}" + (f" of model {model!r}" if model else ""), path,
                          f"models there: {', '.join(sorted(models)) or 'none'}")
    return by_task


def _from_run(folder: Path, by: str) -> dict[str, list[bool]]:
    tables = integrity.tables(folder)
    completions, verdicts = tables.frame("completions"), tables.frame("verdicts")
    if completions.empty or verdicts.empty:
        raise SecgenError("the run has no judged programs yet", folder, "`secgen run` goes on with it")
    first = completions[(completions["mode"] == "generate") & (completions["arm"] == "original")]
    joined = first.merge(verdicts, on="completion_id").sort_values(["task_id", "sample"])
    by_task: dict[str, list[bool]] = {}
    for task_id, value in zip(joined["task_id"], joined[by], strict=True):
        if value is not None and value == value:
            by_task.setdefault(task_id, []).append(bool(value))
    return by_task


def _mean(values: Sequence[bool]) -> float:
    return sum(values) / len(values)


def _average(seen: Mapping[str, Sequence[bool]], chosen: Iterable[str]) -> float | None:
    rates = [_mean(seen[task_id]) for task_id in chosen]
    return sum(rates) / len(rates) if rates else None


def _halves(seen: Mapping[str, Sequence[bool]], below: float) -> tuple[float | None, float | None]:
    """What choosing does by itself: even samples choose, odd samples measure."""
    pairs = {task_id: (values[::2], values[1::2]) for task_id, values in seen.items() if len(values) > 1}
    chosen = [task_id for task_id, (choosing, _) in pairs.items() if _mean(choosing) < below]
    return (_average({task_id: pair[0] for task_id, pair in pairs.items()}, chosen),
            _average({task_id: pair[1] for task_id, pair in pairs.items()}, chosen))


def write(selection: Selection, out: Path, origin: Mapping[str, Any]) -> None:
    """The tasks as JSON lines; beside them ``<out>.json``: where they come from and what may not be said of them."""
    if not selection.tasks:
        raise SecgenError("the model errs on none of these tasks", "tasks select", "raise --below, or add data sets")
    jsonl.write(out, selection.tasks, sort_keys=False)
    write_json(out.with_name(f"{out.name}.json"), {
        **origin, "counts": {name: dict(zip(("tasks", "sampled", "chosen", "canonical_fails"), count, strict=True))
                             for name, count in selection.counts.items()}, "warning": warning(selection)})


def warning(selection: Selection) -> str:
    """What must be said wherever scores on the chosen tasks are shown."""
    text = ("These tasks were chosen because this model erred on them. Its score on them regresses to the mean: "
            "measured again it rises by chance alone, so compare models on fresh samples of all of them, never with "
            "the samples that chose the tasks.")
    if selection.chosen_half is not None and selection.other_half is not None:
        halves = share(selection.chosen_half), share(selection.other_half)
        text += (f" Here, when half of the samples choose, that half is right in {halves[0]} of cases and the other "
                 f"half, which chose nothing, in {halves[1]}: the difference is chance.")
    return text


def render(selection: Selection) -> str:
    """For a terminal."""
    lines = []
    for name, (total, sampled, chosen, fails) in selection.counts.items():
        more = f", {fails} more left out (their own canonical solution fails)" if fails else ""
        lines.append(f"{name:24} {total} tasks, {sampled} with scored samples, {chosen} chosen{more}")
    if selection.rate is not None:
        lines.append(f"right among the samples that chose: {share(selection.rate)}")
    return "\n".join([*lines, warning(selection)])
