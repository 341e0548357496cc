"""What may be said to the model. Mutations that turn these red: a stop rule that reads a hidden test; a judge among the
teachers; an outage that is sent back, or that best-of-n takes for an acceptance."""
from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

import secgen_lib
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Finding, Verdict
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.judging.teacher import TeacherView, teacher_view
from tests.c_task import GOOD, TASK, completion
from tests.judging.programs import PROGRAMS

TEACHERS = AnalyzerSpec().feedback["c"]


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_view_holds_only_what_the_teacher_sees(judged, name):
    """The judges' findings, hidden suites and answers may say anything: the view stays the same."""
    sample = judged[name]
    bad = Finding("r", "cppcheck", (), "leak", "error", "hidden", 1)
    v = sample.verdict
    other = replace(v, passed=not v.passed, clean=not v.clean, safe=not v.safe, reason="x", sanitized=False)
    hidden = replace(
        sample, verdict=other,
        analyses=tuple(a if a.tool in TEACHERS else replace(a, findings=(*a.findings, bad)) for a in sample.analyses),
        executions=tuple(e if e.suite == "examples" or e.status == "build_error" else replace(e, status="failed")
                         for e in sample.executions))
    assert teacher_view(sample, TEACHERS) == teacher_view(hidden, TEACHERS)


@pytest.mark.parametrize(("name", "accepted", "message"), [
    ("good", True, ""), ("leaky", False, "A static analyzer reports:\nline "),
    ("ones", False, "A public example fails:\n"), ("broken", False, "The program does not build:\nline "),
    ("none", False, "The program does not build:\nThe answer holds no program.")])
def test_what_is_accepted_and_what_is_said(judged, name, accepted, message):
    view = teacher_view(judged[name], TEACHERS)
    assert view.accepted is view.good is accepted
    assert bool(view.build_error) == (name in ("broken", "none")) and bool(view.findings) == (name == "leaky")
    if message:
        assert view.message(TASK, prompts.LAB).startswith(message)
    else:
        with pytest.raises(ValueError, match="a repair turn needs"):
            view.message(TASK, prompts.LAB)


@pytest.mark.parametrize(("builds", "clean"), [(None, None), (True, None)])
def test_what_could_not_be_scored_is_not_sent_back_and_is_not_good(builds, clean):
    view = TeacherView(builds, "", (), clean, "", "")
    assert view.accepted and not view.good


def test_a_program_without_a_verdict_has_no_view():
    with pytest.raises(SecgenError, match="completion c has no verdict"):
        teacher_view(JudgedSample(completion(GOOD, "c")), TEACHERS)
    assert teacher_view(JudgedSample(completion(GOOD, "c"), Verdict("c", *[True] * 6, False)), ()).good


def test_nobody_else_makes_a_repair_turn():
    """But for the lab, which writes its own programs and lies below this layer."""
    library = Path(secgen_lib.__file__).parent
    callers = {path.relative_to(library).as_posix() for path in library.rglob("*.py")
               if re.search(r"(?<!def )\bfeedback\(", path.read_text(encoding="utf-8"))}
    assert callers == {"judging/teacher.py", "lab/corpus.py", "lab/measure.py"}
