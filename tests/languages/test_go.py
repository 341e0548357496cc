"""Go programs: what passes, what fails and how it is said, and programs that try to pass without being right."""
from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.core.records import Task
from secgen_lib.languages.go import build as go_build
from secgen_lib.languages.go import language as go
from secgen_lib.languages.go import source as go_source
from tests.languages import honest

pytestmark = pytest.mark.skipif(go.available() is not None, reason=f"go: {go.available()}")
HEAD = "// The sum.\nfunc Add(a, b int) int {\n"
SETUP = 'package main\n\nimport (\n\t"testing"\n\n\t"github.com/stretchr/testify/assert"\n)\n\n'
TEST = SETUP + """func TestAdd(t *testing.T) {
	assert := assert.New(t)
	assert.Equal(3, Add(1, 2))
	assert.Equal(
		777123,
		Add(777000, 123),
	)
}
"""
TASK = Task("t/1", "d", "go", HEAD, "Add", declaration="func Add(a, b int) int {", test=TEST)
RIGHT = "func Add(a, b int) int {\n\treturn a + b\n}\n"
_PARTS = re.split(r"^=== (.+?) \| (\w+) \| (.*)\n", Path(__file__).with_name("attacks_go.txt").read_text(),
                  flags=re.MULTILINE)[1:]
ATTACKS = list(zip(_PARTS[::4], _PARTS[1::4], _PARTS[2::4], _PARTS[3::4], strict=True))


def run(code, task=TASK, cpu_s=2.0):
    seen = go.execute(code, task, ("functional",), cpu_s=cpu_s)
    return ("build_error", seen.build_error) if seen.builds is False else seen.suites["functional"]


def asks(declaration, body, setup=SETUP):
    return Task("t/2", "d", "go", "", "F", declaration=declaration,
                test=f"{setup}func TestF(t *testing.T) {{\n\tassert := assert.New(t)\n{body}\n}}\n")


@pytest.mark.parametrize("code", [
    RIGHT, "package main\n\n" + RIGHT, "package sum; " + RIGHT, 'package main\nimport "fmt"\n' + RIGHT + "func main() "
    "{ fmt.Println(Add(1, 2)) }\n", "func Add(x, y int) (sum int) { sum = x + y; return }",
    "type number = int\nfunc Add(a, b number) number { return a + b }", RIGHT + "func wire() {}\nfunc judge() {}\n",
    "func init() { println(1) }\n" + RIGHT, RIGHT + "var SecgenTest, run = 1, 2\n",
])
def test_right(code):
    assert run(code) == ("passed", "")


def test_a_wrong_answer_is_shown_with_its_assertion():
    assert run(RIGHT.replace("+", "-")) == ("failed", "assert.Equal(3, Add(1, 2)); Add(1, 2) returned -1")
    assert run(RIGHT.replace("a + b", "3")) == (
        "failed", "assert.Equal( 777123, Add(777000, 123), ); Add(777000, 123) returned 3")


@pytest.mark.parametrize(("code", "said"), [
    ("func Add(a, b int) int {\n\treturn a + )\n}", "line 2: error: syntax error: unexpected )"),
    ('import "os"\n' + RIGHT, 'imported and not used'),
    ("func Add(a, b int) int {\n\tc := 1\n\treturn a + b\n}", "line 2: error: c declared but not used"),
    ("func Add(a, b int) int {\n\treturn fmt.Len(a)\n}", "line 2: error: undefined: fmt"),
    ("func Sub(a, b int) int { return a }", "line 1: error: undefined: Add"),
    ("\n\nfunc Add(a, b int) string { return `` }", "line 3: error: cannot use Add"),
    ('import "no/such"\n' + RIGHT, "line 1: error: could not import no/such"), ("func Add(a, b int) int {", "line 1: "),
    ("\x00", "error: "), ("\ud800", "error: "), ("}; func x() {", "line 1: error: "), ("(" * 100_000, "error: "),
    (RIGHT + " " * (9 << 20), "line 1: error: a program of more than 8 MiB"),
], ids=range(13))
def test_build_errors(code, said):
    status, detail = run(code)
    assert status == "build_error" and said in detail and re.match(r"line \d+: error: ", detail)
    assert len(detail.splitlines()) <= 8


@pytest.mark.parametrize(("name", "status", "said", "code"), ATTACKS, ids=[name for name, *_ in ATTACKS])
def test_attacks(name, status, said, code):
    seen, detail = run(code, cpu_s=8.0 if status == "memory" else 1.0)
    assert seen == status and said in detail, detail


def test_what_is_said_of_a_program_is_bounded():
    forged = """import "syscall"
func Add(a, b int) int {
	x := make([]byte, 1<<20)
	copy(x, "\\x00\\x0f\\xff\\xfcP\\xff")
	for d := 0; ; d = (d + 1) % 12 { syscall.Write(d, x) }
}"""
    for code in (forged, "func Add(a, b int) int { panic(string(make([]byte, 1<<20))) }"):
        status, detail = run(code)
        assert status == "failed" and "panicked" in detail and len(detail) < 2000


def test_there_are_attacks_enough():
    assert len(ATTACKS) >= 35 and len({name for name, *_ in ATTACKS}) == len(ATTACKS)


VALUES = {
    "interface{}": ["nil", "true", "-7", "int8(-1)", "uint64(1 << 63)", "0.1", "math.Inf(-1)", "float32(0.1)",
                    "'x'", '"t\\u00e4xt\\x00\\xff"', "[]int{}", "[]int(nil)", "[3]string{}", "2i",
                    "[]interface{}{nil, 1, `a`}",
                    "map[string][]int{`a`: {1}, ``: nil}", "map[interface{}]interface{}{5: `x`, `y`: 2.5}", "byte(7)"],
    "[][]int": ["nil", "[][]int{}", "[][]int{nil, {}, {1, 2}}"], "[2]interface{}": ["[2]interface{}{`a`, false}"],
    "map[rune]int": ["nil", "map[rune]int{}", "map[rune]int{'a': 1}"], "string": ['"\\xff\\x00"'],
    "struct{ A int; B []string }": ["struct{ A int; B []string }{1, []string{`x`}}"],
    "float64": ["math.Copysign(0, -1)", "5e-324"], "[]byte": ["[]byte(nil)", "[]byte{}", "[]byte(`x`)"],
    "error": ["nil", "errors.New(`gone`)"],
}


@pytest.mark.parametrize("kind", VALUES)
def test_values_cross_as_they_are(kind):
    """There and back; reflect.DeepEqual, bits of floats and printed Go source see no difference."""
    setup = go_source.tidy(SETUP, (), ()).replace('"testing"', '"errors"\n\t"fmt"\n\t"math"\n\t"reflect"\n\t"testing"')
    body = "\tvar _, _ = errors.New, math.Inf\n" + "".join(
        f"\t{{\n\t\tvar v {kind} = {value}\n\t\tb := F(v)\n\t\tassert.True(reflect.DeepEqual(v, b))\n"
        f'\t\tassert.Equal(fmt.Sprintf("%T %#v", v, v), fmt.Sprintf("%T %#v", b, b))\n\t}}\n' for value in VALUES[kind])
    if kind == "error":
        body = body.replace('fmt.Sprintf("%T %#v", v, v), fmt.Sprintf("%T %#v", b, b)', "fmt.Sprint(v), fmt.Sprint(b)")
    task = asks(f"func F(x {kind}) {kind} {{", body, setup)
    assert run(f"func F(x {kind}) {kind} {{ return x }}", task) == ("passed", "")


@pytest.mark.parametrize("result", ["func() {}", "make(chan int)", "&x", "T(3)", "[]T{3}", "struct{ A int }{1}", "E{}",
                                    "map[string]T{}"])
def test_what_is_no_plain_data_is_refused(result):
    code = ("type T int\ntype E struct{}\nfunc (E) Error() string { return `` }\n"
            f"func F(x int) interface{{}} {{ _ = x; return {result} }}")
    status, detail = run(code, asks("func F(x int) interface{} {", "\tassert.NotNil(F(1))"))
    assert status == "failed" and detail.endswith("which is not plain data"), detail


def test_several_results_variadic_and_errors():
    task = asks("func F(scale float64, xs ...int) (int, error) {", """	n, err := F(1.5, 1, 2, 3)
	assert.Equal(9, n)
	assert.NoError(err)
	_, err = F(1)
	assert.EqualError(err, "none")""")
    code = """import "errors"
func F(scale float64, xs ...int) (int, error) {
	if len(xs) == 0 { return 0, errors.New("none") }
	t := 0
	for _, x := range xs { t += x }
	return int(scale * float64(t)), nil
}"""
    assert run(code, task) == ("passed", "")
    assert run(code.replace('errors.New("none")', "nil").replace('import "errors"', ""), task)[0] == "failed"


def test_what_a_program_does_to_its_arguments_reaches_the_test():
    task = asks("func F(xs []int, m map[string]int) {", """	xs, m := []int{3, 1, 2}, map[string]int{"a": 1, "b": 2}
	F(xs, m)
	assert.Equal([]int{1, 2, 3}, xs)
	assert.Equal(map[string]int{"b": 5}, m)""")
    right = 'import "sort"\nfunc F(xs []int, m map[string]int) { sort.Ints(xs); delete(m, "a"); m["b"] = 5 }'
    assert run(right, task) == ("passed", "")
    assert run("func F(xs []int, m map[string]int) {}", task)[0] == "failed"


@pytest.mark.parametrize(("body", "status", "said"), [
    ("\tassert.Equal(1, F(1))", "passed", ""), ("\tassert.Equal(1, 1)", "unscored", "does not call the function"),
    ("\tassert.Equal(1, F(2))", "failed", "F(2) returned 2"),
    ("\t_ = assert\n\tt.Fatal(F(1))", "failed", "F(1) returned 1"),
    ("\tdefer func() { recover() }()\n\tassert.Equal(5, F(-1))", "failed", "F(-1) panicked"),
    ("\tassert.Panics(func() { F(-1) })", "failed", "F(-1) panicked"),
    ("\tassert.Equal(1, G(1))", "unscored", "undefined: G"),
    ("\tvar xs []int\n\tassert.Equal(F(1), xs[1])", "failed", "panic: runtime error"),
])
def test_forms_of_tests(body, status, said):
    seen, detail = run("func F(x int) int { if x < 0 { panic(`no`) }; return x }", asks("func F(x int) int {", body))
    assert seen == status and said in detail, detail


def test_each_suite_is_a_process_of_its_own():
    from dataclasses import replace
    task = replace(TASK, examples=TEST.replace("777123", "0"), security_test=TEST)
    code = "var calls int\nfunc Add(a, b int) int { calls++; if calls > 2 { return 0 }; return a + b }"
    seen = go.execute(code, task)
    assert {suite: status for suite, (status, _) in seen.suites.items()} == {
        "examples": "failed", "functional": "passed", "security": "passed"}


def test_a_timeout_is_cpu_time_and_a_sleeper_is_ended_by_the_clock(monkeypatch):
    sleeps = 'import "time"\nfunc Add(a, b int) int { time.Sleep(%s); return a + b }'
    assert run(sleeps % "700 * time.Millisecond", cpu_s=0.5) == ("passed", "")
    monkeypatch.setattr(go, "WALL_S", 2.0)
    assert run(sleeps % "time.Hour", cpu_s=0.2)[0] == "timeout"


def test_without_go_or_a_declaration_nothing_is_said_of_a_program(monkeypatch):
    seen = go.execute(RIGHT, Task("t", "d", "go", "add two numbers", "Add", test=TEST))
    assert seen.builds is None and seen.suites["functional"] == ("unscored", "the task does not declare func Add")

    def missing():
        raise go_build.Broken("go is not on the path")
    monkeypatch.setattr(go_build, "kit", missing)
    assert go.execute(RIGHT, TASK).suites == {"functional": ("unscored", "go is not on the path")}


def test_no_folder_is_left(tmp_path, monkeypatch):
    run(RIGHT)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    run(RIGHT)
    assert list(tmp_path.iterdir()) == []


def test_test_binaries_are_kept_within_a_bound(monkeypatch):
    monkeypatch.setattr(go_build, "KEPT", 2)
    for i in range(4):
        assert run("func F(x int) int { return x }", asks("func F(x int) int {", f"\tassert.Equal({i}, F({i}))")) == (
            "passed", "")
    assert len(go_build._kept) == len(list(go_build._folder.iterdir())) == 2 and not go_build._used


BODY = "\treturn a + b\n}\n"


@pytest.mark.parametrize("answer", [
    f"```go\n{HEAD}{BODY}```", f"```golang\n{BODY}```", BODY, f"Use this:\n\n```\n{RIGHT}```\nDone.", RIGHT,
    f"```bash\ngo mod init\n```\n```go\npackage main\n\n{RIGHT}```\n```go\nAdd(1, 2)\n```", f"{HEAD}{BODY}",
    "```go\n\treturn a + b\n```", f"Sure!\n{RIGHT}\nThis adds.", '```go\nimport "math"\n\n' + RIGHT + "```",
    "```go\nfunc Add(a, b int) int {\n\treturn int(math.Abs(float64(a))) + b\n}\n```",
])
def test_extraction(answer):
    code = go.extract(answer, "Add", 'import (\n\t"math"\n)\n' + HEAD)
    assert code is not None and run(code) == ("passed", ""), code


def test_a_whole_program_keeps_its_own_faults():
    code = 'package main\n\nimport "os"\n\n' + RIGHT
    assert go.extract(f"```go\n{code}```", "Add", HEAD) == code and run(code)[0] == "build_error"


@pytest.mark.parametrize(("body", "stub"), [
    ("", True), ("return", True), ("return nil", True), ("// later\n return 0", True), ('return ""', True),
    ("return -1, nil", True), ('panic("not implemented")', True), ("return []int{}", True), ("return false", True),
    ("return [2]interface{}{}", True), ("_ = a\n\treturn 0", True), ("return a", False), ("return []int{a}", False),
    ("return f(0)", False), ("a = 1", False), ("return make([]int, 0)", True), ("return 1 + 1", False),
])
def test_stubs(body, stub):
    assert go.stub(f"func Add(a, b int) int {{ {body} }}", TASK) is stub
    assert go.stub(f"func Add(a interface{{}}, b struct{{ A int }}) interface{{}} {{\n{body}\n}}", TASK) is stub
    assert not go.stub("func Sub() {}", TASK)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab/*'\"`\\\n ={}();[]<>+x1"), max_size=80))
def test_bare_keeps_lines_and_length(text):
    seen = go_source.bare(text)
    assert len(seen) == len(text) and [c for c in seen if c == "\n"] == [c for c in text if c == "\n"]


PATHS = st.lists(st.sampled_from(["math", "strings", "os", "math/rand", "fmt"]), unique=True, max_size=4)


@settings(max_examples=60, deadline=None)
@given(have=PATHS, used=PATHS, block=st.booleans())
def test_imports_are_mended_and_nothing_else(have, used, block):
    lines = "".join(f'import "{path}"\n' for path in have)
    if block:
        lines = "import (\n" + "".join(f'\t"{path}" // why\n' for path in have) + ")\n"
    body = "func F() {\n" + "".join(f"\t{path.rsplit('/', 1)[-1]}.X()\n" for path in used) + "}\n"
    code = go_source.tidy(f"package main\n\n{lines}\n{body}", have, go_source.PACKAGES)
    wanted = {path for path in used if path in have or path in go_source.PACKAGES}
    assert {path for _, path in go_source.imports(code)} == wanted and code.endswith(body)
    assert code.startswith("package main\n") and go_source.tidy(code, have, go_source.PACKAGES) == code


def test_a_hostile_text_is_read_quickly():
    for text in ("`" * 50_000, "/" * 50_000, "func F(" * 5_000, "func F() " * 5_000, "import (" * 5_000, "a.B" * 9_000,
                 "func F() interface" + "{}" * 9_000):
        go_source.does_nothing(text, "F")
        go_source.signature(text, "F")
        go.extract(text, "F", HEAD)


HONEST = honest.programs("go")


@pytest.mark.parametrize(("name", "holds", "code"), HONEST, ids=[name for name, *_ in HONEST])
def test_honest_programs_are_right(name, holds, code):
    kind, holds = holds.split(" | ", 1)
    setup = SETUP if "math." not in holds else SETUP.replace('"testing"', '"math"\n\t"testing"')
    seen = go.execute(code, asks(f"func F{kind} {{", holds, setup), ("functional",))
    assert (seen.build_error, seen.suites) == ("", {"functional": ("passed", "")})
