"""Preference pairs: a bad program and a good one for the same task, from what the model itself wrote.

Two sources. A *repair* is a program and the one the model wrote after it was told what was wrong (mode ``feedback``);
*siblings* are independent cycle-0 samples of one task. Only tasks of split ``mining`` are used, and of the verdicts
only what the loop may see or the tuning tasks' own tests say: ``builds``, ``teacher_clean``, ``examples_passed``,
``passed``, ``stub``. The judges' answers (``clean``, ``safe``) and findings are never read.

``kind`` says what was wrong with the rejected side: ``build`` (does not build), ``security`` (builds, the teacher
reports findings) or ``function`` (builds, teacher-clean, fails a test of the tuning task). The chosen side builds, is
teacher-clean, passes the examples and the tests, and is no stub: a finding "fixed" by deleting the program is no fix.
A task without tests is mined only where the profile leaves it to the teacher alone (``minable.py``).
"""
from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from secgen_lib.core import jsonl, prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import (
    Completion,
    Finding,
    PreferencePair,
    Task,
    Verdict,
    digest,
    naming_row,
    to_row,
)
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.judging.teacher import TeacherView, teacher_view
from secgen_lib.training.pairs import minable, overlap
from secgen_lib.training.pairs._text import normalised, shape

__all__ = ["KINDS", "mine", "normalised", "read_jsonl", "shape", "write_jsonl"]

KINDS = ("security", "function", "build")
DROPS = ("unscored", "stub", "no_code", "no_finding", "no_feedback", "identical", "length_ratio", "duplicate",
         "overlap_task", "overlap_prompt", "overlap_program", "beyond_per_task", "beyond_max_pairs")


@dataclass(frozen=True)
class _Side:
    """A completion as one side of a pair: ``role`` is good, one of KINDS, or why it can be neither. ``view`` is what
    the loop saw of it, None where it has no verdict."""

    completion: Completion
    role: str
    plain: str
    view: TeacherView | None

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.view.findings if self.view else ()


def mine(tasks: Iterable[Task], samples: Iterable[JudgedSample], *, teachers: Mapping[str, Sequence[str]],
         max_length_ratio: float, reserved: Iterable[Task], include_repair_turns: bool = False, per_task: int = 4,
         max_pairs: int | None = None, seed: int = 0, style: prompts.Style = prompts.LAB,
         teacher_alone: Iterable[str] = ()) -> tuple[list[PreferencePair], dict[str, Any]]:
    """Pairs of the mining tasks, and a report that counts what was considered and why the rest was dropped.

    ``teachers``: by language, the tools whose findings the loop sees; runs of any other tool are passed over.
    ``max_length_ratio``: the longer side over the shorter, in characters without comments and layout.
    ``reserved``: the validation, test and unseen tasks; a pair of such a task, with such a prompt, or with such a
    task's reference program is dropped. Pairs that share only the *shape* of a reference (names and constants taken
    out) are counted and kept. ``include_repair_turns``: a repair's prompt is then the repair conversation (task,
    rejected program, what was reported) instead of the task alone. ``per_task`` bounds the sibling pairs of a task,
    ``max_pairs`` all pairs (chosen by a hash of ``seed`` and their ids, which is random and repeatable). ``style``: how
    the tasks were put to the model, and are in the pairs. ``teacher_alone``: the ids of mining tasks without functional
    tests of which a program is good that builds, is teacher-clean and does something.

    ``report["ngrams"]`` says how far the reserved tasks resemble the mined ones (:mod:`.overlap`);
    ``report["considered"] == report["pairs"] + sum(report["dropped"].values())``.
    """
    if max_length_ratio < 1:
        raise ValueError(f"max_length_ratio is the longer side over the shorter, at least 1, not {max_length_ratio}")
    miner = _Miner({t.task_id: t for t in tasks if t.split == "mining"}, teachers, max_length_ratio,
                   list(reserved), include_repair_turns, style, frozenset(teacher_alone))
    miner.read(samples)
    miner.repairs()
    miner.siblings(per_task)
    kept = sorted(miner.pairs, key=lambda p: digest(seed, p.task_id, p.rejected_id, p.chosen_id))
    if max_pairs is not None:
        miner.dropped["beyond_max_pairs"] += len(kept[max_pairs:])
        kept = kept[:max_pairs]
    kept.sort(key=lambda p: (p.task_id, p.rejected_id, p.chosen_id))
    return kept, miner.report(kept)


class _Miner:
    def __init__(self, tasks: dict[str, Task], teachers: Mapping[str, Sequence[str]], ratio: float,
                 reserved: list[Task], repair_turns: bool, style: prompts.Style, alone: frozenset[str]):
        self.tasks, self.teachers, self.ratio, self.repair_turns = tasks, teachers, ratio, repair_turns
        self.style, self.alone, self.reserved = style, alone, reserved
        self.reserved_ids = {t.task_id for t in reserved}
        self.reserved_prompts = {" ".join(t.prompt.split()) for t in reserved}
        references = [(t.reference, t.language) for t in reserved if t.reference]
        self.reserved_programs = {normalised(*reference) for reference in references}
        self.reserved_shapes = {shape(*reference) for reference in references}
        self.pairs: list[PreferencePair] = []
        self.source: dict[tuple[str, str], str] = {}
        self.dropped: Counter[str] = Counter()
        self.seen: set[tuple[str, str, str]] = set()
        self.considered = self.other_split = 0

    def read(self, samples: Iterable[JudgedSample]) -> None:
        self.sides: dict[str, _Side] = {}
        for sample in sorted(samples, key=_place):
            c, task = sample.completion, self.tasks.get(sample.completion.task_id)
            if task is None:
                self.other_split += 1
                continue
            view = teacher_view(sample, self.teachers.get(task.language, ())) if sample.verdict else None
            plain = normalised(c.code, task.language) if c.code is not None else ""
            role = _role(task, c, sample.verdict, view.findings if view else (), c.task_id in self.alone)
            self.sides[c.completion_id] = _Side(c, role, plain, view)

    def repairs(self) -> None:
        for child in self.sides.values():
            parent = self.sides.get(child.completion.parent_id or "")
            if child.completion.mode != "feedback" or parent is None or parent.role not in KINDS:
                continue
            if child.role in KINDS:
                continue  # still bad: no repair, nothing considered
            self.considered += 1
            reason = child.role if child.role != "good" else self._refuse(parent, child)
            prompt = self._conversation(parent) if reason is None and self.repair_turns else None
            if reason is None and self.repair_turns and prompt is None:
                reason = "no_feedback"
            self._settle(parent, child, "repair", reason, prompt)

    def siblings(self, per_task: int) -> None:
        groups: dict[str, list[_Side]] = defaultdict(list)
        for side in self.sides.values():
            if side.completion.mode == "generate":
                groups[side.completion.task_id].append(side)
        for group in groups.values():
            goods = list({s.plain: s for s in reversed(group) if s.role == "good"}.values())[::-1]
            bads = list({s.plain: s for s in reversed(group) if s.role in KINDS}.values())[::-1]
            made = 0
            for turn, bad in enumerate(_by_turns(bads) if goods else ()):
                self.considered += 1
                if made >= per_task:
                    self.dropped["beyond_per_task"] += 1
                    continue
                # Each bad program meets another good one, so that no single answer is preferred to all others.
                order = goods[turn % len(goods):] + goods[:turn % len(goods)]
                good = next((g for g in order if self._refuse(bad, g) is None), order[0])
                made += self._settle(bad, good, "siblings", self._refuse(bad, good), None)

    def _refuse(self, bad: _Side, good: _Side) -> str | None:
        """Why this is no pair, or None."""
        task = self.tasks[good.completion.task_id]
        if bad.plain == good.plain:
            return "identical"
        short, long = sorted((len(bad.plain), len(good.plain)))
        if long > self.ratio * max(short, 1):
            return "length_ratio"
        if (task.task_id, bad.plain, good.plain) in self.seen:
            return "duplicate"
        if task.task_id in self.reserved_ids:
            return "overlap_task"
        if " ".join(task.prompt.split()) in self.reserved_prompts:
            return "overlap_prompt"
        return "overlap_program" if {bad.plain, good.plain} & self.reserved_programs else None

    def _settle(self, bad: _Side, good: _Side, source: str, reason: str | None, prompt: list[dict] | None) -> bool:
        if reason is not None:
            self.dropped[reason] += 1
            return False
        task = self.tasks[good.completion.task_id]
        self.seen.add((task.task_id, bad.plain, good.plain))
        answer = [({"role": "assistant", "content": prompts.fenced(side.completion.code or "", task.language)},)
                  for side in (good, bad)]
        categories = tuple(sorted({f.category for f in bad.findings})) if bad.role == "security" else ()
        pair = PreferencePair(tuple(prompt or prompts.ask(task, self.style)), answer[0], answer[1], task.task_id,
                              good.completion.completion_id, bad.completion.completion_id, bad.role, categories)  # type: ignore[arg-type]  # of KINDS
        self.pairs.append(pair)
        self.source[pair.rejected_id, pair.chosen_id] = source
        return True

    def _conversation(self, bad: _Side) -> list[dict[str, str]] | None:
        """The repair conversation as the loop leads it (``history: last``): task, program, what was reported."""
        task = self.tasks[bad.completion.task_id]
        try:
            message = bad.view.message(task, self.style) if bad.view else None
        except ValueError:
            message = None
        if message is None:
            return None
        answer = prompts.answer_shown(bad.completion.text, bad.completion.code, task, self.style)
        return prompts.reply(prompts.ask(task, self.style), answer, message)

    def report(self, kept: Sequence[PreferencePair]) -> dict[str, Any]:
        lengths = [(len(self.sides[p.chosen_id].plain), len(self.sides[p.rejected_id].plain)) for p in kept]
        shapes = sum(bool({self._shape(p.chosen_id), self._shape(p.rejected_id)} & self.reserved_shapes) for p in kept)
        return {
            "pairs": len(kept), "considered": self.considered, "dropped": {d: self.dropped[d] for d in DROPS},
            "by_kind": {kind: sum(p.kind == kind for p in kept) for kind in KINDS},
            "by_source": dict(sorted(Counter(self.source[p.rejected_id, p.chosen_id] for p in kept).items())),
            "by_category": dict(sorted(Counter(c for p in kept for c in p.categories).items())),
            "tasks": len({p.task_id for p in kept}),
            "families": len({self.tasks[p.task_id].family for p in kept}),
            "sides": dict(sorted(Counter(s.role for s in self.sides.values()).items())),
            "completions_of_other_splits": self.other_split,
            "teacher_alone": self._by_teacher_alone(kept),
            "ngrams": overlap.report(list(self.tasks.values()), self.reserved),
            "overlap": {"task": self.dropped["overlap_task"], "prompt": self.dropped["overlap_prompt"],
                        "program": self.dropped["overlap_program"], "shape_kept": shapes},
            "median_length": {"chosen": median(c for c, _ in lengths) if lengths else None,
                              "rejected": median(r for _, r in lengths) if lengths else None},
            "chosen_longer": sum(c > r for c, r in lengths) / len(lengths) if lengths else None,
        }

    def _by_teacher_alone(self, kept: Sequence[PreferencePair]) -> dict[str, int]:
        """What was mined without functional tests: nothing says that those chosen programs do what was asked."""
        return {"tasks": len(self.alone & self.tasks.keys()), "pairs": sum(p.task_id in self.alone for p in kept),
                "good": sum(s.role == "good" and s.completion.task_id in self.alone for s in self.sides.values())}

    def _shape(self, completion_id: str) -> str:
        completion = self.sides[completion_id].completion
        return shape(completion.code or "", self.tasks[completion.task_id].language)


def _place(sample: JudgedSample) -> tuple[str, int, int, str]:
    c = sample.completion
    return c.task_id, c.sample, c.cycle, c.completion_id


def _role(task: Task, completion: Completion, verdict: Verdict | None, findings: tuple[Finding, ...],
          alone: bool) -> str:
    if verdict is None or verdict.builds is None:
        return "unscored"
    if completion.code is None:
        return "no_code"
    if not verdict.builds:
        return "build"
    if verdict.teacher_clean is None:
        return "unscored"
    if not verdict.teacher_clean:
        # Not clean without a finding: the tool died on this program. That is an error, but nothing to learn from.
        return "security" if findings else "no_finding"
    answers = ([] if alone else [verdict.passed]) + ([verdict.examples_passed] if task.examples else [])
    if False in answers:
        return "function"
    if None in answers or verdict.stub is None:
        return "unscored"
    return "stub" if verdict.stub or alone and minable.does_nothing(completion.code, task) else "good"


def _by_turns(bads: Sequence[_Side]) -> list[_Side]:
    """The kinds by turns, so that a bound on the number does not keep one kind only."""
    queues = [[s for s in bads if s.role == kind] for kind in KINDS]
    return [queue[i] for i in range(max(map(len, queues), default=0)) for queue in queues if i < len(queue)]


def write_jsonl(pairs: Iterable[PreferencePair], path: Path) -> Path:
    """Write pairs in TRL's conversational columns (``prompt``, ``chosen``, ``rejected``: lists of messages) with
    ours beside them; the file is replaced at once."""
    jsonl.write(path, [naming_row(PreferencePair, to_row(pair)) for pair in pairs])
    return path


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """Rows with TRL's three columns. Raises :class:`SecgenError` naming the line that is broken."""
    rows = []
    for number, line in jsonl.lines(path, "mining makes it"):
        try:
            row = jsonl.parse(line)
            ok = all(isinstance(m["role"], str) and isinstance(m["content"], str)
                     for name in ("prompt", "chosen", "rejected") for m in row[name]) and row["chosen"]
        except (ValueError, LookupError, TypeError):
            ok = False
        if not ok:
            raise SecgenError(f"line {number} is no preference pair", path,
                              "prompt, chosen and rejected are lists of {role, content}")
        rows.append(row)
    return rows
