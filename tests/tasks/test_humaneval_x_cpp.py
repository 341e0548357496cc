"""HumanEval-X C++: whole, completions go behind the prompt, and the list of failing canonical solutions is true."""
from __future__ import annotations

import pytest

from secgen_lib import tasks
from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.cpp import source as cpp_source
from tests.tasks import canonical

installed = pytest.mark.skipif(cpp.available() is not None, reason=f"cpp: {cpp.available()}")


def test_tasks(data):
    found = tasks.load("humaneval_x_cpp")
    assert len({task.task_id for task in found}) == 164 and {task.language for task in found} == {"cpp"}
    for task in found:
        before, head = cpp_source.split(task.declaration, task.entry_point)
        assert "using namespace std;" in before and len(cpp_source.parameters(head, task.entry_point)) >= 1
        assert f"{task.entry_point}(" in task.test.replace(" (", "(") and "main()" in task.test.replace(" ", "")
        assert task.reference.startswith(task.prompt) and task.family == task.task_id.replace("CPP", "HumanEval")
    assert sum(not task.examples for task in found) == 6
    assert {task.entry_point for task in found} >= {"find_zero", "decode_cyclic", "decode_shift", "make_palindrome"}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_list_of_failing_canonical_solutions_is_true(data):
    assert set(canonical.failing("humaneval_x_cpp")) == set(tasks.known_failures("humaneval_x_cpp"))


@installed
def test_helpers_of_the_prompt_are_there_for_test_and_program(data):
    found = {task.task_id: task for task in tasks.load("humaneval_x_cpp")}
    for number in (10, 32, 38, 50):
        task = found[f"CPP/{number}"]
        body = task.reference[len(task.prompt):]
        before, head = cpp_source.split(task.prompt, task.entry_point)
        alone = task.prompt[len(before):] + body
        for code in (tasks.get("humaneval_x_cpp").program(task, body, "completion"),
                     cpp.extract(f"```cpp\n{alone}\n```", task.entry_point, task.prompt),
                     cpp.extract(body, task.entry_point, task.prompt)):
            seen = cpp.execute(code, task, ("functional",))
            assert seen.suites == {"functional": ("passed", "")}, (task.task_id, seen)


@installed
def test_examples_and_sanitizers_agree_with_canonical_solutions(data):
    for task in tasks.load("humaneval_x_cpp")[1::40]:
        seen = cpp.execute(task.reference, task)
        assert set(seen.suites.values()) == {("passed", "")}, (task.task_id, seen)


@installed
def test_heads_alone_are_stubs_and_pass_nothing(data):
    for task in tasks.load("humaneval_x_cpp")[::40]:
        code = task.prompt + "    return {};\n}\n"
        assert cpp.stub(code, task) and not cpp.stub(task.reference, task)
        assert cpp.execute(code, task, ("functional",)).suites["functional"][0] == "failed"


def test_references_are_extracted_from_answers(data):
    for task in tasks.load("humaneval_x_cpp"):
        body = task.reference[len(task.prompt):]
        for answer in (f"Here:\n```cpp\n{task.reference}\n```", f"```\n{body}\n```", body.strip("\n")):
            code = cpp.extract(answer, task.entry_point, task.prompt)
            left = "" if code is None else "".join(task.reference.split()).replace("".join(code.split()), "", 1)
            assert left in ("", "#undefNDEBUG#include<assert.h>"), (task.task_id, answer)  # behind CPP/94's function
