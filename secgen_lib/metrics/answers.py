"""Where answers are lost on the way from a text to a passed test, by language: what is the model's error and what is
ours. Nothing is built or run here: verdicts and build errors are those of the run.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secgen_lib import languages
from secgen_lib.languages.text.answer import NOTES

if TYPE_CHECKING:
    import pandas as pd

FATES = ("no program", "refused", "does not build", "fails", "passes", "not tested", "unscored")
"""What becomes of an answer; each has one. ``refused``: by a rule of ``languages``, where the compiler takes it."""


@dataclass(frozen=True)
class Answer:
    """One answer and what became of its program. ``builds``, ``passed``: None where nothing is known or tested."""

    language: str
    entry_point: str
    prompt: str
    text: str
    builds: bool | None
    passed: bool | None
    build_error: str = ""


def fate(code: str | None, answer: Answer) -> str:
    """One of :data:`FATES`."""
    if code is None:
        return "no program"
    if answer.builds is None:
        return "unscored"
    if not answer.builds:
        return "refused" if languages.refused(answer.build_error) else "does not build"
    return {True: "passes", False: "fails", None: "not tested"}[answer.passed]


def shares(answers: Iterable[Answer]) -> pd.DataFrame:
    """Counts by language: ``answers``, each of :data:`FATES` (they add up to ``answers``), ``changed`` (answers of
    which more than a fence was taken away), and each note of ``languages`` (an answer may have several).
    """
    import pandas as pd

    rows: dict[str, dict[str, Any]] = {}
    for answer in answers:
        row = rows.setdefault(answer.language, dict.fromkeys(("answers", *FATES, "changed", *NOTES), 0))
        read = languages.get(answer.language).read_answer(answer.text, answer.entry_point, answer.prompt)
        for column in ("answers", fate(read.code, answer), *read.notes, *(["changed"] if read.notes else [])):
            row[column] += 1
    table = pd.DataFrame.from_dict(rows, orient="index", columns=["answers", *FATES, "changed", *NOTES])
    return table.rename_axis("language").sort_index()
