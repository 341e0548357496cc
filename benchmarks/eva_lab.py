"""Frama-C Eva over the lab's families: correct programs without an alarm, planted defects with one, seconds a program.

    python benchmarks/eva_lab.py [--families a,b] [--tasks 1] [--jobs 2] [--limit S] [--json OUT]

One program a variant and task (a task a family, seeded by the family's name), in an order that is drawn once: what
``--limit`` leaves is a fair part. Results are cached by content. Prints Markdown: a row a class of defect; ``alarmed``
is any alarm, ``its category`` one of the class's own. Leaks and format strings are not Eva's kind: they are counted
apart.
"""
from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict
from typing import Any

from tqdm import tqdm

from benchmarks.formai_recall import share
from secgen_lib.core import store
from secgen_lib.core.records import Task, digest
from secgen_lib.fuzzing.c import eva
from secgen_lib.lab import grammar

KIND = "eva"
BLIND = ("leak", "format string")
"""Defects that are no undefined behaviour of the kinds that Eva has alarms for."""
MEMORY = ("buffer overflow", "null dereference", "use after free")
CATEGORIES = {
    "": (), "null dereference": MEMORY, "out-of-bounds write": MEMORY, "off-by-one": (*MEMORY, "uninitialised"),
    "out-of-bounds read": (*MEMORY, "uninitialised"), "unbounded copy": MEMORY, "use after free": MEMORY,
    "double free": MEMORY, "division by zero": ("zero value",), "uninitialised value": ("uninitialised",),
    "integer overflow": ("integer overflow", *MEMORY),
}
Job = tuple[str, str, str, str, Task]
"""family, variant, defect, program, task"""


def programs(families: Iterable[grammar.Family], tasks: int) -> list[Job]:
    """Every variant but the merely wrong ones, of so many tasks a family, in an order drawn once; what is not Eva's
    kind comes last."""
    jobs: list[Job] = []
    for family in families:
        rng = random.Random(family.name)
        for _ in range(tasks):
            item = grammar.instance(family, rng)
            task = item.task("test")
            jobs += [(family.name, variant.name, variant.defect, item.program(variant, random.Random(1)), task)
                     for variant in family.variants if variant.defect != grammar.WRONG]
    random.Random(0).shuffle(jobs)
    return sorted(jobs, key=lambda job: job[2] in BLIND)


def judged(job: Job) -> dict[str, Any]:
    """An opinion, from the cache where there is one; what failed for want of time or tools is asked again."""
    *_, code, task = job
    key = digest(eva.identity(), code, task.declaration, task.contract)
    if (known := store.cache().get(KIND, key)) is not None:
        return dict(known)
    row = asdict(eva.opinion(code, task))
    if row["status"] in ("ok", "unsupported", "error"):
        store.cache().put(KIND, key, row)
    return row


def table(results: Iterable[tuple[str, Mapping[str, Any]]]) -> list[str]:
    """A row a defect (the first: correct programs): scored, alarmed, alarmed in its category, in percent, the rest."""
    rows: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for defect, result in results:
        rows[defect].append(result)
    lines = ["| class | n | alarmed | its category | seconds, median | unsupported | failed |",
             "|---|---|---|---|---|---|---|"]
    for defect, found in sorted(rows.items()):
        scored = [result for result in found if result["status"] == "ok"]
        alarmed = [result for result in scored if result["alarms"]]
        fitting = [result for result in alarmed
                   if any(alarm["category"] in CATEGORIES.get(defect, ()) for alarm in result["alarms"])]
        seconds = sorted(result["seconds"] for result in scored)
        statuses = Counter(result["status"] for result in found)
        name = f"{defect} (not its kind)" if defect in BLIND else defect or "(correct)"
        lines.append(
            f"| {name} | {len(scored)} | {share(len(alarmed), len(scored))} | "
            f"{share(len(fitting), len(scored)) if CATEGORIES.get(defect) else '–'} | "
            f"{seconds[len(seconds) // 2] if seconds else 0:.1f} | {statuses['unsupported']} | "
            f"{statuses['error'] + statuses['timeout'] + statuses['outage']} |")
    return lines


def named(rest: Sequence[tuple[Job, Mapping[str, Any]]]) -> list[str]:
    """Every miss, every false alarm, and all that has no opinion."""
    scored = [(job, result) for job, result in rest if result["status"] == "ok"]
    missed = [f"{job[0]} {job[1]} ({job[2]})" for job, result in scored
              if job[2] and job[2] not in BLIND and not result["alarms"]]
    false = [f"{job[0]} {job[1]} ({', '.join(sorted({alarm['rule_id'] for alarm in result['alarms']}))})"
             for job, result in scored if not job[2] and result["alarms"]]
    other = [f"{job[0]} {job[1]}: {result['status']} {result['detail'][:100]}" for job, result in rest
             if result["status"] != "ok"]
    return ["", "Missed: " + ", ".join(missed), "", "False alarms: " + ", ".join(false), "",
            "Not scored: " + "; ".join(other)]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--families", default="")
    parser.add_argument("--tasks", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--limit", type=float, default=float("inf"), help="seconds, after which no program is begun")
    parser.add_argument("--json", default="")
    chosen = parser.parse_args()
    if lacking := eva.available():
        raise SystemExit(lacking)
    names = chosen.families.split(",") if chosen.families else [family.name for family in grammar.families()]
    jobs = programs([grammar.family(name) for name in names], chosen.tasks)
    begun = time.monotonic()

    def in_time(job: Job) -> tuple[Job, dict[str, Any]] | None:
        return (job, judged(job)) if time.monotonic() - begun < chosen.limit else None

    with ThreadPoolExecutor(chosen.jobs) as pool:
        asked = [pool.submit(in_time, job) for job in jobs]
        rest = [pair for one in tqdm(as_completed(asked), total=len(jobs), unit="program", file=sys.stderr)
                if (pair := one.result()) is not None]
    rest.sort(key=lambda pair: pair[0][:3])
    print(f"{len(rest)} programs of {len(jobs)}, of {len(names)} families, {chosen.jobs} jobs, "
          f"{time.monotonic() - begun:.0f} s by the clock, load {os.getloadavg()[0]:.1f}, Frama-C {eva.version()}.\n")
    print("\n".join([*table((job[2], result) for job, result in rest), *named(rest)]))
    if chosen.json:
        with open(chosen.json, "w", encoding="utf-8") as file:
            json.dump([{"family": job[0], "variant": job[1], "defect": job[2], "result": result}
                       for job, result in rest], file)


if __name__ == "__main__":
    main()
