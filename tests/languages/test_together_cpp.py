"""C++ programs that share a process with their test, since a value of the task cannot cross. Mutations that turn these
red: a task that crosses and is run together, or is said to be; a symbol of the program that the test sees; a nonce in
the program's reach; a child, or a mapping of its own, that is not refused; what fails to load taken for our fault.
"""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib.core.records import Task
from secgen_lib.languages.cpp import language as cpp
from tests.languages.test_cpp import ATTACKS, DECLARATION, RIGHT, TASK, run

pytestmark = pytest.mark.skipif(cpp.available() is not None, reason=f"cpp: {cpp.available()} (make languages)")
TOGETHER = replace(TASK, declaration=DECLARATION.replace("vector<int> a", "vector<int, allocator<int>> a"))
"""The same task in words that the signature does not read."""
ENDS = {
    "exit": "", "_Exit after printing": "", "handler at exit": "", "static constructor": "", "static destructor": "",
    "reads the nonce from standard input": "", "reads the nonce from its own memory by file": "", "own main": "",
    "own operator == in std": "", "own assert function and its system name": "",
    "own memcmp and write and mprotect": "", "own instance of the library's templates": "",
    "calls the harness by a pasted name": "", "result of a type that equals everything": "", "inline assembly": "",
    "finds functions at run time": "",
    "a thread that waits for the test's end": "", "a destructor of a thread's own variable": "",
    "makes memory readable under another name": "", "storage of threads that cannot be had": "",
    "reads the expected values in the test's object": "", "leak @ security": "", "read out of bounds @ security": "",
    "machine code in a page of its own": "build_error", "the same by pasting tokens": "build_error",
    "a child tries each answer, the parent waits": "build_error", "runs the test again as an oracle": "build_error",
    "out of bounds in a child with stderr elsewhere @ security": "build_error",
}
"""What it must end as, where that is not what it is apart from the test."""


def test_the_same_task_crosses_in_other_words():
    assert cpp.signature(TASK) is not None and cpp.signature(TOGETHER) is None


@pytest.mark.parametrize("name", ENDS)
def test_an_attack_on_its_own_process_ends_as_it_must(name):
    code, want = ATTACKS[name]
    status, detail = run(code, TOGETHER, "security" if name.endswith("@ security") else "functional")
    assert status in (ENDS[name].split() or want), (status, detail)


def test_a_right_program_passes_there_in_all_suites():
    task = replace(TOGETHER, examples=TOGETHER.test, security_test=TOGETHER.test)
    seen = cpp.execute(RIGHT, task)
    assert seen.suites == dict.fromkeys(("examples", "functional", "security"), ("passed", "")) and seen.shared_process
    assert run(RIGHT.replace("t = 0", "t = 1"), TOGETHER) == ("failed", "assertion failed: sum({1, 2, 3}) == 6")


CALLBACK = Task("t", "d", "cpp", "", "apply", declaration="#include <vector>\nusing namespace std;\n"
                "vector<int> apply(vector<int> a, int (*each)(int))", test="#include <cassert>\n"
                "static int twice(int x) { return 2 * x; }\nint main() { assert(apply({1, 2}, twice)[1] == 4); }")
FUNCTION = replace(CALLBACK, declaration="#include <functional>\n#include <vector>\nusing namespace std;\n"
                                         "vector<int> apply(vector<int> a, function<int(int)> each)")
POINTER = Task("t", "d", "cpp", "", "last", declaration="int last(const int *a, size_t n)",
               test="#include <cassert>\nint main() { int a[] = {1, 2}; assert(last(a, 2) == 2); }")
EACH = "#include <functional>\nusing namespace std;\nvector<int> apply(vector<int> a, {}) {{ " \
       "for (int &x : a) x = each(x); return a; }}"
ANY = Task("CPP/137", "humaneval_x_cpp", "cpp", "", "larger", declaration="#include<boost/any.hpp>\n"
           "using namespace std;\nboost::any larger(boost::any a,boost::any b){\n", test="#include <cassert>\n"
           "int main() { assert (boost::any_cast<double>(larger(1, 2.5)) == 2.5); }")


@pytest.mark.parametrize(("task", "code"), [
    (CALLBACK, EACH.format("int (*each)(int)")), (FUNCTION, EACH.format("function<int(int)> each")),
    (POINTER, "int last(const int *a, size_t n) { return a[n - 1]; }"),
    (ANY, "#include <boost/any.hpp>\nboost::any larger(boost::any a, boost::any b) { return b; }"),
], ids=["callback", "function object", "pointer", "any"])
def test_what_cannot_cross_shares_the_process_and_is_said_to(task, code):
    for suite in ("functional", "security"):
        seen = cpp.execute(code, task, (suite,))
        assert seen.suites == {suite: ("passed", "")} and seen.shared_process, seen


def test_what_crosses_is_said_to_be_apart():
    for suite in ("functional", "security"):
        assert cpp.execute(RIGHT, TASK, (suite,)).shared_process is False
    assert cpp.execute(RIGHT.replace("t = 0", "t = 1"), TASK, ("functional",)).shared_process is False
    assert cpp.execute("int sum", TOGETHER, ("functional",)).shared_process is False, "nothing was run"
