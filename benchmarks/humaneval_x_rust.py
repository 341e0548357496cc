"""HumanEval-X Rust beside a plain ``rustc --test``: time, and who believes ``std::process::exit(0)``.

    python benchmarks/humaneval_x_rust.py [--jobs 1] [--repeat 3] [--every 1]

Both judge the same canonical solutions (the imports of crates that are not there taken out) with the same number of
workers, in turn: the peer builds program and test as one crate and runs it, without isolation; ours is ``secgen
evaluate``, start-up included, with an empty cache. The peer calls the compiler behind rustup's front, as ours does.
Then both judge every eighth task with ``std::process::exit(0)`` for a body. CPU seconds (user and system; those of
our sandboxes as their control groups count them) stand beside wall seconds, for a machine that does other work as well.
Ends with 1 when ours takes more than 1.1 of the peer's wall time, or when a verdict is wrong.
"""
from __future__ import annotations

import argparse
import json
import os
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
from secgen_lib.languages.rust import server as rust_server
from secgen_lib.toolchains import Broken, rust

BOUND = 1.1
EXIT = "    std::process::exit(0)\n}\n"


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def plain(rustc: str, folder: Path, task: Task, code: str) -> bool:
    """The peer: ``rustc --test`` and run."""
    name = task.task_id.replace("/", "_")
    (folder / f"{name}.rs").write_text(code + task.test)
    built = subprocess.run([rustc, "--test", "--edition", "2021", "-A", "warnings", f"{name}.rs", "-o", name],
                           cwd=folder, capture_output=True, check=False)
    return built.returncode == 0 and subprocess.run([f"./{name}"], cwd=folder, capture_output=True,
                                                    check=False).returncode == 0


def evaluate(file: str, jobs: str) -> None:
    """``secgen evaluate`` in this process; at the end the CPU seconds of its sandboxes, on stderr."""
    from secgen_lib.cli import main as command

    spent, close = [], sandbox.Jail.close

    def counted(jail: sandbox.Jail) -> None:
        jail.closed = getattr(jail, "closed", False) or spent.append(jail.cpu_s()) is None
        close(jail)

    sandbox.Jail.close = counted
    try:
        command(["evaluate", file, "--dataset", "humaneval_x_rust", "--jobs", jobs, "--json"], standalone_mode=False)
    finally:
        rust_server.servers.close_all()
        print(f"{sum(spent)}", file=sys.stderr)


def main() -> int:
    if sys.argv[1:2] == ["evaluate"]:
        evaluate(*sys.argv[2:])
        return 0
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--jobs", type=int, default=1)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--every", type=int, default=1, help="only every n-th task")
    asked = options.parse_args()
    try:
        tools = rust.toolchain()
    except Broken as broken:
        print(f"missing: {broken}", file=sys.stderr)
        return 2
    found = tasks.load("humaneval_x_rust")[::asked.every]
    failing = {task.task_id for task in found} & set(tasks.known_failures("humaneval_x_rust"))
    few = found[::8]
    times: dict[str, list[tuple[float, float]]] = {"rustc --test": [], "secgen": []}
    score: dict[str, dict[str, int]] = {"rustc --test": {}, "secgen": {}}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def peer(which: str, these: list[Task], codes: list[str], _: int) -> tuple[int, float]:
            with ThreadPoolExecutor(asked.jobs) as pool:
                return sum(pool.map(lambda pair: plain(tools.rustc, folder, *pair),
                                    zip(these, codes, strict=True))), 0.0

        def ours(which: str, these: list[Task], codes: list[str], turn: int) -> tuple[int, float]:
            file = folder / f"{which}.jsonl"
            file.write_text("".join(json.dumps({"task_id": task.task_id, "solution": code}) + "\n"
                                    for task, code in zip(these, codes, strict=True)))
            done = subprocess.run([sys.executable, __file__, "evaluate", str(file), str(asked.jobs)], check=True,
                                  capture_output=True, text=True,
                                  env={**os.environ, "SECGEN_CACHE": str(folder / f"cache-{which}-{turn}")})
            results = file.with_name(f"{file.name}_results.jsonl").read_text().splitlines()
            return sum(json.loads(line)["passed"] is True for line in results), float(done.stderr.split()[-1])

        for turn in range(asked.repeat):
            for side, run in (("rustc --test", peer), ("secgen", ours)):
                wall, used = time.monotonic(), cpu()
                score[side]["canonical"], more = run("canonical", found, [task.reference for task in found], turn)
                times[side].append((time.monotonic() - wall, cpu() - used + more))
        for side, run in (("rustc --test", peer), ("secgen", ours)):
            score[side]["exit"], _ = run("exit", few, [task.prompt + EXIT for task in few], 0)
    middle = {side: [statistics.median(column) for column in zip(*rows, strict=True)] for side, rows in times.items()}
    print(f"{'':14}{'wall s (median)':>16}{'CPU s':>8}{'all runs (wall)':>26}{'canonical passed':>18}"
          f"{'exit(0) passed':>16}")
    for side, rows in times.items():
        print(f"{side:14}{middle[side][0]:16.2f}{middle[side][1]:8.2f}{' '.join(f'{w:.2f}' for w, _ in rows):>26}"
              f"{score[side]['canonical']:>14}/{len(found)}{score[side]['exit']:>13}/{len(few)}")
    ratio, of_cpu = (middle["secgen"][i] / middle["rustc --test"][i] for i in (0, 1))
    print(f"ratio secgen / rustc --test: {ratio:.2f} wall, {of_cpu:.2f} CPU ({asked.jobs} workers, sandbox level "
          f"{sandbox.level()}); {len(failing)} canonical solutions are listed as failing")
    right = score["secgen"] == {"canonical": len(found) - len(failing), "exit": 0}
    return 0 if ratio <= BOUND and right else 1


if __name__ == "__main__":
    sys.exit(main())
