"""What it costs to judge on Dask instead of in threads here: the same programs, the same host, in one run.

    python benchmarks/cluster.py [--samples 10000] [--blocks 10]

Different programs (HumanEval's canonical solutions, each with a comment of its own) are judged in blocks, by two
threads here and by two Dask workers of one thread each, in turns and without a cache: what else the machine does is
shared by both. Ends with 1 when a verdict differs.
"""
from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence

from secgen_lib import tasks
from secgen_lib.judging import programs
from secgen_lib.judging.execute import Job
from secgen_lib.parallel import SCHEDULER

SIDES = ("threads", "dask")
Named = tuple[int, Job]


def judged(side: str, address: str, jobs: Sequence[Named], cache: str) -> tuple[float, dict[int, str]]:
    """Seconds, and the status of each program."""
    os.environ["SECGEN_CACHE"] = cache
    if side == "dask":
        os.environ[SCHEDULER] = address
    else:
        os.environ.pop(SCHEDULER, None)
    began = time.monotonic()
    seen = {name: outcome.suites["functional"][0] for name, outcome in programs.execute_all(jobs, 2)}
    return time.monotonic() - began, seen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samples", type=int, default=10_000)
    parser.add_argument("--blocks", type=int, default=10)
    given = parser.parse_args()
    from distributed import LocalCluster

    found = tasks.load("humaneval")
    jobs = [(i, Job(f"{found[i % len(found)].reference}\n# {i}\n", found[i % len(found)], ("functional",)))
            for i in range(given.samples)]
    size = -(-len(jobs) // given.blocks)
    blocks = [jobs[start:start + size] for start in range(0, len(jobs), size)]
    warm = [(i, Job(f"{job.code}# warm\n", job.task, job.suites)) for i, job in jobs[:64]]
    spent: dict[str, list[float]] = {side: [] for side in SIDES}
    statuses: dict[str, dict[int, str]] = {side: {} for side in SIDES}
    with tempfile.TemporaryDirectory() as folder, LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, local_directory=folder) as cluster:
        for side in SIDES:
            judged(side, cluster.scheduler_address, warm, f"{folder}/{side}")
        for number, block in enumerate(blocks):
            for side in SIDES if number % 2 else reversed(SIDES):
                seconds, seen = judged(side, cluster.scheduler_address, block, f"{folder}/{side}")
                spent[side].append(seconds)
                statuses[side] |= seen
    ratios = sorted(there / here for there, here in zip(spent["dask"], spent["threads"], strict=True))
    for side in SIDES:
        print(f"{side:8} {sum(spent[side]):8.1f} s, {1000 * sum(spent[side]) / len(jobs):6.2f} ms a program")
    print(f"ratio dask / threads: {sum(spent['dask']) / sum(spent['threads']):.2f} "
          f"(blocks of {size}: {ratios[0]:.2f} to {ratios[-1]:.2f}, median {ratios[len(ratios) // 2]:.2f})")
    different = sum(statuses["dask"].get(i) != status for i, status in statuses["threads"].items())
    print(f"{len(statuses['threads'])} programs, {different} verdicts differ")
    sys.exit(1 if different or len(statuses["dask"]) != len(jobs) else 0)


if __name__ == "__main__":
    main()
