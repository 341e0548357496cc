"""Values that were never set in C++, which valgrind's memcheck sees."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib.core.records import Task
from secgen_lib.fuzzing import cpp
from secgen_lib.fuzzing.cpp import memcheck, tools
from tests.fuzzing.cpp.test_fuzz import BODY, BUDGET, TASK

pytestmark = pytest.mark.skipif((cpp.available() or memcheck.lacking()) is not None, reason="clang, g++ or valgrind")
UNSET_BRANCH = "int t = 0; int u; if (k < 1) u = 1; if (u == 12345) t++;"
LOG = """==7== Memcheck, a memory error detector
==7==
==8== {said}
==8==    at 0x4C3: operator[] (stl_vector.h:1046)
==8==    by 0x4C4: first(int) (program.cpp:{line})
==8==  {address}
==8==    at 0x4C5: operator new[](unsigned long) (vg_replace_malloc.c:640)
==8==    by 0x4C6: first(int) (program.cpp:3)
==8==
==8== Conditional jump or move depends on uninitialised value(s)
==8==    at 0x4C7: first(int) (program.cpp:99)
"""


@pytest.mark.parametrize("change", [
    UNSET_BRANCH,
    "int t = 0; int *p = new int[k + 1]; if (p[0] == 12345) t++; delete[] p;",  # of a block
])
def test_a_value_that_was_never_set_is_a_fault_with_its_line(change):
    """Kills: no inputs that are run once more, a line of the library."""
    found = cpp.fuzz(BODY.replace("int t = 0;", change), TASK, BUDGET)
    assert found.status == "ok" and not found.detail
    fault = found.faults[0]
    assert (fault.rule_id, fault.line) == (memcheck.UNSET, 5) and fault.input.startswith("first({"), fault


def test_a_result_that_was_never_set_stands_before_the_wrong_result():
    """Kills: no look at what a function returns (no branch of the program depends on it)."""
    found = cpp.fuzz(BODY.replace("int t = 0;", "int t = 0, u; if (k < 1) u = 0; t += u;"), TASK, BUDGET)
    assert [fault.rule_id for fault in found.faults][:1] == [memcheck.UNSET], found


def test_what_the_reference_never_set_is_nobodys_fault():
    """Kills: a report counted for an input that is none."""
    loose = replace(TASK, reference=TASK.reference.replace("int t = 0;", UNSET_BRANCH))
    assert cpp.fuzz(BODY.replace("int t = 0;", UNSET_BRANCH), loose, BUDGET).faults == ()


def test_a_long_double_has_bytes_that_nobody_sets():
    code = "long double half(long double x) { return x / 2; }\n"
    task = Task("t", "d", "cpp", "", "half", declaration="long double half(long double x)", reference=code,
                test="#include <assert.h>\nint main() { assert (half(4) == 2); assert (half(5) == 2.5); }\n")
    found = cpp.fuzz(code, task, replace(BUDGET, executions=50))
    assert (found.status, found.faults) == ("ok", ()), found


def test_without_valgrind_a_clean_result_says_what_it_has_not_seen(monkeypatch):
    """Kills: a silence that looks like a clean program's."""
    monkeypatch.setattr(tools, "valgrind", lambda: "")
    found = cpp.fuzz(BODY.replace("int t = 0;", UNSET_BRANCH), TASK, BUDGET)
    assert (found.status, found.faults) == ("ok", ())
    assert found.detail == "values that were never set are not looked for: valgrind is not installed (make analyzers)"


@pytest.mark.parametrize(("said", "address", "rule"), [
    ("Conditional jump or move depends on uninitialised value(s)", "Uninitialised value was created", memcheck.UNSET),
    ("Uninitialised byte(s) found during client check request", "Address 0x1ffe is on a stack", memcheck.UNSET),
    ("Invalid read of size 4", "Address 0x4d9 is 0 bytes after a block of size 40 alloc'd", "null-dereference"),
    ("Invalid write of size 4", "Address 0x4dabc90 is 0 bytes after a block of size 40 alloc'd",
     "heap-buffer-overflow-write"),
    ("Invalid read of size 4", "Address 0x4dabc90 is 0 bytes inside a block of size 40 free'd", "heap-use-after-free"),
    ("Invalid read of size 8", "Address 0xdeadbeef is not stack'd, malloc'd or (recently) free'd", "wild-access-read"),
    ("Invalid free() / delete / delete[] / realloc()", "Address 0x4dabc90 is 0 bytes inside a block of size 40 free'd",
     "bad-free"),
    ("Mismatched free() / delete / delete []", "Address 0x4dabc90 is 0 bytes inside a block of size 4 alloc'd",
     "allocator-mismatch"),
])
def test_a_report_has_its_rule_and_the_line_of_the_first_frame_in_the_program(said, address, rule):
    found = memcheck.read(LOG.format(said=said, address=address, line=7))
    assert found is not None and (found[0], found[2]) == (rule, 7)
    assert memcheck.read("==7== Memcheck, a memory error detector\n") is None


def test_a_share_of_the_budget_is_run_once_more():
    assert [memcheck.samples(n) for n in (100, 5_000, 20_000, 10 ** 6)] == [40, 100, 400, 400]
