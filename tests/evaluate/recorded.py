"""Four small tasks in the place of HumanEval's, files of samples, and their results."""
from __future__ import annotations

import json

from secgen_lib import evaluate
from secgen_lib.core.records import Task

RIGHT, WRONG = "    return a + b\n", "    return a - b\n"
TASKS = [Task(f"T/{i}", "humaneval", "python", 'def add(a, b):\n    """ The sum. """\n', "add",
              test=f"def check(candidate):\n    assert candidate({i}, 2) == {i + 2}\n") for i in range(4)]


def samples(folder, *rows, name="s.jsonl"):
    path = folder / name
    path.write_bytes(b"".join((row if isinstance(row, bytes) else json.dumps(row).encode()) + b"\n" for row in rows))
    return path


def results(path):
    return [json.loads(line) for line in path.with_name(path.name + "_results.jsonl").read_text().splitlines()]


def judge(path, **options):
    return evaluate.evaluate(path, "humaneval", progress=False, **options)
