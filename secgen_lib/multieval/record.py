"""What was proved, as rows beside the problems: ``multieval/proved.jsonl``, an instance a row.

A row holds the hash of the problem's files, so that what changed since is known without proving all again.
"""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.multieval.validate import PROVED, Row, digest_of
from secgen_lib.tasks import multieval


def path() -> Path:
    return multieval.folder() / "proved.jsonl"


def read() -> list[dict[str, Any]]:
    """All rows; none where nothing was recorded yet."""
    return list(jsonl.rows(path(), "secgen multieval validate --record")) if path().is_file() else []


def write(rows: Sequence[Row]) -> None:
    """Keep the rows of these problems; those of other problems stay. Raises ``SecgenError`` where one is not proved, or
    is not there in all its languages with all its programs: nothing is recorded then."""
    bad = next((row for row in rows if row.status != PROVED), None)
    if bad is not None:
        raise SecgenError(f"is {bad.status}; nothing is recorded", f"{bad.problem}/{bad.language}".rstrip("/"),
                          "mend it, or install its toolchain (make languages)")
    seen = {(row.problem, row.language): row.seen for row in rows}
    for name in dict.fromkeys(row.problem for row in rows):
        problem = multieval.read(name)
        for language in problem.languages:
            lacking = set(multieval.files(problem)) - {*multieval.TESTS} - set(seen.get((name, language), ()))
            if lacking:
                raise SecgenError(f"was not looked at whole ({', '.join(sorted(lacking))}); nothing is recorded",
                                  f"{name}/{language}", "record without --draft and --language")
    proved = {row.problem for row in rows}
    there = set(multieval.problems())
    kept = [row for row in read() if row["problem"] in there - proved]
    jsonl.write(path(), sorted([*kept, *map(_row, rows)], key=lambda row: (row["problem"], row["language"])))


def _row(row: Row) -> dict[str, Any]:
    programs = {name: {"suites": {suite: status for suite, (status, _) in seen.suites.items()},
                       "shared_process": seen.shared_process,
                       "reports": {tool: None if said is None else list(said) for tool, said in seen.reports.items()}}
                for name, seen in row.seen.items()}
    return {"problem": row.problem, "language": row.language, "digest": digest_of(row.problem), "programs": programs}


def changed() -> list[str]:
    """The problems whose files are not those that were proved."""
    proved = {(row["problem"], row["digest"]) for row in read()}
    return [name for name in multieval.problems() if (name, digest_of(name)) not in proved]
