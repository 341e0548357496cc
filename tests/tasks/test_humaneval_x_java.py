"""HumanEval-X Java: whole, every canonical solution passes that the list does not name, heads alone pass nothing."""
from __future__ import annotations

import pytest
from joblib import Parallel, delayed

from secgen_lib import tasks
from secgen_lib.languages.java import language as java
from secgen_lib.tasks import humaneval_x_java


@pytest.fixture(autouse=True, scope="module")
def _toolchain(data):
    if java.available() is not None:
        pytest.skip(f"java: {java.available()} (make languages)")


def test_tasks():
    found = tasks.load("humaneval_x_java")
    assert len({task.task_id for task in found}) == 164 and {task.family for task in found} == {
        f"HumanEval/{n}" for n in range(164)}
    for task in found:
        assert f" {task.entry_point}(" in task.prompt and "class Solution" in task.declaration
        assert task.test.startswith("import ") and "public class Main" in task.test
        assert task.reference.startswith(task.prompt) and len(task.reference) > len(task.prompt)
        assert not java.stub(task.reference, task) and task.examples != task.test
    without = {task.task_id for task in found if not task.examples}
    assert without == {f"Java/{n}" for n in (38, 41, 50, 83, 84, 160)}


def test_canonical_solutions_pass_but_those_that_are_listed():
    found = tasks.load("humaneval_x_java")
    seen = Parallel(n_jobs=2, prefer="threads")(
        delayed(java.execute)(t.reference, t, ("examples", "functional")) for t in found)
    failing = {t.task_id for t, s in zip(found, seen, strict=True)
               if not s.builds or {status for status, _ in s.suites.values()} != {"passed"}}
    assert failing == set(tasks.known_failures("humaneval_x_java"))


def test_heads_alone_are_stubs_and_pass_nothing():
    for task in tasks.load("humaneval_x_java")[::20]:
        kind = task.declaration.rsplit(task.entry_point, 1)[0].split()[-1]
        value = {"boolean": "false", "int": "0", "double": "0.0"}.get(kind, "null")
        code = f"{task.prompt}\n        return {value};\n    }}\n}}\n"
        assert java.stub(code, task) and java.execute(code, task, ("functional",)).suites["functional"][0] == "failed"


def test_references_are_extracted_from_answers_and_completions_go_behind_the_prompt():
    for task in tasks.load("humaneval_x_java")[::13]:
        body = task.reference[len(task.prompt):]
        whole = java.extract(f"Here:\n```java\n{task.reference}\n```", task.entry_point, task.prompt)
        rest = java.extract(body, task.entry_point, task.prompt)
        for code in (whole, rest, humaneval_x_java.program(task, body, "completion"),
                     humaneval_x_java.program(task, task.reference, "solution")):
            seen = java.execute(code or "", task, ("functional",))
            assert seen.suites == {"functional": ("passed", "")}, (task.task_id, seen, code)
