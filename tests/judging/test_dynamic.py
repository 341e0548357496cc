"""Fuzzing as an analyzer. Mutations that turn these red: a failed canary that is passed over; a wrong result that is a
weakness; a half that sees the other's inputs; a program judged before that is run again; an absent tool that
is clean."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib import analyzers, fuzzing, languages
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.fuzzing.canaries import CANARIES
from secgen_lib.judging import dynamic
from secgen_lib.judging.judge import check_tools, judge
from secgen_lib.judging.teacher import teacher_view
from tests.c_task import completion

C = CANARIES["c"]


@pytest.fixture(autouse=True)
def _own_cache(request, tmp_path, monkeypatch):
    if "canary_that_sings" not in request.node.name:  # these are slow to make anew: Go's library for the race detector
        monkeypatch.setenv("SECGEN_CACHE", str(tmp_path))


@pytest.fixture
def c():
    if lacking := dynamic.lacking("c"):
        pytest.skip(lacking)


@pytest.mark.parametrize("language", fuzzing.LANGUAGES)
def test_every_language_has_a_canary_that_sings(language):
    assert language in CANARIES, f"write a canary for {language}"
    if lacking := dynamic.lacking(language):
        pytest.skip(lacking)
    assert dynamic._canary(language) == ""


def test_a_defect_is_a_finding_with_its_call_and_a_sound_program_is_clean(c):
    codes = {"bad": C.defect, "good": C.sound, "twice": C.defect}
    works = [dynamic.Work(name, code, C.task) for name, code in codes.items()]
    bad, good, twice = dynamic.run("fuzz_judge", works, 2_000)
    [finding] = analyzers.defects(bad)
    assert (bad.completion_id, bad.kind, bad.status, finding.start_line) == ("bad", "dynamic", "ok", 5)
    assert (finding.tool, finding.category, finding.cwe_ids) == ("fuzz_judge", "buffer overflow", ("CWE-125",))
    assert "canary(" in finding.message and finding.fingerprint
    assert analyzers.is_clean(good) is True and analyzers.is_clean(bad) is False
    assert replace(twice, completion_id="bad") == bad


@pytest.mark.parametrize("silencer", [
    C.defect.replace("long canary", "__attribute__((disable_sanitizer_instrumentation)) long canary", 1),
    f"#ifdef __clang__\n{C.sound}#else\n{C.defect}#endif\n"])
def test_what_blinds_the_sanitizers_is_no_silence(c, silencer):
    [run] = dynamic.run("fuzz_judge", [dynamic.Work("a", silencer, C.task)], 2_000)
    assert analyzers.is_clean(run) is False
    assert {f.tool for f in analyzers.defects(run)} >= {"secgen"}


def test_a_failure_is_tried_again(c, monkeypatch):
    dynamic._canary("c")
    real = fuzzing.fuzz
    monkeypatch.setattr(fuzzing, "fuzz", lambda *_: fuzzing.Fuzzed("error", detail="the machine stood still"))
    work = [dynamic.Work("a", C.sound, C.task)]
    assert dynamic.run("fuzz_judge", work, 2_000)[0].status == "error"
    monkeypatch.setattr(fuzzing, "fuzz", real)
    assert dynamic.run("fuzz_judge", work, 2_000)[0].status == "ok"


def test_a_fault_is_to_be_had_with_a_test_that_fails_again(c, monkeypatch):
    # kills: faults of the other half; a wrong result among the weaknesses; faults that are searched for twice
    works = [dynamic.Work("bad", C.defect, C.task), dynamic.Work("good", C.sound, C.task)]
    [fault], none = dynamic.faults("fuzz_judge", works, 2_000)
    [finding] = analyzers.defects(dynamic.run("fuzz_judge", works, 2_000)[0])
    assert none == () and fault.line == finding.start_line and fault.input in finding.message
    again = languages.get("c").execute(C.defect, replace(C.task, test=fault.test), ("functional",))
    assert again.suites["functional"][0] == "violation"
    assert languages.get("c").execute(C.sound, replace(C.task, test=fault.test), ("functional",)
                                      ).suites["functional"][0] == "passed"
    monkeypatch.setattr(fuzzing, "fuzz", lambda *_: pytest.fail("it was run again"))
    assert dynamic.faults("fuzz_judge", works, 2_000) == [(fault,), ()]


def test_what_was_run_is_not_run_again(c, monkeypatch):
    work = [dynamic.Work("a", C.defect, C.task)]
    first = dynamic.run("fuzz_judge", work, 2_000)
    monkeypatch.setattr(fuzzing, "fuzz", lambda *_: pytest.fail("it was run again"))
    assert dynamic.run("fuzz_judge", work, 2_000) == first


def test_a_wrong_answer_is_no_weakness_and_the_reference_is_not_shown_in_c(c):
    wrong = C.sound.replace("total += a[i]", "total -= a[i]")
    [run] = dynamic.run("fuzz_judge", [dynamic.Work("a", wrong, replace(C.task, reference=C.sound))], 2_000)
    assert analyzers.is_clean(run) is True


def test_a_fuzzer_whose_canary_fails_is_out_of_order(c, monkeypatch):
    monkeypatch.setitem(CANARIES, "c", replace(C, defect=C.sound))
    dynamic._canary.cache_clear()
    [run] = dynamic.run("fuzz_judge", [dynamic.Work("a", C.sound, C.task)], 2_000)
    dynamic._canary.cache_clear()
    assert run.status == "outage" and "a known defect is not found" in run.detail
    assert analyzers.is_clean(run) is None


def test_what_cannot_be_drawn_is_unsupported_and_unscored(c):
    task = replace(C.task, contract="")
    [run] = dynamic.run("fuzz_judge", [dynamic.Work("a", C.sound, task)], 2_000)
    assert run.status == "unsupported" and analyzers.is_clean(run) is None


def test_an_absent_tool_is_named_before_anything_runs(monkeypatch):
    monkeypatch.setattr(fuzzing, "available", lambda language: "clang is not there")
    spec = AnalyzerSpec(feedback={"c": ("fuzz_feedback",)}, judge={"c": ("cppcheck", "fuzz_judge")})
    with pytest.raises(SecgenError, match=r"fuzz_feedback \(for c: clang is not there\)"):
        check_tools(spec, ["c"], ["c"])
    [run] = dynamic.run("fuzz_judge", [dynamic.Work("a", C.sound, C.task)], 2_000)
    assert run.status == "outage"


def test_a_language_without_a_fuzzer_is_said(monkeypatch):
    spec = AnalyzerSpec(feedback={"java": ("ecj",)}, judge={"java": ("fuzz_judge",)})
    with pytest.raises(SecgenError, match="there is no fuzzing of java"):
        check_tools(spec, ["java"])


def test_the_teacher_says_the_call_and_the_judge_stays_unheard(c):
    task = replace(C.task, test="", security_test="")
    spec = AnalyzerSpec(feedback={"c": ("fuzz_feedback",)}, judge={"c": ("fuzz_judge",)}, executions=2_000)
    [sample] = judge([completion(C.defect, "a", task)], {task.task_id: task}, spec)
    assert (sample.verdict.clean, sample.verdict.teacher_clean) == (False, False)
    view = teacher_view(sample, spec.feedback["c"])
    assert {finding.tool for finding in view.findings} == {"fuzz_feedback"}
    message = view.message(task, prompts.LAB)
    assert message.startswith("When it was run:\nline 5: ") and "canary(" in message
