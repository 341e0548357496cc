"""The join of executions and analyses. Mutations that turn these red: a tool's failure that counts as clean; a suite
without an answer that counts as passed."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib import languages
from secgen_lib.core.records import AnalyzerRun
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.judging.verdict import together, verdict
from tests.c_task import GOOD, TASK, completion

SPEC = AnalyzerSpec()


def _outcome(status="passed"):
    return languages.Executed(True, "", {suite: (status, "") for suite in ("examples", "functional", "security")})


def _runs(**status):
    tools = ("clang_tidy", "gcc_analyzer", "cppcheck")
    return {tool: AnalyzerRun("c", tool, "1", "static", status.get(tool, "ok")) for tool in tools}


@pytest.mark.parametrize(("status", "clean"), [("ok", True), ("error", False), ("timeout", False), ("outage", None),
                                               ("unsupported", None)])
def test_a_judge_that_fails_never_makes_a_program_clean(status, clean):
    v = verdict(completion(GOOD), TASK, _outcome(), _runs(cppcheck=status), SPEC)
    assert v.clean is clean
    assert v.teacher_clean is True
    assert v.reason == {True: "", False: "findings", None: "unscored: analyzers"}[clean]


def test_a_missing_run_is_unscored():
    runs = _runs()
    del runs["gcc_analyzer"]
    assert verdict(completion(GOOD), TASK, _outcome(), runs, SPEC).clean is None


def test_a_broken_sandbox_leaves_everything_unscored():
    v = verdict(completion(GOOD), TASK, languages.Executed(None, "no sandbox", {}), {}, SPEC)
    assert (v.builds, v.passed, v.clean, v.safe) == (None,) * 4
    assert v.reason == "unscored: no sandbox"


@pytest.mark.parametrize("status", ["failed", "crash", "timeout", "memory", "violation"])
def test_only_passed_passes(status):
    v = verdict(completion(GOOD), TASK, _outcome(status), _runs(), SPEC)
    assert v.passed is False and v.safe is False
    assert verdict(completion(GOOD), TASK, _outcome("unscored"), _runs(), SPEC).passed is None


def test_a_task_without_a_test_has_no_answer():
    v = verdict(completion(GOOD), replace(TASK, test="", security_test="", examples=""), _outcome(), _runs(), SPEC)
    assert (v.passed, v.safe, v.examples_passed) == (None, None, None)
    assert v.reason == ""


@pytest.mark.parametrize(("answers", "all_of_them"), [
    ([True, True], True), ([True, None], None), ([None, False], False), ([], None), ([None], None)])
def test_together(answers, all_of_them):
    assert together(answers) is all_of_them
