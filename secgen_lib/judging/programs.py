"""Many programs run, where there is place for them (:func:`secgen_lib.parallel.place`).

What the cache here knows is not run; what comes back is kept here. A worker elsewhere names each result as this host
does, or refuses: a result of other tools, another sandbox or other code never gets a name that is not its own.
"""
from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from secgen_lib import languages
from secgen_lib import tasks as datasets
from secgen_lib.core.records import Task
from secgen_lib.judging import execute, sanitize
from secgen_lib.judging.execute import NO_CODE, Job
from secgen_lib.languages.base import unknown
from secgen_lib.parallel import Call, Need, cut, otherwise, place

K = TypeVar("K")


@dataclass(frozen=True)
class _Todo:
    """A job, what its results are called, and what is known of it."""

    job: Job
    key: str
    sanitized_key: str = ""
    known: languages.Executed | None = None


@dataclass(frozen=True)
class _Done:
    executed: languages.Executed
    sanitized: sanitize.Result | None = None


def needs(tasks: Iterable[Task]) -> tuple[Need, ...]:
    """What decides the results of programs for ``tasks``: each language, each data set that judges."""
    found: dict[str, Need] = {}
    for task in tasks:
        if datasets.judge(task.dataset):
            name = f"{task.dataset} in {task.language}"
            found.setdefault(name, Need(name, _identity, (task.language, task)))
        else:
            found.setdefault(task.language, *needs_of([task.language]))
    return tuple(found.values())


def needs_of(used: Iterable[str]) -> tuple[Need, ...]:
    """What decides the results of programs in ``used`` languages."""
    return tuple(Need(language, _identity, (language, None)) for language in used)


def _identity(language: str, task: Task | None) -> str:
    """Whether programs can be run here, and the name of all that decides what becomes of them."""
    if lacking := languages.get(language).available():
        return lacking
    own = datasets.judge(task.dataset) if task else None
    return f"tools and code {own.identity(task) if own and task else languages.get(language).identity()}"


def execute_all(jobs: Iterable[tuple[K, Job]], workers: int = 2) -> Iterator[tuple[K, languages.Executed]]:
    """(name, what became of it) of each named job, in any order. Names travel with their jobs: words or numbers.
    ``workers``: how many at a time, where that is here. Raises :class:`SecgenError` where no worker can be used, or the
    scheduler is gone; what is done stays done.
    """
    where = place()
    ready: deque[tuple[K, languages.Executed]] = deque()

    def missing() -> Iterator[tuple[K, _Todo]]:
        seen: set[tuple[str, str]] = set()
        for name, job in jobs:
            if job.code is None:
                ready.append((name, languages.Executed(False, NO_CODE, {})))
                continue
            todo = _todo(job)
            if isinstance(todo, languages.Executed):
                ready.append((name, todo))
                continue
            if (kind := (job.task.dataset, job.task.language)) not in seen:
                seen.add(kind)
                where.require(needs([job.task]))
            yield name, todo

    def taken() -> Iterator[tuple[K, languages.Executed]]:
        while ready:
            yield ready.popleft()

    call: Call[tuple[K, _Todo], _Done] = Call(partial(_run, where.remote), _lost)
    for batch, results in where.map(call, cut(missing(), where.together), workers):
        for (name, todo), done in zip(batch, results, strict=True):
            yield name, _kept(todo, done)
        yield from taken()
    yield from taken()


def _todo(job: Job) -> _Todo | languages.Executed:
    """What is to be done of a job; its result, where the cache has all of it."""
    key = execute.name(job)
    known = execute.recall(key)
    if not job.sanitized or known is not None and not sanitize.has(job.code, job.task, known):
        return _Todo(job, key) if known is None else known
    sanitized_key = sanitize.name(job.code, job.task)
    result = sanitize.recall(sanitized_key) if known is not None else None
    if known is not None and result is not None:
        return sanitize.joined(known, result)
    return _Todo(job, key, sanitized_key, known)


def _run(check: bool, batch: Sequence[tuple[K, _Todo]]) -> list[_Done]:
    """What becomes of a batch, one after another. ``check``: another host has named the results."""
    return [_done(todo, check) for _, todo in batch]


def _done(todo: _Todo, check: bool) -> _Done:
    job = todo.job
    if check and execute.name(job) != todo.key:
        raise otherwise(job.task.task_id)
    executed = execute.run(job) if todo.known is None else todo.known
    if not job.sanitized or not sanitize.has(job.code, job.task, executed):
        return _Done(executed)
    return _Done(executed, sanitize.run(job.code or "", job.task, executed))


def _kept(todo: _Todo, done: _Done) -> languages.Executed:
    if todo.known is None:
        execute.keep(todo.key, done.executed)
    if todo.sanitized_key:
        sanitize.keep(todo.sanitized_key, done.sanitized)
    return sanitize.joined(done.executed, done.sanitized)


def _lost(item: tuple[K, _Todo], reason: str) -> _Done:
    return _Done(unknown(reason, item[1].job.asked()))
