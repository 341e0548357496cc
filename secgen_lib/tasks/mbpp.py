"""MBPP (Austin et al. 2021, arXiv 2108.07732) as mxeval prints it (arXiv 2210.14868): 974 Python functions to be
completed from head and docstring.
"""
from __future__ import annotations

import re

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.tasks import _examples, _splits, files
from secgen_lib.tasks.humaneval import program as program  # the same two fields, put together in the same way

DATASET, FILE, SIZE = "mbpp", "mbpp_python", 974
LANGUAGE = "python"
SOURCE = files.Web("https://raw.githubusercontent.com/amazon-science/mxeval/b09217e24b789b5bce4ed957b0d7bfa4f753aabb/"
                   "data/mbxp/mbpp_release_v1.jsonl")


CPU_S = 10.0
"""MBPP/123's own solution takes 3 s."""


_HIDDEN = re.compile(r"(^[ \t]*>>> .*?)^[ \t]*>>> .*?(?=^[ \t]*(?:\"\"\"|\'\'\'))", re.MULTILINE | re.DOTALL)


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 974 tasks, those of an official split (``mining`` 374, ``validation`` 90, ``test`` 500), or ``n`` of them
    drawn by ``seed``.

    mxeval's docstrings show every assertion of the test. Here the first one is public (``examples``, and the docstring
    shows it), the others are hidden: they stand in ``test`` alone, which is the data set's own, whole. A task whose own
    solution fails its test has no public example: no program may be able to pass it.
    """
    path = files.find(FILE, SOURCE)
    loaded, failing = [], tasks.known_failures(DATASET)
    for row in files.rows(path):
        prompt = _HIDDEN.sub(r"\1", row["prompt"])
        loaded.append(Task(task_id=row["task_id"], dataset=DATASET, language="python", prompt=prompt, form="completion",
                           entry_point=row["entry_point"], test=row["test"],
                           examples="" if row["task_id"] in failing else _examples.first_assertion(row["test"]),
                           family=row["task_id"],
                           split=_splits.of_mbpp(int(row["task_id"].rsplit("/", 1)[-1])),
                           reference=prompt + row["canonical_solution"] if row["canonical_solution"] else ""))
    if len({task.task_id for task in loaded}) != SIZE:
        raise SecgenError(f"{len(loaded)} tasks, MBPP has {SIZE}", path, "fetch the file again")
    return _splits.choose(loaded, DATASET, split, n, seed)
