"""What the two benchmarks count. Each test names the mutation it kills."""
from __future__ import annotations

import pytest

from benchmarks import eva_lab
from benchmarks import formai_dynamic as bench
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.fuzzing import reports
from secgen_lib.fuzzing.c import whole
from secgen_lib.lab import grammar
from secgen_lib.tasks import files

SSCANF = "___interceptor___isoc99_sscanf"


def fault(rule, operation="", through=(), text="", hostile=False):
    return {"rule_id": rule, "operation": operation, "through": list(through), "text": text, "hostile": hostile}


def result(*faults, status="ok"):
    return {"status": status, "faults": list(faults), "detail": "d"}


@pytest.mark.parametrize(("name", "seen", "fits"), [
    ("arithmetic-overflow-on-add", fault("signed-integer-overflow", "add"), True),
    ("arithmetic-overflow-on-add", fault("signed-integer-overflow", "mul"), False),
    ("arithmetic-overflow-on-floating-point-ieee_mul", fault(whole.FLOATING, "mul"), True),
    ("arithmetic-overflow-on-floating-point-ieee_mul", fault("signed-integer-overflow", "mul"), False),
    ("buffer-overflow-on-scanf", fault("stack-buffer-overflow-write", through=["__wrap___isoc99_scanf"]), True),
    ("buffer-overflow-on-scanf", fault("stack-buffer-overflow-write", through=[SSCANF]), False),
    ("buffer-overflow-on-sscanf", fault("heap-buffer-overflow-write", through=[SSCANF]), True),
    ("buffer-overflow-on-gets", fault("stack-buffer-overflow-write", through=["__wrap_fgets"]), False),
    ("buffer-overflow-on-gets", fault("stack-buffer-overflow-read", through=["__wrap_gets"]), False),
    ("the-pointer-to-a-file-object-must-be-a-valid-argument", fault("null-dereference", through=["_IO_fclose"]), True),
    ("the-pointer-to-a-file-object-must-be-a-valid-argument", fault("null-dereference", text="p->x = 1;"), False),
    ("dereference-failure", fault("memory-leak"), True),
    ("dereference-failure", fault("use-of-uninitialized-value"), False),
    ("same-object-violation", fault("invalid-pointer-pair"), True),
])
def test_a_fault_counts_for_its_class_alone(name, seen, fits):
    # kills: any overflow for any operator; a function's name as the end of another's; a read as an overflow of gets
    assert bench.CLASSES[name].fits(seen) is fits


def test_counts_are_of_pairs_that_were_run():
    # kills: what does not build in the denominator; a hostile fault as a usual one; infinity as a fault
    name = "division-by-zero"
    rows = bench.count([
        (name, result(fault("division-by-zero"))), (name, result(fault("division-by-zero", hostile=True))),
        (name, result(fault(whole.FLOATING))), (name, result(fault("use-of-uninitialized-value"), status="timeout")),
        (name, result(status="unsupported")), ("other", result(fault("memory-leak")))])
    row = rows[name]
    assert (row.pairs, row.scored, row.usual, row.reproduced, row.any, row.beside, row.cut) == (5, 4, 1, 2, 3, 2, 1)
    assert row.unscored == ["unsupported: d"] and rows["other"].reproduced == 0
    lines = bench.table(rows)
    assert lines[2].startswith("| division-by-zero | 4 | 25 (5–70) | 50 (15–85) |")
    assert lines[3].startswith("| other | 1 | – | – |") and "of 4" in lines[4]


def test_every_class_of_the_data_has_a_rule_of_ours(data):
    # kills: a class that is spelt as no row is; a rule that no report has
    names = {row["esbmc_violation"] for row in files.rows(files.find("generations_formai_c"))}
    assert names - set(bench.CLASSES) == {"other"} and set(bench.CLASSES) <= names
    rules = {*reports.RULES, whole.FLOATING}
    assert all(any(bench.Class(wanted.rules).fits(fault(rule)) for rule in rules) for wanted in bench.CLASSES.values())


def test_an_opinion_counts_by_class_and_category():
    # kills: a leak among what must be alarmed; what has no opinion as unalarmed
    alarm = {"rule_id": "division_by_zero", "line": 3, "category": "zero value"}
    rows = [("", {"status": "ok", "alarms": [], "seconds": 1.0, "detail": ""}),
            ("division by zero", {"status": "ok", "alarms": [alarm], "seconds": 2.0, "detail": ""}),
            ("double free", {"status": "ok", "alarms": [alarm], "seconds": 2.0, "detail": ""}),
            ("double free", {"status": "unsupported", "alarms": [], "seconds": 0.0, "detail": "x"})]
    lines = eva_lab.table(rows)
    assert lines[2].startswith("| (correct) | 1 | 0 (0–79) | – |")
    assert lines[3].startswith("| division by zero | 1 | 100 (21–100) | 100 (21–100) | 2.0 | 0 | 0 |")
    assert lines[4].startswith("| double free | 1 | 100 (21–100) | 0 (0–79) | 2.0 | 1 | 0 |")
    assert set(grammar.DEFECTS) - set(eva_lab.CATEGORIES) == set(eva_lab.BLIND)


def test_programs_are_of_every_family_and_variant():
    # kills: a sample that is the families' beginning; programs that are only wrong
    families = [grammar.family("average"), grammar.family("rotate")]
    jobs = eva_lab.programs(families, 1)
    assert len(jobs) == sum(variant.defect != grammar.WRONG for family in families for variant in family.variants)
    assert {job[0] for job in jobs[:6]} == {"average", "rotate"} and jobs == eva_lab.programs(families, 1)


def test_alarms_have_categories_of_the_taxonomy():
    # kills: a misspelt category
    from secgen_lib.fuzzing.c.eva.alarms import KINDS
    text = taxonomy.FILE.read_text("utf-8")
    assert all(f"category: {category}" in text for _, category in KINDS.values())
