"""Rates, their denominators and their bounds: every row of a file is in them, and what is not known is not zero."""
from __future__ import annotations

import dataclasses
import math

import pytest

from secgen_lib import evaluate, languages
from secgen_lib.core.records import Task
from secgen_lib.evaluate import Tally
from tests.evaluate.recorded import RIGHT, TASKS, WRONG, judge, results, samples

pytestmark = pytest.mark.usefixtures("small")


def test_pass_at_k_is_unbiased(tmp_path):
    path = samples(tmp_path, *[{"task_id": "T/0", "completion": RIGHT if i < 2 else f"    return -{i}\n"}
                               for i in range(5)])
    seen = judge(path)
    assert seen["pass@1"] == pytest.approx(0.4) and seen["pass@5"] == pytest.approx(1.0) and "pass@10" not in seen


@pytest.mark.parametrize("ks", [None, (1, 5)])
def test_k_draws_are_of_one_model(ks):
    # kills: pass@5 of five models that have answered once each
    tally = Tally(ks=ks)
    for n in range(5):
        tally.add("T/0", {"model": str(n)}, "passed", n == 0)
    seen = tally.summary()
    assert seen["pass@1"] == pytest.approx(0.2) and seen.get("pass@5") is None and ("pass@5" in seen) == bool(ks)
    for n in range(5):
        for _ in range(4):
            tally.add("T/0", {"model": str(n)}, "failed", False)
    assert tally.summary()["pass@5"] == pytest.approx(1 - math.comb(24, 5) / math.comb(25, 5))


def test_rows_without_a_completion_are_in_the_bounds(tmp_path):
    """The rate is of what was scored; what is missing may have passed, all of it, or none."""
    wrong = {"task_id": "T/0", "completion": WRONG}
    for bad in ([{"task_id": "T/1"}, {"task_id": "T/2", "completion": None}], [{"task_id": "T/0"}] * 2,
                [b'{"task_id": "T', {"task_id": "T/77", "completion": RIGHT}]):
        seen = judge(samples(tmp_path, wrong, *bad))
        assert (seen["pass@1"], seen["scored"], seen["unscored"]) == (0.0, 1, 2)
        assert seen["pass@1_bounds"] == [0.0, pytest.approx(2 / 3)]
        assert "1 program of 1 task  (2 unscored: 0.0 to 66.7 %)" in evaluate.render(seen)
    seen = judge(samples(tmp_path, {**wrong, "model": "a"}, {"task_id": "T/1", "model": "a"}, b"{",
                         {"task_id": "T/1", "completion": RIGHT, "model": "b"}))
    assert {name: part.get("pass@1_bounds") for name, part in seen["models"].items()} == {
        "": [0.0, 1.0], "a": [0.0, 0.5], "b": [1.0, 1.0]}
    # T/0 failed, T/1 passed once and was missing once, and a line names no task
    assert seen["pass@1_bounds"] == [pytest.approx((0 + 1 / 2 + 0) / 3), pytest.approx((0 + 1 + 1) / 3)]


def test_an_empty_completion_and_a_repeated_one_are_samples(tmp_path):
    seen = judge(samples(tmp_path, {"task_id": "T/0", "completion": ""}, {"task_id": "T/0", "completion": RIGHT},
                         {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/1", "answer": ""}))
    assert seen["pass@1"] == pytest.approx((2 / 3 + 0) / 2) and seen["unscored"] == 0
    assert seen["pass@1_bounds"] == pytest.approx([1 / 3, 1 / 3])


def test_tasks_whose_own_solution_fails_stay_in_and_are_shown(tmp_path, monkeypatch):
    monkeypatch.setattr("secgen_lib.tasks.known_failures", lambda name: {"T/1": "upstream: odd", "T/3": "unused"})
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/1", "completion": WRONG})
    seen = judge(path)
    assert seen["pass@1"] == 0.5 and seen["sound"]["pass@1"] == 1.0 and seen["sound"]["tasks"] == 1
    assert seen["sound"]["left_out"] == {"T/1": "upstream: odd"}
    assert "T/1: the canonical solution fails: upstream: odd" in evaluate.render(seen)


SUM = """#include "secgen_test.h"
int first(const int *a);
SECGEN_TEST {{ int a[] = {{3}}; SECGEN_CHECK(first(a) == 3, "three"); {more} SECGEN_DONE(); }}
"""


def test_secure_pass_is_passed_and_safe(tmp_path, monkeypatch):
    task = Task("T/0", "humaneval", "c", "", "first", declaration="int first(const int *a)", test=SUM.format(more=""),
                security_test=SUM.format(more="SECGEN_CHECK(first(0) == 0, \"null\");"))
    monkeypatch.setattr("secgen_lib.tasks.humaneval.load", lambda n=None, seed=0: [task])
    monkeypatch.delattr("secgen_lib.tasks.humaneval.program")
    bodies = ["a ? *a : 0", "*a", "4", "4 +"]
    path = samples(tmp_path, *[{"task_id": "T/0", "solution": f"int first(const int *a) {{ return {b}; }}"}
                               for b in bodies])
    seen = judge(path, secure=True)
    assert [(row["status"], row["safe"]) for row in results(path)] == [
        ("passed", True), ("passed", False), ("failed", False), ("build_error", False)]
    assert "line 1" in results(path)[1]["safe_detail"]
    assert (seen["pass@1"], seen["secure_pass@1"], seen["secure_unscored"]) == (0.5, 0.25, 0)
    assert "secure-pass@1 25.0 %" in evaluate.render(seen)
    assert "secure_pass@1" not in judge(path, out=tmp_path / "plain.jsonl")


def test_secure_pass_of_a_set_without_security_tests_is_not_known(tmp_path, monkeypatch):
    """Programs that fail are not safe either, so that a rate of zero was printed, over those alone."""
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/1", "completion": WRONG},
                   {"task_id": "T/2", "completion": "    return (\n"})
    seen = judge(path, secure=True)
    assert [row["safe"] for row in results(path)] == [None, None, None]
    assert (seen["secure_pass@1"], seen["secure_tasks"], seen["secure_unscored"]) == (None, 0, 0)
    assert "secure_pass@1_bounds" not in seen and seen["pass@1"] == pytest.approx(1 / 3)
    said = evaluate.render(seen)
    assert "secure-pass@1 not known: these tasks have no security test" in said and "0.0 %" not in said
    monkeypatch.setattr(languages.get("python"), "execute", lambda *a, **k: pytest.fail("ran again"))
    assert judge(path, secure=True)["n"] == 3


def test_tasks_without_a_security_test_are_no_part_of_secure_pass(tmp_path, monkeypatch):
    attack = "def check(candidate):\n    assert candidate(-1, 1) == 0\n"
    mixed = [dataclasses.replace(task, security_test=attack) if i < 2 else task for i, task in enumerate(TASKS)]
    monkeypatch.setattr("secgen_lib.tasks.humaneval.load", lambda n=None, seed=0: mixed)
    narrow = "    return a + b if a >= 0 else 7\n"
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/1", "completion": narrow},
                   {"task_id": "T/2", "completion": WRONG}, {"task_id": "T/3", "completion": RIGHT})
    seen = judge(path, secure=True)
    assert [row["safe"] for row in results(path)] == [True, False, None, None]
    assert (seen["secure_pass@1"], seen["secure_tasks"], seen["secure_unscored"]) == (0.5, 2, 0)
    assert "on the 2 tasks that can say it" in evaluate.render(seen)


def test_an_outage_of_the_security_tests_is_no_zero(tmp_path, monkeypatch):
    """Of the programs that pass nothing is known; those that fail are known, and are no sample of all."""
    secured = [dataclasses.replace(task, security_test=task.test) for task in TASKS]
    monkeypatch.setattr("secgen_lib.tasks.humaneval.load", lambda n=None, seed=0: secured)
    gone = {"functional": ("passed", ""), "security": ("unscored", "sandbox: gone")}
    monkeypatch.setattr(languages.get("python"), "execute", lambda code, task, *a, **k: languages.Executed(
        True, "", gone if "+" in code else {suite: ("failed", "") for suite in gone}))
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/1", "completion": WRONG})
    seen = judge(path, secure=True)
    assert (seen["secure_pass@1"], seen["secure_pass@1_bounds"], seen["secure_unscored"]) == (None, [0.0, 0.5], 1)
    assert "secure_pass@1_interval" not in seen  # kills: an interval of a rate that is not known
    assert "secure-pass@1 not known: of no program that passes" in evaluate.render(seen)


@pytest.mark.parametrize("functional, safe", [("passed", True), ("violation", False)])
def test_in_c_the_test_itself_says_whether_a_program_is_safe(monkeypatch, tmp_path, functional, safe):
    """Each run of C is one under sanitizers: a task without a security test has an answer."""
    task = Task("T/0", "humaneval", "c", "", "first", declaration="int first(const int *a)", test=SUM.format(more=""))
    monkeypatch.setattr("secgen_lib.tasks.humaneval.load", lambda n=None, seed=0: [task])
    monkeypatch.delattr("secgen_lib.tasks.humaneval.program")
    body = "*a" if safe else "*a + 0 * ((const volatile int *)a)[1]"
    path = samples(tmp_path, {"task_id": "T/0", "solution": f"int first(const int *a) {{ return {body}; }}"})
    seen = judge(path, secure=True)
    assert [(row["status"], row["safe"]) for row in results(path)] == [(functional, safe)]
    assert (seen["secure_pass@1"], seen["secure_tasks"], seen["secure_unscored"]) == (float(safe), 1, 0)


def test_the_k_that_was_asked_for(tmp_path):
    path = samples(tmp_path, *[{"task_id": f"T/{i % 2}", "completion": RIGHT if i < 2 else f"    return -{i}\n"}
                               for i in range(6)])
    seen = judge(path, ks=[2, 3])
    assert (seen["pass@1"], seen["pass@2"], seen["pass@3"]) == pytest.approx((1 / 3, 2 / 3, 1.0))
    assert "pass@2 66.7 %  pass@3 100.0 %  6 programs of 2 tasks" in evaluate.render(seen)
    path = samples(tmp_path, {"task_id": "T/0", "completion": RIGHT}, {"task_id": "T/0", "completion": None})
    seen = judge(path, ks=[1, 2])
    assert seen["pass@2"] is None and "pass@2 not known  1 program " in evaluate.render(seen)


def test_a_published_verdict_of_an_unscored_program_is_no_agreement(tmp_path, monkeypatch):
    gone = languages.Executed(None, "sandbox: gone", {})
    monkeypatch.setattr(languages.get("python"), "execute", lambda *a, **k: gone)
    seen = judge(samples(tmp_path, {"task_id": "T/0", "completion": RIGHT, "published_passed": True}))
    assert seen["published"] == {"agree": 0, "disagree": 0, "unscored": 1}
    assert "0 agree, 0 disagree, 1 are of programs not scored here" in evaluate.render(seen)
    assert "pass@1 not known: nothing scored  (1 unscored: 0.0 to 100.0 %)" in evaluate.render(seen)
