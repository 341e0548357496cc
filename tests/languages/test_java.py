"""Java programs: what passes, what fails and how it is said, and programs that try to pass without being right."""
from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from secgen_lib.core.records import Task
from secgen_lib.languages.java import language as java
from secgen_lib.languages.jvm import pool as jvm_pool


@pytest.fixture(autouse=True, scope="module")
def _toolchain():
    if java.available() is not None:
        pytest.skip(f"java: {java.available()} (make languages)")


HEAD = """import java.util.*;

class Solution {
    /** The even numbers. */
    public List<Integer> evens(List<Integer> xs) {
"""
TEST = """import java.util.*;
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
            s.evens(Arrays.asList(1, 2, 3, 4)).equals(Arrays.asList(2, 4)),
            s.evens(new ArrayList<>(List.of(7, 48213))).isEmpty(),
            s.evens(List.of(6, 7, 9)).contains(6),
            s.evens(List.of(5, 8)).equals(List.of(8)));
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
"""
TASK = Task("t", "d", "java", HEAD, "evens", declaration=HEAD, test=TEST)
BODY = """        List<Integer> found = new ArrayList<>();
        for (int x : xs) if (x % 2 == 0) found.add(x);
        return found;
    }
}
"""
RIGHT = HEAD + BODY
_PARTS = re.split(r"^=== (.+) \| (.+)\n", Path(__file__).with_name("attacks_java.txt").read_text(), flags=re.MULTILINE)
ATTACKS = {name: (text, want.split())
           for name, want, text in zip(_PARTS[1::3], _PARTS[2::3], _PARTS[3::3], strict=True)}


def run(code, task=TASK, cpu_s=1.5):
    seen = java.execute(code, task, ("functional",), cpu_s=cpu_s)
    return seen.suites["functional"] if seen.builds else ("build_error", seen.build_error)


def asks(declaration, body, before=""):
    return replace(TASK, declaration=f"import java.util.*;\nimport java.math.*;\nclass Solution {{\n{declaration}",
                   test="import java.util.*;\nimport java.math.*;\npublic class Main { " + before
                        + "public static void main(String[] args) throws Exception {\nSolution s = new Solution();\n"
                        + body + "\n} }\n")


def solution(text):
    return f"import java.util.*;\nimport java.math.*;\nclass Solution {{\n{text}\n}}\n"


def test_a_right_program_passes_all_suites_and_a_wrong_one_says_what_it_answered():
    seen = java.execute(RIGHT, replace(TASK, examples=TEST, security_test=TEST))
    assert seen.builds is True and seen.suites == dict.fromkeys(("examples", "functional", "security"), ("passed", ""))
    status, detail = run(RIGHT.replace("== 0", "== 1"))
    assert status == "failed" and detail.startswith("the test failed; evens([1, 2, 3, 4]) returned [1, 3]; evens([7, ")


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_ends_as_it_must(name):
    code, want = ATTACKS[name]
    status, detail = run(code)
    assert status in want, (status, detail)
    if status == "build_error":
        assert re.match(r"line \d+: error: ", detail)


def test_a_right_program_passes_after_all_attacks():
    assert run(RIGHT) == ("passed", "")


@pytest.mark.parametrize(("old", "new", "said"), [
    ("found.add(x);", "found.add(x)", "line 7: error: ';' expected"),
    ("found.add(x)", "found.add(y)", "line 7: error: cannot find symbol; symbol: variable y; location: class Solution"),
    ("import java.util.*;", "import java.util.Map;", "line 5: error: cannot find symbol; symbol: class List"),
    ("return found;", "", "line 9: error: missing return statement"),
    ("evens", "odds", "line 3: error: the task declares 'public List<Integer> evens(List<Integer> xs)': cannot find "
     "symbol; symbol: method evens(List<Integer>); location: class Solution"),
    ("public List<Integer> evens", "private List<Integer> evens", "line 5: error: the task declares 'public "
     "List<Integer> evens(List<Integer> xs)': evens(List<Integer>) has private access in Solution"),
    ("List<Integer> xs", "int[] xs", "line 5: error: the task declares 'public List<Integer> evens(List<Integer> xs)': "
     "incompatible types: List<Integer> cannot be converted to int[]"),
    ("class Solution", "class Other", "line 1: error: the task declares 'class Solution': cannot find symbol; symbol: "
     "class Solution"),
])
def test_build_errors_are_in_the_compilers_words(old, new, said):
    seen = java.execute(RIGHT.replace(old, new), TASK, ("functional",))
    assert seen.builds is False and not seen.suites
    assert any(line.startswith(said) for line in seen.build_error.splitlines()), seen.build_error
    assert len(seen.build_error.splitlines()) <= 8


@pytest.mark.parametrize(("code", "said"), [
    ("class Solution { int x = " + "(" * 20000 + "1" + ")" * 20000 + "; }", "nested too deeply"),
    ("x" * (1 << 20) + "xx", "is not compiled"), ("\0", "illegal character"), ("\ud800", "illegal character"),
    ("\n" * 400 + "class A extends A { }", "line 401: error: cyclic inheritance"), ("", "the task declares"),
    ("int x = 1;\n" * 50, "line 1: error: "),
    ("class Solution { String s = \"" + "a" * 70000 + "\"; }", "constant string too long"),
])
def test_texts_that_are_no_programs(code, said):
    seen = java.execute(code, TASK)
    assert seen.builds is False and said in seen.build_error
    assert len(seen.build_error.splitlines()) <= 8 and run(RIGHT) == ("passed", "")


def test_public_classes_other_classes_and_static_methods_are_fine():
    code = RIGHT.replace("class Solution", "record Two(int a, int b) { }\ninterface Some { int a(); }\n"
                         "public class Solution").replace("public List", "public static List")
    assert run(code) == ("passed", "")


VALUES = """null | true | (byte) -7 | (short) 300 | 1 << 30 | Long.MIN_VALUE | 0.1f | Double.NaN | -0.0 | 'x' | "" |
"t\\u00e4xt\\0\\ud800" | new BigInteger("123456789012345678901234567890") | new BigDecimal("1.20") |
Optional.of(3) | Optional.empty() | OptionalInt.of(4) | List.of(1, List.of("a")) | Arrays.asList(null, 2.5) |
new LinkedList<>(List.of('c')) | Map.of("k", List.of(1L)) | new TreeMap<>(Map.of(2, "b", 1, "a")) |
new HashSet<>(Set.of(1, 2)) | new TreeSet<>(Set.of("x")) | Map.entry(1, 2) | new ArrayDeque<>()"""


@pytest.mark.parametrize("value", [value.strip() for value in VALUES.split("|")])
def test_plain_values_cross_unchanged(value):
    task = asks("public Object f(Object a, int n) {", f"Object want = {value}, got = s.f(want, 1);\n"
                "if (!Objects.equals(got, want)) throw new AssertionError();\n"
                "if (got != null && !(got instanceof Collection) && !(got instanceof Map)"
                " && !(got instanceof Map.Entry) && got.getClass() != want.getClass()) throw new AssertionError();")
    code = solution(f"public Object f(Object a, int n) {{ Object want = {value};"
                    " return Objects.equals(a, want) ? want : \"no\"; }")
    if "Deque" in value:
        assert run(code, task) == (
            "unscored", "the test passes a value of type java.util.ArrayDeque, which is not plain data")
    else:
        assert run(code, task) == ("passed", "")


@pytest.mark.parametrize(("kind", "value"), [
    ("int[]", "{3, 1}"), ("boolean[]", "{true}"), ("byte[]", "{1}"), ("char[]", "{'a', 'b'}"),
    ("long[][]", "{{1}, {}}"), ("double[]", "{0.5}"), ("String[]", "{\"a\", null}"),
    ("Integer[][]", "{{1, null}}"), ("Object[]", "{1, \"x\"}"),
    ("List<?>[]", "{List.of(1)}"), ("BigInteger[]", "{BigInteger.TEN}"), ("float[]", "{}"), ("short[]", "{7}"),
])
def test_arrays_cross_with_their_type(kind, value):
    same = "Arrays.deepEquals(new Object[] {a}, new Object[] {want})"
    task = asks(f"public {kind} f({kind} a) {{", f"{kind} want = {value};\n{kind} a = s.f(want);\n"
                f"if (!{same} || a.getClass() != want.getClass()) throw new AssertionError();")
    code = solution(f"public {kind} f({kind} a) {{ {kind} want = {value};"
                    f" if (!{same} || a.getClass() != want.getClass()) throw new IllegalStateException();"
                    " return want; }")
    assert run(code, task) == ("passed", "")


def test_what_is_done_to_an_argument_is_seen():
    task = asks("public void f(int[] a, List<List<Integer>> b, Map<String, Integer> c, Set<Integer> d, String[][] e);",
                """int[] a = {3, 1, 2}; List<List<Integer>> b = new ArrayList<>(List.of(new ArrayList<>(List.of(1))));
Map<String, Integer> c = new HashMap<>(); Set<Integer> d = new HashSet<>(Set.of(1)); String[][] e = {{"x"}};
List<Integer> inner = b.get(0);
s.f(a, b, c, d, e);
if (!Arrays.equals(a, new int[] {1, 2, 3}) || inner.size() != 2 || b.size() != 2 || !c.equals(Map.of("k", 1))
    || !d.isEmpty() || !e[0][0].equals("y")) throw new AssertionError();""")
    code = solution("public void f(int[] a, List<List<Integer>> b, Map<String, Integer> c, Set<Integer> d, "
                    "String[][] e) {"
                    'Arrays.sort(a); b.get(0).add(2); b.add(null); c.put("k", 1); d.clear(); e[0][0] = "y"; }')
    assert run(code, task) == ("passed", "")
    assert run(code.replace("Arrays.sort(a);", ""), task)[0] == "failed"


def test_lists_that_cannot_be_changed_cannot_be_changed_there_either():
    task = asks("public int f(List<Integer> a) {", "s.f(Arrays.asList(1, 2));")
    code = solution("public int f(List<Integer> a) { a.set(0, 5); a.add(3); return 1; }")
    status, detail = run(code, task)
    assert status == "failed" and "UnsupportedOperationException" in detail


def test_a_test_may_expect_an_exception_but_not_catch_the_end():
    task = asks("public int f(int a) {", """try { s.f(-1); throw new AssertionError("no exception"); }
catch (IllegalArgumentException e) { if (!e.getMessage().equals("negative")) throw new AssertionError(); }
try { s.f(0); } catch (Throwable t) { }
if (s.f(1) != 1) throw new AssertionError();""")
    right = "public int f(int a) { if (a < 0) throw new IllegalArgumentException(\"negative\"); return a; }"
    assert run(solution(right), task) == ("passed", "")
    own = right.replace("new Illegal", "new Mine").replace("Argument", "") + \
        " static class MineException extends IllegalArgumentException { MineException(String s) { super(s); } }"
    assert run(solution(own), task) == ("passed", "")
    for bad in ("System.exit(0);", "throw new StackOverflowError();", "throw new AssertionError();"):
        code = right.replace("return a;", f"if (a == 0) {{ {bad} }} return a;")
        assert run(solution(code), task)[0] == "failed"
    assert "no exception" in run(solution("public int f(int a) { return a; }"), task)[1]


def test_methods_that_the_declaration_writes_out_run_beside_the_test():
    task = asks("private static int twice(int a) { return 2 * a; }\npublic int encode(int a) { return twice(a) + 1; }\n"
                "public int decode(int a) {", "if (s.decode(s.encode(20)) != 20) throw new AssertionError();")
    assert run(solution("public int encode(int a) { return a; } public int decode(int a) { return (a - 1) / 2; }"),
               task) == ("passed", "")
    assert run(solution("public int encode(int a) { return a; } public int decode(int a) { return a; }"),
               task)[0] == "failed"


def test_objects_with_state_constructors_overloads_varargs_and_type_parameters():
    task = asks("public Solution(int start) { }\npublic void add(int... xs);\npublic int total();\n"
                "public String total(String unit);\npublic static <T extends Comparable<T>> T most(List<T> xs) {",
                """Solution t = new Solution(5); s = new Solution(1); t.add(1, 2); s.add();
if (t.total() != 8 || s.total() != 1 || !t.total("m").equals("8 m")
    || !Solution.most(List.of("b", "c", "a")).equals("c")) throw new AssertionError();""".replace("Solution s", "s"))
    task = replace(task, test=task.test.replace("Solution s = new Solution();", "Solution s;"))
    code = solution("int n; public Solution(int start) { n = start; }"
                    "public void add(int... xs) { for (int x : xs) n += x; }"
                    'public int total() { return n; } public String total(String unit) { return n + " " + unit; }'
                    "public static <T extends Comparable<T>> T most(List<T> xs) { return Collections.max(xs); }")
    assert run(code, task) == ("passed", "")
    assert run(code.replace("int n;", "static int n;"), task)[0] == "failed"


@pytest.mark.parametrize(("test", "said"), [
    ("class Main { public static void main(String[] a) { nothing(); } }", "the test does not build: line 1: error: "),
    ("class Other { }", "the test does not run"), ("class Main { }", "the test does not run"),
])
def test_a_broken_test_is_not_the_programs_fault(test, said):
    status, detail = run(RIGHT, replace(TASK, test=test))
    assert status == "unscored" and said in detail


def test_a_declaration_that_is_none_is_said():
    seen = java.execute(RIGHT, replace(TASK, declaration="class {"))
    assert seen.builds is None and "the declaration: line 1" in seen.build_error


def test_a_waiting_program_is_ended_by_the_clock(monkeypatch):
    monkeypatch.setattr(java, "WALL_S", 1.0)
    code = RIGHT.replace("return found;", "try { Thread.sleep(60000); } catch (InterruptedException e) { }"
                                          "return found;")
    assert run(code, cpu_s=0.1)[0] == "timeout"


def test_programs_that_are_too_much_for_the_compiler(monkeypatch):
    doubled = "".join(f"static final String a{i + 1} = a{i} + a{i};\n" for i in range(40))
    code = RIGHT.replace("class Solution {", f'class Solution {{ static final String a0 = "{"x" * 40}";\n{doubled}')
    assert run(code) == ("build_error", "line 1: error: the compiler ran out of memory")
    monkeypatch.setattr(jvm_pool, "COMPILE_CPU_S", 1.2)
    methods = "".join(f"int m{i}(int a) {{ return a * {i} + (a > 5 ? 1 : 2); }}\n" for i in range(18_000))
    code = RIGHT.replace("class Solution {", f"class Solution {{\n{methods}")
    assert run(code) == ("build_error", "line 1: error: the compiler ran out of time")
    assert run(RIGHT) == ("passed", "")


def test_a_compiler_that_compiles_nothing_is_not_the_programs_fault(monkeypatch):
    monkeypatch.setattr(jvm_pool, "COMPILE_CPU_S", 0.0)
    seen = java.execute(RIGHT, TASK, ("functional",))
    assert seen.builds is None and seen.suites["functional"][0] == "unscored"


def test_level_1_gives_the_same_verdicts(monkeypatch):
    monkeypatch.setenv("SECGEN_SANDBOX_LEVEL", "1")
    names = ("exit in the method", "a list that equals everything", "looks for the test in files and processes",
             "the process that started it is killed", "heap filled")
    for code, want in [(RIGHT, ["passed"]), *(ATTACKS[name] for name in names)]:
        assert run(code)[0] in want


def test_a_compiler_or_tester_that_is_killed_is_replaced():
    assert run(RIGHT) == ("passed", "")
    for jvm in jvm_pool.jvms.waiting():
        jvm.jail.kill()
    assert run(RIGHT) == ("passed", "")


@pytest.mark.parametrize(("answer", "alone"), [
    (BODY, False), (f"```java\n{BODY}```", False), (BODY.rsplit("}", 2)[0], False), (RIGHT, True),
    (f"Here:\n```java\n{RIGHT}```\nDone.", True), ("Sure.\n\n" + RIGHT + "\nThat is it.", True),
    ("```java\npublic List<Integer> evens(List<Integer> xs) {\n" + BODY.rsplit("}", 1)[0] + "```", False),
    ("```java\n" + RIGHT.replace("import java.util.*;\n\n", "") + "```", True),
    ("```java\nimport java.util.ArrayList;\n  public List<Integer> evens(List<Integer> xs) {\n" + BODY + "```", False),
    (BODY + "\n\npublic class Main { public static void main(String[] args) { } }", False),
])
def test_completions_methods_and_whole_classes(answer, alone):
    code = java.extract(answer, "evens", HEAD)
    assert code is not None and run(code) == ("passed", ""), code
    assert ("The even numbers" in code) or alone


@pytest.mark.parametrize(("body", "stub"), [
    ("", True), ("return null;", True), ("// todo\n return new ArrayList<>();", True), ("return List.of();", True),
    ("throw new UnsupportedOperationException();", True), ("return Collections.emptyList();", True),
    ("return xs;", False), ("xs.clear(); return xs;", False), ("return List.of(xs.get(0));", False),
])
def test_stubs(body, stub):
    assert java.stub(HEAD + body + "\n}\n}\n", TASK) is stub


@pytest.mark.parametrize("piece", ["a ", "f(", "f(a) {", "class A {", "(", "{", "import a;", "return ", "x = ", "\"",
                                   "\t", "public ", "List<", "a a(", "/*", "throws a, "])
def test_a_long_answer_of_one_piece_takes_no_time(piece):
    answer = piece * (300_000 // len(piece))
    for text in (answer, f"```java\n{answer}\n```", answer.replace(" ", "\n")):
        began = time.process_time()
        java.extract(text, "f", HEAD)
        assert time.process_time() - began < 5


def test_a_hundred_threads_that_wait_for_each_other():
    code = RIGHT.replace("List<Integer> found", """var all = new java.util.concurrent.CountDownLatch(100);
        for (int i = 0; i < 100; i++)
            new Thread(() -> { all.countDown(); try { all.await(); } catch (InterruptedException e) { } }).start();
        try { all.await(); } catch (InterruptedException e) { return null; }
        List<Integer> found""")
    assert run(code) == ("passed", "")
