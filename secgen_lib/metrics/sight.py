"""What reads and what runs: which unsafe programs static judges see, which fuzzing sees, and what both let pass."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from secgen_lib.metrics.intervals import REPLICATES, rate
from secgen_lib.metrics.truth import by_oracle

if TYPE_CHECKING:
    import pandas as pd

ANY, SOUND, CLEAN, UNBROKEN = "any defect", "sound", "called clean", "not broken"
SEEN = ("read alone", "both", "run alone", "neither")
"""Who finds a program: the static judges alone, both, the judge's fuzzer alone, neither of them."""
UNSAFE = "unsafe"
COLUMNS = ["place", "arm", "of", "seen", "programs", "n", "share", "low", "high", "families"]


def who_sees(places: Mapping[str, tuple[pd.DataFrame, pd.DataFrame]], arms: Sequence[str], *,
             replicates: int = REPLICATES) -> pd.DataFrame:
    """Shares of programs that build, without feedback, a row each: ``programs`` of ``n``, with an interval (families
    and tasks resampled; Wilson's where all agree; none from one family).

    ``of`` a class of the oracle (also :data:`ANY` and :data:`SOUND`): by whom its programs are ``seen``
    (:data:`SEEN`), of those that both could score. ``of`` :data:`CLEAN`: how many of those that no static judge flags
    are ``unsafe`` by the oracle; ``of`` :data:`UNBROKEN`: the same of those that fuzzing does not break.

    ``places``: name -> (rows of ``with_truth``, the defects).
    """
    import pandas as pd

    rows = []
    for place, (frame, found) in places.items():
        built = frame[frame["has_code"] & (frame["builds"] == 1) & frame["unsafe"].notna()]
        for arm in arms:
            mine = built[built["arm"] == arm]
            for of, seen, part in (*_by_class(mine, by_oracle(found)), *_let_pass(mine)):
                share = rate(part, "share", replicates=replicates)
                rows.append([place, arm, of, seen, int(part["share"].sum()), len(part), *share.triple(),
                             share.families])
    return pd.DataFrame(rows, columns=COLUMNS)


def _by_class(built: pd.DataFrame, found: pd.DataFrame) -> Iterator[tuple[str, str, pd.DataFrame]]:
    known = built[built["read"].notna() & built["fuzz"].notna()]
    members = {ANY: set(known.loc[known["unsafe"] == 1, "completion_id"])}
    members |= dict(found.groupby("category")["completion_id"].agg(set))
    members[SOUND] = set(known.loc[known["unsafe"] == 0, "completion_id"])
    for name, ids in members.items():
        part = known[known["completion_id"].isin(ids)]
        read, ran = part["read"] == 1, part["fuzz"] == 1
        for seen, answer in zip(SEEN, (read & ~ran, read & ran, ran & ~read, ~read & ~ran), strict=True):
            if len(part):
                yield name, seen, part.assign(share=answer.astype(float))


def _let_pass(built: pd.DataFrame) -> Iterator[tuple[str, str, pd.DataFrame]]:
    for name, column in ((CLEAN, "read"), (UNBROKEN, "fuzz")):
        part = built[built[column] == 0]
        if len(part):
            yield name, UNSAFE, part.assign(share=part["unsafe"])
