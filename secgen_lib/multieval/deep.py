"""What takes long to prove: mutants are killed, references stand fuzzing, verdicts do not change under load."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from secgen_lib import fuzzing, languages
from secgen_lib.judging.execute import execute
from secgen_lib.multieval import mutants
from secgen_lib.tasks import multieval
from secgen_lib.tasks.multieval import Instance

KILLED_SHARE = 0.95
"""Of the mutants that build and are not said to be equivalent, so many must fail a test."""


@dataclass(frozen=True)
class Deep:
    """``mutants``: those that build and of which every test could be run. ``survivors``: names of those that pass every
    test. ``fuzzed``: ``ok``, or why not. ``changed``: verdicts that
    another repetition gave otherwise."""

    problem: str
    language: str
    mutants: int
    killed: int
    equivalent: int
    survivors: tuple[str, ...]
    fuzzed: str
    executions: int
    changed: tuple[str, ...]

    def problems(self) -> list[str]:
        """A line for each promise that does not hold; survivors count over all instances (:func:`survivors`)."""
        where = f"{self.problem}/{self.language}"
        faults = [] if self.fuzzed in ("ok", "unsupported") else [f"{where}: fuzzing: {self.fuzzed}"]
        return [*faults, *(f"{where}: {line}" for line in self.changed)]


def prove(names: Sequence[str], only: Sequence[str] = (), *, some: int | None = None, executions: int = 200_000,
          repetitions: int = 10, jobs: int = 2, done: Callable[[int], object] = lambda n: None) -> list[Deep]:
    """A row for each instance whose toolchain is here. ``some`` mutants of each (None: all)."""
    from joblib import Parallel, delayed

    items = [item for name in names for item in multieval.instances(name)
             if (not only or item.task.language in only) and languages.get(item.task.language).available() is None]
    work = (delayed(_one)(item, some, executions, repetitions) for item in items)
    rows = []
    for row in Parallel(n_jobs=jobs, prefer="threads", return_as="generator")(work):
        rows.append(row)
        done(1)
    return rows


def _one(item: Instance, some: int | None, executions: int, repetitions: int) -> Deep:
    made = mutants.mutants(item.programs["reference"], item.task.language, some)
    same = set(multieval.read(item.problem).languages[item.task.language].equivalent)
    unlike = [mutant for mutant in made if mutant.name not in same]
    ends = [(mutant, execute(mutant.code, item.task)) for mutant in unlike]
    built = [(mutant, end) for mutant, end in ends
             if end.builds and all(status != "unscored" for status, _ in end.suites.values())]
    survivors = tuple(mutant.name for mutant, end in built
                      if all(status == "passed" for status, _ in end.suites.values()))
    fuzzed, ran = _fuzzed(item, executions) if executions else ("ok", 0)
    return Deep(item.problem, item.task.language, len(built), len(built) - len(survivors), len(made) - len(unlike),
                survivors, fuzzed, ran, tuple(_repeated(item, repetitions)))


def _fuzzed(item: Instance, executions: int) -> tuple[str, int]:
    """``ok``; ``unsupported`` where the task's arguments cannot be drawn; else what happened."""
    found = fuzzing.fuzz(item.programs["reference"], item.task, fuzzing.Budget(executions=executions))
    if found.status != "ok":
        return ("unsupported" if found.status == "unsupported" else f"{found.status}: {found.detail}"), found.executions
    faults = "; ".join(f"{fault.rule_id} by {fault.input}" for fault in found.faults)
    return faults or "ok", found.executions


def _repeated(item: Instance, repetitions: int) -> list[str]:
    """Each program again, nothing kept, and what came out otherwise than the first time."""
    language, changed = languages.get(item.task.language), []
    for name, code in item.programs.items():
        first = _statuses(execute(code, item.task))
        for _ in range(repetitions):
            again = _statuses(language.execute(code, item.task, tuple(item.task.tests(multieval.TESTS)),
                                               cpu_s=multieval.CPU_S))
            if again != first:
                changed.append(f"{name}: {first} became {again}")
                break
    return changed


def _statuses(executed: languages.Executed) -> dict[str, str]:
    return {"build": str(executed.builds), **{suite: status for suite, (status, _) in executed.suites.items()}}


def killed_share(rows: Sequence[Deep]) -> float | None:
    """Killed mutants of those that build and are not equivalent; None where there is none."""
    total = sum(row.mutants for row in rows)
    return sum(row.killed for row in rows) / total if total else None
