"""What the five HumanEval-X data sets share (CodeGeeX, arXiv 2303.17568): HumanEval's 164 tasks in other languages."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Language, Task
from secgen_lib.tasks import _splits, files

SIZE = 164
REPOSITORY = "https://raw.githubusercontent.com/THUDM/CodeGeeX"


def source(name: str, commit: str = "d5d97ed02457dbc08aa8afc5e26f45829942c96a") -> files.Web:
    """Where the file of a language lives; ``name`` is the repository's own (cpp, go, java, js, rust)."""
    return files.Web(f"{REPOSITORY}/{commit}/codegeex/benchmark/humaneval-x/{name}/data/humaneval_{name}.jsonl.gz")


def load(dataset: str, language: Language, where: files.Web, make: Callable[[dict[str, Any]], dict[str, Any]],
         split: str | None, n: int | None, seed: int) -> list[Task]:
    """All 164 tasks, or ``n`` of them drawn by ``seed``. ``make`` gives the fields of a row that depend on the
    language: ``entry_point``, ``declaration``, ``test``, ``examples``, ``reference`` (a whole program), and ``prompt``
    where it is not the row's.

    They are for measuring only: the split is ``test``. A family is a problem, named as in HumanEval, so that languages
    can be paired.
    """
    path = files.find(dataset, where)
    tasks = []
    for row in files.rows(path):
        number = row["task_id"].rsplit("/", 1)[-1]
        task = Task(task_id=row["task_id"], dataset=dataset, language=language, prompt=row["prompt"], entry_point="",
                    family=f"HumanEval/{number}", form="completion")
        tasks.append(replace(task, **make(row)))
    if len({task.task_id for task in tasks}) != SIZE:
        raise SecgenError(f"{len(tasks)} tasks, HumanEval-X has {SIZE}", path, "fetch the file again")
    return _splits.choose(tasks, dataset, split, n, seed)
