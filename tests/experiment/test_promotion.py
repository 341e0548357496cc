"""Figures of a run into ``figures/<profile>``. Mutations that turn these red: a poorer file that replaces a richer one;
a refusal that has already copied some; a line that does not name the file; a figure of another command that is removed
or counted as gone; an unfinished run that is promoted; `secgen run` that writes there by itself.
"""
from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import write_json
from secgen_lib.experiment import pipeline, promotion
from secgen_lib.experiment.run import run_of

ROOT = Path(__file__).parents[2]
SUMMARY = {"profile": "smoke", "original": {"n": 280, "efr": [0.7, 0.6, 0.8]}, "tuned": {"n": 280, "note": None}}
RECALL = "tool,language,recall\n" + "".join(f"t{n},c,0.{n}\n" for n in range(4))


@pytest.fixture
def run(tmp_path, monkeypatch):
    """A run with two figures, a summary and a report; all of its notebooks were executed."""
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    monkeypatch.setenv("SECGEN_FIGURES", str(tmp_path / "figures"))
    run = run_of("smoke").make()
    for name in ("recall", "kappa"):
        drawn(run.folder / "figures", name, {"profile": "smoke", "run": run.run_id})
    write_json(run.folder / "figures" / "summary.json", SUMMARY)
    (run.folder / "report.html").write_text("the report")
    finish(run)
    return run


def drawn(folder, name, about):
    write_json(folder / f"{name}.json", about)
    for kind in ("svg", "png"):
        (folder / f"{name}.{kind}").write_text(f"{name} as {kind}")
    (folder / f"{name}.csv").write_text(RECALL)


def finish(run, but=""):
    state = {path.stem: "k" for path in pipeline.notebooks(run) if path.stem != but}
    for name in state:
        (run.folder / "notebooks").mkdir(exist_ok=True)
        (run.folder / "notebooks" / f"{name}.ipynb").write_text("{}")
    write_json(run.folder / "notebooks" / "executed.json", state)


def promoted(tmp_path):
    return {path.name: path.read_bytes() for path in (tmp_path / "figures" / "smoke").glob("*") if path.is_file()}


def command(*words):
    return CliRunner().invoke(main, list(words))


def test_all_of_a_run_is_taken_and_the_second_time_nothing_changes(run, tmp_path):
    done = promotion.promote(run)
    assert done == (tmp_path / "figures" / "smoke", 10, 0, 0)
    assert set(promoted(tmp_path)) == {"summary.json", "report.html", *(
        f"{name}.{kind}" for name in ("recall", "kappa") for kind in ("svg", "png", "csv", "json"))}
    assert promoted(tmp_path)["report.html"] == b"the report" and promoted(tmp_path)["recall.csv"] == RECALL.encode()
    assert promotion.promote(run)[1:] == (0, 0, 10)
    (run.folder / "figures" / "recall.svg").write_text("drawn anew")
    (run.folder / "figures" / "recall.csv").write_text(RECALL + "t9,c,0.9\n")
    assert promotion.promote(run)[1:] == (2, 0, 8), "as good or better needs no word"


def rows(run):
    (run.folder / "figures" / "recall.csv").write_text("".join(RECALL.splitlines(keepends=True)[:3]))


def cells(run):
    (run.folder / "figures" / "kappa.csv").write_text(RECALL.replace("0.2", ""))


def gone(run):
    for path in run.folder.glob("figures/kappa.*"):
        path.unlink()


def picture(run):
    (run.folder / "figures" / "kappa.svg").unlink()


def report(run):
    (run.folder / "report.html").unlink()


def values(run):
    write_json(run.folder / "figures" / "summary.json", {**SUMMARY, "original": {"n": 280, "efr": [None] * 3}})


def arm(run):
    write_json(run.folder / "figures" / "summary.json", {name: SUMMARY[name] for name in ("profile", "original")})


def programs(run):
    write_json(run.folder / "figures" / "summary.json", {**SUMMARY, "tuned": {"n": 70, "note": None}})


POORER = {
    rows: ["recall.csv: 2 rows in place of 4"],
    cells: ["kappa.csv: 11 filled cells in place of 12"],
    gone: [f"kappa.{kind}: is gone" for kind in ("csv", "json", "png", "svg")],
    picture: ["kappa.svg: is gone"],
    report: ["report.html: is gone"],
    values: ["summary.json: 3 values in place of 6 (without original.efr.0, original.efr.1, original.efr.2)"],
    arm: ["summary.json: 5 values in place of 6 (without tuned.n)"],
    programs: ["summary.json: 70 programs (tuned.n) in place of 280"],
}


@pytest.mark.parametrize("harm", POORER, ids=lambda harm: harm.__name__)
def test_a_poorer_set_is_refused_by_name_and_taken_when_asked(run, tmp_path, harm):
    promotion.promote(run)
    before = promoted(tmp_path)
    harm(run)
    (run.folder / "figures" / "aaa.csv").write_text("new,first\n1,2\n")  # sorts before what is poorer
    assert promotion.poorer(run) == POORER[harm]
    done = command("promote", "smoke")
    n = len(POORER[harm])
    assert done.exit_code == 2 and promoted(tmp_path) == before, "nothing was written"
    *named, last = done.stderr.splitlines()
    assert named == POORER[harm]
    assert last.startswith(f"secgen: {tmp_path / 'figures' / 'smoke'}: {n} file{'s' * (n > 1)} would be poorer, and no")
    assert f"`secgen promote {run.run_id} --poorer-too` takes the run as it is" in last
    done = command("promote", run.run_id, "--poorer-too")
    assert done.exit_code == 0 and done.stderr.splitlines() == POORER[harm]
    now = promoted(tmp_path)
    assert now["aaa.csv"] and set(now) == {path.name for path in run.folder.glob("figures/*")} | {
        path.name for path in run.folder.glob("report.html")}, "what the run has not is no part of the set"
    assert not promotion.poorer(run)


def test_figures_of_other_commands_and_shipped_answers_stay(run, tmp_path):
    # kills: `secgen lab dose --figure figures/lab` counted as gone, or removed; a `data` folder that is touched
    promotion.promote(run)
    folder = tmp_path / "figures" / "smoke"
    drawn(folder, "dose", {"steps": 4000})
    drawn(folder, "transfer", {"run": "smoke-1, smoke-2"})
    (folder / "data").mkdir()
    write_json(folder / "data" / "bundle.json", {"profile": "smoke"})
    gone(run)
    promotion.promote(run, poorer_too=True)
    left = promoted(tmp_path)
    assert {"dose.svg", "dose.csv", "transfer.json"} <= set(left) and "kappa.svg" not in left
    assert json.loads((folder / "data" / "bundle.json").read_text()) == {"profile": "smoke"}
    drawn(run.folder / "figures", "dose", {"profile": "smoke"})  # of the same name: it would be replaced
    (run.folder / "figures" / "dose.csv").write_text("steps\n1\n")
    assert promotion.poorer(run) == ["dose.csv: 1 rows in place of 4"]


def test_the_committed_figures_are_what_a_machine_without_optional_tools_cannot_replace(run, tmp_path):
    """The case that was: recall by tool and language, of which a machine with fewer tools measures half."""
    committed = ROOT / "figures" / "lab"
    folder = tmp_path / "figures" / "smoke"
    shutil.copytree(committed, folder)
    for path in folder.glob("*.json"):
        path.write_text(path.read_text().replace('"profile": "lab"', '"profile": "smoke"'))
    shutil.rmtree(run.folder / "figures")
    shutil.copytree(folder, run.folder / "figures")
    (run.folder / "report.html").write_bytes((folder / "report.html").read_bytes())
    (run.folder / "figures" / "report.html").unlink()
    assert not promotion.poorer(run), "the same set is not poorer"
    path = run.folder / "figures" / "calibration_recall.csv"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:208]))
    assert promotion.poorer(run) == [f"calibration_recall.csv: 207 rows in place of {len(lines) - 1}"]


def test_a_run_that_is_not_finished_or_not_there(run, tmp_path):
    finish(run, but="11_report")
    with pytest.raises(SecgenError, match=f"{run.run_id}: is not finished; `secgen run smoke` goes on with it"):
        promotion.promote(run)
    finish(run)
    (run.folder / "notebooks" / "11_report.ipynb").unlink()
    with pytest.raises(SecgenError, match="is not finished"):
        promotion.promote(run, poorer_too=True)
    done = command("promote", "paper")
    assert done.exit_code == 2 and f"no such run; there are: {run.run_id}" in done.stderr
    assert not (tmp_path / "figures").exists()


def test_a_notebook_that_failed_when_it_was_made_again_leaves_the_run_unfinished(tmp_path, monkeypatch):
    # kills: figures half of one drawing and half of another that are promoted
    from tests.experiment.test_pipeline import OPEN, notebook

    (tmp_path / "notebooks").mkdir()
    (tmp_path / "secgen_lib").symlink_to(ROOT / "secgen_lib")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    (tmp_path / "mine.yaml").write_text("note: test\nnotebooks: ['20']\nmodel: {name: lab}\n")
    notebook(tmp_path / "notebooks" / "20_one.ipynb", OPEN)
    run = pipeline.execute("mine.yaml")
    assert pipeline.executed(run)
    notebook(tmp_path / "notebooks" / "20_one.ipynb", OPEN, "1 / 0")
    with pytest.raises(SecgenError, match="ZeroDivisionError"):
        pipeline.execute("mine.yaml")
    assert not pipeline.executed(run)


def test_make_knows_it():
    said = subprocess.run(["make", "-n", "-o", "setup", "promote", "PROFILE=paper"], cwd=ROOT, capture_output=True,
                          text=True, check=True).stdout
    assert "secgen promote paper" in said
    done = subprocess.run([sys.executable, "-m", "secgen_lib.cli", "promote", "--help"], capture_output=True, text=True,
                          check=True)
    assert "--poorer-too" in done.stdout and "figures/PROFILE" in done.stdout
