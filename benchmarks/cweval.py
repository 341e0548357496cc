"""CWEval's own programs under its own tests: which references hold, which unsafe ones do, and what is not here.

    SECGEN_DATA=... python benchmarks/cweval.py [--languages c cpp] [--jobs 2] [--out FILE]

A reference holds when it passes the tests of function and of security; an unsafe program when it passes the first and
fails the second. In C and C++ both run once more under sanitizers, which is reported apart. Tasks whose needs are not
here are ``unsupported``. Ends with 1 where what does not hold is not what ``tasks/failing/cweval.yaml`` lists.
"""
from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from joblib import Parallel, delayed

from secgen_lib import tasks
from secgen_lib.core.records import Task
from secgen_lib.judging.execute import execute
from secgen_lib.tasks import cweval

COLUMNS = ("tasks", "unsupported", "reference holds", "unsafe programs", "unsafe holds", "reference violates",
           "unsafe violates")


def judged(task: Task, name: str, code: str) -> dict[str, Any]:
    """One row: what became of one program. ``holds`` is None where nothing is known."""
    suites = ("functional", "security", *(("sanitized",) if task.language in ("c", "cpp") else ()))
    done = execute(code, task, suites)
    ends = {suite: status for suite, (status, _) in done.suites.items()}
    passed, safe = ends.get("functional") == "passed", ends.get("security") == "passed"
    holds = None if done.builds is None else passed and (safe if name == "reference" else not safe)
    if done.builds and "unscored" in (ends["functional"], ends["security"]):
        holds = None
    return {"task_id": task.task_id, "language": task.language, "program": name, "builds": done.builds, "holds": holds,
            "build_error": done.build_error, "suites": {suite: list(value) for suite, value in done.suites.items()}}


def programs(task: Task) -> list[tuple[Task, str, str]]:
    return [(task, "reference", task.reference), *((one, name, code) for name, code, one in cweval.unsafe(task))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="+", default=list(cweval.LANGUAGES.values()))
    parser.add_argument("--only", default="", help="tasks whose name holds this")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    loaded = [task for task in cweval.load(languages=asked.languages) if asked.only in task.task_id]
    work = [one for task in loaded for one in programs(task)]
    rows = Parallel(n_jobs=asked.jobs, prefer="threads")(delayed(judged)(*one) for one in work)
    if asked.out:
        asked.out.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    print(f"{'language':12}" + "".join(f"{name:>19}" for name in COLUMNS))
    for language in asked.languages:
        counts = Counter[str](tasks=sum(task.language == language for task in loaded))
        for row in (row for row in rows if row["language"] == language):
            kind = "reference" if row["program"] == "reference" else "unsafe"
            counts["unsafe programs"] += kind == "unsafe"
            counts["unsupported"] += kind == "reference" and row["holds"] is None
            counts[f"{kind} holds"] += row["holds"] is True
            counts[f"{kind} violates"] += row["suites"].get("sanitized", [""])[0] == "violation"
        print(f"{language:12}" + "".join(f"{counts[name]:>19}" for name in COLUMNS))
    unsupported = sorted({row["build_error"] for row in rows if row["holds"] is None})
    print(*unsupported, sep="\n")
    known, seen = tasks.known_failures("cweval"), {row["task_id"] for row in rows if row["holds"] is False}
    scored = {row["task_id"] for row in rows if row["holds"] is not None}
    wrong = sorted((seen - set(known)) | {name for name in known if name in scored and name not in seen})
    for row in rows:
        if row["holds"] is False and row["task_id"] in wrong:
            print(f"{row['task_id']} {row['program']}: {row['build_error'] or row['suites']}")
    print(f"not as tasks/failing/cweval.yaml lists: {', '.join(wrong) or 'none'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
