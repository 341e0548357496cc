"""Public examples: what a docstring shows is read as it is meant, and every canonical solution passes it.

Mutations that turn these red: a value cut short ("19" of "19 - 5"); an argument that is no literal; an example that the
data set's own solution contradicts; a hidden assertion left in a prompt.
"""
from __future__ import annotations

import ast
import re

import pytest
from joblib import Parallel, delayed

from secgen_lib import languages, tasks
from secgen_lib.core import prompts
from secgen_lib.core.settings import PromptSpec
from secgen_lib.languages.python import language as python
from secgen_lib.tasks import _examples, humaneval, mbpp_cpp

CHAT = PromptSpec(form="chat")


def _read(shown: str, head: str = "def f(a):") -> list[tuple[str, str]]:
    return _examples.of_docstring(f'{head}\n    """Does it.\n    {shown}\n    """\n', "f")


@pytest.mark.parametrize(("shown", "found"), [
    (">>> f(1)\n    2", [("1", "2")]), (">>> f([])\n\n    >>> f([1])\n    'a'", [("[]", "None"), ("[1]", "'a'")]),
    (">>> f(1) == 2", [("1", "2")]), ("f(1) => 2", [("1", "2")]), ("f(1) ==> True", [("1", "True")]),
    ("f([1, 2], 5) ➞ False ", [("[1, 2], 5", "False")]), ("f(1) -> 2", [("1", "2")]), ("f(1) = 'x'.", [("1", "'x'")]),
    ("f(5) returns [1, 5] # the rest is even", [("5", "[1, 5]")]), ("f(15)   # returns 'b1'", [("15", "'b1'")]),
    ("f(-14.5) should return -15.", [("-14.5", "-15")]), ("f(2) => true", [("2", "True")]),
    ("f('a  b') == '#'", [("'a  b'", "'#'")]), ("for f(7, 34) == 34", [("7, 34", "34")]),
    (">>> f([1,\n    2])\n    [3,\n    4]", [("[1,     2]", "[3, 4]")]),
    ("For a = 1, the output should be 2.", [("1", "2")]), ("Input: a = [1, 2]\n    Output: 3", [("[1, 2]", "3")]),
    ("Input: 3\n    Output: (1, 2)", [("3", "(1, 2)")]), ("f(1) == 2\n    f(1) == 2", [("1", "2")]),
    ("f(3, 1) -> 3 - 1 = 2", []), ("f(abcd) == True", []), ("f(x) == 2", []), ("f(1) is the first", []),
    ("f(1) == 2 or 3", []), ("g(1) == 2", []), ("f(1) == 2\n    f(1) == 3", []), ("f(1)", []),
    ("For b = 1, the output should be 2.", []), ("f(__import__('os')) == 2", []), ("f(1) == open('x')", []),
])
def test_what_a_docstring_shows(shown, found):
    assert _read(shown) == found


def test_arguments_by_name_are_those_of_the_function():
    assert _read("Input: a = [1], k = 3\n    Output: [1]", "def f(a, k):") == [("[1], 3", "[1]")]
    assert _read("Input: a = [1]\n    Output: [1]", "def f(a, k):") == []


def test_the_public_test_is_checked_as_the_hidden_ones_are():
    test = _examples.test([("1", "2"), ("3.5", "0.5")])
    assert test == "def check(candidate):\n    assert candidate(1) == 2\n    assert abs(candidate(3.5) - 0.5) < 1e-06\n"
    assert _examples.test([]) == ""


def test_the_first_assertion_is_public_only_where_others_are_hidden():
    text = "\n\nimport math\n\n\ndef check(candidate):\n    assert candidate(1) == (\n        2)\n"
    assert _examples.first_assertion(text) == ""
    assert _examples.first_assertion(text + "    assert candidate(2) == 3\n") == text.lstrip("\n")


@pytest.mark.parametrize(("name", "some"), [("humaneval", 151), ("humanevalplus_mini", 151), ("mbpp", 964)])
def test_every_canonical_solution_passes_its_examples(data, name, some):
    found = [task for task in tasks.load(name) if task.examples]
    assert len(found) == some
    seen = Parallel(n_jobs=2, prefer="threads")(
        delayed(python.execute)(t.reference, t, ("examples",), cpu_s=10.0) for t in found)
    good = {"examples": ("passed", "")}
    assert {t.task_id: s.suites for t, s in zip(found, seen, strict=True) if s.suites != good} == {}


def test_the_examples_left_out_are_wrong(data):
    """Each of them fails on the data set's own solution: no right example is hidden from the loop."""
    known = {task.task_id: task for task in tasks.load("humaneval")}
    for name, wrong in humaneval.WRONG.items():
        task = known[name]
        shown = _examples.of_docstring(task.prompt, task.entry_point)
        assert {arguments for arguments, _ in shown} >= set(wrong)
        for one in shown:
            status, _ = python.python_pool.judge(task.reference, task.entry_point, task.prompt, _examples.test([one]),
                                                 cpu_s=3.0, wall_s=60.0)
            assert (status == "failed") == (one[0] in wrong), (name, one)


def test_no_hidden_assertion_of_mbpp_stands_in_a_prompt(data):
    """But for those that ask the public question again: the data set has five of them twice."""
    again = set()
    for task in tasks.load("mbpp"):
        assert task.prompt.count(">>> ") == 1
        check = next(n for n in ast.parse(task.test).body if isinstance(n, ast.FunctionDef) and n.name == "check")
        public, *hidden = [_calls(task.test, node) for node in check.body if isinstance(node, ast.Assert)]
        for call in hidden:
            if f"{task.entry_point}{call}" in task.prompt:
                assert call == public
                again.add(task.task_id)
    assert len(again) == 5, sorted(again)


def _calls(text: str, node: ast.AST) -> str:
    [call] = [n for n in ast.walk(node) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "candidate"]
    return ast.get_source_segment(text, call).removeprefix("candidate").strip()


def test_no_hidden_case_of_mbxp_stands_in_a_prompt(data):
    again = set()
    for task in tasks.load("mbpp_cpp"):
        assert len(re.findall(r"^ \* > ", task.prompt, re.MULTILINE)) == 1
        public, *hidden = re.findall(r" x\d+ = (.*);\n", task.test)
        assert not any(call in task.examples for call in hidden if call != public)
        for call in hidden:
            if call in task.prompt:
                assert call == public
                again.add(task.task_id)
    assert len(again) == 3, sorted(again)


def test_canonical_cpp_solutions_pass_the_first_case(data):
    found = [task for task in tasks.load("mbpp_cpp") if task.examples]
    assert len(found) == 839
    found = [task for task in found if task.reference][::130]
    if lacking := languages.get("cpp").available():
        pytest.skip(f"cpp: {lacking}")
    seen = Parallel(n_jobs=2, prefer="threads")(
        delayed(languages.get("cpp").execute)(t.reference, t, ("examples",)) for t in found)
    good = {"examples": ("passed", "")}
    assert {t.task_id: s.build_error or s.suites for t, s in zip(found, seen, strict=True) if s.suites != good} == {}


def test_a_case_that_is_the_only_one_is_not_shown():
    test = ("int main() {\n    int x0 = f(1);\n    if (!(compare(x0, 2))) {\n        throw 1;\n    }\n%s\n"
            "    return 0;\n}\n")
    assert mbpp_cpp.first_case(test % "") == ""
    assert "must be 2" in mbpp_cpp.first_case(test % "    int x1 = f(2);\n")


@pytest.mark.parametrize(("name", "body", "said"), [
    ("HumanEval/0", "    return 3\n", "has_close_elements([1.0, 2.0, 3.0], 0.5) == False\nThe program returned 3."),
    ("HumanEval/0", "    return numbers[99]\n", "has_close_elements([1.0, 2.0, 3.0], 0.5) == False\n"
     "The program raised IndexError: list index out of range."),
    ("HumanEval/0", "    return object()\n",
     "has_close_elements([1.0, 2.0, 3.0], 0.5) gave a value of type object, which is not plain data"),
    ("MBPP/2", "  return 1\nsimilar_elements(1)\n", "The program ends before similar_elements can be called: "
     "TypeError: similar_elements() missing 1 required positional argument: 'test_tup2'"),
    ("MBPP/2", "  return 1\ndel similar_elements\n", "The program does not define similar_elements."),
    ("MBPP/2", "  return (1,)\n",
     "similar_elements((3, 4, 5, 6),(5, 7, 4, 10)) == (4, 5)\nThe program returned (1,)."),
    ("MBCPP/2", "return {1, 2};\n}",
     "similarElements(vector<int>{3, 4, 5, 6}, vector<int>{5, 7, 4, 10}) must be {4, 5}, the program returned {1, 2}"),
])
def test_a_failed_example_says_call_wanted_and_came(data, name, body, said):
    dataset = {"HumanEval": "humaneval", "MBPP": "mbpp", "MBCPP": "mbpp_cpp"}[name.split("/")[0]]
    task = next(task for task in tasks.load(dataset) if task.task_id == name)
    if lacking := languages.get(task.language).available():
        pytest.skip(f"{task.language}: {lacking}")
    ran = languages.get(task.language).execute(task.prompt + body, task, ("examples",))
    turn = prompts.feedback(failed_example=ran.suites["examples"][1], task=task, style=CHAT)
    assert turn.startswith(f"A public example fails:\n{said}\nCorrect the program.")


@pytest.mark.parametrize(("value", "shown"), [
    ("vector<vector<int>>{{1}, {}}", "{{1}, {}}"), ('string("a")', '"a"'), ("true", "true"), ("'x'", "'x'"),
    ("1.5", "1.5"),
    ("map<string, int>{{\"a\", 1}}", '{{"a", 1}}'), ("vector<bool>{true}", "{true}")])
def test_what_a_cpp_program_returned_is_shown(value, shown):
    cpp = languages.get("cpp")
    if lacking := cpp.available():
        pytest.skip(f"cpp: {lacking}")
    case = (f"{mbpp_cpp.SHOWN}int main() {{\n    SecgenShown shown;\n    shown.put({value}, 0);\n"
            "    throw runtime_error(shown.out.str());\n}\n")
    task = tasks.Task("t", "mbpp_cpp", "cpp", "", "f", examples=case,
                      declaration="#include <bits/stdc++.h>\nusing namespace std;\nint f(int a)")
    program = "#include <bits/stdc++.h>\nusing namespace std;\nint f(int a) { return a; }\n"
    ran = cpp.execute(program, task, ("examples",))
    assert ran.suites["examples"] == ("failed", f"std::runtime_error: {shown}")
