"""Pairs by each arm's own teachers. Mutations that turn these red: an arm that sees another's teacher; arms with
unequal numbers of pairs; a judge's fuzzer among the teachers; the truth told to an arm that did not ask for it."""
from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import ValidationError

from secgen_lib.core.arms import ArmSpec
from secgen_lib.core.records import AnalyzerRun, Execution, Finding
from secgen_lib.core.settings import RunConfig
from secgen_lib.training.pairs import mining
from tests.training.pairs.test_pairs import TASK, Table, program

TOOLS = {"feedback": {"c": ("clang_tidy", "fuzz_feedback")}, "judge": {"c": ("cppcheck", "fuzz_judge")}}
RULES = {"clang_tidy": "null", "fuzz_feedback": "memory-leak", "fuzz_judge": "memory-leak"}


def config(**arms) -> RunConfig:
    return RunConfig(profile="p", analyzers=TOOLS, arms={name: ArmSpec(mined_by=by) for name, by in arms.items()})


class Records(Table):
    """Programs of one task, each with the tools that have a finding on it; all pass their tests."""

    def __init__(self):
        super().__init__(replace(TASK, security_test="s"))

    def put(self, name: str, *flagging: str, safe: bool = True) -> Records:
        taught = not {"clang_tidy", "fuzz_feedback"} & set(flagging)
        self.add(name, program(len(self.completions)), teacher_clean=taught, safe=safe)
        self.analyses.pop()
        for tool, rule in RULES.items():
            found = (Finding(rule, tool, (), "leak", "error", rule, 3),) if tool in flagging else ()
            self.analyses.append(AnalyzerRun(name, tool, "1", "static", "ok", found))
        if not safe:
            self.executions.append(Execution(name, "security", "failed", "no memory"))
        return self

    def __call__(self, table, cls):
        return list(getattr(self, table))


def told(found):
    return {by: sorted((pair.rejected_id, pair.chosen_id) for pair in pairs) for by, (pairs, _) in found.items()}


def test_each_arm_is_told_by_its_own_teachers():
    records = Records().put("read", "clang_tidy").put("ran", "fuzz_feedback").put("good")
    found = mining.mined(config(static=("clang_tidy",), dynamic=("fuzz_feedback",)), records)
    assert told(found).keys() == {("clang_tidy",), ("fuzz_feedback",)}
    [(rejected, _)] = told(found)["clang_tidy",]
    assert rejected == "read"
    [(rejected, chosen)] = told(found)["fuzz_feedback",]
    assert rejected == "ran" and chosen in ("good", "read")
    assert {pair.mined_by for pairs, _ in found.values() for pair in pairs} == {"clang_tidy", "fuzz_feedback"}


def test_both_teachers_leave_no_defect_in_the_chosen_side():
    records = Records().put("read", "clang_tidy").put("ran", "fuzz_feedback").put("good")
    found = mining.mined(config(both=("clang_tidy", "fuzz_feedback")), records)
    assert told(found) == {("clang_tidy", "fuzz_feedback"): [("ran", "good"), ("read", "good")]}


def test_all_arms_have_as_many_pairs_as_the_poorest():
    records = Records().put("read", "clang_tidy").put("more", "clang_tidy").put("ran", "fuzz_feedback").put("good")
    found = mining.mined(config(static=("clang_tidy",), dynamic=("fuzz_feedback",)), records)
    assert [len(pairs) for pairs, _ in found.values()] == [1, 1]
    reports = [report for _, report in found.values()]
    assert [report["mined_by"] for report in reports] == ["clang_tidy", "fuzz_feedback"]
    assert [report["dropped"]["beyond_max_pairs"] for report in reports] == [1, 0]


def test_the_truth_tells_what_no_teacher_sees():
    records = Records().put("unsafe", safe=False).put("judged", "fuzz_judge").put("read", "clang_tidy").put("good")
    found = mining.mined(config(ceiling=("ground_truth",)), records)
    assert sorted(rejected for rejected, _ in told(found)["ground_truth",]) == ["judged", "unsafe"]
    assert {chosen for _, chosen in told(found)["ground_truth",]} <= {"read", "good"}


def test_without_names_all_of_the_runs_teachers_tell():
    records = Records().put("read", "clang_tidy").put("judged", "fuzz_judge").put("good")
    found = mining.mined(config(dpo=()), records)
    assert [rejected for rejected, _ in told(found)[()]] == ["read"]
    assert found[()][0][0].mined_by == "" and "mined_by" not in found[()][1]


@pytest.mark.parametrize(("arms", "said"), [
    ({"a": ("cppcheck",)}, "mined_by names cppcheck, which analyzers.feedback does not"),
    ({"a": ("fuzz_judge",)}, "mined_by names fuzz_judge"),
    ({"a": ("ground_truth", "clang_tidy")}, "ground_truth stands alone"),
    ({"a": ("clang_tidy", "clang_tidy")}, "is there twice")])
def test_a_teacher_that_is_none_is_refused(arms, said):
    with pytest.raises(ValidationError, match=said):
        config(**arms)


def test_a_fuzzer_is_on_its_own_side():
    with pytest.raises(ValidationError, match="fuzz_judge is for the other side"):
        RunConfig(profile="p", analyzers={"feedback": {"c": ("fuzz_judge",)}, "judge": {"c": ("cppcheck",)}})
