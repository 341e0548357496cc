"""Shipped answers, fuzzed: what the judge's fuzzer and the oracle say of programs that a real model wrote.

Only what was measured without feedback, of the lab's C tasks: their contracts say which arguments a program may be
given. The shipped judgements stay as they are; the fuzzer's word is added to them.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib import analyzers, languages, metrics
from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import FUZZERS, Task, from_row, to_row
from secgen_lib.experiment.arms import ground_truth
from secgen_lib.judging import dynamic, samples
from secgen_lib.shipping import read
from secgen_lib.shipping.texts import Texts
from secgen_lib.training.pairs import mining

if TYPE_CHECKING:
    import pandas as pd

DATASET, LANGUAGE, SPLIT = "lab", "c", "test"
COLUMNS = ["completion", "arm", "split", "task", "static", "tests", "rule", "line", "input", "message", "again", "test"]
"""Of a broken program: ``static``: ``clean`` or ``flagged`` by the judges that read; ``tests``: what its functional
tests said; ``test``: the source of a test that makes the call again, and ``again`` what the suites say of it."""


@dataclass(frozen=True)
class Fuzzed:
    """``place``: name -> (rows of ``metrics.with_truth``, the findings), as the plots take them, of the split that is
    measured. ``frame``: those rows, and of every other split those of the programs that were fuzzed. ``works``: the
    programs that were fuzzed, ``analyses`` the fuzzer's word, both by completion."""

    place: dict[str, tuple[pd.DataFrame, pd.DataFrame]]
    frame: pd.DataFrame
    works: dict[str, dynamic.Work]
    analyses: dict[str, Any]
    arms: tuple[str, ...]
    note: str
    replicates: int


def fuzz(profile: str, executions: int, jobs: int = 2, splits: Sequence[str] = ()) -> Fuzzed:
    """The answers that were shipped with a profile: of the measured split all that build, of ``splits`` those that the
    static judges call clean and whose tests pass (:func:`passing` asks for no others). Raises :class:`SecgenError`
    where there are none, or none in C.
    """
    import pandas as pd

    if lacking := dynamic.lacking(LANGUAGE):
        raise SecgenError(lacking, "fuzzing", "make analyzers")
    folder, index, config = read.bundle(profile)
    specs = [spec for spec in config.tasks if spec.dataset == DATASET and spec.split in (SPLIT, *splits)]
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
    good = {row["completion_id"]: bool(row["clean"] and row["passed"]) for row in rows["verdicts"] if row["builds"]}
    works = {name: dynamic.Work(name, row["code"], tasks[row["task_id"]])
             for row in answers if (name := row["completion_id"]) in good
             if good[name] or tasks[row["task_id"]].split == SPLIT}
    runs = dynamic.run(FUZZERS["judge"], list(works.values()), executions, jobs)
    rows["analyses"] = [*rows["analyses"], *(to_row(run) for run in runs)]
    judged = samples.join(*([from_row(cls, row) for row in rows[name]] for name, cls in samples.RECORDS.items()))
    truths, found = ground_truth.read(judged.values(), tasks, config, ground_truth.instances(config))
    frames = {name: pd.DataFrame(some) for name, some in rows.items()}
    frames["tasks"] = pd.DataFrame([to_row(task) for task in tasks.values()])
    frame = metrics.with_truth(metrics.judged_chains(frames, config.analyzers.judge), truths)
    measured = frame["split"] == SPLIT
    return Fuzzed({f"{DATASET}, C": (frame[measured], found)},
                  frame[measured | frame["completion_id"].isin(set(works))].reset_index(drop=True), works,
                  {run.completion_id: run for run in runs}, config.compared, config.note, config.bootstrap)


def summary(fuzzed: Fuzzed) -> dict[str, Any]:
    """arm -> ``metrics.arm_summary`` against the original."""
    [(frame, found)] = fuzzed.place.values()
    original = frame[frame["arm"] == "original"]
    return {arm: metrics.arm_summary(original, mine, found, replicates=fuzzed.replicates)
            for arm in ("original", *fuzzed.arms) if len(mine := frame[frame["arm"] == arm])}


def passing(fuzzed: Fuzzed) -> pd.DataFrame:
    """Of the answers that the static judges call clean and whose functional tests pass, those that fuzzing breaks:
    ``broken`` of ``programs`` with Wilson's interval, a row a split and arm, and one of all different programs. What
    the fuzzer could not score is left out.
    """
    import pandas as pd

    every = fuzzed.frame
    good = every[(every["builds"] == 1) & (every["read"] == 0) & (every["passed"] == 1) & every["fuzz"].notna()]
    parts = [(split, arm, some) for (split, arm), some in good.groupby(["split", "arm"], sort=False)]
    code = good["completion_id"].map(lambda name: (fuzzed.works[name].task.task_id, fuzzed.works[name].code))
    rows = [[split, arm, int(some["fuzz"].sum()), len(some), *metrics.wilson(some["fuzz"].sum(), len(some))]
            for split, arm, some in [*parts, ("all", "different programs", good[~code.duplicated()])]]
    return pd.DataFrame(rows, columns=["split", "arm", "broken", "programs", "low", "high"])


def broken(fuzzed: Fuzzed, executions: int, jobs: int = 2) -> pd.DataFrame:
    """Every fault of a program that fuzzing breaks, one a row (:data:`COLUMNS`); each fault's test is run once. What
    would blind the sanitizers is a row without a call.
    """
    import pandas as pd

    facts = fuzzed.frame.set_index("completion_id")
    ids = [name for name in facts.index[facts["fuzz"] == 1] if name in fuzzed.works]
    faults = dynamic.faults(FUZZERS["judge"], [fuzzed.works[name] for name in ids], executions, jobs)
    rows = []
    for name, found in zip(ids, faults, strict=True):
        fact, work = facts.loc[name], fuzzed.works[name]
        about = [name, fact["arm"], fact["split"], fact["task_id"], _word(fact["read"], "flagged", "clean"),
                 _word(fact["passed"], "passed", "failed")]
        rows += [[*about, fault.rule_id, fault.line, fault.input, fault.message, _again(work, fault.test), fault.test]
                 for fault in found]
        blinds = analyzers.defects(fuzzed.analyses[name]) if name in fuzzed.analyses else ()
        rows += [[*about, one.rule_id, one.start_line, "", one.message, "", ""] for one in blinds
                 if one.tool != FUZZERS["judge"]]
    return pd.DataFrame(rows, columns=COLUMNS).sort_values(
        ["static", "tests", "split", "task", "completion"], ascending=[True, False, False, True, True], kind="stable")


def write(rows: pd.DataFrame, path: Path) -> None:
    """:func:`broken` as CSV. Raises :class:`SecgenError` where a disk is full."""
    with replacing(path) as scratch:
        rows.to_csv(scratch, index=False, lineterminator="\n")


def _again(work: dynamic.Work, test: str) -> str:
    """What the suites of C (built by gcc, without MemorySanitizer) say of a fault's test."""
    task: Task = replace(work.task, test=test, security_test="")
    status, detail = languages.get(LANGUAGE).execute(work.code, task, ("functional",)).suites.get(
        "functional", ("unscored", ""))
    return f"{status}: {detail}" if detail else status


def _word(answer: Any, yes: str, no: str) -> str:
    return yes if answer == 1 else no if answer == 0 else "unscored"


def told(rows: pd.DataFrame) -> list[str]:
    """:func:`passing` as lines for a terminal."""
    return [f"{row['split']}, {row['arm']}: clean and tests pass: broken {row['broken']} of {row['programs']}"
            + (f" [{100 * row['low']:.0f}, {100 * row['high']:.0f}] %" if row["programs"] else "")
            for row in rows.to_dict("records")]
