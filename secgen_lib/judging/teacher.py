"""What may be said to the model of its program, and nothing else: the build error, the teacher's findings, the public
examples.

This is the only place that makes it. A judge's finding, a hidden test and a sanitizer's report have no way in: the loop
sends back, mining learns from, and the pages show as said what :func:`teacher_view` lets through.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secgen_lib import analyzers
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import FUZZERS, Finding, Mode, Task
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.judging.verdict import together


@dataclass(frozen=True)
class TeacherView:
    """The teacher's view of one program. ``analyzer_failure`` and ``failed_example`` are empty where there is none."""

    builds: bool | None
    build_error: str
    findings: tuple[Finding, ...]
    teacher_clean: bool | None
    analyzer_failure: str
    failed_example: str

    @property
    def accepted(self) -> bool:
        """The stop rule: builds, teacher-clean, and no public example fails.

        A program that could not be scored (an outage) is not sent back either: there is nothing true to say of it.
        """
        return self.builds is None or (self.builds and self.teacher_clean is None) or self.good

    @property
    def good(self) -> bool:
        """All that the teacher sees says yes; what could not be scored does not."""
        return bool(self.builds and self.teacher_clean and not self.failed_example)

    def message(self, task: Task, style: prompts.Style) -> str:
        """The repair turn. Raises ``ValueError`` where there is nothing to say."""
        return prompts.feedback(self.build_error, self.findings, self.failed_example, self.analyzer_failure, task=task,
                                style=style)


def told_by(sample: JudgedSample, teachers: Sequence[str]) -> JudgedSample:
    """The sample as it were if these had been all of its teachers: their runs alone, and their word in the verdict."""
    runs = tuple(run for run in sample.analyses if run.tool in teachers)
    if sample.verdict is None or not sample.verdict.builds:
        return replace(sample, analyses=runs)
    by_tool = {run.tool: analyzers.is_clean(run) for run in runs}
    clean = together([by_tool.get(tool) for tool in teachers])
    return replace(sample, analyses=runs, verdict=replace(sample.verdict, teacher_clean=clean))


def teacher_view(sample: JudgedSample, teachers: Sequence[str]) -> TeacherView:
    """The view of a judged program by ``teachers``, the tools whose findings may be shown for its language.

    Raises :class:`SecgenError` for a program that has no verdict.
    """
    verdict = sample.verdict
    if verdict is None:
        raise SecgenError(f"completion {sample.completion.completion_id} has no verdict", "tables/verdicts",
                          "run the stage that judges it")
    runs = [run for run in sample.analyses if run.tool in teachers]
    findings = tuple(finding for run in runs for finding in analyzers.defects(run))
    failure = next((f"{run.tool}: {run.status} {run.detail}".strip() for run in runs
                    if run.status in ("error", "timeout")), "")
    build_error, example = "", ""
    for execution in sample.executions:
        if execution.status == "build_error":
            build_error = execution.detail or "the build failed"
        elif execution.suite == "examples" and execution.status not in ("passed", "unscored"):
            example = execution.detail or execution.status
    return TeacherView(verdict.builds, build_error, findings, verdict.teacher_clean, failure, example)


def view_in(mode: Mode, sample: JudgedSample, teachers: Sequence[str]) -> TeacherView:
    """The view that a chain of this mode has: in ``static`` that of the teachers that read, else that of all."""
    if mode != "static":
        return teacher_view(sample, teachers)
    reading = reading_alone(teachers)
    return teacher_view(told_by(sample, reading), reading)


def reading_alone(teachers: Sequence[str]) -> tuple[str, ...]:
    """The teachers that read a program: all but the fuzzer."""
    return tuple(tool for tool in teachers if tool != FUZZERS["feedback"])
