"""MBPP (Austin et al. 2021, arXiv 2108.07732) as mxeval prints it (arXiv 2210.14868): 974 Python functions to be
completed from head and docstring.
"""
from __future__ import annotations

from secgen_lib.errors import SecgenError
from secgen_lib.records import Task
from secgen_lib.tasks import files
from secgen_lib.tasks.humaneval import program as program  # the same two fields, put together in the same way

DATASET, FILE, SIZE = "mbpp", "mbpp_python", 974
LANGUAGE = "python"
SOURCE = files.Web("https://raw.githubusercontent.com/amazon-science/mxeval/b09217e24b789b5bce4ed957b0d7bfa4f753aabb/"
                   "data/mbxp/mbpp_release_v1.jsonl")


CPU_S = 10.0
"""MBPP/123's own solution takes 3 s."""


def load() -> list[Task]:
    """All 974 tasks, for measuring only; the examples in the docstrings are the test's own (the data set does so)."""
    path = files.find(FILE, SOURCE)
    found = [Task(task_id=row["task_id"], dataset=DATASET, language="python", prompt=row["prompt"], form="completion",
                  entry_point=row["entry_point"], test=row["test"], family=row["task_id"],
                  reference=row["prompt"] + row["canonical_solution"] if row["canonical_solution"] else "")
             for row in files.rows(path)]
    if len({task.task_id for task in found}) != SIZE:
        raise SecgenError(f"{len(found)} tasks, MBPP has {SIZE}", path, "fetch the file again")
    return found
