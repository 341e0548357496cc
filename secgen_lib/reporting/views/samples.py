"""The programs of a run with all that is known of them, joined by completion, and what one can ask for."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion, Finding, Task, Transition, Verdict
from secgen_lib.experiment.run import Run
from secgen_lib.judging import samples as judging
from secgen_lib.judging.samples import JudgedSample

if TYPE_CHECKING:
    from secgen_lib.core.settings import AnalyzerSpec


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


def roles(spec: AnalyzerSpec, language: str) -> dict[str, str]:
    """Tool -> ``teacher`` or ``judge``, as a configuration divides them for a language."""
    return {**dict.fromkeys(spec.judge.get(language, ()), "judge"),
            **dict.fromkeys(spec.feedback.get(language, ()), "teacher")}


class Samples:
    """A run's programs. ``judged`` maps completion ids to all that is known of a program, ``roots`` (task, sample, arm,
    training seed) to the cycle-0 completion."""

    def __init__(self, run: Run):
        self.run = run
        self.tasks = {t.task_id: t for t in run.records("tasks", Task)}
        self.judged = judging.read(run.records)
        self.transitions: dict[str, list[Transition]] = defaultdict(list)
        for transition in run.records("transitions", Transition):
            self.transitions[transition.completion_id].append(transition)

    @property
    def completions(self) -> Iterator[Completion]:
        return (sample.completion for sample in self.judged.values())

    @cached_property
    def roots(self) -> dict[Key, Completion]:
        roots = {(c.task_id, c.sample, c.arm, c.train_seed): c for c in self.completions if c.parent_id is None}
        return {key: roots[key] for key in sorted(roots, key=lambda k: (k[0], k[1], k[2] != "original", str(k)))}

    @cached_property
    def children(self) -> dict[tuple[str, str], Completion]:
        """(parent, mode) -> the program of the next cycle."""
        return {(c.parent_id, c.mode): c for c in self.completions if c.parent_id is not None}

    def get(self, completion_id: str) -> Completion:
        """A completion by its id, or by the beginning of it where that is unique. Raises :class:`SecgenError`."""
        if completion_id in self.judged:
            return self.judged[completion_id].completion
        near = [c for c in self.completions if completion_id and c.completion_id.startswith(completion_id)]
        if len(near) == 1:
            return near[0]
        raise SecgenError(f"{len(near) or 'no'} completions have this id", completion_id,
                          'run.table("completions") lists them')

    def of(self, completion: Completion) -> JudgedSample:
        """All that is known of a completion of the run."""
        return self.judged[completion.completion_id]

    def verdict(self, completion: Completion) -> Verdict | None:
        return self.of(completion).verdict

    def task(self, completion: Completion) -> Task:
        if completion.task_id not in self.tasks:
            raise SecgenError(f"task {completion.task_id!r} is not in the table", "tables/tasks",
                              "run the stage of notebook 01_tasks")
        return self.tasks[completion.task_id]

    def findings(self, completion: Completion) -> list[Finding]:
        """What all analyzers say of a program; a tool that failed on it speaks by a finding without a line's worth."""
        findings: list[Finding] = []
        for analysis in self.of(completion).analyses:
            findings.extend(analysis.findings)
            if analysis.status != "ok":
                findings.append(Finding(f"tool-{analysis.status}", analysis.tool, (), f"tool {analysis.status}",
                                        "error", analysis.detail or "the tool gave no result", 0))
        return findings

    def roles(self, language: str) -> dict[str, str]:
        """As :func:`roles`, by the run's configuration."""
        return roles(self.run.config.analyzers, language)

    def chain(self, task_id: str, sample: int, arm: str = "original", mode: str = "feedback",
              train_seed: int | None = None) -> list[Completion]:
        """Cycle 0 and the programs that ``mode`` made of it, in order; shorter when the stop rule accepted one.

        ``train_seed`` None takes the arm's first. Raises :class:`SecgenError` when there is no such sample.
        """
        root = self.roots.get((task_id, sample, arm, train_seed)) or next(
            (c for key, c in self.roots.items() if key[:3] == (task_id, sample, arm) and train_seed in (None, key[3])),
            None)
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
            first, last = (self.verdict(c) for c in (chain[0], chain[-1]))
            return len(chain) > 1 and good(last), flagged(first), len(chain)

        return max(chains, default=[], key=worth)


_known: WeakKeyDictionary[Any, tuple[Any, Samples]] = WeakKeyDictionary()


def samples(run: Run) -> Samples:
    """The :class:`Samples` of a run, read again only when a table has changed."""
    paths = [p for name in ("tasks", *judging.TABLES, "transitions")
             for p in run.tables.paths(name)]
    state = [(str(p), p.stat().st_size, p.stat().st_mtime_ns) for p in paths]
    if run not in _known or _known[run][0] != state:
        _known[run] = (state, Samples(run))
    return _known[run][1]
