"""Fuzzing Go: what is found, what is no fault, and that a fault's test fails again in the language's own run."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib.core.records import Task
from secgen_lib.fuzzing import go as fuzzer
from secgen_lib.fuzzing.base import Budget
from secgen_lib.fuzzing.go import text, types
from secgen_lib.fuzzing.go.codec import Go, spelled
from secgen_lib.fuzzing.wired import Unreadable
from secgen_lib.languages.go import language
from secgen_lib.languages.signature import CannotCross

pytestmark = pytest.mark.skipif(language.available() is not None, reason=f"{language.available()}")
FEW = Budget(150)


def mean(check: str, divide: str) -> str:
    return ("package main\n\nfunc Mean(a []int, from int) int {\n" + check +
            f"\n\ts := 0\n\tfor _, x := range a[from:] {{\n\t\ts += x\n\t}}\n\treturn {divide}\n}}\n")


CHECK, DIVIDE = "\tif from >= len(a) {\n\t\treturn 0\n\t}", "s / (len(a) - from)"
MEAN = Task("t/1", "t", "go", "", "Mean", declaration="func Mean(a []int, from int) int {",
            reference=mean(CHECK, DIVIDE),
            test='package main\n\nimport (\n\t"testing"\n\t"github.com/stretchr/testify/assert"\n)\n\n'
                 "func TestMean(t *testing.T) {\n\tassert.Equal(t, 2, Mean([]int{1, 3}, 0))\n"
                 "\tassert.Equal(t, 0, Mean([]int{}, 0))\n\tassert.Equal(t, 6, Mean([]int{5, 6, 7}, 1))\n"
                 "\tassert.Equal(t, 5, Mean([]int{4, 8, 2}, 1))\n\tassert.Equal(t, 0, Mean([]int{-3}, 1))\n}\n")


def tried(code: str, task: Task, test: str) -> str:
    return language.execute(code, replace(task, security_test=test), ("security",)).suites["security"][0]


@pytest.mark.parametrize(("code", "rule", "line"), [
    (mean("", DIVIDE), "division-by-zero", 9),
    (mean(CHECK, "a[len(a)-from] * 0 + s / (len(a) - from)"), "index-out-of-bounds", 11),
    (mean(CHECK, "s / len(a)"), "wrong-result", 3),
    (mean(CHECK + '\n\tif from == 1 {\n\t\tsyscall.Exit(0)\n\t}', DIVIDE).replace(
        "main\n", 'main\n\nimport "syscall"\n', 1), "exit", 5),
])
def test_faults_are_found_and_fail_again(code, rule, line):
    found = fuzzer.fuzz(code, MEAN, FEW)
    assert found.status == "ok" and len(found.faults) == 1, found
    fault = found.faults[0]
    assert (fault.rule_id, fault.line) == (rule, line), fault
    assert fault.input.startswith("Mean([]int{")
    assert tried(code, MEAN, fault.test) == "failed" and tried(MEAN.reference, MEAN, fault.test) == "passed"


def test_right_programs_have_no_fault():
    found = fuzzer.fuzz(MEAN.reference.replace("from >= len(a)", "len(a)-from < 1"), MEAN, FEW)
    assert (found.status, found.faults, found.executions) == ("ok", (), FEW.executions)


@pytest.mark.parametrize(("task", "code", "status", "said"), [
    (replace(MEAN, reference=""), MEAN.reference, "unsupported", "no reference"),
    (MEAN, "package main\n\nfunc Mean(a []int) int { return 0 }\n", "error", "line 3: error"),
    (replace(MEAN, declaration="func Mean(a chan int, from int) int {"), MEAN.reference, "unsupported", "chan int"),
])
def test_what_says_nothing_of_the_program(task, code, status, said):
    found = fuzzer.fuzz(code, task, FEW)
    assert found.status == status and said in found.detail and not found.faults


def test_a_reference_that_wavers_judges_nobody():
    code = ("package main\n\nfunc First(a []string) string {\n\tseen := map[string]bool{}\n\tfor _, s := range a {\n"
            "\t\tseen[s] = true\n\t}\n\tfor s := range seen {\n\t\treturn s\n\t}\n\treturn \"\"\n}\n")
    test = ('package main\n\nimport "testing"\n\nfunc TestFirst(t *testing.T) {\n'
            '\tfor _, a := range [][]string{{"a", "b", "c", "d"}, {"ab", "c"}, {"x"}} {\n'
            '\t\tif First(a) == "y" {\n\t\t\tt.Fail()\n\t\t}\n\t}\n}\n')
    task = Task("t/2", "t", "go", "", "First", declaration="func First(a []string) string {", reference=code, test=test)
    found = fuzzer.fuzz(code, task, FEW)
    assert found.faults == () and (found.status, found.detail[:13]) == ("unsupported", "the reference")


def test_types_and_values():
    signature = types.read("F", "(a, b []string, c map[rune][2]float64, d interface{}, e ...uint8) (int, error)")
    assert [(p.name, p.type.text) for p in signature.parameters] == [
        ("a", "[]string"), ("b", "[]string"), ("c", "map[rune][2]float64"), ("d", "interface{}"), ("e", "[]uint8")]
    codec = Go(signature)
    args = (['a"\n'], None, {-1: (0.5, 2.0)}, "x", [7, 255])
    assert codec.heard(codec.call(args)) == args
    assert [spelled(p.type, value) for p, value in zip(signature.parameters, args, strict=True)] == [
        '[]string{"a\\"\\n"}', "[]string(nil)", "map[rune][2]float64{-1: [2]float64{0.5, 2.0}}", 'string("x")',
        "[]uint8{7, 255}"]
    for bad in ((*args[:4], [256]), (*args[:3], [1], [])):
        with pytest.raises(Unreadable):
            codec.call(bad)
    seven = (7).to_bytes(8, "little")
    assert codec.answer(b"R" + seven + b"\0\0").value == [7, None]
    assert codec.answer(b"R" + seven + b"\1" + (1).to_bytes(8, "little") + b"x\0").value == [7, "error"]
    assert codec.answer(b"R" + seven).kind == "refused" and codec.answer(b"Pno").text == "no"
    assert "assert.Error(t, found1)" in text.test_of(codec, [args], [7, "error"])
    with pytest.raises(CannotCross):
        types.read("F", "(f func(int) int) int")
