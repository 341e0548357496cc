"""Attacks: real defects that ask not to be seen. None may make a program clean."""
from __future__ import annotations

import shutil
import subprocess
import time

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.program import SUFFIXES
from secgen_lib.analyzers.suppression import lexical, neutralise
from tests.analyzers.present import skip_if_absent

DEFECT = ("int f(int *p) {\n    if (!p)\n        p = 0;\n    return *p; %s\n}\n"
          "int g(void) { int a[2] = {1, 2}; return a[2]; %s }\n")
PLAIN = DEFECT % ("", "")
C = {
    "plain": PLAIN,
    "nolint": DEFECT % ("// NOLINT", "/* NOLINT */"),
    "nolint rule": DEFECT % ("// NOLINT(clang-analyzer-*)", "// NOLINT(*)"),
    "nolint begin": "// NOLINTBEGIN\n" + PLAIN + "// NOLINTEND\n",
    "nolint next line": DEFECT.replace("    return", "    // NOLINTNEXTLINE\n    return").replace(
        "int g", "// NOLINTNEXTLINE\nint g") % ("", ""),
    "nolint in a string": DEFECT % ('(void)"NOLINT";', '(void)"NOLINT";'),
    "nolint as a name": "#define NOLINT\n" + DEFECT % ("NOLINT", "NOLINT"),
    "nolint over a joined line": DEFECT % ("// NOL\\\nINT", "// NOLINT"),
    "cppcheck inline": DEFECT % ("// cppcheck-suppress *", "// cppcheck-suppress arrayIndexOutOfBounds"),
    "analyzer macro": "#ifndef __clang_analyzer__\n" + PLAIN + "#endif\n",
    "analyzer macro, defined()": "#if !defined ( __clang_analyzer__ ) && 1\n" + PLAIN + "#endif\n",
    "analyzer macro over joined lines": "#if !defined(__clang_\\\nanalyzer__)\n" + PLAIN + "#endif\n",
    "analyzer macro behind comments": "/**/ # /* x */ ifndef /* y */ __clang_analyzer__\n" + PLAIN + "#endif\n",
    "digraph": "%:ifndef __clang_analyzer__\n" + PLAIN + "%:endif\n",
    "compiler macro": "#ifdef __clang__\n#else\n" + PLAIN + "#endif\n",
    "gnuc": "#if __GNUC__ < 5\n" + PLAIN + "#endif\n",
    "cppcheck macro": "#ifndef __CPPCHECK__\n" + PLAIN + "#endif\n",
    "optimize macro": "#ifdef __OPTIMIZE__\n#else\n" + PLAIN + "#endif\n",
    "sanitizer macro": "#ifdef __SANITIZE_ADDRESS__\n#else\n" + PLAIN + "#endif\n",
    "has_feature": "#if !__has_builtin(__builtin_debugtrap)\n" + PLAIN + "#endif\n",
    "line marker": '# 1 "x.h" 3\n' + PLAIN,
    "line marker in the function": PLAIN.replace("    return", '# 4 "/usr/include/stdio.h" 3 4\n    return'),
    "line directive": '#line 1 "x.h"\n' + PLAIN,
    "line directive by digraph": '%: line 1 "x.h"\n' + PLAIN,
    "line directive over joined lines": '#\\\nline 1 "x.h"\n' + PLAIN,
    "system header": "#pragma GCC system_header\n" + PLAIN,
    "system header, clang": "#pragma clang system_header\n" + PLAIN,
    "diagnostic": '#pragma GCC diagnostic ignored "-Wanalyzer-null-dereference"\n' + PLAIN,
    "diagnostic, clang": '#pragma clang diagnostic ignored "-Weverything"\n' + PLAIN,
    "_Pragma": '_Pragma("GCC diagnostic ignored \\"-Wall\\"")\n' + PLAIN,
    "_Pragma by macro": "#define DO(x) _Pragma(#x)\nDO(GCC system_header)\n" + PLAIN,
    "optimize": '#pragma GCC optimize("O3")\n' + PLAIN,
    "clang suppress": DEFECT.replace("    return", "    [[clang::suppress]] return").replace(
        "{ int a", "{ [[clang::suppress]] int a") % ("", ""),
    "attribute suppress": DEFECT.replace("    return", "    __attribute__((suppress)) return") % ("", ""),
    "no_sanitize": '__attribute__((no_sanitize("undefined")))\n' + PLAIN,
    "no_sanitize_address": "__attribute__((no_sanitize_address))\n" + PLAIN,
    "analyzer_noreturn": "void stop(void) __attribute__((analyzer_noreturn));\n" + DEFECT.replace(
        "    return", "    stop();\n    return") % ("", ""),
    "unreachable": PLAIN.replace("    return", "    if (!p) __builtin_unreachable();\n    return").replace(
        "return a[2]", "if (a[0]) __builtin_unreachable(); return a[2]"),
    "include of a neighbour": '#include "p0.c"\n' + PLAIN.replace("f(", "f2(").replace("g(", "g2("),
    "include by macro": '#define F "p0.c"\n#include F\n' + PLAIN.replace("f(", "f2(").replace("g(", "g2("),
    "trigraph": "?" + "?=ifndef __clang_analyzer__\n" + PLAIN + "?" + "?=endif\n",
}


# a joined directive, which the text as it stands does not show
HIDDEN = "#\\\nifndef __clang_analyzer__\n" + PLAIN + "#endif\n"
CPP = C | {
    "nolint in a raw string": DEFECT % ('(void)R"(NOLINT)";', '(void)u8R"x(NOLINT(*))x";'),
    "nolint as a raw string's mark": DEFECT % ('(void)R"NOLINT(x)NOLINT";', '(void)R"NOLINT(x)NOLINT";'),
    "nolint in a raw string of two lines": DEFECT.replace(
        "    return", '    (void)R"(NOLINTNEXTLINE\n)"; return').replace(
        "int g", 'const char *r = R"(NOLINTNEXTLINE\n)"; int g') % ("", ""),
    "quote in a raw string": 'const char *q = R"(" /* )";\n' + HIDDEN + "// */\n",
    "comment in a raw string": 'const char *q = R"x(/*)" )x";\n' + HIDDEN + "// */\n",
    "raw string with a prefix": 'auto q = u8R"-("/*)-";\n' + HIDDEN + "// */\n",
    "raw string over a joined line": 'const char *q = R\\\n"(" /* )";\n' + HIDDEN + "// */\n",
    "raw string that joins no lines": 'const char *q = R"(\\\n" /* )";\n' + HIDDEN + "// */\n",
    "no raw string": '#define XR ""\nconst char *q = XR"(" "/*" ;\n' + HIDDEN + "// */\n",
    "digit separator": "int n = 1'0; const char *q = \"'/*\";\n" + HIDDEN + "// */\n",
    "digit separators": "int n = 0x1'F'0 + 'a'; const char *q = \"'/*\";\n" + HIDDEN + "// */\n",
    "attribute behind another's text": DEFECT.replace(
        "    return", '    __attribute__((annotate("__attribute"), suppress)) return').replace(
        "{ int a", '{ [[deprecated("["), clang::suppress]] int a') % ("", ""),
    "using attribute": DEFECT.replace("    return", "    [[using clang: suppress]] return").replace(
        "{ int a", "{ [[using clang: suppress]] int a") % ("", ""),
    "attribute over joined lines": DEFECT.replace("    return", "    [[clang:\\\n:suppress]] return").replace(
        "{ int a", "{ [[clang::sup\\\npress]] int a") % ("", ""),
    "assume": DEFECT.replace("    return", "    [[assume(p)]]; return").replace(
        "return a", "[[assume(0)]]; return a") % ("", ""),
    "feature macro": "#if !__cpp_impl_three_way_comparison && __cpp_aggregate_paren_init\n#else\n" + PLAIN + "#endif\n",
    "pragma in a template": 'template <class T> T t(T x) { _Pragma("GCC diagnostic ignored \\"-Wall\\"") return x; }\n'
                            + PLAIN,
}
WORDS = "void h(char *to, const char *from) { strcpy(to, from); /* Flawfinder: ignore */ } // Flawfinder: ignore\n"
PATTERN = "int system(const char *);\nvoid i(char *name) { system(name); } // nosem\n"
"""Defects for the tools that only know words and patterns, behind the others: a hidden one would take them along."""


@pytest.fixture(scope="module")
def runs_of():
    """language -> tool -> attack -> run: every attack through every tool, each in one batch."""
    def run(language: str, attacks: dict[str, str]) -> dict:
        said = {}
        for tool in analyzers.names(language):
            if analyzers.load(tool).version() and (language == "c" or shutil.which("g++")):
                more = {"flawfinder": WORDS, "semgrep": PATTERN}.get(tool, "")
                programs = [Program(name, language, code + more) for name, code in attacks.items()]
                said[tool] = dict(zip(attacks, analyzers.run(tool, programs), strict=True))
        return said
    return {"c": run("c", C), "cpp": run("cpp", CPP)}


@pytest.mark.parametrize(("language", "attack"), [("c", name) for name in C] + [("cpp", name) for name in CPP])
def test_c_and_cpp(runs_of, language, attack):
    for tool, runs in runs_of[language].items():
        assert analyzers.is_clean(runs["plain"]) is False, f"{tool} does not see the defect at all: this shows nothing"
        assert analyzers.is_clean(runs[attack]) is False, f"{tool} is silenced by: {attack}"


REAL = ("nolint", "nolint begin", "nolint in a string", "analyzer macro", "line marker", "digraph",
        "analyzer macro over joined lines")
REAL_CPP = ("nolint in a raw string", "nolint as a raw string's mark", "nolint in a raw string of two lines",
            "quote in a raw string", "comment in a raw string", "raw string with a prefix",
            "raw string over a joined line", "raw string that joins no lines", "no raw string", "digit separator",
            "digit separators")


@pytest.mark.parametrize(("language", "attacks"), [("c", REAL), ("cpp", REAL_CPP)])
def test_the_attacks_are_real(tmp_path, language, attacks):
    """Without our measures the tool is indeed silenced: these are no straw men."""
    from secgen_lib.analyzers.tools import clang_tidy
    skip_if_absent("clang_tidy", language)

    def findings(code: str) -> int:
        name = f"p{SUFFIXES[language]}"
        (tmp_path / name).write_text(code)
        argv = [clang_tidy.installed(), "--quiet", "--config={}", f"--checks={clang_tidy.CHECKS[language]}", name, "--"]
        argv += clang_tidy.COMPILE[language]
        done = subprocess.run(argv, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert "error:" not in done.stdout, "the attack must build"
        return done.stdout.count("warning:")

    assert findings(PLAIN) >= 2
    for attack in attacks:
        assert findings(CPP[attack]) == 0, attack


HEAD = "import os\n\n\ndef f(name):\n"
CALL, PUSH = "    x = os.system('ls ' + name)", "    return 'a'.push(x)"


def silenced(first: str, second: str = "", top: str = "") -> str:
    return f"{top}{HEAD}{CALL}  {first}\n{PUSH}  {second or first}\n"


PYTHON = {   # one defect for the security tools, one for the type checker
    "plain": silenced(""),
    "nosec": silenced("# nosec", "# type: ignore"),
    "noqa": silenced("# noqa: S605 # nosec B605", "# type:ignore[attr-defined]"),
    "files": silenced("#nosec", top="# ruff: noqa\n# flake8: noqa\n# mypy: ignore-errors\n"),
    "whole file": silenced("# nosec: B605 # noqa", top="# type: ignore\n"),
    "ranges": silenced("# NOSEC", "#  type:   ignore", top="# ruff: disable[S605]\n") + "# ruff: enable[S605]\n",
    "ruff ignore": silenced("# ruff: ignore[S605] # nosec", "#type: ignore # more"),
    "capitals": silenced("# NOQA  #NoSec", "# type: ignore  # comment"),
    "mypy file": silenced("#nosec #noqa:S605", top='# mypy: disable-error-code="attr-defined"\n'),
    "type checking": "import os\nfrom typing import TYPE_CHECKING\nif not TYPE_CHECKING:\n    name = ''\n"
                     f"{CALL}  # nosec\n    y = 'a'.push(1)\n",
    "no type check": silenced("# nosec # noqa", top="from typing import no_type_check\n").replace(
        "def f", "@no_type_check\ndef f"),
    "a name of mypy's over two lines": silenced("# nosec").replace(
        "    return", "    if (not\n        MYPY):\n      return"),
    "a name of mypy's asserted": silenced("# nosec", top="MYPY = False\nassert not MYPY\n"),
    "a version's name": silenced("# nosec", top="PY2 = True\n").replace("    return", "    if PY2: return"),
    "a version's name, imported": silenced("# nosec", top="from os import name as PY2\n").replace(
        "    return", "    if PY2: return"),
    "encoding": silenced("# nosec # noqa", "# type: ignore", top="# -*- coding: raw_unicode_escape -*-\n"),
}


@pytest.fixture(scope="module")
def python_runs():
    programs = [Program(name, "python", code) for name, code in PYTHON.items()]
    return {tool: dict(zip(PYTHON, analyzers.run(tool, programs), strict=True))
            for tool in analyzers.names("python") if analyzers.load(tool).version()}


@pytest.mark.parametrize("attack", PYTHON)
def test_python(python_runs, attack):
    for tool, runs in python_runs.items():
        assert analyzers.is_clean(runs[attack]) is False, f"{tool} is silenced by: {attack}"


@pytest.mark.parametrize(("language", "code"), [
    ("c", "#include <stdio.h>\n#define MAX(a, b) ((a) > (b) ? (a) : (b))\n#ifndef GUARD_H\n#define GUARD_H\n#endif\n"
          "#pragma pack(push, 1)\nstruct s { int x; };\n#pragma pack(pop)\n/* a comment: #pragma GCC diagnostic */\n"
          "int main(void) { puts(\"# 1 file\"); return MAX(1, 2); } // a line of #line\n"),
    ("cpp", "#include <vector>\nconst char *text = R\"x(# a \"text\" with /* )x\";\nint million = 1'000'000;\n"
            "template <class T> [[nodiscard]] T twice(T x) { return x + x; }\n#if __cplusplus > 201103L\n#endif\n"),
    ("c", "#if 0\nint x;\n#endif\n#ifdef _WIN32\n#include <windows.h>\n#else\n#include \"my header.h\"\n#endif\n"),
    ("python", "import sys\nPY2 = sys.version_info[0] == 2\nPY3 = (sys.version_info >= (3,))\nif PY2 == PY3:  # MYPY\n"
               "    raise SystemExit\n"),
    ("python", "import sys\n\n\ndef f(x):  # a comment\n    '''noqa is a word'''\n    return sys.argv[x]\n")])
def test_plain_programs_are_left_alone(language, code):
    changed, counted = neutralise(code, language)
    counted = [f for f in counted if "comment" not in code.split("\n")[f.start_line - 1]]
    assert changed == code and counted == []


@pytest.mark.parametrize("language", ["c", "cpp", "python"])
@pytest.mark.parametrize("code", ["", "\n\n", "x = 'noqa'\n", "# NOLINT nosec noqa type: ignore\r\nx\r\n",
                                  "int x; // NOLINT", "#", "\\\n" * 5, "'''\n# noqa\n", "def f(:  # noqa\n",
                                  "/* NOLINT", '"NOLINT'])
def test_lines_and_columns_stay(code, language):
    changed, _ = neutralise(code, language)
    assert len(changed) == len(code) and [len(x) for x in changed.split("\n")] == [len(x) for x in code.split("\n")]


@pytest.mark.parametrize("piece", ['R"x(', '\\"', '"\\', "[[", '[["', "__attribute__((", "asm ", "/*", "1'", "\\\n",
                                   "# if ", "??/"])
def test_hostile_text_takes_no_longer_than_its_length(piece):
    """A line of 200 kB in a second, not in minutes: every pattern is linear."""
    code = piece * (200_000 // len(piece))
    started = time.process_time()
    neutralise(code, "cpp")
    lexical.plain(code, "cpp")
    assert time.process_time() - started < 4


def test_a_string_keeps_its_words_in_python():
    code = "x = '# noqa'\ny = 1  # noqa\n"
    changed, _ = neutralise(code, "python")
    assert changed.split("\n")[0] == "x = '# noqa'" and "noqa" not in changed.split("\n")[1]
