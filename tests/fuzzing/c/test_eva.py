"""Frama-C Eva behind a driver of the task's contract. Each test names the mutation it kills."""
from __future__ import annotations

from dataclasses import replace

import pytest

from secgen_lib.core.records import Task
from secgen_lib.fuzzing.c import eva
from secgen_lib.fuzzing.c.eva import alarms, driver
from secgen_lib.fuzzing.c.harness import Unsupported

TASK = Task(task_id="t", dataset="lab", language="c", prompt="", entry_point="mean",
            declaration="long mean(const int *a, size_t n);", contract="a: items n each from -100 to 100 or null\n")
GOOD = """#include <stddef.h>
long mean(const int *a, size_t n) {
    long sum = 0;
    if (a == NULL || n == 0)
        return 0;
    for (size_t i = 0; i < n && i < 100; i++)
        sum += a[i];
    return sum / (long)(n < 100 ? n : 100);
}
"""
BAD = {
    "division_by_zero": ("a == NULL || n == 0", "a == NULL", 8),
    "mem_access": ("i < n && i < 100", "i <= n && i < 100", 7),
    "initialization": ("long sum = 0", "long sum", 7),
    "signed_overflow": ("sum += a[i]", "sum += a[i] * 100000000", 7),
}
needed = pytest.mark.skipif(eva.available() is not None, reason=str(eva.available()))
HEADER = "directory\tfile\tline\tfunction\tproperty kind\tstatus\tproperty\n"


@needed
def test_a_correct_program_has_no_alarm():
    # kills: an alarm for what the library promises of itself; a driver that breaks the contract
    found = eva.opinion(GOOD, TASK)
    assert (found.status, found.alarms) == ("ok", ())


@needed
@pytest.mark.parametrize("rule", BAD)
def test_a_defect_has_an_alarm_at_its_line(rule):
    # kills: a driver without NULL, without length 0, with a block that is longer than n
    old, new, line = BAD[rule]
    found = eva.opinion(GOOD.replace(old, new), TASK)
    assert found.status == "ok" and (rule, line) in {(alarm.rule_id, alarm.line) for alarm in found.alarms}


@needed
@pytest.mark.parametrize(("code", "status"), [
    ("#include <stddef.h>\n#include <stdlib.h>\nlong mean(const int *a, size_t n) { exit(0); }", "error"),
    ("#include <stddef.h>\nlong mean(const int *a, size_t n) { for (;;) { } }", "error"),
    ("#include <stddef.h>\nlong hidden(void);\nlong mean(const int *a, size_t n) { return hidden(); }", "unsupported"),
    ("#include <stddef.h>\nlong mean(const int *a, size_t n) { __asm__(\"nop\"); return 0; }", "unsupported"),
    ("long mean(", "error"),
    ("#include <stdlib.h>\nstatic int by(const void *x, const void *y) { return *((const int *)x + 9) - *(int *)y; }\n"
     "long mean(const int *a, size_t n) { int b[2] = {2, 1}; qsort(b, 2, sizeof *b, by); return 1; }", "unsupported"),
    ("#include <stdio.h>\nlong mean(const int *a, size_t n) { char b[2]; return sprintf(b, \"%d\", 12345); }",
     "unsupported"),
    ("#include <stddef.h>\n__attribute__((constructor)) static void f(void) { *(int *)0 = 1; }\n"
     "long mean(const int *a, size_t n) { return 0; }", "unsupported"),
])
def test_what_was_not_analysed_is_not_clean(code, status):
    # kills: no alarms as a proof where no case came to its end, or where something was passed over; functions that only
    # the library calls
    found = eva.opinion(code, TASK)
    assert (found.status, found.alarms) == (status, ()) and found.detail


@needed
@pytest.mark.parametrize("line", ["//@ assert n < 0;", "/*@ assert n < 0; */", "/\\\n*@ assert n < 0; */"])
def test_an_annotation_of_the_program_promises_nothing(line):
    # kills: a program that is read with its own annotations, by which Eva goes
    old, new, at = BAD["mem_access"]
    found = eva.opinion(GOOD.replace("    long sum = 0;", f"    long sum = 0;\n    {line}").replace(old, new), TASK)
    assert found.status == "ok" and "mem_access" in {alarm.rule_id for alarm in found.alarms}


@pytest.mark.parametrize("text", [
    "int Frama_C_interval(int a, int b) { return 0; }", "#define JOIN(a, b) a ## b", "#line 9 \"driver.c\"",
    "# 9 \"x.c\"", "extern int __fc_errno;"])
def test_a_program_does_not_speak_to_the_analyser(text):
    # kills: a program that says which inputs the driver draws, or where its alarms are
    found = eva.opinion(text + "\n" + GOOD, TASK)
    assert found.status == ("unsupported" if eva.available() is None else "outage")


def test_a_driver_has_each_choice_of_each_parameter():
    # kills: a null that is never handed over; sizes without 0; the ends of the length's type left out
    made = driver.source(TASK)
    assert made.cases == made.text.count("Frama_C_show_each_case(") == made.text.count("static void case_")
    for text in ("int *a = NULL;", "size_t n = 0;", "size_t n = 5;", "size_t n = SIZE_MAX;",
                 "a[z] = (int)Frama_C_interval(-100, 100);"):
        assert text in made.text
    texts = replace(TASK, declaration="void f(char *d, size_t n, const char *s);",
                    contract="d: room n\ns: text near 12 or null\nafter d: text\n")
    made = driver.source(texts)
    assert "s = malloc(13 + 1)" in made.text and "char *s = NULL;" in made.text and "CHAR_MIN, -1" in made.text
    assert "read_text(d)" in made.text


def test_functions_with_state_are_called_in_any_order():
    # kills: one call of each; a cell that is handed over set
    state = replace(TASK, declaration="int put(int v);\nint take(int *o);",
                    contract="calls: put, take up to 9\ntake.o: cell or null\n")
    text = driver.source(state).text
    assert "while (Frama_C_interval(0, 1))" in text and "int o_cell;" in text and "NULL : &o_cell" in text


@pytest.mark.parametrize("contract", ["", "#include <x.h>", "a: rooms n"])
def test_without_a_contract_there_is_no_driver(contract):
    # kills: an empty main, of which everything holds
    with pytest.raises(Unsupported):
        driver.source(replace(TASK, contract=contract))


def test_alarms_are_what_is_not_proven_of_the_program():
    # kills: a clause of the library's as an alarm; a proven row; two alarms for one place; a precondition without rule
    rows = HEADER + "".join("\t".join(("x", *row)) + "\n" for row in (
        ("program.c", "3", "f", "mem_access", "Unknown", "\\valid(p)"),
        ("program.c", "3", "f", "mem_access", "Invalid or unreachable", "\\valid(p + 1)"),
        ("program.c", "4", "f", "division_by_zero", "Valid", "n != 0"),
        ("program.c", "5", "f", "precondition of strcpy", "Unknown", "room_string: \\valid(dest + (0 .. strlen(src)))"),
        ("program.c", "6", "f", "precondition of free", "Unknown", "freeable: \\freeable(p)"),
        ("program.c", "7", "f", "assigns clause", "Unknown", "assigns p"),
        ("driver.c", "9", "main", "initialization", "Unknown", "\\initialized(result + z)"),
        ("driver.c", "9", "main", "mem_access", "Unknown", "\\valid_read(result + z)"),
        ("FRAMAC_SHARE/libc/string.h", "9", "strlen", "from clause", "Unknown", "s"),
        ("FRAMAC_SHARE/libc/string.c", "9", "strlen", "signed_overflow", "Unknown", "s + 1")))
    assert [(one.rule_id, one.line, one.category) for one in alarms.read(rows)] == [
        ("initialization", 0, "uninitialised"), ("signed_overflow", 0, "integer overflow"),
        ("mem_access", 3, "buffer overflow"), ("mem_access", 5, "buffer overflow"),
        ("freeable", 6, "use after free")]
