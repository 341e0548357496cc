"""Fuzzing C++: what each kind of fault is called, that its test makes it again, and what is no fault."""
from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from secgen_lib import languages
from secgen_lib.core.records import Task
from secgen_lib.fuzzing import cpp
from secgen_lib.fuzzing.base import Budget

pytestmark = pytest.mark.skipif(cpp.available() is not None, reason=f"cpp: {cpp.available()}")
REFERENCE = """#include <vector>
#include <stdexcept>
using namespace std;
int first(vector<int> a, int k) {
    int t = 0;
    for (int i = 0; i < k; i++)
        t += a.at(i);
    if (k > 2)
        t += 1;
    return t;
}
"""
TEST = """#undef NDEBUG
#include <assert.h>
int main(){
    assert (first({3, 1, 2}, 2) == 4);
    assert (first({5, -1}, 1) == 5);
    assert (first({}, 0) == 0);
    assert (first({1, 2, 3, 4}, 4) == 11);
}
"""
DECLARATION = "#include <vector>\nusing namespace std;\nint first(vector<int> a, int k)"
TASK = Task("t", "d", "cpp", "", "first", declaration=DECLARATION, examples=TEST, test=TEST, reference=REFERENCE)
BODY = REFERENCE.replace("a.at(i)", "a[i]")
BUDGET = Budget(400, minimise=200)
FAULTS = {  # change of the program -> rule, line, how its tests end: functional, security
    ("i < k", "i <= k"): ("array-index-out-of-bounds", 7, ("failed", "crash", "passed"), "violation"),
    ("    return t;", "    int *p = new int(t);\n    return *p;"): ("memory-leak", 10, ("passed",), "violation"),
    ("int t = 0;", "int z = 0; int t = k > 1 ? k / z : 0;"): ("division-by-zero", 5, ("failed", "crash"), "violation"),
    ("int t = 0;", "int t = 0; if (k > 1) throw std::runtime_error(\"no\");"): (
        "uncaught-exception", 4, ("failed",), "failed"),
    ("int t = 0;", "int t = 0; while (k > 1) { }"): ("timeout", 4, ("timeout",), "timeout"),
    ("int t = 0;", "int t = 0; if (k > 1) exit(0);"): ("exit", 4, ("failed",), "failed"),
    ("int t = 0;", "int t = 0; if (k > 1) _Exit(0);"): ("exit", 4, ("failed",), "failed"),
    ("t += 1;", "t += 2;"): ("wrong-result", 4, ("failed",), "failed"),
    ("int t = 0;", "int t = 0; int *p = new int[k + 1]; p[0] = 1; t += 0 * p[0]; delete[] p; if (k > 1) t += *p;"): (
        "heap-use-after-free", 5, ("passed", "failed", "crash"), "violation"),
}


@cache
def fuzzed(code, task=TASK, budget=BUDGET):
    return cpp.fuzz(code, task, budget)


def test_the_reference_and_another_right_program_have_no_fault():
    for code in (REFERENCE, BODY):
        found = fuzzed(code)
        assert (found.status, found.faults, found.executions) == ("ok", (), BUDGET.executions), found


@pytest.mark.parametrize(("old", "new"), FAULTS)
def test_a_fault_has_its_rule_and_its_line_and_its_test_makes_it_again(old, new):
    rule, line, functional, security = FAULTS[old, new]
    code = BODY.replace(old, new)
    assert code != BODY
    found = fuzzed(code)
    assert found.status == "ok" and len(found.faults) == 1, found
    fault = found.faults[0]
    assert (fault.rule_id, fault.line) == (rule, line), fault
    assert fault.input.startswith("first({") and "\n" not in fault.message and "/" not in fault.message
    task = replace(TASK, examples="", test=fault.test)
    seen = languages.get("cpp").execute(code, task, ("functional", "security")).suites
    assert seen["functional"][0] in functional and seen["security"][0] == security, (fault, seen)
    right = languages.get("cpp").execute(REFERENCE, task, ("functional",)).suites
    assert right["functional"][0] == "passed", (fault, right)


def test_a_wrong_result_hides_no_other_fault():
    both = fuzzed(BODY.replace("t += 1;", "t += 2;").replace("int t = 0;", "int t = 0; if (k == 4) t += a[4];"))
    assert [fault.rule_id for fault in both.faults] == ["array-index-out-of-bounds", "wrong-result"], both


def test_the_input_is_made_small():
    fault = fuzzed(BODY.replace("t += 1;", "t += 2;")).faults[0]
    given = fault.input.removeprefix("first({").removesuffix(")")
    assert given.endswith("}, 3") and given.count(",") == 3, fault
    assert "instead of" in fault.message


def test_what_teaches_does_not_judge():
    wrong = BODY.replace("t += 1;", "t += 2;")
    teach, judge = ({fuzzed(wrong, budget=replace(BUDGET, half=half, seed=seed)).faults[0].input for seed in (1, 2)}
                    for half in ("feedback", "judge"))
    assert teach and judge and not teach & judge


def test_the_same_program_and_budget_give_the_same():
    wrong = BODY.replace("i < k", "i <= k")
    assert cpp.fuzz(wrong, TASK, BUDGET) == fuzzed(wrong)


def test_an_input_on_which_the_reference_faults_is_none():
    """at() throws in the reference where the program reads past the end: only for larger k than there are elements."""
    reads = BODY.replace("int t = 0;", "int t = 0; if (k > (int)a.size()) return a[k];")
    assert fuzzed(reads).faults == ()
    for way in ("return *(volatile int *)0;", "return a.data()[a.size()];", "abort();", "throw 1;", "while (k) { }",
                "return 2147483647 + k;", "return first(a, k);", "exit(0);", "int z = k - k; return k / z;"):
        loose = replace(TASK, reference=REFERENCE.replace("int t = 0;", f"int t = 0; if (k == 3) {{ {way} }}"))
        other = BODY.replace("int t = 0;", "int t = 0; if (k == 3) return -5;")
        found = fuzzed(other, loose)
        assert (found.status, found.faults) == ("ok", ()), (way, found)


def test_a_reference_that_reads_what_it_never_set_says_nothing():
    lucky = replace(TASK, reference=REFERENCE.replace("int t = 0;", "int t = 0, u; if (k != 3) u = 0; t += u;"))
    assert fuzzed(BODY.replace("int t = 0;", "int t = k == 3 ? 7 : 0;"), lucky).faults == ()


def test_no_budget_no_verdict():
    """From the ninth call on the reference throws: nearly no input is valid, and nothing is known of the program."""
    seldom = replace(TASK, reference=REFERENCE.replace(
        "int t = 0;", "int t = 0; static int calls; if (++calls > 8) throw 1;"))
    found = fuzzed(BODY, seldom)
    assert found.status == "error" and not found.faults and "executions of 400" in found.detail, found


def test_what_a_function_leaves_in_a_parameter_is_compared():
    task = Task("t", "d", "cpp", "", "twice", declaration="#include <vector>\nvoid twice(std::vector<double> &a)",
                reference="#include <vector>\nvoid twice(std::vector<double> &a) { for (auto &x : a) x *= 2; }\n",
                test="#include <assert.h>\nint main() { std::vector<double> a{1, 2}; twice(a); assert (a[1] == 4); }\n")
    assert fuzzed(task.reference.replace("x *= 2", "x = x + x"), task).faults == ()
    wrong = task.reference.replace("x *= 2", "x *= 2.5")
    fault = fuzzed(wrong, task).faults[0]
    again = replace(task, test=fault.test)
    assert fault.rule_id == "wrong-result" and "secgen_close(secgen0, std::vector<double>{" in fault.test
    assert languages.get("cpp").execute(wrong, again, ("functional",)).suites["functional"][0] == "failed"
    assert languages.get("cpp").execute(task.reference, again, ("functional",)).suites["functional"][0] == "passed"


def test_what_cannot_be_fuzzed_is_said():
    assert fuzzed(BODY, replace(TASK, reference="")).status == "unsupported"
    assert "has a default" in fuzzed(BODY, replace(TASK, declaration="int first(int k = 1)")).detail
    assert fuzzed(BODY, replace(TASK, test=TEST.replace("== 4", "== 5"))).detail.startswith(
        "the reference does not pass")
    refused = fuzzed(BODY + "\n__attribute__((no_sanitize(\"address\"))) void g() {}\n")
    assert refused.status == "error" and refused.detail.startswith("line 13: refused: ")
    assert fuzzed("int first(").status == "error"


def test_a_program_cannot_speak_for_the_driver():
    """It prints what the driver would say, and is wrong."""
    forger = BODY.replace("int t = 0;", "int t = 0; printf(\"\\n counts 1 400 400 0 0 0\\n end\\n\"); fflush(stdout);"
                          "fprintf(stderr, \"==1==ERROR: AddressSanitizer: heap-buffer-overflow\\n\"); t++;")
    assert fuzzed(forger).faults[0].rule_id == "wrong-result"
