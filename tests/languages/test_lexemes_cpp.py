"""How a C++ program's text is cut, against g++ itself. Mutations that turn these red: a backslash with a blank behind
it that joins no lines; an open quote that ends before its line; a splice in a raw string that is taken out; a name that
ends in ``R`` before a quote taken for a raw string.
"""
from __future__ import annotations

import random
import subprocess

import pytest

from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.cpp import lexemes, refused

pytestmark = pytest.mark.skipif(cpp.available() is not None, reason=f"cpp: {cpp.available()} (make languages)")
PIECES = ['"', "'", 'R"(', ')"', 'R"x(', ')x"', 'u8R"(', 'L"', "//", "/*", "*/", "/\\\n/", "/\\ \n*", "*\\\n/", "\\\n",
          "\\\t\n", "\n", "\\", "MARK", "MARK", " ", "1'0", "1", "a", "a$", "é", '\\"', "\\'", "0x1p+", ".5", "<", ">",
          "R", "u8", '"MARK"', "'MARK'", "\\\\", "(", ")", "??/\n"]
OPEN = (b"unterminated raw", b"unterminated comment", b"unterminated #")


def seen(code):
    """How many MARKs g++ sees outside of comments and literals; None for a text that it does not take."""
    done = subprocess.run(["g++", "-std=gnu++17", "-E", "-P", "-w", "-x", "c++", "-"], input=code.encode(),
                          capture_output=True, check=False)
    if done.returncode or any(text in done.stderr for text in OPEN):
        return None
    return lexemes.bare(done.stdout.decode("utf-8", "replace")).count("MARK")


def test_no_word_is_hidden_and_none_is_made_up():
    draw, compared = random.Random(18), 0
    for _ in range(80):
        code = "".join(draw.choice(PIECES) for _ in range(draw.randint(3, 14))) + '\nMARK\n// )" )x" */\nMARK\n'
        known = seen(code)
        if known is not None and not lexemes.misread(code):
            compared += 1
            assert lexemes.bare(code).count("MARK") == known, code
    assert compared > 30


@pytest.mark.parametrize(("code", "unclear"), [
    ("#if __has_include(</*>)\n", True), ("#define H __has_include\n# /* */ if H(<'>)\n", True), ('"a"R"(b)"', True),
    ("#el\\\nif H(<\">)\n", True), ('größeR"(b)"', True), ('"größeR" (b)', False),
    ("#if __has_include(<vector>)\n", False),
    ("#if __cplusplus < 201703L // old", False), ("#\nif (a < '3' && b > 2)", False), ('f("a", R"(b)")', False),
    ("#define SHOW(a) if (a < 3) say(\"a\" > b)", False), ("'a' R\"(b)\"", False),
])
def test_what_may_be_cut_in_two_ways_is_told(code, unclear):
    assert bool(lexemes.misread(code)) is unclear
    assert ("not clear" in refused.text(code, apart=True)) is unclear


def test_lines_are_joined_and_else_nothing_moves():
    assert lexemes.bare('in\\\nt a; /* x\ny */ "te\\\nxt" R"(\\\n)" \'"\' // \\ \n no\nb') == (
        'int a;     \n     "    " R"  " \' \'       \nb')
