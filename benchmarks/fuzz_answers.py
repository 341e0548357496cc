"""What fuzzing breaks in C++ answers that static judges call clean and whose tests pass.

``python benchmarks/fuzz_answers.py [--executions 20000] [--profile qwen2.5-coder-0.5b] [--canonical] [--again]``

Programs: of a profile's shipped answers (``figures/<profile>/data``, the data sets in ``$SECGEN_DATA``) those whose
verdict is clean and passed, each different program once. ``--canonical``: the data sets' own solutions instead, each
against itself: none may fault. A result is kept in the cache, so that a run that was ended goes on where it was.
Printed: a line for each fault with its input, counts with Wilson intervals, executions a second. ``--again``: each
fault's test is run by ``languages.get("cpp").execute``, too, and Python's own solution of the problem is asked
(``peers/second_witness.py``). Ends with 1 where a canonical solution faults.
"""
from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from joblib import Parallel, delayed
from peers import second_witness
from tqdm import tqdm

from secgen_lib import languages, tasks
from secgen_lib.core import cache
from secgen_lib.core.records import Task, digest, to_row
from secgen_lib.fuzzing import cpp
from secgen_lib.fuzzing.base import Budget
from secgen_lib.metrics.intervals import wilson
from secgen_lib.shipping import read
from secgen_lib.shipping.texts import Texts

SETS = ("humaneval_x_cpp", "mbpp_cpp")
BROKEN = {"wrong-result": "wrong result", "uncaught-exception": "exception", "timeout": "does not end", "exit": "exit"}
"""Rules that are no sanitizer's."""


@dataclass(frozen=True)
class Work:
    name: str
    arms: tuple[str, ...]
    code: str
    task: Task


def answers(profile: str) -> Iterator[Work]:
    """Each different program that is clean and passes, with the arms that wrote it."""
    folder, index, config = read.bundle(profile)
    here = read.texts_here(config)
    rows = dict(read.tables(folder, index, Texts(here)))
    good = {row["completion_id"] for stage in rows["verdicts"].values() for row in stage
            if row["clean"] and row["passed"]}
    found: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in (row for stage in rows["completions"].values() for row in stage):
        if row["completion_id"] in good and here[row["task_id"]].language == "cpp":
            found.setdefault((row["task_id"], row["code"]), []).append(row)
    for (task_id, code), same in found.items():
        yield Work(same[0]["completion_id"], tuple(sorted({row["arm"] for row in same})), code, here[task_id])


def canonical() -> Iterator[Work]:
    for name in SETS:
        for task in tasks.load(name):
            if task.reference:
                yield Work(task.task_id, ("canonical",), task.reference, task)


def one(work: Work, budget: Budget, again: bool) -> dict[str, object]:
    """What becomes of one program, from the cache where it is known."""
    key = digest("fuzz-answers", work.code, work.task, budget, cpp.identity())
    known = cache.cache().get("fuzz-answers", key)
    if known is None:
        began = time.monotonic()
        known = to_row(cpp.fuzz(work.code, work.task, budget)) | {"seconds": time.monotonic() - began}
        if known["status"] != "outage":
            cache.cache().put("fuzz-answers", key, known)
    if again and known["faults"]:
        task = replace(work.task, test=known["faults"][0]["test"], security_test="")
        seen = languages.get("cpp").execute(work.code, task, ("functional", "security"))
        known = {**known, "again": {suite: said[0] for suite, said in seen.suites.items()},
                 "witness": second_witness.asked(work.task, known["faults"][0])}
    return {**known, "name": work.name, "task": work.task.task_id, "arms": work.arms}


def share(text: str, n: int, of: int) -> None:
    low, high = wilson(n, of)
    print(f"{text:<44} {n:>4} of {of:<4} {100 * n / max(1, of):5.1f} %  [{100 * low:.1f}, {100 * high:.1f}]")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--executions", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--profile", default="qwen2.5-coder-0.5b")
    parser.add_argument("--canonical", action="store_true")
    parser.add_argument("--only", help="tasks whose name begins so")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--out", help="a file for the results, one JSON row a program")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    work = [each for each in (canonical() if asked.canonical else answers(asked.profile))
            if each.task.task_id.startswith(asked.only or "")]
    budget = Budget(asked.executions, seed=asked.seed)
    runs = Parallel(n_jobs=asked.jobs, prefer="threads", return_as="generator")(
        delayed(one)(each, budget, asked.again) for each in work)
    rows = []
    for row in tqdm(runs, total=len(work), unit="program", mininterval=10):
        rows.append(row)
        for fault in row["faults"]:
            tqdm.write(f"{row['task']} {row['name']} {','.join(row['arms'])}: {fault['rule_id']} line {fault['line']}: "
                       f"{fault['message']}: {fault['input']} {row.get('again', '')} "
                       f"{row.get('witness', '')}")
        if row["status"] != "ok":
            tqdm.write(f"{row['task']} {row['name']}: {row['status']}: {row['detail'][:200]}")
    if asked.out:
        with open(asked.out, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    summary(rows)
    return int(asked.canonical and any(row["faults"] for row in rows))


def summary(rows: list[dict[str, object]]) -> None:
    scored = [row for row in rows if row["status"] == "ok"]
    said = Counter(f"{row['status']}: {str(row['detail']).splitlines()[0][:60]}" for row in rows if row not in scored)
    print(f"{len(rows)} programs, {len(scored)} scored" + "".join(f"\n  {n} {why}" for why, n in said.most_common()))
    for arm in sorted({arm for row in scored for arm in row["arms"]}):
        mine = [row for row in scored if arm in row["arms"]]
        share(f"{arm}: broken", sum(bool(row["faults"]) for row in mine), len(mine))
    share("all: broken", sum(bool(row["faults"]) for row in scored), len(scored))
    kinds = Counter(BROKEN.get(row["faults"][0]["rule_id"], "sanitizer") for row in scored if row["faults"])
    for kind in ("sanitizer", "exception", "wrong result", "does not end", "exit"):
        share(f"  {kind}", kinds[kind], len(scored))
    for rule, n in Counter(row["faults"][0]["rule_id"] for row in scored if row["faults"]).most_common():
        print(f"    {n} {rule}")
    asked = [row for row in scored if "witness" in row]
    for witness, n in Counter(row["witness"].partition(":")[0] for row in asked).most_common():
        share(f"  Python's solution {witness}", n, len(asked))
    sure = [row for row in asked if row["witness"] == second_witness.AGREES]
    if asked:
        share("broken, and Python's agrees", len(sure), len(scored))
        share("their tests fail again", sum(set(row["again"].values()) != {"passed"} for row in asked), len(asked))
    seconds, executed = sum(row["seconds"] for row in scored), sum(row["executions"] for row in scored)
    print(f"{executed} executions in {seconds:.0f} s of the clock, builds included")


if __name__ == "__main__":
    sys.exit(main())
