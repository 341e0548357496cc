"""Which program stands after each cycle: completions, verdicts and tasks joined into one long table."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError

if TYPE_CHECKING:
    import pandas as pd

ANSWERS = ("builds", "examples_passed", "passed", "clean", "teacher_clean", "safe", "stub")
CONTROLS = ("fresh", "revise")
ACCEPTED = ("builds", "teacher_clean", "examples_passed")
"""The stop rule: what the loop itself sees. A program for which all three hold is not sent again."""

Key = tuple[str, int | None, str, int]


def chains(completions: pd.DataFrame, verdicts: pd.DataFrame, tasks: pd.DataFrame, *,
           cycles: int | None = None) -> pd.DataFrame:
    """One row for each (arm, train_seed, task, sample, mode, cycle): the program that stands after that cycle.

    ``completions``, ``verdicts``, ``tasks`` are tables of a run (``records.Completion``, ``Verdict``, ``Task``).
    A chain starts at its cycle-0 completion (mode ``generate``), which is the root of the chains ``feedback``,
    ``fresh`` and ``revise``. A cycle with a completion of its own puts that program in place, better or worse; a cycle
    without one leaves the former program standing. ``stand`` says which: ``new``; ``accepted`` (the stop rule
    held, nothing was sent); ``left`` (the program is not accepted, yet no successor is there: the run is unfinished
    or the loop gave up; its bad verdict stands). ``cycles`` is the last cycle, by default the last one found.
    A control appears for an arm and a part (a data set's split) only if it was run there; ``feedback`` always appears.
    An arm of which no program of a part was ever sent back, though some are not accepted, was not run through cycles
    there: it has cycle 0 alone.

    Answers are floats: 1.0, 0.0, NaN for unscored. ``family`` falls back to the task (each task its own family).
    Raises :class:`SecgenError` when a completion has no task or no root, when two stand in one place, or when a
    parent link does not lead to the program that stood before.
    """
    import pandas as pd

    rows = completions.to_dict("records")
    last = max((int(row["cycle"]) for row in rows), default=0) if cycles is None else cycles
    placed, roots = _place(rows)
    answers = _answers(verdicts)
    facts = _task_facts(tasks)
    modes = {(key[0], *_part(facts[key[2]]), mode) for key, mode, _ in placed if key[2] in facts}
    table: list[dict[str, Any]] = []
    for key, root in roots.items():
        arm, train_seed, task_id, sample = key
        if task_id not in facts:
            raise SecgenError(f"task {task_id!r} is not in the table", "tables/tasks", "run the stage 01_tasks again")
        for mode in ("feedback", *(m for m in CONTROLS if (arm, *_part(facts[task_id]), m) in modes)):
            standing, stand = root, "new"
            for cycle in range(last + 1):
                if cycle:
                    follower = placed.get((key, mode, cycle))
                    standing, stand = _next(standing, follower, answers)
                table.append({
                    "arm": arm, "train_seed": train_seed, "task_id": task_id, "sample": sample, "mode": mode,
                    "cycle": cycle, "completion_id": standing["completion_id"], "stand": stand,
                    "has_code": _text(standing["code"]) is not None, "length": _length(standing["code"]),
                    **facts[task_id], **answers.get(standing["completion_id"], dict.fromkeys(ANSWERS, float("nan"))),
                })
    columns = ["arm", "train_seed", "task_id", "sample", "mode", "cycle", "completion_id", "stand", "has_code",
               "length", "family", "dataset", "split", "language", "has_examples", "has_test", "has_security_test",
               *ANSWERS]
    sent = {(row["arm"], *_part(facts[row["task_id"]])) for row in rows if row["mode"] != "generate"
            and row["task_id"] in facts}
    left = {(row["arm"], *_part(row)) for row in table if row["stand"] == "left"}
    if cycles is None:
        table = [row for row in table if not row["cycle"] or (row["arm"], *_part(row)) not in left - sent]
    frame = pd.DataFrame(table, columns=columns).sort_values(columns[:6], kind="stable", ignore_index=True)
    return frame.astype({"train_seed": "Int64", **dict.fromkeys(("length", *ANSWERS), float)})


def select(frame: pd.DataFrame, arm: str | None = None, cycle: int | None = None, mode: str = "feedback",
           split: str | None = None) -> pd.DataFrame:
    """The rows of one arm after one cycle of one mode (``cycle=0``: without feedback), optionally of one split."""
    keep = frame["mode"] == mode
    for name, value in (("arm", arm), ("cycle", cycle), ("split", split)):
        if value is not None:
            keep &= frame[name] == value
    return frame[keep]


def _place(rows: list[dict[str, Any]]) -> tuple[dict[Any, Any], dict[Key, Any]]:
    """Completions by chain, mode and cycle; and the roots."""
    placed: dict[Any, Any] = {}
    roots: dict[Key, Any] = {}
    for row in rows:
        key: Key = (row["arm"], _seed(row["train_seed"]), row["task_id"], int(row["sample"]))
        place = roots if row["mode"] == "generate" else placed
        name: Any = key if row["mode"] == "generate" else (key, row["mode"], int(row["cycle"]))
        if name in place:
            raise SecgenError(f"{place[name]['completion_id']} and {row['completion_id']} stand in one place",
                              "tables/completions", "the table mixes two runs")
        place[name] = row
    for key, mode, cycle in placed:
        if key not in roots:
            raise SecgenError(f"task {key[2]!r}, sample {key[3]}: cycle {cycle} of {mode} has no cycle-0 completion",
                              "tables/completions", "run the stage 02_generate again")
    return placed, roots


def _next(standing: dict[str, Any], follower: dict[str, Any] | None, answers: dict[str, Any],
          ) -> tuple[dict[str, Any], str]:
    if follower is None:
        seen = answers.get(standing["completion_id"], {})
        bad = any(seen.get(name, float("nan")) == 0.0 for name in ACCEPTED) or _text(standing["code"]) is None
        return standing, "left" if bad else "accepted"
    parent = _text(follower["parent_id"])
    if parent != standing["completion_id"]:
        raise SecgenError(f"{follower['completion_id']} (cycle {follower['cycle']}) has the parent {parent}, but "
                          f"{standing['completion_id']} stood before it", "tables/completions")
    return follower, "new"


def _answers(verdicts: pd.DataFrame) -> dict[str, dict[str, float]]:
    if not len(verdicts):
        return {}
    if verdicts["completion_id"].duplicated().any():
        twice = verdicts.loc[verdicts["completion_id"].duplicated(), "completion_id"].iloc[0]
        raise SecgenError(f"completion {twice} has two verdicts", "tables/verdicts")
    rows = verdicts.to_dict("records")
    return {row["completion_id"]: {name: _tri(row[name]) for name in ANSWERS} for row in rows}


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


def _tri(value: Any) -> float:
    """True, False or unknown as 1.0, 0.0 or NaN, however pandas stored it."""
    import pandas as pd

    return float("nan") if value is None or pd.isna(value) else float(bool(value))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _length(code: Any) -> float:
    return float(len(code)) if isinstance(code, str) else float("nan")


def _seed(value: Any) -> int | None:
    import pandas as pd

    return None if value is None or pd.isna(value) else int(value)


def arms(frame: pd.DataFrame) -> Sequence[str]:
    """The arms of a table, ``original`` first, then in order of appearance."""
    found = list(dict.fromkeys(frame["arm"]))
    return sorted(found, key=lambda arm: arm != "original")
