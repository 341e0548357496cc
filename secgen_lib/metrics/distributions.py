"""Findings as rows: by class for two models, and their fates through the cycles."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from secgen_lib.metrics.intervals import REPLICATES, estimate
from secgen_lib.metrics.paired import compare_cells, holm
from secgen_lib.metrics.rates import Cells, cells

if TYPE_CHECKING:
    import pandas as pd

Tools = Mapping[str, Sequence[str]] | Sequence[str] | None
"""Tools of every language, or by language as a profile names them; None: all."""
NOT_BUILT = "does not build"
FATES = ("fixed", "deleted", "persistent", "introduced", "revealed")


def tool_names(tools: Tools) -> tuple[str, ...] | None:
    """A profile's tools by language, or a list of tools, as one tuple; None stays None (all tools)."""
    if isinstance(tools, Mapping):
        return tuple(dict.fromkeys(name for names in tools.values() for name in names))
    return None if tools is None else tuple(tools)


def explode(analyses: pd.DataFrame, tools: Tools = None, programs: pd.DataFrame | None = None) -> pd.DataFrame:
    """Error-level findings, one a row: completion_id, tool, category, rule_id. ``tools``: only these (None: all).

    By language they are those of a program's own: what judges one language may teach another. ``programs`` (rows of
    ``chains``) says whose is which; a program that is not there, or no such table: the tools of any.
    """
    import pandas as pd

    every = tool_names(tools)
    by_program: dict[str, Sequence[str]] = {}
    if isinstance(tools, Mapping) and programs is not None:
        by_program = {name: tools.get(language, ()) for name, language in
                      zip(programs["completion_id"], programs["language"], strict=True)}
    rows = [{"completion_id": run["completion_id"], "tool": run["tool"], "category": finding["category"],
             "rule_id": finding["rule_id"]}
            for run in analyses.to_dict("records")
            if every is None or run["tool"] in by_program.get(run["completion_id"], every)
            for finding in run["findings"] if finding["level"] == "error"]
    return pd.DataFrame(rows, columns=["completion_id", "tool", "category", "rule_id"])


def count_findings(frame: pd.DataFrame, analyses: pd.DataFrame, tools: Tools = None) -> pd.DataFrame:
    """``frame`` (rows of ``chains``) with the column ``findings``: error-level findings of ``tools`` on the program."""
    counts = explode(analyses, tools, frame).groupby("completion_id").size()
    return frame.assign(findings=frame["completion_id"].map(counts).fillna(0.0).astype(float))


def by_class(before: pd.DataFrame, after: pd.DataFrame, findings: pd.DataFrame, *, scored_by: str = "clean",
             replicates: int = REPLICATES, seed: int = 0) -> pd.DataFrame:
    """Programs with a finding of each class, for two sets of standing programs (rows of ``chains``).

    The share is of programs that build and were scored (``scored_by``: ``clean`` for the judges' findings,
    ``teacher_clean`` for the teacher's); the class ``does not build`` is a share of all.
    Columns: ``class``, ``status`` (``new``: none before, some after; ``gone``: the reverse; ``both``), for each side
    ``_programs``, ``_findings``, ``_n``, ``_share``, ``_low``, ``_high``; ``change`` (difference of shares) with
    ``low``, ``high``, ``p_value`` and ``p_holm`` (over the classes of findings). Sorted by share.
    """
    import pandas as pd

    used = findings[findings["completion_id"].isin({*before["completion_id"], *after["completion_id"]})]
    flagged = {name: set(group["completion_id"]) for name, group in used.groupby("category")}
    flagged.pop("build error", None)  # counted from the verdicts, for all programs, below
    rows = []
    for name in [*sorted(flagged), NOT_BUILT]:
        sides = [_class_cells(frame, flagged.get(name), scored_by) for frame in (before, after)]
        change = compare_cells(*sides, replicates=replicates, seed=seed)
        row: dict[str, object] = {"class": name}
        for side, frame, data in zip(("before", "after"), (before, after), sides, strict=True):
            share = estimate(data, replicates=replicates, seed=seed)
            hits = used.loc[used["category"] == name, "completion_id"].isin(set(frame["completion_id"])).sum()
            row |= {f"{side}_programs": int(data.top.sum()), f"{side}_findings": int(hits), f"{side}_n": share.scored,
                    f"{side}_share": share.value, f"{side}_low": share.low, f"{side}_high": share.high}
        was, now = row["before_programs"], row["after_programs"]
        status = "new" if now and not was else "gone" if was and not now else "both"
        row |= {"status": "both" if name == NOT_BUILT else status, "change": change.value,
                "low": change.low, "high": change.high, "p_value": change.p_value, "p_level": change.level}
        rows.append(row)
    # a class that none of the counted programs has is no test: its findings are of programs that were not scored
    rows = [row for row in rows if row["class"] == NOT_BUILT or row["before_programs"] or row["after_programs"]]
    adjusted = holm({str(row["class"]): row["p_value"] for row in rows if row["class"] != NOT_BUILT})  # type: ignore[misc]
    table = pd.DataFrame([row | {"p_holm": adjusted.get(str(row["class"]))} for row in rows])
    return table.sort_values(["before_share", "after_share"], ascending=False, kind="stable").reset_index(drop=True)


def _class_cells(frame: pd.DataFrame, members: set[str] | None, scored_by: str) -> Cells:
    import numpy as np

    if members is None:
        return cells(frame.assign(share=np.where(frame["has_code"], 1 - frame["builds"], 1.0)), "share")
    kept = frame[frame["has_code"] & (frame["builds"] == 1) & frame[scored_by].notna()]
    return cells(kept.assign(share=kept["completion_id"].isin(members).astype(float)), "share")


def fates(transitions: pd.DataFrame, completions: pd.DataFrame, tasks: pd.DataFrame, *,
          tools: Tools = None, mode: str = "feedback", split: str | None = "test",
          replicates: int = REPLICATES, seed: int = 0) -> pd.DataFrame:
    """What became of findings in each cycle: findings of each fate per program sent back, with an interval.

    A successor that does not build, or that a tool did not finish with, has no findings (of that tool) to compare, so
    all its fates count zero.

    Columns: arm, cycle, fate, programs (sent back in that cycle), findings, per_program, low, high. The programs are
    the completions of ``mode`` and cycle (each is the answer to one program sent back).
    """
    import pandas as pd

    facts = {row["task_id"]: row for row in tasks.to_dict("records")}
    sent = completions[completions["mode"] == mode]
    if split is not None:
        sent = sent[sent["task_id"].map(lambda t: facts[t]["split"] == split).astype(bool)]
    if not len(transitions):
        transitions = pd.DataFrame(columns=["completion_id", "tool", "fate"])
    every = tool_names(tools)
    seen = transitions if every is None else transitions[transitions["tool"].isin(every)]
    if isinstance(tools, Mapping):
        own = {name: tools.get(facts[task]["language"], ())
               for name, task in zip(sent["completion_id"], sent["task_id"], strict=True)}
        seen = seen[[tool in own.get(c, ()) for c, tool in zip(seen["completion_id"], seen["tool"], strict=True)]]
    rows = []
    for (arm, cycle), group in sent.groupby(["arm", "cycle"], sort=True):
        for fate in FATES:
            count = seen[seen["fate"] == fate].groupby("completion_id").size()
            frame = group.assign(
                number=group["completion_id"].map(count).fillna(0.0).astype(float),
                family=[facts[t]["family"] or t for t in group["task_id"]])
            mean = estimate(cells(frame, "number"), replicates=replicates, seed=seed)
            rows.append({"arm": arm, "cycle": int(cycle), "fate": fate, "programs": len(group),
                         "findings": int(frame["number"].sum()), "per_program": mean.value, "low": mean.low,
                         "high": mean.high})
    return pd.DataFrame(rows, columns=["arm", "cycle", "fate", "programs", "findings", "per_program", "low", "high"])
