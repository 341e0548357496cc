"""``secgen runs``, ``secgen profiles``. Mutations that turn these red: a run that is half done called done; one broken
manifest that hides all runs; a profile without a word; a traceback for a profile that is not named."""
from __future__ import annotations

import json
import os

import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.core import runs
from secgen_lib.core.config import profiles
from secgen_lib.experiment import pipeline
from secgen_lib.experiment.run import run_of
from secgen_lib.shipping import files


@pytest.fixture(autouse=True)
def own_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    return tmp_path / "runs"


def told(*arguments):
    done = CliRunner().invoke(main, list(arguments))
    assert done.exit_code == 0, done.output
    return done.output


def states():
    return {row["name"]: row["state"] for row in json.loads(told("runs", "--json"))}


def test_where_there_is_no_run_it_is_said_how_one_is_made(own_runs):
    # kills: advice to restore what was never shipped
    said = told("runs")
    assert said.startswith(f"no run in {own_runs}; `secgen run lab` makes one, `secgen restore ")
    name = said.split("`secgen restore ")[1].split("`")[0]
    assert name in runs.shipped() and files.opened(files.place(name))["profile"] == name


def test_a_run_says_how_far_it_is():
    run = run_of("smoke").make()
    assert states() == {run.run_id: "unfinished at 01_tasks"}
    todo = pipeline.notebooks(run)
    (run.folder / "notebooks").mkdir()
    for path in todo:
        (run.folder / "notebooks" / path.name).touch()
    (run.folder / "notebooks" / "executed.json").write_text(json.dumps({path.stem: "k" for path in todo[:3]}))
    assert states() == {run.run_id: f"unfinished at {todo[3].stem}"}
    (run.folder / "notebooks" / "executed.json").write_text(json.dumps({path.stem: "k" for path in todo}))
    assert states() == {run.run_id: "done"} and pipeline.executed(run)
    (run.folder / ".driver.pid").write_text(str(os.getpid()))
    assert states() == {run.run_id: "at work"}
    assert " lab  at work" in told("runs") and "Traceback" not in told("runs")


def test_a_broken_run_hides_no_other(own_runs):
    run = run_of("smoke").make()
    (own_runs / "old-00000000").mkdir()
    (own_runs / "old-00000000" / "manifest.json").write_text("{}")
    assert states()[run.run_id] == "unfinished at 01_tasks" and states()["old-00000000"].startswith("cannot be read: ")


def test_every_profile_has_a_line_that_says_what_it_is_for():
    lines = told("profiles").splitlines()
    assert [line.split()[0] for line in lines] == list(profiles()) and all(len(line.split()) > 3 for line in lines)
    assert told("run", "--list") == told("profiles")


def test_run_without_a_profile_is_one_line():
    done = CliRunner().invoke(main, ["run"])
    assert (done.exit_code, done.stderr) == (2, "secgen: run: no profile is named; `secgen profiles` lists them; for "
                                                "example: secgen run lab\n")
