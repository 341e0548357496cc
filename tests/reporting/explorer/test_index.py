"""The explorer's columns say what metrics say: the same verdicts, the same counts, in the same words."""
from __future__ import annotations

from collections import Counter

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.metrics import OUTCOMES, by_class, judged_chains, outcome, select
from secgen_lib.metrics.distributions import explode
from secgen_lib.reporting.explorer import index
from secgen_lib.reporting.views import Samples
from tests import small_run


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return small_run.make(tmp_path_factory.mktemp("run"))


@pytest.fixture(scope="module")
def listed(run):
    return index(Samples(run))


def facet(listed, name):
    return next(f for f in listed.columns["facets"] if f["name"] == name)


def of_program(listed, name):
    """The value of a facet, or the set of them, for each program."""
    wanted = facet(listed, name)
    codes = wanted["codes"]
    if wanted["of"] == "task":
        codes = [codes[t] for t in listed.columns["programs"]["task"]]
    if "sets" in wanted:
        return [{wanted["values"][v] for v in wanted["sets"][code]} for code in codes]
    return [wanted["values"][code] for code in codes]


def test_every_program_is_there_once(run, listed):
    # kills: a program that is left out; rows of which the columns are not as long
    ids = listed.columns["programs"]["id"]
    assert sorted(ids) == sorted(run.table("completions")["completion_id"]) and len(set(ids)) == len(ids)
    assert {len(column) for column in listed.columns["programs"].values()} == {len(ids)}
    for row, parent in enumerate(listed.columns["programs"]["parent"]):
        assert (ids[parent] if parent >= 0 else None) == listed.programs[row].completion.parent_id


def test_counts_are_the_metrics(run, listed):
    # kills: a verdict by other rules than the headline's; a program that stands at another cycle; another split
    tables = {name: run.table(name) for name in ("tasks", "completions", "verdicts", "analyses")}
    frame = judged_chains(tables, run.config.analyzers.judge)
    rows = list(zip(*(of_program(listed, name) for name in ("split", "arm", "stands", "verdict")), strict=True))
    for split in ("test", "unseen"):
        for arm, cycle, stands in (("original", 0, "no feedback"), ("original", 1, "feedback 1"),
                                   ("dpo", 0, "no feedback")):
            mine = Counter(row[3] for row in rows if row[:2] == (split, arm) and stands in row[2])
            part = select(frame, arm, cycle, split=split)
            assert mine == Counter(outcome(part)) and sum(mine.values()) == len(part) > 0


def test_classes_are_the_metrics(run, listed):
    # kills: a teacher's finding that counts as a judge's; findings of style; a program that does not build
    tables = {name: run.table(name) for name in ("tasks", "completions", "verdicts", "analyses")}
    frame = judged_chains(tables, run.config.analyzers.judge)
    frame = frame[frame["split"] == "test"]
    judges = explode(tables["analyses"], ["gcc_analyzer", "cppcheck"])
    expected = by_class(select(frame, "original", 0), select(frame, "dpo", 0), judges, replicates=10)
    found = listed.columns["findings"]
    rows = list(zip(*(of_program(listed, n) for n in ("split", "arm", "stands", "answer")), strict=True))
    for arm, side in (("original", "before"), ("dpo", "after")):
        counts = Counter(kind for row, code in zip(rows, found["codes"], strict=True)
                         if row[:2] == ("test", arm) and "no feedback" in row[2] and "builds" in row[3]
                         for kind in {found["class"][c] for _, c, by in found["sets"][code]
                                      if found["by"][by] == "judge"})
        said = {row["class"]: row[f"{side}_programs"] for row in expected.to_dict("records")
                if row["class"] != "does not build"}
        assert counts == said and counts


def test_unscored_is_never_clean(listed):
    # kills: an outage that counts as clean; a reason that is lost
    at = listed.columns["programs"]["id"].index("original-6")
    assert of_program(listed, "verdict")[at] == "unscored"
    assert listed.columns["reasons"][listed.columns["programs"]["reason"][at]] == "unscored: analyzers"
    answers = of_program(listed, "answer")[at]
    assert "judges unscored" in answers and "judges report nothing" not in answers


def test_answers_are_asked_of_programs_that_build(listed):
    answers = dict(zip(listed.columns["programs"]["id"], of_program(listed, "answer"), strict=True))
    assert answers["original-3"] == {"does not build", "for the loop: build error"}
    assert answers["original-0"] == {"builds", "passes public examples", "passes hidden tests", "fails security tests",
                                     "teacher reports something", "judges report something",
                                     "for the loop: teacher's finding"}
    assert "for the loop: nothing to say" in answers["original-2"]
    assert facet(listed, "verdict")["values"] == list(OUTCOMES)


def test_a_run_without_programs_says_so(tmp_path):
    run = small_run.make(tmp_path)
    for path in run.tables.paths("completions"):
        path.unlink()
    with pytest.raises(SecgenError, match="has no programs yet"):
        index(Samples(run))


def test_a_program_that_was_not_judged_is_unscored(tmp_path):
    # kills: a killed run's last program called clean, or left out
    run = small_run.make(tmp_path)
    path = run.tables.paths("verdicts", "07_evaluate")[0]
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if '"dpo-0"' not in line))
    listed = index(Samples(run))
    at = listed.columns["programs"]["id"].index("dpo-0")
    assert of_program(listed, "verdict")[at] == "unscored"
    assert listed.columns["reasons"][listed.columns["programs"]["reason"][at]] == "unscored: it was not judged yet"
