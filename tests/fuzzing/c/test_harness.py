"""Harnesses made from contracts: they compile, a correct program is clean, a planted defect is found."""
from __future__ import annotations

import random
import subprocess
from dataclasses import replace

import pytest

from secgen_lib import fuzzing
from secgen_lib.core.records import Task
from secgen_lib.fuzzing import Budget
from secgen_lib.fuzzing.c import harness
from secgen_lib.lab import grammar
from secgen_lib.toolchains import clang

pytestmark = pytest.mark.skipif(fuzzing.available("c") is not None, reason="clang is not installed")

FAMILIES = [family.name for family in grammar.families()]
BUDGET = Budget(executions=1500, minimise=100)


def task_of(family: str, seed: int = 0) -> Task:
    return grammar.instance(grammar.family(family), random.Random(seed)).task("test")


def judged(family: str, variant: str, budget: Budget = BUDGET) -> list[str]:
    """The rules of what is found in a variant."""
    item = grammar.instance(grammar.family(family), random.Random(1))
    code = item.program(grammar.family(family).variant(variant), random.Random(2)) + "\n"
    found = fuzzing.fuzz(code, item.task("test"), budget)
    assert found.status == "ok", found.detail
    return [fault.rule_id for fault in found.faults]


def test_every_family_promises_something_and_its_harness_compiles(tmp_path):
    """Kills: a slot that is no parameter's name, an expression that is no C, a contract by hand with a typing error."""
    names = []
    for family in FAMILIES:
        names.append(f"{family}.c")
        (tmp_path / names[-1]).write_text(harness.source(task_of(family)))
    checked = subprocess.run([clang.toolchain().clang, "-std=gnu17", "-fsyntax-only", "-Wall", "-Werror", "-I",
                              str(harness.HERE), *names], cwd=tmp_path, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr


def test_the_run_time_compiles_without_a_warning():
    checked = subprocess.run([clang.toolchain().clang, "-std=gnu17", "-fsyntax-only", "-Wall", "-Wextra", "-Werror",
                              str(harness.HERE / "secgen_fuzz.c")], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("family", ["sorted_insert", "slot_pool"])
def test_a_correct_program_is_clean(family):
    """Kills: a leak seen in what the caller owns or a static variable holds, statics that stay as they were."""
    assert judged(family, grammar.family(family).correct[-1].name) == []


@pytest.mark.parametrize(("family", "variant", "rules"), [
    ("append", "direct", ["memory-leak", "wrong-result"]),  # only when an allocation fails
    ("append", "temp_old", ["double-free"]),
    ("merge_sorted", "front_size", ["heap-buffer-overflow-read"]),
    ("ring_buffer", "wrap_null", ["null-dereference"]),
    ("linked_list", "walk_zero", ["wrong-result"]),  # the sum so far, where the statement says a number below 0
])
def test_a_planted_defect_is_found(family, variant, rules):
    """Kills, in this order: no failing allocation, a block that nobody frees twice, no size that wraps around, one call
    in place of a sequence and no NULL, results that do not count when an allocation failed.
    """
    assert judged(family, variant) == rules


def test_a_block_is_exactly_as_long_as_promised():
    """Kills: a byte more, at one element as at none, which is one call and so of one half."""
    task = Task(task_id="t", dataset="t", language="c", prompt="", entry_point="f", contract="a: items n\n",
                declaration="int f(const char *a, size_t n);")
    for lengths in ("n == 0", "n == 5"):
        code = f"#include <stddef.h>\nint f(const char *a, size_t n) {{ return {lengths} ? a[n] : 0; }}\n"
        found = [fuzzing.fuzz(code, task, replace(BUDGET, half=half)).faults for half in ("judge", "feedback")]
        assert {fault.rule_id for faults in found for fault in faults} == {"heap-buffer-overflow-read"}
        assert all(found) == (lengths == "n == 5")
    code = "#include <stddef.h>\nint f(const char *a, size_t n) { return n ? a[n - 1] : 0; }\n"
    assert fuzzing.fuzz(code, task, BUDGET) == fuzzing.Fuzzed("ok", executions=1500)


@pytest.mark.parametrize(("declaration", "contract", "said"), [
    ("int f(int *a);", "a: text\n", ""),
    ("int f(int **a);", "a: items 3\n", "parameter 'a' of f: 'items' does not fit its type int * *"),
    ("int f(int *a, int *b);", "a: items *b\nb: room *a\n", "the lengths of f depend on each other"),
    ("int f(void *a);", "a: items 3\n", "parameter 'a' of f: 'items' does not fit its type void *"),
    ("int f(int (*g)(int));", "", "'(' in 'int (*g)(int)'"),
])
def test_what_cannot_be_drawn_is_unsupported_and_named(declaration, contract, said):
    task = replace(task_of("average"), declaration=declaration, contract=contract, entry_point="f")
    if not said:
        assert "SECGEN_TEXT" in harness.source(task)
        return
    with pytest.raises(harness.Unsupported) as error:
        harness.source(task)
    assert said in str(error.value)
