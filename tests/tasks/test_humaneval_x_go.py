"""HumanEval-X Go: whole, completions go behind the prompt with their imports, every canonical solution passes."""
from __future__ import annotations

import pytest

from secgen_lib import tasks
from secgen_lib.languages.go import language as go
from tests.tasks import canonical

needs_go = pytest.mark.skipif(go.available() is not None, reason=f"go: {go.available()}")


def test_tasks(data):
    found = tasks.load("humaneval_x_go")
    assert len({task.task_id for task in found}) == 164 and {task.language for task in found} == {"go"}
    for task in found:
        assert task.declaration.startswith(f"func {task.entry_point}(") and f"{task.entry_point}(" in task.test
        assert f"func {task.entry_point}(" in task.prompt and task.reference.startswith("package main\n")
    assert sum(not task.examples for task in found) == 6


@pytest.mark.slow
def test_list_of_failing_canonical_solutions_is_true(data):
    known, changing = set(tasks.known_failures("humaneval_x_go")), {"Go/95"}
    assert set(canonical.failing("humaneval_x_go")) | changing == known


@needs_go
def test_the_one_that_depends_on_the_order_of_a_map_fails_soon(data):
    task = next(task for task in tasks.load("humaneval_x_go") if task.task_id == "Go/95")
    assert any(go.execute(task.reference, task, ("functional",)).suites["functional"][0] == "failed" for _ in range(60))


@needs_go
def test_imports_follow_what_is_used(data):
    task = next(task for task in tasks.load("humaneval_x_go") if task.task_id == "Go/0")
    program = tasks.get("humaneval_x_go").program
    loop = "    for i := range numbers {\n        for j := range numbers[:i] {\n            %s\n        }\n    }\n"
    plain = loop % "if d := numbers[i] - numbers[j]; -threshold < d && d < threshold { return true }"
    other = loop % 'if fmt.Sprint("strings.X") != "" && math.Abs(numbers[i] - numbers[j]) < threshold { return true }'
    for body, wanted in ((plain, []), (other, ["math", "fmt"])):
        code = program(task, body + "    return false\n}\n", "completion")
        assert [path for _, path in go.go_source.imports(code)] == wanted
        assert set(go.execute(code, task).suites.values()) == {("passed", "")}
    assert program(task, "package main\n", "solution") == "package main\n"


@needs_go
def test_helpers_of_the_prompt_are_there_for_test_and_program(data):
    found = {task.task_id: task for task in tasks.load("humaneval_x_go")}
    for number in (10, 32, 38):
        task = found[f"Go/{number}"]
        alone = task.reference[task.reference.rindex(f"func {task.entry_point}("):]
        for answer in (f"```go\n{alone}\n```", f"```go\n{task.prompt}{alone.split('{', 1)[1]}\n```"):
            code = go.extract(answer, task.entry_point, task.prompt)
            seen = go.execute(code, task)
            assert set(seen.suites.values()) == {("passed", "")}, (task.task_id, seen, code)


@needs_go
def test_heads_alone_are_stubs_and_pass_nothing(data):
    for task in tasks.load("humaneval_x_go")[::20]:
        code = task.prompt + '    panic("not implemented")\n}\n'
        code = go.extract(f"```go\n{code}```", task.entry_point, task.prompt)
        assert go.stub(code, task) and not go.stub(task.reference, task)
        assert go.execute(code, task, ("functional",)).suites["functional"][0] == "failed"


def test_references_are_extracted_from_answers(data):
    for task in tasks.load("humaneval_x_go"):
        body = task.reference[task.reference.rindex(f"func {task.entry_point}("):].split("\n", 1)[1].lstrip("\n")
        for answer in (f"Here:\n```go\n{task.reference}\n```", f"```\n{body}\n```", body.strip("\n")):
            code = go.extract(answer, task.entry_point, task.prompt)
            assert code is not None and go.stub(code, task) is False, (task.task_id, answer)
            assert go.go_source.imports(code) == go.go_source.imports(task.reference), (task.task_id, answer)
