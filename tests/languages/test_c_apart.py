"""What crosses between a C program and its test in another process: values, objects, their ends, and who owns them."""
from __future__ import annotations

import pytest

from secgen_lib.core.records import Task
from secgen_lib.languages.c import language as c
from secgen_lib.languages.c import refused, signature
from secgen_lib.languages.signature import CannotCross

HEAD = """#define _GNU_SOURCE
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
"""


def run(declaration, program, test, way="apart"):
    task = Task("t", "d", "c", "", signature.read(declaration)[0].name, declaration=declaration,
                test=f'#include "secgen_test.h"\n{HEAD}{declaration};\nSECGEN_TEST {{ {test} SECGEN_DONE(); }}\n')
    seen = c.execute(HEAD + program, task, ("functional",))
    how = "together" if seen.shared_process else "apart"
    assert how == way
    return seen.suites["functional"] if seen.builds else ("build_error", seen.build_error)


def holds(*conditions):
    return " ".join(f'SECGEN_CHECK({condition}, "{number}");' for number, condition in enumerate(conditions))


PASSES = {
    "numbers of all kinds": (
        "double mix(char a, short b, unsigned c, long long d, float e, bool f, uint8_t g, long double h)",
        "double mix(char a, short b, unsigned c, long long d, float e, bool f, uint8_t g, long double h)"
        " { return a + b + c + d + e + f + g + h; }",
        holds("mix(-1, -2, 4000000000u, -4000000000ll, 0.5f, true, 255, 0.25L) == 253.75")),
    "a bool and nothing": (
        "bool flip(bool x); void nothing(void)", "bool flip(bool x) { return !x; } void nothing(void) {}",
        "nothing(); " + holds("flip(false)", "!flip(true)")),
    "a part of an argument": (
        "const char *rest(const char *s, int c)", "const char *rest(const char *s, int c) { return strchr(s, c); }",
        'const char *s = "a=b"; ' + holds("rest(s, '=') == s + 1", "rest(s, 'x') == NULL", "rest(s, 0) == s + 3")),
    "a buffer of the program's own": (
        "char *place(int k)",
        "static char own[9] = \"abcdefgh\"; char *place(int k) { own[0] = 'A' + k; return own + k; }",
        "char *p = place(0), *q = place(3); " + holds("q == p + 3", "p[0] == 'D'", "*q == 'd'")),
    "an array of texts": (
        "size_t total(const char *const *list, size_t n)",
        "size_t total(const char *const *list, size_t n)"
        " { size_t t = 0; while (n--) t += list[n] ? strlen(list[n]) : 0; return t; }",
        'char own[] = "four"; const char *list[] = {"a", own, NULL, own + 2}; ' + holds("total(list, 4) == 7")),
    "a text that the program replaces": (
        "int swap(char **p, const char *s)",
        "int swap(char **p, const char *s) { char *q = strdup(s); if (!q) return -1; free(*p); *p = q; return 0; }",
        'char *p = NULL; ' + holds('swap(&p, "one") == 0', 'strcmp(p, "one") == 0', "swap(&p, p + 1) == 0",
                                   'strcmp(p, "ne") == 0') + " free(p);"),
    "texts that the program allocates": (
        "char **split(const char *s, size_t *n)",
        "char **split(const char *s, size_t *n) { char **r = malloc(2 * sizeof *r); r[0] = strdup(s); r[1] = NULL;"
        " *n = 1; return r; }",
        'size_t n; char **r = split("x y", &n); ' + holds("n == 1", 'strcmp(r[0], "x y") == 0', "r[1] == NULL") +
        " free(r[0]); free(r);"),
    "what the test writes between calls": (
        "int next(int *a)", "static int *kept; int next(int *a) { if (a) kept = a; return ++*kept; }",
        "int a[2] = {1, 2}; " + holds("next(a) == 2") + " a[0] = 7; " + holds("next(NULL) == 8", "a[0] == 8")),
    "what the program gave and gets back": (
        "int *make(int n); int sum(int *p, int n); void drop(int *p)",
        "int *make(int n) { int *p = malloc(n * sizeof *p); for (int i = 0; i < n; i++) p[i] = i; return p; }"
        " int sum(int *p, int n) { return n ? *p + sum(p + 1, n - 1) : 0; } void drop(int *p) { free(p); }",
        "int *p = make(5); p[4] = 10; " + holds("sum(p, 5) == 16") + " drop(p);"),
    "what the program takes to free": (
        "void take(char *p)", "void take(char *p) { free(p); }", "take(malloc(4)); take(NULL);"),
    "what the test still holds at its end": (
        "char *keep(void)", "char *keep(void) { return malloc(9); }", "static char *volatile p; p = keep(); p[0] = 1;"),
    "what the program still holds at its end": (
        "char *keep(void)", "static char *p; char *keep(void) { return p ? p : (p = calloc(1, 9)); }",
        holds("keep() == keep()")),
    "rows": (
        "void turn(int a[][3], int rows)",
        "void turn(int a[][3], int rows) { for (int i = 0; i < rows; i++) { int t = a[i][0]; a[i][0] = a[i][2];"
        " a[i][2] = t; } }",
        "int a[2][3] = {{1, 2, 3}, {4, 5, 6}}; turn(a, 2); " + holds("a[0][0] == 3", "a[1][2] == 4")),
    "errno": (
        "int look(int x)", "int look(int x) { if (x) errno = x; return errno; }",
        "errno = 5; " + holds("look(0) == 5", "errno == 5", "look(9) == 9 && errno == 9")),
    "pointers that are no pointers": (
        "void *same(void *p)", "void *same(void *p) { return p; }",
        "int x; " + holds("same((void *)-1) == (void *)-1", "same((void *)7) == (void *)7", "same(&x) == &x",
                          "same((void *)0x123456789000) == (void *)0x123456789000", "same(&x + 1) == &x + 1")),
    "the library's own memory": (
        "const char *name(int e)", "const char *name(int e) { return strerror(e); }",
        holds('strcmp(name(ENOENT), "No such file or directory") == 0')),
    "more than one message holds": (
        "long add(const char *a, size_t n, char *b)",
        "long add(const char *a, size_t n, char *b)"
        " { long t = 0; for (size_t i = 0; i < n; i++) { t += a[i]; b[i] = a[i] + 1; } return t; }",
        "size_t n = 20 << 20; char *a = malloc(n), *b = malloc(n); memset(a, 1, n); " +
        holds("add(a, n, b) == (long)n", "b[0] == 2 && b[n - 1] == 2") + " free(a); free(b);"),
    "a mapping, most of it untouched": (
        "int look(const char *p, size_t n)", "int look(const char *p, size_t n) { return p[0] + p[n - 1] + p[n / 2]; }",
        "size_t n = (size_t)1 << 31; char *p = mmap(NULL, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS |"
        " MAP_NORESERVE, -1, 0); p[n - 1] = 3; " + holds("look(p, n) == 3") + " munmap(p, n);"),
    "many calls with objects that end": (
        "int first(const int *a)", "int first(const int *a) { return *a; }",
        "for (int i = 0; i < 300; i++) { int a[3] = {i, 0, 0}, *b = malloc(4); *b = -i; " +
        holds("first(a) == i", "first(b) == -i") + " free(b); }"),
}


@pytest.mark.parametrize("name", PASSES)
def test_what_crosses(name):
    assert run(*PASSES[name]) == ("passed", "")


VIOLATIONS = {
    "reads behind an array of the test's": (
        "int f(const int *a, int n)", "int f(const int *a, int n) { return a[n]; }",
        "int a[3] = {0}; f(a, 3);", "stack-buffer-overflow, READ of size 4 (line 10)"),
    "reads before it": (
        "int f(const int *a, int n)", "int f(const int *a, int n) { return a[n]; }",
        "int a[3] = {0}; f(a, -1);", "stack-buffer-underflow, READ of size 4 (line 10)"),
    "reads behind a text": (
        "int f(const char *s)", "int f(const char *s) { return s[strlen(s) + 1]; }", 'f("abc");',
        "global-buffer-overflow, READ of size 1 (line 10)"),
    "writes to a text": (
        "void f(char *s)", "void f(char *s) { s[0] = 'x'; }", 'f((char *)"abc");',
        "AddressSanitizer:DEADLYSIGNAL (line 10)"),
    "writes behind what the test allocated": (
        "void f(char *s)", "void f(char *s) { s[5] = 'x'; }", "char *p = malloc(5); f(p); free(p);",
        "heap-buffer-overflow, WRITE of size 1 (line 10)"),
    "frees what is not on the heap": (
        "void f(char *s)", "void f(char *s) { free(s); }", "char a[4]; f(a);",
        "attempting free on address which was not malloc()-ed"),
    "frees twice": (
        "void f(char *s)", "void f(char *s) { free(s); }", "char *p = malloc(4); f(p); f(p);",
        "attempting double-free on (line 10)"),
    "uses what the test freed": (
        "int f(int *p)", "static int *kept; int f(int *p) { if (p) kept = p; return *kept; }",
        "int *p = calloc(1, 4); f(p); free(p); f(NULL);", "heap-use-after-free, READ of size 4 (line 10)"),
    "uses a variable of the test's whose scope has ended": (
        "int f(int *p)", "static int *kept; int f(int *p) { if (p) kept = p; return *kept; }",
        "{ int x = 1; f(&x); } f(NULL);", "stack-use-after-scope, READ of size 4 (line 10)"),
    "gives what it freed": (
        "char *f(void)", "char *f(void) { char *p = strdup(\"x\"); free(p); return p; }",
        'char *p = f(); SECGEN_CHECK(p[0] == 120, "%c", p[0]);', "heap-use-after-free, READ of size 1 (line 10)"),
    "gives a text without an end": (
        "char *f(void)", "char *f(void) { char *p = malloc(3); memcpy(p, \"abc\", 3); return p; }",
        'char *p = f(); SECGEN_CHECK(strlen(p) == 3, "x"); free(p);', "heap-buffer-overflow, READ of size 4 (line 10)"),
    "gives a variable of its own": (
        "int *f(int x)", "int *f(int x) { int own = x; int *volatile p = &own; return p; }",
        'SECGEN_CHECK(*f(3) == 3, "x");', "stack-use-after-return, READ of size 1 (line 10)"),
    "gives an invented address": (
        "int *f(void)", "int *f(void) { return (int *)0x602000000000; }", 'SECGEN_CHECK(*f() == 3, "x");',
        "AddressSanitizer:DEADLYSIGNAL"),
    "loses what it was given": (
        "void f(char *p)", "void f(char *p) { (void)p; }", "f(malloc(6));", "detected memory leaks"),
    "loses what it gave": (
        "char *f(void)", "char *f(void) { return malloc(9); }", "f();", "detected memory leaks (line 10)"),
    "keeps one that nobody can reach": (
        "int f(int **p)", "int f(int **p) { *p = malloc(4); *p = malloc(8); return 0; }",
        "int *p; f(&p); free(p);", "detected memory leaks (line 10)"),
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_a_violation_is_seen_where_the_program_makes_it(name):
    declaration, program, test, said = VIOLATIONS[name]
    status, detail = run(declaration, program, test)
    assert status == "violation" and detail.startswith(said), (status, detail)


@pytest.mark.parametrize(("program", "said"), [
    ("int *f(void) { return (int *)((char *)malloc(4) + 2000); }", "violation"),
    ("int *f(void) { return malloc((size_t)1 << 30); }", "failed"),
    ("int *f(void) { exit(0); }", "failed"),
    ("int *f(void) { abort(); }", "crash"),
])
def test_a_result_that_is_not_what_was_asked_is_the_programs_fault(program, said):
    assert run("int *f(void)", program, 'int *p = f(); SECGEN_CHECK(p[0] == 7, "x"); free(p);')[0] == said


@pytest.mark.parametrize("declaration", [
    "int f(int (*g)(int))", "struct s *f(void)", "int f(struct s *p)", "int f(FILE *p)", "int f(const char *s, ...)",
    "int f(enum e x)", "unknown f(int x)", "int f(int n, int a[n][n])", "", "#define N 3\nint f(int a[N])",
])
def test_what_cannot_cross_is_said(declaration):
    with pytest.raises(CannotCross):
        signature.read(declaration)


def test_a_signature_says_what_was_declared():
    one, two = signature.read("char *f(const unsigned char *a, size_t n, char *const *list, long double);\n"
                              "/* x */ void g(void);")
    assert (one.name, one.result.text, two.name, two.parameters) == ("f", "char *", "g", ())
    assert [(p.name, p.type.text, signature.depth(p.type), p.type.mutable) for p in one.parameters] == [
        ("a", "unsigned char *", 1, False), ("n", "size_t", 0, False), ("list", "char * *", 2, False),
        ("a3", "long double", 0, False)]
    assert (one.parameters[0].type.of[0].bits, one.parameters[0].type.of[0].signed) == (8, False)


@pytest.mark.parametrize(("text", "word"), [
    ("__attribute__((constructor)) void f(void);", "constructor"), ("[[gnu::__destructor__]] int x;", "__destructor__"),
    ("int x __attribute ((unused, section (\"x\")));", "section"), ("__asm__(\"nop\");", "__asm__"),
    ("<: <:gnu::no_sanitize(\"address\"):>:> int f(void);", "no_sanitize"), ("void __asan_init(void);", "__asan_init"),
    ("int constructor, section, destructor;", ""), ("char *s = \"asm __attribute__((constructor))\";", ""),
    ("int f(int section) { return a[b[section]]; }", ""),
    ("__attribute__((cleanup(destructor))) int x;", ""), ("char c = '\"'; int asm_x; char d = '\"';", ""),
])
def test_a_refused_word_is_one_that_was_parsed(text, word):
    assert refused.word(text) == word
