"""What the analyzers say of labelled programs, and how good that is: recall, precision, false alarms, agreement."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations_with_replacement
from typing import TYPE_CHECKING

from secgen_lib import analyzers
from secgen_lib.calibration.suite import Labelled
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun
from secgen_lib.metrics import wilson

if TYPE_CHECKING:
    import pandas as pd

NEAR = 2
"""A finding so many lines from a mark is of that defect: tools point at the allocation, the use, or the return."""
ANY = "any of them"
COLUMNS = ["tool", "name", "language", "pair", "kind", "category", "cwe", "defective", "status", "flagged", "found",
           "named"]


def examine(labelled: Sequence[Labelled], tools: Sequence[str] | None = None, jobs: int = 2) -> pd.DataFrame:
    """:func:`answers` of ``tools`` (None: all that are installed). Raises :class:`SecgenError` where none is."""
    chosen = [tool for tool, version in analyzers.versions(tools).items() if version is not None]
    if not chosen:
        raise SecgenError("no analyzer is installed", "calibration", "`secgen doctor` says how to get them")
    runs = {}
    for tool in chosen:
        read = [example for example in labelled if example.program.language in analyzers.load(tool).LANGUAGES]
        if read:
            runs[tool] = analyzers.run(tool, [example.program for example in read], jobs=jobs)
    return answers(labelled, runs)


def answers(labelled: Sequence[Labelled], runs: Mapping[str, Sequence[AnalyzerRun]]) -> pd.DataFrame:
    """One row a tool and program that it has a run of (joined by name), columns :data:`COLUMNS`.

    1, 0, or NaN where the tool did not finish with the program (``status``): ``flagged``: any defect is reported;
    ``found``: one is reported at the label, that is within :data:`NEAR` lines of a mark (anywhere where the lines are
    not known; of a sound program: anywhere); ``named``: one of those is of the label's category.
    """
    import pandas as pd

    known = {example.program.completion_id: example for example in labelled}
    rows = []
    for tool, some in runs.items():
        for run in some:
            example = known[run.completion_id]
            defects = analyzers.defects(run)
            near = [f for f in defects
                    if not example.lines or any(abs(f.start_line - line) <= NEAR for line in example.lines)]
            flags = (bool(defects), bool(near), any(f.category == example.category for f in near))
            seen = [float(x) if run.status == "ok" else float("nan") for x in flags]
            rows.append([tool, run.completion_id, example.program.language, example.pair, example.kind,
                         example.category, example.cwe, example.defective, run.status, *seen])
    return pd.DataFrame(rows, columns=COLUMNS)


def union(table: pd.DataFrame, tools: Sequence[str] | None = None, name: str = ANY) -> pd.DataFrame:
    """All tools (or ``tools``) as one that reports what any of them does.

    NaN where one of them did not answer, also where another reports something: kept, such programs would be those
    with a report alone, and the union's recall near 1. A tool that answered for no program of a language is left out.
    """
    import pandas as pd

    some = table if tools is None else table[table["tool"].isin(tools)]
    some = some[some.groupby(["language", "tool"])["flagged"].transform("count") > 0]
    if some.empty:
        return pd.DataFrame(columns=COLUMNS)
    values = ["flagged", "found", "named"]
    groups = some.groupby("name", sort=False)
    joined = groups.first().reset_index()
    for value in values:
        unknown = groups[value].apply(lambda x: x.isna().any()).to_numpy(bool)
        joined[value] = groups[value].max().to_numpy(float)
        joined.loc[unknown, value] = float("nan")
    joined["tool"] = name
    joined["status"] = joined["flagged"].isna().map({True: "error", False: "ok"})
    return pd.DataFrame(joined[COLUMNS])


def with_union(table: pd.DataFrame) -> pd.DataFrame:
    """The table with :data:`ANY` as one more tool, in the languages that have several."""
    import pandas as pd

    answered = table[table.groupby(["language", "tool"])["flagged"].transform("count") > 0]
    several = table["language"].map(answered.groupby("language")["tool"].nunique()).fillna(0) > 1
    return pd.concat([table, union(table[several])], ignore_index=True) if several.any() else table


def accuracy(table: pd.DataFrame, by: Sequence[str] = ("tool",), *, column: str = "found") -> pd.DataFrame:
    """Recall and precision with Wilson's 95 % intervals, a row a group of ``by`` (columns of :func:`answers`).

    ``bad``, ``good``: programs scored; ``hits``: defective ones with the defect found (``found`` or, stricter,
    ``named``); ``alarms``: sound ones with any defect reported, or for ``named`` one of the twin's category;
    ``recall`` = hits / bad, ``alarm_rate`` = alarms / good, ``precision`` = hits / (hits + alarms), NaN for 0 / 0.
    Precision belongs to this share of defective programs; a tool that marks another line is not a hit, nor an alarm.
    """
    import pandas as pd

    if column not in ("found", "named"):
        raise ValueError(f"no column {column!r} to count as a hit: found or named")
    alarm = "flagged" if column == "found" else "named"
    rows = []
    for key, some in table.groupby(list(by), sort=True):
        bad = some.loc[some["defective"], column].dropna()
        good = some.loc[~some["defective"], alarm].dropna()
        hits, alarms = int(bad.sum()), int(good.sum())
        row = dict(zip(by, key, strict=True))
        row |= {"bad": len(bad), "hits": hits, "good": len(good), "alarms": alarms,
                "unscored": int(some["flagged"].isna().sum())}
        for name, top, n in (("recall", hits, len(bad)), ("precision", hits, hits + alarms),
                             ("alarm_rate", alarms, len(good))):
            low, high = wilson(top, n)
            row |= {name: top / n if n else float("nan"), f"{name}_low": low, f"{name}_high": high}
        rows.append(row)
    return pd.DataFrame(rows)


def pairs(table: pd.DataFrame, by: Sequence[str] = ("tool",), *, column: str = "flagged") -> pd.DataFrame:
    """Each defective program beside its twin: ``told`` (reported before, not after: the tool tells them apart),
    ``both``, ``neither``, ``reversed``, ``pairs`` scored, ``share`` told with Wilson's interval.
    """
    import pandas as pd

    bad, good = table[table["defective"]], table[~table["defective"]]
    both = bad.merge(good[["tool", "pair", column]], on=["tool", "pair"], suffixes=("_bad", "_good"))
    both = both.dropna(subset=[f"{column}_bad", f"{column}_good"])
    rows = []
    for key, some in both.groupby(list(by), sort=True):
        before, after = some[f"{column}_bad"] == 1, some[f"{column}_good"] == 1
        told_apart, n = int((before & ~after).sum()), len(some)
        low, high = wilson(told_apart, n)
        rows.append({**dict(zip(by, key, strict=True)), "pairs": n, "told": told_apart,
                     "both": int((before & after).sum()),
                     "neither": int((~before & ~after).sum()), "reversed": int((~before & after).sum()),
                     "share": told_apart / n, "share_low": low, "share_high": high})
    return pd.DataFrame(rows)


def cohen(first: Sequence[float], second: Sequence[float]) -> float:
    """Cohen's kappa (1960) of two yes-or-no judges; NaN where chance agreement is complete, or there is nothing."""
    n = len(first)
    if len(second) != n:
        raise ValueError(f"{n} and {len(second)} answers")
    if not n:
        return float("nan")
    agree = sum(a == b for a, b in zip(first, second, strict=True)) / n
    yes, also = sum(first), sum(second)  # counts: the chance is exact, and complete only where it is
    chance = (yes * also + (n - yes) * (n - also)) / n ** 2
    return (agree - chance) / (1 - chance) if chance != 1 else float("nan")


def kappa(table: pd.DataFrame) -> pd.DataFrame:
    """Agreement on "flagged or not" of each two tools, over the programs that both have scored.

    Columns ``first``, ``second``, ``n``, ``agree`` (share), ``kappa``. Both orders and each tool with itself are there.
    """
    import pandas as pd

    wide = table.pivot(index="name", columns="tool", values="flagged")
    rows = []
    for a, b in combinations_with_replacement(sorted(wide.columns), 2):
        some = wide[[a, b]].dropna() if a != b else wide[[a]].dropna()
        x, y = some[a].tolist(), some[b].tolist()
        value = cohen(x, y)
        agree = sum(i == j for i, j in zip(x, y, strict=True)) / len(x) if x else float("nan")
        rows += [(first, second, len(x), agree, value) for first, second in dict.fromkeys(((a, b), (b, a)))]
    return pd.DataFrame(rows, columns=["first", "second", "n", "agree", "kappa"])
