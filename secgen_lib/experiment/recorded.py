"""Recorded programs beside our own analysis: what the recorded gcc said and what ours says, and findings by round.

The recorded logs were made on macOS 14 (its SDK stands in them) with gcc 13 or later (they have
``-Wanalyzer-out-of-bounds``, which gcc 12 lacks). :func:`disagreements` tells programs on which the two differ because
ours has no such rule from those where the same rule answers differently; docs/analyzers.md says what was tried on them.
"""
from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.calibration.measures import cohen
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage
from secgen_lib.tasks import c_repair_rounds

if TYPE_CHECKING:
    import pandas

CHUNK = 128
ANALYZER = "-Wanalyzer-"
_SAID = re.compile(r"^[^\s:]+:(?:\d+:\d+:)? ?(warning|error|fatal error): .*?(?:\[(-W[^\]]+)\])?$", re.M)
UNKNOWN = "a rule that this gcc does not have"
OTHER = "the same rule answers differently"


def programs(rows: Sequence[Mapping[str, Any]]) -> list[Program]:
    """One program a row, named ``TASK/ROUND``."""
    return [Program(f"{row['mbpp_task']}/{row['round']}", "c", row["code"]) for row in rows]


def recorded_rules(log: str) -> set[str]:
    """The names of the warnings in a recorded log; a compile error is ``error``."""
    return {match[2] or match[1] for match in _SAID.finditer(log)}


def our_rules(run: AnalyzerRun) -> set[str]:
    """The names of the warnings of our run; that the analyzer gave up on a function is none (the logs never ask it)."""
    return {f.rule_id for f in run.findings if not f.rule_id.endswith("too-complex")}


def agreement(rows: Sequence[Mapping[str, Any]], runs: Sequence[AnalyzerRun]) -> pandas.DataFrame:
    """Yes or no per program: does the recorded gcc, does ours, report it?

    ``rows`` and the runs of ``gcc_analyzer`` are in the same order. The first row of the table is "any
    ``-Wanalyzer-*``", then one row a warning name that either has. Columns: ``rule``, the four counts ``both``,
    ``recorded_only``, ``ours_only``, ``neither``, ``scored`` (programs that our gcc could analyze), ``agree`` (share),
    ``kappa`` (Cohen 1960; NaN where one side never varies and chance agreement is complete).
    """
    import pandas as pd

    pairs = _pairs(rows, runs)
    names = sorted({rule for recorded, ours in pairs for rule in recorded | ours if rule.startswith(ANALYZER)})
    table = [_row("any " + ANALYZER + "*", [(any(r.startswith(ANALYZER) for r in recorded),
                                             any(r.startswith(ANALYZER) for r in ours)) for recorded, ours in pairs])]
    table += [_row(name, [(name in recorded, name in ours) for recorded, ours in pairs]) for name in names]
    return pd.DataFrame(table)


def _pairs(rows: Sequence[Mapping[str, Any]], runs: Sequence[AnalyzerRun]) -> list[tuple[set[str], set[str]]]:
    if len(rows) != len(runs):
        raise ValueError(f"{len(rows)} rows and {len(runs)} runs")
    return [(recorded_rules(row["log"]), our_rules(run))
            for row, run in zip(rows, runs, strict=True) if run.status == "ok"]


def _row(name: str, answers: list[tuple[bool, bool]]) -> dict[str, Any]:
    n = len(answers)
    both = sum(a and b for a, b in answers)
    first, second = sum(a for a, _ in answers), sum(b for _, b in answers)
    agree = sum(a == b for a, b in answers) / n if n else float("nan")
    return {"rule": name, "both": both, "recorded_only": first - both, "ours_only": second - both,
            "neither": n - first - second + both, "scored": n, "agree": agree,
            "kappa": cohen([a for a, _ in answers], [b for _, b in answers])}


def disagreements(rows: Sequence[Mapping[str, Any]], runs: Sequence[AnalyzerRun]) -> pandas.DataFrame:
    """Programs on which only one side has an ``-Wanalyzer-*`` warning, with the ``cause``.

    Columns: ``mbpp_task``, ``round``, ``recorded``, ``ours`` (names), ``cause``.
    """
    import pandas as pd

    table = []
    for row, run in zip(rows, runs, strict=True):
        recorded = {r for r in recorded_rules(row["log"]) if r.startswith(ANALYZER)}
        ours = {r for r in our_rules(run) if r.startswith(ANALYZER)}
        if run.status == "ok" and bool(recorded) != bool(ours):
            cause = UNKNOWN if recorded and not recorded & known_rules() else OTHER
            table.append({"mbpp_task": row["mbpp_task"], "round": row["round"], "recorded": " ".join(sorted(recorded)),
                          "ours": " ".join(sorted(ours)), "cause": cause})
    return pd.DataFrame(table, columns=["mbpp_task", "round", "recorded", "ours", "cause"])


@cache
def known_rules() -> frozenset[str]:
    """The ``-Wanalyzer-*`` warnings that this machine's gcc has."""
    options = subprocess.run(["gcc", "--help=warnings"], capture_output=True, text=True, check=True).stdout
    return frozenset(re.findall(r"^\s+(-Wanalyzer-[\w-]+)", options, re.M))


def findings_per_round(rows: Sequence[Mapping[str, Any]], runs: Sequence[AnalyzerRun]) -> pandas.DataFrame:
    """Findings by round and category, for runs of any tools (a run's ``completion_id`` is ``TASK/ROUND``).

    Columns: ``round``, ``tool``, ``programs`` (recorded in that round), ``analyzed`` (the tool could), ``flagged``
    (programs with a defect, or on which the tool gave up), ``category``, ``findings`` (distinct by line and category),
    ``per_program``. Rounds hold only the programs that were sent back: fewer programs, the harder ones.
    """
    import pandas as pd

    round_of = {f"{row['mbpp_task']}/{row['round']}": row["round"] for row in rows}
    sizes = {number: sum(other == number for other in round_of.values()) for number in set(round_of.values())}
    groups: dict[tuple[int, str], list[AnalyzerRun]] = {}
    for run in runs:
        groups.setdefault((round_of[run.completion_id], run.tool), []).append(run)
    table = []
    for (number, tool), some in sorted(groups.items()):
        findings = [f for run in some for f in analyzers.distinct(analyzers.defects(run))]
        analyzed = sum(run.status == "ok" for run in some)
        for category in sorted({f.category for f in findings}) or [""]:
            count = sum(f.category == category for f in findings)
            table.append({"round": number, "tool": tool, "programs": sizes[number], "analyzed": analyzed,
                          "flagged": sum(analyzers.is_clean(run) is False for run in some), "category": category,
                          "findings": count, "per_program": count / analyzed if analyzed else float("nan")})
    return pd.DataFrame(table, columns=["round", "tool", "programs", "analyzed", "flagged", "category", "findings",
                                        "per_program"])


def standing(rows: Sequence[Mapping[str, Any]], runs: Sequence[AnalyzerRun]) -> pandas.DataFrame:
    """Findings of the program that stands after each round, over all tasks: the last one recorded up to that round.

    The rounds themselves hold only what was sent back, the harder programs; this is the same tasks at every round.
    Columns: ``round``, ``tool``, ``programs`` (that the tool could analyze), ``unscored``, ``programs_with_findings``,
    ``findings`` (distinct by line and category).
    """
    import pandas as pd

    by_name: dict[str, dict[str, AnalyzerRun]] = {}
    for run in runs:
        by_name.setdefault(run.tool, {})[run.completion_id] = run
    table = []
    for number in sorted({row["round"] for row in rows}):
        last = {row["mbpp_task"]: f"{row['mbpp_task']}/{row['round']}"
                for row in sorted(rows, key=lambda row: row["round"]) if row["round"] <= number}
        for tool, known in sorted(by_name.items()):
            some = [known[name] for name in last.values()]
            scored = [run for run in some if analyzers.is_clean(run) is not None]
            table.append({
                "round": number, "tool": tool, "programs": len(scored), "unscored": len(some) - len(scored),
                "programs_with_findings": sum(analyzers.is_clean(run) is False for run in scored),
                "findings": sum(len(analyzers.distinct(analyzers.defects(run))) for run in scored)})
    return pd.DataFrame(table)


def wanted(run: Run) -> bool:
    """Whether the run's settings name a recording."""
    return bool(run.config.recorded)


def require(name: str) -> None:
    """Raises :class:`SecgenError` for a recording that is not known."""
    if name != c_repair_rounds.NAME:
        raise SecgenError(f"no recording {name!r}", "recorded", f"there is {c_repair_rounds.NAME}")


def judge_all(run: Run, stage: Stage) -> None:
    """Stage 10: every recording that the run's settings name."""
    for name in run.config.recorded:
        judge(name, stage, run.config.analyzers)


def judge(name: str, stage: Stage, spec: AnalyzerSpec, jobs: int = 2) -> None:
    """Judge a recording with all tools of ``spec`` for C; writes ``recorded_*`` tables of the stage.

    What a killed attempt has written is not made again. Raises :class:`SecgenError` for a recording that is not known
    or a file that is nowhere.
    """
    require(name)
    rows = c_repair_rounds.rows()
    tools = tuple(dict.fromkeys((*spec.feedback["c"], *spec.judge["c"])))
    runs = stage.records("recorded_analyses", AnalyzerRun)
    done = {(run.tool, run.completion_id) for run in runs}
    for tool in tools:
        left = [program for program in programs(rows) if (tool, program.completion_id) not in done]
        stage.expect(len(left))
        for start in range(0, len(left), CHUNK):
            some = analyzers.run(tool, left[start:start + CHUNK], jobs=jobs, commands=spec.commands)
            stage.append("recorded_analyses", some)
            stage.done(len(some))
            runs.extend(some)
    order = {program.completion_id: place for place, program in enumerate(programs(rows))}
    gcc = sorted((run for run in runs if run.tool == "gcc_analyzer"), key=lambda run: order[run.completion_id])
    stage.replace("recorded_rounds", standing(rows, runs).to_dict("records"))
    stage.replace("recorded_sent_back", findings_per_round(rows, runs).to_dict("records"))
    if gcc:
        stage.replace("recorded_agreement", agreement(rows, gcc).to_dict("records"))
        stage.replace("recorded_disagreements", disagreements(rows, gcc).to_dict("records"))
