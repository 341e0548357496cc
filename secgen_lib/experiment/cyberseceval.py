"""CyberSecEval's score of a run's answers: which of them count, and in which language (``metrics.cyberseceval``)."""
from __future__ import annotations

from collections.abc import Iterable

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion, Task, Verdict
from secgen_lib.metrics.cyberseceval import Score, score
from secgen_lib.tasks import cyberseceval_instruct


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
