"""MBPP with MBPP+ inputs: MBPP's own task everywhere else, the list of what fails is true, and more inputs find more.

Mutations that turn these red: a list that should be a tuple; an input that breaks MBPP+'s contract; a test that forgets
MBPP's own assertions, or its further inputs; a program that can read the expected values.
"""
from __future__ import annotations

import ast
import os
import re
from dataclasses import replace

import pytest
from joblib import Parallel, delayed

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.languages.python import language as python
from secgen_lib.tasks import mbpp_plus
from tests.tasks.canonical import failing

JOINED = {"mining": 85, "validation": 29, "test": 174, "prompt": 7}
OTHER, OPEN, HEAVY = mbpp_plus.LEFT_OUT.values()
EVERY = 1 if os.environ.get("SECGEN_EVERYTHING") else 12
"""Which tasks are run: every twelfth, all of them with SECGEN_EVERYTHING."""


@pytest.fixture(scope="module")
def joined(data):
    return {int(task.task_id.rsplit("/", 1)[-1]): task for task in tasks.load("mbpp_plus") if "INPUTS = " in task.test}


def test_the_tasks_are_those_of_mbpp_but_for_the_tests(data, joined):
    plain, plus = tasks.load("mbpp"), tasks.load("mbpp_plus")
    assert [replace(task, dataset="mbpp", test=other.test, reference=other.reference)
            for task, other in zip(plus, plain, strict=True)] == plain
    for task, other in zip(plus, plain, strict=True):
        number = int(task.task_id.rsplit("/", 1)[-1])
        assert task.test.startswith(other.test) and (task.test != other.test) == (number in joined)
        assert (task.reference != other.reference) == (number in mbpp_plus.MENDED)
    assert {split: sum(task.split == split for task in joined.values()) for split in JOINED} == JOINED


def test_what_does_not_join_is_another_question(data, joined):
    """Other parameters, no further input, or on the list."""
    known = {int(task.task_id.rsplit("/", 1)[-1]): task for task in tasks.load("mbpp")}
    for number, row in mbpp_plus.rows().items():
        if number not in joined:
            ours = mbpp_plus._parameters(known[number].prompt, known[number].entry_point)
            theirs = mbpp_plus._parameters(row["canonical_solution"], row["entry_point"])
            assert number in (*OTHER, *OPEN, *HEAVY) or ours != theirs or not row["plus_input"], number
    assert {*OTHER, *OPEN, *HEAVY} <= mbpp_plus.rows().keys() - joined.keys() and {*mbpp_plus.MENDED} <= joined.keys()
    assert len({*OTHER, *OPEN, *HEAVY}) == len(OTHER) + len(OPEN) + len(HEAVY)


def test_the_list_of_failing_solutions_is_true(data):
    assert set(failing("mbpp_plus", EVERY)) == set(tasks.known_failures("mbpp_plus"))
    assert set(tasks.known_failures("mbpp")) == set(tasks.known_failures("mbpp_plus")) | {
        f"MBPP/{number}" for number in (64, 607, 631)}  # MBPP+ has solutions for these


def _run(program, test, name, prompt="", cpu_s=mbpp_plus.CPU_S):
    task = tasks.Task("t", "mbpp_plus", "python", prompt, name, test=test)
    return python.execute(program, task, ("functional",), cpu_s=cpu_s).suites.get("functional", ("build_error", ""))


def _each(one, numbers):
    chosen = [number for i, number in enumerate(sorted(numbers)) if i % EVERY == 0]
    return dict(zip(chosen, Parallel(n_jobs=2, prefer="threads")(delayed(one)(n) for n in chosen), strict=True))


def _whole(row, task):
    return f"{row['canonical_solution']}\n{task.entry_point} = {row['entry_point']}\n"


def test_mbpp_pluss_own_solutions_pass_and_every_input_keeps_its_contract(data, joined):
    plus = mbpp_plus.rows()

    def one(number):
        row, task = plus[number], joined[number]
        name, code = row["entry_point"], row["canonical_solution"]
        head = next(line for line in code.split("\n") if line.startswith(f"def {name}"))
        contract = f"{code}\n{head}{row['contract']}" if row["contract"].strip() else f"def {name}(*given): pass"
        calls = ("from math import inf, nan\ndef check(candidate):\n    for given in "
                 f"{mbpp_plus.arguments(number, row['plus_input'])!r}:\n        candidate(*given)\n")
        return (_run(contract, calls, name),
                _run(_whole(row, task), task.test, task.entry_point) if number != 140 else ("passed", ""))

    assert {n: seen for n, seen in _each(one, joined).items() if seen != (("passed", ""),) * 2} == {}


def test_what_is_left_out_as_another_question_is_one(data):
    plus, known = mbpp_plus.rows(), {int(task.task_id.rsplit("/", 1)[-1]): task for task in tasks.load("mbpp")}
    found = _each(lambda n: _run(_whole(plus[n], known[n]), known[n].test, known[n].entry_point)[0], OTHER)
    assert set(found.values()) == {"failed"}


MUTANTS = {
    8: " return [i * i for i in nums if i > 0]\n",
    66: " return sum(x >= 0 for x in list)\n",
    126: "    return __import__('builtins').sum(i for i in range(1, min(a, b)) if a % i == 0 and b % i == 0)\n",
    412: "    return [i for i in l if i % 2 == 0 and i > 0]\n",
    435: "    return n % 10\n",
    605: "    return num > 1 and all(num % i for i in range(2, min(num, 8)))\n",
    775: "    return all(n % 2 == i % 2 for i, n in enumerate(nums))\n"}


@pytest.mark.parametrize("number", MUTANTS)
def test_more_inputs_find_what_mbpp_does_not(data, joined, number):
    task = joined[number]
    plain = next(one for one in tasks.load("mbpp") if one.task_id == task.task_id)
    indent = re.search(r"^[ \t]*(?=\"\"\")", task.prompt, re.MULTILINE)[0]
    program = task.prompt.rstrip() + "\n" + indent + MUTANTS[number].lstrip()
    assert _run(program, plain.test, task.entry_point, task.prompt)[0] == "passed"
    assert _run(program, task.test, task.entry_point, task.prompt)[0] == "failed"


def test_a_program_that_knows_mbpps_answers_by_heart_fails(data, joined):
    """Kills: a test that forgets its further inputs. All of the programs pass MBPP; few of them the further inputs."""
    plain = {int(task.task_id.rsplit("/", 1)[-1]): task for task in tasks.load("mbpp")}

    def one(number):
        program = by_heart(plain[number])
        return tuple(_run(program, task[number].test, task[number].entry_point, plain[number].prompt)[0]
                     for task in (plain, joined))

    seen = [found for found in _each(one, joined).values() if found[0] == "passed"]
    assert len(seen) > 200 // EVERY and sum(found[1] == "failed" for found in seen) / len(seen) > 0.95


def by_heart(task):
    """A program that gives what MBPP's assertions ask, and the first of their values for all else."""
    cases = [(node.left, node.comparators[0]) for node in ast.walk(ast.parse(task.test))
             if isinstance(node, ast.Compare) and isinstance(node.left, ast.Call)]
    lines = [f"    if given == ({', '.join(map(ast.unparse, call.args))},):\n        return {ast.unparse(value)}"
             for call, value in cases]
    first = ast.unparse(cases[0][1]) if cases else "0"
    return "\n".join([f"def {task.entry_point}(*given):", *lines, f"    return {first}"])


def test_the_expected_values_cannot_be_read_by_the_program(data, joined):
    program = ("import gc\ndef similar_elements(a, b):\n    return next(o['names']['similar_elements'](a, b)\n"
               "                for o in gc.get_objects() if type(o) is dict and 'INPUTS' in o)\n")
    assert _run(program, joined[2].test, "similar_elements")[0] == "failed"
    yes = "class Yes:\n    def __eq__(self, other):\n        return True\ndef square_nums(nums):\n    return Yes()\n"
    assert _run(yes, joined[8].test, "square_nums")[0] == "failed"


def test_a_file_that_is_not_mbpp_plus_is_one_line(tmp_path, monkeypatch):
    path = tmp_path / "mbppplus.jsonl"
    monkeypatch.setenv("SECGEN_DATA", str(tmp_path))
    path.write_text('{"task_id": "Mbpp/2", "entry_point": "f"}\n')
    with pytest.raises(SecgenError, match="a row has no 'canonical_solution'"):
        mbpp_plus.rows()
    path.write_text('{"task_id": "Mbpp/2", "entry_point": "f", "canonical_solution": "", "plus_input": [], "atol": 0}')
    with pytest.raises(SecgenError, match="1 tasks, MBPP\\+ has 399"):
        mbpp_plus.rows()


@pytest.mark.parametrize(("number", "given", "found"), [
    (2, [[1], [2]], [(1,), (2,)]), (63, [[[1, 2]]], [[(1, 2)]]), (75, [[[1], [2]], 6], [[(1,), (2,)], 6]),
    (106, [[1], [2]], [[1], (2,)]), (259, [[[1]], [[2]]], [((1,),), ((2,),)]), (250, [[1], 2], [(1,), 2]),
    (278, [[1, [2, [3]]]], [(1, (2, [3]))]), (580, [[1, [2, [3]]]], [(1, (2, (3,)))]),
    (722, [{"a": [1, 2]}, 3, 4], [{"a": (1, 2)}, 3, 4]), (115, [[[], [1], {"a": 1}]], [[{}, {1}, {}]]),
    (124, ["0", "(-0-1j)"], [0.0, complex("(-0-1j)")]), (252, ["(1+2j)"], [1 + 2j]), (8, [[1]], [[1]])])
def test_inputs_have_the_types_that_json_lacks(number, given, found):
    assert mbpp_plus.arguments(number, [given]) == [found]
    assert list(map(type, mbpp_plus.arguments(number, [given])[0])) == list(map(type, found))
