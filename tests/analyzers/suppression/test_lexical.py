"""The first translation phases: what compilers read, and what a tool of words is given."""
from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.analyzers.suppression import lexical


@pytest.mark.parametrize(("language", "code", "words"), [
    ("c", 'a /* b */ c // d \\\n e\nf', "a c f"),
    ("c", 'sys\\\ntem /\\\n* b *\\\n/ c', "system c"),
    ("c", '"a /* b" c \'"\' d /* "e */ f', '"a /* b" c \' \' d f'),
    ("c", "#if 0\nit isn't text\n#endif\nc", "#if 0 it isn t text #endif c"),
    ("c", 'R"(")" a /* " */ b', '" " a b'),
    ("cpp", 'R"x(a )" /* \\\n)x" b', '"a ) /* " b'),
    ("cpp", 'u8R"(\\)" b', '" " b'),
    ("cpp", 'XR"(" b /* ) */', 'XR"(" b'),
    ("cpp", "1'000'0 a '\"' b 0x'1F", "1 000 0 a ' ' b 0x 1F"),
    ("cpp", "a /* never ends 'b'", "a"),
    ("c", '"\\\\" a "\\"" b', '"  " a "  " b'),
])
def test_plain(language, code, words):
    assert lexical.plain(code, language).split() == words.split()


@pytest.mark.parametrize(("language", "code", "line", "text"), [
    ("c", '#if\\\ndef A\nx', 1, "#ifdef A"),
    ("c", '#if\\\ndef A\nx', 3, "x"),
    ("c", '/* a\n*/ # define A', 2, "# define A"),
    ("c", '??=define A', 1, "#define A"),
    ("c", 'a = "??/" "/*";\n#define A', 2, "#define A"),   # without trigraphs, as gcc reads it in GNU modes
    ("c", 'R"(" /* )"\n#\\\ndefine A\n// */', 2, "#define A"),  # as gcc reads it
    ("c", 'R"(" /* )"; */\n#\\\ndefine A', 2, "#define A"),     # as clang reads it: no raw strings in C
    ("cpp", 'R"(" /* )"\n#\\\ndefine A\n// */', 2, "#define A"),
    ("cpp", "1'0 + '\"' /*'\n*/ #define A", 2, "#define A"),
])
def test_views(language, code, line, text):
    assert text in [view[line - 1].strip() for view in lexical.views(code, language)]


PIECES = st.lists(st.sampled_from(
    ['"', "'", "\\", "\n", "\\\n", "/*", "*/", "//", 'R"(', ')"', 'R"x(', ')x"', "a", "1", "??/", "u8", " ", "#", "é",
     "\0"]),
    max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(PIECES, st.sampled_from(["c", "cpp"]))
def test_lines_stay(code, language):
    lines = code.count("\n") + 1
    assert all(len(view) == lines for view in lexical.views(code, language))
    plain = lexical.plain(code, language)
    assert plain.count("\n") + 1 == lines and plain.isascii()


@settings(max_examples=300, deadline=None)
@given(PIECES, st.sampled_from(["c", "cpp"]))
def test_nothing_plain_can_hide_what_follows(code, language):
    """Every quote has its partner on its line with no backslash between, and no comment is left."""
    for line in lexical.plain(code, language).split("\n"):
        inside = ""
        for char in line:
            if inside:
                assert char != "\\"
                inside = "" if char == inside else inside
            elif char in "\"'":
                inside = char
        assert not inside


TOKENS = st.lists(st.sampled_from(
    ["/* ' */", "// it's \\\n more", '"/*"', "'\"'", '"a\\"b"', 'R"(")"', 'R"y(/*)" )y"', "1'0", "x\\\ny", "\n", "+",
     "a"]), max_size=12)


@settings(max_examples=12, deadline=None)
@given(TOKENS)
def test_words_are_those_that_gcc_sees(pieces):
    """Identifiers outside comments and literals, against the preprocessor: mark words stand between the pieces."""
    if shutil.which("g++") is None:
        pytest.skip("g++ is not installed: make languages L=cpp")
    code = "".join(f"w{i} {piece}\nv{i} " for i, piece in enumerate(pieces))
    argv = ["gcc", "-x", "c++", "-std=gnu++17", "-E", "-P", "-"]
    done = subprocess.run(argv, input=code, capture_output=True, text=True, check=False)
    assert "unterminated" not in done.stderr
    wanted = [f"{letter}{i}" for i in range(len(pieces)) for letter in "wv"]
    assert [word for word in lexical.plain(code, "cpp").split() if word in wanted] == [
        word for word in done.stdout.split() if word in wanted]
