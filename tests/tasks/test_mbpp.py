"""MBPP: whole, the list of failing canonical solutions is the truth, values of test and program cross."""
from __future__ import annotations

from secgen_lib import tasks
from secgen_lib.languages.python import language as python
from tests.tasks.canonical import failing


def test_tasks(data):
    found = tasks.load("mbpp")
    assert len({task.task_id for task in found}) == 974
    for task in found:
        assert f"def {task.entry_point}" in task.prompt and "def check(candidate)" in task.test


def test_the_list_of_failing_canonical_solutions_is_true(data):
    assert set(failing("mbpp")) == set(tasks.known_failures("mbpp"))


def test_a_builtin_type_crosses_as_an_argument(data):
    task = next(task for task in tasks.load("mbpp") if task.task_id == "MBPP/533")
    assert python.execute(task.reference, task).suites["functional"] == ("passed", "")
    lie = task.prompt + "  class int(metaclass=type):\n    pass\n  return int\n"
    assert python.execute(lie, task).suites["functional"][0] == "failed"
