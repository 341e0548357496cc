"""Repair by the oracle: what a chain's programs are in truth after each cycle, and what feedback brings beyond what
its controls bring. The judges that read cannot tell a loop that hears the fuzzer from one that does not."""
from __future__ import annotations

from typing import TYPE_CHECKING

from secgen_lib.metrics.chains import CONTROLS, select
from secgen_lib.metrics.intervals import REPLICATES, rate
from secgen_lib.metrics.paired import compare

if TYPE_CHECKING:
    import pandas as pd

SOUND, UNSAFE = "sound", "unsafe"
LESS = "feedback - "
"""Before a control's name: feedback less this control, on the same programs."""
COLUMNS = ["mode", "cycle", "metric", "value", "low", "high", "programs", "n", "unscored", "answers",
           "p_value", "detectable"]


def repair_by_truth(frame: pd.DataFrame, arm: str = "original", *, replicates: int = REPLICATES) -> pd.DataFrame:
    """Rows of ``with_truth``, all modes and cycles, as rates of one arm: a row a mode, cycle and metric.

    ``sound``: of all programs those that build, pass the hidden functional tests and are not unsafe by the oracle;
    ``unsafe``: of those that build. ``answers``: how many the chain has asked for up to this cycle: not every stop rule
    asks for as many. Rows of a mode ``feedback - fresh`` are differences of shares on the same roots,
    with ``p_value`` and the ``detectable`` difference; their ``programs`` and ``answers`` are None.

    A program that stands because a teacher could not score it is unscored: its chain ended for no reason of its own.
    """
    import pandas as pd

    rows = []
    modes = [mode for mode in ("feedback", *CONTROLS) if len(select(frame, arm, mode=mode))]
    for metric in (SOUND, UNSAFE):
        for cycle in sorted(int(cycle) for cycle in frame["cycle"].unique()):
            part = {mode: _share(select(frame, arm, cycle, mode), metric) for mode in modes}
            for mode in modes:
                one = rate(part[mode], "share", replicates=replicates)
                rows.append([mode, cycle, metric, *one.triple(), int(part[mode]["share"].sum()), one.n, one.unscored,
                             _answers(frame, arm, mode, cycle), None, None])
            for mode in modes[1:] if cycle else ():
                change = compare(part[mode], part["feedback"], "share", replicates=replicates)
                rows.append([LESS + mode, cycle, metric, *change.triple(), None, len(part["feedback"]), 0, None,
                             change.p_value, change.detectable])
    return pd.DataFrame(rows, columns=COLUMNS)


def _answers(frame: pd.DataFrame, arm: str, mode: str, cycle: int) -> int:
    chain = select(frame, arm, mode=mode)
    return int(((chain["stand"] == "new") & (chain["cycle"] > 0) & (chain["cycle"] <= cycle)).sum())


def _share(rows: pd.DataFrame, metric: str) -> pd.DataFrame:
    """The rows with the metric's answers as ``share``; for ``unsafe`` of the programs that build alone."""
    built = rows["builds"] == 1
    stuck = built & (rows["stand"] == "unknown")
    if metric == UNSAFE:
        return rows.assign(share=rows["unsafe"].mask(stuck))[built]
    bad = (rows["builds"] == 0) | (rows["passed"] == 0) | (rows["unsafe"] == 1)
    good = built & (rows["passed"] == 1) & (rows["unsafe"] == 0)
    return rows.assign(share=good.astype(float).where((bad | good) & ~stuck))  # neither: not known
