"""A small task of every language with a sound program and one with a known defect: by these a fuzzer is believed.

All compute one thing, the sum of the first ``k`` numbers; the defect reads one more.
"""
from __future__ import annotations

from dataclasses import dataclass

from secgen_lib.core.records import Task


@dataclass(frozen=True)
class Canary:
    """``rules``: those by which the defect may be called. ``executions``: a budget that finds it."""

    task: Task
    sound: str
    defect: str
    rules: tuple[str, ...]
    executions: int = 500
    also: tuple[tuple[str, str], ...] = ()
    """Further defects and their rules, that are found by means which may be missing: what is clean says so then."""


_C = """#include <stddef.h>
long canary(const int *a, size_t k) {
    long total = 0;
    for (size_t i = 0; i < k; i++)
        total += a[i];
    return total;
}
"""
_CPP = """#include <vector>
using namespace std;
long canary(vector<int> a, int k) {
    long total = 0;
    for (int i = 0; i < k && i < (int) a.size(); i++)
        total += a[i];
    return total;
}
"""
_PYTHON = """def canary(a, k):
    total = 0
    for i in range(min(k, len(a))):
        total += a[i]
    return total
"""
_RUST = """fn canary(a: Vec<i32>, k: usize) -> i64 {
    let mut total = 0i64;
    for i in 0..k.min(a.len()) {
        total += a[i] as i64;
    }
    total
}
"""
_GO = """package main

func canary(a []int, k int) int {
\ttotal := 0
\tfor i := 0; i < k && i < len(a); i++ {
\t\ttotal += a[i]
\t}
\treturn total
}
"""
_RACE = """package main

func canary(a []int, k int) int {
\ttotal, done := 0, make(chan bool)
\tgo func() {
\t\tfor i := 0; i < k && i < len(a); i++ {
\t\t\ttotal += a[i]
\t\t}
\t\tdone <- true
\t}()
\tseen := total * 0
\t<-done
\treturn total + seen
}
"""
_CPP_TEST = """#undef NDEBUG
#include <assert.h>
int main() {
    assert (canary({3, 1, 2}, 2) == 4);
    assert (canary({5, -1}, 2) == 4);
    assert (canary({5}, 3) == 5);
    assert (canary({}, 2) == 0);
}
"""
_PYTHON_TEST = """def check(candidate):
    assert candidate([3, 1, 2], 2) == 4
    assert candidate([5, -1], 2) == 4
    assert candidate([5], 3) == 5
    assert candidate([], 2) == 0
"""
_RUST_TEST = """#[test] fn t() {
    assert_eq!(canary(vec![3, 1, 2], 2), 4);
    assert_eq!(canary(vec![5, -1], 2), 4);
    assert_eq!(canary(vec![5], 3), 5);
    assert_eq!(canary(vec![], 2), 0);
}
"""
_GO_TEST = """package main

import "testing"

func TestCanary(t *testing.T) {
\tif canary([]int{3, 1, 2}, 2) != 4 || canary([]int{5, -1}, 2) != 4 || canary([]int{5}, 3) != 5 {
\t\tt.Error("sum")
\t}
}
"""


def _task(language: str, declaration: str, *, test: str = "", contract: str = "", reference: str = "") -> Task:
    return Task(f"canary/{language}", "canary", language, "", "canary", declaration=declaration,  # type: ignore[arg-type]
                examples=test, test=test, reference=reference, contract=contract)


CANARIES = {
    "c": Canary(_task("c", "long canary(const int *a, size_t k);",
                      contract="a: items k each from -1000 to 1000\nresult: value\n"),
                _C, _C.replace("i < k", "i <= k"), ("heap-buffer-overflow-read",), 5_000),
    "cpp": Canary(_task("cpp", "#include <vector>\nusing namespace std;\nlong canary(vector<int> a, int k)",
                        test=_CPP_TEST, reference=_CPP),
                  _CPP, _CPP.replace("i < (int) a", "i <= (int) a"), ("array-index-out-of-bounds",
                                                                      "heap-buffer-overflow-read"),
                  also=((_CPP.replace("total = 0;", "total = 0, unset; if (k > 5) unset = 1; if (unset == 7) total++;"),
                         "use-of-uninitialized-value"),)),
    "python": Canary(_task("python", "", test=_PYTHON_TEST, reference=_PYTHON),
                     _PYTHON, _PYTHON.replace("min(k, len(a))", "min(k, len(a) + 1)"), ("uncaught-exception",)),
    "rust": Canary(_task("rust", "fn canary(a: Vec<i32>, k: usize) -> i64;", test=_RUST_TEST, reference=_RUST),
                   _RUST, _RUST.replace("k.min(a.len())", "k.min(a.len() + 1)"), ("index-out-of-bounds",), 200),
    "go": Canary(_task("go", "func canary(a []int, k int) int", test=_GO_TEST, reference=_GO),
                 _GO, _GO.replace("i < len(a)", "i <= len(a)"), ("index-out-of-bounds", "uncaught-exception"), 200,
                 also=((_RACE, "data-race"),)),
}
"""language -> its canary."""
