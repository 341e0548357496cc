"""Are the grammar's labels true? Every variant is built, tested and analysed by the real tools.

A correct variant builds, passes all tests and no sanitizer speaks. A defective one builds and fails the functional or
the security tests; an uninitialised value may hide from tests and is then held by an analyzer. A wrong one fails its
functional tests, and no sanitizer speaks. What the careless repair of a reported variant becomes is silent for the
teacher. From the same rows comes the table of defect classes by tool: the true recall and the false alarms of the
teacher and the judges on what the lab model can write.
"""
from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secgen_lib import analyzers, languages
from secgen_lib.lab import grammar
from secgen_lib.lab.grammar import WRONG, Family

if TYPE_CHECKING:
    import pandas as pd

TEACHER = "clang_tidy"
TOOLS = (TEACHER, "gcc_analyzer", "cppcheck")
SANITIZER = "violation"
_HARD_TO_TEST = "uninitialised value"


@dataclass(frozen=True)
class Row:
    """One instance of one variant, and what was seen of it."""

    family: str
    variant: str
    defect: str
    hides: str
    instance: int
    builds: bool
    suites: dict[str, str]
    """Suite -> status."""
    flagged: dict[str, bool | None]
    """Tool -> whether it reports a defect; None when it failed."""

    @property
    def where(self) -> str:
        return f"{self.family}/{self.variant}"

    @property
    def fails(self) -> bool:
        return any(self.suites.get(name) != "passed" for name in ("functional", "security"))


def validate(families: Sequence[Family] | None = None, instances: int = 1, seed: int = 0, jobs: int = 2,
             tools: Sequence[str] = TOOLS, done: Callable[[int], object] = lambda n: None) -> list[Row]:
    """``instances`` seeded instances of every variant of the families (all by default), judged by the real tools.

    ``done`` is called with the number of programs just executed. Minutes for the whole grammar.
    """
    chosen = [(f, v, k) for f in families or grammar.families() for v in f.variants for k in range(instances)]
    draws = [random.Random(f"validate|{seed}|{f.name}|{v.name}|{k}") for f, v, k in chosen]
    items = [grammar.instance(f, rng) for (f, _, _), rng in zip(chosen, draws, strict=True)]
    codes = [item.program(v, rng) + "\n" for item, (_, v, _), rng in zip(items, chosen, draws, strict=True)]
    c = languages.get("c")

    def execute(place: int) -> languages.Executed:
        executed = c.execute(codes[place], items[place].task("test"))
        done(1)
        return executed

    with ThreadPoolExecutor(jobs) as pool:
        executed = list(pool.map(execute, range(len(chosen))))
    programs = [analyzers.Program(str(i), "c", code) for i, code in enumerate(codes)]
    runs = {tool: analyzers.run(tool, programs, jobs=jobs) for tool in tools}
    return [Row(f.name, v.name, v.defect, v.hides, k, bool(executed[i].builds),
                {name: status for name, (status, _) in executed[i].suites.items()},
                {tool: bool(analyzers.defects(runs[tool][i])) if runs[tool][i].status == "ok" else None
                 for tool in tools})
            for i, (f, v, k) in enumerate(chosen)]


def problems(rows: Sequence[Row]) -> list[str]:
    """One line for each label that the tools contradict; empty when all hold."""
    contradictions = []
    for row in rows:
        silent = [tool for tool, flagged in row.flagged.items() if flagged is None]
        if not row.builds:
            contradictions.append(f"{row.where}: does not build")
        elif silent:
            contradictions.append(f"{row.where}: {silent[0]} failed on it")
        elif not row.defect and row.fails:
            contradictions.append(f"{row.where}: is correct and fails a test ({row.suites})")
        elif row.defect == WRONG and (row.suites.get("functional") == "passed" or SANITIZER in row.suites.values()):
            contradictions.append(f"{row.where}: must fail the functional test, safely ({row.suites})")
        elif row.defect not in ("", WRONG) and not row.fails and not (
                row.defect == _HARD_TO_TEST and any(row.flagged.values())):
            contradictions.append(f"{row.where}: has a defect that no test shows")
        elif row.hides and row.flagged.get(TEACHER):
            contradictions.append(f"{row.where}: hides {row.hides} and is reported by the teacher itself")
    contradictions += _of_families(rows)
    return contradictions


def _of_families(rows: Sequence[Row]) -> list[str]:
    contradictions = []
    reported = {row.where for row in rows if row.flagged.get(TEACHER)}
    for name in dict.fromkeys(row.family for row in rows):
        mine = [row for row in rows if row.family == name]
        if not any(row.where not in reported for row in mine if not row.defect):
            contradictions.append(f"{name}: the teacher reports every correct variant")
        contradictions += [f"{row.where}: hides {row.hides}, which the teacher does not report" for row in mine
                           if row.hides and f"{name}/{row.hides}" not in reported]
    return list(dict.fromkeys(contradictions))


def table(rows: Sequence[Row]) -> pd.DataFrame:
    """Class by instrument: columns ``class, instrument, reported, programs``. Instruments are the tools and the three
    suites of tests (``reported``: not passed). "correct" rows are false alarms; a tool's failure leaves its count.
    """
    import pandas as pd

    cells: list[dict[str, object]] = []
    for defect in ("", WRONG, *grammar.DEFECTS):
        mine = [row for row in rows if row.defect == defect]
        for tool in (rows[0].flagged if rows else ()):
            flags = [flag for row in mine if (flag := row.flagged[tool]) is not None]
            cells.append({"class": defect or "correct", "instrument": tool, "reported": sum(flags),
                          "programs": len(flags)})
        for suite in ("examples", "functional", "security"):
            cells.append({"class": defect or "correct", "instrument": f"{suite} tests",
                          "reported": sum(row.suites.get(suite) != "passed" for row in mine), "programs": len(mine)})
    return pd.DataFrame(cells)
