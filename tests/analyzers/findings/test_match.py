"""Fates of findings between two programs: worked cases, and laws that hold for any."""
from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.analyzers.findings.match import fates
from secgen_lib.core.records import Finding


def at(line: int, category: str = "leak", rule: str = "r", tool: str = "t") -> Finding:
    return Finding(rule, tool, (), category, "error", "m", line)


PARENT = """#include <stdlib.h>
struct s { int x; };
int a[] = { 1, 2 };
/* a brace in a comment: { */
char *copy(const char *s)
{
    char *p = malloc(4);
    strcpy(p, s);   // copies
    return p;
}

int sum(int n) {
    int b[8];
    for (int i = 0; i <= 8; i++) b[i] = n;
    return b[n];
}
"""


def kinds(result):
    return [fate for _, fate in result]


def test_persistent_when_lines_move_and_spaces_change():
    child = "\n\n" + PARENT.replace("strcpy(p, s);   // copies", "strcpy( p,s ); /* still */")
    assert kinds(fates(PARENT, [at(8)], child, [at(10)], True)) == ["persistent"]


def test_persistent_when_the_statement_changes_a_little():
    child = PARENT.replace("i <= 8", "i < 9")
    assert kinds(fates(PARENT, [at(14, "buffer overflow")], child, [at(14, "buffer overflow")], True)) == ["persistent"]


def test_persistent_in_a_renamed_function():
    child = PARENT.replace("*copy(", "*duplicate(")
    assert kinds(fates(PARENT, [at(8)], child, [at(8)], True)) == ["persistent"]


def test_fixed_when_similar_code_stands_there():
    child = PARENT.replace("strcpy(p, s);", 'snprintf(p, 4, "%s", s);')
    assert kinds(fates(PARENT, [at(8, "buffer overflow")], child, [], True)) == ["fixed"]


def test_fixed_under_new_names():
    child = PARENT.replace("strcpy(p, s);", "bounded(out, in);").replace("*p = malloc(4)", "*out = malloc(n)")
    assert kinds(fates(PARENT, [at(8, "buffer overflow")], child, [], True)) == ["fixed"]


def test_deleted_when_the_statement_is_gone():
    child = PARENT.replace("    for (int i = 0; i <= 8; i++) b[i] = n;\n", "").replace("return b[n]", "return 0")
    assert kinds(fates(PARENT, [at(14, "buffer overflow")], child, [], True)) == ["deleted"]


def test_deleted_when_the_function_is_gone():
    child = PARENT[:PARENT.index("int sum")]
    assert kinds(fates(PARENT, [at(15)], child, [], True)) == ["deleted"]


def test_a_finding_on_a_brace_is_deleted_with_its_function_body():
    stub = PARENT[:PARENT.index("int sum")] + "int sum(int n) {\n    return 0;\n}\n"
    assert kinds(fates(PARENT, [at(16)], stub, [], True)) == ["deleted"]
    kept = PARENT.replace("i <= 8", "i < 8")
    assert kinds(fates(PARENT, [at(16)], kept, [], True)) == ["fixed"]


def test_introduced_and_revealed():
    assert kinds(fates(PARENT, [], PARENT, [at(8)], True)) == ["introduced"]
    assert kinds(fates(PARENT, [at(8, "build error")], PARENT, [at(8)], False)) == ["fixed", "revealed"]


def test_another_tool_or_category_is_no_match():
    assert sorted(kinds(fates(PARENT, [at(8)], PARENT, [at(8, tool="u")], True))) == ["fixed", "introduced"]
    assert sorted(kinds(fates(PARENT, [at(8)], PARENT, [at(8, "crypto")], True))) == ["fixed", "introduced"]


PYTHON = """import os

class A:
    def run(self, x):
        os.system("ls # " + x)  # shell
        return x

def g(y):
    return eval(y)
"""


def test_python_fates():
    fixed = PYTHON.replace("eval(y)", "ast.literal_eval(y)")
    assert kinds(fates(PYTHON, [at(9)], fixed, [], True, "python")) == ["fixed"]
    gone = PYTHON[:PYTHON.index("def g")]
    assert kinds(fates(PYTHON, [at(9)], gone, [], True, "python")) == ["deleted"]
    moved = "# a comment\n" + PYTHON.replace("# shell", "# still")
    assert kinds(fates(PYTHON, [at(5)], moved, [at(6)], True, "python")) == ["persistent"]


LINES = st.lists(st.sampled_from(
    ["int f(int a) {", "}", "  x = a + b;", "  strcpy(p, s);", "  return *p;", "", "// c", "  if (a) {", '  puts("{");',
     "int g(void)", "{", "#define X {"]), max_size=25)
FINDINGS = st.lists(st.builds(at, st.integers(1, 30), st.sampled_from(["leak", "other"]), st.sampled_from(["r", "q"]),
                              st.sampled_from(["t", "u"])), max_size=6)


@settings(max_examples=150, deadline=None)
@given(LINES, FINDINGS, LINES, FINDINGS, st.booleans(), st.sampled_from(["c", "python"]))
def test_every_finding_has_one_fate(before, found, after, then, builds, language):
    result = fates("\n".join(before), found, "\n".join(after), then, builds, language)
    count = {fate: sum(f == fate for _, f in result) for fate in
             ("fixed", "deleted", "persistent", "introduced", "revealed")}
    assert [f for f, _ in result[:len(found)]] == found
    assert count["fixed"] + count["deleted"] + count["persistent"] == len(found)
    assert count["persistent"] + count["introduced"] + count["revealed"] == len(then)
    assert not count["introduced" if not builds else "revealed"]


@settings(max_examples=80, deadline=None)
@given(LINES, FINDINGS, st.sampled_from(["c", "python"]))
def test_the_same_program_keeps_all(lines, found, language):
    code = "\n".join(lines)
    assert set(kinds(fates(code, found, code, found, True, language))) <= {"persistent"}


@settings(max_examples=80, deadline=None)
@given(LINES, FINDINGS)
def test_nothing_is_left_of_an_empty_program(lines, found):
    assert set(kinds(fates("\n".join(lines), found, "", [], True))) <= {"deleted"}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.integers(1, 9), st.sampled_from(["c", "python"]))
def test_any_text_is_read(text, line, language):
    assert len(fates(text, [at(line)], text[::-1], [at(line)], True, language)) in (1, 2)
