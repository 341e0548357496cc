"""Attacks: real defects that ask not to be seen. None may make a program clean."""
from __future__ import annotations

import subprocess

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.suppression import neutralise

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


@pytest.fixture(scope="module")
def c_runs():
    """Every attack through every C tool, each in one batch."""
    programs = [Program(name, "c", code) for name, code in C.items()]
    return {tool: dict(zip(C, analyzers.run(tool, programs), strict=True))
            for tool in analyzers.names("c") if analyzers.load(tool).version()}


@pytest.mark.parametrize("attack", C)
def test_c(c_runs, attack):
    for tool, runs in c_runs.items():
        seen_plainly = analyzers.is_clean(runs["plain"]) is False
        assert seen_plainly, f"{tool} does not see the defect at all: the attack shows nothing"
        assert analyzers.is_clean(runs[attack]) is False, f"{tool} is silenced by: {attack}"


def test_the_attacks_are_real(tmp_path):
    """Without our measures the tool is indeed silenced: these are no straw men."""
    from secgen_lib.analyzers import clang_tidy
    if clang_tidy.version() is None:
        pytest.skip("clang_tidy is not installed")

    def findings(code: str) -> int:
        (tmp_path / "p.c").write_text(code)
        argv = [clang_tidy._program(), "--quiet", "--config={}", f"--checks={clang_tidy.CHECKS}", "p.c", "--"]
        done = subprocess.run([*argv, *clang_tidy.COMPILE], cwd=tmp_path, capture_output=True, text=True, check=False)
        return done.stdout.count("warning:")

    assert findings(C["plain"]) >= 2
    for attack in ("nolint", "nolint begin", "nolint in a string", "analyzer macro", "line marker", "digraph",
                   "analyzer macro over joined lines"):
        assert findings(C[attack]) == 0, attack


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
    ("c", "#if 0\nint x;\n#endif\n#ifdef _WIN32\n#include <windows.h>\n#else\n#include \"my header.h\"\n#endif\n"),
    ("python", "import sys\n\n\ndef f(x):  # a comment\n    '''noqa is a word'''\n    return sys.argv[x]\n")])
def test_plain_programs_are_left_alone(language, code):
    changed, counted = neutralise(code, language)
    counted = [f for f in counted if "comment" not in code.split("\n")[f.start_line - 1]]
    assert changed == code and counted == []


@pytest.mark.parametrize("language", ["c", "python"])
@pytest.mark.parametrize("code", ["", "\n\n", "x = 'noqa'\n", "# NOLINT nosec noqa type: ignore\r\nx\r\n",
                                  "int x; // NOLINT", "#", "\\\n" * 5, "'''\n# noqa\n", "def f(:  # noqa\n",
                                  "/* NOLINT", '"NOLINT'])
def test_lines_and_columns_stay(code, language):
    changed, _ = neutralise(code, language)
    assert len(changed) == len(code) and [len(x) for x in changed.split("\n")] == [len(x) for x in code.split("\n")]


def test_a_string_keeps_its_words_in_python():
    code = "x = '# noqa'\ny = 1  # noqa\n"
    changed, _ = neutralise(code, "python")
    assert changed.split("\n")[0] == "x = '# noqa'" and "noqa" not in changed.split("\n")[1]
