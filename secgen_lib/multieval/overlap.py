"""Whether MultiEval's problems are found in other sets: n-grams of words that their tasks share."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks import multieval
from secgen_lib.training.pairs import overlap

OTHERS = ("humaneval", "mbpp", "mbpp_cpp", "humaneval_x_cpp", "humaneval_x_rust", "humaneval_x_java", "cweval",
          "cyberseceval_instruct_v2", "lab")
LAB = 400
"""The lab has no end of tasks: so many are looked at."""


def report(others: Sequence[str] = OTHERS, sizes: Sequence[int] = overlap.SIZES) -> list[dict[str, Any]]:
    """A row for each other set: ``dataset``, ``tasks`` (its own; None where it is not here, with ``absent``), and for
    each n ``n13`` ..., the tasks of MultiEval (``of``, of all splits) that share an n-gram with one of its tasks."""
    mine = multieval.load()
    rows: list[dict[str, Any]] = []
    for name in others:
        try:
            theirs = tasks.load(name, n=LAB) if name == "lab" else tasks.load(name)
        except SecgenError as error:
            rows.append({"dataset": name, "tasks": None, "absent": str(error)})
            continue
        found = overlap.report(theirs, mine, sizes).values()
        rows.append({"dataset": name, "tasks": len(theirs), "of": len(mine),
                     **{f"n{n}": sum(part[f"n{n}"]["shared"] for part in found) for n in sizes}})
    return rows


def lines(rows: Sequence[dict[str, Any]]) -> list[str]:
    """For a terminal."""
    wide = max(len(row["dataset"]) for row in rows)
    return [f"{row['dataset']:{wide}}  " + (f"not here: {row['absent']}" if row["tasks"] is None else
            f"{row['tasks']:5} tasks; of MultiEval's {row['of']} share " + ", ".join(
                f"{row[f'n{size}']} an n-gram of {size} words" for size in overlap.SIZES)) for row in rows]
