"""Judgements then and now: which verdicts differ, which repair chains and pairs would be others today."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from secgen_lib import sandbox
from secgen_lib.analyzers import defects
from secgen_lib.core.records import (
    AnalyzerRun,
    Completion,
    Execution,
    Mode,
    PreferencePair,
    Task,
    Verdict,
)
from secgen_lib.core.settings import RunConfig
from secgen_lib.generation.loop import Loop
from secgen_lib.judging import samples
from secgen_lib.shipping import answers
from secgen_lib.training.pairs import mining

BY_TOOLS = {"clean": "judge", "teacher_clean": "feedback"}
"""Answers of a verdict that are by tools: which."""
LINKS = ("accepted then, sent back now", "sent back then, accepted now", "another turn of the teacher")


def compared(config: RunConfig, then: Any, now: Any, messages: Mapping[str, str], here: Any, manifest: Mapping[str, Any]
             ) -> dict[str, Any]:
    """What ``secgen replay`` says. ``then`` and ``now``: records by table; ``here``: the tools and languages here."""
    tasks = {task.task_id: task for task in then("tasks", Task)}
    every: list[Completion] = then("completions", Completion)
    judged = {v.completion_id for v in now("verdicts", Verdict)}
    lacking = Counter(tasks[c.task_id].language for c in every if c.completion_id not in judged)
    tools = {language: {by: here.absent(getattr(config.analyzers, by).get(language, ()))
                        for by in ("feedback", "judge")} for language in here.languages}
    merged = _merged(then, now, {language for language, lack in here.languages.items()
                                 if lack is None and not tools[language]["feedback"]}, tasks)
    verdicts, changed = _verdicts(then, now, tasks, tools)
    return {
        "answers": len(every), "judged": len(judged),
        "not_judged": {"languages": {language: {"answers": n, "why": here.languages[language]}
                                     for language, n in sorted(lacking.items())},
                       "tools": _absent(every, tasks, tools, judged),
                       "candidates": len(then("candidate_completions", Completion))},
        "tools": {name: {"then": manifest["tools"].get(name), "now": version} for name, version in here.tools.items()},
        "sandbox": {"then": manifest["sandbox_level"], "now": sandbox.level()},
        "programs": _programs(then, now), "verdicts": verdicts, "findings": _findings(then, now, here),
        "executions": _executions(then, now), "chains": _chains(config, then, merged, messages, tasks, here, tools),
        "pairs": _pairs(config, then, merged), "changed": changed,
    }


def _merged(then: Any, now: Any, usable: set[str], tasks: Mapping[str, Task]) -> Any:
    """Today's judgements where all that the loop sees was judged, else those that were shipped."""
    fresh = {v.completion_id for v in now("verdicts", Verdict)}
    fresh &= {c.completion_id for c in then("completions", Completion) if tasks[c.task_id].language in usable}
    tables = {name: [*(r for r in then(name, object) if r.completion_id not in fresh),
                     *(r for r in now(name, object) if r.completion_id in fresh)]
              for name in ("verdicts", "analyses", "executions", "completions")}
    tables["tasks"] = then("tasks", Task)
    return lambda table, cls: tables.get(table, [])


def _absent(every: Sequence[Completion], tasks: Mapping[str, Task], tools: Mapping[str, Mapping[str, list[str]]],
            judged: set[str]) -> dict[str, int]:
    """Tool that is absent -> answers that it would have read."""
    counts: Counter[str] = Counter()
    for completion in every:
        absent = tools[tasks[completion.task_id].language]
        if completion.completion_id in judged:
            counts.update(set(absent["feedback"]) | set(absent["judge"]))
    return dict(sorted(counts.items()))


def _programs(then: Any, now: Any) -> dict[str, int]:
    """Answers from which another program is taken today."""
    was = {c.completion_id: c.code for c in then("completions", Completion)}
    read = now("completions", Completion)
    return {"compared": len(read), "changed": sum(was[c.completion_id] != c.code for c in read)}


def _verdicts(then: Any, now: Any, tasks: Mapping[str, Task],
              tools: Mapping[str, Mapping[str, list[str]]]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Field -> how many were compared, how many differ and how; and every answer that differs."""
    was = {v.completion_id: v for v in then("verdicts", Verdict)}
    task_of = {c.completion_id: tasks[c.task_id] for c in then("completions", Completion)}
    counts: dict[str, Counter[str]] = {f.name: Counter() for f in fields(Verdict) if f.name != "completion_id"}
    changed = []
    for verdict in now("verdicts", Verdict):
        old = was.get(verdict.completion_id)
        task = task_of[verdict.completion_id]
        absent = tools[task.language]
        for name, count in counts.items() if old is not None else ():
            by = ("feedback", "judge") if name == "reason" else (BY_TOOLS.get(name, ""),)
            if any(absent.get(role) for role in by):
                continue
            before, after = getattr(old, name), getattr(verdict, name)
            count["compared"] += 1
            if before != after:
                count[f"{before} → {after}" if name != "reason" else "differs"] += 1
                changed.append({"completion_id": verdict.completion_id, "task_id": task.task_id, "field": name,
                                "then": before, "now": after})
    return {name: {"compared": count.pop("compared", 0), "changed": sum(count.values()),
                   "how": dict(sorted(count.items()))} for name, count in counts.items()}, changed


def _findings(then: Any, now: Any, here: Any) -> dict[str, Any]:
    """Tool -> programs that it read both times, and those on which it reports other defects or another status."""
    def reported(run: AnalyzerRun) -> Any:
        return run.status, sorted((f.rule_id, f.start_line, f.category) for f in defects(run))

    was = {(r.completion_id, r.tool): reported(r) for r in then("analyses", AnalyzerRun)}
    counts: dict[str, Counter[str]] = {}
    for run in now("analyses", AnalyzerRun):
        if (run.completion_id, run.tool) in was and here.tools.get(run.tool) is not None:
            count = counts.setdefault(run.tool, Counter())
            count["compared"] += 1
            count["changed"] += was[run.completion_id, run.tool] != reported(run)
    return {tool: dict(count) for tool, count in sorted(counts.items())}


def _executions(then: Any, now: Any) -> dict[str, Any]:
    """Suite -> programs that had it both times, and those whose status is another."""
    was = {(e.completion_id, e.suite): e.status for e in then("executions", Execution)}
    counts: dict[str, Counter[str]] = {}
    for execution in now("executions", Execution):
        if (execution.completion_id, execution.suite) in was:
            count = counts.setdefault(execution.suite, Counter())
            count["compared"] += 1
            count["changed"] += was[execution.completion_id, execution.suite] != execution.status
    return {suite: dict(count) for suite, count in sorted(counts.items())}


def _chains(config: RunConfig, then: Any, merged: Any, messages: Mapping[str, str], tasks: Mapping[str, Task],
            here: Any, tools: Mapping[str, Mapping[str, list[str]]]) -> dict[str, Any]:
    """Chains (a first answer and a mode) that would be led otherwise, by where they part first."""
    was, today = (answers.loop(config, tasks, samples.read(records)) for records in (then, merged))
    every = {name: sample.completion for name, sample in was.known.items()}
    children = {(c.parent_id, c.mode): c for c in every.values() if c.parent_id is not None}
    last: dict[Any, int] = {}
    for child in children.values():
        group = _group(child, tasks, child.mode)
        last[group] = max(last.get(group, 0), child.cycle)
    modes = sorted({mode for _, mode in children})
    counts: Counter[str] = Counter({name: 0 for name in LINKS})
    compared = skipped = 0
    for root in (c for c in every.values() if c.parent_id is None):
        language = tasks[root.task_id].language
        for mode in (m for m in modes if _group(root, tasks, m) in last):
            if here.languages[language] is not None or tools[language]["feedback"]:
                skipped += 1
                continue
            compared += 1
            link = _parts(root, mode, last[_group(root, tasks, mode)], children, was, today, messages)
            counts.update([link] if link else [])
    return {"compared": compared, "not_compared": skipped, "changed": sum(counts.values()), "how": dict(counts)}


def _group(completion: Completion, tasks: Mapping[str, Task], mode: str) -> Any:
    """Answers that are sent back equally often."""
    task = tasks[completion.task_id]
    return completion.arm, completion.train_seed, task.dataset, task.split, task.language, mode


def _parts(root: Completion, mode: Mode, cycles: int, children: Mapping[Any, Completion], was: Loop, today: Loop,
           messages: Mapping[str, str]) -> str | None:
    """Why a chain would be led otherwise today, at the first place where it would; None where it would not."""
    at: Completion | None = root
    while at is not None and at.cycle < cycles:
        if not (all(loop.known[at.completion_id].verdict for loop in (was, today))):
            return None
        accepted, accepted_now = was.teacher_view(at, mode).accepted, today.teacher_view(at, mode).accepted
        if accepted != accepted_now:
            return LINKS[0] if accepted else LINKS[1]
        child = children.get((at.completion_id, mode))
        if child is None:
            return None
        told = mode in ("feedback", "static")
        if told and messages.get(child.completion_id) != today.conversation(child)[-1]["content"]:
            return LINKS[2]
        at = child
    return None


def _pairs(config: RunConfig, then: Any, merged: Any) -> dict[str, int] | None:
    """The pairs that were shipped beside those that would be mined today; None where none were."""
    was = {(p.rejected_id, p.chosen_id): (p.kind, p.categories) for p in then("pairs", PreferencePair)}
    if not was:
        return None
    mined_now = [pair for pairs, _ in mining.mined(config, merged).values() for pair in pairs]
    today = {(p.rejected_id, p.chosen_id): (p.kind, p.categories) for p in mined_now}
    both = was.keys() & today.keys()
    return {"then": len(was), "now": len(today), "the same": sum(was[key] == today[key] for key in both),
            "of another kind": sum(was[key] != today[key] for key in both), "no longer mined": len(was) - len(both),
            "mined now": len(today) - len(both)}
