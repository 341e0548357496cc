"""A recorded program through its feedback rounds: what a real model made of gcc's words, with our findings."""
from __future__ import annotations

from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Finding
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.views.diff import diff_html
from secgen_lib.reporting.views.page import Html, text
from secgen_lib.reporting.views.program import program_html
from secgen_lib.reporting.views.samples import roles


def rounds_html(run: Run, mbpp_task: int | None = None) -> Html:
    """The rounds of one recorded task: the first program with its findings, what gcc had said, each change as a diff.

    ``mbpp_task`` None takes the first task with the most rounds. Needs the tables of stage 10 and the recordings.
    Raises :class:`SecgenError` for a task that was not recorded.
    """
    from secgen_lib.tasks import c_repair_rounds

    by_task: dict[int, list[dict[str, Any]]] = {}
    for row in c_repair_rounds.rows():
        by_task.setdefault(row["mbpp_task"], []).append(row)
    task = mbpp_task if mbpp_task is not None else min(by_task, key=lambda name: (-len(by_task[name]), name))
    if task not in by_task:
        raise SecgenError("is not among the recorded tasks", f"MBPP {task}", "see tasks/c_repair_rounds.py")
    steps = sorted(by_task[task], key=lambda row: row["round"])
    findings = _findings(run, {f"{task}/{row['round']}" for row in steps})
    tools = roles(run.config.analyzers, "c")
    parts = [program_html(steps[0]["code"], findings.get(f"{task}/{steps[0]['round']}", ()), roles=tools,
                          title=f"MBPP {task}, round {steps[0]['round']}").body]
    for before, after in zip(steps, steps[1:], strict=False):
        parts.append(f"<details><summary>What gcc had said (recorded)</summary><p>{_log(before['log'])}</p></details>")
        parts.append(diff_html(before["code"], after["code"], findings=findings.get(f"{task}/{after['round']}", ()),
                               roles=tools, title=f"round {after['round']}").body)
    return Html(f'<div class="sg"><div class="sg-chain">{"".join(parts)}</div></div>')


def _findings(run: Run, names: set[str]) -> dict[str, list[Finding]]:
    by_completion: dict[str, list[Finding]] = {}
    for analysis in run.records("recorded_analyses", AnalyzerRun):
        if analysis.completion_id in names:
            by_completion.setdefault(analysis.completion_id, []).extend(analysis.findings)
    return by_completion


def _log(log: str) -> str:
    lines = [line for line in log.splitlines() if " warning: " in line or " error: " in line]
    return "<br>".join(text(line, 300) for line in lines[:20]) or "nothing"
