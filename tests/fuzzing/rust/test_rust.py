"""Fuzzing Rust: what is found, what is no fault, and that a fault's test fails again in the language's own run."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib.core.records import Task
from secgen_lib.fuzzing import rust as fuzzer
from secgen_lib.fuzzing.base import Budget
from secgen_lib.fuzzing.rust.codec import Rust
from secgen_lib.fuzzing.wired import Unreadable
from secgen_lib.languages.rust import crates, language, signature

pytestmark = pytest.mark.skipif(language.available() is not None, reason=f"{language.available()}")
FEW = Budget(150)
MEAN = Task("t/1", "t", "rust", "", "mean", declaration="fn mean(a: Vec<i32>, from: usize) -> i32;",
            reference="fn mean(a: Vec<i32>, from: usize) -> i32 {\n    if from >= a.len() { return 0; }\n"
                      "    let s: i64 = a[from..].iter().map(|&x| x as i64).sum();\n"
                      "    (s / (a.len() - from) as i64) as i32\n}\n",
            test="#[test] fn t() { assert_eq!(mean(vec![1, 3], 0), 2); assert_eq!(mean(vec![], 0), 0);\n"
                 "    assert_eq!(mean(vec![5, 6, 7], 1), 6); assert_eq!(mean(vec![4, 2000000000, 2], 1), 1000000001);\n"
                 "    assert_eq!(mean(vec![-3], 1), 0); }\n")


def tried(code: str, task: Task, test: str) -> str:
    return language.execute(code, replace(task, security_test=test), ("security",)).suites["security"][0]


def mean(check: str, total: str, divide: str) -> str:
    return (f"fn mean(a: Vec<i32>, from: usize) -> i32 {{\n    {check}\n    let s: i64 = {total};\n    {divide}\n}}\n")


CHECK, TOTAL = "if from >= a.len() { return 0; }", "a[from..].iter().map(|&x| x as i64).sum()"
DIVIDE = "(s / (a.len() - from) as i64) as i32"


@pytest.mark.parametrize(("code", "rule", "line"), [
    (mean("", TOTAL, DIVIDE), "division-by-zero", 4),
    (mean(CHECK, "a[from..].iter().sum::<i32>() as i64", DIVIDE), "integer-overflow", 1),
    (mean(CHECK, "(from..=a.len()).map(|i| a[i] as i64).sum()", DIVIDE), "index-out-of-bounds", 3),
    (mean(CHECK, TOTAL, "(s / a.len() as i64) as i32"), "wrong-result", 1),
    (mean(CHECK, TOTAL, "if from == 1 { std::process::exit(0) } " + DIVIDE), "exit", 1),
])
def test_faults_are_found_and_fail_again(code, rule, line):
    found = fuzzer.fuzz(code, MEAN, FEW)
    assert found.status == "ok" and len(found.faults) == 1, found
    fault = found.faults[0]
    assert (fault.rule_id, fault.line) == (rule, line), fault
    assert fault.input.startswith("mean(vec![")
    assert tried(code, MEAN, fault.test) == "failed" and tried(MEAN.reference, MEAN, fault.test) == "passed"


def test_an_unsafe_program_runs_under_the_sanitizer():
    total = "(from..=a.len()).map(|i| unsafe { *a.as_ptr().add(i) as i64 } * (i < a.len()) as i64).sum()"
    code = mean(CHECK, total, DIVIDE)
    fault = fuzzer.fuzz(code, MEAN, FEW).faults[0]
    assert fault.rule_id == "heap-buffer-overflow"


def test_right_programs_have_no_fault():
    code = mean(CHECK, "a.iter().skip(from).fold(0i64, |s, &x| s + i64::from(x))", DIVIDE)
    found = fuzzer.fuzz(code, MEAN, FEW)
    assert (found.status, found.faults) == ("ok", ()) and found.executions == FEW.executions
    assert found == fuzzer.fuzz(code, MEAN, FEW)


@pytest.mark.parametrize(("task", "code", "status", "said"), [
    (replace(MEAN, reference=""), MEAN.reference, "unsupported", "no reference"),
    (MEAN, "fn mean(a: Vec<i32>, from: usize) -> i64 { 0 }", "error", "line 1: error"),
    (replace(MEAN, examples=""), MEAN.reference, "unsupported", "no test of this half"),
    (replace(MEAN, declaration="fn mean(a: *const i32, from: usize) -> i32;"), MEAN.reference, "unsupported", "cannot"),
])
def test_what_says_nothing_of_the_program(task, code, status, said):
    half = "feedback" if "this half" in said else "judge"
    found = fuzzer.fuzz(code, task, Budget(50, half))
    assert found.status == status and said in found.detail and not found.faults


def test_values_cross_and_are_spelled():
    declared = crates.parse("use std::collections::HashMap;\nfn f(a: &[Vec<String>], b: &mut Vec<char>, "
                            "c: Option<f32>, d: HashMap<i8, (bool, u64)>, e: &str) -> Result<Vec<f64>, String>;")
    codec = Rust(declared, 0, signature.read(declared)[0])
    args = ([["a\"b", "c"], []], ["x"], 0.5, {-3: (True, 2 ** 63)}, "\n")
    assert codec.heard(codec.call(args)) == args
    assert [codec.spelled(p.type, value) for p, value in zip(codec.signature.parameters, args, strict=True)] == [
        'vec![vec![String::from("a\\"b"), String::from("c")], vec![]]', "vec!['x']", "Some(0.5)",
        "std::collections::HashMap::from([(-3, (true, 9223372036854775808))])", '"\\u{a}"']
    for bad in ((args[0], ["xy"], *args[2:]), (*args[:3], {200: (True, 1)}, ""), (*args[:3], {1: (True, -1)}, "")):
        with pytest.raises(Unreadable):
            codec.call(bad)
    assert codec.answer(b"r\x01\x01\x00\x00\x00" + b"\0" * 8 + b"\0" * 4).value == [("Ok", [0.0]), []]
    assert codec.answer(b"r\x01\xff\xff\xff\xff").kind == "refused" and codec.answer(b"eSno").text == "no"
