"""HumanEval-X C++ beside its own harness's way (CodeGeeX): one plain ``g++`` process per sample, then the program.

    python benchmarks/humaneval_x_cpp.py [--jobs 2] [--every 1]

Both judge the same canonical solutions with the same number of workers, in turn. The peer's text of a sample is the
one that CodeGeeX's ``execution.py`` compiles: nine headers, prompt, solution, test (``g++ -std=c++11 test.cpp``;
without isolation). Ours runs twice, each time in a process of its own: first with nothing prepared (headers and tests
are compiled), then with what the user's cache keeps of headers and tests; verdicts are never taken from the cache.
Seconds are by the clock; the CPU seconds of all processes (the children's records and the sandboxes' cgroups) stand
beside them. ``--every 4`` takes every fourth task. Ends with 1 when the second run takes more than 0.15 of the peer's
time, or when a verdict is wrong (the listed failing solutions apart).
"""
from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from secgen_lib import sandbox, tasks
from secgen_lib.core.records import Task
from secgen_lib.languages.cpp import language as cpp
from secgen_lib.languages.cpp import tools as cpp_tools

BOUND = 0.15


def peer(task: Task, folder: Path) -> bool:
    """One sample as CodeGeeX does it: compile, run, exit code 0 is a pass."""
    headers = [line for line in cpp_tools.PRELUDES["common"].splitlines()
               if line not in task.prompt and line.replace(" ", "") not in task.prompt]
    own = folder / task.task_id.replace("/", "-")
    own.mkdir()
    (own / "test.cpp").write_text("\n".join([*headers, task.reference, task.test]))
    more = ["-lcrypto", "-lssl"] if task.task_id == "CPP/162" else []
    built = subprocess.run(["g++", "-std=c++11", "test.cpp", *more], cwd=own, capture_output=True, check=False)
    return built.returncode == 0 and subprocess.run(["./a.out"], cwd=own, capture_output=True, timeout=20,
                                                    check=False).returncode == 0


def ours(task: Task) -> bool:
    return cpp.execute(task.reference, task, ("functional",), cpu_s=5).suites.get("functional") == ("passed", "")


def timed(run, found: list[Task], jobs: int) -> dict:
    spent, lock = [0.0], threading.Lock()
    close = sandbox.Jail.close

    def closed(jail):
        close(jail)
        with lock:
            spent[0] += jail.cpu_s() * (not getattr(jail, "counted", False))
            jail.counted = True

    sandbox.Jail.close = closed
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    with ThreadPoolExecutor(jobs) as pool:
        passed = list(pool.map(run, found))
    wall = time.monotonic() - began
    cpp_tools.servers.close_all()
    after, later = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = (after.ru_utime + after.ru_stime - own.ru_utime - own.ru_stime
           + later.ru_utime + later.ru_stime - children.ru_utime - children.ru_stime)
    good = [task.task_id for task, ok in zip(found, passed, strict=True) if ok]
    return {"wall": wall, "cpu": cpu + spent[0], "passed": good}


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--every", type=int, default=1)
    options.add_argument("--only", choices=("ours", "peer"), help=argparse.SUPPRESS)
    asked = options.parse_args()
    found = tasks.load("humaneval_x_cpp")[::asked.every]
    if asked.only:
        with tempfile.TemporaryDirectory() as name:
            run = ours if asked.only == "ours" else lambda task: peer(task, Path(name))
            print(json.dumps(timed(run, found, asked.jobs)))
        return 0
    if missing := cpp.available():
        print(f"C++ programs cannot be run: {missing}")
        return 1
    results = {}
    with tempfile.TemporaryDirectory() as name:
        for which, only in (("g++ per sample", "peer"), ("secgen, first", "ours"), ("secgen, again", "ours")):
            command = [sys.executable, __file__, "--only", only, "--jobs", str(asked.jobs), "--every", str(asked.every)]
            done = subprocess.run(command, capture_output=True, text=True, check=True,
                                  env={**os.environ, "SECGEN_CACHE": name})
            results[which] = json.loads(done.stdout.splitlines()[-1])
    base = results["g++ per sample"]
    print(f"{'':16}{'seconds':>9}{'ratio':>7}{'CPU s':>9}{'ratio':>7}{'passed':>8}")
    for which, row in results.items():
        print(f"{which:16}{row['wall']:9.1f}{row['wall'] / base['wall']:7.2f}{row['cpu']:9.1f}"
              f"{row['cpu'] / base['cpu']:7.2f}{len(row['passed']):4}/{len(found)}")
    wanted = {task.task_id for task in found} - set(tasks.known_failures("humaneval_x_cpp"))
    wrong = {which: sorted(wanted ^ set(row["passed"])) for which, row in results.items() if which != "g++ per sample"}
    print(f"{asked.jobs} workers, sandbox level {sandbox.level()}; wrong verdicts: {wrong}")
    fast = results["secgen, again"]["wall"] <= BOUND * base["wall"]
    return 0 if fast and not any(wrong.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
