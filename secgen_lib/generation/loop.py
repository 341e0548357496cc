"""The loop: generate, judge, send back what the teacher found; the same code for the original and the tuned model.

Cycle 0 is generation. From cycle 1 on, chains start at each cycle-0 program: ``feedback`` (build error, teacher's
findings or a failed public example go back), and its controls at equal budget: ``fresh`` (another answer to the task
alone), ``revise`` ("read it again", without findings) and ``static`` (feedback of the teachers that read, as if no
fuzzer had been there). A program that the chain's stop rule accepts is not sent again.
Everything is named by content, so that a loop that was killed finds what it has and goes on.
"""
from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Protocol

from secgen_lib import languages
from secgen_lib.analyzers.findings.match import fates
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Completion, Mode, Task, Transition, digest
from secgen_lib.core.settings import LoopSpec, ModelSpec
from secgen_lib.core.store import cache
from secgen_lib.generation.models import Answer, Model, kept, recalled
from secgen_lib.judging.samples import JudgedSample, by_table
from secgen_lib.judging.teacher import TeacherView, view_in


class Progress(Protocol):
    """Where the loop says how much work there is and how much is done."""

    def expect(self, n: int) -> None:
        """``n`` more answers or verdicts are to come."""

    def done(self, n: int) -> None:
        """``n`` of them are there."""

    def tokens(self, n: int) -> None:
        """``n`` more tokens of answers are there."""


class Untold(Progress):
    """Tells nobody."""


CHUNK = 128
"""Programs judged and written at a time: what a kill can cost."""
WRITE_S = 2.0
"""Seconds of answers that a kill can cost: an answer is written when it is there, with those of these seconds."""


@dataclass
class Loop:
    """One model (one arm, one training seed) on one list of tasks.

    ``judge`` takes completions and returns their samples, judged; ``sink(table, records)`` writes rows; ``known`` has
    what earlier work on the same run has left, by completion id; ``progress`` is told what is expected and what is done
    (answers and verdicts alike).
    """

    model: Model
    tasks: Mapping[str, Task]
    arm: str
    train_seed: int | None
    seed: int
    n_samples: int
    settings: LoopSpec
    sampling: ModelSpec
    teachers: Mapping[str, tuple[str, ...]]
    judge: Callable[[Sequence[Completion]], Sequence[JudgedSample]]
    sink: Callable[[str, Sequence[Any]], None]
    known: dict[str, JudgedSample] = field(default_factory=dict)
    progress: Progress = field(default_factory=Untold)
    transitions: list[Transition] = field(default_factory=list)
    """The fates of findings, filled by :meth:`repair`: derived from the tables, so they are written at the end."""
    style: prompts.Style = prompts.LAB
    """How the tasks are put to the model."""

    def run(self, modes: Sequence[Mode]) -> None:
        """All of it: cycle 0, its verdicts, and ``settings.cycles`` cycles of every mode."""
        roots = self.generate()
        self.verdicts(roots)
        self.repair(roots, modes)

    def generate(self) -> list[Completion]:
        """Cycle 0: ``n_samples`` answers to every task."""
        return self.draw([(task, sample) for task in self.tasks.values() for sample in range(self.n_samples)])

    def draw(self, places: Sequence[tuple[Task, int]]) -> list[Completion]:
        """Answers to tasks by sample number: the same number draws the same answer of the same model."""
        return self._answers([self._planned(task, None, "generate", 0, sample) for task, sample in places])

    def repair(self, roots: Sequence[Completion], modes: Sequence[Mode]) -> None:
        """Cycles 1 to ``settings.cycles`` of every mode, all modes of a cycle in one batch."""
        last = {(mode, root.completion_id): root for mode in modes for root in roots}
        for cycle in range(1, self.settings.cycles + 1):
            sent = {key: c for key, c in last.items() if not self.teacher_view(c, key[0]).accepted}
            planned = [self._planned(self.tasks[parent.task_id], parent, mode, cycle, parent.sample)
                       for (mode, _), parent in sent.items()]
            children = self._answers(planned)
            self.verdicts(children)
            self._transitions(children)
            last.update(zip(sent, children, strict=True))

    def teacher_view(self, completion: Completion, mode: Mode = "feedback") -> TeacherView:
        """What the stop rule and the repair turn of a chain are made from; hidden tests and judges have no way in."""
        return view_in(mode, self.known[completion.completion_id],
                       self.teachers.get(self.tasks[completion.task_id].language, ()))

    def judge_answers(self) -> None:
        """Judge all answers to these tasks that have no verdict yet."""
        self.verdicts([sample.completion for sample in self.known.values() if sample.completion.task_id in self.tasks])

    def verdicts(self, completions: Sequence[Completion]) -> None:
        """Judge those that have no verdict yet, a chunk at a time."""
        left = [c for c in completions if self.known[c.completion_id].verdict is None]
        self.progress.expect(len(left))
        for start in range(0, len(left), CHUNK):
            judged = self.judge(left[start:start + CHUNK])
            for table, records in by_table(judged).items():
                self.sink(table, records)
            self.known.update((sample.completion.completion_id, sample) for sample in judged)

    def _planned(self, task: Task, parent: Completion | None, mode: Mode, cycle: int, sample: int) -> Completion:
        """A completion before its answer. The sampling seed does not depend on the arm: both models are drawn alike."""
        seed = int(digest(self.seed, task.task_id, mode, cycle, sample), 16) >> 1
        style = (self.style.form, self.style.system)
        name = digest(self.model.identity, self.arm, self.train_seed, task.task_id, mode, cycle, sample, seed,
                      parent.completion_id if parent else None, *self.sampling.decoding.values(),
                      *(style if style != (prompts.LAB.form, prompts.LAB.system) else ()))
        return Completion(name, parent.completion_id if parent else None, task.task_id, self.sampling.name, self.arm,
                          self.train_seed, mode, cycle, sample, seed, self.sampling.temperature, "", None, "")

    def _answers(self, planned: Sequence[Completion]) -> list[Completion]:
        """The planned completions with their answers; those of an earlier, killed attempt are found again."""
        left = [p for p in planned if p.completion_id not in self.known]
        self.progress.expect(len(left))
        conversations = [self.conversation(p) for p in left]
        settings = self.sampling.decoding
        keys = [self._key(p, conversation) for p, conversation in zip(left, conversations, strict=True)]
        known = {key: recalled(value) for key in dict.fromkeys(keys)
                 if (value := cache().get("answer", key)) is not None}
        places: dict[str, list[int]] = {}
        for place, key in enumerate(keys):
            places.setdefault(key, []).append(place)
        with _Written(self, left) as written:
            for key, answer in known.items():
                written.add(places[key], key, answer)
            fresh, reported = [key for key in places if key not in known], set[int]()

            def keep(at: int, answer: Answer) -> None:
                reported.add(at)
                if answer.finish_reason != "error":
                    cache().put("answer", fresh[at], kept(answer))
                written.add(places[fresh[at]], fresh[at], answer)

            self.model.generate([conversations[places[key][0]] for key in fresh],
                                [left[places[key][0]].seed for key in fresh], **settings, on_answer=keep,
                                on_tokens=self.progress.tokens)
            if len(reported) < len(fresh):
                raise SecgenError(f"{len(fresh) - len(reported)} of {len(fresh)} answers were not given to on_answer",
                                  type(self.model).__name__, "a backend calls on_answer(place, answer) for each")
        return [self.known[p.completion_id].completion for p in planned]

    def answer_key(self, planned: Completion) -> str:
        """Under what name the answer to ``planned`` is in the cache."""
        return self._key(planned, self.conversation(planned))

    def _key(self, planned: Completion, conversation: Sequence[prompts.Message]) -> str:
        return digest(self.model.identity, conversation, planned.seed, self.sampling.decoding)

    def again(self, completion: Completion) -> Completion:
        """The completion as this loop would plan it: of the same name where model, settings and parent are the same."""
        parent = self.known[completion.parent_id].completion if completion.parent_id else None
        return self._planned(self.tasks[completion.task_id], parent, completion.mode, completion.cycle,
                             completion.sample)

    def answered(self, planned: Completion, answer: Answer) -> Completion:
        """A planned completion with its answer, and the program in it."""
        task = self.tasks[planned.task_id]
        code = languages.get(task.language).extract(answer.text, entry_point=task.entry_point, prompt=task.head)
        return replace(planned, text=answer.text, code=code, finish_reason=answer.finish_reason,
                       n_tokens=answer.n_tokens)

    def conversation(self, planned: Completion) -> list[prompts.Message]:
        """What the model reads before it writes ``planned``."""
        task = self.tasks[planned.task_id]
        if planned.parent_id is None or planned.mode == "fresh":
            return prompts.ask(task, self.style)
        parent = self.known[planned.parent_id].completion
        before = prompts.ask(task, self.style) if self.settings.history == "last" else self.conversation(parent)
        answer = prompts.answer_shown(parent.text, parent.code, task, self.style)
        return prompts.reply(before, answer, self._user_turn(planned.mode, parent))

    def _user_turn(self, mode: Mode, parent: Completion) -> str:
        task = self.tasks[parent.task_id]
        if mode == "revise":
            return prompts.revise(task, self.style)
        return self.teacher_view(parent, mode).message(task, self.style)

    def _transitions(self, children: Sequence[Completion]) -> None:
        """What became of each finding, by every tool, in the chains that rewrite a program."""
        for child in children:
            if child.mode != "fresh" and child.parent_id is not None:
                self.transitions.extend(self._fates(self.known[child.parent_id], self.known[child.completion_id]))

    def _fates(self, parent: JudgedSample, child: JudgedSample) -> list[Transition]:
        if not (child.verdict and child.verdict.builds):
            return []
        before, after, name = parent.defects(), child.defects(), child.completion.completion_id
        # silence of a tool that did not finish mends nothing
        failed = {run.tool for sample in (parent, child) for run in sample.analyses if run.status != "ok"}
        built = bool(parent.verdict and parent.verdict.builds)
        return [Transition(name, parent.completion.completion_id, tool, finding.category, finding.rule_id, fate)
                for tool in sorted({*before, *after} - failed)
                for finding, fate in fates(parent.completion.code or "", before.get(tool, ()),
                                           child.completion.code or "", after.get(tool, ()), built,
                                           self.tasks[child.completion.task_id].language)]


class _Written:
    """Answers on their way into the table: at once, but no more often than every few seconds; what is there is written
    however the work ends."""

    def __init__(self, loop: Loop, planned: Sequence[Completion]):
        self._loop, self._planned = loop, planned
        self._waiting: list[Completion] = []
        self._requests: list[dict[str, Any]] = []
        self._lock, self._last = threading.Lock(), time.monotonic()

    def __enter__(self) -> _Written:
        return self

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self._write()

    def add(self, places: Sequence[int], key: str, answer: Answer) -> None:
        """The answer to these of the planned completions, with its name; any thread may bring it."""
        done = [self._loop.answered(self._planned[place], answer) for place in places]
        with self._lock:
            self._waiting += done
            self._requests += [{"request": key, **asdict(answer.usage)}] if answer.usage else []
            if time.monotonic() - self._last > WRITE_S:
                self._write()

    def _write(self) -> None:
        if self._requests:  # first: killed in between, an answer is asked for again, by the same name
            self._loop.sink("requests", self._requests)
        self._loop.sink("completions", self._waiting)
        self._loop.known.update((c.completion_id, JudgedSample(c)) for c in self._waiting)
        self._loop.progress.done(len(self._waiting))
        self._waiting, self._requests, self._last = [], [], time.monotonic()
