"""The judged program: a completion with its verdict, its analyses and its executions; and the one join that makes it.

Loop, mining, metrics and views take judged samples from here, each by completion id. ``read`` joins a run's records,
``join`` records at hand, ``of_frames`` tables that are DataFrames; ``by_table`` is the way back into tables.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Completion, Execution, Finding, Verdict, from_row

if TYPE_CHECKING:
    import pandas as pd

R = TypeVar("R")
TABLES = {name: name for name in ("completions", "verdicts", "analyses", "executions")}
"""What is joined -> the table that it lies in; best-of-n's candidates lie in tables of their own."""
RECORDS: dict[str, type] = {"completions": Completion, "verdicts": Verdict, "analyses": AnalyzerRun,
                            "executions": Execution}
"""The tables that are joined, in the order of :func:`join`'s arguments, with their records."""


BLOCK = 5_000
"""Rows of a DataFrame that are made records at a time."""


@dataclass(frozen=True)
class JudgedSample:
    """One program with all that is known of it. ``verdict`` is None until it is judged."""

    completion: Completion
    verdict: Verdict | None = None
    analyses: tuple[AnalyzerRun, ...] = ()
    executions: tuple[Execution, ...] = ()

    def defects(self) -> dict[str, tuple[Finding, ...]]:
        """Tool -> its findings that are no matter of style, for every tool that read the program."""
        from secgen_lib import analyzers

        return {run.tool: analyzers.defects(run) for run in self.analyses}


def join(completions: Iterable[Completion], verdicts: Iterable[Verdict] = (), analyses: Iterable[AnalyzerRun] = (),
         executions: Iterable[Execution] = ()) -> dict[str, JudgedSample]:
    """completion id -> judged sample, in the order of the completions; rows about other completions are passed over.

    Raises :class:`SecgenError` for a completion that is there twice, or that has two verdicts.
    """
    listed, judged = list(completions), list(verdicts)
    _check_unique((c.completion_id for c in listed), "is there twice", "tables/completions")
    _check_unique((v.completion_id for v in judged), "has two verdicts", "tables/verdicts")
    verdict_of = {v.completion_id: v for v in judged}
    runs: dict[str, list[AnalyzerRun]] = {}
    for run in analyses:
        runs.setdefault(run.completion_id, []).append(run)
    ran: dict[str, list[Execution]] = {}
    for execution in executions:
        ran.setdefault(execution.completion_id, []).append(execution)
    return {c.completion_id: JudgedSample(c, verdict_of.get(c.completion_id), tuple(runs.get(c.completion_id, ())),
                                          tuple(ran.get(c.completion_id, ()))) for c in listed}


def read(records: Callable[[str, type[Any]], list[Any]], tables: Mapping[str, str] = TABLES) -> dict[str, JudgedSample]:
    """The judged samples of a run; ``records(table, cls)`` gives a table's records (as ``Run.records``)."""
    return join(records(tables["completions"], Completion), records(tables["verdicts"], Verdict),
                records(tables["analyses"], AnalyzerRun), records(tables["executions"], Execution))


def of_frames(completions: pd.DataFrame, verdicts: pd.DataFrame) -> dict[str, JudgedSample]:
    """The samples of two tables as ``Run.table`` gives them, without analyses and executions.

    pandas stores a missing value as NaN and then whole numbers as floats: both are undone here.
    """
    return join(_records(completions, Completion), _records(verdicts, Verdict))


def by_table(samples: Iterable[JudgedSample]) -> dict[str, list[Any]]:
    """What a judgement adds to a run: table -> records. The verdicts are last: a row without one is a killed writer's.
    """
    listed = list(samples)
    return {"analyses": [run for sample in listed for run in sample.analyses],
            "executions": [execution for sample in listed for execution in sample.executions],
            "verdicts": [sample.verdict for sample in listed if sample.verdict is not None]}


def _check_unique(names: Iterable[str], what: str, where: str) -> None:
    twice = next((name for name, n in Counter(names).items() if n > 1), None)
    if twice is not None:
        raise SecgenError(f"completion {twice} {what}", where, "the table mixes two runs")


def _records(frame: pd.DataFrame, cls: type[R]) -> list[R]:
    hints = get_type_hints(cls)
    kinds = {name: kind for name, hint in hints.items() for kind in (int, bool) if hint in (kind, kind | None)}
    found: list[R] = []
    try:
        for start in range(0, len(frame), BLOCK):  # a whole table of objects would be held twice
            part = frame.iloc[start:start + BLOCK]
            for row in part.astype(object).where(part.notna(), None).to_dict("records"):
                found.append(from_row(cls, {name: _meant(kinds[name], name, value)
                                            if name in kinds and value is not None else value
                                            for name, value in row.items()}))
    except TypeError as error:
        raise SecgenError(str(error), cls.__name__, "written by another version: run the stage again") from None
    return found


def _meant(kind: type[Any], name: str, value: Any) -> Any:
    """A number that pandas has as a float as what it was. A word is none: ``bool("false")`` is True."""
    if isinstance(value, str) or (value not in (0, 1) if kind is bool else value != int(value)):
        raise SecgenError(f"{name} is {value!r}, which is no {'yes or no' if kind is bool else 'whole number'}",
                          "tables", "the table is broken: run the stage again")
    return kind(value)
