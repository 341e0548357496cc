"""How well the fuzzer knows the lab's truth: every variant of the grammar, fuzzed, and after how many executions.

A correct variant must stand (no fault, and no other result than the reference's); a defective one should fault. The
number of executions until the first fault gives recall against the budget from one run.
"""
from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secgen_lib import fuzzing, sandbox
from secgen_lib.core.cache import cache
from secgen_lib.core.records import digest
from secgen_lib.lab import grammar
from secgen_lib.lab.grammar import Family

if TYPE_CHECKING:
    import pandas as pd

BUDGETS = (100, 300, 1_000, 3_000, 10_000, 20_000, 50_000, 100_000, 200_000)
WRONG_RESULT = "wrong-result"


@dataclass(frozen=True)
class Row:
    """One instance of one variant, and what the fuzzer said of it."""

    family: str
    variant: str
    defect: str
    """Empty of a correct variant."""
    status: str
    rule_id: str
    """Of the first fault; empty where there is none."""
    executions: int
    detail: str
    input: str

    @property
    def where(self) -> str:
        return f"{self.family}/{self.variant}"


def fuzzed(families: Sequence[Family] | None = None, executions: int = 20_000, seed: int = 0, jobs: int = 2,
           done: Callable[[int], object] = lambda n: None) -> list[Row]:
    """Every variant of the families (all by default), one seeded instance each, with the reference to compare with;
    cached by content.
    """
    from joblib import Parallel, delayed

    chosen = [(f, v) for f in families or grammar.families() for v in f.variants]
    budget = fuzzing.Budget(executions=executions)

    def one(family: Family, variant: grammar.Variant) -> Row:
        rng = random.Random(f"validate|{seed}|{family.name}|{variant.name}|0")
        item = grammar.instance(family, rng)
        code, task = item.program(variant, rng) + "\n", item.task("test")
        key = digest("lab fuzzed", fuzzing.identity("c"), sandbox.level(), code, task, budget)
        known = cache().get("fuzzed", key)
        if known is None:
            found = fuzzing.fuzz(code, task, budget)
            fault = found.faults[0] if found.faults else None
            known = [found.status, fault.rule_id if fault else "", found.executions, found.detail,
                     fault.input if fault else ""]
            if found.status == "ok":
                cache().put("fuzzed", key, known)
        return Row(family.name, variant.name, variant.defect, *known)

    rows = []
    for row in Parallel(n_jobs=jobs, prefer="threads", return_as="generator")(delayed(one)(*each) for each in chosen):
        rows.append(row)
        done(1)
    return rows


def problems(rows: Sequence[Row]) -> list[str]:
    """One line for each correct variant that does not stand, and each that could not be fuzzed."""
    lines = []
    for row in rows:
        if row.status != "ok":
            lines.append(f"{row.where}: {row.status}: {row.detail}")
        elif not row.defect and row.rule_id:
            lines.append(f"{row.where}: is correct and faults: {row.rule_id} by {row.input}")
    return lines


def table(rows: Sequence[Row], executions: int) -> pd.DataFrame:
    """Class by budget: ``class, budget, programs, found, faulted`` (``found``: a fault or another result;
    ``faulted``: a fault alone), over the programs that were fuzzed. ``correct`` rows are
    false alarms. The last budget has all that was found: what MemorySanitizer alone sees, and results that differ, come
    after the executions under AddressSanitizer.
    """
    import pandas as pd

    cells = []
    fuzzed_rows = [row for row in rows if row.status == "ok"]
    groups = {"correct": [row for row in fuzzed_rows if not row.defect],
              "any defect": [row for row in fuzzed_rows if row.defect in grammar.DEFECTS],
              **{name: [row for row in fuzzed_rows if row.defect == name]
                 for name in (*grammar.DEFECTS, grammar.WRONG)}}
    for name, mine in groups.items():
        for budget in [b for b in BUDGETS if b < executions] + [executions]:
            seen = [row for row in mine if row.rule_id and (budget == executions or row.executions <= budget)]
            cells.append({"class": name, "budget": budget, "programs": len(mine), "found": len(seen),
                          "faulted": sum(row.rule_id != WRONG_RESULT for row in seen)})
    return pd.DataFrame(cells)
