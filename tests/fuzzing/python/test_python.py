"""Fuzzing Python: what is found, what is no fault, and that a fault's test fails again in the language's own run."""
from __future__ import annotations

import ast
import collections
from dataclasses import replace

import pytest

from secgen_lib import tasks
from secgen_lib.core.records import Task
from secgen_lib.fuzzing import python as fuzzer
from secgen_lib.fuzzing.base import Budget
from secgen_lib.fuzzing.python import pair, text
from secgen_lib.fuzzing.python.agree import agree
from secgen_lib.fuzzing.python.shape import Shape
from secgen_lib.fuzzing.python.simpler import simpler_values
from secgen_lib.languages.python import language

FEW = Budget(400)
MEAN = Task("t/1", "t", "python", "def mean(a):\n", "mean",
            reference="def mean(a):\n    return sum(a) / len(a) if a else 0\n",
            examples="def check(candidate):\n    assert candidate([1]) == 1\n    assert candidate([]) == 0\n",
            test="def check(candidate):\n    for a in ([1, 2], [4, 5, 6], [-7], [], [100, 3, 9, 12]):\n"
                 "        assert candidate(a) == (sum(a) / len(a) if a else 0)\n")
FIRST = Task("t/2", "t", "python", "def first(s, n):\n", "first", reference="def first(s, n):\n    return s[:n]\n",
             test="def check(candidate):\n    assert candidate('hello', 2) == 'he'\n"
                  "    assert candidate('world', 5) == 'world'\n    assert candidate('abcdefgh', 0) == ''\n")


def tried(code: str, task: Task, test: str) -> str:
    return language.execute(code, replace(task, security_test=test), ("security",)).suites["security"][0]


@pytest.mark.parametrize(("task", "code", "rule", "line", "said"), [
    (FIRST, "def first(s, n):\n    out = ''\n    for i in range(n + 1):\n        out += s[i]\n    return out[:n]\n",
     "uncaught-exception", 4, "IndexError: string index out of range"),
    (FIRST, "def first(s, n):\n    return s[:n] if n < 7 else s\n", "wrong-result", 1, "in place of"),
    (FIRST, "def first(s, n):\n    while n == 3:\n        pass\n    return s[:n]\n", "timeout", 1, "no end"),
    (FIRST, "import os\n\n\ndef first(s, n):\n    if n == 3:\n        os._exit(0)\n    return s[:n]\n",
     "exit", 4, "ended the process"),
    (FIRST, "def first(s, n):\n    return s[:n] if n != 3 else [0] * 10**9\n", "out-of-memory", 1, "MiB"),
    (MEAN, "calls = []\n\n\ndef mean(a):\n    calls.append(a)\n"
           "    return sum(a) / len(a) if a and len(calls) < 9 else 0\n",
     "wrong-result", 4, "gives 0 in place of"),
])
def test_faults_are_found_and_fail_again(task, code, rule, line, said):
    found = fuzzer.fuzz(code, task, FEW)
    assert found.status == "ok" and len(found.faults) == 1 and 0 < found.executions <= FEW.executions
    fault = found.faults[0]
    assert (fault.rule_id, fault.line) == (rule, line) and said in fault.message
    assert fault.input.startswith(f"{task.entry_point}(")
    assert rule == "timeout" or tried(code, task, fault.test) in ("failed", "memory")
    assert tried(task.reference, task, fault.test) == "passed"


def test_the_empty_list_is_found_by_the_half_it_belongs_to():
    code = "def mean(a):\n    return sum(a) / len(a)\n"
    found = {half: fuzzer.fuzz(code, MEAN, Budget(400, half)) for half in ("feedback", "judge")}
    faults = [fault for run in found.values() for fault in run.faults]
    assert [(fault.rule_id, fault.line, fault.input) for fault in faults] == [("uncaught-exception", 2, "mean([])")]
    assert all(run.status == "ok" for run in found.values())


@pytest.mark.parametrize("code", [
    FIRST.reference, "def first(s, n):\n    return ''.join(c for i, c in enumerate(s) if i < n)\n",
    "def first(s, n):\n    assert 0 <= n <= len(s) and s.isalpha()\n    return s[0:n]\n",
])
def test_right_programs_have_no_fault(code):  # the last one asserts what no test does otherwise
    found = fuzzer.fuzz(code, FIRST, FEW)
    assert (found.status, found.faults, found.executions) == ("ok", (), FEW.executions)


def test_the_smallest_input_is_shown():
    code = "def mean(a):\n    if 5 in a:\n        return None\n    return sum(a) / len(a) if a else 0\n"
    shown = fuzzer.fuzz(code, MEAN, FEW).faults[0].input
    assert len(ast.literal_eval(shown[5:-1])) <= 2  # what is smaller may be of the other half


def test_an_answer_that_equals_everything_is_a_wrong_result():
    code = "class Any:\n    def __eq__(self, other):\n        return True\n\n\ndef first(s, n):\n    return Any()\n"
    fault = fuzzer.fuzz(code, FIRST, FEW).faults[0]
    assert fault.rule_id == "wrong-result" and "no plain data" in fault.message


def test_the_same_run_gives_the_same():
    code = "def first(s, n):\n    return s[:n] if n < 7 else s\n"
    assert fuzzer.fuzz(code, FIRST, FEW) == fuzzer.fuzz(code, FIRST, FEW)


@pytest.mark.parametrize(("task", "code", "status", "said"), [
    (replace(FIRST, reference=""), FIRST.reference, "unsupported", "no reference"),
    (FIRST, "def first(s, n)\n    return s", "error", "line 1: error: SyntaxError"),
    (FIRST, "def last(s, n):\n    return s", "error", "does not start"),
    (FIRST, "import os\nos._exit(0)\n", "error", "does not start"),
    (replace(FIRST, test="def check(candidate):\n    pass\n"), FIRST.reference, "unsupported",
     "shows how it is called"),
    (replace(FIRST, reference="def first(s, n):\n    raise ValueError\n"), FIRST.reference, "unsupported",
     "none of the inputs"),
])
def test_what_says_nothing_of_the_program(task, code, status, said):
    found = fuzzer.fuzz(code, task, FEW)
    assert found.status == status and said in found.detail and not found.faults


def test_a_contract_widens_what_is_tried():
    code = "def first(s, n):\n    return s[:n] if n <= len(s) else None\n"
    assert not fuzzer.fuzz(code, FIRST, FEW).faults
    wide = replace(FIRST, contract="    assert type(n) == int and n >= 0\n    assert type(s) == str\n")
    assert fuzzer.fuzz(code, wide, FEW).faults[0].rule_id == "wrong-result"


def test_shapes_hold_what_the_calls_promise():
    shape = Shape([(([3, 1, 2], 2), {}), (([5, 9], 1), {}), (([7, 8, 4, 6], 4), {})])
    assert shape.holds(([2, 9], 2), {}) and shape.holds(([10], 1), {})
    for args in (([2, 2], 1), ([2, 9], 3), ([-2, 9], 1), ([], 1), ([2, 99], 1), ([2.0, 9], 1)):
        assert not shape.holds(args, {}), args
    texts = Shape([(("(a) ((b))",), {}), (("(c)",), {})])
    assert texts.holds(("(b)",), {}) and not any(texts.holds((s,), {}) for s in ("(b", "(z)", " (a)", "(a)  (b)"))
    dates = Shape([((f"0{n}-0{n}-200{n}",), {}) for n in range(1, 7)])
    assert dates.holds(("12-31-2000",), {}) and not dates.holds(("12-31",), {})


@pytest.mark.parametrize(("test", "compares"), [
    ("def check(candidate):\n    assert candidate(1) == 2\n", True), ("def check(f):\n    pass\n", False),
    ("def check(candidate):\n    assert abs(candidate(1) - 2) < 1e-6\n    assert candidate(3)\n", True),
    ("def check(candidate):\n    x = candidate(1)\n    assert abs(poly(1, x)) < 1e-4\n", False),
    ("def check(candidate):\n    assert list(candidate(1)) == [2] and not candidate(2)\n", True),
])
def test_a_test_that_asks_for_a_property_compares_nothing(test, compares):
    assert text.compares(test, "f") is compares


def test_agree_and_simpler():
    assert agree([1.0, float("nan")], [1.0 + 1e-9, float("nan")]) and agree({1: (2.0,)}, {1: (2.0000001,)})
    assert not any(agree(*both) for both in (((1,), [1]), (1.1, 1.2), ([1], [1, 2]), (float("inf"), 1.0), ("1", 1.0)))
    assert [] in simpler_values([1, 2]) and 0 in simpler_values(7) and {} in simpler_values({"a": 1})


def test_the_files_of_the_sandbox_are_one_text():
    names = collections.Counter()
    for path in [*pair.WIRE, *pair.OWN]:
        for node in ast.parse(path.read_text()).body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            names.update(name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))
            names.update([node.name] if isinstance(node, ast.FunctionDef | ast.ClassDef) else [])
    assert not [name for name, count in names.items() if count > 1]


def test_canonical_solutions_have_no_fault(data):
    for task in tasks.load("humaneval", n=6, seed=1):
        assert fuzzer.fuzz(task.reference, task, Budget(60)).faults == ()
