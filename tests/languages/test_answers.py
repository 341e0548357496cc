"""Answers as real models write them: every form, in every language, gives the program that was written.

Mutations that turn these red: the longest block wins; a carriage return stays; thinking stays; a fence in a list is
none; ``main`` stays; a cut tail stays; a block of helpers is left out.
"""
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import languages
from secgen_lib.core.records import Task
from secgen_lib.languages.text import answer as answers

NAMES = languages.names()
every = pytest.mark.parametrize("language", NAMES)


class Example:
    """A program of one language in parts: what it imports, a helper, the function; what shows it."""

    def __init__(self, imports, helper, entry, shows, main="", declaration="", prompt="", test=""):
        self.imports, self.helper, self.entry, self.shows, self.main = imports, helper, entry, shows, main
        self.declaration, self.prompt, self.test = declaration, prompt, test

    @property
    def whole(self):
        return "\n\n".join(part for part in (self.imports, self.helper, self.entry) if part)


EXAMPLES = {
    "c": Example("#include <stdlib.h>", "static int twice(int a) {\n    return 2 * abs(a);\n}",
                 "int f(int a) {\n    /* the { is no brace */\n    return twice(a) + 1;\n}", "f(3);",
                 'int main(void) {\n    printf("%d } main\\n", f(3));\n    return 0;\n}', "int f(int a)",
                 test='#include "secgen_test.h"\nint f(int a);\nSECGEN_TEST { SECGEN_CHECK(f(-3) == 7, "f"); '
                      "SECGEN_DONE(); }"),
    "cpp": Example("#include <numeric>", "static int twice(int a) {\n    return 2 * std::abs(a);\n}",
                   "int f(int a) {\n    // the { is no brace\n    return twice(a) + 1;\n}", "f(3);",
                   'int main() {\n    std::cout << "} main" << f(3) << std::endl;\n    return 0;\n}', "int f(int a)",
                   test="#include <cassert>\nint main() { assert(f(-3) == 7); return 0; }"),
    "rust": Example("use std::cmp::max;", "fn twice(a: i32) -> i32 {\n    2 * max(a, -a)\n}",
                    "fn f(a: i32) -> i32 {\n    // the { is no brace\n    twice(a) + 1\n}", "f(3);",
                    'fn main() {\n    println!("}} main {}", f(3));\n}', "fn f(a: i32) -> i32",
                    test="#[test] fn t() { assert_eq!(f(-3), 7); }"),
    "go": Example('import "math"', "func twice(a int) int {\n\treturn 2 * int(math.Abs(float64(a)))\n}",
                  "func f(a int) int {\n\t// the { is no brace\n\treturn twice(a) + 1\n}", "f(3)",
                  "func main() {\n\tprintln(\"} main\", f(3))\n}", "func f(a int) int",
                  prompt="func f(a int) int {\n",
                  test='package main\n\nimport (\n\t"testing"\n\t"github.com/stretchr/testify/assert"\n)\n\n'
                       "func TestF(t *testing.T) {\n"
                       "\tassert.Equal(t, 7, f(-3))\n}\n"),
    "kotlin": Example("import kotlin.math.abs", "fun twice(a: Int): Int {\n    return 2 * abs(a)\n}",
                      "fun f(a: Int): Int {\n    // the { is no brace\n    return twice(a) + 1\n}", "println(f(3))",
                      'fun main() {\n    println("} main" + f(3))\n}', "fun f(a: Int): Int",
                      test="fun main() { check(f(-3) == 7) }"),
    "javascript": Example("const { abs } = Math;", "const twice = (a) => {\n  return 2 * abs(a);\n};",
                          "const f = (a) => {\n  // the { is no brace\n  return twice(a) + 1;\n};",
                          "console.log(f(3));", test="console.assert(f(-3) === 7)"),
    "java": Example("import java.util.*;",
                    "class Helper {\n    static int twice(int a) { return 2 * Math.abs(a); }\n}",
                    "class Solution {\n    public int f(int a) {\n        // the { is no brace\n"
                    "        return Helper.twice(a) + 1;\n    }\n}", "new Solution().f(3);",
                    'class Main {\n    public static void main(String[] args) {\n'
                    '        System.out.println("} main");\n'
                    "    }\n}", "class Solution { public int f(int a) {",
                    test="public class Main { public static void main(String[] a) { if (new Solution().f(-3) != 7) "
                         "throw new AssertionError(); } }"),
    "python": Example("import math", "def twice(a):\n    return 2 * math.fabs(a)",
                      "def f(a):\n    # the { is no brace\n    return int(twice(a)) + 1", "print(f(3))",
                      test="def check(candidate):\n    assert candidate(-3) == 7"),
}


def task(language):
    one = EXAMPLES[language]
    return Task("t", "d", language, one.prompt, "f", declaration=one.declaration, test=one.test)


def fenced(language, text, mark="```"):
    return f"{mark}{language}\n{text}\n{mark}"


def indented(text, by):
    return "\n".join(by + line if line else line for line in text.split("\n"))


def quoted(text):
    return "\n".join(f"> {line}" for line in text.split("\n"))


PLAIN = [
    ("a fence", fenced), ("no fence", lambda language, text: text),
    ("a sentence before no fence", lambda language, text: f"Sure, here is the function that you want:\n\n{text}\n"),
    ("an upper-case fence", lambda language, text: fenced(language.upper(), text)),
    ("tildes", lambda language, text: fenced(language, text, "~~~")),
    ("a fence never closed", lambda language, text: f"```{language}\n{text}\n"),
    ("a fence far in", lambda language, text: "1. Do this:\n\n" + indented(fenced(language, text), "     ") + "\n"),
    ("a fence in a list item", lambda language, text: "- " + indented(fenced(language, text), "  ").lstrip()),
    ("a quote", lambda language, text: "So:\n\n" + quoted(fenced(language, text)) + "\n\nDone."),
    ("a fence behind a sentence", lambda language, text: f"Here you are: {fenced(language, text)}\n"),
    ("a fence opened by the prompt", lambda language, text: f"{text}\n```\nThis function is what you want.\n"),
    ("a draft before", lambda language, text: draft(language) + fenced(language, text)),
    ("a fragment behind", lambda language, text: fenced(language, text) + "\nIt begins so:\n\n" + fenced(
        language, EXAMPLES[language].entry.rsplit("\n", 3)[0] + " (")),
    ("a use behind", lambda language, text: fenced(language, text) + "\nUse it so:\n\n" + fenced(
        language, EXAMPLES[language].shows) + "\nIt prints:\n```\n7\n```\n"),
    ("a shell block before", lambda language, text: "```bash\nmake f\n```\n" + fenced(language, text)),
]
AROUND = [("as it is", lambda text: text), ("line ends", lambda text: text.replace("\n", "\r\n")),
          ("a byte order mark", lambda text: "\ufeff" + text),
          ("thinking", lambda text: "<think>\nLet me try:\n```\nint f(\n```\nno.\n</think>\n\n" + text),
          ("thinking", lambda text: "I wonder.\nIt is easy.\n</think>\n\n" + text),
          ("lines before", lambda text: "\n\n" + text), ("line ends", lambda text: text.replace("\n", "\r"))]


def draft(language):
    """A longer, wrong version of the function."""
    one = EXAMPLES[language]
    wrong = one.whole.replace("+ 1", "+ 2")
    longer = f"{'#' if language == 'python' else '//'} and so it goes on\n" * 20
    return f"First I would write:\n\n{fenced(language, wrong + chr(10) + longer)}\n\n" \
           "But that is wrong. Correct is:\n\n"


@every
@settings(max_examples=150, deadline=None)
@given(form=st.sampled_from(PLAIN), around=st.lists(st.sampled_from(AROUND), max_size=3, unique_by=lambda one: one[0]))
def test_a_program_is_found_in_every_form(language, form, around):
    code = EXAMPLES[language].whole
    answer = form[1](language, code)
    for _, put in around:
        answer = put(answer)
    found = languages.get(language).read_answer(answer, "f")
    assert found.code is not None and found.code.strip() == code, (form[0], [name for name, _ in around])
    assert set(found.notes) <= set(answers.NOTES)
    assert languages.get(language).extract(answer, "f") == found.code


def built(language, code, status="passed"):
    module = languages.get(language)
    if (lacking := module.available()) is not None:
        assert language not in ("c", "python"), lacking
        pytest.skip(f"{language}: {lacking} (make languages)")
    seen = module.execute(code, task(language), ("functional",))
    assert seen.suites.get("functional", (seen.build_error,))[0] == status, (seen, code)


@every
def test_the_example_passes_and_its_draft_does_not(language):
    built(language, EXAMPLES[language].whole)
    built(language, languages.get(language).extract(draft(language), "f"), "failed")


JOINED = {"the imports in a block before": lambda one, language: [one.imports, "\n\n".join([one.helper, one.entry])],
          "the helper in a block behind": lambda one, language: [f"{one.imports}\n\n{one.entry}",
                                                                 f"{one.imports}\n\n{one.helper}"],
          "three blocks": lambda one, language: [one.imports, one.entry, one.helper],
          "a helper, a use": lambda one, language: [one.helper, one.imports + "\n\n" + one.entry, one.shows]}


@every
@pytest.mark.parametrize("form", JOINED)
def test_blocks_are_joined_where_the_function_needs_it(language, form):
    one = EXAMPLES[language]
    answer = "\nand then\n".join(fenced(language, part) for part in JOINED[form](one, language))
    found = languages.get(language).read_answer(answer, "f", one.prompt)
    assert "blocks joined" in found.notes
    built(language, found.code)


@every
def test_what_shows_the_function_is_not_joined(language):
    one = EXAMPLES[language]
    answer = fenced(language, one.whole) + "\nFor example:\n" + fenced(language, one.main or one.shows)
    found = languages.get(language).read_answer(answer, "f")
    assert found.code.strip() == one.whole and found.notes == ()


@pytest.mark.parametrize("language", [name for name, one in EXAMPLES.items() if one.main])
@pytest.mark.parametrize("place", ["behind", "before", "cut"])
def test_a_main_that_shows_the_function_is_taken_out(language, place):
    """Not in Python and JavaScript: statements at the top level do no harm there."""
    one = EXAMPLES[language]
    parts = {"behind": [one.whole, one.main], "before": [one.imports, one.main, one.helper, one.entry],
             "cut": [one.whole, one.main[:-9]]}[place]
    if place == "before" and language in ("c", "cpp"):
        parts.insert(1, one.declaration + ";")
    code = "\n\n".join(parts)
    found = languages.get(language).read_answer(f"```{language}\n{code}\n" + "```\n" * (place != "cut"), "f")
    assert "main(" not in found.code and found.notes[0] == "main taken out" and len(found.notes) <= 1 + (place == "cut")
    kept = found.code.split("\n")
    assert all(line == code.split("\n")[i] for i, line in enumerate(kept) if line.strip() and "import" not in line)
    built(language, found.code)
    assert languages.get(language).read_answer(fenced(language, code), "main").notes in ((), ("blocks joined",))


@every
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_complete_function_survives_a_cut_tail(language, data):
    one = EXAMPLES[language]
    tail = data.draw(st.sampled_from([
        "\n\nThis function is the one that you asked for; it", "\n\n### Explanation\n\n- The function adds",
        f"\n\n**Note** that {one.shows}", f"\n\n{one.main or one.helper.replace('twice', 'thrice')}"]))
    at = data.draw(st.integers(2, len(tail)) | st.just(len(tail)))
    answer = data.draw(st.sampled_from([f"```{language}\n", ""])) + one.whole + tail[:at]
    found = languages.get(language).read_answer(answer, "f")
    kept = found.code.rstrip()
    assert kept.startswith(one.whole)
    rest = kept[len(one.whole):].strip()
    if "main taken out" in found.notes:  # of a class that held it alone the braces stay
        assert {line.strip() for line in rest.split("\n")} <= {line.strip() for line in tail.split("\n")} | {""}
    else:
        assert tail[:at].strip().startswith(rest), rest
    assert not rest or rest == tail.strip() or languages.get(language).READER.whole(kept), rest


@every
def test_a_program_whose_helper_is_cut_is_the_models_own_error(language):
    one = EXAMPLES[language]
    at = one.helper.rindex("}") if "}" in one.helper else one.helper.index("return") + 8
    cut = f"{one.imports}\n\n{one.entry}\n\n{one.helper[:at]}"
    found = languages.get(language).read_answer(f"```{language}\n{cut}", "f")
    assert found.code.strip() == cut.strip() and found.notes == ()


@every
def test_a_function_that_is_cut_is_the_models_own_error(language):
    one = EXAMPLES[language]
    cut = one.whole[:one.whole.rindex("return" if "return" in one.entry else "twice(a) +") + 6] + " ("
    found = languages.get(language).read_answer(f"```{language}\n{cut}", "f")
    assert found.code.strip() == cut and "tail cut" not in found.notes


@every
def test_an_answer_that_only_thinks_holds_no_program(language):
    code = EXAMPLES[language].whole
    found = languages.get(language).read_answer(f"<think>\n{fenced(language, code)}\nor rather", "f")
    assert found == answers.Extraction(None, ("thinking",))
    assert languages.get(language).extract(f"{code}\n", "f").strip() == code


@pytest.mark.parametrize(("language", "code"), [
    ("python", "f = lambda a: 2 * abs(a) + 1"), ("python", "def g(a):\n    return 2 * abs(a) + 1\n\nf = g"),
    ("python", "import functools\n\nf = functools.partial(lambda b, a: 2 * abs(a) + b, 1)"),
    ("python", "class G:\n    def __call__(self, a):\n        return 2 * abs(a) + 1\n\nf = G()"),
    ("python", "from math import (\n    gcd as g,\n    fabs as f,\n)\n\nold, f = f, lambda a: int(2 * old(a)) + 1"),
    ("python", "try:\n    f = no\nexcept NameError:\n    f = lambda a: 2 * abs(a) + 1"),
    ("javascript", "const g = (a) => 2 * Math.abs(a) + 1\n\nconst f = g"),
    ("javascript", "const g = (b, a) => 2 * Math.abs(a) + b\n\nvar f = g.bind(null, 1)"),
    ("go", "func g(a int) int {\n\tif a < 0 {\n\t\ta = -a\n\t}\n\treturn 2*a + 1\n}\n\nvar f = g"),
    ("kotlin", "fun g(a: Int): Int {\n    return 2 * Math.abs(a) + 1\n}\n\nval f: (Int) -> Int = ::g"),
    ("cpp", "auto f = [](int a) { return 2 * std::abs(a) + 1; };"),
])
def test_an_entry_point_may_be_a_value(language, code):
    one = EXAMPLES[language]
    head = one.prompt or {"python": "def f(a):\n    ''' text '''\n", "javascript": "const f = (a) => {\n"}.get(
        language, "")
    for answer in (fenced(language, code), f"Here you are.\n\n{fenced(language, code)}\n"):
        found = languages.get(language).read_answer(answer, "f", head)
        assert found.code.strip() == code and found.notes == ()
        built(language, found.code)


def test_python_text_of_an_interactive_session():
    text = ">>> import math\n>>> def f(a):\n...     b = math.fabs(a)\n...\n...     return int(2 * b) + 1\n...\n" \
           ">>> f(3)\n7"
    for answer in (fenced("python", text), text, f"Try:\n{fenced('pycon', text)}\nwhich prints 7."):
        found = languages.get("python").read_answer(answer, "f")
        built("python", found.code)


@pytest.mark.parametrize("body", ["b = abs(a)\n    return 2 * b + 1", "    return 2 * abs(a) + 1",
                                  "if a < 0:\n        a = -a\n    return 2 * a + 1", "b = abs(a)\nreturn 2 * b + 1",
                                  "    b = abs(a)\n    return 2 * b + 1\n\n\ndef main():\n    print(f(",
                                  "    b = abs(a)\n    return 2 * b + 1\n\nThis is what the function does."])
def test_python_bodies(body):
    prompt = "def f(a):\n    ''' Twice its size and one. '''\n"
    for answer in (body, fenced("python", body)) if "main" not in body and "This" not in body else (body,):
        built("python", languages.get("python").extract(answer, "f", prompt))


def test_a_name_that_a_builtin_or_the_function_itself_has_is_not_joined():
    code = "def f(a):\n    total = max(a, -a)\n    return 2 * total + 1"
    others = "max = 3\ntotal = f(2)\na = 4\nprint(total)"
    answer = f"{fenced('python', code)}\nso\n{fenced('python', others)}\n"
    assert languages.get("python").read_answer(answer, "f") == answers.Extraction(code + "\n", ())
