"""Rust programs: what passes, what fails and how it is said, and programs that try to pass without being right."""
from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.core.records import Task
from secgen_lib.languages.rust import (
    build as rust_build,
)
from secgen_lib.languages.rust import (
    crates as rust_crates,
)
from secgen_lib.languages.rust import (
    language as rust,
)
from secgen_lib.languages.rust import (
    refused as rust_refused,
)
from secgen_lib.languages.rust import (
    source as rust_source,
)
from secgen_lib.languages.signature import CannotCross

needs_rust = pytest.mark.skipif(rust.available() is not None, reason=f"{rust.available()} (make languages L=rust)")
TEST = """
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        println!("begin");
        assert_eq!(sum(&[1, 2, 3]), 6, "the sum of 1, 2, 3");
        assert!(sum(&[]) == 0);
    }
}
"""
TASK = Task("t", "d", "rust", "", "sum", declaration="fn sum(a: &[i32]) -> i32;", test=TEST)
RIGHT = """fn sum(a: &[i32]) -> i32 {
    let mut t = 0;
    for x in a {
        t += x;
    }
    t
}
"""
_PARTS = re.split(r"^=== (.+) \| (.+)\n", Path(__file__).with_name("attacks_rust.txt").read_text(), flags=re.MULTILINE)
ATTACKS = {name: (text, [half.split() for half in want.split("/")])
           for name, want, text in zip(_PARTS[1::3], _PARTS[2::3], _PARTS[3::3], strict=True)}
_PARTS = re.split(r"^=== (.+)\n", Path(__file__).with_name("honest_rust.txt").read_text(), flags=re.MULTILINE)
HONEST = dict(zip(_PARTS[1::2], _PARTS[2::2], strict=True))


def run(code, task=TASK, suites=("functional",)):
    seen = rust.execute(code, task, suites)
    return seen.suites["functional"] if seen.builds is not False else ("build_error", seen.build_error)


def nothing_crosses(declared, suites):
    raise CannotCross("in this test")


def attacked(name, want):
    status, detail = run(ATTACKS[name][0])
    assert status in want, (status, detail)
    if status == "build_error":
        assert re.match(r"line \d+: (error|refused): ", detail) and "/root" not in detail and "/tmp" not in detail


@needs_rust
@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_ends_as_it_must(name):
    attacked(name, ATTACKS[name][1][0])


@needs_rust
@pytest.mark.parametrize("name", [name for name, (_, wants) in ATTACKS.items()
                                  if wants[-1] != ["-"] and (wants[1:] or wants[0] != ["build_error"])])
def test_an_attack_ends_as_it_must_in_one_process_with_the_test(name, monkeypatch):
    monkeypatch.setattr(rust, "Apart", nothing_crosses)
    attacked(name, ATTACKS[name][1][-1])


@needs_rust
@pytest.mark.parametrize("name", HONEST)
def test_an_odd_right_program_passes(name):
    assert run(HONEST[name]) == ("passed", "")


@needs_rust
def test_a_right_program_passes_all_suites_and_a_wrong_one_says_why():
    task = Task("t", "d", "rust", "", "sum", declaration=TASK.declaration, examples=TEST, test=TEST, security_test=TEST)
    seen = rust.execute(RIGHT, task)
    assert seen.builds is True and seen.suites == dict.fromkeys(("examples", "functional", "security"), ("passed", ""))
    status, detail = run(RIGHT.replace("t = 0", "t = 1"))
    assert status == "failed" and re.search("^sums: .*left: `?7`?,? .*right: `?6", detail)


@needs_rust
@pytest.mark.parametrize(("old", "new", "said"), [
    ("let mut t = 0;", "let mut t = 0", "line 2: error: expected `;`, found keyword `for`"),
    ("t += x", "t += y", "line 4: error: cannot find value `y` in this scope"),
    ("let mut t", "let t", "line 4: error: cannot borrow `t` as mutable, as it is not declared as mutable"),
    ("fn sum(", "fn add(", "line 1: error: cannot find function `sum` in module `super`"),
    ("let mut t = 0;", "let mut t = \"x\";", "line 4: error: binary assignment operation `+=` cannot be applied to"),
    ("-> i32", "-> i64", "line 6: error: mismatched types: expected `i64`, found `i32` [E0308]"),
    ("    t\n}", "    t\n", "line 6: error: this file contains an unclosed delimiter"),
    ("fn sum", "use std::no::such;\nfn sum", "line 1: error: unresolved import `std::no`"),
    ("fn sum", "\n\npub const fn other() {}\nfn sum", ""),
])
def test_build_errors_are_in_the_compilers_words(old, new, said):
    seen = rust.execute(RIGHT.replace(old, new, 1), TASK, ("functional",))
    assert seen.builds is (said == "") and seen.build_error.split("\n")[0].startswith(said)
    assert "program.rs" not in seen.build_error and "/" not in seen.build_error


@needs_rust
def test_another_signature_is_said_with_the_declared_one():
    seen = rust.execute("\nfn sum(a: &[i32]) -> i64 {\n    6\n}\n", TASK, ())
    assert seen.build_error == ("line 2: error: mismatched types: expected `i32`, found `i64` [E0308], "
                                "the task declares 'fn sum(a: &[i32]) -> i32'")


@needs_rust
def test_at_most_eight_errors_are_kept():
    code = "".join(f"fn f{i}() {{ g{i}() }}\n" for i in range(20))
    assert rust.execute(code, TASK, ()).build_error.count("\n") == 7


@needs_rust
@pytest.mark.parametrize("code", [
    "#![forbid(unsafe_code)]\n#![deny(warnings)]\n#![warn(missing_docs)]\n//! Sums.\n" + RIGHT,
    RIGHT + "fn main() { println!(\"{}\", sum(&[1])); }\n#[cfg(test)]\nmod tests { #[test] fn t() { no } }\n",
    "fn sum(a: &[i32]) -> i32 { let mut t = 0; for i in 0..a.len() { unsafe { t += *a.get_unchecked(i) } } t }",
    "use std::thread;\nfn sum(a: &[i32]) -> i32 { let a = a.to_vec();\n"
    " thread::spawn(move || a.iter().sum()).join().unwrap() }",
    "use std::collections::HashMap;\nstruct Vec; trait Say { fn say(&self); } impl Say for i32 { fn say(&self) {} }\n"
    "macro_rules! vec { ($($x:tt)*) => { 0 } }\n" + RIGHT,
    "extern \"C\" { fn abs(x: i32) -> i32; }\n#[no_mangle] pub extern \"C\" fn helper() -> i32 { 0 }\n"
    "fn sum(a: &[i32]) -> i32 { a.iter().map(|x| unsafe { abs(*x) }).sum::<i32>() + helper() }",
    "fn sum(a: &[i32]) -> i32 { std::panic::catch_unwind(|| a[a.len()]).unwrap_or(0) + a.iter().sum::<i32>() }",
    "pub fn sum<T: AsRef<[i32]>>(a: T) -> i32 { a.as_ref().iter().sum() }",
    "fn sum<'a>(a: &'a [i32]) -> i32 { a.iter().fold(0, |x, y| x + y) } // done",
    "#!/usr/bin/env run\n" + RIGHT + "/// the end",
    "const S: &str = \"fn sum(\";\n/* a /* nested */ comment */\n" + RIGHT.rstrip(),
])
def test_honest_programs_pass(code):
    assert run(code) == ("passed", "")


def enum_task(check):
    return Task("t", "d", "rust", "", "pick", test=f"#[test] fn picks() {{ {check} }}",
                declaration="use std::collections::HashMap;\nfn pick(m: HashMap<char, i32>, x: i32) -> Found<i32, "
                            "String>;\nenum Found<A, B> { Number(A), Text(B), Nothing }")


PICK = """use std::collections::HashMap;
%s enum Found<A, B> { Nothing, Text(B), Number(A), Never(A, B) }
fn pick(m: HashMap<char, i32>, x: i32) -> Found<i32, String> {
    match x { 0 => Found::Nothing, 1 => Found::Number(m[&'a']), 2 => Found::Text("t".to_string()),
              _ => Found::Never(1, "t".into()) }
}
"""


@needs_rust
def test_an_enum_of_the_program_is_compared_as_the_tests_own():
    checks = ("let m = || HashMap::from([('a', 4)]); assert_eq!(pick(m(), 0), Found::Nothing);"
              "assert_eq!(pick(m(), 1), Found::Number(4)); assert!(pick(m(), 2) == Found::Text(String::from(\"t\")));")
    assert run(PICK % "#[derive(Debug, PartialEq)] pub", enum_task(checks)) == ("passed", "")
    assert run(PICK % "", enum_task(checks)) == ("passed", "")
    assert run(PICK % "", enum_task("assert_ne!(pick(HashMap::new(), 9), Found::Number(1));")) == ("passed", "")
    equal = PICK % "#[derive(Debug)]" + ("impl<A, B> PartialEq for Found<A, B> { fn eq(&self, other: &Self) -> bool "
                                         "{ true } }")
    status, detail = run(equal, enum_task("assert_eq!(pick(HashMap::new(), 0), Found::Number(4));"))
    assert status == "failed" and re.search(r"left: `?Nothing`?,? .*right: `?Number\(4\)", detail)


@needs_rust
@pytest.mark.parametrize(("test", "said"), [
    ("#[test] fn t() { no_such() }", "the test does not build: "),
    ("/* #[test] fn t() {} */ // #[test]", "the test has no #[test] function"),
    ("#[test] #[should_panic] fn t() { sum(&[]); }", "the test uses #[should_panic]"),
])
def test_a_test_that_cannot_be_used_is_nobodys_fault(test, said):
    task = Task("t", "d", "rust", "", "sum", declaration=TASK.declaration, test=test)
    seen = rust.execute(RIGHT, task)
    assert seen.builds is None and seen.suites["functional"][0] == "unscored" and seen.build_error.startswith(said)


@needs_rust
def test_every_test_must_hold_wherever_it_stands():
    text = ("#[test] fn one() { assert!(sum(&[1]) == 1); }\nmod a { mod b { use super::super::*;\n#[test]\nfn two() { "
            "assert!(sum(&[2]) == 2); } }\n pub mod c { #[test] pub fn three() { "
            "assert!(super::super::sum(&[3]) == %d); } } }")
    task = Task("t", "d", "rust", "", "sum", declaration=TASK.declaration, test=text % 3)
    assert run(RIGHT, task) == ("passed", "")
    task = Task("t", "d", "rust", "", "sum", declaration=TASK.declaration, test=text % 4)
    status, detail = run(RIGHT, task)
    assert status == "failed" and detail.startswith("three: assertion failed")


GUARDED = "#[test] fn t() { assert_eq!(sum(&vec![1, 2, 3]), 6); }"


@needs_rust
@pytest.mark.parametrize(("body", "want"), [
    ("let mut t = 0; for i in 0..a.len() { unsafe { t += *a.get_unchecked(i) } } t", ("passed", "")),
    ("let _x = unsafe { *a.as_ptr().add(3) }; a.iter().sum()", ("violation", "heap-buffer-overflow, READ of size 4")),
    ("let p = Box::into_raw(Box::new(1)); unsafe { drop(Box::from_raw(p)); *p = 1 } a.iter().sum()",
     ("violation", "heap-use-after-free, WRITE of size 4")),
    ("let mut b = [0; 4]; unsafe { b.as_mut_ptr().add(a.len() + 1).write_volatile(1) } a.iter().sum()",
     ("violation", "stack-buffer-overflow, WRITE of size 4")),
    ("std::mem::forget(vec![unsafe { *a.as_ptr() }]); a.iter().sum()", ("passed", "")),
    ("unsafe { std::process::exit(0) }", ("failed", "the program ended the process (exit code 0)")),
])
def test_unsafe_programs_are_sanitized_in_the_security_suite(body, want):
    if not rust_build.sanitizer():
        pytest.skip("rustc's address sanitizer with gcc's libasan is not here")
    task = Task("t", "d", "rust", "", "sum", declaration=TASK.declaration, test=GUARDED, security_test=GUARDED)
    assert rust.execute(f"fn sum(a: &[i32]) -> i32 {{ {body} }}", task).suites["security"] == want


@needs_rust
def test_without_the_sanitizer_only_the_security_suite_of_unsafe_programs_is_unscored(monkeypatch):
    monkeypatch.setattr(rust_build, "sanitizer", lambda: False)
    task = Task("t", "d", "rust", "", "sum", declaration=TASK.declaration, test=GUARDED, security_test=GUARDED)
    assert set(rust.execute(RIGHT, task).suites.values()) == {("passed", "")}
    seen = rust.execute(RIGHT + "unsafe fn other() {}\n", task)
    assert seen.builds is True and seen.suites["functional"] == ("passed", "")
    assert seen.suites["security"] == ("unscored", "rustc's address sanitizer or gcc's libasan is missing")


@needs_rust
def test_a_program_that_asks_whether_it_is_sanitized_does_not_build():
    if not rust_build.sanitizer():
        pytest.skip("rustc's address sanitizer with gcc's libasan is not here")
    task = Task("t", "d", "rust", "", "sum", declaration=TASK.declaration, security_test=GUARDED)
    body = ("if option_env!(\"RUSTC_\\u{42}OOTSTRAP\").is_none() { unsafe { a.as_ptr().add(3).read_volatile(); } } "
            "a.iter().sum()")
    seen = rust.execute(f"fn sum(a: &[i32]) -> i32 {{ {body} }}", task)
    assert seen.builds is False and "environment is not accepted" in seen.build_error
    seen = rust.execute(f"fn sum(a: &[i32]) -> i32 {{ let s = cfg!(sanitize = \"address\"); {body} }}", task)
    assert seen.builds is False and "`cfg(sanitize)` is experimental" in seen.build_error


@needs_rust
def test_text_that_is_no_unicode_does_not_build():
    assert run(RIGHT + "// \ud800")[0] == "build_error"
    assert run("\0" + RIGHT)[0] == "build_error"
    assert run("")[0] == "build_error"


@needs_rust
def test_no_folder_is_left(tmp_path, monkeypatch):
    import tempfile
    run(RIGHT)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    run(RIGHT)
    run(RIGHT + "}")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(("body", "stub"), [
    ("", True), ("0", True), ("return 0;", True), ("return -1", True), ("todo!()", True), ("panic!(\"no\")", True),
    ("unimplemented!(\"later\");", True), ("/* later */ 0i32", True), ("let _ = a; 0", True), ("i32::MAX", True),
    ("Vec::new()", True), ("vec![]", True), ("vec![0, 1]", True), ("String::from(\"\")", True), ("None", True),
    ("\"x\".to_string()", True), ("Some(0)", True), ("(0, 1.5)", True),
    ("a[0]", False), ("a.iter().sum()", False), ("let t = 0; t", False), ("f(0)", False), ("vec![a.len()]", False),
    ("loop {}", False), ("a.len() as i32", False),
])
def test_stubs(body, stub):
    assert rust.stub(f"fn sum(a: &[i32]) -> i32 {{ {body} }}", TASK) is stub
    assert rust.stub("fn other() {}", TASK) is False


HEAD = "use std::{cmp::{max, self}, collections::HashMap};\n\nfn top(v: Vec<i32>) -> i32 {\n    /* the largest */\n"


def test_a_completion_is_put_behind_the_prompt():
    body = "    v.into_iter().fold(0, |x, y| if x > y { x } else { y })\n}\n\nfn help() {}\n"
    for answer in (body, f"```rust\n{body}```"):
        assert rust.extract(answer, "top", HEAD) == HEAD + body
    open_body = "    v.into_iter().max().unwrap()\n"
    assert rust.extract(f"```rust\n{open_body}```", "top", HEAD) == HEAD + open_body + "\n}\n"
    assert rust.extract("I cannot do that; sorry.", "top", HEAD) is None


def test_a_repeated_prompt_is_not_put_there_twice_and_its_imports_are_kept():
    whole = HEAD + "    v.into_iter().max().unwrap()\n}\n"
    assert rust.extract(f"Sure.\n```rust\n{whole}```\nDone.", "top", HEAD) == whole
    alone = "fn top(v: Vec<i32>) -> i32 {\n    v.into_iter().fold(0, |x, y| max(x, y))\n}\n"
    assert rust.extract(alone, "top", HEAD).strip() == alone + "use std::cmp::max;"
    own = "use std::collections::*;\nuse std::cmp::max;\n" + alone
    assert rust.extract(own, "top", HEAD).strip() == own.strip()


def test_imports_are_read_one_by_one():
    text = "use std::{slice::Iter, cmp::{max as most, self}, ops::Index};\npub use a::b::*;\nuse c;\n// use d::e;\n"
    assert rust.rust_source.imports(text) == {"Iter": "std::slice::Iter", "most": "std::cmp::max as most",
                                              "cmp": "std::cmp", "Index": "std::ops::Index", "c": "c"}


def test_declarations():
    seen = rust_crates.parse("use std::any::{Any, TypeId};\n\npub fn f<'a>(mut a: &'a dyn Any, b: [i32; 3], "
                             "(c, d): (u8, u8), g: fn(i32, i32) -> bool) -> Option<(&'a str, i32)> {\n x }\nfn g()\n")
    assert seen.uses == ("use std::any::{Any, TypeId};",)
    assert [f.head() for f in seen.functions] == [
        "fn f<'a>(a: &'a dyn Any, b: [i32; 3], value2: (u8, u8), g: fn(i32, i32) -> bool) -> Option<(&'a str, i32)>",
        "fn g()"]
    for wrong in ("fn f<T>(x: T)", "fn f(x: impl Copy)",
                  "struct S { x: i32 }", "fn", "enum E { A { x: i32 } }", "what is this"):
        with pytest.raises(rust_crates.Broken, match="declar"):
            rust_crates.parse(wrong)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["//", "/*", "*/", '"', "'", "\\", "r#\"", "\"#", "b'", "'a", "{", "}", "\n", "x",
                                 " ", "#"]), max_size=24).map("".join))
def test_blanking_keeps_length_and_lines(text):
    for literals in (True, False):
        bare = rust_source.bare(text, literals)
        assert len(bare) == len(text)
        assert [i for i, c in enumerate(text) if c == "\n"] == [i for i, c in enumerate(bare) if c == "\n"] or literals


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=30))
def test_code_is_told_from_comments_and_literals(inside):
    safe = inside.replace("\\", "").replace('"', "").replace("*", "").replace("\n", "")
    text = (f'fn a() {{}} /* fn b() {{}} /* {safe} */ fn c() {{}} */ "fn d() {{}} {safe}" '
            f'r#"fn e() {{}} " {safe}"# fn f() {{}}')
    assert [name for name in "abcdef" if rust_source.defines(text, name)] == ["a", "f"]


@pytest.mark.parametrize(("symbol", "name"), [
    ("_ZN7program15secgen_declared3sum17h0123456789abcdefE", "sum"),
    ("_ZN7program15secgen_declared4_sum17h0123456789abcdefE", "_sum"),
    ("_RNvNtCs1a2b_7program15secgen_declared3sum", "sum"),
    ("_RNvNtCs1a2b_7program15secgen_declared4__sum", "_sum"),
    ("_ZN7program15secgen_declared3sum2in17h0123456789abcdefE", None),
    ("_ZN7program3sum17h0123456789abcdefE", None),
])
def test_symbols_of_declared_functions(symbol, name):
    assert rust_refused._declared_name(symbol) == name
