"""Ways to write a defective program otherwise, by language: each keeps the defect in the program that is built."""
from __future__ import annotations

import re
from collections.abc import Callable

Transformation = Callable[[str], str]


def _around(before: str, behind: str = "") -> Transformation:
    return lambda code: f"{before}{code}{behind}"


def _holds(condition: str, head: str = "") -> Transformation:
    """In a group whose condition holds in the tested build."""
    return _around(f"{head}#if {condition}\n", "#endif\n")


def _in_a_macro(code: str) -> str:
    return f"#define WHOLE {' '.join(code.split())}\nWHOLE\n"


def _in_arguments(code: str) -> str:
    return f"#define ID(...) __VA_ARGS__\nID({code})\n"


def _pasted(value: str, name: str, head: str = "") -> Transformation:
    """As the macro whose name is pasted from a value that the build has."""
    return lambda code: (f"{head}#define P2(a, b) a##b\n#define P(a, b) P2(a, b)\n"
                         f"#define X_{value} {' '.join(code.split())}\nP(X_, {name})\n")


def _each_line(before: str = "", behind: str = "") -> Transformation:
    return lambda code: "".join(f"{before}{line}{behind}\n" for line in code.splitlines())


CONDITIONS = (
    "!defined(__clang__)", "!__clang_major__", "!defined __clang_analyzer__", "__GNUC__ > 4", "__INT_WIDTH__ == 32",
    "!defined __POINTER_WIDTH__", "__STDC_HOSTED__", "defined __x86_64__ && __SIZEOF_LONG__ == 8", "__LINE__ < 1000",
    "!defined __cppcheck__ && !__llvm__", "1", "'a' == 97", "-1 < 0u || 1")
HEADERS = "#include <stdio.h>\n#include <limits.h>\n"
C_LIKE: dict[str, Transformation] = {
    "plain": _around(""),
    **{f"#if {condition}": _holds(condition) for condition in CONDITIONS},
    "a header's number": _holds("INT_MAX > 32767 && EOF == -1", HEADERS),
    "a header's own": _holds("__GLIBC_MINOR__ >= 0 && defined __USE_MISC", HEADERS),
    "two names that a header defines": _around(
        f"{HEADERS}#ifdef EOF\n#define A 1\n#endif\n#ifdef INT_MAX\n#ifdef A\n", "#endif\n#endif\n"),
    "a condition in a macro": _holds("Q", "#define Q !defined(__clang__)\n"),
    "a pasted condition": _holds("!P(__cl, ang_major__)", "#define P(a, b) a##b\n"),
    "a pasted level": _holds("P(__GNU, C__) > 4", "#define P(a, b) a##b\n"),
    "else": _around("#ifdef __clang_minor__\n#else\n", "#endif\n"),
    "elif": _around("#if __clang_major__ > 2\n#elif __INT_WIDTH__ == 32\n", "#endif\n"),
    "nested": _around("#ifndef A\n#if !defined B && 2 > 1\n", "#endif\n#endif\n"),
    "joined": _around("#\\\nif !defi\\\nned(__cla\\\nng__)\n", "#endif\n"),
    "a comment in the condition": _around("#if /* a\n */ !defined /* b */ (__clang__) // c\n", "#endif\n"),
    "a digraph": _around("%:if !defined(__clang__)\n", "%:endif\n"),
    "a name for markers": _around("#define NOLINT\n#ifndef NOLINX\n", "#endif\n"),
    "a macro": _in_a_macro,
    "arguments": _in_arguments,
    "a name pasted from the compiler's version": _pasted("12", "__GNUC__"),
    "a name pasted from a header": _pasted("1", "__USE_POSIX", "#include <stdio.h>\n"),
    "a name pasted from a width": _pasted("32", "__INT_WIDTH__"),
    "a line's end": lambda code: code.replace("\n", "\r\n"),
    "a carriage return": _around("int q; // \r"),
    "a mark of UTF-8": _around("\ufeff"),
    "comments": _each_line("/* NOLINT */ ", " // NOLINT(*) cppcheck-suppress * nosem"),
    "form feeds": _each_line("\f\v "),
    "joined lines": lambda code: re.sub(r"(?<=\w)(?=\w)", "\\\\\n", code),
    "cold": lambda code: code.replace("int f", "__attribute__((cold, noinline)) int f"),
    "not sanitized": lambda code: code.replace("int f", '__attribute__((no_sanitize("all"))) int f'),
    "optimized": lambda code: code.replace("int f", '__attribute__((optimize("O0"))) int f'),
    "weak": _around("#pragma weak f\n"),
    "another name": _around("#pragma redefine_extname nobody f\n"),
    "diagnostics": _around("#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \"-Wall\"\n"),
    "the header's place": _around("#pragma GCC system_header\n"),
    "a macro put aside": _around(
        "#define A 1\n#pragma push_macro(\"A\")\n#undef A\n#pragma pop_macro(\"A\")\n#ifdef A\n", "#endif\n"),
}
C_ONLY: dict[str, Transformation] = {
    "optimizing": _holds("defined __OPTIMIZE__ && !defined __NO_INLINE__"),
    "inline functions of headers": _holds("defined __USE_EXTERN_INLINES", "#include <stdio.h>\n"),
    "a raw string": _around('const char *q = R"(" /* )";\n', "// */\n"),
}
CPP_ONLY: dict[str, Transformation] = {
    "not optimizing": _holds("!defined __OPTIMIZE__ && defined __NO_INLINE__"),
    "what the build includes first": _holds("defined _GLIBCXX_VECTOR"),
    "a namespace": _around("namespace n {\n", "}\n"),
    "a template's argument": _around("template <class T> T id(T x) { return x; }\n"),
    "a raw string": _around('const char *q = R"(" /* )";\n', "// */\n"),
}


def _indented(head: str) -> Transformation:
    return lambda code: head + "".join(f"    {line}\n" if line else "\n" for line in code.splitlines())


PYTHON: dict[str, Transformation] = {
    "plain": _around(""),
    **{f"if {name}": _indented(f"from typing import TYPE_CHECKING\nMYPY = False\nif not {name}:\n") for name in (
        "TYPE_CHECKING", "ＴYPE_CHECKING", "ＭＹＰＹ", "MYPY", "(\n        TYPE_CHECKI\U0001d40dG)")},
    "as another": _indented("from typing import ＴYPE_CHECKING as 別\nif not 別:\n"),
    "of a module": _indented("import typing as t\nif not t.TYPE_ＣHECKING:\n"),
    "a platform over lines": _indented("class sys:\n    platform = 'x'\nif (sys.\n        platform == 'x'):\n"),
    "a version over lines": _indented("class sys:\n    version_info = (2,)\nif (\n        sys.version_info < (3,)):\n"),
    "a version's name": _indented("ＰY2 = True\nif PY2:\n"),
    "not checked": lambda code: "from typing import no_type_check\n" + code.replace("def f", "@no_type_checｋ\ndef f"),
    "a callable that lies": lambda code: ("from typing import Callable, NoReturn\n"
                                          "lie: Callable[[], NoReturn] = eval('lambda: None')\n"
                                          + _first(code, "lie()")),
    "a function that lies": lambda code: ("from typing import NoReturn\n\n\ndef lie() -> NoReturn:\n    eval('0')\n"
                                          + _first(code, "lie()")),
    "a comment that lies": lambda code: ("def lie():  # type: () -> ＮoReturn\n    with eval('1') as x:\n"
                                         "        raise x\n" + _first(code, "lie()")).replace("ＮoReturn", "NoReturn"),
    "a text that lies": lambda code: ("import typing\n\n\nclass P(typing.Protocol):\n"
                                      "    def lie(self) -> 'typing.NoReturn': ...\n\n\np: P = eval('1')\n"
                                      + _first(code, "p.lie()")),
    "a name for it": lambda code: ("from typing import Never as N\n\n\nclass P:\n    lie: N = eval('1')\n"
                                   + _first(code, "P().lie")),
    "an exception swallowed": lambda code: ("class C:\n    def __enter__(self): return 1\n"
                                            "    def __exit__(self, *a): return True\n"
                                            + _first(code, "with C(): raise ValueError")),
    "markers": _each_line("", "  # nosec # noqa # type: ignore"),
    "a whole file": _around("# type: ignore\n# ruff: noqa\n# mypy: ignore-errors\n"),
    "a line's end": lambda code: code.replace("\n", "\r\n"),
    "a mark of UTF-8": _around("\ufeff"),
    "an encoding": _around("# -*- coding: utf-7 -*-\n"),
    "a class": lambda code: "import os\n" + _indented("class A:\n")(code),
    "a function": _indented("def outer():\n"),
    "true": _indented("if 1 < 2:\n"),
    "a try": lambda code: _indented("try:\n")(code) + "finally:\n    pass\n",
    "a match": lambda code: "match 1:\n  case _:\n" + _indented("")(code),
}


def _first(code: str, statement: str) -> str:
    """The statement in front of the defects, in the function."""
    return code.replace("    x =", f"    {statement}\n    x =", 1)


def _macro(code: str) -> str:
    return f"macro_rules! all {{ () => {{\n{code}}} }}\nall!();\n"


RUST: dict[str, Transformation] = {
    "plain": _around(""),
    "a macro": _macro,
    "a macro of a macro": lambda code: f"macro_rules! outer {{ () => {{ {_macro(code)} }} }}\nouter!();\n",
    "a macro's tokens": lambda code: f"macro_rules! id {{ ($($t:tt)*) => {{ $($t)* }} }}\nid! {{\n{code}}}\n",
    "a macro's parts": lambda code: ("macro_rules! same { ($x:ident) => { $x == $x } }\n"
                                     + code.replace("a == a", "same!(a)")),
    "a macro behind others": lambda code: ("#[derive(Debug, Clone)]\npub struct S(Vec<i32>);\n"
                                           'pub fn s(n: usize) -> S { println!("{n} {x}", x = n); S(vec![0; n]) }\n'
                                           + _macro(code)),
    "allowed": _around("#![allow(warnings, clippy::all)]\n"),
    "on condition": lambda code: code.replace("pub fn", "#[cfg(all())]\npub fn"),
    "not for clippy": lambda code: code.replace("pub fn", "#[cfg(not(clippy))]\npub fn"),
    "derived": lambda code: code.replace("pub fn", "#[automatically_derived]\npub fn"),
    "a module": _around("pub mod m {\n", "}\n"),
    "a line's end": lambda code: code.replace("\n", "\r\n"),
    "a mark of UTF-8": _around("\ufeff"),
    "comments": _each_line("", " // nosemgrep"),
}
OTHERS: dict[str, Transformation] = {   # java, go, javascript: test_markers.py has what is particular to them
    "plain": _around(""),
    "a line's end": lambda code: code.replace("\n", "\r\n"),
    "comments": _each_line("", " // nosemgrep NOSONAR nolint:all eslint-disable-line"),
    "blank lines": lambda code: "\n\n" + code,
}
SLOW = {f"#if {condition}" for condition in CONDITIONS[3:]} | {"nested", "elif", "joined", "a digraph"}
"""Shown in C alone: each preprocessor reads large headers before a program of C++."""
ALL = {"c": C_LIKE | C_ONLY, "python": PYTHON, "rust": RUST, "java": OTHERS, "go": OTHERS, "javascript": OTHERS,
       "cpp": {name: change for name, change in C_LIKE.items() if name not in SLOW} | CPP_ONLY}
