"""C++ programs: what passes, what fails and how it is said, and programs that try to pass without being right."""
from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.core.records import Task
from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.cpp import server as cpp_server
from secgen_lib.languages.cpp import source as cpp_source
from secgen_lib.languages.cpp import tools as cpp_tools

pytestmark = pytest.mark.skipif(cpp.available() is not None, reason=f"cpp: {cpp.available()} (make languages)")
DECLARATION = "#include <vector>\nusing namespace std;\nint sum(vector<int> a){\n"
TEST = """#undef NDEBUG
#include<assert.h>
int main(){
    assert (sum({1, 2, 3}) == 6);
    assert (sum({}) == 0);
}
"""
TASK = Task("t", "d", "cpp", "", "sum", declaration=DECLARATION, test=TEST)
RIGHT = """#include <vector>

int sum(std::vector<int> a) {
    int t = 0;
    for (int x : a)
        t += x;
    return t;
}
"""


def programs(file):
    parts = re.split(r"^=== (.+) \| (.+)\n", Path(__file__).with_name(file).read_text(), flags=re.MULTILINE)
    return {name: (text, want.split()) for name, want, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)}


ATTACKS, HONEST = programs("attacks_cpp.txt"), programs("honest_cpp.txt")


def run(code, task=TASK, suite="functional"):
    seen = cpp.execute(code, task, (suite,))
    return seen.suites[suite] if seen.builds else ("build_error", seen.build_error)


def test_a_right_program_passes_all_suites_and_a_wrong_one_says_why():
    task = Task("t", "d", "cpp", "", "sum", declaration=DECLARATION, examples=TEST, test=TEST, security_test=TEST)
    seen = cpp.execute(RIGHT, task)
    assert seen.builds is True and seen.suites == dict.fromkeys(("examples", "functional", "security"), ("passed", ""))
    assert run(RIGHT.replace("t = 0", "t = 1")) == ("failed", "assertion failed: sum({1, 2, 3}) == 6")
    assert run(RIGHT, Task("t", "d", "cpp", "", "sum", declaration=DECLARATION, test="int main() { return 3; }")) == (
        "failed", "the test returned 3")


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_ends_as_it_must(name):
    code, want = ATTACKS[name]
    status, detail = run(code, suite="security" if name.endswith("@ security") else "functional")
    assert status in want, (status, detail)
    if status == "build_error":
        assert re.match(r"line \d+: (error|refused): ", detail) and "root:" not in detail and "/tmp" not in detail


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_program_is_neither_refused_nor_failed(name):
    """Red where a word in a comment, a text or a name is refused; where output, input, a thread, a child, a signal or a
    mapping of the program ends its process; where the leak check blames what is still reached.
    """
    code, want = HONEST[name]
    assert run(code, suite="security" if name.endswith("@ security") else "functional") == (want[0], "")


@pytest.mark.parametrize(("old", "new", "said"), [
    ("int t = 0;", "int t = 0", "line 5: error: expected ',' or ';' before 'for'"),
    ("t += x", "t += y", "line 6: error: 'y' was not declared in this scope"),
    ("int sum(", "int add(", "line 1: error: 'sum' has not been declared, the task declares"),
    ("int t = 0;", "int t = other(a);", "line 4: error: 'other' was not declared in this scope"),
    ("int sum", "int other();\nint sum", ""),
    ("int sum", "int other();\nint t0 = other();\nint sum", "line 3: error: undefined reference to 'other()'"),
    ("int sum", "long sum", "line 3: error: 'sum' does not return what the task declares, 'int sum(vector<int> a)'"),
    ("std::vector<int> a", "std::vector<long> a", "line 3: error: could not convert 'a' from"),
    ("std::vector<int> a", "const std::vector<int> &a", ""),
    ("#include <vector>", "#include <no_such.h>", "line 1: error: no_such.h: No such file or directory"),
    ("int t = 0;", "int t = 0; std::sort(a.begin(), a);", "line 4: error: no matching function for call to 'sort("),
    ("int t = 0;", "int t = 0; std::vector<int&> v;", "line 4: error: forming pointer to reference type 'int&'"),
])
def test_build_errors_are_in_the_compilers_words(old, new, said):
    seen = cpp.execute(RIGHT.replace(old, new, 1), TASK, ("functional",))
    assert seen.builds is (said == ""), seen
    assert seen.build_error.split("\n")[0].startswith(said), seen.build_error
    assert "program.cpp" not in seen.build_error and "/" not in seen.build_error


def test_a_test_that_throws_or_does_not_build_is_told_apart():
    task = Task("t", "d", "cpp", "", "sum", declaration=DECLARATION,
                test='int main() { if (sum({1}) != 1) throw runtime_error("case 0"); return 0; }')
    assert run(RIGHT, task) == ("passed", "")
    assert run(RIGHT.replace("t = 0", "t = 1"), task) == ("failed", "std::runtime_error: case 0")
    for broken in (Task("t", "d", "cpp", "", "sum", declaration=DECLARATION, test="int x"),
                   Task("t", "d", "cpp", "", "sum", declaration="int sum(vector<int>)", test=TEST),
                   Task("t", "d", "cpp", "", "sum", declaration="int other(int a)", test=TEST)):
        seen = cpp.execute(RIGHT, broken, ("functional",))
        assert seen.builds is None and seen.suites["functional"][0] == "unscored", seen


def test_helpers_of_the_declaration_are_the_tests_own():
    task = Task("t", "d", "cpp", "", "f", declaration="int twice(int x) { return 2 * x; }\nint f(int x)",
                test="#include <cassert>\nint main() { assert(f(twice(2)) == 5); }")
    assert run("int twice(int x) { return 0; }\nint f(int x) { return x + 1; }", task) == ("passed", "")
    assert run("int twice(int x) { return 5; }\nint f(int x) { return twice(x) + 1; }", task)[0] == "failed"


def test_programs_print_and_keep_state_and_have_a_main_of_their_own():
    code = RIGHT.replace("int t = 0;", 'static int n; n++; std::cout << "x"; int t = 0;')
    assert run(code + "int main() { return sum({}); }") == ("passed", "")


def test_a_warm_compiler_a_fresh_one_and_one_that_died_say_the_same(monkeypatch):
    codes = (RIGHT, RIGHT.replace("t = 0", "t = 1"), RIGHT.replace("int t", "in t"), RIGHT.replace("sum", "add"))
    warm = [run(code) for code in codes]
    assert cpp_tools.servers.waiting()
    for server in cpp_tools.servers.waiting():
        server.jail.kill()
    assert [run(code) for code in codes] == warm

    def gone(*args):
        raise cpp_server.Gone
    monkeypatch.setattr(cpp_server, "compile_one", gone)
    assert [run(code) for code in codes] == warm
    assert [status for status, _ in warm] == ["passed", "failed", "build_error", "build_error"]


def test_a_compiler_serves_one_program_after_another_without_a_trace():
    assert run("static int secret_of_mine = 1;\n" + RIGHT) == ("passed", "")
    status, detail = run(RIGHT.replace("int t = 0;", "int t = secret_of_mine - 1;"))
    assert status == "build_error" and "'secret_of_mine' was not declared" in detail


@pytest.mark.parametrize(("body", "stub"), [
    ("", True), ("return 0;", True), ("(void)a; return -1;", True), ("/* later */ return {};", True),
    ('return "";', True), ("return vector<int>{};", True), ("return std::string();", True), ("return false;", True),
    ("return a[0];", False), ("return f();", False), ("int t = 0; return t;", False), ("return a.size();", False),
    ("return 1'000;", True), ("return vector<int>{a[0]};", False),
])
def test_stubs(body, stub):
    assert cpp.stub(f"int sum(std::vector<int> a) {{ {body} }}", TASK) is stub
    assert cpp.stub("int sum(std::vector<int> a);", TASK) is False


PROMPT = """/* Adds. */
#include<vector>
using namespace std;
int one(int x){
    return x;
}
int sum(vector<int> a){
    // adds all
"""
BODY = "    int t = 0;\n    for (int x : a) t += one(x);\n    return t;\n}\n"


@pytest.mark.parametrize("answer", [
    PROMPT + BODY, f"```cpp\n{PROMPT}{BODY}```", BODY, f"```\n{BODY}```", f"Here:\n```c++\n{BODY}\n```\nDone.",
    BODY + "\nThis adds the numbers.\n", f"```cpp\nint sum(vector<int> a) {{\n{BODY}```",
    f"```cpp\n#include <vector>\nint sum(std::vector<int> a) {{\n{BODY}```",
])
def test_answers_become_whole_programs(answer):
    code = cpp.extract(answer, "sum", PROMPT)
    assert code is not None and run(code) == ("passed", ""), code


def test_an_answer_that_does_not_close_the_function_is_no_program():
    assert cpp.extract("I cannot help.", "sum", PROMPT) is None
    assert cpp.extract("    int t = 0;", "sum", PROMPT) is None


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(['"', "'", "//", "/*", "*/", 'R"(', ')"', "\n", "\\", "a", "{", "}", "1'0", " "])))
def test_bare_keeps_lines_and_length(parts):
    code = "".join(parts)
    for literals in (True, False):
        text = cpp_source.bare(code, literals)
        assert len(text) == len(code) and text.count("\n") == code.count("\n")


@pytest.mark.parametrize(("head", "names"), [
    ("int f(vector<pair<int, int>> a, map<string, int> &b)", ["a", "b"]), ("void f()", []), ("int f(void)", []),
    ("int f(int a[], char *s, const string& t)", ["a", "s", "t"]), ("int f(int (*g)(int), int x = 3)", ["g", "x"]),
])
def test_parameters(head, names):
    assert cpp_source.parameters(head, "f") == names


def test_a_head_without_names_is_refused():
    with pytest.raises(ValueError, match="has no name"):
        cpp_source.parameters("int f(vector<int>)", "f")


@pytest.mark.parametrize("body", [
    "static thread_local int seen = 0; seen += 1; return seen > 0 ? total(a) : 0;",
    "thread_local std::vector<int> kept; kept = a; return total(kept);",
    "static std::once_flag once; static int n = 0; std::call_once(once, [] { n++; }); return n == 1 ? total(a) : 0;",
    "auto later = std::async(std::launch::async, [&] { return total(a); }); return later.get();",
    "auto later = std::async([&] { return total(a); }); return later.get();",
    "int t = 0; std::thread one([&] { t = total(a); }); one.join(); return t;",
    "std::random_device device; std::mt19937 draw(1); std::atomic<int> t{total(a)}; return t;",
])
def test_threads_and_their_own_variables_are_honest(body):
    code = "#include <bits/stdc++.h>\nstatic int total(const std::vector<int> &a) {\n" \
           "    return std::accumulate(a.begin(), a.end(), 0);\n}\nint sum(std::vector<int> a) { " + body + " }\n"
    for suite in ("functional", "security"):
        assert run(code, suite=suite) == ("passed", ""), suite
