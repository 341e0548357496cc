"""Defects that several tools report: worked cases, and laws that hold for any findings."""
from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings.agreement import NEAR, Defect, merge
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding
from tests.analyzers.present import skip_if_absent


def at(line: int, tool: str, category: str = "leak", rule: str = "r", level: str = "error", cwe: str = "CWE-401",
       ) -> Finding:
    return Finding(rule, tool, (cwe,), category, level, "m", line)


def runs(*findings: Finding) -> list[AnalyzerRun]:
    tools = dict.fromkeys(f.tool for f in findings)
    return [AnalyzerRun("x", tool, "1", "static", "ok", tuple(f for f in findings if f.tool == tool)) for tool in tools]


def short(defects: list[Defect]) -> list[tuple[int, tuple[str, ...], int]]:
    return [(d.start_line, d.tools, len(d.findings)) for d in defects]


@pytest.mark.parametrize(("findings", "wanted"), [
    ([at(3, "a"), at(3, "b")], [(3, ("a", "b"), 2)]),
    ([at(3, "a"), at(5, "b")], [(3, ("a", "b"), 2)]),                             # two lines apart
    ([at(3, "a"), at(6, "b")], [(3, ("a",), 1), (6, ("b",), 1)]),                 # three
    ([at(3, "a"), at(4, "a")], [(3, ("a",), 1), (4, ("a",), 1)]),                 # one tool, two places: two defects
    ([at(3, "a"), at(4, "a"), at(4, "b")], [(3, ("a",), 1), (4, ("a", "b"), 2)]),
    ([at(3, "a"), at(4, "b"), at(5, "a")], [(3, ("a", "b"), 2), (5, ("a",), 1)]),  # as near: the higher one
    ([at(3, "a"), at(5, "b"), at(6, "a")], [(3, ("a",), 1), (5, ("a", "b"), 2)]),  # the nearer one
    ([at(3, "a"), at(4, "b"), at(6, "c")], [(3, ("a", "b", "c"), 3)]),             # three tools, three lines
    ([at(3, "a"), at(3, "b", "other")], [(3, ("a",), 1), (3, ("b",), 1)]),         # another category
    ([at(3, "a", rule="q"), at(3, "a")], [(3, ("a",), 2)]),                        # two rules of one tool on one line
    ([at(3, "a", level="note", category="style")], []),
    ([], []),
])
def test_worked_cases(findings, wanted):
    assert short(merge(runs(*findings))) == wanted


def test_what_a_defect_holds():
    (d,) = merge(runs(at(4, "b", cwe="CWE-1341"), at(3, "a", cwe="CWE-775")))
    assert d == Defect("leak", 3, ("CWE-775", "CWE-1341"), ("a", "b"), (at(3, "a", cwe="CWE-775"),
                                                                        at(4, "b", cwe="CWE-1341")))


def test_two_functions_are_two_defects_where_the_program_is_given():
    code = "int f(void) {\n    return 1 / 0;\n}\nint g(void) { return 1 / 0; }\n"
    found = runs(at(2, "a"), at(4, "b"))
    assert short(merge(found)) == [(2, ("a", "b"), 2)]
    assert short(merge(found, code)) == [(2, ("a",), 1), (4, ("b",), 1)]
    assert short(merge(runs(at(1, "a"), at(2, "b")), code)) == [(1, ("a", "b"), 2)]


def test_runs_of_several_programs_are_refused():
    with pytest.raises(SecgenError, match="several programs"):
        merge([AnalyzerRun(name, "t", "1", "static", "ok") for name in "ab"])


FINDINGS = st.lists(st.builds(at, st.integers(1, 12), st.sampled_from("abc"), st.sampled_from(["leak", "other"]),
                              st.sampled_from(["r", "q"]), st.sampled_from(["error", "error", "note"]),
                              st.sampled_from(["CWE-1", "CWE-22"])), max_size=14)


@settings(max_examples=200, deadline=None)
@given(FINDINGS, st.randoms(use_true_random=False))
def test_the_order_of_tools_and_findings_is_irrelevant(findings, chance: random.Random):
    again = chance.sample(findings, len(findings))
    shuffled = runs(*again)
    chance.shuffle(shuffled)
    assert merge(shuffled) == merge(runs(*findings))


@settings(max_examples=200, deadline=None)
@given(FINDINGS)
def test_merging_what_is_merged_changes_nothing(findings):
    defects = merge(runs(*findings))
    assert merge(runs(*findings) + runs(*findings)) == defects
    assert merge(runs(*(f for d in defects for f in d.findings))) == defects
    for d in defects:
        assert merge(runs(*d.findings)) == [d], "a defect's own findings are that defect"


@settings(max_examples=200, deadline=None)
@given(FINDINGS)
def test_no_finding_is_lost_or_put_elsewhere(findings):
    defects = merge(runs(*findings))
    kept = [f for d in defects for f in d.findings]
    assert len(kept) == len(set(kept)) and set(kept) == {f for f in findings if f.level == "error"}
    for d in defects:
        assert {f.category for f in d.findings} == {d.category}
        assert d.start_line == min(f.start_line for f in d.findings)
        assert d.tools == tuple(sorted({f.tool for f in d.findings}))
        lines = sorted({f.start_line for f in d.findings})
        assert all(b - a <= NEAR for a, b in zip(lines, lines[1:], strict=False))
        for tool in d.tools:
            assert len({f.start_line for f in d.findings if f.tool == tool}) == 1, "one place a tool"
    places = {(f.category, f.start_line) for f in kept}
    assert len({(d.category, d.start_line) for d in defects}) == len(defects) <= len(places)


@settings(max_examples=50, deadline=None)
@given(FINDINGS, FINDINGS)
def test_a_tool_more_never_splits_what_stands_on_one_line(findings, more):
    few, many = merge(runs(*findings)), merge(runs(*findings, *more))
    for d in few:
        for line in {f.start_line for f in d.findings}:
            on = [f for f in d.findings if f.start_line == line]
            assert sum(set(on) <= set(e.findings) for e in many) == 1


def test_real_tools_agree_on_real_defects():
    for tool in ("cppcheck", "gcc_analyzer"):
        skip_if_absent(tool)
    code = ("#include <stdlib.h>\nint f(int n)\n{\n    int *p = malloc(4);\n    if (!p)\n        return 0;\n"
            "    *p = n;\n    free(p);\n    return *p;\n}\n")
    found = [analyzers.run(tool, [Program("x", "c", code)])[0] for tool in ("gcc_analyzer", "cppcheck")]
    (d,) = merge(found, code)
    assert (d.category, d.tools) == ("use after free", ("cppcheck", "gcc_analyzer")) and len(d.findings) >= 3
