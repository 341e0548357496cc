"""Shipped answers, fuzzed: what the judge's fuzzer and the oracle say of programs that a real model wrote.

Only what was measured without feedback, of the lab's C tasks: their contracts say which arguments a program may be
given. The shipped judgements stay as they are; the fuzzer's word is added to them.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import FUZZERS, from_row, to_row
from secgen_lib.experiment.arms import ground_truth
from secgen_lib.judging import dynamic, samples
from secgen_lib.shipping import read
from secgen_lib.shipping.texts import Texts
from secgen_lib.training.pairs import mining

if TYPE_CHECKING:
    import pandas as pd

DATASET, LANGUAGE, SPLIT = "lab", "c", "test"


@dataclass(frozen=True)
class Fuzzed:
    """``place``: name -> (rows of ``metrics.with_truth``, the oracle's defects), as the plots take them. ``analyses``:
    the fuzzer's, by completion."""

    place: dict[str, tuple[pd.DataFrame, pd.DataFrame]]
    analyses: dict[str, Any]
    arms: tuple[str, ...]
    note: str
    replicates: int


def fuzz(profile: str, executions: int, jobs: int = 2) -> Fuzzed:
    """The answers that were shipped with a profile. Raises :class:`SecgenError` where there are none, or none in C."""
    import pandas as pd

    if lacking := dynamic.lacking(LANGUAGE):
        raise SecgenError(lacking, "fuzzing", "make analyzers")
    folder, index, config = read.bundle(profile)
    specs = [spec for spec in config.tasks if (spec.dataset, spec.split) == (DATASET, SPLIT)]
    tasks = {task.task_id: task for task in (mining.chosen(specs) if specs else [])}
    tables = {name: [row for rows in by_stage.values() for row in rows]
              for name, by_stage in read.tables(folder, index, Texts(read.texts_here(config)))}
    answers = [row for row in tables["completions"] if row["task_id"] in tasks and row["mode"] == "generate"]
    if not answers:
        raise SecgenError(f"no answers to {DATASET} tasks of the split {SPLIT} are shipped", folder,
                          "name a profile that measures them")
    ids = {row["completion_id"] for row in answers}
    rows = {name: answers if name == "completions" else [row for row in tables[name] if row["completion_id"] in ids]
            for name in samples.RECORDS}
    built = {row["completion_id"] for row in rows["verdicts"] if row["builds"]}
    works = [dynamic.Work(row["completion_id"], row["code"], tasks[row["task_id"]]) for row in answers
             if row["completion_id"] in built]
    runs = dynamic.run(FUZZERS["judge"], works, executions, jobs)
    rows["analyses"] = [*rows["analyses"], *(to_row(run) for run in runs)]
    judged = samples.join(*([from_row(cls, row) for row in rows[name]] for name, cls in samples.RECORDS.items()))
    truths, found = ground_truth.read(judged.values(), tasks, config, ground_truth.instances(config))
    frames = {name: pd.DataFrame(some) for name, some in rows.items()}
    frames["tasks"] = pd.DataFrame([to_row(task) for task in tasks.values()])
    frame = metrics.with_truth(metrics.judged_chains(frames, config.analyzers.judge), truths)
    return Fuzzed({f"{DATASET}, C": (frame, found)}, {run.completion_id: run for run in runs}, config.compared,
                  config.note, config.bootstrap)


def summary(fuzzed: Fuzzed) -> dict[str, Any]:
    """arm -> ``metrics.arm_summary`` against the original."""
    [(frame, found)] = fuzzed.place.values()
    original = frame[frame["arm"] == "original"]
    return {arm: metrics.arm_summary(original, mine, found, replicates=fuzzed.replicates)
            for arm in ("original", *fuzzed.arms) if len(mine := frame[frame["arm"] == arm])}

