"""The whole road on the shipped lab model, twice: once undisturbed, once killed with SIGKILL in every long stage and
started again. Both must end with the same tables, and the second must not have made any finished row twice.

Mutations that turn these red: a kernel that outlives its driver; a table that is rewritten instead of continued; an
answer that depends on its batch; a trainer that starts anew; a finished table that was cut and is read.
"""
from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from secgen_lib.core.config import load_config
from secgen_lib.core.store import Tables
from tests import browser, jupyterlab

RUN_ID = load_config("smoke").run_id
KILLS = (("02_generate", "completions", 10), ("04_repair", "verdicts", 4), ("06_train_dpo", None, 1),
         ("07_evaluate", "verdicts", 4))
"""Where the second run is killed: in a stage, once a table of it has so many rows (or a checkpoint is there)."""
IMAGES = {"00_overview": 1, "01_tasks": 0, "02_generate": 0, "03_analyze": 0, "04_repair": 0, "05_preferences": 0,
          "06_train_dpo": 1, "07_evaluate": 4, "08_error_distributions": 6, "09_dynamic_analysis": 0, "10_published": 3,
          "11_report": 0, "12_calibration": 4, "13_arms": 5, "14_multieval": 0}
"""Notebook -> the figures that it shows of this run."""
pytestmark = pytest.mark.timeout(900)


def _start(home: Path, *options: str) -> subprocess.Popen:
    env = {**os.environ, "SECGEN_RUNS": str(home / "runs"), "SECGEN_CACHE": str(home / "cache"),
           "SECGEN_FIGURES": str(home / "figures")}
    with open(home / "log", "ab") as log:
        return subprocess.Popen([sys.executable, "-m", "secgen_lib.cli", "run", "smoke", *options], env=env, stdout=log,
                                stderr=log, start_new_session=True)


def _tables(home: Path) -> Tables:
    return Tables(home / "runs" / RUN_ID / "tables")


def _wait_for(process: subprocess.Popen, home: Path, stage: str, table: str | None, rows: int) -> None:
    while process.poll() is None:
        if table is None:
            if list((home / "runs" / RUN_ID / "adapters").glob("*/*/checkpoints/checkpoint-*")):
                return
        elif _tables(home).count(table, stage) >= rows:
            return
        time.sleep(0.05)
    raise AssertionError(f"ended with {process.returncode} before {stage}: {(home / 'log').read_text()[-2000:]}")


def _left_over(home: Path) -> list[str]:
    """Processes that know of this run's folder: kernels, trainers, sandboxes."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                if str(home).encode() in (entry / "environ").read_bytes() and (entry / "cmdline").read_bytes():
                    found.append((entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()[:200])
            except OSError:
                continue
    return found


@pytest.fixture(scope="module")
def homes(tmp_path_factory):
    whole, killed = tmp_path_factory.mktemp("whole"), tmp_path_factory.mktemp("killed")
    undisturbed = _start(whole)
    for stage, table, rows in KILLS:
        process = _start(killed)
        _wait_for(process, killed, stage, table, rows)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        deadline = time.monotonic() + 10
        while _left_over(killed) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert not _left_over(killed), "outlived their driver"
    for home, process in ((killed, _start(killed)), (whole, undisturbed)):
        assert process.wait() == 0, (home / "log").read_text()[-3000:]
    return whole, killed


def _rows(home: Path) -> dict[str, Counter]:
    folder = _tables(home).folder
    return {str(path.relative_to(folder)): Counter(path.read_text().splitlines()) for path in folder.glob("*/*.jsonl")}


def test_a_killed_run_ends_with_the_same_tables(homes):
    whole, killed = (_rows(home) for home in homes)
    assert set(whole) == set(killed)
    different = [name for name in whole if whole[name] != killed[name]]
    assert not different
    assert {"01_tasks/tasks.jsonl", "05_preferences/pairs.jsonl", "06_train_dpo/training.jsonl",
            "06_train_dpo/trainings.jsonl", "07_evaluate/completions.jsonl",
            "07_evaluate/candidate_verdicts.jsonl"} <= set(whole)


def test_nothing_is_made_twice(homes):
    for home in homes:
        for name in ("completions", "verdicts", "candidate_completions", "candidate_verdicts"):
            ids = Counter(row["completion_id"] for row in _tables(home).rows(name))
            assert max(ids.values()) == 1
        steps = Counter((row["arm"], row["train_seed"], row["step"], row["split"])
                        for row in _tables(home).rows("training"))
        assert max(steps.values()) == 1


def test_a_killed_run_has_read_the_test_split_as_often(homes):
    whole, killed = (json.loads((home / "runs" / RUN_ID / "manifest.json").read_text())["reads"] for home in homes)
    assert [(r["stage"], r["split"]) for r in whole] == [(r["stage"], r["split"]) for r in killed]


def test_arms_are_measured_where_the_profile_says(homes):
    tables = _tables(homes[0])
    split = {row["task_id"]: row["split"] for row in tables.rows("tasks")}
    found = {}
    for row in tables.rows("completions", "07_evaluate"):
        found.setdefault(row["arm"], set()).add((split[row["task_id"]], row["mode"] != "generate"))
    assert {split for split, sent in found["dpo"] if not sent} == {"test", "unseen", "validation"}
    assert ("validation", True) not in found["dpo"]
    assert found["sft"] == found["best_of_n"] == {("test", False), ("unseen", False)}
    assert found["rate_2e-3"] == {("validation", False)}
    assert {(row["arm"], row["status"]) for row in tables.rows("trainings")} == {
        ("dpo", "done"), ("sft", "done"), ("rate_2e-3", "done")}
    candidates = list(tables.rows("candidate_analyses"))
    assert candidates and {row["tool"] for row in candidates} == {"clang_tidy"}, "the choice asked a judge"


def test_every_completion_has_exactly_one_verdict(homes):
    tables = _tables(homes[0])
    made, judged = ({row["completion_id"] for row in tables.rows(name)} for name in ("completions", "verdicts"))
    assert made == judged


def test_how_far_tuning_carries(homes, tmp_path):
    home = homes[0]
    env = {**os.environ, "SECGEN_RUNS": str(home / "runs"), "SECGEN_CACHE": str(home / "cache")}
    argv = [sys.executable, "-m", "secgen_lib.cli", "lab", "transfer", RUN_ID, "--figure", str(tmp_path)]
    done = subprocess.run(argv, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    carried, between = [[line for line in done.stdout.splitlines() if line.startswith("far less near") == is_between]
                        for is_between in (False, True)]
    assert list(dict.fromkeys(line.split("  ")[0] for line in carried)) == [
        "mined tasks", "other tasks of these families", "other families"]
    assert between and all("near," in line and "% far)" in line for line in between)
    drawn = home / "runs" / RUN_ID / "figures" / "transfer.csv"
    assert (tmp_path / "transfer.csv").read_text() == drawn.read_text()


def test_the_numbers_and_pages_are_there(homes):
    folder = homes[0] / "runs" / RUN_ID / "figures"
    assert not (homes[0] / "figures").exists(), "promotion is a step of its own"
    summary = json.loads((folder / "summary.json").read_text())
    assert summary["profile"] == "smoke"
    assert summary["n_tasks"] == sum(spec.n for spec in load_config("smoke").tasks if spec.split == "test")
    for arm in ("original", "tuned"):
        numbers = summary[arm]
        assert numbers["n"] == numbers["scored"] + numbers["unscored"] > 0
        assert numbers["unscored"] == 0
        for name in ("build_rate", "efr", "efr_teacher", "pass@1", "secure_pass@1", "stub_rate"):
            value, low, high = numbers[name]
            assert 0 <= low <= value <= high <= 1
        assert set(numbers["with_feedback"]) >= {"efr", "pass@1"}
    for name in ("efr_pass1", "repair_cycles", "error_distribution", "new_findings", "training_curves", "feedback_loop",
                 "cyberseceval_models", "published_values", "arms_forest", "over_optimisation", "transfer"):
        for suffix in ("svg", "png", "csv", "json"):
            assert (folder / f"{name}.{suffix}").stat().st_size > 0
    manifest = json.loads((homes[0] / "runs" / RUN_ID / "manifest.json").read_text())
    assert manifest["generation"]["temperature"] == 0.8 and manifest["tools"]["clang_tidy"]
    assert {"weights", "grammar", "rules", "chat_template", "tasks", "lock"} <= set(manifest["hashes"])
    assert {row["arm"] for row in summary["arms"]["test"]["against_original"]} == {"dpo", "sft", "best_of_n"}
    stages_read = [(read["stage"], read["split"]) for read in manifest["reads"]]
    assert sorted(stages_read) == [(stage, split) for stage in ("03_analyze", "04_repair", "07_evaluate")
                                   for split in ("test", "unseen")]
    assert "lab model" in (folder / "efr_pass1.svg").read_text()
    assert "<script" not in (folder.parent / "report.html").read_text()


def test_nothing_changed_is_quick_and_does_nothing(homes):
    before = _rows(homes[0])
    process = _start(homes[0])
    assert process.wait(timeout=60) == 0
    assert (homes[0] / "log").read_text().count("up to date") == 14
    assert _rows(homes[0]) == before


@pytest.fixture(scope="module")
def lab(homes, tmp_path_factory):
    """A JupyterLab on copies of the notebooks that name the finished smoke run, and a Chromium."""
    folder, home = tmp_path_factory.mktemp("notebooks"), homes[0]
    for path in (Path(__file__).parents[2] / "notebooks").glob("*.ipynb"):
        (folder / path.name).write_text(path.read_text().replace('profile = \\"lab\\"', 'profile = \\"smoke\\"'))
    env = {"SECGEN_RUNS": str(home / "runs"), "SECGEN_CACHE": str(home / "cache"),
           "SECGEN_FIGURES": str(home / "figures")}
    with browser.chromium() as chromium, jupyterlab.server(folder, tmp_path_factory.mktemp("lab"), env) as address:
        yield chromium, address


@pytest.mark.parametrize("name", IMAGES)
def test_a_person_runs_each_notebook_in_jupyterlab(lab, name, tmp_path, request):
    # kills: a cell that fails outside papermill; a figure that is saved and not shown, or wider than the page
    chromium, address = lab
    with contextlib.closing(chromium.new_context(viewport={"width": 1280, "height": 900})) as context:
        tab = context.new_page()
        seen = jupyterlab.run_all(tab, address, name)
        browser.keep(tab, tmp_path, name, whole=True)
    assert seen["errors"] == [] and seen["cells"] >= 3
    assert len(seen["images"]) == IMAGES[name] and all(200 < width < 1000 for width in seen["images"])


def test_a_table_that_was_cut_ends_the_command_and_from_there_it_is_the_same_again(homes):
    # kills: a cut table that is "up to date"; a stage that is made again with other rows than before
    home = homes[1]
    before = _rows(home)
    path = _tables(home).folder / "03_analyze" / "verdicts.jsonl"
    path.write_bytes(path.read_bytes()[:-30])
    n = before["03_analyze/verdicts.jsonl"].total()
    for start in ((), ("--from", "08")):
        process = _start(home, *start)
        assert process.wait(timeout=60) == 2
        assert (home / "log").read_text().splitlines()[-1] == (
            f"secgen: {path}: holds {n - 1} rows and a half, and 03_analyze left {n} rows; "
            "`secgen run smoke --from 03` makes it and what was built on it again")
    assert _start(home, "--from", "03").wait() == 0
    assert _rows(home) == before
