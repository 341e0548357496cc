"""Recorded programs: logs are read, agreement is counted right, and on the real data our gcc says what theirs said."""
from __future__ import annotations

import math

import pytest

from secgen_lib import analyzers
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding
from secgen_lib.experiment import recorded
from secgen_lib.tasks import c_repair_rounds

LOG = """problem-1.c: In function 'main':
problem-1.c:23:17: warning: dereference of possibly-NULL 'list' [CWE-690] [-Wanalyzer-possible-null-dereference]
   23 |         list[i] = 1; // warning: [-Wanalyzer-double-free]
problem-1.c:3:1: warning: type defaults to 'int'
problem-1.c:9:9: note: here [-Wanalyzer-malloc-leak]
problem-1.c:30:4: error: expected ';' before '}' token
"""
LEAK, DEREF = "-Wanalyzer-malloc-leak", "-Wanalyzer-possible-null-dereference"


def row(task, number, log):
    return {"mbpp_task": task, "round": number, "code": "int x;", "log": log, "sent_back": bool(log)}


def run(name, *rules, status="ok", tool="gcc_analyzer", line=1):
    found = tuple(Finding(rule, tool, (), "leak", "error", "m", line) for rule in rules)
    return AnalyzerRun(name, tool, "1", "static", status, found)


def warned(*rules):
    return "".join(f"p.c:1:2: warning: m [CWE-1] [{rule}]\n" for rule in rules)


def test_a_log_is_read():
    assert recorded.recorded_rules(LOG) == {DEREF, "warning", "error"}
    assert recorded.recorded_rules("") == set()


def test_agreement_counts():
    logs = [warned(LEAK), warned(LEAK, DEREF), "", "", warned(LEAK)]
    rows = [row(task, 0, log) for task, log in enumerate(logs, 1)]
    runs = [run("1/0", LEAK), run("2/0"), run("3/0"), run("4/0", LEAK, "-Wunused"), run("5/0", status="error")]
    table = recorded.agreement(rows, runs).set_index("rule")
    total = table.loc["any -Wanalyzer-*"]
    assert [total[c] for c in ("both", "recorded_only", "ours_only", "neither", "scored")] == [1, 1, 1, 1, 4]
    assert total["agree"] == 0.5 and total["kappa"] == 0.0
    assert list(table.index) == ["any -Wanalyzer-*", LEAK, DEREF]
    assert table.loc[DEREF, "recorded_only"] == 1


def test_nothing_to_compare_is_not_perfect_agreement():
    table = recorded.agreement([row(1, 0, "")], [run("1/0")])
    assert math.isnan(table["kappa"][0])
    with pytest.raises(ValueError, match="1 rows and 0 runs"):
        recorded.agreement([row(1, 0, "")], [])


def test_disagreements_have_a_cause():
    rows = [row(1, 0, warned("-Wanalyzer-of-tomorrow")), row(2, 0, ""), row(3, 0, warned(LEAK))]
    table = recorded.disagreements(rows, [run("1/0"), run("2/0", DEREF), run("3/0", LEAK)])
    assert list(table["cause"]) == [recorded.UNKNOWN, recorded.OTHER]


def test_findings_per_round():
    rows = [row(1, 0, ""), row(2, 0, ""), row(1, 1, "")]
    runs = [run("1/0", LEAK, DEREF), run("2/0"), run("1/1", status="timeout")]
    table = recorded.findings_per_round(rows, runs)  # two rules, one line, one category: one finding
    first = table[table["round"] == 0].iloc[0]
    assert (first["programs"], first["analyzed"], first["flagged"], first["findings"]) == (2, 2, 1, 1)
    second = table[table["round"] == 1].iloc[0]
    assert (second["programs"], second["analyzed"], second["flagged"]) == (1, 0, 1)
    assert math.isnan(second["per_program"])


def test_a_file_that_is_nowhere_names_the_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_DATA", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SecgenError, match=str(tmp_path)):
        c_repair_rounds.rows()
    (tmp_path / f"{c_repair_rounds.NAME}.jsonl").write_text('{"round": 1}\n')
    with pytest.raises(SecgenError, match="mbpp_task"):
        c_repair_rounds.rows()


def test_real_programs(data):
    """Every 20th program, both gcc's answers: most agree, whatever the release."""
    rows = c_repair_rounds.rows()
    assert len(rows) == 1183 and {r["round"] for r in rows} == set(range(6))
    some = rows[::20]
    runs = analyzers.run("gcc_analyzer", recorded.programs(some))
    table = recorded.agreement(some, runs).set_index("rule").loc["any -Wanalyzer-*"]
    assert table["scored"] == len(some) and table["agree"] > 0.9 and table["both"] >= 5
