"""Mutations that turn these red: a stage that keeps rows of another key; a lock that two processes hold; a kernel that
outlives its driver; a run's folder that depends on the day."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from secgen_lib.cache import sources
from secgen_lib.errors import SecgenError
from secgen_lib.run import open_run


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    return open_run("smoke")


def test_the_same_command_finds_the_same_run(run):
    assert open_run("smoke").folder == run.folder
    assert open_run("smoke", {"n_samples": 2}).folder != run.folder
    manifest = run.manifest()
    assert manifest["run_id"] == run.folder.name
    assert manifest["config"]["profile"] == "smoke"
    assert manifest["sandbox_level"] in (0, 1, 2, 3)
    assert {"torch", "trl", "peft"} <= set(manifest["packages"])
    assert (run.folder / "config.yaml").is_file()


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
    with run.stage("01_tasks", "k1") as stage:
        stage.append("rows", [{"n": 1}, {"n": 2}])
    [path] = run.tables.paths("rows")
    path.write_bytes(path.read_bytes()[:-3])
    with run.stage("01_tasks", "k1"):
        assert list(run.tables.rows("rows")) == [{"n": 1}]
    assert "a half line at the end was cut off" in capsys.readouterr().err


HOLD = """
import sys, time
from secgen_lib.run import open_run
with open_run("smoke").lock():
    print("held", flush=True)
    time.sleep(60)
"""


def test_only_one_process_writes_and_a_killed_one_lets_go(run, monkeypatch):
    monkeypatch.setattr("secgen_lib.run.LOCK_TIMEOUT_S", 0.2)
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
    "import time; from secgen_lib.run import open_run; open_run('smoke'); print('up', flush=True); time.sleep(60)"])
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
    assert sources("records") == sources("records") != sources("prompts")
    assert sources("analyzers") != sources("languages")


def test_what_is_missing_is_named_with_its_maker(run):
    with pytest.raises(SecgenError, match=r"summary.json: is not there; notebook 07_evaluate makes it"):
        run.summary()
