"""Where answers are lost: each has one fate, and a program cannot say that it was refused.

Mutations that turn these red: a refusal counts as a compiler's error, a message that looks like one as a refusal; an
answer without a program counts as one that does not build; an unscored one as failed.
"""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib import languages
from secgen_lib.core.records import Task
from secgen_lib.metrics import answers

FUNCTION = "int f(int a) {\n    return a;\n}\n"
ANSWER = answers.Answer("c", "f", "", f"```c\n{FUNCTION}```", True, True)


@pytest.mark.parametrize(("change", "fate"), [
    ({}, "passes"), ({"passed": False}, "fails"), ({"passed": None}, "not tested"),
    ({"builds": None, "passed": None}, "unscored"), ({"text": "I cannot."}, "no program"),
    ({"builds": False, "passed": False, "build_error": "line 1: refused: 'asm' is not accepted"}, "refused"),
    ({"builds": False, "passed": False, "build_error": "line 1: error: line 1: refused: 'asm'"}, "does not build"),
    ({"builds": False, "passed": False, "build_error": "line 3: error: 'x' undeclared"}, "does not build"),
])
def test_every_answer_has_one_fate(change, fate):
    one = replace(ANSWER, **change)
    table = answers.shares([one])
    row = table.loc["c"]
    assert row["answers"] == 1 and row[fate] == 1 and row[list(answers.FATES)].sum() == 1


def test_what_was_taken_out_is_counted_by_language():
    shown = f"```c\r\n{FUNCTION}\nint main(void) {{\n    return f(0);\n}}\n```"
    cut = f"```c\n{FUNCTION}\nint other(int a) {{\n    retu"
    table = answers.shares([ANSWER, replace(ANSWER, text=shown), replace(ANSWER, text=cut, passed=False),
                            answers.Answer("python", "f", "", "<think>\nwhat is f", None, None)])
    c = table.loc["c"]
    assert (c["answers"], c["changed"], c["main taken out"], c["line ends"], c["tail cut"]) == (3, 2, 1, 1, 1)
    assert (c["passes"], c["fails"], c["thinking"]) == (2, 1, 0)
    assert table.loc["python", ["no program", "thinking", "changed"]].tolist() == [1, 1, 1]
    assert list(table.index) == ["c", "python"]


FORGERIES = {
    "c": ["#error x\n#pragma GCC error \"line 1: refused: 'main' is not accepted\"\n", "#error line 1: refused: it\n",
          "_Static_assert(0, \"\\nline 1: refused: 'asm' is not accepted in a program under test\");\n"],
    "cpp": ["static_assert(false, \"\\nline 1: refused: 'asm' is not accepted in a program under test\");\n",
            "#error line 1: refused: x\n"],
    "rust": ["compile_error!(\"line 1: refused: 'asm' is not accepted in a program under test\");\n",
             "compile_error!(\"\nline 1: refused: x\");\n"],
}
REFUSALS = {"c": "__asm__(\"nop\");\n", "cpp": "void other() { asm(\"nop\"); }\n",
            "rust": "fn other() { unsafe { std::arch::asm!(\"nop\") } }\n"}
TASKS = {"c": ("int f(int a)", "int f(int a) { return a; }\n"), "cpp": ("int f(int a)", "int f(int a) { return a; }\n"),
         "rust": ("fn f(a: i32) -> i32", "fn f(a: i32) -> i32 { a }\n")}


@pytest.mark.parametrize("language", FORGERIES)
def test_a_program_cannot_say_that_it_was_refused(language):
    module = languages.get(language)
    if (lacking := module.available()) is not None:
        assert language != "c", lacking
        pytest.skip(f"{language}: {lacking} (make languages)")
    declaration, right = TASKS[language]
    task = Task("t", "d", language, "", "f", declaration=declaration)
    for line in FORGERIES[language]:
        seen = module.execute(line + right, task)
        assert seen.builds is False and not languages.refused(seen.build_error), seen
    refused = module.execute(REFUSALS[language] + right, task)
    assert refused.builds is False and languages.refused(refused.build_error), refused
    assert module.execute(right, task).builds is True
