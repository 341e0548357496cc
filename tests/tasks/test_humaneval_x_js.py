"""HumanEval-X JavaScript: whole, completions go behind the prompt, the list of failing canonical solutions is true."""
from __future__ import annotations

import pytest

from secgen_lib import tasks
from secgen_lib.languages.javascript import language as javascript
from tests.tasks import canonical


def test_tasks(data):
    found = tasks.load("humaneval_x_js")
    assert len({task.task_id for task in found}) == 164 and {task.language for task in found} == {"javascript"}
    for task in found:
        assert f"const {task.entry_point} = (" in task.prompt and f"{task.entry_point}(" in task.test
        assert task.reference.startswith(task.prompt) and task.family == task.task_id.replace("JavaScript", "HumanEval")
    assert sum(not task.examples for task in found) == 6
    assert {task.entry_point for task in found} >= {"findZero", "decodeCyclic", "decodeShift", "makePalindrome"}


def test_list_of_failing_canonical_solutions_is_true(data):
    assert set(canonical.failing("humaneval_x_js")) == set(tasks.known_failures("humaneval_x_js"))


@pytest.mark.skipif(javascript.available() is not None, reason=f"javascript: {javascript.available()}")
def test_helpers_of_the_prompt_are_there_for_test_and_program(data):
    found = {task.task_id: task for task in tasks.load("humaneval_x_js")}
    for number in (10, 32, 38, 50):
        task = found[f"JavaScript/{number}"]
        body = task.reference[len(task.prompt):]
        alone = task.reference[task.reference.index(f"const {task.entry_point} ="):]
        for code in (tasks.get("humaneval_x_js").program(task, body, "completion"),
                     javascript.extract(f"```js\n{alone}\n```", task.entry_point, task.prompt),
                     javascript.extract(body, task.entry_point, task.prompt)):
            seen = javascript.execute(code, task)
            assert set(seen.suites.values()) == {("passed", "")}, (task.task_id, seen)


@pytest.mark.skipif(javascript.available() is not None, reason=f"javascript: {javascript.available()}")
def test_heads_alone_are_stubs_and_pass_nothing(data):
    for task in tasks.load("humaneval_x_js")[::20]:
        code = task.prompt + "}\n"
        assert javascript.stub(code, task) and not javascript.stub(task.reference, task)
        assert javascript.execute(code, task, ("functional",)).suites["functional"][0] == "failed"


def test_references_are_extracted_from_answers(data):
    for task in tasks.load("humaneval_x_js"):
        body = task.reference[len(task.prompt):]
        for answer in (f"Here:\n```javascript\n{task.reference}\n```", f"```\n{body}\n```", body.strip("\n")):
            code = javascript.extract(answer, task.entry_point, task.prompt)
            assert code is not None and code.rstrip() == task.reference.rstrip(), (task.task_id, answer)
