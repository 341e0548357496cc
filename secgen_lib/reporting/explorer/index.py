"""What the page filters by: a few small columns, a row a program, each value a number into a short list."""
from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, Verdict
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.metrics.outcomes import REACH
from secgen_lib.reporting.views.page import visible
from secgen_lib.reporting.views.program import execution_findings
from secgen_lib.reporting.views.samples import Samples

if TYPE_CHECKING:
    import pandas as pd

MODES = ("generate", "feedback", "revise", "fresh", "static")
UNTOUCHED = "no feedback"
"""The value of ``stands`` of a first answer: what stands before any cycle."""
ANSWERS = {
    "examples_passed": ("passes public examples", "fails public examples", "public examples unscored"),
    "passed": ("passes hidden tests", "fails hidden tests", "hidden tests unscored"),
    "safe": ("passes security tests", "fails security tests", "security tests unscored"),
    "teacher_clean": ("teacher reports nothing", "teacher reports something", "teacher unscored"),
    "clean": ("judges report nothing", "judges report something", "judges unscored"),
}
"""Answer of a verdict -> in words: True, False, None. They are asked of programs that build."""
SAYS = tuple(f"for the loop: {word}" for word in REACH)
"""What the loop would say of a program that stands after some cycle."""


@dataclass(frozen=True)
class Index:
    """``programs`` and ``tasks`` in the page's order; ``columns`` is what the page reads, plain JSON types."""

    programs: list[JudgedSample]
    tasks: list[Task]
    columns: dict[str, Any]


class Words:
    """Values as numbers, in the order in which they come, or in a given one."""

    def __init__(self, first: Iterable[Hashable] = ()):
        self.number: dict[Any, int] = {}
        for value in first:
            self(value)

    def __call__(self, value: Hashable) -> int:
        return self.number.setdefault(value, len(self.number))

    @property
    def values(self) -> list[Any]:
        return list(self.number)


def index(known: Samples) -> Index:
    """The index of a run's programs. Raises :class:`SecgenError` where it has none."""
    if not known.judged:
        raise SecgenError("the run has no programs yet", known.run.folder, "`secgen run` makes them (notebook "
                          "02_generate), `secgen restore` lays shipped ones there")
    programs = ordered(known)
    names = list(dict.fromkeys(sample.completion.task_id for sample in programs))
    tasks = [known.tasks[name] for name in names]
    place = {name: at for at, name in enumerate(names)}
    row = {sample.completion.completion_id: at for at, sample in enumerate(programs)}
    standing = _standing(known)
    facets = [*_of_tasks(tasks), *_of_programs(programs), *_sets(known, programs, standing)]
    reasons = Words([""])
    columns = {
        "tasks": {"id": [visible(t.task_id) for t in tasks], "entry": [visible(t.entry_point) for t in tasks],
                  "lacks": [lacks(known, t) for t in tasks],
                  "has": [[bool(t.examples), bool(t.test), bool(t.security_test)] for t in tasks]},
        "programs": {"id": [visible(s.completion.completion_id) for s in programs],
                     "task": [place[s.completion.task_id] for s in programs],
                     "sample": [s.completion.sample for s in programs],
                     "parent": [row.get(s.completion.parent_id or "", -1) for s in programs],
                     "reason": [reasons(reason(s.verdict)) for s in programs]},
        "reasons": reasons.values, "facets": facets, "findings": _findings(known, programs),
        "tuned": known.run.config.tuned,
        "roles": {language: known.roles(language) for language in sorted({t.language for t in tasks})},
    }
    return Index(programs, tasks, columns)


def ordered(known: Samples) -> list[JudgedSample]:
    """Programs by task, then sample, arm (the original first), mode and cycle: what is compared lies together."""
    names = sorted(known.tasks.values(), key=lambda t: (t.dataset, t.language))
    at = {task.task_id: place for place, task in enumerate(names)}
    missing = next((c for c in known.completions if c.task_id not in at), None)
    if missing is not None:
        known.task(missing)

    def key(sample: JudgedSample) -> tuple[Any, ...]:
        c = sample.completion
        return (at[c.task_id], c.sample, c.arm != "original", c.arm, c.train_seed or 0, MODES.index(c.mode), c.cycle)
    return sorted(known.judged.values(), key=key)


def lacks(known: Samples, task: Task) -> bool:
    """Whether the run was restored without this task's text, so that its prompt only says so."""
    return bool(known.run.restored) and task.prompt.startswith("(This text of ")


def reason(verdict: Verdict | None) -> str:
    """Why a program has no better verdict, in the verdict's own words."""
    return visible("unscored: it was not judged yet" if verdict is None else verdict.reason)


def _standing(known: Samples) -> pd.DataFrame:
    """The metrics' table of what stands after which cycle, with each program's outcome, and what the loop would say."""
    from secgen_lib.metrics import chains, outcome, reach

    frame = chains(*(known.run.table(name) for name in ("completions", "verdicts", "tasks")))
    return frame.assign(outcome=outcome(frame), reach=reach(frame))


def _facet(name: str, label: str, of: str, codes: list[int], values: Sequence[str], **more: Any) -> dict[str, Any]:
    return {"name": name, "label": label, "of": of, "codes": codes, "values": [visible(v) for v in values], **more}


def _of_tasks(tasks: Sequence[Task]) -> list[dict[str, Any]]:
    asked: list[tuple[str, str, Callable[[Task], str]]] = [
        ("split", "Split", lambda t: t.split), ("dataset", "Data set", lambda t: t.dataset),
        ("language", "Language", lambda t: t.language), ("family", "Family", lambda t: t.family or t.task_id)]
    facets = []
    for name, label, of in asked:
        words = Words()
        facets.append(_facet(name, label, "task", [words(of(task)) for task in tasks], words.values))
    return facets


def _of_programs(programs: Sequence[JudgedSample]) -> list[dict[str, Any]]:
    def seed(sample: JudgedSample) -> str:
        trained = sample.completion.train_seed
        return "none" if trained is None else str(trained)

    asked: list[tuple[str, str, Callable[[JudgedSample], str], Sequence[str]]] = [
        ("arm", "Arm", lambda s: s.completion.arm, ["original"]),
        ("seed", "Training seed", seed, []), ("model", "Model", lambda s: s.completion.model, []),
        ("mode", "Mode", lambda s: s.completion.mode, MODES),
        ("cycle", "Cycle", lambda s: str(s.completion.cycle), [])]
    facets = []
    for name, label, of, first in asked:
        there = {of(sample) for sample in programs}
        words = Words(value for value in first if value in there)
        facets.append(_facet(name, label, "program", [words(of(sample)) for sample in programs], words.values))
    return facets


def _sets(known: Samples, programs: Sequence[JudgedSample], standing: pd.DataFrame) -> list[dict[str, Any]]:
    """Verdict, and the facets of which a program may have several values."""
    from secgen_lib.metrics import OUTCOMES

    outcomes, reaches = (dict(zip(standing["completion_id"], standing[name], strict=True))
                         for name in ("outcome", "reach"))
    after: dict[str, set[str]] = {}
    for name, mode, cycle in zip(standing["completion_id"], standing["mode"], standing["cycle"], strict=True):
        after.setdefault(name, set()).add(f"{mode} {cycle}" if cycle else UNTOUCHED)
    cycles = sorted({value for values in after.values() for value in values} - {UNTOUCHED},
                    key=lambda value: (MODES.index(value.split()[0]), int(value.split()[1])))
    names = [sample.completion.completion_id for sample in programs]
    words, sets = Words([UNTOUCHED, *cycles]), Words()
    codes = [sets(tuple(sorted(words(value) for value in after.get(name, ())))) for name in names]
    stands = _facet("stands", "Stands after", "program", codes, words.values, sets=sets.values)
    words, sets = Words(["builds", "does not build", "build unscored", *(w for said in ANSWERS.values() for w in said),
                         "stub", "shared process", *SAYS]), Words()
    codes = [sets(tuple(words(word) for word in (*answers(sample, known.task(sample.completion)),
                                                 SAYS[REACH.index(reaches[name])])))
             for name, sample in zip(names, programs, strict=True)]
    return [_facet("verdict", "Verdict", "program", [OUTCOMES.index(outcomes[name]) for name in names], OUTCOMES),
            stands, _facet("answer", "What is known", "program", codes, words.values, sets=sets.values, all=True)]


def answers(sample: JudgedSample, task: Task) -> list[str]:
    """Each question of a verdict on its own, in words; one that the task does not ask is left out."""
    verdict = sample.verdict
    if sample.completion.code is None or (verdict is not None and verdict.builds is False):
        return ["does not build"]
    if verdict is None or verdict.builds is None:
        return ["build unscored"]
    asked = {"examples_passed": task.examples, "passed": task.test, "safe": task.security_test}
    said = [ANSWERS[name][{True: 0, False: 1, None: 2}[getattr(verdict, name)]] for name in ANSWERS
            if asked.get(name, "always")]
    more = {"stub": verdict.stub, "shared process": verdict.shared_process}
    return ["builds", *said, *(word for word, holds in more.items() if holds)]


def _findings(known: Samples, programs: Sequence[JudgedSample]) -> dict[str, Any]:
    """Sets of (tool, class, who): a filter by several of them asks for one finding that is all of them."""
    tools, classes, who, sets = Words(), Words(), Words(["teacher", "judge", "test", "tool"]), Words()
    codes = []
    for sample in programs:
        roles = {"sanitizer": "test", **known.roles(known.task(sample.completion).language)}
        said = [*known.findings(sample.completion), *execution_findings(sample.executions)]
        found = {(tools(visible(f.tool)), classes(visible(f.category)), who(roles.get(f.tool, "tool"))) for f in said
                 if f.level == "error"}
        codes.append(sets(tuple(sorted(found))))
    return {"tool": tools.values, "class": classes.values, "by": who.values, "sets": sets.values, "codes": codes}
