"""SARIF out (against a golden file, the official schema and sarif-tools) and in (what tools write)."""
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.analyzers.findings import sarif
from secgen_lib.core.records import AnalyzerRun, Finding

GOLDEN = Path(__file__).parent / "golden" / "written.sarif"
SCHEMA = Path(__file__).parent / "schema" / "sarif-2.1.0-rtm.5.json"
LEAK = Finding("clang-analyzer-unix.Malloc", "clang_tidy", ("CWE-401",), "leak", "error",
               "Potential leak of memory pointed to by 'p'", 8, 9, 8, "0123456789abcdef")
STYLE = Finding("bugprone-branch-clone", "clang_tidy", (), "style", "note", "repeated branch", 3)
RUNS = [AnalyzerRun("a", "clang_tidy", "23.1.4", "static", "ok", (STYLE, LEAK)),
        AnalyzerRun("b c", "clang_tidy", "23.1.4", "static", "timeout", (), "more than 60 s"),
        AnalyzerRun("a", "cppcheck", "2.22.0", "static", "ok", ())]


def test_golden():
    """To renew after a wanted change: write json.dumps(document, indent=1) over the golden file, and read the diff."""
    assert sarif.write(RUNS, {"a": "dir/a.c"}) == json.loads(GOLDEN.read_text())


def test_a_failure_is_not_an_empty_list_of_results():
    document = sarif.write(RUNS)
    invocation = document["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert "60 s" in invocation["toolExecutionNotifications"][0]["message"]["text"]
    assert document["runs"][1]["invocations"][0]["executionSuccessful"] is True


VALIDATOR = jsonschema.Draft4Validator(json.loads(SCHEMA.read_text()))


def test_what_we_write_is_valid_by_the_official_schema():
    assert list(VALIDATOR.iter_errors(sarif.write(RUNS, {"a": "dir/a.c"}))) == []


def test_the_schema_check_can_fail():
    document = sarif.write(RUNS)
    document["runs"][0]["results"][0]["rule_id"] = "x"
    assert not VALIDATOR.is_valid(document)
    document = sarif.write(RUNS)
    del document["runs"][0]["results"][0]["message"]
    assert not VALIDATOR.is_valid(document)


def test_sarif_tools_takes_it(tmp_path):
    """The counts that `sarif summary` prints are ours."""
    (tmp_path / "a.sarif").write_text(json.dumps(sarif.write(RUNS, {"a": "dir/a.c"})))
    done = subprocess.run([sys.executable, "-m", "sarif", "summary", str(tmp_path / "a.sarif")], capture_output=True,
                          text=True)
    assert done.returncode == 0, done.stderr
    assert "error: 1" in done.stdout and "note: 1" in done.stdout and "warning: 0" in done.stdout
    assert "clang-analyzer-unix.Malloc" in done.stdout


TEXT = st.text(max_size=30)
FINDING = st.builds(Finding, st.text(min_size=1, max_size=9), st.just("t"),
                    st.lists(st.integers(1, 1400).map(lambda n: f"CWE-{n}"), max_size=2, unique=True).map(tuple),
                    st.sampled_from(["leak", "other"]), st.sampled_from(["error", "note", "warning"]),
                    TEXT.map(lambda s: " ".join(s.split())), st.integers(1, 99), st.integers(0, 99), st.just(0),
                    st.just("f"))


@settings(max_examples=60, deadline=None)
@given(st.lists(FINDING, max_size=5), st.text(min_size=1, max_size=12))
def test_what_is_written_is_read_back(findings, name):
    document = json.loads(json.dumps(sarif.write([AnalyzerRun(name, "t", "1", "static", "ok", tuple(findings))])))
    assert VALIDATOR.is_valid(document)
    back = sarif.read(document, "t")
    assert [path for path, _ in back] == [name] * len(findings)
    for f, (_, g) in zip(findings, back, strict=True):
        assert (g.rule_id, g.message, g.start_line, g.level) == (f.rule_id, f.message, f.start_line, f.level)
        assert g.start_column == f.start_column and set(f.cwe_ids) <= set(g.cwe_ids)


def test_other_tools_forms():
    """Rule by index, level from the rule, CWE in tags, a result without a place."""
    document = {"version": "2.1.0", "runs": [
        {"tool": {"driver": {"name": "x", "rules": [{
            "id": "r1", "defaultConfiguration": {"level": "error"},
            "properties": {"tags": ["external/cwe/cwe-022"]}}]}},
         "results": [{"ruleIndex": 0, "message": {"text": "m"}, "locations": [
             {"physicalLocation": {"artifactLocation": {"uri": "a%20b.c"}, "region": {"startLine": 4}}}]},
             {"ruleId": "r2", "message": {"text": "n"}}]},
        {"tool": {"driver": {"name": "y"}}, "results": []}]}
    (path, f), (nowhere, g) = sarif.read(document, "x")
    assert (path, f.rule_id, f.level, f.cwe_ids, f.start_line) == ("a b.c", "r1", "error", ("CWE-22",), 4)
    assert (nowhere, g.rule_id, g.level) == ("", "r2", "warning")


@pytest.mark.parametrize("document", [{}, [], {"version": "1.0.0", "runs": []}, {"version": "2.1.0"}, "text",
                                      {"version": "2.1.0", "runs": []}, {"version": "2.1.0", "runs": [{}]},
                                      {"version": "2.1.0", "runs": [{"results": None}]}])
def test_what_is_not_sarif_is_refused(document):
    with pytest.raises(ValueError, match="SARIF"):
        sarif.read(document, "x")
