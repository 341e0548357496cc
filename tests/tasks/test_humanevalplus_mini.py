"""HumanEval+ mini: whole, all canonical solutions pass, more inputs find more, tolerance as evalplus has it."""
from __future__ import annotations

from secgen_lib import tasks
from secgen_lib.languages.python import language as python
from tests.tasks.canonical import failing


def test_all_canonical_solutions_pass(data):
    assert failing("humanevalplus_mini") == {} == tasks.known_failures("humanevalplus_mini")


def judge(number, body):
    task = next(task for task in tasks.load("humanevalplus_mini") if task.task_id == f"HumanEval/{number}")
    return python.execute(task.prompt + body, task).suites["functional"]


def test_more_inputs_find_what_humaneval_does_not(data):
    body = "    return max(numbers) if numbers else 0\n"  # HumanEval/35: the right one is max(l)
    assert judge(35, body.replace("numbers", "l"))[0] == "passed"
    plain = next(task for task in tasks.load("humaneval") if task.task_id == "HumanEval/2")
    rounding = "    return round(number - int(number), 6)\n"  # right to six places only: enough for both
    assert python.execute(plain.prompt + rounding, plain).suites["functional"][0] == "passed"
    assert judge(2, rounding)[0] == "passed"
    assert judge(2, "    return round(number - int(number), 2)\n")[0] == "failed"


def test_the_type_of_a_result_counts_where_the_values_differ(data):
    status, detail = judge(2, "    return [number - int(number)]\n")
    assert status == "failed" and "same(candidate" in detail
    assert judge(32, "    return 0.0\n")[0] == "failed"  # not a zero of the polynomial


def test_the_expected_values_cannot_be_read_by_the_program(data):
    status, _ = judge(2, "    import gc\n    return next(o['REFERENCE'] for o in gc.get_objects() "
                         "if type(o) is dict and 'REFERENCE' in o)\n")
    assert status == "failed"
