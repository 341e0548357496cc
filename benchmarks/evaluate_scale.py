"""``secgen evaluate`` on many samples: is time linear, memory flat, and every verdict the same each time?

    python benchmarks/evaluate_scale.py [--samples 10000] [--turns 10]

First N/8 and N different programs (HumanEval's canonical solutions, each with a comment of its own) are
judged, each time by a fresh process without a cache. Then the 656 recorded answers of four models are judged over and
over while both cores are kept busy. Ends with 1 when time per sample or memory grows by more than a third from the
first size to the last, or when a verdict differs.
"""
from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from secgen_lib import sandbox, tasks


def _evaluate(path: str, cache: str, answer: multiprocessing.Queue) -> None:
    os.environ["SECGEN_CACHE"] = cache
    from secgen_lib import evaluate

    began = time.monotonic()
    summary = evaluate.evaluate(path, "humaneval", progress=False)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    answer.put((time.monotonic() - began, peak, summary["status"]))


def evaluated(path: Path, folder: Path) -> tuple[float, float, dict[str, int]]:
    """Seconds, peak MiB of the judging process, counts; in a process and with a cache of its own."""
    context = multiprocessing.get_context("spawn")
    answer = context.Queue()
    with tempfile.TemporaryDirectory(dir=folder) as cache:
        process = context.Process(target=_evaluate, args=(str(path), cache, answer))
        process.start()
        result = answer.get()
        process.join()
    return result


def _burn() -> None:
    while True:
        sum(range(10_000))


def grows(folder: Path, most: int) -> bool:
    found = tasks.load("humaneval")
    print(f"{'samples':>8}{'seconds':>10}{'ms a sample':>13}{'peak MiB':>10}  verdicts")
    seen = []
    for n in (most // 8, most):
        path = folder / f"{n}.jsonl"
        with open(path, "w") as file:
            for i in range(n):
                task = found[i % len(found)]
                file.write(json.dumps({"task_id": task.task_id, "solution": f"{task.reference}\n# {i}\n"}) + "\n")
        seconds, peak, status = evaluated(path, folder)
        seen.append((seconds / n, peak))
        print(f"{n:8}{seconds:10.1f}{1000 * seconds / n:13.2f}{peak:10.0f}  {status}")
        if status != {"passed": n}:
            return True
    (first_s, first_mb), (last_s, last_mb) = seen[0], seen[-1]
    print(f"ratio last / first: time a sample {last_s / first_s:.2f}, peak memory {last_mb / first_mb:.2f}")
    return last_s > 4 / 3 * first_s or last_mb > 4 / 3 * first_mb


def differs(folder: Path, turns: int) -> bool:
    path = folder / "models.jsonl"
    path.write_bytes(gzip.decompress(
        (Path(os.environ["SECGEN_DATA"]) / "generations_humaneval_4_models.jsonl.gz").read_bytes()))
    burning = [multiprocessing.Process(target=_burn, daemon=True) for _ in range(os.cpu_count() or 2)]
    for process in burning:
        process.start()
    results: dict[str, int] = {}
    began = time.monotonic()
    for _ in range(turns):
        evaluated(path, folder)
        text = path.with_name("models.jsonl_results.jsonl").read_text()
        results[text] = results.get(text, 0) + 1
    for process in burning:
        process.kill()
    print(f"656 recorded answers judged {turns} times with all cores busy ({time.monotonic() - began:.0f} s): "
          f"{len(results)} different result file(s)")
    return len(results) != 1


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--samples", type=int, default=10_000)
    options.add_argument("--turns", type=int, default=10)
    asked = options.parse_args()
    if not os.environ.get("SECGEN_DATA"):
        sys.exit("SECGEN_DATA names no folder with the public data sets")
    print(f"sandbox level {sandbox.level()}")
    with tempfile.TemporaryDirectory() as name:
        bad = grows(Path(name), asked.samples)
        return int(differs(Path(name), asked.turns) or bad)


if __name__ == "__main__":
    sys.exit(main())
