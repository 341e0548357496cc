"""MBPP with MBPP+ inputs (Liu et al. 2023, arXiv 2305.01210): the 974 tasks of ``mbpp``, of which those that MBPP+ has,
too, have about a hundred more inputs each in their hidden test.

MBPP+ is made of MBPP's sanitized half: some functions have other parameters there, or another question. Those keep
MBPP's test (:func:`joins`, :data:`LEFT_OUT`). A program must give, for each further input, what MBPP+'s own solution
gives, compared as evalplus compares. The expected values are computed beside the test, where the program cannot see
them.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.tasks import _evalplus, _splits, files, mbpp
from secgen_lib.tasks.mbpp import program as program  # the same tasks

DATASET, FILE, ROWS = "mbpp_plus", "mbppplus", 399
LANGUAGE = "python"
SOURCE = files.Web("https://github.com/evalplus/mbppplus_release/releases/download/v0.1.0/MbppPlus.jsonl.gz")
CPU_S = 10.0
FIELDS = ("entry_point", "canonical_solution", "plus_input", "atol")
LEFT_OUT = {
    "MBPP+'s own solution fails MBPP's assertions: True for 'Found a match!', pi for 3.1415, None for 'None'": (
        16, 75, 83, 115, 117, 130, 137, 139, 143, 160, 164, 229, 233, 249, 276, 285, 295, 396, 400, 406, 407, 431, 433,
        436, 438, 442, 454, 461, 574, 582, 595, 596, 602, 626, 640, 643, 737, 746, 757, 781, 783, 787, 794),
    "the prompt leaves open what a further input asks, or MBPP+'s own solution is wrong (three were mended later)": (
        92, 102, 127, 138, 223, 244, 261, 267, 280, 415, 446, 451, 453, 459, 558, 559, 560, 771, 780, 800),
    "the further inputs take MBPP+'s solution more than a second or a GiB, or MBPP's more than ten seconds": (
        84, 96, 123, 255, 260, 271, 300, 388, 389, 392, 589, 592, 599, 603, 630)}
"""Why -> tasks, by number, that keep MBPP's test. Read and run one by one; the tests hold the first and the last."""
MENDED = (3, 64, 66, 74, 93, 104, 126, 129, 162, 165, 172, 283, 290, 409, 412, 418, 435, 457, 566, 605, 607, 628, 631,
          735, 755, 775, 792, 803)
"""Tasks whose solution in MBPP is wrong on a further input: their reference is MBPP+'s."""
TEST = '''

import copy
from math import inf, nan

REFERENCE = {reference!r}
INPUTS = {inputs!r}
ATOL = {atol!r}

''' + _evalplus.COMPARE + '''

own = check


def check(candidate):
    own(candidate)
    names = {{}}
    exec(REFERENCE, names)
    for given in INPUTS:
        wanted = names[{name!r}](*copy.deepcopy(given))
        found = candidate(*copy.deepcopy(given))
        assert {judge}, given
'''
SAME = "same(found, wanted)"
SET = "type(found) in (list, tuple, set) and set(found) == set(wanted)"
JUDGES = dict.fromkeys((2, 7, 111, 140, 232, 579, 769), SET)
"""Number -> how a result is compared, where evalplus has a rule of its own (``evalplus/eval/_special_oracle.py``)."""
TUPLES: dict[str, tuple[int, ...]] = {
    "t *": (2, 116, 132, 143, 222, 261, 273, 394, 399, 421, 424, 429, 470, 560, 579, 596, 616, 630, 726, 740, 744, 809),
    "lt *": (63, 64, 70, 94, 120, 237, 272, 299, 400, 409, 417, 438, 473, 614, 780),
    "tt *": (259, 278, 401, 445), "lt": (75, 413, 444, 753), "- t": (106, 750),
    "t": (250, 307, 405, 446, 617, 720, 763, 808), "d": (722,), "a *": (580, 615, 791)}
"""Which lists of an input are tuples, since JSON has none (``evalplus/data/mbpp.py``): a word an argument (``t`` a
tuple, ``lt`` a list of tuples, ``tt`` a tuple of tuples, ``d`` a dict of tuples, ``a`` a tuple all the way down, ``-``
as it is; the last arguments may lack a word), ``*`` for "and so is every other argument"."""


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 974 tasks, those of an official split of MBPP, or ``n`` of them drawn by ``seed``: prompts, examples,
    families and splits are those of ``mbpp``. Where MBPP+ has the task (:func:`joins`), the test is MBPP's
    own, and after it the further inputs.
    """
    plus = rows()
    return _splits.choose([_joined(task, plus) for task in mbpp.load()], DATASET, split, n, seed)


def _joined(task: Task, plus: Mapping[int, Mapping[str, Any]]) -> Task:
    number = int(task.task_id.rsplit("/", 1)[-1])
    row = plus.get(number)
    if row is None or not joins(task, number, row):
        return replace(task, dataset=DATASET)
    known = "" if row["entry_point"] == task.entry_point else f"\n{task.entry_point} = {row['entry_point']}\n"
    return replace(task, dataset=DATASET, test=task.test + _further(number, row),
                   reference=row["canonical_solution"] + known if number in MENDED else task.reference)


def joins(task: Task, number: int, row: Mapping[str, Any]) -> bool:
    """Whether MBPP+'s inputs are questions to MBPP's task: there are some, of as many arguments, and it is not one of
    :data:`LEFT_OUT`.
    """
    return not any(number in numbers for numbers in LEFT_OUT.values()) and bool(row["plus_input"]) and _parameters(
        task.prompt, task.entry_point) == _parameters(row["canonical_solution"], row["entry_point"])


def _parameters(code: str, name: str) -> int:
    """How many parameters the function has, by its head."""
    head = re.search(rf"^def {re.escape(name)}\s*\(([^()]*)\)", code, re.MULTILINE)
    return len([parameter for parameter in head[1].split(",") if parameter.strip()]) if head else -1


def _further(number: int, row: Mapping[str, Any]) -> str:
    """What goes behind MBPP's test: the same ``check``, and after it the further inputs."""
    return TEST.format(reference=row["canonical_solution"], inputs=arguments(number, row["plus_input"]),
                       atol=row["atol"], name=row["entry_point"], judge=JUDGES.get(number, SAME))


def arguments(number: int, inputs: list[list[Any]]) -> list[list[Any]]:
    """The inputs of a task with the types that JSON does not have."""
    if number == 115:
        return [[[set(item) if isinstance(item, list) and item else {} for item in values[0]]] for values in inputs]
    if number in (124, 252):
        return [[kind(value) for kind, value in zip((float, complex)[-len(values):], values, strict=True)]
                for values in inputs]
    kinds = next((kinds.split() for kinds, numbers in TUPLES.items() if number in numbers), [])
    return [[_KINDS[kind](value) for kind, value in zip(_spread(kinds, len(values)), values, strict=True)]
            for values in inputs]


def _spread(kinds: list[str], n: int) -> list[str]:
    return kinds[:1] * n if "*" in kinds else [*kinds, *"-" * (n - len(kinds))]


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _deep(value: Any) -> Any:
    return tuple(map(_deep, value)) if isinstance(value, list) else value


_KINDS: dict[str, Callable[[Any], Any]] = {
    "-": lambda value: value, "t": _tuple, "lt": lambda value: list(map(_tuple, value)),
    "tt": lambda value: tuple(map(_tuple, value)), "a": _deep,
    "d": lambda value: {key: _tuple(item) for key, item in value.items()}}


def rows() -> dict[int, dict[str, Any]]:
    """Number -> row of MBPP+'s file. Raises ``SecgenError`` for a file that is not the 399 tasks."""
    path, by_number = files.find(FILE, SOURCE), {}
    for row in files.rows(path):
        lacking = [field for field in ("task_id", *FIELDS) if field not in row]
        if lacking:
            raise SecgenError(f"a row has no {lacking[0]!r}", path, "fetch the file again")
        by_number[int(row["task_id"].rsplit("/", 1)[-1])] = row
    if len(by_number) != ROWS:
        raise SecgenError(f"{len(by_number)} tasks, MBPP+ has {ROWS}", path, "fetch the file again")
    return by_number
