"""The named endpoints at the head of the report: as text, in words that say no more than the numbers."""
from __future__ import annotations

import pytest

from secgen_lib import metrics
from secgen_lib.core.store import read_json, write_json
from secgen_lib.metrics.plan import load_plan
from secgen_lib.reporting import report
from secgen_lib.reporting.report import endpoints
from tests import simulated_run, small_run
from tests.metrics.test_endpoints import PLAN
from tests.reporting.test_report import Page
from tests.small_run import HOSTILE

ROW = {"name": "x", "role": "secondary", "metric": "pass@1", "kind": "difference", "datasets": "humaneval",
       "split": "test", "language": None, "after": 0, "planned": 10, "n_before": 10, "n_after": 10, "tasks": 5,
       "families": 5, "was": 0.5, "is": 0.55, "value": 0.05, "low": 0.02, "high": 0.08, "p_value": 0.01, "p_holm": 0.03,
       "level": "task", "detectable": 0.04, "detects": None, "smallest": 0.02, "claim": "+2 points", "claimed": 0.02,
       "note": ""}


@pytest.fixture(scope="module")
def summary():
    return metrics.summary(simulated_run.several(), "x", [0], plan=PLAN, replicates=100)


@pytest.mark.parametrize(("change", "said"), [
    ({}, "better; the published value lies in the interval"),
    ({"smallest": -0.02}, "worse; the published value lies in the interval"),
    ({"p_holm": 0.06}, "cannot be told from chance; a change of interest is not excluded; the published value lies in "
                       "the interval"),
    ({"p_holm": None, "p_value": 0.06, "claimed": None}, "cannot be told from chance; a change of interest is not "
                                                         "excluded"),
    ({"low": -0.01, "high": 0.015, "value": 0.002},
     "cannot be told from chance; a change of interest is excluded; less than published"),
    ({"low": -0.03, "high": 0.01, "value": -0.01, "smallest": -0.05, "claimed": -0.2},
     "cannot be told from chance; a change of interest is excluded; less than published"),
    ({"low": -0.5, "high": -0.3, "value": -0.4, "smallest": -0.1, "claimed": -0.2}, "better; more than published"),
    ({"low": None, "high": None, "note": "one family: no interval"}, "no claim: one family: no interval"),
    ({"value": None, "low": None, "high": None, "note": "no feedback cycle was run"},
     "no value: no feedback cycle was run"),
])
def test_what_is_read_from_an_endpoint(change, said):
    # kills: the raw p inside the family; the direction ignored; "excluded" by the wrong end of the interval
    assert endpoints.reading({**ROW, **change}) == said


@pytest.mark.parametrize(("change", "shown"), [
    ({"detects": 0.077}, ("50.0 %", "55.0 %", "+5.0 points", "[+2.0, +8.0]", "0.030 (Holm)",
                          "±4.0 points (planned ±7.7)", "10")),
    ({"kind": "relative", "p_holm": None}, ("50.0 %", "55.0 %", "+5.0 %", "[+2.0, +8.0]", "0.010 (not adjusted)",
                                            "±4.0 points", "10")),
    ({"metric": "cycles_to_accept", "was": 1.5, "is": 1.25, "value": -0.25, "low": -0.5, "high": 0.0, "n_after": 9,
      "p_holm": None, "role": "primary"}, ("1.50", "1.25", "−0.25", "[−0.50, 0.00]", "0.010", "±0.04",
                                           "10 and 9 (planned 10)")),
    ({"n_after": 80}, ("50.0 %", "55.0 %", "+5.0 points", "[+2.0, +8.0]", "0.030 (Holm)", "±4.0 points", "10 and 80")),
    ({"value": None, "low": None, "high": None, "p_value": None, "p_holm": None, "detectable": None, "was": None,
      "is": None, "n_before": 0, "n_after": 0}, ("–", "–", "–", "", "–", "–", "0 (planned 10)")),
])
def test_numbers_are_written_in_their_own_unit(change, shown):
    # kills: cycles in per cent; a planned n that is shown as found
    row, = endpoints.rows({"endpoints": {"rows": [{**ROW, **change}]}})
    names = ("was", "is", "change", "interval", "p", "detectable", "n")
    assert tuple(" ".join(row[name].split()) for name in names) == shown


def test_the_page_shows_them_first_and_hostile_words_as_words(tmp_path, summary):
    # kills: a table below the numbers; a claim that is markup
    run = small_run.make(tmp_path)
    rows = summary["endpoints"]["rows"]
    hostile = {**summary["endpoints"], "question": HOSTILE, "rows": [{**rows[0], "name": HOSTILE, "claim": HOSTILE},
                                                                    *rows[1:]]}
    write_json(run.folder / "figures" / "summary.json", {**summary, "endpoints": hostile})
    text = report.build(run).read_text(encoding="utf-8")
    page = Page(text)
    assert "script" not in {tag for tag, _ in page.tags} and page.open == []
    assert text.index('id="endpoints"') < text.index('id="numbers"')
    for said in ("primary", "pass after", "after cycle 3",
                 "no value: this run has no such programs of SFT on chosen answers", "take them as chosen afterwards"):
        assert said in page.text


def test_a_report_without_named_endpoints_says_nothing_of_them(tmp_path, summary):
    run = small_run.make(tmp_path)
    write_json(run.folder / "figures" / "summary.json", {k: v for k, v in summary.items() if k != "endpoints"})
    assert "Named before" not in report.build(run).read_text(encoding="utf-8")
    assert endpoints.section(None, {}) is None and len(endpoints.frame({})) == 0


def test_whether_they_are_those_the_run_began_with(summary):
    # kills: a hash that is compared with itself
    named = summary["endpoints"]
    held, none, other = (endpoints.state(named, {"hashes": hashes}) for hashes in (
        {"endpoints": named["file"]}, {}, {"endpoints": "0" * 16}))
    assert held["held"] and "before it first read a test split" in held["sentence"]
    assert not none["held"] and "chosen afterwards" in none["sentence"]
    assert not other["held"] and "changed after" in other["sentence"]
    assert held["heading"] == "Named before anything was measured" != none["heading"] == other["heading"]


def test_endpoints_that_were_named_after_a_like_run_say_so(summary):
    # kills: "named before anything was measured" over numbers that had been read
    named = {**summary["endpoints"], "known": "Earlier runs had been read."}
    said = endpoints.state(named, {"hashes": {"endpoints": named["file"]}})
    assert not said["held"] and said["heading"] == "Named after an earlier run had been read"
    assert said["sentence"].endswith("Earlier runs had been read.")


def test_the_manifest_takes_the_hash_only_before_a_measured_split_is_read(tmp_path):
    # kills: a file that is changed after the reading and looks as if it had been there from the start
    from secgen_lib.experiment.stages import tasks

    plan = load_plan("qwen2.5-coder-0.5b")
    run = small_run.make(tmp_path)
    object.__setattr__(run.config, "profile", "qwen2.5-coder-0.5b")
    assert tasks.endpoints_hash(run) == {"endpoints": plan.fingerprint}
    path = run.folder / "manifest.json"
    write_json(path, {**read_json(path, ""), "reads": [{"stage": "03_analyze", "split": "test", "why": "w"}]})
    assert tasks.endpoints_hash(run) == {}
    object.__setattr__(run.config, "profile", "lab")
    assert tasks.endpoints_hash(run) == {}


def test_the_frame_for_the_notebook_has_a_line_an_endpoint(summary):
    table = endpoints.frame(summary)
    assert list(table.index) == [one.name for one in PLAN.endpoints]
    assert list(table.columns) == list(endpoints.HEADS.values())[1:]
