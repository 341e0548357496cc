"""What a sanitized run of the functional tests finds. Mutations that turn these red: a plain run taken for a sanitized
one (C++); an overflow panic that is a failed test only (Rust); a run that did not end counted as one without a
violation; a failure of the machine kept in the cache.
"""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib import languages
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.judging import execute, programs
from secgen_lib.judging.judge import judge
from secgen_lib.judging.samples import by_table
from secgen_lib.judging.sanitize import has
from secgen_lib.judging.teacher import teacher_view
from secgen_lib.languages import Executed
from secgen_lib.languages import sanitized as sanitizing
from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.rust import language as rust
from tests import c_task
from tests.looped import LOOPED

C = [
    ("right", "int f(int a) { return a + 1; }", "passed", ""),
    ("wrong", "int f(int a) { return a; }", "passed", ""),
    ("past the end", "int f(int a) { int b[2] = {1, 2}; volatile int i = a + 1; return b[i]; }", "violation",
     "index"),
    ("no end", "int f(int a) { volatile int on = 1; while (on) {} return a; }", "timeout", "no end"),
    ("ends the process", "#include <stdlib.h>\nint f(int a) { exit(0); }", "failed", "the program ended"),
]
CPP = [
    ("right", "int f(int a) { return a + 1; }", "passed", ""),
    ("wrong", "int f(int a) { return a; }", "passed", ""),
    ("an exception", "int f(int a) { throw 1; }", "passed", ""),
    ("past the end, and right", "#include <vector>\nint f(int a) { std::vector<int> b{0, 1, 2}; volatile int i = a + 2;"
     "\nint c = b.data()[i]; return c - c + a + 1; }", "violation", "heap-buffer-overflow"),
    ("signed overflow, and right", "int f(int a) { volatile int m = 2147483647; int n = m + a;\n"
     "return n == 5 ? 0 : a + 1; }", "violation", "signed integer overflow"),
    ("ends the process", "#include <cstdlib>\nint f(int a) { std::exit(0); }", "failed",
     "the program ended"),
]
RUST = [
    ("right", "pub fn f(a: i32) -> i32 { a + 1 }", "passed", ""),
    ("wrong", "pub fn f(a: i32) -> i32 { a }", "passed", ""),
    ("overflow", "pub fn f(a: i32) -> i32 { let m = i32::MAX; m + a }", "violation",
     "attempt to add with overflow"),
    ("overflow in a library's sum", "pub fn f(a: i32) -> i32 { vec![i32::MAX, a].iter().sum() }", "violation",
     "attempt to add with overflow"),
    ("a panic that every build has", "pub fn f(a: i32) -> i32 { vec![1, 2][a as usize + 1] }", "passed", ""),
    ("unsafe, and sound", "pub fn f(a: i32) -> i32 { unsafe { std::ptr::read(&a) + 1 } }", "passed", ""),
    ("unsafe, past the end, and right", "pub fn f(a: i32) -> i32 { let v = vec![0, 1]; unsafe { let x = "
     "std::ptr::read_volatile(v.as_ptr().add(a as usize + 1)); x - x + a + 1 } }", "violation",
     "heap-buffer-overflow"),
    ("an unsafe precondition", "pub fn f(a: i32) -> i32 { let v = vec![0, 1]; unsafe { "
     "*v.get_unchecked(a as usize + 1) } }", "violation", "unsafe precondition(s) violated"),
]
CASES = [pytest.param(language, code, status, detail, id=f"{language}-{name}")
         for language, some in (("c", C), ("cpp", CPP), ("rust", RUST)) for name, code, status, detail in some]


@pytest.mark.parametrize(("language", "code", "status", "detail"), CASES)
def test_what_is_found(language, code, status, detail):
    if (lacking := languages.get(language).available()) is not None:
        assert language != "c", lacking
        pytest.skip(f"{language}: {lacking} (make languages)")
    task = replace(LOOPED[language].task, test=LOOPED[language].task.examples)  # f(1): both suites say the same
    known = languages.get(language).execute(code, task, ("examples", "functional"))
    assert known.builds
    found = sanitizing.sanitized(code, task, known)
    assert found is not None and found[0] == status and found[1].startswith(detail), found


def sanitize(code, task, known):
    """What the judge gets of a program whose plain run is known."""
    job = execute.Job(code, task, sanitized=True)
    execute.keep(execute.name(job), known)
    [(_, found)] = programs.execute_all([("it", job)])
    return found


def test_in_a_language_without_sanitizers_or_a_task_without_tests_there_is_nothing_to_say():
    good = Executed(True, "", {"functional": ("passed", "")})
    assert sanitizing.LANGUAGES == ("c", "cpp", "rust")
    for language in ("python", "go", "java", "javascript"):
        assert sanitize("code", LOOPED[language].task, good) == good
    bare = replace(c_task.TASK, test="", examples="")
    assert sanitizing.sanitized("code", bare, good) is None and sanitize("code", bare, good) == good


def test_only_programs_that_build_are_run_again(monkeypatch):
    task, broken = LOOPED["cpp"].task, Executed(False, "line 1: error: x")
    monkeypatch.setattr(sanitizing, "sanitized", lambda *_: pytest.fail("it was run"))
    assert sanitize("code", task, broken) == broken
    assert not has("code", task, Executed(None, "no sandbox"))
    [(_, found)] = programs.execute_all([("none", execute.Job(None, task, sanitized=True))])
    assert found == Executed(False, execute.NO_CODE, {})


def test_a_run_that_cannot_be_had_is_unscored_and_tried_again(monkeypatch):
    """Kills: an outage that is no violation, or is kept."""
    task, known, tried = LOOPED["rust"].task, Executed(True, "", {"functional": ("passed", "")}), []

    def broken(code, task, suites=(), *, cpu_s=2.0):
        tried.append(task.security_test)
        return Executed(None, "no sandbox", {"security": ("unscored", "no sandbox")})

    monkeypatch.setattr(rust, "execute", broken)
    for _ in range(2):
        found = sanitize("pub fn f() { unsafe {} }", task, known)
        assert found.suites["sanitized"] == ("unscored", "no sandbox") and found.builds is True
    assert tried == 2 * [task.test, task.examples]


def test_a_sanitized_run_is_made_once(monkeypatch):
    task, known, runs = LOOPED["cpp"].task, Executed(True, "", {"functional": ("passed", "")}), []
    monkeypatch.setattr(sanitizing.cpp_build, "build", lambda *_, **__: "")
    monkeypatch.setattr(cpp, "run", lambda suite, *_: runs.append(suite) or ("passed", ""))
    for _ in range(2):
        assert sanitize("int f(int a) { return a; } // once", task, known).suites["sanitized"] == ("passed", "")
    assert runs == ["functional", "examples"]
    monkeypatch.setattr(sanitizing.cpp_build, "build", lambda *_, **__: "line 1: error: no such type")
    found = sanitize("int f(int a) { return a; } // not under sanitizers", task, known).suites["sanitized"]
    assert found == ("unscored", "does not build with sanitizers: line 1: error: no such type")


PROGRAMS = {"good": c_task.GOOD, "leaky": c_task.LEAKY, "ones": c_task.ONES, "broken": c_task.BROKEN, "none": None}


def test_a_verdict_says_it_where_it_is_asked_for():
    completions = [c_task.completion(code, name) for name, code in PROGRAMS.items()]
    tasks = {c_task.TASK.task_id: c_task.TASK}
    samples = judge(completions, tasks, AnalyzerSpec(sanitized=True))
    plain, asked = by_table(judge(completions, tasks, AnalyzerSpec(sanitized=False))), by_table(samples)
    assert {v.sanitized for v in plain["verdicts"]} == {None}
    assert {v.completion_id: v.sanitized for v in asked["verdicts"]} == {
        "good": True, "leaky": False, "ones": True, "broken": None, "none": None}
    assert [replace(v, sanitized=None) for v in asked["verdicts"]] == plain["verdicts"]
    rows = {e.completion_id: (e.status, e.detail) for e in asked["executions"] if e.suite == "sanitized"}
    assert set(rows) == {"good", "leaky", "ones"} and rows["good"] == ("passed", "")
    assert rows["leaky"][0] == "violation" and rows["leaky"][1]
    assert [e for e in asked["executions"] if e.suite != "sanitized"] == plain["executions"]
    for sample in samples:  # the model is told nothing of it
        shown = tuple(e for e in sample.executions if e.suite != "sanitized")
        assert teacher_view(sample, ()) == teacher_view(replace(sample, executions=shown), ())
