"""What becomes of a model's answers, by language: ``python benchmarks/answers.py FILE.jsonl...``.

A row has ``task_id``, ``dataset``, ``text``. Programs are built and tested in the sandbox. ``--read`` also writes
``FILE.read.jsonl``: each answer's program, notes, build error and test results, to be read beside the answer.
"""
from __future__ import annotations

import argparse
import json
from functools import cache
from pathlib import Path

from joblib import Parallel, delayed

from secgen_lib import languages, tasks
from secgen_lib.core.records import Task
from secgen_lib.metrics import answers


@cache
def known(dataset: str) -> dict[str, Task]:
    """The tasks of a data set (of the lab, the first ones of every split) by their ids."""
    chosen = [{"split": split, "n": 512} for split in ("mining", "validation", "test")] if dataset == "lab" else [{}]
    return {task.task_id: task for options in chosen for task in tasks.load(dataset, **options)}


def judged(row: dict) -> tuple[answers.Answer, dict]:
    """One answer with what became of it, and what there is to read of it."""
    task = known(row["dataset"])[row["task_id"]]
    module = languages.get(task.language)
    read = module.read_answer(row["text"], task.entry_point, task.prompt)
    seen = module.execute(read.code, task, ("functional",)) if read.code is not None else languages.Executed(False)
    status, detail = seen.suites.get("functional", ("", ""))
    passed = None if status in ("", "unscored") else status == "passed"
    answer = answers.Answer(task.language, task.entry_point, task.prompt, row["text"], seen.builds, passed,
                            seen.build_error)
    return answer, {**row, "code": read.code, "notes": read.notes, "fate": answers.fate(read.code, answer),
                    "detail": seen.build_error or f"{status}: {detail}"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--read", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    for file in asked.files:
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        found = Parallel(n_jobs=asked.jobs, backend="threading")(delayed(judged)(row) for row in rows)
        print(f"{file.name}\n{answers.shares(answer for answer, _ in found).T.to_string()}\n")
        if asked.read:
            file.with_suffix(".read.jsonl").write_text("".join(json.dumps(row) + "\n" for _, row in found))


if __name__ == "__main__":
    main()
