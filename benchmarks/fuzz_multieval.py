"""Blind rate: of defects that were planted without sight of the fuzzer, how many does it find?

``python benchmarks/fuzz_multieval.py [--executions 5000] [--half judge] [--out FILE.jsonl]``

MultiEval's problems in C that have a contract. Their vulnerable programs are proved by tests; none was fuzzed when it
was written. Each reference is fuzzed first and must stand; then each vulnerable program (and of a plain problem the
wrong one), on the calls of one half. A sanitizer's word goes before another result than the reference's. Results are
kept in the cache, so that a run that was ended goes on where it was. Printed: a line for each program that is missed,
the rates with Wilson's intervals, and those of each CWE (a problem with several counts for each). Ends with 1 where a
reference faults.
"""
from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from joblib import Parallel, delayed
from tqdm import tqdm

from secgen_lib.core.cache import cache
from secgen_lib.core.records import Task, digest, to_row
from secgen_lib.fuzzing import base, c
from secgen_lib.metrics import wilson
from secgen_lib.tasks import multieval

NO_END = ("timeout", "out-of-memory")
HOW = ("sanitizer", "no end", "wrong result", "missed")
"""What is found of a program, by its first fault; ``no end``: or takes all memory."""


@dataclass(frozen=True)
class Work:
    problem: str
    program: str
    code: str
    task: Task


def programs(only: str = "") -> Iterator[Work]:
    for name in multieval.problems():
        for item in multieval.instances(name):
            if item.task.language == c.LANGUAGE and item.task.contract and name.startswith(only):
                for program in ("reference", *multieval.UNSAFE, "wrong"):
                    if program in item.programs:
                        yield Work(name, program, item.programs[program], item.task)


def fuzzed(work: Work, budget: base.Budget) -> dict[str, object]:
    key = digest("fuzz-multieval", work.code, work.task, budget, c.identity())
    row = cache().get("fuzz-multieval", key)
    if row is None:
        row = to_row(c.fuzz(work.code, work.task, budget))
        if row["status"] in ("ok", "unsupported"):
            cache().put("fuzz-multieval", key, row)
    return {"problem": work.problem, "program": work.program, "cwe": list(work.task.cwe_ids), **row}


def how(row: dict[str, object]) -> str:
    """One of :data:`HOW`, or the status of a program of which nothing is known."""
    if row["status"] != "ok":
        return str(row["status"])
    rules = [fault["rule_id"] for fault in row["faults"]]  # type: ignore[attr-defined]
    if not rules:
        return "missed"
    unsafe = [rule for rule in rules if rule != "wrong-result"]
    return "wrong result" if not unsafe else "no end" if unsafe[0] in NO_END else "sanitizer"


def line(name: str, rows: Sequence[dict[str, object]]) -> None:
    """How many of each kind, and the share that is found, by a sanitizer and at all, with Wilson's 95 %."""
    known = [said for row in rows if (said := how(row)) in HOW]
    counts = [known.count(kind) for kind in HOW]
    shares = [f"{100 * hits / len(known):5.0f} [{100 * low:.0f}, {100 * high:.0f}]" if known else "–"
              for hits in (counts[0], sum(counts[:3])) for low, high in [wilson(hits, len(known))]]
    print(f"{name:32} {len(known):>4} " + " ".join(f"{count:>12}" for count in counts) +
          f" {shares[0]:>16} {shares[1]:>16}" + (f"   unscored: {len(rows) - len(known)}" * (len(rows) > len(known))))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--executions", type=int, default=5_000)
    parser.add_argument("--half", choices=("judge", "feedback"), default="judge")
    parser.add_argument("--only", default="", help="problems whose name begins so")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", help="a file for the results, one JSON row a program")
    asked = parser.parse_args()
    budget = base.Budget(executions=asked.executions, half=asked.half)
    work = list(programs(asked.only))
    runs = Parallel(n_jobs=asked.jobs, prefer="threads", return_as="generator")(
        delayed(fuzzed)(each, budget) for each in work)
    rows = list(tqdm(runs, total=len(work), unit="program", mininterval=10))
    if asked.out:
        with open(asked.out, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    for row in rows:
        sound, said = row["program"] == "reference", how(row)
        if said not in HOW or (said != "missed" if sound else said == "missed"):
            inputs = [f"{fault['rule_id']} by {fault['input']}" for fault in row["faults"]]  # type: ignore[attr-defined]
            print(f"{row['problem']} {row['program']}: {'; '.join(inputs) or said} {row['detail']}".rstrip())
    planted = [row for row in rows if row["program"] in multieval.UNSAFE]
    groups = {"references": [row for row in rows if row["program"] == "reference"], "vulnerable programs": planted,
              "wrong programs": [row for row in rows if row["program"] == "wrong"]}
    by_cwe: dict[str, list[dict[str, object]]] = defaultdict(list)
    for row in planted:
        for cwe in row["cwe"]:  # type: ignore[attr-defined]
            by_cwe[cwe].append(row)
    print(f"\n{asked.executions} executions, the {asked.half}'s half\n{'':32} {'n':>4} "
          + " ".join(f"{kind:>12}" for kind in HOW) + f" {'sanitizer, %':>16} {'found, %':>16}")
    for name, some in {**groups, **dict(sorted(by_cwe.items(), key=lambda item: int(item[0][4:])))}.items():
        line(name, some)
    return int(any(how(row) not in ("missed", "unsupported") for row in groups["references"]))


if __name__ == "__main__":
    sys.exit(main())
