"""HumanEval-X Java beside ``javac`` and ``java`` for each sample: time, and who believes ``System.exit(0)``.

    python benchmarks/humaneval_x_java.py [--jobs 2] [--repeat 1] [--peer-every 4]

The peer writes program and test into one file, as CodeGeeX's harness does, compiles it and runs it, without isolation;
it does every fourth task only, and its time a sample is compared. Ours is ``secgen evaluate`` on all 164, start-up
included (our own Java classes are compiled too), with an empty cache. Then both judge every eighth task with
``System.exit(0)`` in front of the body. CPU seconds (user and system; those of our sandboxes as their control groups
count them) stand beside wall seconds, for a machine that does other work as well.
Ends with 1 when ours takes more than a quarter of the peer's wall time a sample, or when a verdict is wrong.
"""
from __future__ import annotations

import argparse
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from secgen_lib import sandbox, tasks
from secgen_lib.core.records import Task
from secgen_lib.languages.java import language as java
from secgen_lib.languages.jvm import pool as jvm_pool

BOUND = 0.25
EXIT = "        if (true) System.exit(0);\n"


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def plain(folder: Path, task: Task, code: str) -> bool:
    """The peer: ``javac Main.java`` and ``java Main``."""
    place = folder / task.task_id.replace("/", "_")
    place.mkdir(exist_ok=True)
    (place / "Main.java").write_text(code + "\n" + re.sub(r"^import .*;\n", "", task.test, flags=re.MULTILINE))
    built = subprocess.run(["javac", "Main.java"], cwd=place, capture_output=True, check=False)
    return built.returncode == 0 and subprocess.run(["java", "Main"], cwd=place, capture_output=True,
                                                    check=False).returncode == 0


def evaluate(file: str, jobs: str) -> None:
    """``secgen evaluate`` in this process; at the end, on stderr: CPU seconds of its sandboxes, milliseconds of wall
    time that the median program took to compile, and of the first.
    """
    from secgen_lib.cli import main as command

    spent, built, close, build = [], [], sandbox.Jail.close, jvm_pool.build

    def counted(jail: sandbox.Jail) -> None:
        jail.counted = getattr(jail, "counted", False) or spent.append(jail.cpu_s()) is None
        close(jail)

    def timed(*given):
        began = time.monotonic()
        try:
            return build(*given)
        finally:
            built.append(1000 * (time.monotonic() - began))

    sandbox.Jail.close, jvm_pool.build = counted, timed
    try:
        command(["evaluate", file, "--dataset", "humaneval_x_java", "--jobs", jobs, "--json"], standalone_mode=False)
    finally:
        jvm_pool.jvms.close_all()
        print(f"{sum(spent)} {statistics.median(built)} {built[0]}", file=sys.stderr)


def main() -> int:
    if sys.argv[1:2] == ["evaluate"]:
        evaluate(*sys.argv[2:])
        return 0
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--repeat", type=int, default=1)
    options.add_argument("--peer-every", type=int, default=4, help="the peer does only every n-th task")
    asked = options.parse_args()
    if java.available() is not None:
        print(f"missing: {java.available()}", file=sys.stderr)
        return 2
    found = tasks.load("humaneval_x_java")
    failing = set(tasks.known_failures("humaneval_x_java"))
    some, few = found[::asked.peer_every], found[::8]
    peer_name = "javac + java"
    times: dict[str, list[tuple[float, float]]] = {peer_name: [], "secgen": []}
    score: dict[str, dict[str, str]] = {peer_name: {}, "secgen": {}}
    compiled: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def peer(which: str, these: list[Task], codes: list[str], _: int) -> tuple[int, float]:
            with ThreadPoolExecutor(asked.jobs) as pool:
                return sum(pool.map(lambda pair: plain(folder, *pair), zip(these, codes, strict=True))), 0.0

        def ours(which: str, these: list[Task], codes: list[str], turn: int) -> tuple[int, float]:
            file = folder / f"{which}.jsonl"
            file.write_text("".join(json.dumps({"task_id": task.task_id, "solution": code}) + "\n"
                                    for task, code in zip(these, codes, strict=True)))
            done = subprocess.run([sys.executable, __file__, "evaluate", str(file), str(asked.jobs)], check=True,
                                  capture_output=True, text=True,
                                  env={**os.environ, "SECGEN_CACHE": str(folder / f"cache-{which}-{turn}")})
            spent, *millis = map(float, done.stderr.split()[-3:])
            compiled.append(tuple(millis)) if which == "canonical" else None
            results = file.with_name(f"{file.name}_results.jsonl").read_text().splitlines()
            return sum(json.loads(line)["passed"] is True for line in results), spent

        for turn in range(asked.repeat):
            for side, run, these in ((peer_name, peer, some), ("secgen", ours, found)):
                wall, used = time.monotonic(), cpu()
                passed, more = run("canonical", these, [task.reference for task in these], turn)
                score[side]["canonical"] = f"{passed}/{len(these)}"
                times[side].append(((time.monotonic() - wall) / len(these), (cpu() - used + more) / len(these)))
        for side, run in ((peer_name, peer), ("secgen", ours)):
            passed, _ = run("exit", few, [task.prompt + EXIT + task.reference[len(task.prompt):] for task in few], 0)
            score[side]["exit"] = f"{passed}/{len(few)}"
    middle = {side: [statistics.median(column) for column in zip(*rows, strict=True)] for side, rows in times.items()}
    print(f"{'a sample':14}{'wall s (median)':>16}{'CPU s':>8}{'all runs (wall)':>22}{'canonical passed':>18}"
          f"{'exit(0) passed':>16}")
    for side, rows in times.items():
        print(f"{side:14}{middle[side][0]:16.3f}{middle[side][1]:8.3f}{' '.join(f'{w:.3f}' for w, _ in rows):>22}"
              f"{score[side]['canonical']:>18}{score[side]['exit']:>16}")
    print(f"secgen compiles a program in {compiled[0][0]:.0f} ms (median of 164; the first {compiled[0][1]:.0f} ms)")
    ratio, of_cpu = (middle["secgen"][i] / middle[peer_name][i] for i in (0, 1))
    print(f"ratio secgen / {peer_name}: {ratio:.2f} wall, {of_cpu:.2f} CPU a sample ({asked.jobs} workers, sandbox "
          f"level {sandbox.level()}; the peer on {len(some)} of {len(found)} tasks); {len(failing)} canonical "
          "solutions are listed as failing")
    right = score["secgen"] == {"canonical": f"{len(found) - len(failing)}/{len(found)}", "exit": f"0/{len(few)}"}
    return 0 if ratio <= BOUND and right else 1


if __name__ == "__main__":
    sys.exit(main())
