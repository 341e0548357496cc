"""Kotlin programs: what passes, what fails and how it is said, and programs that try to pass without being right."""
from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from secgen_lib.core.records import Task
from secgen_lib.languages.kotlin import (
    declared as kotlin_declared,
)
from secgen_lib.languages.kotlin import (
    language as kotlin,
)
from secgen_lib.languages.kotlin import (
    source as kotlin_source,
)


@pytest.fixture(autouse=True, scope="module")
def _toolchain():
    if kotlin.available() is not None:
        pytest.skip(f"kotlin: {kotlin.available()} (make languages)")


HEAD = "import java.util.*\n\n/** The even numbers. */\nfun evens(xs: List<Int>): List<Int> {\n"
TEST = """fun main() {
    check(evens(listOf(1, 2, 3, 4)) == listOf(2, 4)) { "1 to 4" }
    check(evens(listOf(7)).isEmpty()) { "an odd one" }
    require(8 in evens(arrayListOf(5, 8)))
    assert(evens(listOf(6, 9)) == listOf(6))
}
"""
TASK = Task("t", "d", "kotlin", HEAD, "evens", declaration="fun evens(xs: List<Int>): List<Int>", test=TEST)
BODY = "    val found = ArrayList<Int>()\n    for (x in xs) if (x % 2 == 0) found.add(x)\n    return found\n}\n"
RIGHT = HEAD + BODY
_TEXT = Path(__file__).with_name("attacks_kotlin.txt").read_text()
_PARTS = re.split(r"^=== (.+) \| (.+)\n", _TEXT, flags=re.MULTILINE)
ATTACKS = {name: (text, want.split())
           for name, want, text in zip(_PARTS[1::3], _PARTS[2::3], _PARTS[3::3], strict=True)}


def run(code, task=TASK, cpu_s=1.5):
    seen = kotlin.execute(code, task, ("functional",), cpu_s=cpu_s)
    return seen.suites["functional"] if seen.builds else ("build_error", seen.build_error)


def asks(declaration, body):
    return replace(TASK, declaration=declaration, test=f"import java.util.*\nfun main() {{\n{body}\n}}\n")


def test_a_right_program_passes_all_suites_and_a_wrong_one_says_what_it_answered():
    seen = kotlin.execute(RIGHT, replace(TASK, examples=TEST, security_test=TEST))
    assert seen.builds is True and seen.suites == dict.fromkeys(("examples", "functional", "security"), ("passed", ""))
    assert run(RIGHT.replace("== 0", "== 1")) == (
        "failed", "IllegalStateException: 1 to 4; evens([1, 2, 3, 4]) returned [1, 3]")
    status, detail = run(RIGHT.replace("return found", "return if (9 in xs) xs else found"))
    assert status == "failed" and detail.startswith("the test failed: Assertion failed; ")


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_ends_as_it_must(name):
    code, want = ATTACKS[name]
    status, detail = run(code)
    assert status in want, (status, detail)
    if status == "build_error":
        assert re.match(r"line \d+: error: ", detail)


@pytest.mark.parametrize(("old", "new", "said"), [
    ("found.add(x)", "found.add(y)", r"line 6: error: unresolved reference:? '?y'?"),
    ("return found", "", r"line [78]: error: .*'?return'? .*"),
    ("fun evens", "fun odds", r"line 1: error: the task declares 'fun evens\(xs: List<Int>\): List<Int>': "
     r"unresolved reference:? '?evens'?"),
    ("List<Int> {", "Any {", r"line 4: error: the task declares 'fun evens\(xs: List<Int>\): List<Int>': "
     r".*type mismatch"),
    ("xs: List<Int>", "xs: IntArray", r"line 4: error: the task declares 'fun evens\(xs: List<Int>\): List<Int>': "),
    ("fun evens", "private fun evens", r"line 4: error: the task declares 'fun evens\(xs: List<Int>\): List<Int>': "),
])
def test_build_errors_are_in_the_compilers_words(old, new, said):
    seen = kotlin.execute(RIGHT.replace(old, new, 1), TASK, ("functional",))
    assert seen.builds is False and not seen.suites
    assert any(re.match(said, line, re.IGNORECASE) for line in seen.build_error.splitlines()), seen.build_error
    assert len(seen.build_error.splitlines()) <= 8 and "/" not in seen.build_error


@pytest.mark.parametrize(("code", "said"), [
    ("val x = " + "(" * 20000 + "1" + ")" * 20000, "nested too deeply"), ("x" * (1 << 20) + "xx", "is not compiled"),
    ("", "the task declares"), ("\0", "error: "), ("\ud800", "error: "), ("fun f( " * 300, "error: "),
])
def test_texts_that_are_no_programs(code, said):
    seen = kotlin.execute(code, TASK)
    assert seen.builds is False and said in seen.build_error and len(seen.build_error.splitlines()) <= 8
    assert run(RIGHT) == ("passed", "")


VALUES = ("null | true | (-7).toByte() | (1 shl 30) | Long.MIN_VALUE | 0.1f | Double.NaN | 'x' | \"täxt\" | "
          "listOf(1, null) | "
          "mapOf(\"k\" to listOf(1L)) | setOf(1, 2) | Pair(1, \"a\") | Triple(1, 2.0, listOf('c')) | Unit | "
          "java.math.BigInteger(\"12345678901234567890\") | arrayListOf(listOf<Int>()) | linkedMapOf(1 to Pair(2, 3))")


def test_plain_values_cross_unchanged():
    values = [value.strip() for value in VALUES.split("|")]
    tests = "\n".join(f"check(f({i}, {value}) == ({value} as Any?)) {{ \"value {i}\" }}"
                      for i, value in enumerate(values))
    cases = "\n".join(f"{i} -> if (a == ({value} as Any?)) {value} else \"no\"" for i, value in enumerate(values))
    code = f"fun f(n: Int, a: Any?): Any? = when (n) {{\n{cases}\nelse -> null }}\n"
    assert run(code, asks("fun f(n: Int, a: Any?): Any?", tests)) == ("passed", "")


def test_many_functions_of_all_kinds():
    task = asks("""import java.util.TreeMap
fun twice(a: Int): Int { return 2 * a }
fun thrice(a: Int) = 3 * a
fun decode(a: Int, base: Int = 2): Int
fun fill(xs: MutableList<Int>, m: MutableMap<String, Int>, a: IntArray)
fun total(vararg xs: Int): Int
fun join(sep: String, vararg xs: String): String
fun <T : Comparable<T>> most(xs: List<T>): T?
fun String.shout(times: Int): String
fun grid(a: Array<IntArray>): Array<IntArray>
fun sorted(m: TreeMap<Int, String>): List<Pair<Int, String>> {
""", """check(decode(twice(20)) == 20 && decode(thrice(5), 3) == 5)
val xs = mutableListOf(3, 1); val m = HashMap<String, Int>(); val a = intArrayOf(2, 1)
fill(xs, m, a)
check(xs == listOf(1, 3, 7) && m == mapOf("k" to 1) && a[0] == 1) { "$xs $m" }
check(total() == 0 && total(1, 2, 3) == 6 && join("-", "a", "b") == "a-b")
check(most(listOf("b", "c")) == "c" && most(listOf<Int>()) == null && "a".shout(3) == "a!a!a!")
check(grid(arrayOf(intArrayOf(1))).contentDeepEquals(arrayOf(intArrayOf(2))))
check(sorted(TreeMap(mapOf(2 to "b", 1 to "a"))) == listOf(1 to "a", 2 to "b"))
try { decode(-1); throw Exception("no exception") }
catch (e: IllegalArgumentException) { check(e.message == "negative") }""")
    code = """import java.util.TreeMap
fun twice(a: Int) = 0
fun decode(a: Int, base: Int): Int { require(a >= 0) { "negative" }; return a / base }
fun fill(xs: MutableList<Int>, m: MutableMap<String, Int>, a: IntArray) { xs.add(7); xs.sort(); m["k"] = 1; a.sort() }
fun total(vararg xs: Int) = xs.sum()
fun join(sep: String, vararg xs: String) = xs.joinToString(sep)
fun <T : Comparable<T>> most(xs: List<T>): T? = xs.sortedDescending().firstOrNull()
fun String.shout(times: Int) = "$this!".repeat(times)
fun grid(a: Array<IntArray>) = Array(a.size) { i -> IntArray(a[i].size) { a[i][it] + 1 } }
fun sorted(m: TreeMap<Int, String>) = m.entries.map { it.key to it.value }
"""
    assert run(code, task) == ("passed", "")
    assert run(code.replace("xs.add(7); ", ""), task)[0] == "failed"


@pytest.mark.parametrize(("test", "said"), [
    ("fun main() { nothing() }", "the test does not build: line 1: error: "),
    ("fun other() { }", "the test does not run"),
])
def test_a_broken_test_is_not_the_programs_fault(test, said):
    status, detail = run(RIGHT, replace(TASK, test=test))
    assert status == "unscored" and said in detail.lower().replace("unresolved", "Unresolved")


def test_a_declaration_that_leaves_nothing_open_is_said():
    seen = kotlin.execute(RIGHT, replace(TASK, declaration="fun f(a: Int): Int = 1"))
    assert seen.builds is None and "leaves no function" in seen.build_error


def test_level_1_gives_the_same_verdicts(monkeypatch):
    monkeypatch.setenv("SECGEN_SANDBOX_LEVEL", "1")
    for code, want in [(RIGHT, ["passed"]), ATTACKS["exit in the function"], ATTACKS["a list that equals everything"]]:
        assert run(code)[0] in want


@pytest.mark.parametrize(("text", "name", "parameters", "returns", "is_open"), [
    ("fun f(a: Int): Int", "f", [(False, "a", "Int")], "Int", True), ("fun f() {", "f", [], "", True),
    ("fun f(g: (Int, Int) -> Int = { a, b -> a }, m: Map<String, List<Int>>): (Int) -> Int {\n}", "f",
     [(False, "g", "(Int, Int) -> Int"), (False, "m", "Map<String, List<Int>>")], "(Int) -> Int", True),
    ("// fun g(): Int\nfun <T> f(vararg xs: T): List<T> = xs.toList()", "f", [(True, "xs", "T")], "List<T>", False),
    ("tailrec fun f(s: String = \"a, b\"): String? {\n return s }", "f", [(False, "s", "String")], "String?", False),
])
def test_declared_functions_are_read(text, name, parameters, returns, is_open):
    one, = kotlin_source.functions(text)
    assert (one.name, list(one.parameters), one.returns, one.is_open) == (name, parameters, returns, is_open)
    assert bool(kotlin_declared.left_open(text)) is is_open


@pytest.mark.parametrize(("answer", "alone"), [
    (BODY, False), (f"```kotlin\n{BODY}```", False), (BODY.rsplit("}", 1)[0], False), (RIGHT, True),
    (f"Here:\n```kotlin\n{RIGHT}```\nDone.", True), ("Sure.\n\n" + RIGHT + "\nThat is it.", True),
    ("fun evens(xs: List<Int>): List<Int> = xs.filter { it % 2 == 0 }", True),
    ("```kt\nfun evens(xs: List<Int>) = xs.filter { it % 2 == 0 }\n\nfun main() { println(evens(listOf(1))) }\n```",
     True),
    (BODY + "\n\nfun main() { }", False),
])
def test_completions_and_whole_functions(answer, alone):
    code = kotlin.extract(answer, "evens", HEAD)
    assert code is not None and run(code) == ("passed", ""), code
    assert ("The even numbers" in code) or alone


@pytest.mark.parametrize(("text", "stub"), [
    ("{\n}", True), ("{ return emptyList() }", True), ("= listOf()", True), ("{ TODO() }", True),
    ("= TODO(\"later\")", True), ("{ throw NotImplementedError() }", True),
    ("= xs", False), ("{ return xs }", False), ("= xs.map { 0 }", False),
])
def test_stubs(text, stub):
    assert kotlin.stub(f"fun evens(xs: List<Int>): List<Int> {text}\n", TASK) is stub


@pytest.mark.parametrize("piece", ["a ", "fun f(", "fun f(a) {", "fun <", "fun a.", "(", "{", "import a\n",
                                   "fun f() = ",
                                   "fun f(): ", "\"", "\t", "private ", "val x = ", "fun f(a: A<", "/*"])
def test_a_long_answer_of_one_piece_takes_no_time(piece):
    answer = piece * (300_000 // len(piece))
    for text in (answer, f"```kotlin\n{answer}\n```", answer.replace(" ", "\n")):
        began = time.process_time()
        kotlin.extract(text, "f", "fun f(a: Int): Int {\n")
        assert time.process_time() - began < 5
