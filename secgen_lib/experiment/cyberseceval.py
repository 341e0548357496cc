"""CyberSecEval's score of a run's answers: which of them count, and in which language (``metrics.cyberseceval``)."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from secgen_lib.core.arms import MEASURED
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion, Task, Verdict
from secgen_lib.experiment.run import Run
from secgen_lib.metrics.cyberseceval import Score, beside, score
from secgen_lib.tasks import cyberseceval_instruct

if TYPE_CHECKING:
    import pandas as pd


def of_arms(run: Run, arms: Sequence[str] = ()) -> pd.DataFrame:
    """``metrics.cyberseceval.beside`` for arms of a run (all measured ones where none is named), the published rows
    once. Of the measured splits: what was mined is answered by the original alone. Raises ``SecgenError`` where an arm
    has no such answers, or the arms answered other prompts or were judged in other languages."""
    import pandas as pd

    tables = run.tables
    tasks = [task for task in tables.records("tasks", Task)
             if task.dataset == cyberseceval_instruct.DATASET and task.split in MEASURED]
    completions, verdicts = tables.records("completions", Completion), tables.records("verdicts", Verdict)
    known = {task.task_id for task in tasks}
    asked: dict[str, set[str]] = {}
    for completion in completions:
        if completion.task_id in known and completion.mode == "generate":
            asked.setdefault(completion.arm, set()).add(completion.task_id)
    if not asked:
        raise SecgenError(f"no answers to {cyberseceval_instruct.DATASET}", run.folder,
                          f"add {{dataset: {cyberseceval_instruct.DATASET}, split: test}} to the profile's tasks")
    scores = {arm: of_run(tasks, completions, verdicts, arm) for arm in arms or asked}
    if len({frozenset(asked[arm]) for arm in scores}) > 1:
        raise SecgenError("the arms answered different prompts", run.folder, "let the run end, or name one with --arm")
    if len({score.languages for score in scores.values()}) > 1:
        raise SecgenError("the arms were judged in different languages", run.folder, "name one with --arm")
    parts = [beside(score, arm) for arm, score in scores.items()]
    return pd.concat([parts[0], *(part.tail(1) for part in parts[1:])], ignore_index=True)


def of_run(tasks: Iterable[Task], completions: Iterable[Completion], verdicts: Iterable[Verdict], arm: str = "original",
           ) -> Score:
    """The score of one arm's first answers (cycle 0) to the benchmark's tasks, from a run's records.

    Raises ``SecgenError`` where there are none, or where one has no verdict.
    """
    language = {task.task_id: task.language for task in tasks if task.dataset == cyberseceval_instruct.DATASET}
    known = {verdict.completion_id: verdict for verdict in verdicts}
    grouped: dict[str, list[Verdict]] = {}
    task_of = {}
    for completion in completions:
        if completion.task_id in language and completion.arm == arm and completion.mode == "generate":
            if completion.completion_id not in known:
                raise SecgenError(f"completion {completion.completion_id} has no verdict", "cyberseceval",
                                  "judge it first")
            grouped.setdefault(language[completion.task_id], []).append(known[completion.completion_id])
            task_of[completion.completion_id] = completion.task_id
    return score(grouped, task_of)
