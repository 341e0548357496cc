"""Programs and tests in two sandboxes: what one run leaves must not reach the next, and how much may cross.

Mutations that turn these red: a sandbox of tests that is used again before the run's end was read, a limit of 8 MiB on
a message, patterns that read a log or a condition again from every place.
"""
from __future__ import annotations

import pytest

from secgen_lib.core.records import Task
from secgen_lib.languages.c import run as c_run
from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.cpp import lexemes, refused
from secgen_lib.languages.runtime import apart
from secgen_lib.languages.rust import language as rust
from secgen_lib.languages.rust import refused as rust_refused

needs_cpp = pytest.mark.skipif(cpp.available() is not None, reason=f"cpp: {cpp.available()} (make languages)")
needs_rust = pytest.mark.skipif(rust.available() is not None, reason=f"rust: {rust.available()} (make languages)")
CPP_HEAD = "#include <bits/stdc++.h>\nusing namespace std;\n"
CPP_THREADS = CPP_HEAD + """int main() {
    vector<thread> all;
    for (int i = 0; i < 8; i++) all.emplace_back([] { for (int k = 0; k < 30; k++) if (f(k) != k + 1) abort(); });
    for (auto &one : all) one.join();
    return 0;
}"""
RUST_THREADS = """#[test] fn t() {
    let all: Vec<_> = (0..8).map(|_| std::thread::spawn(|| for k in 0..30 { assert_eq!(f(k), k + 1); })).collect();
    for one in all { one.join().unwrap(); }
}"""


def status(module, task, code):
    seen = module.execute(code, task, ("functional",))
    assert seen.builds is True, seen
    return seen.suites["functional"][0]


@needs_cpp
def test_a_test_with_threads_leaves_nothing_for_the_next_cpp():
    many = Task("t", "d", "cpp", "", "f", declaration=CPP_HEAD + "int f(int a) {", test=CPP_THREADS)
    one = Task("u", "d", "cpp", "", "f", declaration=CPP_HEAD + "int f(int a) {",
               test="int main() { return f(1) != 2; }")
    for _ in range(4):
        assert status(cpp, many, "int f(int a) { if (a > 20) exit(0); return a + 1; }") == "failed"
        assert status(cpp, one, "int f(int a) { return a + 1; }") == "passed"
    assert status(cpp, many, "int f(int a) { return a + 1; }") == "passed"


@needs_rust
def test_a_test_with_threads_leaves_nothing_for_the_next_rust():
    many = Task("t", "d", "rust", "", "f", declaration="fn f(a: i32) -> i32;", test=RUST_THREADS)
    one = Task("u", "d", "rust", "", "f", declaration="fn f(a: i32) -> i32;",
               test="#[test] fn t() { assert_eq!(f(1), 2); }")
    for _ in range(4):
        assert status(rust, many, "fn f(a: i32) -> i32 { if a > 20 { std::process::exit(0) } a + 1 }") == "failed"
        assert status(rust, one, "fn f(a: i32) -> i32 { a + 1 }") == "passed"
    assert status(rust, many, "fn f(a: i32) -> i32 { a + 1 }") == "passed"


@needs_rust
def test_an_answer_that_nobody_waits_for_is_no_order_of_the_next_run():
    """The test fails while a call of a thread of its own is on its way."""
    head = "fn f(a: i32) -> Vec<u8>;"
    late = ("#[test] fn t() { std::thread::spawn(|| f(1)); std::thread::sleep(std::time::Duration::from_millis(100)); "
            "assert!(false); }")
    answers = "std::thread::sleep(std::time::Duration::from_millis(400)); vec![0u8; 300_000]"
    many = Task("t", "d", "rust", "", "f", declaration=head, test=late)
    one = Task("u", "d", "rust", "", "f", declaration=head, test="#[test] fn t() { assert_eq!(f(1), vec![7]); }")
    for _ in range(2):
        assert status(rust, many, f"fn f(a: i32) -> Vec<u8> {{ {answers} }}") == "failed"
        assert status(rust, one, "fn f(a: i32) -> Vec<u8> { vec![7] }") == "passed"


@needs_rust
def test_a_sandbox_of_tests_that_is_killed_is_no_fault_of_the_program(monkeypatch):
    """Kills: the end of the launcher taken for the program's, or not tried again."""
    task = Task("u", "d", "rust", "", "f", declaration="fn f(a: i32) -> i32;",
                test="#[test] fn t() { assert_eq!(f(1) + f(2), 5); }")
    relay, killed = apart.relay, []

    def cut(test, program):
        if not killed:
            killed.append(test)
            program.heard = True
            test.jail.kill()
        return relay(test, program)

    monkeypatch.setattr(apart, "relay", cut)
    assert status(rust, task, "fn f(a: i32) -> i32 { a + 1 }") == "passed" and killed


@needs_cpp
def test_large_values_cross_cpp():
    test = ("int main() { vector<int> a(3000000, 1); vector<long long> b = f(a); "
            "return b.size() != 3000000 || b[7] != 2; }")
    task = Task("t", "d", "cpp", "", "f", declaration=CPP_HEAD + "vector<long long> f(vector<int> a) {", test=test)
    code = ("vector<long long> f(vector<int> a) "
            "{ vector<long long> b(a.begin(), a.end()); for (auto &x : b) x++; return b; }")
    assert status(cpp, task, CPP_HEAD + code) == "passed"


def test_hostile_texts_are_read_once():
    assert c_run.sanitizer("runtime error: x" + "\n" * 300_000) == "x"
    assert lexemes.misread("#if 0 " + "<" * 20_000 + '""' * 20_000 + "\n#endif\n") == ""
    assert "<" in lexemes.misread('#if __has_include(</*>)\n')
    assert refused.text('__attribute__((unused)) ' * 4000 + 'f(section("x"));' * 4000, apart=True) == ""
    assert "section" in refused.text('__attribute__((section("x"))) int a;', apart=True)
    assert rust_refused.text("#[" * 20_000) == ""
