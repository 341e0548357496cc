"""HumanEval+ mini (Liu et al. 2023, arXiv 2305.01210): HumanEval with many more inputs, as evalplus judges them.

A program must give, for each input, what the canonical solution gives. The expected values are computed beside the
test, where the program cannot see them.
"""
from __future__ import annotations

import json
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.tasks import _evalplus, _splits, files
from secgen_lib.tasks.humaneval import examples
from secgen_lib.tasks.humaneval import program as program  # the same two fields, put together in the same way

DATASET, SIZE = "humanevalplus_mini", 164
LANGUAGE = "python"
SOURCE = files.Web("https://github.com/evalplus/humanevalplus_release/releases/download/v0.1.10/"
                   "HumanEvalPlus-Mini.jsonl.gz")
TEST = '''import copy
import json

REFERENCE = {reference!r}
INPUTS = json.loads({inputs!r})
ATOL = {atol!r}

''' + _evalplus.COMPARE + '''

def check(candidate):
    names = {{}}
    exec(REFERENCE, names)
    for given in INPUTS:
        {judge}
'''
EQUAL = """wanted = names[{entry_point!r}](*copy.deepcopy(given))
        assert same(candidate(*copy.deepcopy(given)), wanted), given"""
ZERO = """found = candidate(*copy.deepcopy(given))
        assert abs(names['poly'](*copy.deepcopy(given), found)) <= ATOL, given"""
"""HumanEval/32 asks for any zero of a polynomial."""


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 164 tasks, or ``n`` of them drawn by ``seed``, each with the inputs of HumanEval and of HumanEval+ mini, and
    HumanEval's public examples. For measuring only: the split is ``test``.
    """
    path = files.find(DATASET, SOURCE)
    tasks = [Task(task_id=row["task_id"], dataset=DATASET, language="python", prompt=row["prompt"], form="completion",
                  entry_point=row["entry_point"], examples=examples(row), test=_test(row), family=row["task_id"],
                  reference=row["prompt"] + row["canonical_solution"], contract=row["contract"])
             for row in files.rows(path)]
    if len({task.task_id for task in tasks}) != SIZE:
        raise SecgenError(f"{len(tasks)} tasks, HumanEval+ mini has {SIZE}", path, "fetch the file again")
    return _splits.choose(tasks, DATASET, split, n, seed)


def _test(row: dict[str, Any]) -> str:
    judge = ZERO if row["entry_point"] == "find_zero" else EQUAL.format(entry_point=row["entry_point"])
    return TEST.format(reference=row["prompt"] + row["canonical_solution"], atol=row["atol"], judge=judge,
                       inputs=json.dumps([*row["base_input"], *row["plus_input"]]))
