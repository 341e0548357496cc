"""The Slurm script: its commands, run on loopback. Slurm's own ``srun`` is stood in for by one that runs its command
here; the server is an HTTP server, the scheduler and its workers are Dask's, ``secgen`` says what it was given and what
it finds. The last tests are runs by the real ``secgen``, judged by those workers: of the lab model, and of a server.

Mutations that turn these red: a run that begins before the server listens, a server that outlives the run, a failure
that is not handed on, an exit without a word where the server dies, a worker whose verdict is another.
"""
from __future__ import annotations

import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from secgen_lib.core.config import load_config
from secgen_lib.lab import splits
from tests.generation import knowing

SCRIPT = Path(__file__).parents[1] / "docs" / "slurm" / "run.sbatch"
SRUN = """#!/bin/bash
while [[ $1 == --* ]]; do shift; done
exec "$@"
"""
SECGEN = """#!{python}
import json, os, pathlib, sys, time, urllib.request
said = {{"words": sys.argv[1:], "accelerate": os.environ["SECGEN_ACCELERATE"]}}
if url := os.environ.get("OPENAI_BASE_URL"):
    said["url"], said["server"] = url, urllib.request.urlopen(url.removesuffix("v1")).status
if "--scheduler" in sys.argv:
    from distributed import Client
    with Client(sys.argv[sys.argv.index("--scheduler") + 1]) as client:
        client.wait_for_workers(2, timeout=120)
        there = client.sync(client.scheduler.identity, n_workers=-1)["workers"]
        said["workers"] = sorted(worker["nthreads"] for worker in there.values())
        said["caches"] = sorted(set(client.run(lambda: os.environ["SECGEN_CACHE"]).values()))
pathlib.Path("said.json").write_text(json.dumps(said))
time.sleep(float(os.environ.get("LAST", "0")))
sys.exit(int(os.environ.get("ENDS", "0")))
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def place(tmp_path):
    """A folder to submit from, and the environment of the job."""
    commands = tmp_path / "bin"
    commands.mkdir()
    for name, text in (("srun", SRUN), ("secgen", SECGEN.format(python=sys.executable))):
        (commands / name).write_text(text)
        (commands / name).chmod(0o755)
    port = free_port()
    server = f"{sys.executable} -m http.server {port} --bind 127.0.0.1 --directory {commands}"
    known = {key: value for key, value in os.environ.items() if key not in ("SECGEN_ACCELERATE", "OPENAI_BASE_URL")}
    path = os.pathsep.join((str(commands), str(Path(sys.executable).parent), os.environ["PATH"]))
    return tmp_path, port, {**known, "PATH": path, "SLURM_SUBMIT_DIR": str(tmp_path), "WORKERS": "0", "PORT": str(port),
                            "SERVER": server, "HEAD": "127.0.0.1", "USER": "tester", "SLURM_TMPDIR": str(tmp_path)}


def run(environment, seconds=240):
    return subprocess.run(["bash", str(SCRIPT)], env=environment, capture_output=True, text=True, timeout=seconds)


def judged(folder: Path) -> dict[str, list[str]]:
    """The tables of the one run that lies in a folder, as sorted lines."""
    tables = folder.glob("*/tables/*/*.jsonl")
    return {path.stem: sorted(path.read_text().splitlines()) for path in tables}


def few_programs(folder: Path, **changes: object) -> Path:
    """A profile of four tasks up to the verdicts, and in the job's path the real ``secgen``."""
    few = {**load_config("smoke").model_dump(mode="json", exclude_defaults=True), "notebooks": ["01", "02", "03"],
           "tasks": [{"dataset": "lab", "split": "test", "n": 4}], "arms": {}, "loop": {"n_samples": 2}, **changes}
    (folder / "few.yaml").write_text(yaml.safe_dump({**few, "profile": "few"}))
    (folder / "bin" / "secgen").write_text(f"#!{sys.executable}\nfrom secgen_lib.start import main\nmain()\n")
    return folder / "few.yaml"


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_bash_reads_it_and_slurm_finds_its_options():
    assert subprocess.run(["bash", "-n", str(SCRIPT)], check=False).returncode == 0
    lines = SCRIPT.read_text().splitlines()
    options = [at for at, line in enumerate(lines) if line.startswith("#SBATCH ")]
    first = next(at for at, line in enumerate(lines) if line and not line.startswith("#"))
    assert len(options) >= 8 and max(options) < first, "Slurm reads no option behind the first command"


def test_the_run_finds_the_server_and_leaves_nothing_behind(place):
    folder, port, environment = place
    done = run({**environment, "PROFILE": "smoke", "OPTIONS": "-p loop.n_samples=4 -p seed=1"})
    assert done.returncode == 0, done.stderr
    assert json.loads((folder / "said.json").read_text()) == {
        "words": ["run", "smoke", "-p", "loop.n_samples=4", "-p", "seed=1"], "accelerate": "",
        "url": f"http://127.0.0.1:{port}/v1", "server": 200}
    assert not listens(port)


def test_without_a_server_it_trains_as_it_is_told(place):
    folder, _, environment = place
    done = run({**environment, "SERVER": "", "PROFILE": "qwen2.5-coder-7b", "SECGEN_ACCELERATE": "eight-gpus"})
    assert done.returncode == 0, done.stderr
    assert json.loads((folder / "said.json").read_text()) == {"words": ["run", "qwen2.5-coder-7b"],
                                                              "accelerate": "eight-gpus"}


def test_the_end_of_the_run_is_the_end_of_the_job(place):
    _, port, environment = place
    assert run({**environment, "ENDS": "2"}).returncode == 2
    assert not listens(port)


@pytest.mark.parametrize("server, wait, said", [
    ("false", "60", "run.sbatch: the server ended before it listened on 127.0.0.1:"),
    ("sleep 60", "1", "run.sbatch: the server does not listen on 127.0.0.1:"),
])
def test_a_server_that_does_not_come_up_is_one_line(place, server, wait, said):
    folder, _, environment = place
    done = run({**environment, "SERVER": server, "WAIT_S": wait}, 60)
    assert done.returncode == 1 and said in done.stderr and len(done.stderr.strip().splitlines()) == 1
    assert not (folder / "said.json").exists()


def test_a_job_that_is_cut_takes_everything_with_it(place):
    folder, port, environment = place
    job = subprocess.Popen(["bash", str(SCRIPT)], env={**environment, "LAST": "60"}, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while not (folder / "said.json").exists() and time.monotonic() < until:
        time.sleep(0.1)
    job.send_signal(signal.SIGTERM)
    assert job.wait(20) == 143 and not listens(port)


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="Dask is not installed")
def test_workers_of_dask_are_there_when_the_run_begins(place):
    folder, _, environment = place
    port = free_port()
    done = run({**environment, "SERVER": "", "WORKERS": "2", "DASK_PORT": str(port), "PROFILE": "smoke"})
    assert done.returncode == 0, done.stderr
    said = json.loads((folder / "said.json").read_text())
    assert said["words"] == ["run", "smoke", "--parallel", "dask", "--scheduler", f"tcp://127.0.0.1:{port}"]
    assert said["workers"] == [1, 1] and said["caches"] == [f"{folder}/secgen-tester"]
    assert not listens(port)


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="Dask is not installed")
def test_the_run_of_a_job_is_the_run_of_a_laptop(place):
    # kills: an address that the run never uses; a worker that judges by other tools, or says something else
    folder, _, environment = place
    profile = few_programs(folder)
    places = {where: {**environment, "SECGEN_RUNS": str(folder / where), "SECGEN_CACHE": str(folder / f"cache-{where}"),
                      "PROFILE": str(profile), "SERVER": "", "DASK_PORT": str(free_port())}
              for where in ("here", "there")}
    for where, workers in (("here", "0"), ("there", "2")):
        done = run({**places[where], "WORKERS": workers}, 400)
        assert done.returncode == 0, done.stderr[-2000:]
    here, there = (judged(folder / where) for where in ("here", "there"))
    assert here["completions"] == there["completions"] and len(here["verdicts"]) == 8
    assert here["verdicts"] == there["verdicts"]
    assert (folder / "secgen-tester" / "results.sqlite").is_file(), "no worker has judged anything"


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="Dask is not installed")
def test_a_server_the_workers_and_the_run_in_one_job(place):
    # kills: a server whose address the run is not given, answers that no worker judges, workers that judge others
    folder, port, environment = place
    profile = few_programs(folder, model={"backend": "openai_chat", "name": "knowing", "temperature": 0.8})
    done = run({**environment, "SECGEN_RUNS": str(folder / "runs"), "SECGEN_CACHE": str(folder / "cache"),
                "PYTHONPATH": str(SCRIPT.parents[2]), "SERVER": f"{sys.executable} -m tests.generation.knowing {port}",
                "PROFILE": str(profile), "WORKERS": "2", "DASK_PORT": str(free_port())}, 400)
    assert done.returncode == 0, done.stderr
    tables = {name: [json.loads(line) for line in lines] for name, lines in judged(folder / "runs").items()}
    tasks = {item.task("test").task_id: item for item in splits.instances("test", 4, 0)}
    verdicts = {verdict["completion_id"]: verdict for verdict in tables["verdicts"]}
    assert len(tables["completions"]) == len(tables["requests"]) == len(verdicts) == 8
    for each in tables["completions"]:
        verdict = verdicts[each["completion_id"]]
        assert each["code"].strip() == knowing.program(tasks[each["task_id"]], each["seed"]).strip()
        assert (verdict["passed"] and verdict["safe"]) == (each["seed"] % 2 == 0), verdict
    assert (folder / "secgen-tester" / "results.sqlite").is_file(), "no worker has judged anything"
    assert not listens(port)
