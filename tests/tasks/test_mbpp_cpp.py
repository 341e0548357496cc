"""MBXP C++: whole, and the list of failing canonical solutions is true."""
from __future__ import annotations

import os

import pytest

from secgen_lib import tasks
from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.cpp import source as cpp_source
from tests.tasks import canonical

installed = pytest.mark.skipif(cpp.available() is not None, reason=f"cpp: {cpp.available()}")


def test_tasks(data):
    found = tasks.load("mbpp_cpp")
    assert len({task.task_id for task in found}) == 848 and {task.language for task in found} == {"cpp"}
    assert sum(not task.reference for task in found) == 75
    for task in found:
        before, head = cpp_source.split(task.declaration, task.entry_point)
        assert before.strip() == "#include <bits/stdc++.h>\nusing namespace std;"
        assert cpp_source.parameters(head, task.entry_point) and f"{task.entry_point}(" in task.test
        assert task.family.removeprefix("MBPP") == task.task_id.removeprefix("MBCPP")


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_list_of_failing_canonical_solutions_is_true(data):
    """Every fourth task and those on the list; all 773 with SECGEN_EVERYTHING (some minutes)."""
    known = set(tasks.known_failures("mbpp_cpp"))
    assert set(canonical.failing("mbpp_cpp", 1 if os.environ.get("SECGEN_EVERYTHING") else 4)) == known


@installed
def test_a_solution_that_ends_the_process_does_not_pass(data):
    task = next(task for task in tasks.load("mbpp_cpp") if task.task_id == "MBCPP/769")
    assert "exit(0)" in task.reference
    seen = cpp.execute(task.reference, task, ("functional",))
    assert seen.suites["functional"] == ("failed", "the program ended the process (exit code 0)")


@installed
def test_heads_alone_are_stubs_and_pass_nothing(data):
    for task in tasks.load("mbpp_cpp")[5::200]:
        code = task.prompt + "    return {};\n}\n"
        assert cpp.stub(code, task)
        assert cpp.execute(code, task, ("functional",)).suites["functional"][0] == "failed"
