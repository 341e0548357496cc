"""Every language keeps the contract of docs/architecture.md."""
from __future__ import annotations

import inspect

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import languages
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task

PROGRAMS = {"c": ("int f(int a) {\n    return a + 1;\n}", "int f(int a) {\n    return a + ;\n}"),
            "cpp": ("int f(int a) {\n    return a + 1;\n}", "int f(int a) {\n    return a + ;\n}"),
            "rust": ("fn f(a: i32) -> i32 {\n    a + 1\n}", "fn f(a: i32) -> i32 {\n    a + ;\n}"),
            "java": ("class Solution {\n    public int f(int a) { return a + 1; }\n}",
                     "class Solution {\n    public int f(int a) { return a + ; }\n}"),
            "kotlin": ("fun f(a: Int): Int {\n    return a + 1\n}", "fun f(a: Int): Int {\n    return a + )\n}"),
            "go": ("func f(a int) int {\n    return a + 1\n}", "func f(a int) int {\n    return a + )\n}"),
            "javascript": ("const f = (a) => {\n    return a + 1;\n}", "const f = (a) => {\n    return a + ;\n}"),
            "python": ("def f(a):\n    return a + 1", "def f(a):\n    return a +")}
DECLARATIONS = {"c": "int f(int a)", "cpp": "int f(int a)", "rust": "fn f(a: i32) -> i32",
                "java": "class Solution { public int f(int a)", "kotlin": "fun f(a: Int): Int",
                "go": "func f(a int) int"}
every = pytest.mark.parametrize("name", languages.names())


def usable(name):
    """The module; the toolchains beyond C and Python are optional."""
    module = languages.get(name)
    if (lacking := module.available()) is not None:
        assert name not in ("c", "python"), lacking
        pytest.skip(f"{name}: {lacking} (make languages)")
    return module


def test_an_unknown_language_is_named_with_those_there_are():
    with pytest.raises(SecgenError, match=f"no language 'cobol'; there are {', '.join(languages.names())}"):
        languages.get("cobol")


@every
def test_exports(name):
    module = usable(name)
    assert module.LANGUAGE == name and module.SUFFIX.startswith(".") and name in module.FENCES
    assert len(module.identity()) == 16 and module.identity() == module.identity()
    assert list(inspect.signature(module.read_answer).parameters) == list(inspect.signature(module.extract).parameters)
    assert {"code", "task", "suites", "cpu_s"} <= set(inspect.signature(module.execute).parameters)


@every
def test_build_and_build_error(name):
    module, (good, broken) = usable(name), PROGRAMS[name]
    task = Task("t", "d", name, "", "f", declaration=DECLARATIONS.get(name, ""))
    assert module.execute(good, task).builds is True
    seen = module.execute(broken, task)
    assert seen.builds is False and seen.build_error.startswith("line 2: error: ") and not seen.suites
    assert "/" not in seen.build_error


@every
def test_extraction(name):
    module, (code, _) = languages.get(name), PROGRAMS[name]
    other = "java" if name != "java" else "ruby"
    mark = module.FENCES[0]
    answers = [
        f"```{mark}\n{code}\n```", f"Sure:\n\n```{mark.upper()}\n{code}\n```\nThat is it.", f"~~~ {mark}\n{code}\n~~~",
        f"```\n{code}\n```", f"```{mark}\n{code}", code, f"Here it is.\n\n{code}\n",
        f"```{other}\nsome other text that is long, longer than the program, much longer\n```\n```{mark}\n{code}\n```",
        f"```{mark}\nx = 1; /* a first try that is much longer than the program which then follows it */\n```\n"
        f"```{mark}\n{code}\n```",
    ]
    for answer in answers:
        found = module.extract(answer, "f")
        assert found is not None and found.strip() == code, answer
    for answer in ("", "   \n", "I cannot help with that.", "```\n```", f"```{other}\nx\n```"):
        assert module.extract(answer, "f") is None, answer


@every
@settings(max_examples=60, deadline=None)
@given(before=st.text(alphabet=st.characters(blacklist_characters="`~", blacklist_categories=("Cs",)), max_size=60),
       after=st.text(alphabet=st.characters(blacklist_characters="`~", blacklist_categories=("Cs",)), max_size=60))
def test_a_fenced_program_is_found_whatever_the_prose(name, before, after):
    code = PROGRAMS[name][0]
    found = languages.get(name).extract(f"{before}\n```{name}\n{code}\n```\n{after}", "f")
    assert found is not None and found.strip() == code


@every
@settings(max_examples=100, deadline=None)
@given(answer=st.one_of(st.text(max_size=200), st.lists(st.sampled_from(
    ["```", "```c", "~~~", "def f(a):", "    return 1", "int f(int a) {", "}", "/*", '"', "'''", "\\", "#include <x>",
     ""]),
    max_size=12).map("\n".join)))
def test_extraction_never_raises_and_is_stable(name, answer):
    module = languages.get(name)
    found = module.extract(answer, "f", prompt="")
    assert found is None or found.strip()
    if found is not None and "```" not in found and "~~~" not in found:
        assert module.extract(f"```{name}\n{found}\n```", "f") is not None


@every
def test_a_suite_the_task_lacks_is_not_reported(name):
    task = Task("t", "d", name, "", "f", declaration=DECLARATIONS.get(name, ""))
    assert usable(name).execute(PROGRAMS[name][0], task, ("examples", "functional")).suites == {}
