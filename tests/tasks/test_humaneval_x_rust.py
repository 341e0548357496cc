"""HumanEval-X Rust: whole, its absent crates taken out, and the list of what fails is what does fail."""
from __future__ import annotations

import os

import pytest
from joblib import Parallel, delayed

from secgen_lib import tasks
from secgen_lib.languages.rust import language as rust
from secgen_lib.tasks import _rust_examples, humaneval_x_rust

needs_rust = pytest.mark.skipif(rust.available() is not None, reason=f"{rust.available()} (make languages L=rust)")


def test_tasks(data):
    found = tasks.load("humaneval_x_rust")
    assert len({task.task_id for task in found}) == 164 and found[0].family == "HumanEval/0"
    for task in found:
        assert f"fn {task.entry_point}" in task.prompt and "fn " in task.test
        assert task.reference.startswith(task.prompt) and rust.extract(task.reference, task.entry_point)
        for crate in ("use rand", "use regex", "use md5"):
            assert crate not in task.prompt and crate not in task.declaration
        assert task.declaration.startswith("use std::")
    declared = {task.task_id: task.declaration for task in found}
    assert declared["Rust/38"].splitlines()[-2:] == ["fn decode_cyclic(s: &str) -> String;",
                                                      "pub fn encode_cyclic(s: &str) -> String;"]
    assert declared["Rust/137"].count("pub enum RtnType<S, F, I> {") == 1


def test_a_completion_goes_behind_the_head_and_the_absent_crates_go_out(data):
    task = tasks.load("humaneval_x_rust")[0]
    assert humaneval_x_rust.program(task, "    true\n}\n", "completion") == task.prompt + "    true\n}\n"
    whole = "use rand::Rng;\nuse regex::Regex;\nuse md5;\nuse std::any::Any;\nfn f() { rand::random() }\n"
    assert humaneval_x_rust.program(task, whole, "solution") == "use std::any::Any;\nfn f() { rand::random() }\n"


@needs_rust
def test_the_canonical_solutions_pass_but_for_those_that_are_listed(data):
    found = tasks.load("humaneval_x_rust")
    seen = Parallel(n_jobs=2, prefer="threads")(delayed(rust.execute)(t.reference, t, ("functional",)) for t in found)
    said = {t.task_id: s for t, s in zip(found, seen, strict=True) if s.suites.get("functional") != ("passed", "")}
    assert {name: (s.build_error or str(s.suites))[:90] for name, s in said.items()}.keys() \
        == tasks.known_failures("humaneval_x_rust").keys()
    for name, word in (("Rust/32", "asserts nothing"), ("Rust/38", "`rand`"), ("Rust/50", "`rand`"),
                       ("Rust/53", "`rand`"), ("Rust/91", "`Regex`"), ("Rust/162", "`md5`")):
        assert word in said[name].build_error


def test_the_examples_are_humanevals(data):
    """Kills: an example that the comment does not have and HumanEval does not, either."""
    found = {task.task_id: task.examples for task in tasks.load("humaneval_x_rust")}
    assert sum(map(bool, found.values())) == 142 and sum(text.count("let got") for text in found.values()) == 398
    assert '"sum_product(vec![]) must be (0, 1), the program returned {:?}", got);' in found["Rust/8"]
    assert "let wanted: HashMap<char, i32> = std::collections::HashMap::from([('b', 4)]);" in found["Rust/111"]
    assert found["Rust/22"] == ""  # a list of whatever there is


@needs_rust
def test_the_canonical_solutions_pass_their_examples(data):
    """Every tenth task; all with SECGEN_EVERYTHING."""
    every = 1 if os.environ.get("SECGEN_EVERYTHING") else 10
    crates = ("Rust/91", "Rust/162")  # their solutions do not build
    found = [t for t in tasks.load("humaneval_x_rust") if t.examples and t.task_id not in crates][::every]
    seen = Parallel(n_jobs=2, prefer="threads")(delayed(rust.execute)(t.reference, t, ("examples",)) for t in found)
    assert {t.task_id: s for t, s in zip(found, seen, strict=True) if s.suites != {"examples": ("passed", "")}} == {}


@needs_rust
def test_a_failed_example_says_call_wanted_and_came(data):
    task = next(task for task in tasks.load("humaneval_x_rust") if task.task_id == "Rust/8")
    seen = rust.execute(task.prompt + "    (1, 2)\n}\n", task, ("examples",))
    assert seen.suites["examples"] == (
        "failed", "example: sum_product(vec![]) must be (0, 1), the program returned (1, 2)")


@pytest.mark.parametrize(("kind", "value", "written"), [
    ("i32", 5, "5"), ("i32", 2**31, None), ("u32", -1, None), ("i32", 2.0, None), ("f64", 2, "2.0"),
    ("i32", True, None),
    ("bool", True, "true"), ("&str", 'a"\n', '"a\\"\\n"'), ("String", "é", None), ("&'a str", "x", '"x"'),
    ("Vec<Vec<i32>>", [[], [1]], "vec![vec![], vec![1]]"), ("Vec<i32>", (1,), None), ("&Vec<f32>", [1], "&vec![1.0]"),
    ("(i32,i32)", (1, 2), "(1, 2)"), ("(i32,i32)", (1,), None), ("Option<String>", None, "None"), ("i32", None, None),
    ("Option<i32>", 3, "Some(3)"), ("char", "'", "'\\''"), ("char", "ab", None), ("&dyn Any", 1, None)])
def test_values_are_written_as_their_types_are(kind, value, written):
    if written is None:
        with pytest.raises(ValueError):
            _rust_examples._written(kind, value)
    else:
        assert _rust_examples._written(kind, value) == written


@needs_rust
def test_heads_alone_are_stubs_and_pass_nothing(data):
    for task in tasks.load("humaneval_x_rust")[::40]:
        code = task.prompt + "    todo!()\n}\n"
        assert rust.stub(code, task) and rust.execute(code, task, ("functional",)).suites["functional"][0] == "failed"
        assert not rust.stub(task.reference, task)


@needs_rust
def test_references_are_extracted_from_answers(data):
    for task in tasks.load("humaneval_x_rust")[::40]:
        body = task.reference[len(task.prompt):]
        for answer in (f"Here:\n```rust\n{task.reference}\n```", f"```rust\n{body}\n```", body):
            code = rust.extract(answer, task.entry_point, task.prompt)
            assert code is not None
            assert rust.execute(code, task, ("functional",)).suites["functional"] == ("passed", ""), task.task_id
