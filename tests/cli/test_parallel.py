"""``--parallel``, ``--scheduler``. Mutations that turn these red: an option that changes the environment of what comes
after, one that is passed over, threads that are asked for and a cluster that is used."""
from __future__ import annotations

import json
import os

import pytest
from click.testing import CliRunner

from secgen_lib import sandbox
from secgen_lib.cli import main
from secgen_lib.core import jsonl
from secgen_lib.evaluate import place as results_place
from secgen_lib.parallel import SCHEDULER, threads
from secgen_lib.parallel import members as parallel_members
from tests.dask_cluster import DaskCluster

CODE = "int f(void) {\n    int *p = 0;\n    return *p;\n}\n"


@pytest.fixture(scope="module")
def dask(tmp_path_factory):
    started = DaskCluster(tmp_path_factory.mktemp("dask"))
    yield started
    started.close()


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.delenv(SCHEDULER, raising=False)
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "a.c"
    path.write_text(CODE)
    return path


def analyzed(file, *options, code=1):
    done = CliRunner().invoke(main, ["analyze", str(file), "--analyzers", "cppcheck", "--json", *options])
    assert done.exit_code == code, done.output
    assert os.environ.get(SCHEDULER) is None
    return done


@pytest.mark.parametrize(("options", "line"), [
    (["--parallel", "dask"], "--parallel dask: no scheduler is named; give --scheduler tcp://HOST:8786"),
    (["--parallel", "threads", "--scheduler", "tcp://h:1"], "a scheduler is named, and threads are asked for"),
    (["--scheduler", "tcp://127.0.0.1:1"], "tcp://127.0.0.1:1: no Dask scheduler answers (")])
def test_bad_input_is_one_line(file, monkeypatch, options, line):
    monkeypatch.setattr(parallel_members, "CONNECT_S", 1.0)
    said = analyzed(file, *options, code=2).stderr
    assert line in said and said.count("\n") == 1


def test_findings_are_those_of_a_run_here(dask, file, monkeypatch, tmp_path):
    there = json.loads(analyzed(file, "--parallel", "dask", "--scheduler", dask.address).stdout)
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "another"))
    assert json.loads(analyzed(file).stdout) == there
    assert "null dereference" in json.dumps(there)


def test_the_doctor_lists_the_workers(dask, file):
    dask.worker("weaker", SECGEN_SANDBOX_LEVEL="1")
    dask.await_worker("weaker")
    done = CliRunner().invoke(main, ["doctor", "--json", "--profile", "smoke", "--scheduler", dask.address])
    rows = [row for row in json.loads(done.stdout) if row["what"] == "worker"]
    assert [row["get"] for row in rows if not row["found"]] == [f"sandbox: level 1 there, level {sandbox.level()} here"]
    assert len(rows) == 3 and not any(row["needed"] for row in rows)
    dask.kill("weaker", whole=True)


def test_threads_are_used_where_a_scheduler_is_in_the_environment(file, monkeypatch):
    monkeypatch.setenv(SCHEDULER, "tcp://127.0.0.1:1")
    done = CliRunner().invoke(main, ["analyze", str(file), "--analyzers", "cppcheck", "--parallel", "threads"])
    assert done.exit_code == 1, done.output
    assert os.environ[SCHEDULER] == "tcp://127.0.0.1:1"


def test_recorded_programs_have_the_same_results_there(dask, file, monkeypatch, tmp_path):
    task = {"task_id": "double/0", "dataset": "mine", "language": "python", "prompt": "def double(x):",
            "entry_point": "double", "test": "def check(f):\n    assert f(2) == 4\n"}
    tasks, samples = tmp_path / "tasks.jsonl", tmp_path / "samples.jsonl"
    jsonl.write(tasks, [task])
    jsonl.write(samples, [{"task_id": "double/0", "solution": f"def double(x):\n    return x * {i % 3}\n# {i}\n"}
                          for i in range(40)])
    rows = {}
    for name, options in (("there", ["--scheduler", dask.address]), ("here", [])):
        monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / name))
        out = tmp_path / f"{name}.jsonl"
        done = CliRunner().invoke(main, ["evaluate", str(samples), "--dataset", str(tasks), "--out", str(out),
                                         *options])
        assert done.exit_code == 0, done.output
        rows[name] = [{k: v for k, v in row.items() if k != results_place.FIELD} for row in jsonl.rows(out, "again")]
    assert rows["there"] == rows["here"] and [row["passed"] for row in rows["here"]] == [i % 3 == 2 for i in range(40)]


def test_calibration_has_the_same_table_there(dask, file, monkeypatch, tmp_path):
    # kills: a calibration that passes the scheduler over; findings that are put to another program than theirs
    def table(where, *options):
        monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / where))
        done = CliRunner().invoke(main, ["calibrate", "suite", "own", "--analyzers", "ruff", *options])
        assert done.exit_code == 0, done.output
        return done.stdout

    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(threads, "HERE", None)  # nothing is judged by this process
        there = table("there", "--scheduler", dask.address)
    assert there == table("here")
    assert "found at the marks" in there and "twins told apart" in there
