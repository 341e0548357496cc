"""Tasks of a file, which takes the place of a data set's name: written by ``secgen tasks select``, or by hand.

Each line is a :class:`~secgen_lib.core.records.Task` as JSON. ``task_id``, ``dataset``, ``language``, ``prompt`` and
``entry_point`` are needed; ``dataset`` is free.
"""
from __future__ import annotations

from pathlib import Path

from secgen_lib import languages
from secgen_lib.core import spelling
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, from_row
from secgen_lib.tasks import _splits, files

DATASET = "selected"
SOURCE = "a file of tasks (`secgen tasks select`, or by hand)"
CPU_S = 10.0
MEND = "mend that row, or have `secgen tasks select` write the file again"


def load(path: str = "", n: int | None = None, seed: int = 0) -> list[Task]:
    """The tasks of a file, one row each, or ``n`` of them drawn by ``seed``. Raises ``SecgenError`` naming the file and
    the row: no task, or of a language that is not here.
    """
    where, tasks = Path(path), []
    if not where.is_file():
        raise SecgenError("no such file", where, "write one (a row a task), or `secgen tasks select` makes one")
    for number, row in enumerate(files.rows(where), 1):
        try:
            tasks.append(from_row(Task, row))
        except (TypeError, ValueError, AttributeError) as wrong:
            raise SecgenError(f"row {number} is no task: {wrong}", where, MEND) from wrong
        if tasks[-1].language not in languages.names():
            raise SecgenError(f"row {number}: no language {tasks[-1].language!r}", where,
                              spelling.meant(tasks[-1].language, languages.names(), aliases=spelling.LANGUAGES))
    names = [task.task_id for task in tasks]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise SecgenError(f"task {twice} is in it twice: whose test judges its samples cannot be said", where,
                          MEND)
    if not tasks:
        raise SecgenError("no tasks in it", where, MEND)
    return _splits.choose(tasks, path, None, n, seed)


def program(task: Task, text: str, field: str) -> str:
    """As the task's own data set does it. Of a set that has no module here: a ``completion`` stands behind the prompt,
    any other text is the program.
    """
    from secgen_lib import tasks

    if task.dataset not in tasks.names():
        return task.prompt + text if field == "completion" else text
    source = tasks.get(task.dataset)
    return source.program(task, text, field) if isinstance(source, tasks.Completes) else text
