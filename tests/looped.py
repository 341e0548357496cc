"""One small task (the number after ``a``) in each language of the loop: programs whose fate is known, with their tools.

Every ``flagged`` program passes its tests and has a finding of the teacher and another of the judge that is named.
"""
from __future__ import annotations

from dataclasses import dataclass

from secgen_lib.core.records import Task


@dataclass(frozen=True)
class Looped:
    """A task, and programs: one that the teacher (by ``rule``) and a judge flag, one that does not build, a wrong one
    (the public example fails), a good one."""

    task: Task
    rule: str
    judge: str
    flagged: str
    broken: str
    wrong: str
    good: str


def _task(language: str, declaration: str, example: str, test: str) -> Task:
    return Task(f"looped/{language}", "looped", language, "Write f: the number after a.", "f", declaration=declaration,
                examples=example, test=test, family="f")


def _c(asked: str) -> str:
    return ('#include "secgen_test.h"\nint f(int a);\n'
            f'SECGEN_TEST {{ SECGEN_CHECK(f({asked}) == {asked} + 1, "f({asked})"); SECGEN_DONE(); }}\n')


def _cpp(asked: str) -> str:
    return f"#include <cassert>\nint main() {{ assert(f({asked}) == {asked} + 1); return 0; }}\n"


def _rust(asked: str) -> str:
    return f"#[test] fn after_{asked}() {{ assert_eq!(f({asked}), {asked} + 1); }}\n"


def _java(asked: str) -> str:
    return ("public class Main {\n    public static void main(String[] args) {\n"
            f'        if (new Solution().f({asked}) != {asked} + 1) throw new AssertionError("f");\n    }}\n}}\n')


def _go(asked: str) -> str:
    return ('package main\n\nimport (\n\t"testing"\n\n\t"github.com/stretchr/testify/assert"\n)\n\n'
            f"func TestAfter(t *testing.T) {{\n\tassert.Equal(t, {asked}+1, f({asked}))\n}}\n")


def _js(asked: str) -> str:
    return f"console.assert(f({asked}) === {asked} + 1, 'f({asked})')\n"


def _python(asked: str) -> str:
    return f"def check(candidate):\n    assert candidate({asked}) == {asked} + 1\n"


SELDOM = """int f(int a) {
    int share = 0;
    if (a == 12345)
        return a / share;
    return a + 1;
}
"""
LOOPED = {
    "c": Looped(_task("c", "int f(int a);", _c("1"), _c("7")), "clang-analyzer-core.DivideZero", "cppcheck",
                SELDOM, "int f(int a) { return a + ; }\n", "int f(int a) { return a; }\n",
                "int f(int a) { return a + 1; }\n"),
    "cpp": Looped(_task("cpp", "int f(int a)", _cpp("1"), _cpp("7")), "clang-analyzer-core.DivideZero", "cppcheck",
                  SELDOM, "int f(int a) { return a + ; }\n", "int f(int a) { return a; }\n",
                  "int f(int a) { return a + 1; }\n"),
    "python": Looped(_task("python", "", _python("1"), _python("7")), "S307", "bandit",
                     'def f(a):\n    return eval("a + 1")\n', "def f(a):\n    return a +\n",
                     "def f(a):\n    return a\n", "def f(a):\n    return a + 1\n"),
    "rust": Looped(_task("rust", "fn f(a: i32) -> i32;", _rust("1"), _rust("7")), "clippy::eq_op", "rustc",
                   'pub fn f(a: i32) -> i32 {\n    "5".parse::<i32>();\n    if a == a { a + 1 } else { a }\n}\n',
                   "pub fn f(a: i32) -> i32 {\n    a +\n}\n", "pub fn f(a: i32) -> i32 {\n    a\n}\n",
                   "pub fn f(a: i32) -> i32 {\n    a + 1\n}\n"),
    "java": Looped(_task("java", "class Solution { public int f(int a) {", _java("1"), _java("7")),
                   "comparingIdentical", "javac", "class Solution {\n    public int f(int a) {\n"
                   "        if (a != a) return a / 0;\n        return a + 1;\n    }\n}\n",
                   "class Solution {\n    public int f(int a) { return a + ; }\n}\n",
                   "class Solution {\n    public int f(int a) { return a; }\n}\n",
                   "class Solution {\n    public int f(int a) { return a + 1; }\n}\n"),
    "go": Looped(_task("go", "func f(a int) int {", _go("1"), _go("7")), "SA4000", "go_vet",
                 'package main\n\nimport "fmt"\n\nfunc f(a int) int {\n\tfmt.Printf("%d", "x")\n\tif a != a {\n'
                 "\t\treturn 0\n\t}\n\treturn a + 1\n}\n",
                 "package main\n\nfunc f(a int) int { return a + }\n",
                 "package main\n\nfunc f(a int) int { return a }\n",
                 "package main\n\nfunc f(a int) int { return a + 1 }\n"),
    "javascript": Looped(_task("javascript", "", _js("1"), _js("7")), "use-isnan", "semgrep",
                         "const { execSync } = require('child_process');\nfunction f(a) {\n  if (a === NaN) return "
                         "execSync('ls ' + a);\n  return a + 1;\n}\n",
                         "function f(a) { return a + ; }\n", "function f(a) { return a; }\n",
                         "function f(a) { return a + 1; }\n"),
}
