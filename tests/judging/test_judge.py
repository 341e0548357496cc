"""Every completion ends in exactly one class, by real tools. Mutations that turn these red: an outage that counts as
clean; a build error that counts as unscored; a verdict that reads the teacher for ``clean``; a stop rule that reads a
hidden test."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib import languages
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding, Task
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.judging.judge import check_tools, execute, judge, seen, together, verdict
from tests.c_task import BROKEN, GOOD, LEAKY, ONES, TASK, UNCHECKED, completion

SPEC = AnalyzerSpec()
PROGRAMS = {"good": GOOD, "unchecked": UNCHECKED, "leaky": LEAKY, "ones": ONES, "broken": BROKEN, "none": None}


@pytest.fixture(scope="module")
def judged():
    return judge([completion(code, name) for name, code in PROGRAMS.items()], {TASK.task_id: TASK}, SPEC)


@pytest.fixture
def verdicts(judged):
    return {v.completion_id: v for v in judged.verdicts}


def test_every_completion_has_one_verdict_in_order(judged):
    assert [v.completion_id for v in judged.verdicts] == list(PROGRAMS)


def test_a_good_program_is_good_in_every_respect(verdicts):
    v = verdicts["good"]
    assert (v.builds, v.examples_passed, v.passed, v.clean, v.teacher_clean, v.safe, v.stub) == (True,) * 6 + (False,)
    assert v.reason == ""


def test_an_unchecked_allocation_passes_and_is_unsafe(verdicts):
    v = verdicts["unchecked"]
    assert v.passed is True and v.safe is False and v.clean is False
    assert v.reason == "unsafe"


def test_a_leak_is_found_by_teacher_judge_and_sanitizer(verdicts):
    v = verdicts["leaky"]
    assert v.teacher_clean is False and v.clean is False and v.passed is False


def test_a_wrong_program_fails_its_tests(verdicts):
    v = verdicts["ones"]
    assert v.builds is True and v.examples_passed is False and v.passed is False


@pytest.mark.parametrize(("name", "reason"), [("broken", "build error"), ("none", "no code")])
def test_what_does_not_build_is_an_error_and_not_a_gap(verdicts, name, reason):
    v = verdicts[name]
    assert (v.builds, v.examples_passed, v.passed, v.clean, v.teacher_clean, v.safe) == (False,) * 6
    assert v.reason == reason


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


def test_the_stop_rule_sees_only_what_the_teacher_sees(judged):
    """The judges' findings and hidden suites may say anything: the view stays the same."""
    by_id = {v.completion_id: v for v in judged.verdicts}
    bad = Finding("r", "cppcheck", (), "leak", "error", "hidden", 1)
    for name in PROGRAMS:
        v = by_id[name]
        analyses = [a for a in judged.analyses if a.completion_id == name]
        executions = [e for e in judged.executions if e.completion_id == name]
        hidden = replace(v, passed=not v.passed, clean=not v.clean, safe=not v.safe, reason="x")
        changed = [replace(a, findings=(*a.findings, bad)) if a.tool != "clang_tidy" else a for a in analyses]
        failed = [replace(e, status="failed") if e.suite != "examples" and e.status != "build_error" else e
                  for e in executions]
        teachers = SPEC.feedback["c"]
        assert seen(v, analyses, executions, teachers) == seen(hidden, changed, failed, teachers)


@pytest.mark.parametrize(("name", "accepted"), [("good", True), ("leaky", False), ("ones", False), ("broken", False),
                                                ("none", False)])
def test_what_is_accepted(judged, verdicts, name, accepted):
    view = seen(verdicts[name], [a for a in judged.analyses if a.completion_id == name],
                [e for e in judged.executions if e.completion_id == name], SPEC.feedback["c"])
    assert view.accepted is accepted
    assert bool(view.build_error) == (name in ("broken", "none"))
    assert bool(view.findings) == (name == "leaky")


def test_missing_tools_are_named_all_at_once(monkeypatch):
    from secgen_lib import analyzers

    for tool in ("clang_tidy", "cppcheck"):
        monkeypatch.setattr(analyzers.load(tool), "version", lambda: None)
    with pytest.raises(SecgenError, match=r"missing: clang_tidy \(for c\); cppcheck \(for c\)"):
        check_tools(SPEC, ["c"])
    with pytest.raises(SecgenError, match="no judge is configured for rust"):
        from secgen_lib.judging.judge import _tools

        _tools(SPEC, "rust")


@pytest.mark.parametrize("dataset, seconds", [("mbpp_plus", 10.0), ("lab", 3.0), ("tasks_of_a_file", 3.0)])
def test_a_program_has_the_time_that_its_data_set_gives(monkeypatch, dataset, seconds, tmp_path):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path))
    asked = []
    run = languages.get("python").execute

    def timed(code, task, suites=("functional",), cpu_s=3.0):
        asked.append(cpu_s)
        return run(code, task, suites, cpu_s=cpu_s)

    monkeypatch.setattr(languages.get("python"), "execute", timed)
    task = Task("t", dataset, "python", "", "f", test="def check(candidate):\n    assert candidate() == 1\n")
    assert execute("def f():\n    return 1\n", task).suites["functional"][0] == "passed"
    assert asked == [seconds]
