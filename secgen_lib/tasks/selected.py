"""Tasks that ``secgen tasks select`` has written: a file takes the place of a data set's name."""
from __future__ import annotations

from pathlib import Path

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, from_row
from secgen_lib.tasks import _splits, files

DATASET = "selected"
SOURCE = "written by `secgen tasks select`"
CPU_S = 10.0


def load(path: str = "", n: int | None = None, seed: int = 0) -> list[Task]:
    """The tasks of a file, one row each, or ``n`` of them drawn by ``seed``. Raises ``SecgenError`` naming the file and
    the row.
    """
    where, found = Path(path), []
    if not where.is_file():
        raise SecgenError("no such file", where, "`secgen tasks select` makes one")
    for number, row in enumerate(files.rows(where), 1):
        try:
            found.append(from_row(Task, row))
        except (TypeError, ValueError, AttributeError) as wrong:
            raise SecgenError(f"row {number} is no task: {wrong}", where, "make it again") from wrong
    names = [task.task_id for task in found]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise SecgenError(f"task {twice} is in it twice: whose test judges its samples cannot be said", where,
                          "make it again")
    if not found:
        raise SecgenError("no tasks in it", where, "make it again")
    return _splits.choose(found, path, None, n, seed)


def program(task: Task, text: str, field: str) -> str:
    """As the task's own data set does it."""
    from secgen_lib import tasks

    source = tasks.get(task.dataset)
    return source.program(task, text, field) if isinstance(source, tasks.Completes) else text
