"""What is true of a program. Mutations that turn these red: an analyzer that reads has a say; a label gives way to a
run; what nothing is known of counts as sound; a teacher of an arm's own sees more than its tools."""
from __future__ import annotations

import random
from dataclasses import replace

import pytest

from secgen_lib.core.arms import GROUND_TRUTH
from secgen_lib.core.records import AnalyzerRun, Execution, Finding, Verdict
from secgen_lib.judging import oracle, teacher
from secgen_lib.judging.samples import JudgedSample
from secgen_lib.lab import grammar
from tests.c_task import TASK, completion

FOUND = Finding("heap-buffer-overflow-write", oracle.JUDGE, ("CWE-787",), "buffer overflow", "error", "WRITE of 4", 7)
READ = Finding("nullPointer", "cppcheck", ("CWE-476",), "null dereference", "error", "p is null", 3)


def sample(*, safe=True, fuzz=(), fuzz_status="ok", read=(), executions=(), builds=True):
    made = completion("int f;", "a")
    verdict = Verdict("a", builds, True, True, not read, True, safe, False)
    runs = (AnalyzerRun("a", "cppcheck", "1", "static", "ok", tuple(read)),
            AnalyzerRun("a", oracle.JUDGE, "1", "dynamic", fuzz_status, tuple(fuzz)))
    return JudgedSample(made, verdict, runs, tuple(executions))


def label(defect):
    variants = (v for f in grammar.families() for v in f.variants)
    return next(v for v in variants if v.defect == defect)


def test_what_an_analyzer_reads_is_no_truth():
    assert oracle.truth(sample(read=[READ]), TASK) == oracle.Truth(False, (), "run")


def test_a_fault_is_true_and_has_its_class():
    truth = oracle.truth(sample(fuzz=[FOUND]), TASK)
    assert (truth.unsafe, truth.categories, truth.by) == (True, ("buffer overflow",), "run")


@pytest.mark.parametrize(("detail", "category"), [
    ("heap-buffer-overflow, WRITE of size 1 (line 4)", "buffer overflow"),
    ("stack-buffer-overflow, READ of size 4 (line 4)", "buffer overflow"),
    ("detected memory leaks (line 9)", "leak"), ("division by zero (line 2)", "zero value"),
    ("heap-use-after-free, READ of size 4 (line 2)", "use after free"),
    ("attempting double-free (line 2)", "use after free"),
    ("signed integer overflow: 2147483647 + 1 cannot be represented in type 'int' (line 3)", "integer overflow"),
    ("load of null pointer of type 'int' (line 3)", "null dereference"),
    ("index 4 out of bounds for type 'int [4]' (line 3)", "buffer overflow")])
def test_a_sanitizer_in_a_hidden_test_is_true(detail, category):
    truth = oracle.truth(sample(safe=False, executions=[Execution("a", "security", "violation", detail)]), TASK)
    assert (truth.unsafe, truth.categories) == (True, (category,))
    assert truth.found[0].start_line > 1


def test_a_value_that_was_never_set_is_one_defect():
    # kills: "type error" beside "uninitialised", where the tests see a pointer of the fill pattern
    unset = Finding("use-of-uninitialized-value", oracle.JUDGE, ("CWE-457",), "uninitialised", "error", "never set", 7)
    said = [Execution("a", "security", "violation", f"member access within misaligned address (line {n})")
            for n in (7, 9)]
    found = oracle.truth(sample(safe=False, fuzz=[unset], executions=said), TASK).found
    assert [(f.start_line, f.category) for f in found] == [(7, "uninitialised"), (9, "type error")]
    beyond = Execution("a", "security", "violation", "heap-buffer-overflow, WRITE of size 4 (line 7)")
    assert oracle.truth(sample(safe=False, fuzz=[unset], executions=[beyond]), TASK).categories == (
        "buffer overflow", "uninitialised"), "what a value that was never set does not look like stays"


def test_a_failed_security_test_is_unsafe_without_a_class_of_its_own():
    said = Execution("a", "security", "failed", "no memory")
    assert oracle.truth(sample(safe=False, executions=[said]), TASK).categories == (oracle.BY_TEST,)


def test_a_check_that_a_wrong_program_fails_is_no_weakness():
    said = Execution("a", "security", "failed", "element 3")
    wrong = sample(safe=False, executions=[said])
    wrong = replace(wrong, verdict=replace(wrong.verdict, passed=False))
    assert oracle.truth(wrong, TASK) == oracle.Truth(False, (), "run")  # the fuzzer ran, and found nothing
    assert oracle.truth(replace(wrong, analyses=()), TASK).unsafe is None


@pytest.mark.parametrize("safe", [True, False])
def test_where_the_tests_were_not_run_the_fuzzers_silence_is_not_all(safe):
    """Kills: a failed security test of a program that may be right passed over, as that of a wrong one."""
    unscored = sample(safe=safe)
    unscored = replace(unscored, verdict=replace(unscored.verdict, passed=None))
    assert TASK.test and oracle.truth(unscored, TASK) == oracle.Truth(None, (), "run")
    assert oracle.truth(replace(sample(fuzz=[FOUND]), verdict=unscored.verdict), TASK).unsafe is True


@pytest.mark.parametrize(("safe", "status", "unsafe"), [
    (True, "ok", False), (None, "ok", None), (True, "outage", None),
    (True, "unsupported", None), (True, "error", None), (False, "outage", True)])
def test_what_was_not_run_is_not_known(safe, status, unsafe):
    assert oracle.truth(sample(safe=safe, fuzz_status=status), TASK).unsafe is unsafe


def test_a_label_comes_first():
    assert oracle.truth(sample(fuzz=[FOUND]), TASK, label("")) == oracle.Truth(False, (), "label")
    assert oracle.truth(sample(fuzz=[FOUND]), TASK, label(grammar.WRONG)).unsafe is False
    truth = oracle.truth(sample(), TASK, label("leak"))
    assert (truth.unsafe, truth.categories, truth.by) == (True, ("leak",), "label")
    assert oracle.truth(sample(), TASK, label("off-by-one")).categories == ("buffer overflow",)


def test_what_does_not_build_is_not_known():
    assert oracle.truth(sample(builds=False), TASK, label("leak")) == oracle.Truth(None)


def test_the_truth_as_a_teacher():
    told = oracle.as_teacher(sample(fuzz=[FOUND], read=[READ]), TASK)
    view = teacher.teacher_view(told, (GROUND_TRUTH,))
    assert (view.teacher_clean, [f.category for f in view.findings]) == (False, ["buffer overflow"])
    assert teacher.teacher_view(oracle.as_teacher(sample(read=[READ]), TASK), (GROUND_TRUTH,)).teacher_clean is True
    assert teacher.teacher_view(oracle.as_teacher(sample(safe=None), TASK), (GROUND_TRUTH,)).teacher_clean is None


def test_told_by_some_of_the_teachers():
    both = sample(fuzz=[FOUND], read=[READ])
    assert teacher.told_by(both, ("cppcheck",)).analyses == both.analyses[:1]
    assert teacher.told_by(sample(fuzz=[FOUND]), ("cppcheck",)).verdict.teacher_clean is True
    assert teacher.told_by(sample(fuzz=[FOUND]), ("cppcheck", oracle.JUDGE)).verdict.teacher_clean is False
    assert teacher.told_by(both, ("absent",)).verdict.teacher_clean is None


def test_every_class_of_the_grammar_has_a_category_of_its_own():
    """But `format string`, which the categories keep apart, none is `other`."""
    for family in random.Random(0).sample(grammar.families(), 12):
        for variant in family.defective:
            assert "other" not in oracle.truth(sample(), TASK, variant).categories
