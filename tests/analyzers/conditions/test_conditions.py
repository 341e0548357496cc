"""What the build and the analyzers read of a program: differences are counted, honest conditions are not."""
from __future__ import annotations

import shutil

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, batch, conditions
from secgen_lib.analyzers.conditions import compilers, macros, queue, text
from secgen_lib.languages.c import build
from secgen_lib.languages.cpp import tools
from tests.analyzers.present import skip_if_absent

pytestmark = pytest.mark.skipif(not shutil.which("g++"), reason="g++ is not installed: make languages L=cpp")
HONEST = {
    "a guard": "#ifndef P_H\n#define P_H\n#ifndef MAX\n#define MAX(a, b) ((a) > (b) ? (a) : (b))\n#endif\n#endif\n",
    "systems": "#ifdef _WIN32\n#include <windows.h>\n#elif defined(__linux__) || defined(__unix__)\n"
               "#include <unistd.h>\n#else\n#error no system\n#endif\n#ifdef __APPLE__\nint a;\n#endif\n",
    "features": "#define _POSIX_C_SOURCE 200809L\n#include <stdio.h>\n#ifdef DEBUG\n#define LOG(...) fprintf(stderr, "
                "__VA_ARGS__)\n#else\n#define LOG(...) ((void)0)\n#endif\n#ifndef M_PI\n#define M_PI 3.14\n#endif\n",
    "limits": "#include <limits.h>\n#include <stdint.h>\n#if INT_MAX < 2147483647 || SIZE_MAX < UINT32_MAX\n"
              "#error small\n#endif\n#if CHAR_BIT != 8\n#error odd\n#endif\n",
    "standard": "#if __STDC_VERSION__ >= 201112L || __cplusplus >= 201103L\nint now;\n#else\nint then;\n#endif\n",
    "pasting": "#include <stdio.h>\n#include <limits.h>\n#define NAME(a, b) a##b\n#define TEXT(x) #x\n"
               "int NAME(my, x) = INT_MAX;\nvoid say(void) { fprintf(stderr, \"%s:%d %s\", __FILE__, __LINE__, "
               "TEXT(x)); setvbuf(stdout, NULL, _IOLBF, 0); }\n",
    "the library": "#include <float.h>\n#include <math.h>\n#include <assert.h>\n#include <errno.h>\n"
                   "#define ID(a) a##1\ndouble ID(f)(double x) { assert(x < DBL_MAX); errno = 0; return isnan(x) ? "
                   "(double)NAN : (double)INFINITY; }\n",
    "nothing": "#if 0\nint x;\n#endif\n"}


@pytest.fixture(scope="module")
def seen():
    return {language: dict(zip(HONEST, conditions.evaluated(
        [Program(name, language, code) for name, code in HONEST.items()], language, use_cache=False), strict=True))
        for language in ("c", "cpp")}


@pytest.mark.parametrize("language", ["c", "cpp"])
@pytest.mark.parametrize("name", HONEST)
def test_an_honest_program_is_not_counted(seen, language, name):
    assert seen[language][name].findings == () and seen[language][name].failed == ""


def test_what_the_build_reads_is_known(seen):
    assert seen["c"]["systems"].alive == (False, True, False, True, False, True)
    assert seen["c"]["pasting"].alive is None


@pytest.mark.parametrize(("language", "flags"), [("c", build.PROGRAM_FLAGS),
                                                *(("cpp", flags) for flags in tools.KINDS.values())])
def test_the_readers_have_the_flags_of_the_build(language, flags):
    """Kills: a flag that decides macros and is added to the build alone."""
    wanted = [flag for flag in flags if flag.startswith(("-std=", "-O", "-D", "-U", "-fsanitize", "-fPIC", "-m"))]
    assert any(r.built and [flag for flag in wanted if flag in r.argv] == wanted for r in compilers.readers(language))
    assert wanted


def test_a_program_that_cannot_tell_costs_no_process(monkeypatch):
    monkeypatch.setattr(batch, "process", lambda *_, **__: pytest.fail("a process"))
    plain = "#include <stdio.h>\n#define N 3\nint main(void) { printf(\"%d\", N); return 0; }\n"
    assert conditions.evaluated([Program("", "c", plain)] * 3, "c", use_cache=False) == [conditions.NOTHING] * 3


def test_one_process_of_each_reads_many_programs_and_none_reads_them_again(monkeypatch):
    calls, real = [], batch.process

    def process(argv, *rest, **more):
        calls.append(argv)
        return real(argv, *rest, **more)
    macros.differing("c")
    monkeypatch.setattr(batch, "process", process)
    programs = [Program(str(n), "c", f"#if {n}\nint x;\n#endif\n") for n in range(5)]
    first = conditions.evaluated(programs, "c")
    assert len(calls) == len(compilers.readers("c"))
    assert conditions.evaluated(programs, "c") == first and len(calls) == len(compilers.readers("c"))
    assert [one.alive for one in first] == [(False, True), *[(True, True)] * 4]


def test_what_cannot_be_evaluated_is_not_clean(monkeypatch):
    skip_if_absent("flawfinder")

    def broken(*_, **__):
        raise batch.ToolFailed("timeout", "too long")
    monkeypatch.setattr(compilers, "heard", broken)
    said = analyzers.run("flawfinder", [Program("", "c", "#if 1\nint x;\n#endif\n")])[0]
    assert (said.status, said.detail) == ("error", "its conditions cannot be evaluated: too long")


def test_a_program_cannot_say_that_it_was_read():
    """Its own ``#warning`` has another word than ours."""
    code = "#ifdef __clang__\n#warning said_0\n#else\nint x;\n#warning said_1\n#endif\n"
    assert conditions.evaluated([Program("", "c", code)], "c", use_cache=False)[0].findings


@pytest.mark.parametrize(("code", "alive", "wanted"), [
    ("#ifdef A\na\n#else\nb\n#endif", (False, True, True), "#if 0\na\n#else\nb\n#endif"),
    ("#if A /*\n*/ && \\\n B\na\n # elif C\nb\n#endif", (True, False, True), "#if 1\n\n\na\n#elif 0\nb\n#endif"),
    ("%:if A\na\n%:endif", (True, True), "#if 1\na\n#endif")])
def test_conditions_are_written_as_they_came_out(code, alive, wanted):
    assert text.resolved(code, text.directives(code, "c"), alive) == wanted


def test_a_program_of_cpp_is_read_behind_the_headers_of_its_build():
    skip_if_absent("clang_tidy", "cpp")
    code = "#ifndef EOF\n#define EOF 0\n#endif\nint f() { int a[2] = {1, 2}; if (EOF == 0) return 0; return a[2]; }\n"
    assert conditions.evaluated([Program("", "cpp", code)], "cpp")[0].findings == ()
    said = analyzers.run("clang_tidy", [Program("", "cpp", code)])[0]
    assert {f.start_line for f in analyzers.defects(said)} == {4}


def test_directives_in_comments_and_texts_are_none():
    code = "/*\n#if 1\n*/ // \\\n#if 2\nconst char *s = \"\\\n#if 3\";\n#define M \\\n#if 4\n"
    assert text.directives(code, "c") == []
    assert text.directives('auto s = R"(\n#if 1\n)";\n#if 2\n#endif', "cpp") == [
        text.Directive(4, 4, "if"), text.Directive(5, 5, "endif")]


QUEUE = """#include <stdlib.h>
#include <sys/queue.h>
struct e { int v; SLIST_ENTRY(e) l; };
SLIST_HEAD(h, e);
void all(struct h *h) {
    struct e *x;
    SLIST_FOREACH(x, h, l)
        free(x);
}
"""


@pytest.mark.parametrize("tool", ["clang_tidy", "gcc_analyzer", "clang_analyzer"])
@pytest.mark.parametrize("include", ["<sys/queue.h>", "/**/ <sys/../sys/queue.h>", '"sys/queue.h"'])
def test_a_use_after_free_in_a_macro_of_the_system(tool, include):
    skip_if_absent(tool)
    said = analyzers.run(tool, [Program("", "c", QUEUE.replace("<sys/queue.h>", include))])[0]
    assert [f.start_line for f in analyzers.defects(said) if f.cwe_ids == ("CWE-416",)] == [7]


def test_lines_are_given_back():
    code = "int a;\n#include <sys/queue.h>\nint b; // \\\n c\n"
    inlined = queue.inlined(code, "c")
    lines = inlined.code.split("\n")
    assert [inlined.line(n) for n, line in enumerate(lines, 1) if line in code.split("\n")] == [1, 3, 4, 5]
    assert inlined.line(3) == 2 and queue.inlined("// <sys/queue.h>\n", "c") is None


MACROS = """#include <sys/time.h>
#include <sys/param.h>
int f(void) { struct timeval *a = 0; timerclear(a); return 0; }
"""


@pytest.mark.parametrize("tool", ["clang_tidy", "gcc_analyzer", "clang_analyzer"])
def test_a_defect_in_a_macro_of_a_system_header(tool):
    skip_if_absent(tool)
    said = analyzers.run(tool, [Program("", "c", MACROS)])[0]
    assert [(f.start_line, f.cwe_ids) for f in analyzers.defects(said)] == [(3, ("CWE-476",))]
