"""Shipped answers judged anew. Mutations that turn these red: a change that is not counted, an absent tool that passes
for one, a replay that replaces what was shipped, one that begins anew after a kill."""
from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from secgen_lib import analyzers, languages
from secgen_lib.core.errors import SecgenError
from secgen_lib.shipping import files, replay


def changes(found):
    parts = {"programs": found["programs"], "chains": found["chains"], **found["verdicts"], **found["executions"],
             **found["findings"]}
    return {name: part["changed"] for name, part in parts.items() if part["changed"]}


def teacher(monkeypatch, changed):
    """Another ruff: each of its runs as ``changed`` makes it; what is cached of the real one is not asked."""
    real = analyzers.run

    def run(tool, programs, **options):
        return [changed(one) if tool == "ruff" else one for one in real(tool, programs, **options)]

    monkeypatch.setattr(analyzers, "run", run)


def test_an_unchanged_run_has_no_change(made, elsewhere):
    found = replay.replay(made.profile)
    assert changes(found) == {} and found["changed"] == []
    assert found["judged"] == found["answers"] == made.run.tables.count("completions")
    assert found["pairs"] == {"then": (n := made.run.tables.count("pairs")), "now": n, "the same": n,
                              "of another kind": 0, "no longer mined": 0, "mined now": 0}
    assert found["chains"]["compared"] > 20 and found["verdicts"]["clean"]["compared"] == found["answers"]
    assert json.loads(Path(found["written"]).read_text())["judged"] == found["judged"]
    said = replay.render(found)
    assert "not judged anew: nothing" in said and "verdict: teacher_clean" in said and "repair chains" in said


def test_a_teacher_that_says_nothing_accepts_what_was_sent_back(made, elsewhere, monkeypatch):
    teacher(monkeypatch, lambda run: replace(run, findings=()))
    before = {path: path.read_bytes() for path in elsewhere.rglob("*") if path.is_file()}
    found = replay.replay(made.profile)
    assert found["findings"]["ruff"]["changed"] == found["verdicts"]["teacher_clean"]["changed"] > 0
    assert found["verdicts"]["teacher_clean"]["how"] == {"False → True": found["findings"]["ruff"]["changed"]}
    assert found["chains"]["how"]["sent back then, accepted now"] == found["chains"]["changed"] > 0
    assert found["pairs"]["no longer mined"] > 0
    assert {row["field"] for row in found["changed"]} >= {"teacher_clean"}
    assert not set(changes(found)) & {"passed", "clean", "builds", "bandit"}
    assert before == {path: path.read_bytes() for path in elsewhere.rglob("*") if path.is_file()}
    assert "sent back then, accepted now" in replay.render(found)


def test_a_teacher_that_finds_more_sends_back_what_was_accepted(made, elsewhere, monkeypatch):
    finding = next(f for run in made.run.records("analyses", analyzers.AnalyzerRun) for f in run.findings
                   if run.tool == "ruff" and f.level == "error")
    teacher(monkeypatch, lambda run: replace(run, findings=run.findings or (finding,)))
    found = replay.replay(made.profile)
    assert found["chains"]["how"]["accepted then, sent back now"] > 0
    assert found["verdicts"]["teacher_clean"]["how"].keys() == {"True → False"}


def test_a_teacher_in_other_words_is_another_turn(made, elsewhere, monkeypatch):
    teacher(monkeypatch, lambda run: replace(run, findings=tuple(replace(f, message="Oh!") for f in run.findings)))
    found = replay.replay(made.profile)
    assert found["chains"]["how"]["another turn of the teacher"] == found["chains"]["changed"] > 0
    assert found["verdicts"]["teacher_clean"]["changed"] == 0
    assert found["pairs"]["the same"] == found["pairs"]["then"]


def test_a_judge_that_is_absent_is_not_compared(made, elsewhere, monkeypatch):
    monkeypatch.setattr(analyzers.load("bandit"), "version", lambda: None)
    found = replay.replay(made.profile)
    assert changes(found) == {}
    assert found["verdicts"]["clean"]["compared"] == 0 and found["verdicts"]["passed"]["compared"] == found["answers"]
    assert "bandit" not in found["findings"] and found["not_judged"]["tools"]["bandit"] == found["answers"]
    assert f"not judged anew: {found['answers']} answers by bandit (absent)" in replay.render(found)


def test_without_its_teacher_no_chain_is_compared_and_pairs_stay(made, elsewhere, monkeypatch):
    monkeypatch.setattr(analyzers.load("ruff"), "version", lambda: None)
    found = replay.replay(made.profile)
    assert changes(found) == {}
    assert found["chains"]["compared"] == 0 < found["chains"]["not_compared"]
    assert found["pairs"]["the same"] == found["pairs"]["then"]


def test_a_language_that_is_absent_is_not_judged(made, elsewhere, monkeypatch):
    monkeypatch.setattr(languages.get("python"), "available", lambda: "no interpreter")
    found = replay.replay(made.profile)
    assert found["judged"] == 0 and changes(found) == {}
    assert f"not judged anew: {found['answers']} answers in python (no interpreter)" in replay.render(found)


def test_a_killed_replay_goes_on(made, elsewhere, monkeypatch):
    monkeypatch.setattr(replay, "CHUNK", 8)
    real, seen = replay.judge, []

    def judge(completions, *args, **options):
        seen.append(len(completions))
        if len(seen) == 3:
            raise KeyboardInterrupt
        return real(completions, *args, **options)

    monkeypatch.setattr(replay, "judge", judge)
    with pytest.raises(KeyboardInterrupt):
        replay.replay(made.profile)
    found = replay.replay(made.profile)
    assert sum(seen) == found["answers"] + 8, "the third was cut, all others are judged once"
    assert changes(found) == {}
    replay.replay(made.profile)
    assert sum(seen) == found["answers"] + 8
    monkeypatch.setattr(analyzers.load("bandit"), "version", lambda: "another")
    seen.extend([0, 0, 0])
    replay.replay(made.profile)
    assert sum(seen) == 2 * found["answers"] + 8, "another tool's judgements are kept for this one's"


def test_tasks_of_other_words_are_one_line(made, elsewhere):
    rows = list(files.rows(elsewhere / "tasks.jsonl.gz"))
    rows[0]["withheld"]["prompt"]["sha"] = "0" * 16
    files.write_rows(elsewhere / "tasks.jsonl.gz", rows)
    files.seal(elsewhere)
    with pytest.raises(SecgenError, match=rf"1 tasks have another text here .*first: {rows[0]['task_id']}: prompt"):
        replay.replay(made.profile)


def test_the_command(made, elsewhere):
    from click.testing import CliRunner

    from secgen_lib.cli import main

    done = CliRunner().invoke(main, ["replay", made.profile])
    assert done.exit_code == 0 and "repair chains" in done.output
    (elsewhere / "pairs.jsonl.gz").write_bytes(b"")
    done = CliRunner().invoke(main, ["replay", made.profile])
    assert done.exit_code == 2 and "is not what was shipped" in done.output
