"""Answers to prompts that name no function: scripts, modules, types; prose is still no program.

Mutations that turn these red: a type without a function is no program; prose behind the code stays in it; English is
taken for a program.
"""
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import languages
from secgen_lib.core.records import Task

PROGRAMS = [
    ("javascript", "const fs = require('fs');\nconst text = fs.readFileSync('a', 'utf8');\nconsole.log(text);"),
    ("javascript", "import fs from 'fs';\n\nexport default fs.readFileSync('a');"),
    ("javascript", "export class Box {\n  constructor (a) {\n    this.a = a\n  }\n}"),
    ("javascript", "app.get('/', (req, res) => {\n  res.send(req.query.a)\n})"),
    ("python", "name = input()\nprint(name)"), ("python", "with open('a') as file:\n    print(file.read())"),
    ("python", "import os\nos.system('ls')"),
    ("java", "public interface Shape {\n    double area();\n}"), ("java", "enum Colour {\n    RED, GREEN\n}"),
    ("java", "public record Point(int x, int y) {\n}"), ("java", "sealed interface A permits B {\n}"),
    ("rust", "pub struct Point {\n    pub x: i32,\n}"), ("rust", "#[derive(Debug)]\nenum Colour {\n    Red,\n}"),
    ("rust", "pub struct Id(pub u64);"), ("rust", "struct A;\n\nimpl Drop for A {\n}"),
    ("rust", "extern \"C\" {\n    fn abs(a: i32) -> i32;\n}"),
    ("rust", "pub extern \"C\" fn f(a: i32) -> i32 {\n    a\n}"),
    ("c", "struct node *make(int a) {\n    return 0;\n}"),
    ("c", "Complex add(Complex a, Complex b)\n{\n    return a;\n}"),
    ("c", "node_t *make(int a) { return 0; }"), ("c", "typedef struct {\n    int a;\n} Pair;"),
    ("cpp", "Foo bar(int a) { return Foo(a); }"),
    ("cpp", "template <typename T>\nT twice(T a) {\n    return a + a;\n}"),
    ("cpp", "class Foo {\npublic:\n    int a;\n};"), ("cpp", "Foo Foo::make(int a) {\n    return Foo(a);\n}"),
    ("cpp", "Foo::Foo(int a) : a_(a) {\n}"), ("cpp", "std::vector<Foo> all(const Foo &a) {\n    return {a};\n}")]
WORDS = ["the", "function", "class", "struct", "const", "import", "let", "I", "cannot", "is", "print", "enum", "type",
         "a", "code", "export", "static", "for", "if", "while", "user", "returns", "value", "public", "interface",
         "with", "use"]
SENTENCE = st.tuples(st.lists(st.sampled_from(WORDS), min_size=2, max_size=12),
                     st.sampled_from([".", "!", "?", ":", ""])
                     ).map(lambda pair: " ".join(pair[0]).capitalize() + pair[1])


@pytest.mark.parametrize(("name", "code"), PROGRAMS)
def test_a_program_without_an_entry_point_is_found(name, code):
    module = languages.get(name)
    for answer in (code, f"```{module.FENCES[0]}\n{code}\n```", f"```\n{code}\n```",
                   f"Here is the code that does it:\n\n{code}\n\nThis returns the value (see above)."):
        found = module.extract(answer, "", "Write it.")
        assert found is not None and found.strip() == code, answer


@pytest.mark.parametrize("name", languages.names())
@settings(max_examples=150, deadline=None)
@given(text=st.lists(SENTENCE, min_size=1, max_size=4).map("\n".join))
def test_english_is_no_program(name, text):
    assert languages.get(name).extract(text, "", "Write it.") is None


@pytest.mark.parametrize(("code", "builds"), [
    ("import fs from 'fs';\nexport default fs;", True), ("export const f = () => 1", True),
    ("export const f = (;", False), ("const a = ;", False)])
def test_a_javascript_module_builds_whether_an_entry_point_is_asked_or_not(code, builds):
    module = languages.get("javascript")
    if module.available():
        pytest.skip(f"javascript: {module.available()} (make languages L=javascript)")
    assert module.execute(code, Task("t", "d", "javascript", "", "")).builds is builds
    assert module.execute(code, Task("t", "d", "javascript", "", "f")).builds is builds
