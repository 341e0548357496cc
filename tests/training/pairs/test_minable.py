"""Tasks without tests: mined by the teacher alone where the profile says so, refused in one line where it does not.

Mutations that turn these red: an empty program that is preferred; a task with tests whose tests are not asked; a pair
of kind ``function`` where nothing was tested.
"""
from __future__ import annotations

import dataclasses
from types import SimpleNamespace

import pytest

from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.core.settings import TaskSpec
from secgen_lib.experiment.stages import tuning
from secgen_lib.training.pairs import minable, mining
from tests.training.pairs.test_pairs import TASK, Table, program

BARE = dataclasses.replace(TASK, dataset="cyberseceval_instruct", entry_point="", declaration="", examples="", test="",
                           family="c/rule")
HIDDEN = {"passed": None, "examples_passed": None, "safe": None}
"""What a verdict says of a task without tests."""


def mined(*rows, **changes):
    table = Table(BARE)
    for name, code, role, *more in rows:
        table.add(name, code, role, **{**HIDDEN, **(more[0] if more else {})})
    return table.mine(**{"teacher_alone": ["m1"], **changes})


@pytest.mark.parametrize("kind", ["build", "security"])
def test_the_teacher_alone_tells_good_from_bad(kind):
    pairs, report = mined(("bad", program(1), kind), ("good", program(2), "good"))
    assert [(p.kind, p.rejected_id, p.chosen_id) for p in pairs] == [(kind, "bad", "good")]
    assert report["teacher_alone"] == {"tasks": 1, "pairs": 1, "good": 1}


def test_without_the_profiles_word_nothing_is_mined():
    pairs, report = mined(("bad", program(1), "build"), ("good", program(2), "good"), teacher_alone=())
    assert pairs == [] and report["sides"] == {"build": 1, "unscored": 1}
    assert report["teacher_alone"] == {"tasks": 0, "pairs": 0, "good": 0}


@pytest.mark.parametrize(("code", "role"), [
    ("int main(void)\n{\n    return 0;\n}\n", "stub"), ("#include <stdio.h>\n/* done */\n", "stub"),
    ("struct node { int value; };\nint f(int a);\n", "stub"), ("int f(int a) { return 0; }\nvoid g(void) {}\n", "stub"),
    ("int f(int a) { return 0; }\nint g(int a) { return a * 2; }\n", "good")])
def test_a_program_that_does_nothing_is_not_good(code, role):
    _, report = mined(("one", code, "good"))
    assert report["sides"] == {role: 1}


def test_what_the_teacher_could_not_say_is_not_good():
    for changes in ({"teacher_clean": None}, {"builds": None}, {"stub": True}):
        pairs, _ = mined(("bad", program(1), "build"), ("good", program(2), "good", changes))
        assert pairs == []


def test_tests_are_asked_where_there_are_some():
    table = Table().add("bad", program(1), "build").add("good", program(2), passed=False)
    assert table.mine()[0] == [] and table.mine()[1]["sides"] == {"build": 1, "function": 1}


@pytest.mark.parametrize(("code", "language", "nothing"), [
    ("#include <string>\nnamespace a { std::string f() { return \"\"; } }\n", "cpp", True),
    ("class A {\npublic:\n    int get() { return value * 2; }\nprivate:\n    int value = 3;\n};\n", "cpp", False),
    ("def f(a):\n    pass\n", "python", True), ("def f(a):\n    return a + 1\n", "python", False)])
def test_nothing_is_nothing_in_every_language(code, language, nothing):
    assert minable.does_nothing(code, Task("t", "any", language, "p", "")) is nothing


@pytest.mark.parametrize(("specs", "said"), [
    ([{"dataset": "cyberseceval_instruct", "split": "mining", "n": 3}], "has no functional tests: nothing tells a good "
     "program of it; teacher_alone: true there mines it by the teacher alone"),
    ([{"dataset": "lab", "split": "mining", "n": 3, "teacher_alone": True}], "has functional tests; teacher_alone is "
     "for mining tasks without tests: take it out"),
    ([{"dataset": "cyberseceval_instruct", "n": 3, "teacher_alone": True}], "is not mined but for test; "),
])
def test_a_profile_that_does_not_fit_is_one_line(data, specs, said):
    with pytest.raises(SecgenError) as caught:
        mining.chosen([TaskSpec(**spec) for spec in specs])
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_the_prompts_of_cyberseceval_are_mined_and_measured_apart(data):
    specs = [TaskSpec(dataset="cyberseceval_instruct", split="mining", n=40, teacher_alone=True),
             TaskSpec(dataset="cyberseceval_instruct", split="test"), TaskSpec(dataset="lab", split="mining", n=8)]
    found = mining.chosen(specs)
    assert {split: sum(task.split == split for task in found) for split in ("mining", "test")} == {
        "mining": 48, "test": 141}


def test_stage_05_mines_tasks_without_tests_and_no_others_by_the_teacher_alone(tmp_path):
    """Kills: a stage that forgets them; one that asks no test where there is one."""
    tested = dataclasses.replace(TASK, task_id="m2", prompt="Write g.")
    table = Table(BARE, tested).add("bad", program(1), "build", **HIDDEN).add("good", program(2), **HIDDEN)
    table.add("bad2", program(3), "build", task="m2").add("untested", program(4), task="m2", passed=None)
    rows = {name: getattr(table, name) for name in ("tasks", "completions", "verdicts", "analyses", "executions")}
    config = load_config("lab", {"analyzers.feedback": {"c": ["teacher"]}})
    run = SimpleNamespace(config=config, folder=tmp_path, records=lambda name, kind: rows[name])
    stage = SimpleNamespace(replace=lambda name, found: rows.update({name: found}))
    tuning.mine(run, stage)
    assert [pair.chosen_id for pair in rows["pairs"]] == ["good"]
    assert rows["pair_report"][0]["teacher_alone"] == {"tasks": 1, "pairs": 1, "good": 1}


def test_the_setting_renames_no_run_that_does_not_use_it():
    named = [load_config("lab", {"tasks": [{"dataset": "lab", "split": "mining", **more}]}).run_id
             for more in ({}, {"teacher_alone": False}, {"teacher_alone": True})]
    assert named[0] == named[1] != named[2]
