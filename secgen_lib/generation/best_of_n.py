"""Drawing again until an answer is accepted: what sampling alone brings, without any training.

Up to ``n`` answers are drawn for each place; the first one that builds, passes the public examples and is clean by the
teacher is the answer, else the first one drawn. Its control (``by`` examples) accepts whatever the teacher says.
Neither the judges nor the hidden tests are asked: the candidates are judged by the teacher alone, on tasks from which
the hidden tests have been taken out. The first candidate is the original's own answer (the same sampling seed), so that
the comparison with it is paired.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from secgen_lib.core.records import Completion, Task
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.generation.loop import Loop
from secgen_lib.judging import samples
from secgen_lib.judging.samples import JudgedSample

TABLES = {name: f"candidate_{name}" for name in (*samples.TABLES, "requests")}
"""Where the candidates lie: apart from the answers, so that nothing counts them as such."""


def visible(task: Task) -> Task:
    """The task as the choice may know it: without its hidden tests."""
    return replace(task, test="", security_test="")


def by_teacher(spec: AnalyzerSpec) -> AnalyzerSpec:
    """The analyzers with the teacher in the judges' place: no judge is run."""
    return spec.model_copy(update={"judge": spec.feedback, "sanitized": False})


@dataclass
class BestOfN(Loop):
    """A loop whose cycle 0 is chosen among the answers of ``candidates`` (a loop on the visible tasks)."""

    n: int = 4
    by: Literal["teacher", "examples"] = "teacher"
    candidates: Loop = field(kw_only=True)

    def generate(self) -> list[Completion]:
        """Cycle 0: the chosen answers. A place is asked again only while no answer to it has been accepted."""
        places = [(task, sample) for task in self.tasks.values() for sample in range(self.n_samples)]
        chosen: dict[tuple[str, int], Completion] = {}
        left = places
        for turn in range(self.n):
            drawn = self.candidates.draw([(self.candidates.tasks[task.task_id], sample + turn * self.n_samples)
                                          for task, sample in left])
            self.candidates.verdicts(drawn)
            for (task, sample), candidate in zip(left, drawn, strict=True):
                if turn == 0 or self.accepted(candidate):
                    chosen[task.task_id, sample] = replace(candidate, sample=sample)
            left = [place for place, candidate in zip(left, drawn, strict=True) if not self.accepted(candidate)]
        answers = [chosen[task.task_id, sample] for task, sample in places]
        self.keep(answers)
        return answers

    def accepted(self, candidate: Completion) -> bool:
        """Whether all that the choice may see says yes; what could not be scored is not accepted."""
        seen = self.candidates.teacher_view(candidate)
        return seen.good if self.by == "teacher" else bool(seen.builds and not seen.failed_example)

    def keep(self, answers: Sequence[Completion]) -> None:
        new = [answer for answer in answers if answer.completion_id not in self.known]
        self.sink("completions", new)
        self.known.update((answer.completion_id, JudgedSample(answer)) for answer in new)
