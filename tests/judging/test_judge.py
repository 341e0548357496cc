"""Every completion ends in exactly one class, by real tools. Mutations that turn these red: an outage that counts as
clean; a build error that counts as unscored; a verdict that reads the teacher for ``clean``."""
from __future__ import annotations

import pytest

from secgen_lib import analyzers
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.judging.judge import _tools, check_tools
from tests.judging.programs import PROGRAMS

SPEC = AnalyzerSpec()


@pytest.fixture
def verdicts(judged):
    return {name: sample.verdict for name, sample in judged.items()}


def test_every_completion_has_one_verdict_in_order(judged):
    assert [sample.verdict.completion_id for sample in judged.values()] == list(judged) == list(PROGRAMS)


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


def test_missing_tools_are_named_all_at_once(monkeypatch):
    for tool in ("clang_tidy", "cppcheck"):
        monkeypatch.setattr(analyzers.load(tool), "version", lambda: None)
    with pytest.raises(SecgenError, match=r"missing: clang_tidy \(for c\); cppcheck \(for c\)"):
        check_tools(SPEC, ["c"])
    with pytest.raises(SecgenError, match="no judge is configured for rust"):
        _tools(SPEC, "rust")
