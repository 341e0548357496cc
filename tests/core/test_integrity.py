"""A finished stage whose tables are not what it left. Mutations that turn these red: no check at a stage's entry, at
``Run.table``, ``Run.records`` or ``Tables.count``; rows that are counted and not hashed; a table that is gone and is
read as empty; a half row of a finished stage that is cut off; a hash that is kept though the file has changed, or taken
again at every read; advice that names another run; an old run that is refused, or never guarded.
"""
from __future__ import annotations

import json
import os
import re

import pytest

from secgen_lib.calibration.population import population
from secgen_lib.core import integrity
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Verdict, to_row
from secgen_lib.core.store import write_json
from secgen_lib.evaluate import selection
from secgen_lib.experiment.run import open_run, run_of


def verdict(name):
    return Verdict(name, True, True, True, True, True, True, False)


VERDICTS = [verdict(f"c{n}") for n in range(5)]


@pytest.fixture
def run(tmp_path, monkeypatch):
    """A run with two finished stages, and one that is not."""
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    return filled(open_run("smoke"))


def filled(run):
    with run.stage("02_generate", "k2") as stage:
        stage.append("completions", [{"n": n} for n in range(3)])
    with run.stage("03_analyze", "k3") as stage:
        stage.append("verdicts", VERDICTS)
        stage.append("executions", [{"n": 1}])
    with pytest.raises(ValueError), run.stage("04_repair", "k4") as stage:
        stage.append("verdicts", [verdict("c9")])
        raise ValueError("killed")
    return run


def table(run, name="verdicts", stage="03_analyze"):
    return run.tables.folder / stage / f"{name}.jsonl"


def lines(path):
    return path.read_bytes().splitlines(keepends=True)


HARMS = {
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:-30]), "holds 4 rows and a half"),
    "a line less": (lambda path: path.write_bytes(b"".join(lines(path)[1:])), "holds 4 rows,"),
    "a line more": (lambda path: path.write_bytes(path.read_bytes() + lines(path)[0]), "holds 6 rows,"),
    "a word": (lambda path: path.write_bytes(path.read_bytes().replace(b"true", b"null", 1)), "was changed since"),
    "no line end": (lambda path: path.write_bytes(path.read_bytes()[:-1]), "holds 4 rows and a half"),
    "broken": (lambda path: path.write_bytes(path.read_bytes().replace(b"{", b"[", 1)), "was changed since"),
    "empty": (lambda path: path.write_bytes(b""), "holds 0 rows, and 03_analyze left 5 rows"),
    "gone": (lambda path: path.unlink(), "is gone, and 03_analyze left 5 rows"),
}


@pytest.mark.parametrize("harm", HARMS)
def test_what_differs_is_said_with_the_command_and_never_read(run, harm):
    do, said = HARMS[harm]
    assert len(run.table("verdicts")) == 6, "whole, it is read"
    path = table(run)
    do(path)
    left = path.read_bytes() if path.exists() else None
    command = "`secgen run smoke --from 03` makes it and what was built on it again"
    wanted = rf"^{re.escape(str(path))}: {said}[^;]*; {command}$"
    reads = (lambda: run.table("verdicts"), lambda: run.records("verdicts", Verdict),
             lambda: run.tables.count("verdicts"), lambda: list(run.tables.rows("verdicts")),
             lambda: open_run("smoke").table("verdicts"), lambda: run.check(), lambda: run.check("03_analyze"),
             lambda: run.stage("03_analyze", "k3").__enter__())
    for read in reads:
        with pytest.raises(SecgenError, match=wanted):
            read()
    assert (path.read_bytes() if path.exists() else None) == left, "nothing was cut off or written"
    assert len(run.table("completions")) == 3, "other tables are whole"
    with run.stage("02_generate", "k2"):
        pass
    run.check("02_generate")


def test_a_table_that_no_stage_wrote_is_not_its_own(run):
    table(run, "completions").write_bytes(b'{"n": 9}\n')
    with pytest.raises(SecgenError, match="completions.jsonl: was not there when 03_analyze ended; `secgen run smoke"):
        run.table("completions")
    assert len(run.table("verdicts")) == 6


def test_several_are_counted_and_the_earliest_is_named(run):
    table(run, "executions").unlink()
    HARMS["a line less"][0](table(run, "completions", "02_generate"))
    with pytest.raises(SecgenError, match=r"02_generate/completions.jsonl: holds 2 .* left 3 rows "
                                          r"\(1 more table of this run differs\); `secgen run smoke --from 02`"):
        run.check()


def test_made_again_it_is_whole_and_another_key_needs_no_advice(run):
    HARMS["cut"][0](table(run))
    with run.stage("03_analyze", "another") as stage:  # its rows are dropped in any case
        assert not stage.finished and not table(run).exists()
        stage.append("verdicts", VERDICTS[:2])
    run.check()
    HARMS["cut"][0](table(run))
    run.forget("03_analyze")
    assert len(run.table("verdicts")) == 1, "what is left is the unfinished stage's"


def test_a_broken_line_of_an_unfinished_stage_names_the_command_too(run):
    path = table(run, "verdicts", "04_repair")
    path.write_bytes(b'{"n": \n' + path.read_bytes())
    with pytest.raises(SecgenError, match=r"line 1 is not JSON .*; `secgen run smoke --from 04` makes it") as caught:
        run.table("verdicts")
    assert "delete" not in str(caught.value)


def test_a_stage_that_is_killed_between_its_mark_and_its_rows_is_made_again(run, monkeypatch):
    # kills: rows dropped before the mark, which leaves a finished stage without rows
    def killed(stage):
        raise KeyboardInterrupt

    monkeypatch.setattr(run.tables, "drop", killed)
    with pytest.raises(KeyboardInterrupt):
        run.forget("03_analyze")
    assert run.stage_key("03_analyze") is None


def test_the_advice_names_the_run_that_it_is_about(run, tmp_path):
    """A run of other settings is not that of its profile; its own settings find it (kills: `--from` of another run)."""
    for other in (filled(open_run("smoke", {"n_samples": 2})), filled(open_run(own_profile(tmp_path)))):
        HARMS["cut"][0](table(other))
        settings = other.folder / "config.yaml"
        with pytest.raises(SecgenError, match=rf"`secgen run {settings} --from 03` makes it"):
            other.table("verdicts")
        assert run_of(str(settings)).folder == other.folder


def own_profile(folder):
    path = folder / "mine.yaml"
    path.write_text("note: mine\nmodel: {name: lab}\n")
    return str(path)


@pytest.mark.parametrize("profile", ["lab", "paper", "recorded", "smoke", "qwen2.5-coder-0.5b"])
def test_the_settings_of_a_run_find_it_again(profile, tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path))
    run = open_run(profile, {"seed": 5}).make()
    assert load_config(str(run.folder / "config.yaml")).run_id == run.run_id


def test_a_table_is_hashed_once_and_again_when_it_changes(run, monkeypatch):
    hashed, read = [], integrity._read
    monkeypatch.setattr(integrity, "_read", lambda path: hashed.append(path) or read(path))
    for path in run.tables.folder.glob("*/*.jsonl"):
        os.utime(path, (1_000_000_000, 1_000_000_000))  # settled long ago
    for _ in range(3):
        run.table("verdicts")
        run.records("verdicts", Verdict)
    assert len(hashed) == 1, "the finished stage's table, and not the unfinished one's"
    monkeypatch.setattr(integrity.time, "time_ns", lambda: 2_000_000_000_000_000_000)
    for _ in range(2):
        HARMS["a word"][0](table(run))  # as large as before, and within one tick of the clock
        os.utime(table(run), ns=(1_999_999_999_500_000_000,) * 2)
        with pytest.raises(SecgenError, match="was changed"):
            run.table("verdicts")
    assert len(hashed) == 3, "a file that has just changed is not taken for settled"


def test_the_manifest_holds_rows_and_hash_of_each_table(run):
    found = run.manifest()["stages"]["03_analyze"]
    assert found["done"] and {name: about["rows"] for name, about in found["tables"].items()} == {
        "executions": 1, "verdicts": 5}
    assert found["tables"]["verdicts"]["sha256"] == integrity.content(table(run)).sha256
    assert "tables" not in run.manifest()["stages"]["04_repair"]


def without_records(run):
    """As a run that was finished before there were records."""
    manifest = run.manifest()
    for state in manifest["stages"].values():
        state.pop("tables", None)
    write_json(run.folder / "manifest.json", manifest)


def test_an_old_run_is_read_as_it_stands_and_guarded_from_its_next_entry_on(run):
    without_records(run)
    table(run).write_bytes(b"".join(lines(table(run))[1:]))
    assert len(run.table("verdicts")) == 5, "nobody can know"
    with run.stage("03_analyze", "k3") as stage:
        assert stage.finished
    state = run.manifest()["stages"]["03_analyze"]
    assert state["recorded_later"] and state["tables"]["verdicts"]["rows"] == 4
    with run.stage("03_analyze", "k3"):
        pass
    assert run.manifest()["stages"]["03_analyze"] == state
    HARMS["a word"][0](table(run))
    with pytest.raises(SecgenError, match="was changed since"):
        run.table("verdicts")


def test_a_cut_row_of_an_old_run_is_seen_and_not_cut_off(run):
    without_records(run)
    HARMS["cut"][0](table(run))
    for read in (lambda: run.table("verdicts"), lambda: run.stage("03_analyze", "k3").__enter__()):
        with pytest.raises(SecgenError, match="verdicts.jsonl: ends in half a row, and 03_analyze had ended; `secgen"):
            read()


def test_other_readers_of_a_runs_tables_refuse_it_too(run):
    # kills: `secgen tasks select` and `secgen calibrate label` on a table that lost a row
    HARMS["a line less"][0](table(run))
    for read in (lambda: selection._from_run(run.folder, "passed"), lambda: population(run.run_id)):
        with pytest.raises(SecgenError, match="verdicts.jsonl: holds 4 rows, and 03_analyze left 5 rows"):
            read()


def test_a_run_without_a_manifest_is_read_as_it_is(tmp_path):
    tables = integrity.tables(tmp_path)
    tables.append("03_analyze", "verdicts", VERDICTS)
    assert list(tables.rows("verdicts")) == [json.loads(json.dumps(to_row(one))) for one in VERDICTS]
