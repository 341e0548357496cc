"""The same weights in another runtime: is a task that is lost here lost by the weights or by us?

The maker's prompts are written as text (:func:`write_prompts`), another program answers them greedily (one row each:
``task_id``, ``answer``), and both are judged alike, task by task (:func:`compare`).
"""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib import tasks as datasets
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.evaluate import outcome
from secgen_lib.evaluate.conformance.protocols import MAKER

if TYPE_CHECKING:
    from secgen_lib.generation.models.transformers_local import LocalModel


def write_prompts(model: LocalModel, out: Path, dataset: str) -> int:
    """The maker's prompts, template applied, one row each: ``task_id``, ``prompt``, ``stop``. Returns how many."""
    rows = [{"task_id": task.task_id, "prompt": model.rendered(MAKER.ask(task)), "stop": list(MAKER.stops)}
            for task in datasets.load(dataset)]
    jsonl.write(out, rows, sort_keys=False)
    return len(rows)


def compare(results: Path, other: Path, dataset: str) -> dict[str, Any]:
    """Our judged answers (``check-NAME_results.jsonl``) beside another runtime's of the same prompts, task by task:
    how many pass in both, in one, in none, how many programs are the same text, and the tasks that differ.

    Raises ``SecgenError``: a file that cannot be read, an answer to a task that was not asked.
    """
    ours = {row["task_id"]: row for row in jsonl.rows(results) if row.get("protocol") == MAKER.name}
    tasks = {task.task_id: task for task in datasets.load(dataset)}
    theirs = {row["task_id"]: row["answer"] for row in jsonl.rows(other)}
    if unknown := sorted(theirs.keys() - ours.keys()):
        raise SecgenError(f"answers {unknown[0]}, which was not asked here", other, "answer the prompts of this check")
    counts = {"both": 0, "ours": 0, "theirs": 0, "neither": 0, "unscored": 0}
    same, differ = 0, []
    for name, answer in theirs.items():
        program = MAKER.program(tasks[name], answer)
        passed = (ours[name]["passed"], outcome(tasks[name], program).passed)
        same += program == ours[name]["solution"]
        key = "unscored" if None in passed else {(True, True): "both", (True, False): "ours", (False, True): "theirs",
                                                 (False, False): "neither"}[passed]  # type: ignore[index]  # no None
        counts[key] += 1
        if key in ("ours", "theirs"):
            differ.append({"task_id": name, "passes": key})
    return {"n": len(theirs), **counts, "same_program": same, "differ": sorted(differ, key=lambda row: row["task_id"])}


def render(counts: dict[str, Any]) -> str:
    """The comparison as lines."""
    agree = counts["both"] + counts["neither"]
    lines = [f"{counts['n']} tasks: pass in both {counts['both']}, in neither {counts['neither']}, only here "
             f"{counts['ours']}, only there {counts['theirs']}, unscored {counts['unscored']}; agreement {agree} of "
             f"{counts['n'] - counts['unscored']}; the same program {counts['same_program']}"]
    return "\n".join(lines + [f"  {row['task_id']}: passes only {'here' if row['passes'] == 'ours' else 'there'}"
                              for row in counts["differ"]])


