"""Which program stands after each cycle: completions, verdicts and tasks joined into one long table."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Verdict
from secgen_lib.judging import samples
from secgen_lib.judging.samples import JudgedSample

if TYPE_CHECKING:
    import pandas as pd

ANSWERS = ("builds", "examples_passed", "passed", "clean", "teacher_clean", "safe", "stub")
CONTROLS = ("fresh", "revise", "static")
ACCEPTED = ("builds", "teacher_clean", "examples_passed")
"""The stop rule: what the loop itself sees. A program for which all three hold is not sent again."""

NAN = float("nan")

Key = tuple[str, int | None, str, int]


def chains(completions: pd.DataFrame, verdicts: pd.DataFrame, tasks: pd.DataFrame, *,
           cycles: int | None = None) -> pd.DataFrame:
    """One row for each (arm, train_seed, task, sample, mode, cycle): the program that stands after that cycle.

    ``completions``, ``verdicts``, ``tasks`` are tables of a run (``records.Completion``, ``Verdict``, ``Task``).
    A chain starts at its cycle-0 completion (mode ``generate``), which is the root of the chains ``feedback``
    and :data:`CONTROLS`. A cycle with a completion of its own puts that program in place, better or worse; a cycle
    without one leaves the former program standing. ``stand`` says which: ``new``; ``accepted`` (the stop rule
    held, nothing was sent); ``left`` (the program is not accepted, yet no successor is there: the run is unfinished
    or the loop gave up; its bad verdict stands); ``unknown`` (build or teacher could not be asked: nothing was sent,
    for no reason of the program's). ``cycles`` is the last cycle, by default the last one found.
    A control appears for an arm and a part (a data set's split) only if it was run there; ``feedback`` always appears.
    An arm of which no program of a part was ever sent back, though some are not accepted, was not run through cycles
    there: it has cycle 0 alone.

    Answers are floats: 1.0, 0.0, NaN for unscored. ``family`` falls back to the task (each task its own family).
    Raises :class:`SecgenError` when a completion has no task or no root, when two stand in one place, or when a
    parent link does not lead to the program that stood before.
    """
    import pandas as pd

    judged = list(samples.of_frames(completions, verdicts).values())
    last = max((sample.completion.cycle for sample in judged), default=0) if cycles is None else cycles
    placed, roots = _place(judged)
    facts = _task_facts(tasks)
    modes = {(key[0], *_part(facts[key[2]]), mode) for key, mode, _ in placed if key[2] in facts}
    columns = ["arm", "train_seed", "task_id", "sample", "mode", "cycle", "completion_id", "stand", "has_code",
               "length", "family", "dataset", "split", "language", "has_examples", "has_test", "has_security_test",
               *ANSWERS]
    table: dict[str, list[Any]] = {name: [] for name in columns}  # a dict a row takes ten times as much
    for key, root in roots.items():
        arm, train_seed, task_id, sample = key
        if task_id not in facts:
            raise SecgenError(f"task {task_id!r} is not in the table", "tables/tasks", "run the stage 01_tasks again")
        for mode in ("feedback", *(m for m in CONTROLS if (arm, *_part(facts[task_id]), m) in modes)):
            standing, stand = root, "new"
            for cycle in range(last + 1):
                if cycle:
                    follower = placed.get((key, mode, cycle))
                    standing, stand = _next(standing, follower, mode)
                code = standing.completion.code
                row = {
                    "arm": arm, "train_seed": train_seed, "task_id": task_id, "sample": sample, "mode": mode,
                    "cycle": cycle, "completion_id": standing.completion.completion_id, "stand": stand,
                    "has_code": code is not None, "length": NAN if code is None else float(len(code)),
                    **facts[task_id], **_answers(standing.verdict),
                }
                for name, value in row.items():
                    table[name].append(value)
    frame = pd.DataFrame(table, columns=columns)
    sent = {(c.arm, *_part(facts[c.task_id])) for c in (sample.completion for sample in judged)
            if c.mode != "generate" and c.task_id in facts}
    parts = pd.MultiIndex.from_frame(frame[["arm", "dataset", "split"]])
    if cycles is None and (unsent := set(parts[frame["stand"] == "left"]) - sent):
        frame = frame[(frame["cycle"] == 0) | ~parts.isin(unsent)]
    frame = frame.sort_values(columns[:6], kind="stable", ignore_index=True)
    return frame.astype({"train_seed": "Int64", **dict.fromkeys(("length", *ANSWERS), float)})


def select(frame: pd.DataFrame, arm: str | None = None, cycle: int | None = None, mode: str = "feedback",
           split: str | None = None) -> pd.DataFrame:
    """The rows of one arm after one cycle of one mode (``cycle=0``: without feedback), optionally of one split."""
    keep = frame["mode"] == mode
    for name, value in (("arm", arm), ("cycle", cycle), ("split", split)):
        if value is not None:
            keep &= frame[name] == value
    return frame[keep]


def _place(judged: Sequence[JudgedSample]) -> tuple[dict[tuple[Key, str, int], JudgedSample], dict[Key, JudgedSample]]:
    """Samples by chain, mode and cycle; and the roots."""
    placed: dict[tuple[Key, str, int], JudgedSample] = {}
    roots: dict[Key, JudgedSample] = {}
    for sample in judged:
        c = sample.completion
        key: Key = (c.arm, c.train_seed, c.task_id, c.sample)
        place: dict[Any, JudgedSample] = roots if c.mode == "generate" else placed
        name: Any = key if c.mode == "generate" else (key, c.mode, c.cycle)
        if name in place:
            raise SecgenError(f"{place[name].completion.completion_id} and {c.completion_id} stand in one place",
                              "tables/completions", "the table mixes two runs")
        place[name] = sample
    for key, mode, cycle in placed:
        if key not in roots:
            raise SecgenError(f"task {key[2]!r}, sample {key[3]}: cycle {cycle} of {mode} has no cycle-0 completion",
                              "tables/completions", "run the stage 02_generate again")
    return placed, roots


def _next(standing: JudgedSample, follower: JudgedSample | None, mode: str) -> tuple[JudgedSample, str]:
    if follower is None:
        return standing, _stopped(standing, mode)
    child, before = follower.completion, standing.completion.completion_id
    if child.parent_id != before:
        raise SecgenError(f"{child.completion_id} (cycle {child.cycle}) has the parent {child.parent_id}, but "
                          f"{before} stood before it", "tables/completions")
    return follower, "new"


def _stopped(standing: JudgedSample, mode: str) -> str:
    """Why a program has no successor: ``left``, ``unknown`` or ``accepted``."""
    # the chain static does not hear the fuzzer, and the verdict does not say which teacher is unknown
    heard = ACCEPTED if mode != "static" else ("builds", "examples_passed")
    answers = {name: getattr(standing.verdict, name, None) for name in heard}
    if standing.completion.code is None or False in answers.values():
        return "left"
    # a task may have no examples; build and teacher are always asked
    return "unknown" if any(answers.get(name, True) is None for name in ("builds", "teacher_clean")) else "accepted"


def _answers(verdict: Verdict | None) -> dict[str, float]:
    """Each answer as 1.0, 0.0, or NaN where it is not known."""
    answers = {name: getattr(verdict, name, None) for name in ANSWERS}
    return {name: NAN if answer is None else 1.0 if answer else 0.0 for name, answer in answers.items()}


def _task_facts(tasks: pd.DataFrame) -> dict[str, dict[str, Any]]:
    return {row["task_id"]: {
        "family": row["family"] or row["task_id"], "dataset": row["dataset"], "split": row["split"],
        "language": row["language"],
        "has_examples": bool(row["examples"]), "has_test": bool(row["test"]),
        "has_security_test": bool(row["security_test"]),
    } for row in tasks.to_dict("records")}


def _part(facts: dict[str, Any]) -> tuple[str, str]:
    """The data set's split that a task is in: what a run gives one number of cycles."""
    return facts["dataset"], facts["split"]


def arms(frame: pd.DataFrame) -> Sequence[str]:
    """The arms of a table, ``original`` first, then in order of appearance."""
    names = list(dict.fromkeys(frame["arm"]))
    return sorted(names, key=lambda arm: arm != "original")
