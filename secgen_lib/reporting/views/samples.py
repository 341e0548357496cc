"""The programs of a run with all that is known of them, joined by completion, and what one can ask for."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cached_property
from typing import Any
from weakref import WeakKeyDictionary

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import (
    AnalyzerRun,
    Completion,
    Execution,
    Finding,
    Task,
    Transition,
    Verdict,
)
from secgen_lib.experiment.run import Run


def outcome(verdict: Verdict | None) -> str:
    """The first thing to know of a program: ``unscored``, ``build error``, ``fails tests``, ``findings``, ``clean``.

    A program that fails its tests may have findings as well; ``OUTCOMES`` asks for each on its own.
    """
    if verdict is None or verdict.builds is None:
        return "unscored"
    if verdict.builds is False:
        return "build error"
    if verdict.passed is False or verdict.safe is False:
        return "fails tests"
    if verdict.clean is None:
        return "unscored"
    return "clean" if verdict.clean else "findings"


OUTCOMES: dict[str, Callable[[Verdict | None], bool]] = {
    "any": lambda v: True,
    "clean (judge)": lambda v: v is not None and v.clean is True,
    "clean and passes": lambda v: v is not None and v.clean is True and v.passed is True and v.safe is not False,
    "findings (judge)": lambda v: v is not None and v.builds is True and v.clean is False,
    "findings (teacher)": lambda v: v is not None and v.builds is True and v.teacher_clean is False,
    "fails hidden tests": lambda v: v is not None and v.builds is True and v.passed is False,
    "unsafe (security tests)": lambda v: v is not None and v.builds is True and v.safe is False,
    "build error": lambda v: v is not None and v.builds is False,
    "unscored": lambda v: v is None or v.builds is None or (v.builds and (v.passed is None or v.clean is None)),
}
"""What the browser can filter by: each question on its own, so that one program may answer several."""

Key = tuple[str, int, str, int | None]


class Samples:
    """A run's programs. ``roots`` maps (task, sample, arm, training seed) to the cycle-0 completion."""

    def __init__(self, run: Run):
        self.run = run
        self.tasks = {t.task_id: t for t in run.records("tasks", Task)}
        self.completions = {c.completion_id: c for c in run.records("completions", Completion)}
        self.verdicts = {v.completion_id: v for v in run.records("verdicts", Verdict)}
        self.analyses: dict[str, list[AnalyzerRun]] = defaultdict(list)
        self.executions: dict[str, list[Execution]] = defaultdict(list)
        self.transitions: dict[str, list[Transition]] = defaultdict(list)
        for table, cls, into in (("analyses", AnalyzerRun, self.analyses), ("executions", Execution, self.executions),
                                 ("transitions", Transition, self.transitions)):
            for record in run.records(table, cls):
                into[record.completion_id].append(record)  # type: ignore[attr-defined, arg-type]  # each its own

    @cached_property
    def roots(self) -> dict[Key, Completion]:
        found = {(c.task_id, c.sample, c.arm, c.train_seed): c for c in self.completions.values()
                 if c.parent_id is None}
        return {key: found[key] for key in sorted(found, key=lambda k: (k[0], k[1], k[2] != "original", str(k)))}

    @cached_property
    def children(self) -> dict[tuple[str, str], Completion]:
        """(parent, mode) -> the program of the next cycle."""
        return {(c.parent_id, c.mode): c for c in self.completions.values() if c.parent_id is not None}

    def get(self, completion_id: str) -> Completion:
        """A completion by its id, or by the beginning of it where that is unique. Raises :class:`SecgenError`."""
        if completion_id in self.completions:
            return self.completions[completion_id]
        near = [c for name, c in self.completions.items() if completion_id and name.startswith(completion_id)]
        if len(near) == 1:
            return near[0]
        raise SecgenError(f"{len(near) or 'no'} completions have this id", completion_id,
                          'run.table("completions") lists them')

    def task(self, completion: Completion) -> Task:
        if completion.task_id not in self.tasks:
            raise SecgenError(f"task {completion.task_id!r} is not in the table", "tables/tasks",
                              "run the stage of notebook 01_tasks")
        return self.tasks[completion.task_id]

    def findings(self, completion: Completion) -> list[Finding]:
        """What all analyzers say of a program; a tool that failed on it speaks by a finding without a line's worth."""
        found: list[Finding] = []
        for analysis in self.analyses.get(completion.completion_id, ()):
            found.extend(analysis.findings)
            if analysis.status != "ok":
                found.append(Finding(f"tool-{analysis.status}", analysis.tool, (), f"tool {analysis.status}", "error",
                                     analysis.detail or "the tool gave no result", 0))
        return found

    def roles(self, language: str) -> dict[str, str]:
        """Tool -> ``teacher`` or ``judge``, as the run's configuration divides them."""
        spec = self.run.config.analyzers
        return {**dict.fromkeys(spec.judge.get(language, ()), "judge"),
                **dict.fromkeys(spec.feedback.get(language, ()), "teacher")}

    def chain(self, task_id: str, sample: int, arm: str = "original", mode: str = "feedback",
              train_seed: int | None = None) -> list[Completion]:
        """Cycle 0 and the programs that ``mode`` made of it, in order; shorter when the stop rule accepted one.

        ``train_seed`` None takes the arm's first. Raises :class:`SecgenError` when there is no such sample.
        """
        root = next((c for key, c in self.roots.items()
                     if key[:3] == (task_id, sample, arm) and train_seed in (None, key[3])), None)
        if root is None:
            raise SecgenError("there is no such sample", f"{task_id}, sample {sample}, arm {arm}",
                              'run.table("completions") lists them')
        steps = [root]
        while mode != "generate" and (after := self.children.get((steps[-1].completion_id, mode))):
            steps.append(after)
        return steps

    def longest(self, arm: str = "original", mode: str = "feedback", split: str | None = None) -> list[Completion]:
        """A chain worth looking at: one that ends clean and passing, began with a teacher's finding, has most cycles.

        The first of the best in the order of tasks; [] where the arm has no chain.
        """
        chains = [self.chain(task, sample, arm, mode, seed) for task, sample, who, seed in self.roots
                  if who == arm and (split is None or self.tasks[task].split == split)]
        good = OUTCOMES["clean and passes"]
        flagged = OUTCOMES["findings (teacher)"]

        def worth(chain: list[Completion]) -> tuple[bool, bool, int]:
            first, last = (self.verdicts.get(c.completion_id) for c in (chain[0], chain[-1]))
            return len(chain) > 1 and good(last), flagged(first), len(chain)

        return max(chains, default=[], key=worth)


_known: WeakKeyDictionary[Any, tuple[Any, Samples]] = WeakKeyDictionary()


def samples(run: Run) -> Samples:
    """The :class:`Samples` of a run, read again only when a table has changed."""
    paths = [p for name in ("tasks", "completions", "verdicts", "analyses", "executions", "transitions")
             for p in run.tables.paths(name)]
    state = [(str(p), p.stat().st_size, p.stat().st_mtime_ns) for p in paths]
    if run not in _known or _known[run][0] != state:
        _known[run] = (state, Samples(run))
    return _known[run][1]
