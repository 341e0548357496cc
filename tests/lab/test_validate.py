"""Validation: a label that the real tools contradict is named, one that they hold up is not, and tables add up."""
from __future__ import annotations

from dataclasses import replace

import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.lab import grammar, validate
from secgen_lib.lab.grammar import WRONG

HISTOGRAM = grammar.family("histogram")


def relabelled(**changes: dict[str, str]) -> grammar.Family:
    """The family with other labels on some of its variants."""
    return replace(HISTOGRAM, variants=tuple(replace(v, **changes.get(v.name, {})) for v in HISTOGRAM.variants))


@pytest.mark.slow
def test_labels_that_hold_are_accepted_and_false_ones_named():
    assert validate.problems(validate.validate([HISTOGRAM])) == []
    lies = relabelled(counts_edge={"defect": "", "fix": "", "hides": ""},
                      pairs={"defect": "off-by-one", "fix": "counts"}, pairs_unset={"hides": "counts_best"},
                      counts_all={"defect": WRONG})
    said = validate.problems(validate.validate([lies]))
    assert [line.split(":")[0] for line in said] == [
        "histogram/pairs", "histogram/counts_edge", "histogram/counts_all", "histogram/pairs_unset"]
    assert "no test shows" in said[0] and "fails a test" in said[1] and "safely" in said[2]
    assert "reported by the teacher itself" in said[3]


def row(**fields) -> validate.Row:
    passed = dict.fromkeys(("examples", "functional", "security"), "passed")
    return replace(validate.Row("f", "v", "", "", 0, True, passed, {"clang_tidy": False}), **fields)


def test_each_kind_of_problem_has_its_line():
    failed = {"functional": "failed", "security": "violation"}
    assert validate.problems([row(), row(variant="w", defect="leak", suites=failed)]) == []
    assert "does not build" in validate.problems([row(builds=False)])[0]
    assert "clang_tidy failed" in validate.problems([row(), row(variant="w", flagged={"clang_tidy": None})])[0]
    assert "reports every correct" in validate.problems([row(flagged={"clang_tidy": True})])[0]
    # an uninitialised value may hide from the tests, but not from the analyzers too
    unseen = row(variant="w", defect="uninitialised value")
    assert validate.problems([row(), replace(unseen, flagged={"clang_tidy": True})]) == []
    assert "no test shows" in validate.problems([row(), unseen])[0]
    hiding = row(variant="w", defect="leak", suites=failed, hides="x")
    assert "which the teacher does not report" in validate.problems([row(), hiding])[0]


def test_the_table_counts_what_each_instrument_reports_and_leaves_failures_out():
    rows = [row(), row(flagged={"clang_tidy": None}), row(defect="leak", flagged={"clang_tidy": True},
                                                          suites={"functional": "failed", "examples": "passed"})]
    cells = validate.table(rows).set_index(["class", "instrument"])
    assert tuple(cells.loc[("correct", "clang_tidy")]) == (0, 1)
    assert tuple(cells.loc[("correct", "functional tests")]) == (0, 2)
    assert tuple(cells.loc[("leak", "clang_tidy")]) == (1, 1)
    # a suite that did not run is not passed
    assert tuple(cells.loc[("leak", "security tests")]) == (1, 1)
    assert cells["programs"].groupby("instrument").sum().to_dict()["examples tests"] == 3


@pytest.mark.parametrize("command", ["validate --instances 0", "measure . --per-family 0", "dose x --steps 0",
                                     "dose x --per-family 0", "transfer x --n 0", "transfer x --samples 0",
                                     "pretrain x --steps -1", "pretrain x --minutes 0"])
def test_none_at_all_is_no_answer(command, tmp_path, monkeypatch):
    # kills: "0 programs of 42 families: all labels hold"; 0 steps taken for 55 minutes
    monkeypatch.chdir(tmp_path)
    said = CliRunner().invoke(main, ["lab", *command.split()])
    assert said.exit_code == 2 and "is not in the range" in said.output and not list(tmp_path.iterdir())
