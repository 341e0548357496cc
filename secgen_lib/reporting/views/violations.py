"""What running the programs under sanitizers saw: the kind of each violation, as a table."""
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secgen_lib.experiment.run import Run

if TYPE_CHECKING:
    import pandas as pd

_KINDS = (
    (r"LeakSanitizer|detected memory leaks|\bleak(?:ed|s)?\b", "leak"),
    (r"AddressSanitizer:? (?:attempting )?([a-z][a-z-]+)", None),
    (r"((?:heap|stack|global)-buffer-overflow|heap-use-after-free|double-free|stack-overflow)", None),
    (r"division by zero", "division by zero"),
    (r"signed integer overflow", "signed integer overflow"),
    (r"shift exponent|left shift", "shift"),
    (r"null pointer", "null pointer"),
    (r"index .* out of bounds", "index out of bounds"),
    (r"outside the range|cannot be represented", "value out of range"),
    (r"runtime error: ([a-z ]+)", None),
    (r"DEADLYSIGNAL|\bSEGV\b|SIGSEGV|segmentation", "SEGV"),
)
_COMPILED = [(re.compile(pattern), name) for pattern, name in _KINDS]


def violation_kind(status: str, detail: str) -> str:
    """The sanitizer's own name of what happened (``heap-buffer-overflow``); a failed check is ``check failed``;
    a status that is none of these (``timeout``, ``memory``) stands for itself."""
    if status == "failed":
        return "check failed"
    if status in ("violation", "crash"):
        for pattern, name in _COMPILED:
            hit = pattern.search(detail)
            if hit:
                return name or hit[1].strip()
    return status


def violations(run: Run, suite: str = "security") -> pd.DataFrame:
    """One row for each program that did not pass ``suite``: completion, arm, split, family, status, kind, detail ...

    A program that did not build ran nothing and is not here.
    """
    import pandas as pd

    from secgen_lib.reporting.views.samples import samples

    known = samples(run)
    columns = ["completion_id", "arm", "mode", "cycle", "split", "family", "status", "kind", "detail"]
    rows = []
    for name, sample in known.judged.items():
        completion, task = sample.completion, known.tasks.get(sample.completion.task_id)
        for execution in sample.executions:
            if execution.suite == suite and execution.status not in ("passed", "build_error"):
                rows.append([name, completion.arm, completion.mode, completion.cycle, task.split if task else "",
                             task.family if task else "", execution.status,
                             violation_kind(execution.status, execution.detail), execution.detail])
    return pd.DataFrame(rows, columns=columns)
