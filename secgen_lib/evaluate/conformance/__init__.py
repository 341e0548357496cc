"""``secgen model check``: does a model answer here as its maker measured it?

HumanEval, greedy, under the maker's protocol and under the suite's own prompt; every program is judged as any other, in
the sandbox. Answers are appended to a file as they come, so that a check that was killed goes on; a file of another
model or of another way of asking is refused.
"""
from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from secgen_lib import languages, sandbox
from secgen_lib import tasks as datasets
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import share
from secgen_lib.core.records import Task
from secgen_lib.core.store import write_json
from secgen_lib.evaluate import Outcome, job, outcomes
from secgen_lib.evaluate.conformance import answers
from secgen_lib.evaluate.conformance.protocols import CONTEXT, MAX_NEW_TOKENS, PROTOCOLS, Protocol
from secgen_lib.evaluate.judged import NO_PROGRAM
from secgen_lib.generation.models import Model
from secgen_lib.metrics.intervals import wilson

__all__ = ["CONTEXT", "MAX_NEW_TOKENS", "check", "render"]
DATASET = "humaneval"


def check(model: Model, name: str, out: Path, *, published: int | None = None, n: int | None = None, jobs: int = 2,
          progress: bool = True) -> dict[str, Any]:
    """Ask, judge, count. Returns the summary, and writes beside ``out`` the judged rows (``_results.jsonl``) and the
    summary (``_summary.json``). ``n`` takes the first tasks only; ``published`` is the maker's count of all tasks.

    Raises ``SecgenError``: no sandbox, no data set, a file of another model, a model that fails to answer.
    """
    level = sandbox.require(1)
    if missing := languages.get("python").available():
        raise SecgenError(f"Python programs cannot be run: {missing}", "model check")
    tasks = datasets.load(DATASET)
    asked = tasks[:n]
    with answers.opened(out, model.identity) as book:
        for protocol in PROTOCOLS:
            _answer(model, protocol, asked, book, progress)
        answered = {protocol.name: [book.row(protocol, task) or {} for task in asked] for protocol in PROTOCOLS}
    judged = {protocol.name: _judge(protocol, asked, answered[protocol.name], jobs, progress) for protocol in PROTOCOLS}
    _write_results(out, answered, judged)
    summary = {
        "model": name, "identity": model.identity, "dataset": DATASET, "sandbox_level": level, "answers": out.name,
        "protocols": {key: _count(answered[key], [outcome for _, outcome in rows]) for key, rows in judged.items()},
        "published": _rate(published, len(tasks)) if published is not None and len(asked) == len(tasks) else None}
    write_json(out.with_name(f"{out.stem}_summary.json"), summary)
    return summary


def _answer(model: Model, protocol: Protocol, tasks: Sequence[Task], book: answers.Book, progress: bool) -> None:
    """Ask for what is not answered yet; every answer is kept when it comes."""
    from tqdm import tqdm

    waiting = [task for task in tasks if book.row(protocol, task) is None]
    failed: dict[str, str] = {}
    made, start = 0, time.monotonic()
    with tqdm(total=len(tasks), initial=len(tasks) - len(waiting), desc=protocol.name, unit=" answers",
              file=sys.stderr, disable=not progress) as bar:

        def keep(at: int, answer: Any) -> None:
            task = waiting[at]
            if answer.finish_reason == "error":
                failed[task.task_id] = answer.detail
            else:
                book.add(protocol, task, answer)
                bar.update()

        def tokens(n: int) -> None:
            nonlocal made
            made += n
            bar.set_postfix_str(f"{made / (time.monotonic() - start):.0f} tokens/s", refresh=False)

        if waiting:
            model.generate([protocol.ask(task) for task in waiting], [0] * len(waiting), temperature=0.0, top_p=1.0,
                           max_new_tokens=MAX_NEW_TOKENS, stop=protocol.stops, stop_at_fence=protocol.fence,
                           on_answer=keep, on_tokens=tokens)
    if failed:
        task_id, why = next(iter(failed.items()))
        raise SecgenError(f"{len(failed)} tasks have no answer ({task_id}: {why})", protocol.name,
                          "the others are kept; run the same command again")


def _judge(protocol: Protocol, tasks: Sequence[Task], rows: Sequence[dict[str, Any]], jobs: int,
           progress: bool) -> list[tuple[str | None, Outcome]]:
    from tqdm import tqdm

    solutions = [protocol.program(task, row["answer"]) for task, row in zip(tasks, rows, strict=True)]
    wanted = ((i, job(task, program)) for i, (task, program) in enumerate(zip(tasks, solutions, strict=True))
              if program is not None)
    judged = dict(tqdm(outcomes(wanted, jobs), total=len(solutions) - solutions.count(None),
                       desc=f"{protocol.name}: judging", unit=" programs", file=sys.stderr, disable=not progress))
    return [(program, judged.get(i, NO_PROGRAM)) for i, program in enumerate(solutions)]


def _write_results(out: Path, answered: dict[str, Any], judged: dict[str, Any]) -> None:
    rows = [{**row, "solution": program, "status": outcome.status, "passed": outcome.passed, "detail": outcome.detail}
            for key in answered for row, (program, outcome) in zip(answered[key], judged[key], strict=True)]
    jsonl.write(out.with_name(f"{out.stem}_results.jsonl"), rows, sort_keys=False)


def _count(rows: Sequence[dict[str, Any]], judged: Sequence[Outcome]) -> dict[str, Any]:
    scored = [outcome for outcome in judged if outcome.passed is not None]
    return {**_rate(sum(bool(outcome.passed) for outcome in scored), len(scored)), "asked": len(judged),
            "unscored": len(judged) - len(scored), "cut": sum(row["finish_reason"] == "length" for row in rows),
            "status": dict(sorted(Counter(outcome.status for outcome in judged).items()))}


def _rate(passed: int, n: int) -> dict[str, Any]:
    """A count with Wilson's 95 % interval; no rate where nothing was scored."""
    low, high = wilson(passed, n) if n else (None, None)
    return {"passed": passed, "n": n, "rate": passed / n if n else None, "low": low, "high": high}


def render(summary: dict[str, Any]) -> str:
    """The summary as lines: ours under both protocols, beside what the maker published."""
    rows = [("maker's protocol, here", summary["protocols"]["maker"]), ("published", summary["published"]),
            ("the suite's own prompt, here", summary["protocols"]["suite"])]
    lines = [f"{summary['model']}: {summary['dataset']}, greedy, weights {summary['identity']}"]
    for title, row in rows:
        if row is None:
            lines.append(f"  {title:<30} none to compare with")
            continue
        rate = "-" if row["rate"] is None else share(row["rate"], row["low"], row["high"])
        rest = f"; unscored {row['unscored']}, cut at the limit {row['cut']}" if "cut" in row else ""
        lines.append(f"  {title:<30} {row['passed']} of {row['n']}, {rate}{rest}")
    return "\n".join(lines)
