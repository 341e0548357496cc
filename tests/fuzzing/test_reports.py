"""Logs that the run-times wrote, kept in ``reports.txt``, and what is read from each."""
from __future__ import annotations

import re
from pathlib import Path

import pytest

from secgen_lib.fuzzing import reports

TEXT = Path(__file__).with_name("reports.txt").read_text(encoding="utf-8")
HEAD = re.compile(r"^=== ([\w-]+) (\d+)(?: (\w+))?( reference)? \| (.*)$", re.MULTILINE)
HEADS = list(HEAD.finditer(TEXT))
CASES = [(head, TEXT[head.end():after.start() if after else len(TEXT)])
         for head, after in zip(HEADS, [*HEADS[1:], None], strict=True)]


@pytest.mark.parametrize(("head", "log"), CASES, ids=[f"{head[1]}-{n}" for n, (head, _) in enumerate(CASES)])
def test_a_report_is_read(head, log):
    """Kills: another stack's frame taken for the line, a second report read for the first, a path left in a message."""
    report = reports.read(log)
    assert report is not None
    assert (report.rule_id, report.line, report.message) == (head[1], int(head[2]), head[5])
    assert report.rule_id in reports.RULES
    assert report.function == head[3] or head[3] is None
    assert report.reference == (head[4] is not None)
    assert not re.search(r"0x[0-9a-f]|/box|\n", report.message)


def test_the_call_of_a_sequence_is_read():
    log = next(log for head, log in CASES if head[4])
    assert (found := reports.read(log)) is not None and found.calls == 2


@pytest.mark.parametrize("log", [
    "", "INFO: Running with entropic power schedule (0xFF, 100).\nDone 20000 runs in 0 second(s)\n",
    "the program says ERROR and secgen and runtime error\n", "  secgen: leak of 1 bytes\n"])
def test_a_log_without_a_report_has_none(log):
    assert reports.read(log) is None


def test_the_line_is_the_programs_not_a_headers():
    log = next(log for head, log in CASES if head[1] == "heap-use-after-free")
    assert reports.read(log, "program.cpp").line == 0
    assert reports.read(log.replace("program.c:", "program.cpp:"), "program.cpp").line == reports.read(log).line > 0
