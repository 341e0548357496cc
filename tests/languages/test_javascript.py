"""JavaScript programs: what passes, what fails and how it is said, and programs that try to pass all the same."""
from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.core.records import Task
from secgen_lib.languages.javascript import (
    language as javascript,
)
from secgen_lib.languages.javascript import (
    pool as js_pool,
)
from secgen_lib.languages.javascript import (
    source as js_source,
)
from tests.languages import honest

pytestmark = pytest.mark.skipif(javascript.available() is not None, reason=f"javascript: {javascript.available()}")
HEAD = "/* The sum. */\nconst add = (a, b) => {\n"
TEST = """const testAdd = () => {
  console.assert(add(1, 2) === 3)
  console.assert(
    JSON.stringify([add(777000, 123)]) ===
      JSON.stringify([777123])
  )
}
testAdd()
"""
TASK = Task("t/1", "d", "javascript", HEAD, "add", test=TEST)
RIGHT = "const add = (a, b) => {\n  return a + b\n}\n"
_PARTS = re.split(r"^=== (.+?) \| (\w+) \| (.*)\n", Path(__file__).with_name("attacks_javascript.txt").read_text(),
                  flags=re.MULTILINE)[1:]
ATTACKS = list(zip(_PARTS[::4], _PARTS[1::4], _PARTS[2::4], _PARTS[3::4], strict=True))


def run(code, task=TASK, cpu_s=2.0):
    seen = javascript.execute(code, task, ("functional",), cpu_s=cpu_s)
    return ("build_error", seen.build_error) if seen.builds is False else seen.suites["functional"]


def asks(test):
    return Task("t/2", "d", "javascript", "", "f", test=test)


@pytest.mark.parametrize("code", [
    RIGHT, "function add(a, b) { return a + b }", "var add = function (a, b) { return a + b }",
    "let add=(a,b)=>a+b", "module.exports = (a, b) => a + b", "exports.add = (a, b) => a + b",
    "'use strict'\n" + RIGHT, "const { inspect } = require('util')\n" + RIGHT, "#!/usr/bin/env node\n" + RIGHT,
    RIGHT + "console.log(add(1, 2)); console.assert(false)\n", RIGHT + "if (require.main === module) process.exit(1)",
    RIGHT + "setInterval(() => {}, 1)", RIGHT + "// the end",
    "const io = require('readline').createInterface({ input: process.stdin })\nio.on('line', () => 0)\n" + RIGHT,
    "class A {}\nconst add = (a, b) => { return new A() && a + b }",
    "Array.prototype.last = function () { return this[this.length - 1] }\nconst add = (...n) => n[0] + n.last()",
])
def test_right(code):
    assert run(code) == ("passed", "")


def test_a_wrong_answer_is_shown_with_its_assertion():
    assert run(RIGHT.replace("+", "-")) == ("failed", "console.assert(add(1, 2) === 3); f(1, 2) returned -1")
    assert run("const add = (a, b) => a === 1 ? 3 : [a]") == (
        "failed", "console.assert( JSON.stringify([add(777000, 123)]) === JSON.stringify([777123]) ); "
                  "f(777000, 123) returned [777000]")


@pytest.mark.parametrize(("code", "said"), [
    ("const f = (a) => {\n  return a + ;\n}", "line 2: error: SyntaxError: Unexpected token ';'"),
    ("const add = (a, b) => {\n  return a + b\n", "line 3: error: SyntaxError: Unexpected end of input"),
    ("const a = 1\nconst a = 2", "line 2: error: SyntaxError: Identifier 'a' has already been declared"),
    ("x = `never closed", "line 1: error: SyntaxError: Unexpected end of input"),
    ("import fs from 'fs'\n" + RIGHT + ")", "line 5: error: SyntaxError: Unexpected token ')'"),
    ("export { add }", "line 1: error: SyntaxError: Export 'add' is not defined in module"),
    ("await add(1, 2)\nreturn 1", "line 2: error: SyntaxError: Illegal return statement"),
    ("}); process.exit(0); (() => {", "line 1: error: SyntaxError: Unexpected token '}'"), ("\x00", "error: "),
    ("\ud800", "error: "), ("(" * 100_000, "error: "),
    ("const x = /(/", "line 1: error: SyntaxError: Invalid regular expression"),
    (RIGHT + " " * (9 << 20), "line 1: error: a program of more than 8 MiB"),
], ids=range(13))
def test_build_errors(code, said):
    status, detail = run(code)
    assert status == "build_error" and said in detail and re.match(r"line \d+: error: ", detail)


@pytest.mark.parametrize(("code", "said"), [
    ("const sub = (a, b) => a", "ReferenceError: add is not defined"), ("const add = 5", "add is not defined"),
    ("const x = require('no-such-package')", "Cannot find module 'no-such-package'"),
    ("const add = (a, b) => { throw new RangeError('gone') }", "raised RangeError: gone"),
    ("const add = (a, b) => add(a, b)", "raised RangeError: Maximum call stack size exceeded"),
    ("const add = (a, b) => undefined", "f(1, 2) returned undefined"), (HEAD + "}", "f(1, 2) returned undefined"),
    ("const add = (a, b) => '3'", 'f(1, 2) returned "3"'), ("const add = (a, b) => 3n", "f(1, 2) returned 3n"),
])
def test_programs_that_break(code, said):
    status, detail = run(code)
    assert status == "failed" and said in detail


@pytest.mark.parametrize(("name", "status", "said", "code"), ATTACKS, ids=[name for name, *_ in ATTACKS])
def test_attacks(name, status, said, code):
    seen, detail = run(code, cpu_s=8.0 if status == "memory" else 1.0)
    assert seen == status and said in detail, detail


def test_what_is_said_of_a_program_is_bounded():
    for code in ("const add = (a, b) => { throw new Error('x'.repeat(1e6)) }", "throw new Error('x'.repeat(1e6))",
                 "const add = (a, b) => 'x'.repeat(1e6)"):
        assert len(run(code)[1]) < 1500


def test_there_are_attacks_enough_and_all_compile():
    assert len(ATTACKS) >= 40 and len({name for name, *_ in ATTACKS}) == len(ATTACKS)


VALUES = """null | true | false | undefined | -7 | 0 | -0 | 0.1 | 1e300 | 5e-324 | NaN | Infinity | -Infinity |
2n ** 80n | -1n |
'' | 't\\u00e4xt\\0' | '\\ud800' | [] | [1, [2.5, null]] | [, 1, , undefined] | {} | { k: [1], 2: { a: undefined } } |
new Map([[1, 'a'], ['1', [2]]]) | new Set([1, 'a', 2n]) | new Date(86400000) | Object.create(null)"""


@pytest.mark.parametrize("value", [value.strip() for value in VALUES.split("|")])
def test_values_cross_as_they_are(value):
    """There and back; node's strictest comparison sees no difference, and prototypes are the test's own."""
    test = f"""const assert = require('assert')
const value = {value}
const back = f(value)
console.assert(Object.is(typeof back, typeof value))
if (value === null || typeof value !== 'object') console.assert(Object.is(back, value))
else console.assert(Object.getPrototypeOf(back) === Object.getPrototypeOf(value))
assert.deepStrictEqual(back, value)
assert.deepStrictEqual(Object.keys(Object(back)), Object.keys(Object(value)))
"""
    assert run("const f = (x) => x", asks(test)) == ("passed", "")
    assert run("const f = (x) => 'same'", asks(test))[0] == "failed"


_JSON = st.recursive(st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
                     lambda inner: st.lists(inner, max_size=4)
                     | st.dictionaries(st.text(max_size=5), inner, max_size=4), max_leaves=12)


@settings(max_examples=15, deadline=None)
@given(st.lists(_JSON, min_size=1, max_size=20))
def test_json_values_cross_as_they_are(values):
    test = "".join(f"{{ const s = {json.dumps(json.dumps(v))}; const v = JSON.parse(s)\n"
                   "require('assert').deepStrictEqual(f(v), v)\n"
                   "console.assert(JSON.stringify(f(v)) === JSON.stringify(v)) }\n"
                   for v in values)
    assert run("const f = (x) => x", asks(test)) == ("passed", "")


def test_what_a_program_does_to_its_arguments_reaches_the_test():
    test = """const list = [3, 1, 2], box = { a: 1, b: 2 }, map = new Map([[1, 2]])
f(list, box, map)
console.assert(JSON.stringify([list, box, [...map]]) === '[[1,2,3,9],{"a":[5]},[[7,8]]]')
"""
    right = "const f = (l, o, m) => { l.sort(); l.push(9); delete o.b; o.a = [5]; m.clear(); m.set(7, 8) }"
    assert run(right, asks(test)) == ("passed", "")
    assert run("const f = (l, o, m) => {}", asks(test))[0] == "failed"


@pytest.mark.parametrize(("test", "status", "said"), [
    ("console.assert(f(1) === 1, 'one')", "passed", ""), ("f(1)", "unscored", "the test asserts nothing"),
    ("console.assert(f(1) === 2, 'not two')", "failed", "not two; f(1) returned 1"),
    ("for (const x of f([])) console.assert(x)", "failed", "no assertion of the test was reached"),
    ("if (f(1) !== 1) throw new Error('no')", "passed", ""), ("if (f(1)) throw new Error('no')", "failed", "Error: no"),
    ("try { console.assert(f(1) === 2) } catch (e) {}\nconsole.assert(true)", "failed", "f(1) returned 1"),
    ("console.assert(f(1) ===)", "unscored", "the test does not compile"),
    ("console.assert(f(() => 1))", "unscored", "a function"),
    ("(async () => { console.assert(f(1)) })()", "unscored", "asynchronous"),
    ("try { f(null) } catch (e) { console.assert(e instanceof TypeError && /null/.test(e.message)) }", "passed", ""),
    ("require('assert').strictEqual(f(1), 2)", "failed", "Expected values"),
    ("console.assert(g(1))", "failed", "g is not"),
])
def test_forms_of_tests(test, status, said):
    seen, detail = run("const f = (x) => x.x ? 1 : x", asks(test))
    assert seen == status and said in detail, detail


def test_a_timeout_is_cpu_time_and_a_sleeper_is_ended_by_the_clock(monkeypatch):
    monkeypatch.setattr(javascript, "WALL_S", 2.0)
    sleeps = "const add = (a, b) => { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); return 3 }"
    assert javascript.execute(sleeps, TASK, cpu_s=0.2).suites["functional"][0] == "timeout"
    short = "const add = (a, b) => { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200); return a + b }"
    monkeypatch.setattr(javascript, "WALL_S", 60.0)
    assert run(short, cpu_s=0.5) == ("passed", "")


def test_a_warm_test_process_keeps_nothing_of_an_earlier_test():
    leaves = asks("globalThis.kept = 1; Array.prototype.kept = 1; var other = 2; console.assert(f(1) === 1)")
    sees = asks("console.assert(typeof kept === 'undefined' && typeof other === 'undefined' && [].kept === f())")
    for _ in range(2):
        assert run("const f = (x) => x", leaves) == run("const f = (x) => x", sees) == ("passed", "")


def test_a_test_process_that_died_is_replaced():
    assert run(RIGHT) == ("passed", "")
    for side in js_pool.tests.waiting():
        side.jail.kill()
    assert run(RIGHT) == ("passed", "")


def test_without_node_nothing_is_said_of_a_program(monkeypatch):
    def missing():
        raise js_pool.Broken("node is not on the path")
    monkeypatch.setattr(js_pool, "node", missing)
    seen = javascript.execute(RIGHT, TASK)
    assert seen.builds is None and seen.suites == {"functional": ("unscored", "node is not on the path")}


BODY = "  return a + b\n}\n"


@pytest.mark.parametrize("answer", [
    f"```javascript\n{HEAD}{BODY}```", f"```js\n{BODY}```", BODY, f"Use this:\n\n```\n{RIGHT}```\nDone.",
    f"```bash\nnpm i\n```\n```js\n{RIGHT}```\n```js\nadd(1, 2)\n```", RIGHT, f"{HEAD}{BODY}",
    "```js\n  return a + b\n```",
    f"Sure! {chr(10)}{RIGHT}{chr(10)}This adds the numbers.",
])
def test_extraction(answer):
    code = javascript.extract(answer, "add", HEAD)
    assert code is not None and run(code) == ("passed", ""), code


def test_helpers_of_the_prompt_are_added_where_they_lack():
    prompt = ("/* helps, const x = { */\nconst twice = (x) => {\n  return 2 * x;\n}\n\n"
              "/* four times */\nconst four = (x) => {\n")
    task = Task("t/3", "d", "javascript", prompt, "four", test="console.assert(four(2) === 8 && twice(1) === 2)")
    whole = "const four = (x) => {\n  return twice(twice(x))\n}"
    for answer in (f"```js\n{whole}\n```", f"```js\nconst twice = (x) => x + x\n{whole}\n```", "  return 4 * x;\n}",
                   f"```js\n{prompt}  return 4 * x\n}}\n```"):
        code = javascript.extract(answer, "four", prompt)
        assert run(code, task) == ("passed", ""), code


@pytest.mark.parametrize(("body", "stub"), [
    ("", True), ("return", True), ("return null;", True), ("// later\n return []", True), ("return 'x'", True),
    ("return -1", True), ("return new Map()", True), ("throw new Error('not implemented')", True), ("return {}", True),
    ("return a", False), ("return [a]", False), ("a = 1", False), ("return f(0)", False), ("return `${a}`", False),
    ("return } const other = () => { return 1", True),
])
def test_stubs(body, stub):
    for code in (f"const add = (a, b) => {{ {body} }}", f"function add(a, b) {{\n{body}\n}}"):
        assert javascript.stub(code, TASK) is stub, code
    assert javascript.stub("const add = (a, b) => 0", TASK) and not javascript.stub("const add = (a, b) => a + b", TASK)
    assert not javascript.stub("const sub = (a, b) => 0", TASK)


TEXTS = st.text(alphabet=st.sampled_from("ab/*'\"`\\\n ={}();[]<>+$x1"), max_size=80)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_bare_keeps_lines_and_length(text):
    seen = js_source.bare(text)
    assert len(seen) == len(text) and [c for c in seen if c == "\n"] == [c for c in text if c == "\n"]


def test_a_hostile_text_is_read_quickly():
    for text in ("`" * 50_000, "/" * 50_000, "const f = (" * 5_000, "f = ((" * 5_000, "'" + "\\" * 50_001,
                 "a = " * 9_000):
        js_source.defines(text, "f")
        js_source.does_nothing(text, "f")
        javascript.extract(text, "f", HEAD)




@pytest.mark.parametrize(("code", "status", "said"), [
    ("function * f () { for (;;) yield 3 }", "timeout", "CPU time"),
    ("function * f () { yield 3; throw new TypeError('no') }", "failed", "TypeError: no"),
    ("function * f () { yield 3; process.exit(0) }", "failed", "the program ended the process"),
    ("function * f () { yield new Proxy([], {}) }", "failed", "a Proxy, which is not plain data"),
    ("async function * f () { yield 3 }", "failed", "which is not plain data"),
    ("const f = () => Object.setPrototypeOf((function * () {})(), { [Symbol.iterator]: () => [3].values() })", "failed",
     "a class of its own"),
])
def test_a_generator_stays_with_the_program(code, status, said):
    task = Task("t/4", "d", "javascript", "", "f", test="console.assert([...f()].join() === '3')\n")
    seen, detail = run(code, task, cpu_s=0.7)
    assert seen == status and said in detail, detail
    assert run("function * f () { yield 3 }", task) == ("passed", "")


HONEST = honest.programs("javascript")


@pytest.mark.parametrize(("name", "holds", "code"), HONEST, ids=[name for name, *_ in HONEST])
def test_honest_programs_are_right(name, holds, code):
    task = Task("t/3", "d", "javascript", "", "f", test=f"console.assert({holds})\n")
    assert javascript.execute(code, task, ("functional",)).suites == {"functional": ("passed", "")}
