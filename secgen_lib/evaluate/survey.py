"""The first reading of a samples file: whether it answers the data set at all, before anything is run or written."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.evaluate import rows
from secgen_lib.evaluate.rows import BadRow

FORM = "give one JSON object a line, with task_id and completion, solution or answer"


def check(path: Path, dataset: str, known: Mapping[str, Task], ks: Sequence[int] = ()) -> None:
    """Raises ``SecgenError`` where the file has no row, none that can be judged, or a task with fewer samples (of one
    model) than the largest of ``ks``: pass@k has no unbiased estimate there.
    """
    n, judged, strange, first = 0, 0, 0, ""
    samples: Counter[tuple[str, str]] = Counter()
    for number, line in jsonl.lines(path, "make it again"):
        n += 1
        try:
            row = rows.read(line)
            task = rows.task(known, row)
            strange += task is None and "task_id" in row
            if task is not None:
                samples[rows.model(row), task.task_id] += 1
            rows.text(dataset, known, row)
            judged += 1
        except BadRow as bad:
            judged += bad.answers
            first = first or f"line {number}: {bad}"
    if n == 0:
        raise SecgenError("no rows", path, FORM)
    if judged == 0 and not samples and strange:
        raise SecgenError(f"none of its {n:,} rows names a task of {dataset} ({first})", path,
                          f"give --dataset the set that they answer; {dataset}'s are named like {next(iter(known))!r}")
    if judged == 0:
        raise SecgenError(f"none of its {n:,} rows can be judged ({first})", path, FORM)
    for (model, task_id), count in samples.items():
        if ks and count < max(ks):
            of = f" of model {model!r}" if model else ""
            raise SecgenError(f"pass@{max(ks)} needs as many samples of each task; {task_id} has {count}{of}", path,
                              f"the most that -k can ask for here is {min(samples.values())}")
