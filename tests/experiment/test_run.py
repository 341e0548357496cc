"""Mutations that turn these red: a stage that keeps rows of another key; a lock that two processes hold; a kernel that
outlives its driver; a run's folder that depends on the day; opening that makes a folder; a typo that is an empty table.

What a finished stage's tables must be: ``test_integrity.py``."""
from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from secgen_lib.core.cache import sources
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Verdict
from secgen_lib.experiment.run import find_run, open_run


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    return open_run("smoke").make()


def test_the_same_command_finds_the_same_run(run):
    assert open_run("smoke").folder == run.folder
    assert open_run("smoke", {"n_samples": 2}).folder != run.folder
    manifest = run.manifest()
    assert manifest["run_id"] == run.folder.name
    assert manifest["config"]["profile"] == "smoke"
    assert manifest["sandbox_level"] in (0, 1, 2, 3)
    assert {"torch", "trl", "peft"} <= set(manifest["packages"])
    assert (run.folder / "config.yaml").is_file()


def test_a_run_that_is_found_has_its_arms_in_the_profile_s_order(run):
    # kills: a manifest sorted by name: of a run that is found another arm would stand as the tuned model
    made = open_run("lab", {"arms": {"static": {}, "other": {}, "best_of_n": {"method": "best_of_n"}}}).make()
    found = find_run(made.folder)
    assert list(found.config.arms) == ["static", "other", "best_of_n"] and found.config.tuned == "static"
    assert found.config.run_id == made.run_id


def test_opening_what_no_run_is_says_so_and_makes_nothing(run, capsys):
    other = open_run("smoke", {"n_samples": 2, "model.name": "a b"})
    said = capsys.readouterr().err
    assert f"{other.run_id}: no run has these settings yet, and opening makes none" in said
    assert """`secgen run smoke -p n_samples=2 -p 'model.name="a b"'`""" in said and run.run_id in said
    assert (other.made, other.restored, other.stage_key("01_tasks")) == (False, None, None)
    assert other.manifest()["stages"] == {} and other.manifest()["run_id"] == other.run_id
    for read in (lambda: other.table("verdicts"), lambda: other.records("verdicts", Verdict)):
        with pytest.raises(SecgenError, match=rf"{other.run_id}: no run of these settings is there yet; notebook 01_"):
            read()
    assert [path.name for path in run.folder.parent.iterdir()] == [run.run_id]
    open_run("smoke")
    assert not capsys.readouterr().err, "of a run that is there nothing is said"


def test_what_writes_first_makes_the_run(run):
    other = open_run("smoke", {"n_samples": 2})
    with other.stage("01_tasks", "k1") as stage:
        stage.append("rows", [{"n": 1}])
    assert other.made and (other.folder / "config.yaml").is_file() and other.table("rows")["n"].tolist() == [1]
    third = open_run("smoke", {"n_samples": 3})
    third.describe("tools", {"gcc": "12"})
    assert third.manifest()["tools"] == {"gcc": "12"}


def test_a_table_that_no_stage_writes_is_an_error_with_the_near_name(run):
    assert run.table("verdicts").empty and run.table("recorded_rounds").empty, "not written yet"
    with pytest.raises(SecgenError, match="no stage writes a table 'verdict'; did you mean 'verdicts'"):
        run.table("verdict")
    with pytest.raises(SecgenError, match="no stage writes a table 'verdict'; did you mean 'verdicts'"):
        run.records("verdict", Verdict)
    with pytest.raises(SecgenError, match="no stage writes a table 'zzz'; there are analyses, "):
        run.table("zzz")
    run.tables.append("20_own", "zzz", [{"n": 1}])
    assert run.table("zzz")["n"].tolist() == [1]


def test_the_tables_that_stages_write_are_known(run):
    # kills: a table that is left out of ``store.NAMES``, which nobody could read before it is written
    from secgen_lib.core import store
    from secgen_lib.experiment import recorded, stages
    from secgen_lib.generation import best_of_n

    files = [*Path(stages.__file__).parent.glob("*.py"), Path(recorded.__file__)]
    sources = [path.read_text() for path in files]
    written = {name for text in sources for name in re.findall(r'(?:stage\.(?:append|replace)|\bput)\("(\w+)"', text)}
    assert {"tasks", "trainings", "recorded_sent_back"} <= written <= set(store.NAMES)
    assert set(best_of_n.TABLES.values()) <= set(store.NAMES)


def test_a_stage_keeps_its_rows_while_its_key_stays(run):
    with run.stage("01_tasks", "k1") as stage:
        assert not stage.finished
        stage.append("rows", [{"n": 1}])
    with run.stage("01_tasks", "k1") as stage:
        assert stage.finished
        assert list(run.tables.rows("rows")) == [{"n": 1}]
    assert run.stage_key("01_tasks") == "k1"


def test_another_key_drops_the_stage_and_what_was_built_on_it(run):
    for name in ("01_tasks", "02_generate", "10_recorded"):
        with run.stage(name, "k1") as stage:
            stage.append("rows", [{"of": name}])
    with run.stage("01_tasks", "k2", ["02_generate"]) as stage:
        assert not stage.finished
    assert [row["of"] for row in run.tables.rows("rows")] == ["10_recorded"]
    assert run.stage_key("02_generate") is None
    assert run.stage_key("10_recorded") == "k1"


def test_a_stage_that_fails_is_not_done_and_keeps_what_it_wrote(run):
    with pytest.raises(ValueError), run.stage("01_tasks", "k1") as stage:
        stage.append("rows", [{"n": 1}])
        raise ValueError
    assert run.stage_key("01_tasks") is None
    with run.stage("01_tasks", "k1") as stage:
        assert not stage.finished
        assert list(run.tables.rows("rows")) == [{"n": 1}]


def test_a_half_line_is_cut_off_when_the_next_writer_comes(run, capsys):
    with pytest.raises(ValueError), run.stage("01_tasks", "k1") as stage:
        stage.append("rows", [{"n": 1}, {"n": 2}])
        raise ValueError("killed")
    [path] = run.tables.paths("rows")
    path.write_bytes(path.read_bytes()[:-3])
    with run.stage("01_tasks", "k1"):
        assert list(run.tables.rows("rows")) == [{"n": 1}]
    assert "a half line at the end was cut off" in capsys.readouterr().err


HOLD = """
import sys, time
from secgen_lib import open_run
with open_run("smoke").lock():
    print("held", flush=True)
    time.sleep(60)
"""


def test_only_one_process_writes_and_a_killed_one_lets_go(run, monkeypatch):
    monkeypatch.setattr("secgen_lib.experiment.run.LOCK_TIMEOUT_S", 0.2)
    holder = subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE, env=os.environ)
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(SecgenError, match=f"process {holder.pid} is at work on it"), run.stage("01_tasks", "k"):
        pass
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    with run.stage("01_tasks", "k"):
        pass


DRIVER = """
import os, subprocess, sys, time
os.environ["SECGEN_DRIVER"] = str(os.getpid())
child = subprocess.Popen([sys.executable, "-c",
    "import time; from secgen_lib import open_run; open_run('smoke'); print('up', flush=True); time.sleep(60)"])
print(child.pid, flush=True)
time.sleep(60)
"""


def test_a_kernel_dies_with_its_driver(run):
    driver = subprocess.Popen([sys.executable, "-c", DRIVER], stdout=subprocess.PIPE, env=os.environ)
    kernel = int(driver.stdout.readline())
    assert driver.stdout.readline() == b"up\n"
    driver.kill()
    driver.wait()
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and _alive(kernel):
        time.sleep(0.02)
    assert not _alive(kernel)


def _alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_sources_change_with_the_code():
    assert sources("core/records") == sources("core/records") != sources("core/prompts")
    assert sources("analyzers") != sources("languages")


def test_what_is_missing_is_named_with_its_maker(run):
    with pytest.raises(SecgenError, match=r"summary.json: is not there; notebook 07_evaluate makes it"):
        run.summary()


def test_a_run_says_what_it_is(run):
    # kills: the address of an object in a notebook; a repr that fails; text of a profile as markup
    assert repr(open_run("smoke", {"n_samples": 2})).endswith("profile: smoke; model: lab; state: not begun>")
    assert repr(run) == f"<run {run.run_id}; profile: smoke; model: lab; state: begun, no stage yet>"
    with run.stage("01_tasks", "k"):
        assert "state: 0 stages done, open: 01_tasks" in repr(run)
    (run.folder / "figures").mkdir()
    (run.folder / "figures" / "summary.json").write_text(
        '{"original": {"n": 280, "efr": [0.7678, 0.6929, 0.8429], "pass@1": [0.5, null, null]}, "tuned": null}')
    said = "280 programs, EFR 76.8 % [69.3, 84.3], pass@1 50.0 %"
    assert repr(run).endswith(f"state: 1 stage done; original: {said}>") and "tuned" not in repr(run)
    assert f">{said}</td>" in run._repr_html_() and "<table>" in run._repr_html_()
    (run.folder / "manifest.json").write_text("{")
    assert repr(run).startswith("<run smoke-")
