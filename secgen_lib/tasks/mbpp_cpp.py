"""MBXP, C++ (Athiwaratkun et al. 2022, arXiv 2210.14868): 848 tasks of MBPP as C++ functions.

The canonical solutions are those that a model wrote and that passed the tests when the set was made; 75 tasks have
none.
"""
from __future__ import annotations

from secgen_lib.errors import SecgenError
from secgen_lib.languages import _cpp_source
from secgen_lib.records import Task
from secgen_lib.tasks import files
from secgen_lib.tasks.humaneval import program as program  # the same two fields, put together in the same way

DATASET, SIZE = "mbpp_cpp", 848
SOURCE = files.Web("https://raw.githubusercontent.com/amazon-science/mxeval/6f4e8fb327221420e79d948f2cf45e6a5e069278/"
                   "data/mbxp/mbcpp_release_v1.2.jsonl")


def load() -> list[Task]:
    """All 848 tasks, for measuring only. There are no public examples: those in the comments are the test's own. A
    family is a problem, named as in MBPP, so that languages can be paired.
    """
    path = files.find(DATASET, SOURCE)
    found = []
    for row in files.rows(path):
        before, head = _cpp_source.split(_cpp_source.bare(row["prompt"], literals=False), row["entry_point"])
        found.append(Task(task_id=row["task_id"], dataset=DATASET, language="cpp", prompt=row["prompt"],
                          form="completion",
                          entry_point=row["entry_point"], declaration=f"{before.strip()}\n{head}", test=row["test"],
                          family=f"MBPP/{row['task_id'].rsplit('/', 1)[-1]}",
                          reference=row["prompt"] + row["canonical_solution"] if row["canonical_solution"] else ""))
    if len({task.task_id for task in found}) != SIZE:
        raise SecgenError(f"{len(found)} tasks, MBXP C++ has {SIZE}", path, "fetch the file again")
    return found
