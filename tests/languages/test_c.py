"""C programs: what passes, what fails and how it is said, and programs that try to pass without being right."""
from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from secgen_lib.core.records import Task
from secgen_lib.languages.c import language as c

HEAD = '#include "secgen_test.h"\n#include <stddef.h>\nint sum(const int *a, size_t n);\n'
TEST = HEAD + """SECGEN_TEST {
    int a[] = {1, 2, 3};
    SECGEN_CHECK(sum(a, 3) == 6, "the sum of 1, 2, 3 must be 6, is %d", sum(a, 3));
    SECGEN_CHECK(sum(a, 0) == 0, "no numbers");
    SECGEN_DONE();
}
"""
TASK = Task("t", "d", "c", "", "sum", declaration="int sum(const int *a, size_t n)", test=TEST)
RIGHT = """#include <stddef.h>

int sum(const int *a, size_t n) {
    int t = 0;
    for (size_t i = 0; i < n; i++)
        t += a[i];
    return t;
}
"""
_PARTS = re.split(r"^=== ([^|\n]+) \| ([^|\n]+?)(?: \| ([^|\n]+))?\n",
                  Path(__file__).with_name("attacks_c.txt").read_text(), flags=re.MULTILINE)
ATTACKS = {name: (text, want.split(), (also or "").split())
           for name, want, also, text in zip(_PARTS[1::4], _PARTS[2::4], _PARTS[3::4], _PARTS[4::4], strict=True)}
_HONEST = re.split(r"^=== (.+)\n", Path(__file__).with_name("honest_c.txt").read_text(), flags=re.MULTILINE)
HONEST = dict(zip(_HONEST[1::2], _HONEST[2::2], strict=True))
CALLBACK = "int visit(int (*f)(int));"
"""A function whose argument cannot cross: with it, program and test share a process."""
TOGETHER = replace(TASK, declaration=f"{TASK.declaration}; {CALLBACK}")
VISIT = "int visit(int (*f)(int)) { return f ? f(1) : 0; }\n"


def run(code, task=TASK, suites=("functional",)):
    seen = c.execute(code, task, suites)
    return seen.suites["functional"] if seen.builds else ("build_error", seen.build_error)


def allocates(body):
    return Task("t", "d", "c", "", "dup", declaration="char *dup(const char *s)", test=f"""#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *dup(const char *s);
SECGEN_TEST {{ {body} SECGEN_DONE(); }}
""")


def test_a_right_program_passes_all_suites_and_a_wrong_one_says_why():
    task = Task("t", "d", "c", "", "sum", declaration="int sum(const int *a, size_t n);", examples=TEST, test=TEST,
                security_test=TEST)
    seen = c.execute(RIGHT, task)
    assert seen.builds is True and seen.suites == dict.fromkeys(("examples", "functional", "security"), ("passed", ""))
    assert run(RIGHT.replace("t = 0", "t = 1")) == ("failed", "the sum of 1, 2, 3 must be 6, is 7")


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_ends_as_it_must(name):
    code, want, _ = ATTACKS[name]
    status, detail = run(code)
    assert status in want, (status, detail)
    if status == "build_error":
        assert re.match(r"line \d+: (error|refused): ", detail) and "root:" not in detail


@pytest.mark.parametrize("name", [name for name, (_, _, also) in ATTACKS.items() if also])
def test_an_attack_ends_as_it_must_in_one_process(name):
    code, _, want = ATTACKS[name]
    status, detail = run(VISIT + code if "_GNU_SOURCE" not in code else code + VISIT, TOGETHER)
    assert status in want, (status, detail)


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_program_passes(name):
    assert run(HONEST[name]) == ("passed", "")


@pytest.mark.parametrize("name", ["much output", "memory by mmap", "threads that end",
                                  "names that are attributes elsewhere"])
def test_an_honest_program_passes_in_one_process(name):
    assert run(HONEST[name] + VISIT, TOGETHER) == ("passed", "")


def test_only_what_cannot_cross_shares_a_process_with_its_test():
    assert not c.execute(RIGHT, TASK, ("functional",)).shared_process
    assert c.execute(RIGHT + VISIT, TOGETHER, ("functional",)).shared_process


@pytest.mark.parametrize(("old", "new", "said"), [
    ("int t = 0;", "int t = 0", "line 5: error: expected ',' or ';' before 'for'"),
    ("t += a[i]", "t += b[i]", "line 6: error: 'b' undeclared (first use in this function)"),
    ("#include <stddef.h>\n", "", "line 2: error: unknown type name 'size_t'"),
    ("int t = 0;", "int t = strlen(\"x\");", "line 4: error: implicit declaration of function 'strlen'"),
    ("int sum(const", "int add(const", "line 1: error: undefined reference to 'sum'"),
    ("int t = 0;", "int t = other(); ", "line 4: error: implicit declaration of function 'other'"),
    ("int sum", "int other(void);\nint sum", ""),
    ("int sum", "long sum", "line 3: error: conflicting types for 'sum'; have 'long int(const int *, size_t)', the "
     "task declares 'int sum(const int *a, size_t n)'"),
    ("#include <stddef.h>", "#include <no_such.h>", "line 1: error: no_such.h: No such file or directory"),
])
def test_build_errors_are_in_the_compilers_words(old, new, said):
    seen = c.execute(RIGHT.replace(old, new, 1), TASK, ("functional",))
    assert seen.builds is (said == "") and seen.build_error.split("\n")[0].startswith(said)
    assert "program.c" not in seen.build_error and "/" not in seen.build_error.replace("'/'", "")


def test_an_undefined_function_is_a_build_error_where_it_is_called():
    code = "int other(int);\n" + RIGHT.replace("t += a[i]", "t += other(a[i])")
    assert run(code) == ("build_error", "line 1: error: undefined reference to 'other'")


GOOD = """#include <stdlib.h>
#include <string.h>
char *dup(const char *s) {
    char *p = malloc(strlen(s) + 1);
    if (p == NULL)
        return NULL;
    return strcpy(p, s);
}
"""


def test_failed_allocations_reach_the_program_and_not_the_test():
    body = """secgen_fail_alloc(1); char *mine = malloc(3); char *x = dup("a"); free(mine);
    SECGEN_CHECK(mine != NULL && x == NULL, "the first fails");
    secgen_fail_alloc(2); char *y = dup("b"), *z = dup("c");
    SECGEN_CHECK(y != NULL && z == NULL, "the second fails");
    secgen_fail_alloc(1); secgen_fail_alloc(0); char *w = dup("d");
    SECGEN_CHECK(w != NULL && strcmp(w, "d") == 0, "stopped"); free(y); free(w);"""
    assert run(GOOD, allocates(body)) == ("passed", "")
    for call in ("calloc(2, 8)", "realloc(NULL, 16)", "strdup(s)", "strndup(s, 16)", "reallocarray(NULL, 2, 8)",
                 "aligned_alloc(16, 16)"):
        code = "#define _GNU_SOURCE\n" + GOOD.replace("malloc(strlen(s) + 1)", call)
        task = allocates('secgen_fail_alloc(1); SECGEN_CHECK(dup("a") == NULL, "fails");')
        assert run(code, task) == ("passed", ""), call


def test_a_violation_names_its_line():
    task = allocates('char *x = dup("four"); free(x);')
    assert run(GOOD.replace("+ 1", ""), task) == ("violation", "heap-buffer-overflow, WRITE of size 5 (line 7)")
    leak = run(GOOD.replace("    char *p", "    char *volatile q = malloc(9);\n    char *p"), task)
    assert leak == ("violation", "detected memory leaks (line 4)")


def test_a_test_that_stops_early_has_not_passed():
    task = allocates('return;')
    assert run(GOOD, task) == ("failed", "the test did not reach its end")


def test_a_test_that_does_not_build_is_nobodys_fault():
    seen = c.execute(RIGHT, Task("t", "d", "c", "", "sum", declaration="int sum(const int *a, size_t n)", test="int x"))
    assert seen.builds is None and seen.suites["functional"][0] == "unscored" and "does not build" in seen.build_error


def test_a_program_may_use_names_of_the_test_and_the_library():
    code = RIGHT + "int strcmp(const char *a, const char *b) { return 0; }\nint secret_suite(void) { return 1; }\n"
    assert run(code) == ("passed", "")


def test_no_folder_is_left(tmp_path, monkeypatch):
    import tempfile
    run(RIGHT)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    run(RIGHT)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(("body", "stub"), [
    ("", True), ("return 0;", True), ("(void)a; (void)n; return -1;", True), ("/* later */ return NULL;", True),
    ("return 'x';", True), ("return (struct s){0};", True), ("return a[0];", False), ("n = n;", False),
    ("return f(0);", False), ("int t = 0; return t;", False), ("return 0; } int other(int x) { return x;", True),
])
def test_stubs(body, stub):
    assert c.stub(f"int sum(const int *a, size_t n) {{ {body} }}", TASK) is stub
    assert c.stub("int sum(const int *a, size_t n);", TASK) is False


@pytest.mark.parametrize("line", [
    'char *k = "x"; if (!bsearch(k, "x", 1, 2, (int (*)(const void *, const void *))strcmp)) return 0;',
    "void (*drop)(void *) = free; void *(*make)(size_t) = malloc; drop(make(3));",
    "int (*const table[])(int) = {toupper, tolower, isdigit}; if (table[0]('a') != 'A') return 0;",
    "struct { double (*f)(double); } op = {sqrt}; if (op.f(4) != 2) return 0;",
    'int (*say)(const char *, ...) = printf; say("%d", 1);',
    "static int (*const shown)(const char *) = puts; shown(\"x\");",
    "int b[] = {3, 1}; qsort(b, 2, sizeof *b, (int (*)(const void *, const void *))memchr ? order : NULL); "
    "if (b[0] != 1) return 0;",
])
def test_a_function_of_the_library_may_be_handed_on(line):
    code = "#include <ctype.h>\n#include <math.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n" \
           "static int order(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }\n" + RIGHT
    assert run(code.replace("int t = 0;", f"int t = 0; (void)order; {line}")) == ("passed", "")
    alone = c.execute(code.replace("int t = 0;", f"int t = 0; (void)order; {line}"), Task("t", "d", "c", "", ""))
    assert alone.builds is True
