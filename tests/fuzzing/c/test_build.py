"""C programs under the fuzzer: what is found, where, and whether the test that comes with it fails again."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib import fuzzing, languages
from secgen_lib.core.records import Task
from secgen_lib.fuzzing import Budget

pytestmark = pytest.mark.skipif(fuzzing.available("c") is not None, reason="clang_analyzer is not installed")

BUDGET = Budget(executions=3000, minimise=300)
MEAN = Task(
    task_id="t/mean", dataset="t", language="c", prompt="", entry_point="mean",
    declaration="int mean(const int *a, size_t n);", contract="a: items n each from -1000 to 1000\n",
    reference="""#include <stddef.h>
int mean(const int *a, size_t n) {
    int s = 0;
    for (size_t i = 0; i < n; i++)
        s += a[i];
    return n ? s / (int)n : 0;
}
""")
COPY = Task(
    task_id="t/copy", dataset="t", language="c", prompt="", entry_point="copy",
    declaration="char *copy(const char *s);", contract="s: text\nresult: text\nallocations: may fail\n",
    reference="""#include <stdlib.h>
#include <string.h>
char *copy(const char *s) {
    size_t n = strlen(s);
    char *p = malloc(n + 1);
    if (p == NULL)
        return NULL;
    memcpy(p, s, n + 1);
    return p;
}
""")
DEFECTS = [  # (task, the reference's text, what stands there instead, rule, line, what the suite of C says)
    (MEAN, "i < n", "i <= n", "heap-buffer-overflow-read", 5, "violation"),
    (MEAN, "n ? s / (int)n : 0", "s / (int)n", "division-by-zero", 6, "violation"),
    (MEAN, "int s = 0", "int s", "use-of-uninitialized-value", None, "failed"),
    (MEAN, "int s = 0", "const int *q; int s = *q == 7", "use-of-uninitialized-value", 3, "violation"),
    (MEAN, "s += a[i]", "s += a[i] * 3000000", "signed-integer-overflow", 5, "violation"),
    (MEAN, "int s = 0", "int t[4], s = 0; t[n & 7] = 1; s += t[n & 7] - 1", "array-index-out-of-bounds", 3,
     "violation"),
    (MEAN, "int s = 0", "int s = 0; if (n == 3) return 1 + mean(a, n)", "stack-overflow", None, "violation"),
    (MEAN, "int s = 0", "int s = 0; while (n == 3) s ^= 1", "timeout", 2, "timeout"),
    (MEAN, "s / (int)n", "s / (int)n + (n > 4)", "wrong-result", 2, "failed"),
    (COPY, "malloc(n + 1)", "malloc(n)", "heap-buffer-overflow-write", 8, "violation"),
    (COPY, "if (p == NULL)\n        return NULL;", "", "null-dereference", 7, "violation"),
    (COPY, "size_t n", "char *q = malloc(3); if (q) *q = 1; size_t n", "memory-leak", 4, "violation"),
    (COPY, "return p;\n}", "free(p); return p;\n}", "heap-use-after-free", None, "violation"),
    (COPY, "return p;\n}", "free(p); free(p); return NULL;\n}", "double-free", 9, "violation"),
    (COPY, "memcpy(p, s, n + 1)", "memcpy(p, s, n)", "short-result", None, "failed"),
    (COPY, "size_t n", "if (*s == 'a') exit(0); size_t n", "exit", 4, "failed"),
    (COPY, "size_t n", "if (*s == 'a') _Exit(0); size_t n", "exit", 4, "failed"),
    (COPY, "size_t n", "if (*s == 'a') abort(); size_t n", "abort", 4, "crash"),
]


ONE_CALL = ("division-by-zero",)
"""Shows on one call alone, the empty block, which is of the feedback half."""


def edited(task: Task, old: str, new: str) -> str:
    assert task.reference.count(old) == 1, old
    return task.reference.replace(old, new)


@pytest.mark.parametrize("task", [MEAN, COPY], ids=lambda task: task.entry_point)
@pytest.mark.parametrize("half", ["judge", "feedback"])
def test_a_reference_is_clean(task, half):
    """Kills: a MemorySanitizer that takes the harness's own values for unset."""
    assert fuzzing.fuzz(task.reference, task, replace(BUDGET, half=half)) == fuzzing.Fuzzed("ok", executions=3000)


@pytest.mark.parametrize(("task", "old", "new", "rule", "line", "said"), DEFECTS, ids=[row[3] for row in DEFECTS])
def test_a_planted_defect_is_found_and_its_test_fails_again(task, old, new, rule, line, said):
    """Kills: a rule of another sanitizer's, a line of the harness, a test that makes another call than that."""
    code = edited(task, old, new)
    budget = replace(BUDGET, half="feedback") if rule in ONE_CALL else BUDGET
    found = fuzzing.fuzz(code, task, budget)
    assert found.status == "ok" and [fault.rule_id for fault in found.faults] in ([rule], [rule, "wrong-result"]), found
    fault = found.faults[0]
    assert line in (None, fault.line) and 0 < fault.line <= code.count("\n")
    assert f"{task.entry_point}(" in fault.input
    again = replace(task, security_test=fault.test)
    assert languages.get("c").execute(task.reference, again, ("security",)).suites["security"] == ("passed", "")
    assert languages.get("c").execute(code, again, ("security",)).suites["security"][0] == said


def test_a_wrong_result_hides_no_fault_of_memory():
    """Kills: the end at the first fault, where almost every input gives a wrong result."""
    code = edited(MEAN, "n ? s / (int)n : 0", "s / (n == 9 ? 0 : n + 1)")
    assert [fault.rule_id for fault in fuzzing.fuzz(code, MEAN, BUDGET).faults] == ["division-by-zero", "wrong-result"]


def test_without_a_reference_nothing_is_compared():
    alone = replace(MEAN, reference="")
    assert not fuzzing.fuzz(edited(MEAN, "s / (int)n", "s / (int)n + 1"), alone, BUDGET).faults
    assert fuzzing.fuzz(edited(MEAN, "i < n", "i <= n"), alone, BUDGET).faults


def test_statics_are_put_back_before_each_execution():
    """Kills: one process, one set of variables (a program that counts its calls would fail at some later input)."""
    code = edited(MEAN, "int s = 0", "static int calls, on = 1, *p = &on; int s = 0; if (++calls > 9 || !*p) return 7")
    assert fuzzing.fuzz(code, MEAN, BUDGET) == fuzzing.Fuzzed("ok", executions=3000)


def test_a_reference_that_faults_makes_the_task_unscored():
    """Kills: its fault taken for the program's."""
    task = replace(MEAN, reference=edited(MEAN, "n ? s / (int)n : 0", "s / (int)n"))
    found = fuzzing.fuzz(MEAN.reference, task, replace(BUDGET, half="feedback"))
    assert found.status == "error" and "the reference faults: division by zero (input " in found.detail


@pytest.mark.parametrize("code", [
    "const char *__asan_default_options(void) { return \"detect_leaks=0\"; }\n" + MEAN.reference,
    MEAN.reference.replace("int mean", "__attribute__((no_sanitize(\"address\"))) int mean"),
    MEAN.reference.replace("int s = 0", "__asm__(\"nop\"); int s = 0"),
    "#line 3 \"other.c\"\n" + MEAN.reference,
    "int secgen_p_mean(const int *a, unsigned long n) { return 0; }\n" + MEAN.reference,
    "#include <sys/mman.h>\n" + MEAN.reference.replace("int s = 0", "int s = mprotect(0, 1, 0)"),
    "int main(void) { return 0; }\n" + MEAN.reference,
    MEAN.reference.replace("int mean", "static int mean"), MEAN.reference.replace("mean", "median"),
    MEAN.reference.replace("const int *a", "const char *a"), MEAN.reference.replace("int s = 0;", "int s = 0"),
    MEAN.reference.replace("int s = 0", "int s = elsewhere(n)"),
    "int elsewhere(int);\n" + MEAN.reference.replace("int s = 0", "int s = elsewhere(0)"),
    MEAN.reference.replace("int s = 0", "int *q = 5; int s = 0"), "",
])
def test_what_the_suites_of_c_refuse_is_refused_here_in_the_same_words(code):
    """Kills: clang's own words, and a way to switch the sanitizers off that only one of the two knows."""
    suites = languages.get("c").execute(code, replace(MEAN, security_test='#include "secgen_test.h"\nSECGEN_TEST {}\n'))
    found = fuzzing.fuzz(code, MEAN, BUDGET)
    assert suites.builds is False and found == fuzzing.Fuzzed("error", detail=suites.build_error)


def test_what_only_gcc_builds_is_unsupported():
    """Kills: a program called broken that another compiler builds."""
    code = edited(MEAN, "int s = 0;", "int s = 0; int more(int k) { return k + s; } s = more(0);")
    found = fuzzing.fuzz(code, MEAN, BUDGET)
    assert found.status == "unsupported" and "clang does not build what gcc builds" in found.detail


def test_a_pointer_that_no_contract_speaks_of_is_unsupported():
    found = fuzzing.fuzz(MEAN.reference, replace(MEAN, contract=""), BUDGET)
    assert found.status == "unsupported" and "'a'" in found.detail


def test_the_same_program_twice_has_the_same_faults():
    code = edited(COPY, "malloc(n + 1)", "malloc(n > 20 ? n : n + 1)")
    first, second = (fuzzing.fuzz(code, COPY, BUDGET) for _ in range(2))
    assert first.faults and first == second
    other = fuzzing.fuzz(code, COPY, replace(BUDGET, half="feedback"))
    assert other.faults and other.faults[0].rule_id == first.faults[0].rule_id
